/** Dates and times, written one way everywhere, in the time of the Netherlands whatever the device says. */

const ZONE = "Europe/Amsterdam";

export type Taal = "nl" | "en";
const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(taal: Taal, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${taal} ${name}`;
  const found = cache.get(key) ?? new Intl.DateTimeFormat(LOCALE[taal], { timeZone: ZONE, ...options });
  cache.set(key, found);
  return found;
}

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;

/** 25 nov 2026 */
export const formatDay = (taal: Taal, moment: string): string =>
  formatter(taal, "day", DAY)
    .format(new Date(moment))
    .replaceAll(/(\p{L})\./gu, "$1");

/** woensdag 25 november 2026 */
export const formatWeekday = (taal: Taal, moment: string): string =>
  formatter(taal, "weekday", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .format(new Date(moment))
    .replace(",", "");

/** 16:05 */
export const formatTime = (taal: Taal, moment: string): string =>
  formatter(taal, "time", { hour: "2-digit", minute: "2-digit" }).format(new Date(moment));

/** 25 nov 2026, 16:05 */
export const formatMoment = (taal: Taal, moment: string): string =>
  `${formatDay(taal, moment)}, ${formatTime(taal, moment)}`;

const parts = (at: Date): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: ZONE,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

/** 25 nov 2026, 16:05:09, where the order of two moments counts */
export const formatExact = (taal: Taal, moment: string): string =>
  `${formatDay(taal, moment)}, ${formatter(taal, "exact", { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(new Date(moment))}`;

/** The day in the Netherlands as a date field holds it: 2026-11-25. */
export function dayOf(at: Date): string {
  const { year, month, day } = parts(at);
  return `${year}-${month}-${day}`;
}

/** How far the Netherlands is ahead of UTC at that instant, in milliseconds. */
function offsetAt(at: Date): number {
  const { year, month, day, hour, minute, second } = parts(at);
  return (
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) -
    Math.floor(at.getTime() / 1000) * 1000
  );
}

/** Midnight in the Netherlands at the start of `day` (2026-11-25), plus a number of days; an instant for the API. */
export function startOfDay(day: string, plusDays = 0): string {
  const asUtc = new Date(`${day}T00:00:00Z`);
  asUtc.setUTCDate(asUtc.getUTCDate() + plusDays);
  // The clock changes at night, never at midnight, so the offset just before midnight UTC is the one that counts.
  return new Date(asUtc.getTime() - offsetAt(new Date(asUtc.getTime() - 2 * 3_600_000))).toISOString();
}

/** The last day that is included when something ends at the instant `tot`. */
export const lastDayBefore = (tot: string): string => new Date(new Date(tot).getTime() - 1).toISOString();
