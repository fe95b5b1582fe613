/** The pages know every soort and eigenschap of registers by name, in both languages, and offer no other. */
import { expect, test } from "vitest";
import { DINGEN, EIGENSCHAPPEN, VERBANDEN } from "../src/modules/bronbestanden/index.ts";
import { EIGENSCHAPPEN as OP_SCHERM } from "../web/src/modules/registers/eigenschappen.ts";
import { VORMEN } from "../web/src/modules/registers/vormen.ts";
import { registerwoorden as engels } from "../web/src/texts/en/registerwoorden.ts";
import { registerwoorden as nederlands } from "../web/src/texts/nl/registerwoorden.ts";

const alle = Object.entries(EIGENSCHAPPEN).flatMap(([soort, lijst]) =>
  Object.entries(lijst).map(([eigenschap, { naam }]) => ({ soort, eigenschap, naam })),
);

test("the Dutch names are those of the API, and English has them all", () => {
  const nameIn = (words: Record<string, string>, soort: string, eigenschap: string) =>
    words[`${soort}.${eigenschap}`] ?? words[eigenschap];
  for (const { soort, eigenschap, naam } of alle)
    expect([eigenschap, nameIn(nederlands.eigenschappen, soort, eigenschap)]).toEqual([eigenschap, naam]);
  expect(Object.keys(engels.eigenschappen).toSorted()).toEqual(Object.keys(nederlands.eigenschappen).toSorted());
  for (const words of [nederlands, engels]) {
    expect(Object.keys(words.soorten).toSorted()).toEqual([...DINGEN, ...VERBANDEN].toSorted());
    expect(Object.keys(words.verbanden).toSorted()).toEqual([...VERBANDEN].toSorted());
  }
});

test("what one may state is what the API knows of that soort, and every soort has a shape", () => {
  for (const [soort, lijst] of Object.entries(OP_SCHERM))
    expect(lijst).toEqual(Object.keys(EIGENSCHAPPEN[soort as keyof typeof EIGENSCHAPPEN]));
  expect(Object.keys(VORMEN).toSorted()).toEqual([...DINGEN].toSorted());
});
