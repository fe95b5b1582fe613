/** Values that fit a JSON schema, and the ways in which a hostile or careless client bends them. */
import fc from "fast-check";

export type JsonSchema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** What a test knows that a schema does not: ids that exist, codes that are in use. */
export type Known = { readonly ids: readonly string[]; readonly words: readonly string[] };

/** Texts at which something down the line has broken before, here or elsewhere. */
export const NASTY = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\uD800",
  "\u202Etxt",
  "\uFEFF",
  "' or 1=1 --",
  "'; drop table platform.auditlog; --",
  "%",
  "%%%___\\",
  "\\",
  "$1",
  "{}",
  "null",
  "NaN",
  "-0",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "infinity",
  "2026-02-29",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "1795581894277331-99999999999999999999",
  "__proto__",
  "constructor",
  "x".repeat(3_000),
  "🙂".repeat(800),
  "<script>alert(1)</script>",
  "../../etc/passwd",
];
const NUMBERS = [0, -1, 1.5, Infinity, -Infinity, 2 ** 31, 2 ** 53, -(2 ** 63), Number.MAX_VALUE, 5e-324];

const DAY = 86_400_000;
/** Near to now mostly, because a period that is too long is refused before anything is read. */
const moment = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 10 }).map((days) => new Date(Date.now() + days * DAY)) },
  fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
);

function text({ format, minLength = 0, maxLength = 60 }: JsonSchema, known: Known): fc.Arbitrary<string> {
  if (format === "uuid") return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known.ids) }, fc.uuid());
  if (format === "date-time") return moment.map((date) => date.toISOString());
  if (format === "date") return moment.map((date) => date.toISOString().slice(0, 10));
  const free = fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, minLength + 40) });
  return fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...known.words) }, free);
}

type Make = (schema: JsonSchema, known: Known, follow: (ref: string) => JsonSchema) => fc.Arbitrary<unknown>;

const BY_TYPE: Readonly<Record<string, Make>> = {
  object: ({ properties = {}, required = [] }, known, follow) => {
    const parts = Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, fitting(part, known, follow)]),
    );
    return fc.record(parts, { requiredKeys: [...required] as never[] });
  },
  array: ({ items = {}, minItems = 0, maxItems = 5 }, known, follow) =>
    fc.array(fitting(items, known, follow), { minLength: minItems, maxLength: Math.min(maxItems, 5) }),
  integer: ({ minimum = -1_000, maximum = 1_000 }) =>
    fc.integer({ min: Math.max(minimum, -1_000_000), max: Math.min(maximum, 1_000_000) }),
  number: () => fc.double(),
  boolean: () => fc.boolean(),
  string: text,
};

/** A value that fits, mostly: patterns are not followed. */
export function fitting(schema: JsonSchema, known: Known, follow: (ref: string) => JsonSchema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return fitting(follow(schema.$ref), known, follow);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return fc.oneof(...options.map((option) => fitting(option, known, follow)));
  return BY_TYPE[schema.type ?? ""]?.(schema, known, follow) ?? fc.jsonValue();
}

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY),
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { a: { b: { c: {} } } }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);

type Bend = { readonly kind: "replace" | "drop" | "add" | "wrap"; readonly at: number; readonly junk: unknown };
const bend: fc.Arbitrary<Bend> = fc.record({
  kind: fc.constantFrom("replace", "replace", "replace", "drop", "add", "wrap"),
  at: fc.nat(50),
  junk,
});

const BENDS: Readonly<Record<Bend["kind"], (value: object, name: string, inner: unknown, other: unknown) => unknown>> =
  {
    drop: (value, name) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)),
    add: (value, _name, _inner, other) => ({ ...value, [typeof other === "string" ? other : "extra"]: other }),
    wrap: (value, name, inner) => ({ ...value, [name]: { [name]: inner } }),
    replace: (value, name, _inner, other) => ({ ...value, [name]: other }),
  };

function bent(value: unknown, { kind, at, junk: other }: Bend): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return kind === "wrap" ? [value] : other;
  const entries: [string, unknown][] = Object.entries(value);
  const [name, inner] = entries[at % Math.max(1, entries.length)] ?? ["x", undefined];
  return BENDS[kind](value, name, inner, other);
}

/** A body as text: fitting, bent in up to three places, or not even JSON. */
export const mutated = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(value, fc.oneof(fc.constant([]), fc.array(bend, { maxLength: 3 })))
        .map(([one, bends]) => JSON.stringify(bends.reduce(bent, one)) ?? "null"),
    },
    { weight: 1, arbitrary: junk.map((one) => JSON.stringify(one) ?? "null") },
    {
      weight: 1,
      arbitrary: fc.tuple(value, fc.nat(400), fc.string({ maxLength: 4 })).map(([one, at, noise]) => {
        const whole = JSON.stringify(one) ?? "null";
        return whole.slice(0, at % (whole.length + 1)) + noise;
      }),
    },
  );
