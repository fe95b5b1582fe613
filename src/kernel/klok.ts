/** Klok: a term that can stand still and be extended, such as that of an advice under the Wet Bibob. */
import { addDays, compareDatum, type Datum, earliest, latest } from "./datum.ts";
import { type Begin, countDuur, type Duur } from "./duur.ts";
import { type Feestdagenkalender, isWerkdag, nthWerkdag, type Waarschuwing, warnFeestdagen } from "./feestdagen.ts";
import { dependsOnFeestdagen, type Gelding } from "./gelding.ts";
import { containsDatum, countDays, type Periode } from "./periode.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { Stap } from "./stap.ts";
import { refuseTermijn, type Termijn, type TermijnCode } from "./termijn.ts";
import { applyTermijnenwet, type Einde } from "./termijnenwet.ts";

/**
 * Days on which the term does not run: from `van` up to, and not including, `tot`. Laws draw that line in several ways
 * (`tot de dag waarop`, `eindigt met de dag waarop`); who fills this in translates them. `tot` null: it stands still
 * until further notice, but `uiterlijkTot`, when the law sets a maximum, is the first day that runs again in any case.
 */
export type Opschorting = Periode & { readonly uiterlijkTot: Datum | null; readonly reden: string };

/**
 * An extension counts on from the day that was counted out, not from the day to which article 1 moved it: of the two the
 * earlier one, so that nobody is late who keeps to it. Its own gelding governs the end (art. 4 goes by the expression).
 */
export type Verlenging = Duur & Gelding;

export type Klok = {
  readonly termijn: Termijn & { readonly richting: "vooruit" };
  readonly vanaf: Datum;
  readonly opschortingen: readonly Opschorting[];
  readonly verlengingen: readonly Verlenging[];
};

/** A clock that runs has a last day; one that stands still has none until it runs again. */
export type Klokstand = {
  readonly eerste: Datum;
  readonly stappen: readonly Stap[];
  readonly waarschuwingen: readonly Waarschuwing[];
} & ({ readonly stand: "loopt"; readonly laatste: Datum } | { readonly stand: "stil"; readonly sinds: Datum });

export type KlokCode = TermijnCode | "OPSCHORTING_OMGEKEERD";

/** Reads a clock: a suspension that begins while the term runs moves its end by the days, or working days, it takes. */
export function readKlok(klok: Klok, kalender: Feestdagenkalender): Result<Klokstand, KlokCode> {
  const code = refuseKlok(klok);
  if (code !== undefined) return refuse(code);
  const { termijn, vanaf, verlengingen } = klok;
  const eerste = termijn.begin === "dag-zelf" ? vanaf : addDays(vanaf, 1);
  const telling: Telling = {
    kalender,
    eerste,
    geteld: vanaf,
    wachtend: orderOpschortingen(klok.opschortingen, eerste),
    gestopt: [],
    stappen: [],
  };

  const { stappen, wachtend } = telling;
  const delen: readonly (Termijn | Verlenging)[] = [termijn, ...verlengingen];
  for (const [i, deel] of delen.entries()) {
    countDeel(telling, deel, i === 0 ? termijn.begin : undefined);
    const sinds = standStill(telling, deel, i === delen.length - 1);
    if (sinds !== undefined) return ok({ stand: "stil", sinds, eerste, stappen, waarschuwingen: [] });
  }

  const einde = finish(telling, delen.at(-1) ?? termijn);
  const teLaat = wachtend.map(({ van, reden }): Stap => ({ code: "STILSTAND_TE_LAAT", van, reden }));
  return ok({
    stand: "loopt",
    eerste,
    laatste: einde.laatste,
    stappen: [...stappen, ...einde.stappen, ...teLaat],
    waarschuwingen: delen.some(dependsOnFeestdagen) ? warnFeestdagen(kalender, eerste, einde.laatste) : [],
  });
}

