/** Termijnenwet: what articles 1 and 2 of the Algemene termijnenwet (BWBR0002448) do with the end of a counted term. */
import { addDays, type Datum, earliest, latest } from "./datum.ts";
import { type Duur, type Telrichting } from "./duur.ts";
import { type Feestdagenkalender, isWerkdag, nameVrijeDag } from "./feestdagen.ts";
import { exceedsArtikel4, type Gelding } from "./gelding.ts";
import type { Stap, VrijeDag } from "./stap.ts";

/** A counted term that the law still has to look at. `isRunning` is false for days on which a clock stood still. */
export type GeteldeTermijn = {
  readonly duur: Duur;
  readonly gelding: Gelding;
  readonly richting: Telrichting;
  readonly eerste: Datum;
  readonly laatste: Datum;
  readonly isRunning: (datum: Datum) => boolean;
};

/** The last day that stands, and the steps that led from the counted day to it. */
export type Einde = { readonly laatste: Datum; readonly stappen: readonly Stap[] };

/**
 * Article 2 goes first: a day that it adds is always a working day, so article 1 then has nothing left to do. Article 1
 * lid 2 takes terms counted back out of lid 1 only: article 2 still moves the last day of those, to an earlier one.
 */
export function applyTermijnenwet(termijn: GeteldeTermijn, kalender: Feestdagenkalender): Einde {
  const { duur, gelding, richting, laatste } = termijn;
  if (gelding.termijnenwet === "nee") {
    return { laatste, stappen: [{ code: "GELDT_NIET", omdat: gelding.omdat, bron: gelding.bron }] };
  }
  if (exceedsArtikel4(duur)) return { laatste, stappen: [{ code: "ARTIKEL_4", duur }] };
  const tweede = applyArtikel2(termijn, kalender);
  if (tweede !== laatste) return { laatste: tweede, stappen: [{ code: "ARTIKEL_2", laatste: tweede }] };
  return richting === 1 ? applyArtikel1(laatste, kalender) : keepLaatste(laatste, kalender);
}

/** Article 2: a term of at least three days holds at least two days that are no Saturday, Sunday or feestdag. */
function applyArtikel2(termijn: GeteldeTermijn, kalender: Feestdagenkalender): Datum {
  const { duur, richting, eerste, laatste, isRunning } = termijn;
  const isInDays = duur.eenheid === "dagen" || duur.eenheid === "werkdagen";
  if (isInDays && duur.lengte < 3) return laatste;
  let werkdagen = 0;
  for (let dag = eerste; ; dag = addDays(dag, richting)) {
    if (isRunning(dag) && isWerkdag(kalender, dag)) werkdagen += 1;
    if (werkdagen === 2) return richting === 1 ? latest(dag, laatste) : earliest(dag, laatste);
  }
}

/** Article 1 lid 1: a term that ends on a Saturday, Sunday or feestdag runs through the next day that is none. */
function applyArtikel1(geteld: Datum, kalender: Feestdagenkalender): Einde {
  const vrij: VrijeDag[] = [];
  let laatste = geteld;
  for (let naam = nameVrijeDag(kalender, laatste); naam !== undefined; naam = nameVrijeDag(kalender, laatste)) {
    vrij.push({ datum: laatste, naam });
    laatste = addDays(laatste, 1);
  }
  return { laatste, stappen: vrij.length === 0 ? [] : [{ code: "ARTIKEL_1_LID_1", vrij, laatste }] };
}

/** Article 1 lid 2: a term counted back keeps its last day, on whichever day it falls. */
function keepLaatste(laatste: Datum, kalender: Feestdagenkalender): Einde {
  const naam = nameVrijeDag(kalender, laatste);
  const vrij = naam === undefined ? [] : [{ datum: laatste, naam }];
  return { laatste, stappen: vrij.map((dag): Stap => ({ code: "ARTIKEL_1_LID_2", vrij: dag })) };
}
