/** Datum: a day on the calendar, without time or zone, with pure arithmetic and Dutch texts. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { ok, refuse, type Result } from "./result.ts";

/** ISO 8601, `yyyy-mm-dd`, years 1000 to 9999: the order of the text is the order of the days. */
export type Datum = Brand<string, "Datum">;

export type DatumCode = "DATUM_LEEG" | "DATUM_VORM" | "DATUM_BESTAAT_NIET";

const DAY = 86_400_000;

const dutch = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", ...options });
const longText = dutch({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const text = dutch({ day: "numeric", month: "long", year: "numeric" });
const weekdayText = dutch({ weekday: "long" });
const monthText = dutch({ month: "long" });
const amsterdam = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const MONTHS = Array.from({ length: 12 }, (_, month) => monthText.format(Date.UTC(2000, month, 1)));

/** Reads `2026-12-01`, `1-12-2026`, `1/12/2026`, `1.12.2026` and `1 december 2026` (or `1 dec. 2026`). */
export function parseDatum(input: string): Result<Datum, DatumCode> {
  const tekst = input.trim().toLowerCase();
  if (tekst === "") return refuse("DATUM_LEEG");
  const parts = readIso(tekst) ?? readDutch(tekst);
  if (parts === undefined) return refuse("DATUM_VORM");
  const datum = toDatum(...parts);
  return datum === undefined ? refuse("DATUM_BESTAAT_NIET") : ok(datum);
}

type Parts = readonly [year: number, month: number, day: number];

function readIso(tekst: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? [];
  return year === undefined ? undefined : [Number(year), Number(month), Number(day)];
}

function readDutch(tekst: string): Parts | undefined {
  const [, day, month = "", year] = /^(\d{1,2})[-/.\s]+(\d{1,2}|[a-z]{3,})[-/.\s]+(\d{4})$/.exec(tekst) ?? [];
  if (day === undefined) return undefined;
  const number = /^\d+$/.test(month) ? Number(month) : monthOf(month);
  return number === 0 ? undefined : [Number(year), number, Number(day)];
}

/** 1 to 12 for a Dutch name or its beginning (`dec`), and for `mrt`, the one short form that is no beginning; else 0. */
const monthOf = (naam: string): number =>
  MONTHS.findIndex((month) => month.startsWith(naam === "mrt" ? "maart" : naam)) + 1;

function toDatum(year: number, month: number, day: number): Datum | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1000 ? fromDate(date) : undefined;
}

const toDate = (datum: Datum): Date => new Date(`${datum}T00:00:00Z`);

/** @throws {RangeError} outside the years 1000 to 9999: no term or life reaches there, so it is a bug. */
function fromDate(date: Date): Datum {
  const year = date.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new RangeError("A date fell outside the years 1000 to 9999");
  return unsafeBrand<Datum>(date.toISOString().slice(0, 10));
}

/** The day in the Netherlands at a moment: at 23:30 UTC it may already be tomorrow there. */
export function datumOf(moment: Date): Datum {
  const parts = new Map(amsterdam.formatToParts(moment).map(({ type, value }) => [type, value]));
  return unsafeBrand<Datum>(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}

/** `days` later; earlier when negative. */
export const addDays = (datum: Datum, days: number): Datum => fromDate(new Date(toDate(datum).getTime() + days * DAY));

export const addWeeks = (datum: Datum, weeks: number): Datum => addDays(datum, 7 * weeks);

/**
 * The day with the same number, so many months later, or the last day of that month when it has no such day: the rule
 * of HR 1 September 2017, ECLI:NL:HR:2017:2225, for a term in months.
 */
export function addMonths(datum: Datum, months: number): Datum {
  const date = toDate(datum);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return fromDate(date);
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export const daysBetween = (earlier: Datum, later: Datum): number =>
  (toDate(later).getTime() - toDate(earlier).getTime()) / DAY;

/** ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayOf = (datum: Datum): number => toDate(datum).getUTCDay() || 7;

/** `maandag` to `zondag`. */
export const nameWeekday = (datum: Datum): string => weekdayText.format(toDate(datum));

export const yearOf = (datum: Datum): number => Number(datum.slice(0, 4));

/** Negative, zero or positive, for sorting. */
export const compareDatum = (a: Datum, b: Datum): number => (a < b ? -1 : Number(a > b));

export const earliest = (a: Datum, b: Datum): Datum => (a < b ? a : b);

export const latest = (a: Datum, b: Datum): Datum => (a > b ? a : b);

/** `1 december 2026` */
export const formatDatum = (datum: Datum): string => text.format(toDate(datum));

/** `dinsdag 1 december 2026` */
export const formatDatumVoluit = (datum: Datum): string => longText.format(toDate(datum));
