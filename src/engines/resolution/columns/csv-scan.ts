/** CSV scan: where records and fields end, and what stands between fields, without reading what is in them. */
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;

/** What stands between fields, as a byte. */
export type Delimiter = 44 | 59 | 9 | 124;

const DELIMITERS: readonly Delimiter[] = [44, 59, 9, 124];

/** Lines that are looked at to find the delimiter. */
const LINES_TO_JUDGE = 50;

/**
 * The delimiter that splits most of the first lines into as many fields as the first has: comma, semicolon, tab or bar.
 * Among equals the one that makes most fields; a comma when none splits anything.
 */
export function detectDelimiter(begin: Uint8Array): Delimiter {
  const judged = DELIMITERS.map((delimiter) => {
    const widths = fieldCounts(begin, delimiter);
    const [first = 1] = widths;
    return { delimiter, width: first, fitting: first < 2 ? 0 : widths.filter((width) => width === first).length };
  });
  const [best] = judged.toSorted((a, b) => b.fitting - a.fitting || b.width - a.width);
  return best === undefined || best.fitting === 0 ? 44 : best.delimiter;
}

/** How many fields each of the first records has. */
export function fieldCounts(begin: Uint8Array, delimiter: Delimiter): readonly number[] {
  const counts: number[] = [];
  let count = 1;
  for (let at = 0; at < begin.length && counts.length < LINES_TO_JUDGE; at++) {
    at = endOfValue(begin, at, begin.length, delimiter);
    if (begin[at] === delimiter) count++;
    else {
      counts.push(count);
      count = 1;
    }
  }
  return counts;
}

/**
 * Where the last record in a block ends (just behind its line feed), or 0 when none ends here. A line feed between
 * quotes ends nothing; the block must begin at the beginning of a record. A quote counts only at the beginning of a field:
 * a name such as `De "Zon"` opens nothing.
 */
export function findRecordEnd(block: Uint8Array, length: number, delimiter: Delimiter): number {
  const bytes = block.subarray(0, length);
  if (bytes.indexOf(QUOTE) === -1) return bytes.lastIndexOf(LF) + 1;
  let end = 0;
  for (let at = 0; at < length; at++) {
    at = endOfValue(block, at, length, delimiter);
    if (at < length && block[at] === LF) end = at + 1;
  }
  return end;
}

/** Where the first record that is not blank ends, just behind its line feed; the end of the block when it has none. */
export function firstRecordEnd(block: Uint8Array, length: number, delimiter: Delimiter): number {
  let at = 0;
  while (at < length && (block[at] === LF || block[at] === CR)) at++;
  for (; at < length; at++) {
    at = endOfValue(block, at, length, delimiter);
    if (block[at] === LF) return at + 1;
  }
  return length;
}

/** Where the value that begins here ends: at the delimiter, the line feed or the end of the block. */
function endOfValue(block: Uint8Array, start: number, length: number, delimiter: number): number {
  if (block[start] !== QUOTE) return endOfField(block, start, length, delimiter);
  let at = start + 1;
  for (; at < length; at++) if (block[at] === QUOTE && block[++at] !== QUOTE) break;
  return at >= length ? length : endOfField(block, at, length, delimiter);
}

/** Where a plain field ends: at the delimiter, the line feed or the end of the block. */
export function endOfField(block: Uint8Array, start: number, length: number, delimiter: number): number {
  let at = start;
  while (at < length && block[at] !== delimiter && block[at] !== LF) at++;
  return at;
}
