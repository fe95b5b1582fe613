/** The numbers made of digits: BSN, RSIN, KvK, vestiging and BAG, and how each refusal is named. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatBagId,
  formatWoonplaatsId,
  gemeentecodeOfBagId,
  parseBagId,
  parseWoonplaatsId,
  soortOfBagId,
} from "./bag.ts";
import { formatBsn, parseBsn } from "./bsn.ts";
import { formatKvkNummer, parseKvkNummer } from "./kvk.ts";
import { unwrap } from "./result.ts";
import { formatRsin, parseRsin } from "./rsin.ts";
import { formatVestigingsnummer, parseVestigingsnummer } from "./vestigingsnummer.ts";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** The elfproef as the Handelsregister tells it: the weighted sum of eight digits leaves the ninth as its remainder. */
const bsns = digits(8)
  .map((acht) => ({ acht, rest: acht.split("").reduce((som, cijfer, i) => som + (9 - i) * Number(cijfer), 0) % 11 }))
  .filter(({ acht, rest }) => rest < 10 && acht !== "00000000")
  .map(({ acht, rest }) => `${acht}${rest}`);

test("a number with a right check digit is a BSN and a RSIN, and is read back as shown", () => {
  fc.assert(
    fc.property(bsns, (nummer) => {
      const bsn = unwrap(parseBsn(nummer));
      const rsin = unwrap(parseRsin(nummer));
      expect([bsn, rsin]).toEqual([nummer, nummer]);
      expect(formatBsn(bsn)).toMatch(/^\d{3} \d{3} \d{3}$/);
      expect(parseBsn(formatBsn(bsn))).toEqual({ ok: true, value: bsn });
      expect(parseRsin(formatRsin(rsin))).toEqual({ ok: true, value: rsin });
    }),
  );
});

// Kills: any weight that another digit shares or that is a multiple of 11, weight +1 for the last digit, a modulus of 10.
test("the elfproef catches every wrong digit and every swap of two neighbours", () => {
  fc.assert(
    fc.property(bsns, fc.nat(8), fc.integer({ min: 1, max: 9 }), fc.nat(7), (nummer, at, plus, swap) => {
      const fout = nummer.split("");
      fout[at] = String((Number(fout[at]) + plus) % 10);
      expect(parseBsn(fout.join(""))).toMatchObject({ ok: false });
      const [a = "", b = ""] = nummer.slice(swap, swap + 2);
      const verwisseld = nummer.slice(0, swap) + b + a + nummer.slice(swap + 2);
      if (a !== b) expect(parseBsn(verwisseld)).toEqual({ ok: false, code: "BSN_ELFPROEF" });
    }),
    { numRuns: 500 },
  );
});

test("a BSN of eight digits gets its leading zero", () => {
  expect(parseBsn("12345672")).toEqual({ ok: true, value: "012345672" });
  expect(parseBsn("1234.56.782")).toEqual({ ok: true, value: "123456782" });
});

test.each([
  ["", "BSN_LEEG"],
  [" - ", "BSN_LEEG"],
  ["12345678X", "BSN_TEKENS"],
  ["1234567", "BSN_LENGTE"],
  ["1234567820", "BSN_LENGTE"],
  ["000000000", "BSN_NULLEN"],
  ["00000000", "BSN_NULLEN"],
  ["123456789", "BSN_ELFPROEF"],
])("the BSN %j is refused as %s", (input, code) => {
  expect(parseBsn(input)).toEqual({ ok: false, code });
});

test("the refusals of a RSIN carry its own name", () => {
  expect(parseRsin("123456789")).toEqual({ ok: false, code: "RSIN_ELFPROEF" });
  expect(parseRsin("")).toEqual({ ok: false, code: "RSIN_LEEG" });
});

test("a refusal never holds what was typed", () => {
  expect(JSON.stringify(parseBsn("123456789"))).not.toContain("123456789");
});

test("KvK-nummer and vestigingsnummer keep their zeros and have one length only", () => {
  expect(parseKvkNummer("01 23 45 67")).toEqual({ ok: true, value: "01234567" });
  expect(parseKvkNummer("1234567")).toEqual({ ok: false, code: "KVK_LENGTE" });
  expect(parseKvkNummer("123456789")).toEqual({ ok: false, code: "KVK_LENGTE" });
  expect(parseKvkNummer("00000000")).toEqual({ ok: false, code: "KVK_NULLEN" });
  expect(parseKvkNummer("KvK 1234")).toEqual({ ok: false, code: "KVK_TEKENS" });
  expect(formatKvkNummer(unwrap(parseKvkNummer("01234567")))).toBe("01234567");
  expect(formatVestigingsnummer(unwrap(parseVestigingsnummer("000012345678")))).toBe("0000 1234 5678");
  expect(parseVestigingsnummer("0000 1234 5678")).toEqual({ ok: true, value: "000012345678" });
  expect(parseVestigingsnummer("12345678901")).toEqual({ ok: false, code: "VESTIGING_LENGTE" });
});

// Kills: reading the object type at another place, or mixing up two types.
test.each([
  ["9999010000000001", "VERBLIJFSOBJECT"],
  ["9999020000000001", "LIGPLAATS"],
  ["9999030000000001", "STANDPLAATS"],
  ["9999100000000001", "PAND"],
  ["9999200000000001", "NUMMERAANDUIDING"],
  ["9999300000000001", "OPENBARE_RUIMTE"],
])("%s is a %s", (input, soort) => {
  const id = unwrap(parseBagId(input));
  expect(soortOfBagId(id)).toBe(soort);
  expect(gemeentecodeOfBagId(id)).toBe("9999");
  expect(parseBagId(formatBagId(id))).toEqual({ ok: true, value: id });
});

test.each([
  ["", "BAG_LEEG"],
  ["999910000000000A", "BAG_TEKENS"],
  ["999100000000001", "BAG_LENGTE"],
  ["0000000000000000", "BAG_NULLEN"],
  ["9999040000000001", "BAG_OBJECTTYPE"],
])("the BAG id %j is refused as %s", (input, code) => {
  expect(parseBagId(input)).toEqual({ ok: false, code });
});

test("a woonplaats has four digits and no object type", () => {
  expect(formatWoonplaatsId(unwrap(parseWoonplaatsId("9999")))).toBe("9999");
  expect(parseWoonplaatsId("999")).toEqual({ ok: false, code: "WOONPLAATS_LENGTE" });
});
