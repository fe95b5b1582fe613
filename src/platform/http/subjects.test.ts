/** Every marked id in a body is found, whatever shape the schema has: an answer that names a person cannot hide them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { compileSubjects, subjectId } from "./subjects.ts";

/** A schema, with a way to make a value of it out of marked ids, and which of them that value holds. */
type Shape = {
  readonly schema: z.ZodType;
  readonly value: fc.Arbitrary<{ readonly value: unknown; readonly ids: readonly string[] }>;
};

const none = (value: fc.Arbitrary<unknown>) => value.map((one) => ({ value: one, ids: [] as string[] }));

const leaf: fc.Arbitrary<Shape> = fc.constantFrom<Shape>(
  { schema: subjectId("MEDEWERKER"), value: fc.uuid().map((id) => ({ value: id, ids: [id] })) },
  { schema: subjectId("PERSOON"), value: fc.uuid().map((id) => ({ value: id, ids: [id] })) },
  { schema: z.uuid(), value: none(fc.uuid()) },
  { schema: z.string(), value: none(fc.string()) },
  { schema: z.int(), value: none(fc.integer()) },
  { schema: z.boolean(), value: none(fc.boolean()) },
  { schema: z.enum(["A", "B"]), value: none(fc.constantFrom("A", "B")) },
);

type Filled = { readonly value: unknown; readonly ids: readonly string[] };
const together = (parts: readonly Filled[], make: (values: readonly unknown[]) => unknown): Filled => ({
  value: make(parts.map(({ value }) => value)),
  ids: parts.flatMap(({ ids }) => ids),
});

const arrayOf = ({ schema, value }: Shape): Shape => ({
  schema: z.array(schema),
  value: fc.array(value, { minLength: 1, maxLength: 4 }).map((parts) => together(parts, (values) => values)),
});
const objectOf = (shapes: readonly Shape[]): Shape => ({
  schema: z.object(Object.fromEntries(shapes.map(({ schema }, i) => [`f${i}`, schema]))),
  value: fc
    .tuple(...shapes.map(({ value }) => value))
    .map((parts) => together(parts, (values) => Object.fromEntries(values.map((one, i) => [`f${i}`, one])))),
});
/** Tagged, so that each option is told apart by the value alone. */
const unionOf = (shapes: readonly Shape[]): Shape => ({
  schema: z.union(shapes.map(({ schema }, i) => z.object({ soort: z.literal(`s${i}`), inhoud: schema }))),
  value: fc
    .nat(shapes.length - 1)
    .chain((i) =>
      (shapes[i]?.value ?? fc.constant({ value: undefined, ids: [] })).map(({ value, ids }) => ({
        value: { soort: `s${i}`, inhoud: value },
        ids,
      })),
    ),
});
const recordOf = ({ schema, value }: Shape): Shape => ({
  schema: z.record(z.string(), schema),
  value: fc
    .array(value, { minLength: 1, maxLength: 3 })
    .map((parts) => together(parts, (values) => Object.fromEntries(values.map((one, i) => [`sleutel ${i}`, one])))),
});
const keyedBy: Shape = {
  schema: z.record(subjectId("PERSOON"), z.int()),
  value: fc
    .array(fc.uuid(), { minLength: 1, maxLength: 3 })
    .map((ids) => ({ value: Object.fromEntries(ids.map((id) => [id, 1])), ids })),
};
const absent = (schema: z.ZodType, empty: unknown, { value }: Shape): Shape => ({
  schema,
  value: fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant({ value: empty, ids: [] }) }),
});

const shape: fc.Arbitrary<Shape> = fc.letrec<{ any: Shape }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.constant(keyedBy),
    tie("any").map(arrayOf),
    tie("any").map(recordOf),
    fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map(objectOf),
    fc.array(tie("any"), { minLength: 2, maxLength: 3 }).map(unionOf),
    tie("any").map((one) => absent(one.schema.nullable(), null, one)),
    tie("any").map((one) => absent(one.schema.optional(), undefined, one)),
    tie("any").map((one) => ({ ...one, schema: one.schema.readonly() })),
    tie("any").map((one) => ({ ...one, schema: one.schema.describe("beschreven") })),
  ),
})).any;

/**
 * Mutants that this kills: array items skipped, nullable or optional skipped, only the first option of a union, values or keys
 * of a record skipped, the description of a schema wiping its mark.
 */
test("every marked id is found, and nothing that is no id", () => {
  fc.assert(
    fc.property(
      shape.chain(({ schema, value }) => value.map((filled) => ({ schema, ...filled }))),
      ({ schema, value, ids }) => {
        const found = new Set<string>();
        compileSubjects(schema)(schema.parse(value), found);
        expect(ids.filter((id) => !found.has(id))).toEqual([]);
        // A union is read under all its options, so another id can come along: too many is safe, a text that is no id is not.
        const inBody = new Set<string>((JSON.stringify(value) ?? "").match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g));
        expect([...found].filter((id) => !inBody.has(id))).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each<[string, z.ZodType]>([
  ["anything", z.any()],
  ["something unknown", z.unknown()],
  ["a map", z.map(z.string(), subjectId("PERSOON"))],
  ["a set", z.set(subjectId("PERSOON"))],
  ["a lazy schema", z.lazy(() => subjectId("PERSOON"))],
  ["a transformation", z.object({ a: subjectId("PERSOON").transform((id) => id.slice(1)) })],
  ["a file", z.array(z.file())],
])("a response schema that could hide a person behind %s is refused when the server starts", (_what, schema) => {
  expect(() => compileSubjects(schema)).toThrow("its subjects cannot be found");
});

test("a subject inside a tuple, a catch or an intersection is found or refused, never passed over", () => {
  const id = "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11";
  const marked = z.object({ wie: subjectId("PERSOON") });
  for (const [schema, value] of [
    [z.tuple([z.int(), marked]), [1, { wie: id }]],
    [z.intersection(z.object({ a: z.int() }), marked), { a: 1, wie: id }],
    [marked.catch({ wie: id }), { wie: id }],
    [z.looseObject({ a: marked }), { a: { wie: id } }],
    [z.strictObject({ a: marked }), { a: { wie: id } }],
    [z.object({ a: marked }).partial(), { a: { wie: id } }],
    [z.object({ a: subjectId("PERSOON").nullish() }), { a: id }],
  ] as const) {
    const found = new Set<string>();
    try {
      compileSubjects(schema)(value, found);
    } catch (error) {
      expect(String(error)).toContain("its subjects cannot be found");
      continue;
    }
    expect([...found]).toEqual([id]);
  }
});

test("what an object lets through undeclared could be a person, so it is refused", () => {
  expect(() => compileSubjects(z.looseObject({ a: z.int() }))).toThrow("its subjects cannot be found");
  expect(() => compileSubjects(z.object({ a: z.int() }).catchall(subjectId("PERSOON")))).toThrow(
    "its subjects cannot be found",
  );
});
