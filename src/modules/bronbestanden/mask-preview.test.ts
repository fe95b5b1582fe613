/** What the preview of a file shows, and above all what it does not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsvBegin } from "./csv-begin.ts";
import { maskPreview, maskWaarde } from "./mask-preview.ts";

test.each([
  ["Kerkstraat", "Aa+"],
  ["Jan van der Berg-de Boer", "Aa+"],
  ["eigendom", "a+"],
  ["recht van opstal", "a+"],
  ["J", "A+"],
  ["Kerkstraat 12", "Aa+ 9+"],
  ["1234 AB", "9{4} A+"],
  ["GBB-01-B", "A+-9+-A+"],
  ["12-05-1970", "9+-9+-9{4}"],
  ["jan.jansen@voorbeeld.nl", "a+.a+@a+.a+"],
  ["NL91ABNA0417164300", "A+9+A+9{10}"],
  ["=cmd|'/c calc'!A1", "=a+|'/a+'!A+9+"],
  ["Ελένη 😀 يوسف", "Aa+ · a+"],
  ["!!!!", "!"],
  ["1".repeat(300), "9{17+}"],
  ["", ""],
])("%s shows as %s", (waarde, masker) => {
  expect(maskWaarde(waarde)).toBe(masker);
});

// Mutants killed, each tried: only a to z taken for letters; a mark kept because it is no letter.
test("no letter, digit or sign of the content can be read from the mask, and it stays short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (waarde) => {
      const masker = maskWaarde(waarde);
      expect(masker.replaceAll(/9\{\d+\+?\}/g, "9+")).toMatch(/^[aA9+ ·…!-/:-@[-`{-~€]*$/u);
      expect(masker.replaceAll(/9\{\d+\+?\}|9\+|Aa\+|A\+|a\+/g, "")).not.toMatch(/[\p{L}\p{N}]/u);
      expect(masker.length).toBeLessThan(120);
    }),
    { numRuns: 2_000 },
  );
});

const word = fc.string({ unit: fc.constantFrom("a", "z", "é", "ж"), minLength: 1, maxLength: 20 });
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
const number = fc.integer({ min: 0, max: 999 }).map(String);

// Mutants killed, each tried: words counted one by one; the length of a small number shown.
test("two values of the same class have the same mask, so that a choice out of a short list cannot be guessed", () => {
  fc.assert(
    fc.property(words, words, number, number, (a, b, m, n) => {
      expect(maskWaarde(a)).toBe(maskWaarde(b));
      expect(maskWaarde(a.toUpperCase())).toBe(maskWaarde(b.toUpperCase()));
      expect(maskWaarde(`${a} ${m}`)).toBe(maskWaarde(`${b} ${n}`));
    }),
  );
});

test("headings show only when we or the profiel know them; a first line of data is never a heading", async () => {
  const known = await readCsvBegin(Buffer.from("KvK-nummer;Bijnaam;Plaats\n12345678;de Lange;Waterveen\n"));
  if ("reden" in known) throw new Error(known.reden);
  expect(maskPreview(known)).toEqual({
    kolommen: ["kvknummer", "kolom 2", "plaats"],
    rijen: [["9{8}", "a+ Aa+".slice(3), "Aa+"]],
  });
  expect(maskPreview(known, ["bijnaam"]).kolommen).toEqual(["kvknummer", "bijnaam", "plaats"]);
  const bare = await readCsvBegin(Buffer.from("999990019;Jansen;Waterveen\n999990020;Pietersen;Waterveen\n"));
  if ("reden" in bare) throw new Error(bare.reden);
  expect(bare.kopregel).toBe(false);
  expect(maskPreview(bare).kolommen).toEqual(["kolom 1", "kolom 2", "kolom 3"]);
  // Even when someone says that it has headings, names of persons are none.
  const forced = await readCsvBegin(Buffer.from("999990019;Jansen;Waterveen\n"), { kopregel: true });
  if ("reden" in forced) throw new Error(forced.reden);
  expect(maskPreview(forced).kolommen).toEqual(["kolom 1", "kolom 2", "kolom 3"]);
});
