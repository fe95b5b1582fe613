/** Tests of what the form of a statement checks and sends. */
import { expect, test } from "vitest";
import "../../texts/later/registers.ts";
import { nl } from "../../texts/nl.ts";
import type { Feit } from "./types.ts";
import { checkVerklaring, LEEG, startFrom, toVerklaring } from "./verklaring-form.ts";

const words = nl.registers;
const check = (values: Partial<typeof LEEG>) =>
  Object.entries(checkVerklaring({ ...LEEG, ...values }, words)).flatMap(([name, error]) => (error ? [name] : []));
const REDEN = "Zelf gezien op straat.";

test("all mistakes come at once, and a value is asked only where one takes the place", () => {
  expect(check({})).toEqual(["eigenschap", "reden"]);
  expect(check({ eigenschap: "naam", reden: REDEN })).toEqual(["waarde"]);
  expect(check({ eigenschap: "naam", reden: REDEN, wat: "WEG" })).toEqual([]);
  expect(check({ eigenschap: "adres", reden: REDEN })).toEqual(["straat"]);
  expect(check({ eigenschap: "adres", reden: REDEN, postcode: "9998ZX" })).toEqual([]);
  expect(check({ eigenschap: "oprichtingsdatum", reden: REDEN, waarde: "4 maart" })).toEqual(["waarde"]);
  expect(check({ eigenschap: "naam", reden: REDEN, waarde: "x", geldigVan: "gisteren" })).toEqual(["geldigVan"]);
});

test("only what was filled in is sent, with the address of what it corrects", () => {
  const feit = { eigenschap: "naam", waarde: "Oud", opgave: "o1", pad: "naam/0" } as Feit;
  expect(toVerklaring({ ...LEEG, eigenschap: "adres", straat: "Kadeweg ", reden: REDEN }, undefined)).toEqual({
    eigenschap: "adres",
    waarde: { straat: "Kadeweg" },
    reden: REDEN,
  });
  expect(toVerklaring({ ...startFrom(feit), wat: "WEG", geldigVan: "2024", reden: REDEN }, feit)).toEqual({
    eigenschap: "naam",
    reden: REDEN,
    corrigeert: { opgave: "o1", pad: "naam/0" },
  });
});
