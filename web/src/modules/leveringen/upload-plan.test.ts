/** Tests of the upload plan: every byte goes once, in order, from where it stopped. */
import { expect, test } from "vitest";
import fc from "fast-check";
import { afterFailure, isSameFile, nextDeel, secondsLeft, sentBytes } from "./upload-plan.ts";

// Kills: `to: from + deelBytes` (the last part too long), `delen + 1` as number (a part skipped), `from <= bytes` (an empty part).
test("from any stop on, the parts that remain are the rest of the file, each full but the last", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 400 }), fc.nat(), (bytes, size, stop) => {
      const all = Math.ceil(bytes / size);
      let delen = stop % (all + 1);
      let at = Math.min(bytes, delen * size);
      for (let deel = nextDeel(bytes, delen, size); deel; deel = nextDeel(bytes, delen, size)) {
        expect(deel.nr).toBe(delen);
        expect(deel.from).toBe(at);
        expect(deel.to - deel.from).toBe(deel.nr === all - 1 ? bytes - deel.from : size);
        at = deel.to;
        delen += 1;
        expect(sentBytes(bytes, delen, size)).toBe(at);
      }
      expect([delen, at]).toEqual([all, bytes]);
    }),
  );
});

test("a broken line is tried again ever later, and then waits for a person", () => {
  const gone = { status: 0, code: "GEEN_VERBINDING" };
  expect([1, 2, 3].map((tries) => afterFailure(gone, tries))).toEqual([
    { wat: "WACHT", ms: 1_000 },
    { wat: "WACHT", ms: 2_000 },
    { wat: "WACHT", ms: 4_000 },
  ]);
  expect(afterFailure({ status: 503, code: "ONBEKEND" }, 5)).toEqual({ wat: "WACHT", ms: 16_000 });
  expect(afterFailure(gone, 6)).toEqual({ wat: "PAUZE" });
});

test("a lost count is asked for, a lost session waits, a refusal ends it", () => {
  expect(afterFailure({ status: 409, code: "DEEL_PAST_NIET" }, 1)).toEqual({ wat: "VRAAG" });
  expect(afterFailure({ status: 409, code: "DEEL_PAST_NIET" }, 3)).toEqual({ wat: "STOP" });
  expect(afterFailure({ status: 401, code: "NIET_AANGEMELD" }, 1)).toEqual({ wat: "PAUZE" });
  expect(afterFailure({ status: 409, code: "LEVERING_GESLOTEN" }, 1)).toEqual({ wat: "STOP" });
});

test("the time left follows the pace, and is not guessed from nothing", () => {
  expect(secondsLeft(25, 100, 10_000)).toBe(30);
  expect(secondsLeft(0, 100, 10_000)).toBeUndefined();
  expect(secondsLeft(25, 100, 500)).toBeUndefined();
});

test("another size is another file", () => {
  expect(isSameFile({ size: 10 }, { bytes: 10 })).toBe(true);
  expect(isSameFile({ size: 11 }, { bytes: 10 })).toBe(false);
});
