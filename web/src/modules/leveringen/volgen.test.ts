/** Tests of how often a delivery is looked at. */
import { expect, test } from "vitest";
import { followEvery } from "./volgen.ts";

test("a delivery is followed while it is read and while it waits for somebody else, and then left alone (mutants: waiting not followed, followed for ever)", () => {
  expect(followEvery({ stand: "INLEZEN", bevestigd: false })).toBe(2_000);
  expect(followEvery({ stand: "WACHT_OP_TWEEDE", bevestigd: false })).toBe(5_000);
  expect(followEvery({ stand: "WACHT_OP_TWEEDE", bevestigd: true })).toBe(false);
  for (const stand of ["UPLOAD", "ONTVANGEN", "KLAAR", "GESTOPT", "MISLUKT"] as const)
    expect(followEvery({ stand, bevestigd: false })).toBe(false);
  expect(followEvery(undefined)).toBe(false);
});
