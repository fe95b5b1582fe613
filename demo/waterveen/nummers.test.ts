/** The invented numbers: they pass what the kernel asks, each is given out once, and none can belong to anybody. */
import { expect, test } from "vitest";
import { parseBagId } from "../../src/kernel/bag.ts";
import { parseBsn } from "../../src/kernel/bsn.ts";
import { parseIban } from "../../src/kernel/iban.ts";
import { parseKenteken } from "../../src/kernel/kenteken.ts";
import { parseKvkNummer } from "../../src/kernel/kvk.ts";
import { parsePostcode } from "../../src/kernel/postcode.ts";
import { parseRsin } from "../../src/kernel/rsin.ts";
import { parseTelefoonnummer } from "../../src/kernel/telefoon.ts";
import { parseVestigingsnummer } from "../../src/kernel/vestigingsnummer.ts";
import { makeNummers } from "./nummers.ts";
import { postcodesOf } from "./straten.ts";

const MANY = 20_000;
const many = (next: () => string): string[] => Array.from({ length: MANY }, next);

// Kills: another check weight, a step that shares a factor with its range, one counter for two kinds of number.
test.each([
  ["bsn", parseBsn, /^9[0-4]/],
  ["rsin", parseRsin, /^9[5-9]/],
  ["kvk", parseKvkNummer, /^9/],
  ["vestiging", parseVestigingsnummer, /^9/],
  ["kenteken", parseKenteken, /^\d-[AEIOU]/],
  ["perceel", (text: string) => ({ ok: /^WTV\d\d [A-L] \d+$/.test(text) }), /^WTV/],
] as const)("%s: each is valid, unlike all others, and of a series that is not given out", (soort, parse, serie) => {
  const all = many(makeNummers()[soort]);
  expect(all.filter((one) => !parse(one).ok)).toEqual([]);
  expect(all.filter((one) => !serie.test(one))).toEqual([]);
  expect(new Set(all).size).toBe(MANY);
});

test("an IBAN is of no bank that exists, a telephone number cannot be dialled", () => {
  const nummers = makeNummers();
  const ibans = many(nummers.iban);
  expect(ibans.filter((one) => !parseIban(one).ok || one.slice(4, 8) !== "WTRV")).toEqual([]);
  expect(new Set(ibans).size).toBe(MANY);
  const nummersOpRij = many(nummers.telefoon).slice(0, 2000);
  expect(nummersOpRij.filter((one) => !parseTelefoonnummer(one).ok || !one.startsWith("0580"))).toEqual([]);
  expect(new Set(nummersOpRij).size).toBe(2000);
});

test("an object of the BAG lies in a gemeente that does not exist", () => {
  const nummers = makeNummers();
  for (const soort of ["01", "10", "20"] as const) {
    expect(parseBagId(nummers.bag(soort)).ok).toBe(true);
    expect(nummers.bag(soort).startsWith(`9999${soort}`)).toBe(true);
  }
});

test("two wijken far apart never share a postcode, and every postcode can be read", () => {
  const all = Array.from({ length: 44 }, (_, wijk) => {
    const next = postcodesOf(wijk);
    return Array.from({ length: 198 }, next);
  }).flat();
  expect(all.filter((one) => !parsePostcode(one).ok)).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
