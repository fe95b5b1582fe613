/** Periode: a run of days from the first up to, and not including, the last; without end while it goes on. */
import { type Datum, daysBetween } from "./datum.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Half-open, so that two periods that touch do not overlap. `tot` is the first day outside; null is still going on. */
export type Periode = { readonly van: Datum; readonly tot: Datum | null };

/** A period holds at least one day. */
export const createPeriode = (van: Datum, tot: Datum | null): Result<Periode, "PERIODE_OMGEKEERD"> =>
  tot !== null && tot <= van ? refuse("PERIODE_OMGEKEERD") : ok({ van, tot });

export const containsDatum = ({ van, tot }: Periode, datum: Datum): boolean =>
  van <= datum && (tot === null || datum < tot);

export const overlaps = (a: Periode, b: Periode): boolean =>
  (b.tot === null || a.van < b.tot) && (a.tot === null || b.van < a.tot);

/** The number of days; Infinity while the period goes on. */
export const countDays = ({ van, tot }: Periode): number => (tot === null ? Infinity : daysBetween(van, tot));
