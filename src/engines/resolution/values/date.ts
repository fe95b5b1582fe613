/**
 * Dates as registers hold them: complete, with unknown parts, with impossible parts, in several notations.
 *
 * The kernel's Datum is a day that exists; here a wrong month is evidence too, because it resembles the right one. A
 * date is packed in one number, year x 10000 + month x 100 + day, with 0 for an unknown part (BRP: `1980-00-00`).
 */

/** Which of day and month comes first when both could be either. Read it from a column with `detectDateOrder`. */
export type DateOrder = "day-first" | "month-first";

const MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");
const OTHER_MONTHS: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10, mai: 5, dez: 12 };

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1 || (OTHER_MONTHS[word.slice(0, 3)] ?? 0);

const YEAR_FIRST = /^(\d{4})(?:[-/.\s](\d{1,2})(?:[-/.\s](\d{1,2}))?)?(?:[t\s].*)?$/;
const YEAR_LAST = /^(?:(\d{1,2})[-/.\s])?(\d{1,2})[-/.\s](\d{4})(?:\s.*)?$/;
const IN_WORDS = /^(?:(\d{1,2})\.?[\s-]+)?(\p{L}{3,})\.?[\s-]+(\d{4})$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Packs parts without asking whether the day exists. */
export const packDate = (year: number, month: number, day: number): number => year * 10000 + month * 100 + day;

export const yearOfPacked = (date: number): number => Math.floor(date / 10000);
export const monthOfPacked = (date: number): number => Math.floor(date / 100) % 100;
export const dayOfPacked = (date: number): number => date % 100;

type Parts = readonly [year: number, month: number, day: number];

const numbers = (match: RegExpExecArray | null): readonly number[] | undefined =>
  match?.slice(1).map((part) => Number(part ?? 0));

function readCompact(text: string, order: DateOrder): Parts | undefined {
  const parts = numbers(COMPACT.exec(text));
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = parts;
  if (year >= 1000 && year <= 2199 && month <= 12 && day <= 31) return [year, month, day];
  // Not year first: `05031980`.
  const [a, b, last] = [Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4))];
  return order === "day-first" ? [last, b, a] : [last, a, b];
}

function readYearFirst(text: string): Parts | undefined {
  const [year, month = 0, day = 0] = numbers(YEAR_FIRST.exec(text)) ?? [];
  return year === undefined ? undefined : [year, month, day];
}

function readYearLast(text: string, order: DateOrder): Parts | undefined {
  const [a = 0, b = 0, year] = numbers(YEAR_LAST.exec(text)) ?? [];
  if (year === undefined) return undefined;
  return order === "day-first" || a === 0 ? [year, b, a] : [year, a, b];
}

function readWords(text: string): Parts | undefined {
  const [, day = "0", word, year] = IN_WORDS.exec(text) ?? [];
  const month = monthOf(word ?? "");
  return month === 0 ? undefined : [Number(year), month, Number(day)];
}

/**
 * Reads `1980-03-05`, `5-3-1980`, `05/03/1980`, `19800305`, `5 mrt 1980`, `1980-03`, `1980`, with or without a time
 * behind it. Undefined when no year can be read: that is no date. Month 13 and day 0 pass, see above.
 */
export function parseDate(text: string, order: DateOrder = "day-first"): number | undefined {
  const plain = text.trim().toLowerCase();
  const parts = readCompact(plain, order) ?? readYearFirst(plain) ?? readYearLast(plain, order) ?? readWords(plain);
  return parts === undefined || parts[0] === 0 ? undefined : packDate(...parts);
}

const EITHER_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/;

/** Day first, unless more of the values can only be month first (`12/31/1980`). */
export function detectDateOrder(values: Iterable<string>): DateOrder {
  let monthFirst = 0;
  for (const value of values) {
    const [, a, b] = EITHER_FIRST.exec(value.trim()) ?? [];
    if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    if (Number(a) > 12 && Number(b) <= 12) monthFirst--;
  }
  return monthFirst > 0 ? "month-first" : "day-first";
}
