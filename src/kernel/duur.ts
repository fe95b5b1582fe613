/** Duur: how long something may take, in whole days or more, and how that length is counted on the calendar. */
import { addDays, addMonths, addWeeks, type Datum } from "./datum.ts";
import { type Feestdagenkalender, nthWerkdag } from "./feestdagen.ts";

/** How a length is expressed. The expression matters: article 4 of the Algemene termijnenwet goes by it. */
export type Duur = {
  /** Whole, 1 to 10,000. */
  readonly lengte: number;
  readonly eenheid: "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
};

/** The day of the event does not count (`dag-erna`, the usual way) or is the first day (`dag-zelf`). */
export type Begin = "dag-erna" | "dag-zelf";

/** Counts forward (1) or back (-1). */
export type Telrichting = 1 | -1;

export const isDuurLengte = (lengte: number): boolean => Number.isInteger(lengte) && lengte >= 1 && lengte <= 10_000;

/** The last day of a length that is counted from the event on `vanaf`, before any rule of the Algemene termijnenwet. */
export function countDuur(
  { lengte, eenheid }: Duur,
  vanaf: Datum,
  begin: Begin,
  richting: Telrichting,
  kalender: Feestdagenkalender,
): Datum {
  const eerste = begin === "dag-zelf" ? vanaf : addDays(vanaf, richting);
  if (eenheid === "werkdagen") return nthWerkdag(kalender, eerste, lengte, richting);
  if (eenheid === "maanden") return countMonths(lengte, vanaf, begin, richting);
  if (eenheid === "jaren") return countMonths(12 * lengte, vanaf, begin, richting);
  return addDays(
    eenheid === "weken" ? addWeeks(eerste, lengte * richting) : addDays(eerste, lengte * richting),
    -richting,
  );
}

function countMonths(months: number, vanaf: Datum, begin: Begin, richting: Telrichting): Datum {
  const laatste = addMonths(vanaf, months * richting);
  if (begin === "dag-erna") return laatste;
  // A month too short for the first day is used up to its end: one month from 31 January, that day included, fills
  // the whole of February.
  const isShort = richting === 1 && laatste.slice(8) !== vanaf.slice(8);
  return isShort ? laatste : addDays(laatste, -richting);
}

const ENKELVOUD = { dagen: "dag", werkdagen: "werkdag", weken: "week", maanden: "maand", jaren: "jaar" } as const;

/** `1 week`, `8 weken`; after a number `jaar` has no plural in Dutch. */
export const formatDuur = ({ lengte, eenheid }: Duur): string =>
  `${lengte} ${lengte === 1 || eenheid === "jaren" ? ENKELVOUD[eenheid] : eenheid}`;
