/** What the pattern reader finds, and what it leaves alone. */
import { expect, test } from "vitest";
import { herken, isIban, naamVan } from "./herken.ts";

const seen = (text: string): string[] => herken(text).map(({ soort, tekst }) => `${soort} ${tekst}`);

test.each<[string, string[]]>([
  ["Een wit busje gbb-01-b stond er, en ook GBB01B.", ["KENTEKEN GBB01B"]],
  ["Geld naar NL91 ABNA 0417 1643 00 over te maken", ["IBAN NL91 ABNA 0417 1643 00"]],
  ["Bel 06-12345678 of +31 6 87654321", ["TELEFOON 06-12345678", "TELEFOON +31 6 87654321"]],
  ["KvK 90000123 op de ruit", ["KVK 90000123"]],
  ["Bij Kadeweg 18-B, 1234 AB om drie uur", ["ADRES Kadeweg 18-B, 1234 AB"]],
  ["op 1234AB 7 was licht aan", ["ADRES 1234AB 7"]],
  ["Op 25112026 en 20261125 was het stil", []],
  ["Het was 2 uur, 11 mensen, 3 busjes", []],
  ["rekening NL91 ABNA 0417 1643 01 klopt niet", []],
])("%s", (text, expected) => {
  expect(seen(text)).toEqual(expected);
});

test("an IBAN has its check (mutant: remainder ignored)", () => {
  expect(isIban("NL91ABNA0417164300")).toBe(true);
  for (let i = 4; i < 18; i += 1) {
    const iban = "NL91ABNA0417164300";
    const digit = iban.charAt(i);
    if (/\d/.test(digit))
      expect(isIban(iban.slice(0, i) + String((Number(digit) + 1) % 10) + iban.slice(i + 1))).toBe(false);
  }
});

test("two spellings are one value", () => {
  expect(naamVan({ soort: "KENTEKEN", tekst: "gbb-01-b" })).toBe(naamVan({ soort: "KENTEKEN", tekst: "GBB01B" }));
});

test("a long text is read at once: typing must not wait for it", () => {
  const long = "Elke nacht om 3 uur stond GBB-01-B bij Kadeweg 18-B, tel 0612345678. ".repeat(150);
  const started = performance.now();
  expect(herken(long)).toHaveLength(3);
  expect(performance.now() - started).toBeLessThan(200);
});
