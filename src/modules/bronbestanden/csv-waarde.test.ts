/** A value of a column is written in one way, or does not fit; whatever stands there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Datumvorm, type Kolom, KOLOMTYPEN } from "./csv-profiel.ts";
import { readingOf } from "./csv-waarde.ts";

const datum = (vorm: Datumvorm): Kolom => ({ type: "datum", vorm });

test.each<[kolom: Kolom, tekst: string, gelezen: string | undefined]>([
  [datum("jjjjmmdd"), "20240229", "2024-02-29"],
  [datum("jjjjmmdd"), "20230229", undefined],
  [datum("jjjjmmdd"), "19700000", "1970"],
  [datum("jjjjmmdd"), "19700500", "1970-05"],
  [datum("jjjjmmdd"), "19700012", undefined],
  [datum("jjjjmmdd"), "00000000", ""],
  [datum("jjjjmmdd"), "00000512", undefined],
  [datum("dd-mm-jjjj"), "1-2-2024", "2024-02-01"],
  [datum("dd-mm-jjjj"), "00-00-2024", "2024"],
  [datum("dd-mm-jjjj"), "2024-02-01", undefined],
  [datum("jjjj-mm-dd"), "2024-02", "2024-02"],
  [datum("jjjj"), "1970", "1970"],
  [datum("jjjj"), "70", undefined],
  [{ type: "getal" }, "1,234.50", "1234.50"],
  [{ type: "getal" }, "12,5", undefined],
  [{ type: "getal", decimaal: "komma" }, "1.234,50", "1234.50"],
  [{ type: "getal", decimaal: "komma" }, "-0,5", "-0.5"],
  [{ type: "bedrag", decimaal: "komma" }, "€ 250.000,00", "250000.00"],
  [{ type: "kvk" }, "1234567", "01234567"],
  [{ type: "kvk" }, "123456", undefined],
  [{ type: "bsn" }, "999990019", "999990019"],
  [{ type: "bsn" }, "999990018", undefined],
  [{ type: "postcode" }, "1234 ab", "1234AB"],
  [{ type: "kenteken" }, "gbb-01-b", "GBB01B"],
  [{ type: "iban" }, "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300"],
  [{ type: "url" }, "www.voorbeeld.nl", "www.voorbeeld.nl"],
  [{ type: "url" }, "javascript:alert(1)", undefined],
  [{ type: "email" }, "a@b.nl", "a@b.nl"],
  [{ type: "email" }, "a@b", undefined],
  [{ type: "telefoon" }, "06-12345678", "06-12345678"],
  [{ type: "telefoon" }, "onbekend", undefined],
  [{ type: "tekst", vertaal: { M: "man" } }, "m", "man"],
  [{ type: "tekst", vertaal: { M: "man" } }, "V", undefined],
  [{ type: "tekst", vertaal: { M: "man" } }, "", ""],
  [{ type: "tekst", verplicht: true }, " ", undefined],
])("%o %s", (kolom, tekst, gelezen) => {
  expect(readingOf(kolom)(tekst)).toBe(gelezen);
});

// Mutants killed, each tried: knownPart that skips parseDatum; dd-mm-jjjj with day and month swapped.
test("a day written in any form reads as that day", () => {
  const day = fc.date({
    min: new Date("1000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [j = "", m = "", d = ""] = iso.split("-");
      expect(readingOf(datum("jjjj-mm-dd"))(iso)).toBe(iso);
      expect(readingOf(datum("dd-mm-jjjj"))(`${d}-${m}-${j}`)).toBe(iso);
      expect(readingOf(datum("jjjjmmdd"))(j + m + d)).toBe(iso);
    }),
  );
});

// Mutant killed, tried: `heel` that keeps the marks between thousands.
test("a number reads as its own value in both notations", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (heel, cent) => {
      const deel = String(cent).padStart(2, "0");
      const dutch = `${heel.toLocaleString("nl-NL").replace("−", "-")},${deel}`;
      const english = `${heel.toLocaleString("en-US")}.${deel}`;
      expect(readingOf({ type: "getal", decimaal: "komma" })(dutch)).toBe(`${heel}.${deel}`);
      expect(readingOf({ type: "getal", decimaal: "punt" })(english)).toBe(`${heel}.${deel}`);
    }),
  );
});

// Mutant killed, tried: no KORT.
test("no value keeps a check busy", () => {
  const hostile = ["0".repeat(64_000) + "x", "a@" + "a.".repeat(32_000), "1".repeat(64_000), "-".repeat(64_000)];
  const started = performance.now();
  for (const type of KOLOMTYPEN) for (const tekst of hostile) readingOf({ type })(tekst);
  expect(performance.now() - started).toBeLessThan(2_000);
});
