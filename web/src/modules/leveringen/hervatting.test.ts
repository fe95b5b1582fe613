/** Tests of what is held against the parts that are there. */
import { expect, test } from "vitest";
import { hashDelen } from "./hervatting.ts";

/** SHA-256 of "abc" (FIPS 180-4, example B.1), as base64url. */
const ABC = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";

test("each part that is there has its own hash, and what is still to come has none (mutants: one hash of all, a part too many)", async () => {
  const file = new Blob(["abcabcxyz"]);
  expect(await hashDelen(file, { delen: 2, deelBytes: 3 })).toEqual([ABC, ABC]);
  expect(await hashDelen(file, { delen: 0, deelBytes: 3 })).toEqual([]);
});
