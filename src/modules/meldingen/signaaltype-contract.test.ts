/** The list of signaaltypen as it comes with the software: enough kinds, each with ways to be innocent, none about who somebody is. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSignaaltypen, SignaaltypenError } from "./signaaltype-contract.ts";

const text = readFileSync(new URL("../../../catalogus/signaaltypen.yaml", import.meta.url), "utf8");

test("every kind says how it can be innocent, at least twice, and which task of the municipality it touches", () => {
  const { typen, deuren } = parseSignaaltypen(text);
  expect(typen.size).toBeGreaterThanOrEqual(15);
  for (const { onschuldig, taak, eersteStap } of typen.values()) {
    expect(onschuldig.length).toBeGreaterThanOrEqual(2);
    expect([taak, eersteStap].every((one) => one.length > 5)).toBe(true);
  }
  expect(deuren.map(({ code }) => code)).toEqual(["DREIGING", "OMKOPING", "BENADERING"]);
  expect(deuren.every(({ bel }) => bel.length > 0)).toBe(true);
});

test("a kind about origin, neighbourhood or way of life is refused (mutant: overGedrag always true)", () => {
  for (const woord of [
    "met een buitenlandse afkomst",
    "in een achterstandswijk",
    "een dure levensstijl",
    "iemand met een uitkering",
  ]) {
    const bad = text.replace("schappen die niet veranderen", `iemand ${woord}`);
    expect(() => parseSignaaltypen(bad)).toThrow(SignaaltypenError);
  }
  expect(() => parseSignaaltypen(text)).not.toThrow();
});

test("one innocent explanation is too few, and the message says where to mend it (mutant: min(2) to min(1))", () => {
  const bad = text
    .replace("      - de groep was die dag op stap\n", "")
    .replace("      - een fout in de administratie\n", "");
  expect(() => parseSignaaltypen(bad)).toThrow(/ZORG_NIET_GELEVERD\.onschuldig/);
});
