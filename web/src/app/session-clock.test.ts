/** Tests of when a session warns and ends. */
import { expect, test } from "vitest";
import { readClock, startClock, touchClock } from "./session-clock.ts";

const MINUTE = 60_000;
const served = Date.parse("2026-11-25T10:00:00Z");
const sessie = { stilOp: "2026-11-25T10:15:00Z", verlooptOp: "2026-11-25T10:40:00Z" };
// Our own clock is an hour behind: only lengths of time may count.
const now = served - 60 * MINUTE;
const clock = startClock(sessie, served, now);

test("calm, then a warning two minutes before the end, then over", () => {
  expect(readClock(clock, now + 12 * MINUTE).stand).toBe("rustig");
  expect(readClock(clock, now + 13 * MINUTE)).toEqual({ stand: "waarschuwen", left: 2 * MINUTE, hard: false });
  expect(readClock(clock, now + 15 * MINUTE)).toMatchObject({ stand: "voorbij", left: 0 });
});

test("use moves the end of the silence, never the longest life", () => {
  const used = touchClock(clock, now + 10 * MINUTE);
  expect(readClock(used, now + 20 * MINUTE)).toMatchObject({ stand: "rustig", hard: false });
  const last = touchClock(clock, now + 38 * MINUTE);
  expect(readClock(last, now + 39 * MINUTE)).toEqual({ stand: "waarschuwen", left: MINUTE, hard: true });
});
