/** Termijn: a term declared as data, and the last day of it, with every step that led there. */
import { addDays, type Datum, earliest, latest } from "./datum.ts";
import { type Begin, countDuur, type Duur, isDuurLengte } from "./duur.ts";
import { type Feestdagenkalender, type Waarschuwing, warnFeestdagen } from "./feestdagen.ts";
import { dependsOnFeestdagen, type Gelding } from "./gelding.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { Stap } from "./stap.ts";
import { applyTermijnenwet } from "./termijnenwet.ts";

/**
 * `terug`: counted back from the event, the nth day before it being the last one in time. A rule that asks for n clear
 * days in between is declared with one day more.
 */
export type Termijn = Duur & Gelding & { readonly begin: Begin; readonly richting: "vooruit" | "terug" };

/**
 * `eerste` is the first day that counts, `laatste` the last day on which the act is in time; in a term counted back
 * `laatste` lies before `eerste`. With a warning the end is a calculation that a person has to check.
 */
export type Termijnuitkomst = {
  readonly eerste: Datum;
  readonly laatste: Datum;
  readonly stappen: readonly Stap[];
  readonly waarschuwingen: readonly Waarschuwing[];
};

export type TermijnCode = "TERMIJN_LENGTE" | "TERMIJN_ZONDER_BRON";

/** Why a declared length or ground cannot be used; undefined when it can. */
export function refuseTermijn({ lengte, bron }: { readonly lengte: number; readonly bron: string }) {
  if (!isDuurLengte(lengte)) return "TERMIJN_LENGTE" satisfies TermijnCode;
  return bron.trim() === "" ? ("TERMIJN_ZONDER_BRON" satisfies TermijnCode) : undefined;
}

/** Calculates the last day of a term that the event on `vanaf` sets off. */
export function calculateTermijn(
  termijn: Termijn,
  vanaf: Datum,
  kalender: Feestdagenkalender,
): Result<Termijnuitkomst, TermijnCode> {
  const code = refuseTermijn(termijn);
  if (code !== undefined) return refuse(code);
  const richting = termijn.richting === "vooruit" ? 1 : -1;
  const duur = { lengte: termijn.lengte, eenheid: termijn.eenheid };
  const eerste = termijn.begin === "dag-zelf" ? vanaf : addDays(vanaf, richting);
  const geteld = countDuur(duur, vanaf, termijn.begin, richting, kalender);
  const { laatste, stappen } = applyTermijnenwet(
    { duur, gelding: termijn, richting, eerste, laatste: geteld, isRunning: () => true },
    kalender,
  );
  return ok({
    eerste,
    laatste,
    stappen: [{ code: "GETELD", duur, eerste, laatste: geteld }, ...stappen],
    waarschuwingen: dependsOnFeestdagen(termijn)
      ? warnFeestdagen(kalender, earliest(eerste, laatste), latest(eerste, laatste))
      : [],
  });
}

/** A term in hours, counted from a moment. `bron` names the article or the own rule. */
export type Uurtermijn = { readonly lengte: number; readonly eenheid: "uren"; readonly bron: string };

/**
 * The moment at which a term in hours is over. The Algemene termijnenwet never moves it (art. 4 a). Hours are hours that
 * passed, so the night in which the clock is put forward or back makes no difference.
 */
export function calculateUurtermijn(termijn: Uurtermijn, vanaf: Date): Result<Date, TermijnCode> {
  const code = refuseTermijn(termijn);
  return code === undefined ? ok(new Date(vanaf.getTime() + termijn.lengte * 3_600_000)) : refuse(code);
}
