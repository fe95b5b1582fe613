/** No message of the schema library reaches a reader: every kind of mistake has Dutch words of ours. */
import { expect, test } from "vitest";
import { z } from "zod";
import { meldingOf } from "./melding.ts";

/** Words that stand in every message of zod, in English or in its Dutch locale. */
const FOREIGN = /invalid|expected|received|required|input|too (small|big)|string|ongeldig|ontving|verwacht dat/i;

const messages = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value, { error: meldingOf }).error?.issues.map(({ message }) => message) ?? [];

test.each<[string, z.ZodType, unknown]>([
  ["nothing", z.string(), undefined],
  ["null", z.string(), null],
  ["another kind", z.object({}), 3],
  ["no list", z.array(z.string()), {}],
  ["no number", z.number(), "3"],
  ["no number at all", z.number(), Number.NaN],
  ["too large to count", z.int(), Infinity],
  ["beyond a safe integer", z.int(), 2 ** 60],
  ["no boolean", z.boolean(), "ja"],
  ["a text that is too short", z.string().min(5), "x"],
  ["an empty text", z.string().min(1), ""],
  ["a text that is too long", z.string().max(1), "xx"],
  ["a number that is too small", z.number().min(5), 1],
  ["a number that is too large", z.number().max(5), 10],
  ["a list that is too short", z.array(z.int()).min(1), []],
  ["a list that is too long", z.array(z.int()).max(1), [1, 2]],
  ["no uuid", z.uuid(), "x"],
  ["no date", z.iso.date(), "2026-02-30"],
  ["no moment", z.iso.datetime(), "gisteren"],
  ["no time", z.iso.time(), "25:00"],
  ["no address", z.url(), "x"],
  ["no mail address", z.email(), "x"],
  ["a pattern", z.string().regex(/^a$/), "b"],
  ["no choice", z.enum(["nl", "en"]), "fr"],
  ["one value only", z.literal("nl"), "fr"],
  ["no option of a union", z.union([z.int(), z.boolean()]), "x"],
  ["no kind of a union", z.discriminatedUnion("soort", [z.object({ soort: z.literal("A") })]), { soort: "B" }],
  ["a field too many", z.strictObject({}), { bsn: "123" }],
  ["no step", z.number().multipleOf(5), 3],
  ["a rule of one's own", z.string().refine(() => false), "x"],
  ["a key", z.record(z.enum(["a"]), z.int()), { b: 1 }],
])("%s is told in Dutch, with what to do", (_what, schema, value) => {
  const told = messages(schema, value);
  expect(told.length).toBeGreaterThan(0);
  for (const message of told) {
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toMatch(FOREIGN);
  }
});

test("a message never repeats what was filled in", () => {
  const secret = "Jansen-123456782";
  for (const schema of [
    z.uuid(),
    z.enum(["a"]),
    z.iso.date(),
    z.email(),
    z.string().max(2),
    z.strictObject({}),
    z.int(),
  ]) {
    expect(messages(schema, schema instanceof z.ZodObject ? { [secret]: 1 } : secret).join(" ")).not.toContain(secret);
  }
});

test("the words of a schema itself win", () => {
  expect(messages(z.uuid("Kies een medewerker."), "x")).toEqual(["Kies een medewerker."]);
});
