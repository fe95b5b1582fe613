/** Days of Waterveen: counted as whole numbers since 1970, written as `yyyy-mm-dd`. */

const MS_PER_DAY = 86_400_000;

/** The day on which all registers were delivered. Fixed: files of the same seed must not change with the calendar. */
export const PEILDATUM = dayOf("2026-09-01");

export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

export const isoOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Years as lawyers count them are not needed here: a year is 365.25 days. */
export const yearsBefore = (day: number, years: number): number => Math.round(day - years * 365.25);

/** The day on which someone is this many years old. */
export const turns = (born: number, years: number): number => Math.ceil(born + years * 365.25);

export const ageOn = (born: number, day: number): number => Math.floor((day - born) / 365.25);
