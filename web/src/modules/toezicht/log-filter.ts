/** The filter of the log as a form holds it, and as the API asks it. Pure. */
import { dayOf, startOfDay } from "../../texts/dates.ts";
import type { LogFilter } from "./queries.ts";

export type FilterValues = {
  readonly van: string;
  readonly tot: string;
  readonly medewerkerId: string;
  readonly activiteit: string;
  readonly uitkomst: string;
  readonly soort: string;
};

export const SOORTEN = ["GRANT", "WEIGERING", "AANMELDING", "AFMELDING", "SYSTEEM", "ALARM"] as const;

const DAY = 86_400_000;

/** The last week, everything. */
export const startFilter = (now: Date): FilterValues => ({
  van: dayOf(new Date(now.getTime() - 6 * DAY)),
  tot: dayOf(now),
  medewerkerId: "",
  activiteit: "",
  uitkomst: "",
  soort: "",
});

/** Whole days between two dates, both counted. */
export const daysIn = (van: string, tot: string): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAY) + 1;

export function toLogFilter({ van, tot, medewerkerId, activiteit, uitkomst, soort }: FilterValues): LogFilter {
  const kind = SOORTEN.find((one) => one === soort);
  const wanted = (["TOEGESTAAN", "GEWEIGERD"] as const).find((one) => one === uitkomst);
  return {
    van: startOfDay(van),
    tot: startOfDay(tot, 1),
    ...(medewerkerId && { medewerkerId }),
    ...(activiteit && { activiteit }),
    ...(wanted && { uitkomst: wanted }),
    ...(kind && { soort: [kind] }),
  };
}
