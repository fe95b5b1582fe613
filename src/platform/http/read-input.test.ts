/** Input is refused with all its mistakes at once, each in Dutch, and nothing unstorable gets past. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { compileInput, findUnreadable } from "./read-input.ts";

const read = compileInput({
  params: z.object({ id: z.uuid() }),
  query: z.object({ voor: z.iso.datetime({ offset: true }).optional() }),
  body: z.object({
    naam: z.string().trim().min(2),
    soort: z.enum(["A", "B"]),
    aantal: z.int().min(1).max(100),
    akkoord: z.boolean(),
    lijst: z.array(z.string().max(3)).max(1),
  }),
});
const good = {
  params: { id: "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11" },
  query: {},
  body: { naam: "Bo", soort: "A", aantal: 1, akkoord: true, lijst: [] },
};
const fouten = (input: Parameters<typeof read>[0]) => {
  const parsed = read(input);
  return parsed.ok ? [] : parsed.fouten;
};

test("mistakes of path, query and body come back together, each with its place (mutant: return after the first part)", () => {
  const found = fouten({
    params: { id: "x" },
    query: { voor: "gisteren" },
    body: { naam: "B", soort: "C", aantal: 1.5, lijst: ["abcd"] },
  });
  expect(found.map(({ veld, code, melding }) => [veld, code, melding])).toEqual([
    ["id", "VERKEERDE_VORM", "Geef een kenmerk (UUID), zoals het in een eerder antwoord stond."],
    ["?voor", "VERKEERDE_VORM", "Geef een datum en tijd, zoals 2026-11-25T09:30:00+01:00."],
    ["/naam", "TE_KLEIN", "Schrijf ten minste 2 tekens."],
    ["/soort", "GEEN_KEUZE", "Kies één van: A, B."],
    ["/aantal", "VERKEERD_SOORT", "Vul hier een geheel getal in."],
    ["/akkoord", "VERKEERD_SOORT", "Dit ontbreekt: vul het in."],
    ["/lijst/0", "TE_GROOT", "Schrijf hooguit 3 tekens."],
  ]);
});

test("a body that is missing or of another kind is named, not thrown", () => {
  expect(fouten({ ...good, body: undefined }).map(({ veld }) => veld)).toEqual([
    "/naam",
    "/soort",
    "/aantal",
    "/akkoord",
    "/lijst",
  ]);
  expect(fouten({ ...good, body: [] })).toEqual([
    { veld: "/", code: "VERKEERD_SOORT", melding: "Geef hier een groep velden (een JSON-object)." },
  ]);
  expect(fouten({ ...good, body: "tekst" })).toHaveLength(1);
  expect(read(good)).toMatchObject({ ok: true, value: good });
});

test("undeclared fields never reach the handler, whatever they are called (mutant: z.looseObject)", () => {
  const body: unknown = JSON.parse(
    '{"naam":"Bo","soort":"A","aantal":1,"akkoord":true,"lijst":[],"rol":"beheerder","constructor":{"prototype":1}}',
  );
  const parsed = read({ ...good, body });
  expect(parsed.ok && Object.keys(parsed.value.body)).toEqual(["naam", "soort", "aantal", "akkoord", "lijst"]);
});

test("what PostgreSQL cannot store is found wherever it stands (mutants: only the first field, only the top level, NUL only)", () => {
  const bad = fc.constantFrom("\u0000", "a\u0000b", "\uD800", "x\uDC00y");
  const place = fc.array(fc.oneof(fc.constantFrom("a", "b"), fc.nat(2)), { maxLength: 6 });
  fc.assert(
    fc.property(bad, place, fc.string({ unit: "grapheme" }), (text, path, other) => {
      const value = path.reduceRight<unknown>(
        (inner, key) =>
          typeof key === "number"
            ? [...Array.from({ length: key }, () => other), inner]
            : { eerst: other, [key]: inner },
        text,
      );
      expect(findUnreadable(value)).toEqual([path.map(String)]);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes(String.raw`\u0000`) && !/\\ud[89a-f]/i.test(text));
      expect(findUnreadable(value)).toEqual([]);
    }),
  );
});

test("an unstorable text is a mistake of its field", () => {
  const found = fouten({ ...good, body: { ...good.body, naam: "Bo\u0000b" } });
  expect(found).toMatchObject([{ veld: "/naam", code: "ONLEESBAAR_TEKEN" }]);
  expect(found[0]?.melding).toContain("Haal het weg");
});

test("a very deep or very wide body ends in a refusal and not in a crash", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as unknown;
  expect(fouten({ ...good, body: { diep: deep } })).toHaveLength(5);
  expect(
    fouten({ ...good, body: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`v${i}`, i])) }),
  ).toHaveLength(5);
});
