/** Which parts of a file still have to go, and what to do when one does not arrive. Pure. */

export type Deel = { readonly nr: number; readonly from: number; readonly to: number };

/** The next part after those that arrived, or undefined when all of it is there. */
export function nextDeel(bytes: number, delen: number, deelBytes: number): Deel | undefined {
  const from = delen * deelBytes;
  return from < bytes ? { nr: delen, from, to: Math.min(bytes, from + deelBytes) } : undefined;
}

/** Bytes that are safely there. */
export const sentBytes = (bytes: number, delen: number, deelBytes: number): number =>
  Math.min(bytes, delen * deelBytes);

/** Seconds left at the pace so far; undefined while that would be a guess. */
export function secondsLeft(sent: number, total: number, milliseconds: number): number | undefined {
  return sent > 0 && milliseconds >= 2_000 ? Math.ceil(((total - sent) / sent) * (milliseconds / 1_000)) : undefined;
}

export type Tegenslag =
  /** Try the same part again after this many milliseconds. */
  | { readonly wat: "WACHT"; readonly ms: number }
  /** The server has other parts than we think: ask how many, and go on from there. */
  | { readonly wat: "VRAAG" }
  /** Somebody has to look first: the line stayed dead, or the session ended. */
  | { readonly wat: "PAUZE" }
  /** No part of this delivery will be taken any more. */
  | { readonly wat: "STOP" };

const TRIES = 6;
const LONGEST = 20_000;

/** `tries` counts the failures of this part in a row, this one included. */
export function afterFailure(
  { status, code }: { readonly status: number; readonly code: string },
  tries: number,
): Tegenslag {
  if (code === "DEEL_PAST_NIET") return tries > 2 ? { wat: "STOP" } : { wat: "VRAAG" };
  if (status === 401) return { wat: "PAUZE" };
  const passes = status === 0 || status === 408 || status === 429 || status >= 500;
  if (!passes) return { wat: "STOP" };
  return tries >= TRIES ? { wat: "PAUZE" } : { wat: "WACHT", ms: Math.min(LONGEST, 1_000 * 2 ** (tries - 1)) };
}

/** A file that was chosen again goes on only where it is the same file as far as we can see. */
export const isSameFile = (file: { readonly size: number }, levering: { readonly bytes: number }): boolean =>
  file.size === levering.bytes;
