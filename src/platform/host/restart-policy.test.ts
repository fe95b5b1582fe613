import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENT, judge } from "./restart-policy.ts";

// Kills the mutants: `>` for `>=` at the storm, a long life that does not wipe the slate, a pause without its bound.
test("quick failures in a row end in a storm at exactly the limit, and any long life starts the count anew", () => {
  // Mostly quick ones, right at the edges: otherwise eight in a row hardly ever comes up.
  const quick = fc.constantFrom(0, 4999);
  const life = fc.oneof({ weight: 14, arbitrary: quick }, { weight: 1, arbitrary: fc.constantFrom(5000, 10_000_000) });
  fc.assert(
    fc.property(fc.array(life, { minLength: 8, maxLength: 40 }), (lives) => {
      let failures = 0;
      let inARow = 0;
      for (const lived of lives) {
        inARow = lived < PATIENT.quickLife ? inARow + 1 : 0;
        const verdict = judge(PATIENT, failures, lived);
        expect(verdict.next === "storm").toBe(inARow >= PATIENT.mostFailures);
        if (verdict.next === "storm") return;
        expect(verdict.next).toBeLessThanOrEqual(PATIENT.longestPause);
        expect(verdict.next).toBeGreaterThanOrEqual(PATIENT.firstPause);
        failures = verdict.failures;
      }
    }),
  );
});

test("the pause doubles", () => {
  expect([0, 1, 2, 3].map((failures) => judge(PATIENT, failures, 0).next)).toEqual([100, 200, 400, 800]);
});
