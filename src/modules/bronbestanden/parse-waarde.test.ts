/** Tests of values that a person types. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { EIGENSCHAPPEN } from "./eigenschap.ts";
import { isDeeldatum, parseWaarde } from "./parse-waarde.ts";

const kept = (eigenschap: string, tekst: string) => {
  const gelezen = parseWaarde(eigenschap, tekst);
  return gelezen.ok ? gelezen.waarde : undefined;
};

test.each([
  ["werknemers", "12", "12"],
  ["oppervlakte", "82,5", "82.5"],
  ["waarde", "€ 325000", "325000"],
  ["waarde", "-12,50", "-12.50"],
  ["oprichtingsdatum", "2024-03", "2024-03"],
  ["kvkNummer", "9000 0017", "90000017"],
  ["rsin", "999990019", "999990019"],
  ["bsn", "999990019", "999990019"],
  ["telefoon", "0515 000 111", "0515 000 111"],
  ["website", "www.waterveen.example", "www.waterveen.example"],
  ["naam", "  Kadewerk ", "Kadewerk"],
])("%s takes %s as %s", (eigenschap, tekst, waarde) => {
  expect(kept(eigenschap, tekst)).toBe(waarde);
});

test.each([
  ["werknemers", "twaalf"],
  ["werknemers", "-3"],
  ["werknemers", "1.250"],
  ["werknemers", "1e3"],
  ["waarde", "325.000"],
  ["waarde", "veel"],
  ["oprichtingsdatum", "4 maart"],
  ["oprichtingsdatum", "2023-02-29"],
  ["oprichtingsdatum", "0000"],
  ["kvkNummer", "123"],
  ["rsin", "999990018"],
  ["bsn", "999990018"],
  ["iban", "NL00RABO0123456789"],
  ["kenteken", "geen kenteken"],
  ["telefoon", "bel mij"],
  ["email", "naam at waterveen"],
  ["website", "niet eens een adres"],
  ["bagId", "12"],
  ["naam", "   "],
  ["naam", "x".repeat(501)],
])(
  "%s refuses %s, and says in Dutch what to type without repeating it (mutants: a type that takes anything, no elfproef, a point for thousands)",
  (eigenschap, tekst) => {
    const gelezen = parseWaarde(eigenschap, tekst);
    const [een] = gelezen.ok ? [] : gelezen.fouten;
    expect(een?.melding).toMatch(/^(Schrijf|Dit is geen|Vul) .*\.$/);
    if (tekst.trim().length > 3) expect(een?.melding).not.toContain(tekst);
  },
);

test("an address is checked part by part, all mistakes at once (mutants: the first only, parts that nobody knows)", () => {
  const mistakes = (delen: Record<string, string>) => {
    const gelezen = parseWaarde("adres", delen);
    return gelezen.ok ? [] : gelezen.fouten.map(({ deel }) => deel);
  };
  const adres = { straat: "Kadeweg", huisnummer: "18", huisletter: "B", postcode: "9998zx", plaats: "Waterveen" };
  expect(parseWaarde("adres", adres)).toEqual({ ok: true, waarde: { ...adres, postcode: "9998ZX" } });
  expect(mistakes({ ...adres, huisnummer: "18B", postcode: "998" })).toEqual(["huisnummer", "postcode"]);
  expect(mistakes({ ...adres, verdieping: "2", huisletter: "" })).toEqual(["huisletter", "verdieping"]);
  expect(mistakes({ plaats: "Waterveen" })).toEqual(["straat"]);
  expect(parseWaarde("adres", "Kadeweg 18").ok).toBe(false);
});

test("what is kept reads as itself again, whatever was typed: a correction starts from what stands there", () => {
  const eigenschap = fc.constantFrom(...Object.keys(EIGENSCHAPPEN.ORGANISATIE), "bsn", "kenteken", "bagId", "waarde");
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9.,€ -]{1,12}$/),
    fc.date({ noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(eigenschap, typed, (naam, tekst) => {
      const gelezen = parseWaarde(naam, tekst);
      if (gelezen.ok) expect(parseWaarde(naam, gelezen.waarde)).toEqual(gelezen);
    }),
    { numRuns: 2_000 },
  );
});

test("a date is a day, a month or a year that exists", () => {
  expect(["2000", "2024", "2024-02", "2024-02-29"].map(isDeeldatum)).toEqual([true, true, true, true]);
  expect(["2023-02-29", "2024-13", "2024-00", "24", "0000", ""].map(isDeeldatum)).toEqual(Array(6).fill(false));
});
