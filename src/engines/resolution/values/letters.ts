/**
 * Letters: folded text as small numbers, which string comparisons read from one shared heap of bytes.
 *
 * A comparison that runs millions of times per second cannot make substrings. Values lie one behind another in a
 * Uint8Array (shared between threads), and a string is a start and a length. Codes stay below 64 so that a table per
 * letter fits in a few cache lines.
 */

/** One more than the highest code. */
export const LETTER_CODES = 64;

const SPACE = 37;
const FIRST_OTHER = 38;

function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return unit === 32 ? SPACE : FIRST_OTHER + (unit % (LETTER_CODES - FIRST_OTHER));
}

/** Writes folded text at `start` and returns the length. Letters outside a-z and 0-9 share codes, so they may collide. */
export function writeLetters(text: string, heap: Uint8Array, start: number): number {
  for (let i = 0; i < text.length; i++) heap[start + i] = codeOf(text.charCodeAt(i));
  return text.length;
}