function refuseKlok({ termijn, opschortingen, verlengingen }: Klok): KlokCode | undefined {
  if (opschortingen.some(({ van, tot }) => tot !== null && tot < van)) return "OPSCHORTING_OMGEKEERD";
  return [termijn, ...verlengingen].map(refuseTermijn).find((code) => code !== undefined);
}

/** What changes while a clock is read: the day counted out so far, and the suspensions ahead and behind. */
type Telling = {
  readonly kalender: Feestdagenkalender;
  readonly eerste: Datum;
  geteld: Datum;
  readonly wachtend: Stilstand[];
  readonly gestopt: Periode[];
  readonly stappen: Stap[];
};

type Stilstand = Periode & { readonly reden: string };

/** Counts the term itself, or with `begin` undefined an extension, which begins on the day after. */
function countDeel(telling: Telling, { lengte, eenheid, bron }: Duur & Gelding, begin: Begin | undefined): void {
  const duur = { lengte, eenheid };
  const laatste = countDuur(duur, telling.geteld, begin ?? "dag-erna", 1, telling.kalender);
  telling.geteld = laatste;
  telling.stappen.push(
    begin === undefined
      ? { code: "VERLENGD", duur, bron, laatste }
      : { code: "GETELD", duur, eerste: telling.eerste, laatste },
  );
}

/** In order of time, each day in one suspension only, and none before the first day of the term. */
function orderOpschortingen(opschortingen: readonly Opschorting[], eerste: Datum): Stilstand[] {
  const geordend: Stilstand[] = [];
  let vrij: Datum | null = eerste;
  for (const opschorting of opschortingen.toSorted((a, b) => compareDatum(a.van, b.van))) {
    if (vrij === null) break;
    const van = latest(opschorting.van, vrij);
    const tot = endOf(opschorting);
    if (tot !== null && tot <= van) continue;
    geordend.push({ van, tot, reden: opschorting.reden });
    vrij = tot;
  }
  return geordend;
}

const endOf = ({ tot, uiterlijkTot }: Opschorting): Datum | null =>
  tot === null || uiterlijkTot === null ? (tot ?? uiterlijkTot) : earliest(tot, uiterlijkTot);

/** Takes up the suspensions that begin while this part of the term runs; returns the day since which it stands still. */
function standStill(telling: Telling, deel: Duur & Gelding, isLast: boolean): Datum | undefined {
  for (let next = telling.wachtend[0]; next !== undefined; next = telling.wachtend[0]) {
    // The days that article 1 adds run too, but only at the very end: an extension counts on from the counted day.
    const grens = isLast ? finish(telling, deel).laatste : telling.geteld;
    const { van, tot, reden } = next;
    if (van > grens) return undefined;
    if (tot === null) {
      telling.stappen.push({ code: "STAAT_STIL", van, reden });
      return van;
    }
    telling.geteld = moveOn(van > telling.geteld ? grens : telling.geteld, { van, tot }, deel, telling.kalender);
    telling.gestopt.push({ van, tot });
    telling.stappen.push({ code: "STILGESTAAN", van, tot, laatste: telling.geteld, reden });
    telling.wachtend.shift();
  }
  return undefined;
}

function moveOn(geteld: Datum, stilstand: Periode, { eenheid }: Duur, kalender: Feestdagenkalender): Datum {
  const dagen = countDays(stilstand);
  if (eenheid !== "werkdagen") return addDays(geteld, dagen);
  const werkdagen = Array.from({ length: dagen }, (_, i) => addDays(stilstand.van, i)).filter((dag) =>
    isWerkdag(kalender, dag),
  );
  return werkdagen.length === 0 ? geteld : nthWerkdag(kalender, addDays(geteld, 1), werkdagen.length, 1);
}

const finish = ({ kalender, eerste, geteld, gestopt }: Telling, deel: Duur & Gelding): Einde =>
  applyTermijnenwet(
    {
      duur: { lengte: deel.lengte, eenheid: deel.eenheid },
      gelding: deel,
      richting: 1,
      eerste,
      laatste: geteld,
      isRunning: (datum) => !gestopt.some((periode) => containsDatum(periode, datum)),
    },
    kalender,
  );
