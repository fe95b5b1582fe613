/** When a session ends: after a silence, or after its longest life, whichever comes first. Pure; times in milliseconds. */

export type SessionClock = {
  /** The longest silence. */
  readonly silence: number;
  /** When the server last heard from us, on our own clock. */
  readonly heard: number;
  /** The end that no use can move, on our own clock. */
  readonly hardEnd: number;
};

const WARN_BEFORE = 120_000;

/** @param served the server's time of the answer: its clock and ours may differ, and only lengths of time are carried over. */
export function startClock(
  sessie: { readonly stilOp: string; readonly verlooptOp: string },
  served: number,
  now: number,
): SessionClock {
  return {
    silence: Date.parse(sessie.stilOp) - served,
    heard: now,
    hardEnd: now + (Date.parse(sessie.verlooptOp) - served),
  };
}

export const touchClock = (clock: SessionClock, now: number): SessionClock => ({ ...clock, heard: now });

export type SessionState = {
  readonly stand: "rustig" | "waarschuwen" | "voorbij";
  readonly left: number;
  readonly hard: boolean;
};

/** Where the session stands at `now`. `hard` says that staying does not help. */
export function readClock(clock: SessionClock, now: number): SessionState {
  const silent = clock.heard + clock.silence;
  const hard = clock.hardEnd <= silent;
  const left = Math.min(silent, clock.hardEnd) - now;
  return {
    stand: left <= 0 ? "voorbij" : left <= WARN_BEFORE ? "waarschuwen" : "rustig",
    left: Math.max(0, left),
    hard,
  };
}
