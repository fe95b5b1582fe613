/** The noise: registers differ from each other, each stays the same, and nothing leaves the letters that it can write. */
import { expect, test } from "vitest";
import { csvRegister } from "./registers/register.ts";
import { fold, foldToLatin, writeAdres, writePersoon } from "./ruis.ts";
import type { Wijk } from "./wereld.ts";
import { wijken } from "./wijk.ts";

const [wijk] = wijken({ seed: 3, scale: 1 }) as Iterable<Wijk> as unknown as [Wijk];
const { personen, adressen } = wijk;

test("a register writes the same person the same way each time", () => {
  for (const one of personen.slice(0, 500))
    expect(writePersoon(one, "kadaster")).toEqual(writePersoon(one, "kadaster"));
});

// Kills: a shared seed for all registers, chances of zero, and noise so heavy that nothing can be linked.
test("the same person differs between registers for some, and is whole for most", () => {
  const adults = personen.slice(0, 2000);
  for (const bron of ["handelsregister", "kadaster", "vergunningen", "verhuurregister", "uitwisseling"] as const) {
    const other = adults.filter((one) => {
      const [mine, official] = [writePersoon(one, bron), writePersoon(one, "brp")];
      return fold(mine.achternaam) !== fold(official.achternaam) || mine.geboortedatum !== official.geboortedatum;
    }).length;
    expect(other / adults.length, bron).toBeGreaterThan(0.015);
    expect(other / adults.length, bron).toBeLessThan(0.35);
  }
});

test("a wrong house letter never makes the address of somebody else", () => {
  const key = (one: {
    postcode: string;
    huisnummer: string | number;
    huisletter: string;
    toevoeging: string;
  }): string => [one.postcode, one.huisnummer, one.huisletter, one.toevoeging].join("|");
  const real = new Map(adressen.map((one) => [key(one), one.id]));
  for (const bron of ["handelsregister", "vergunningen", "verhuurregister"] as const) {
    const written = adressen.map((one) => [key(writeAdres(one, bron)), one.id] as const);
    expect(written.filter(([sleutel, id]) => (real.get(sleutel) ?? id) !== id)).toEqual([]);
    expect(new Set(written.map(([sleutel]) => sleutel)).size).toBe(adressen.length);
    expect(written.filter(([sleutel]) => !real.has(sleutel)).length).toBeGreaterThan(10);
  }
});

test("a file in one byte a letter keeps é and gives up ş", () => {
  expect(foldToLatin("René Şahin Łódź ı")).toBe("René Sahin Lódz i");
  expect(fold("Yılmaz, Wójcik, Büşra")).toBe("Yilmaz, Wojcik, Busra");
});

test("a field with a separator, a quote or a line end stands in quotes", () => {
  const register = csvRegister({
    bron: "bag",
    bestand: "x.csv",
    profiel: "x",
    wijze: "MUTATIES",
    kolommen: ["a", "b", "c"],
    rijen: () => [{ a: 'De "Kade"; links', c: "twee\nregels" }, { b: "gewoon" }],
  });
  expect([...register.regels(wijk, () => undefined)]).toEqual([
    '"De ""Kade""; links";;"twee\nregels"\r\n',
    ";gewoon;\r\n",
  ]);
  expect(register.kop).toBe("a;b;c\r\n");
});
