/** Feestdagen: which days do not count as working days in the Algemene termijnenwet (BWBR0002448), article 3. */
import { addDays, type Datum, nameWeekday, weekdayOf, yearOf } from "./datum.ts";
import { ok, refuse, type Result } from "./result.ts";

/** A day of article 3: lid 1 names the feestdagen, lid 2 adds Goede Vrijdag, lid 3 the days equated by royal decree. */
export type Feestdag = { readonly datum: Datum; readonly naam: string };

/**
 * All days of article 3 in one year, weekends included. `gelijkstelling` says whether the decree of lid 3 for this year
 * is known: it comes for about three years at a time, so a later year is complete only as far as lid 1 and 2 go.
 */
export type Feestdagenjaar = {
  readonly jaar: number;
  readonly gelijkstelling: "bekend" | "onbekend";
  readonly feestdagen: readonly Feestdag[];
};

export type Feestdagenkalender = {
  readonly namen: ReadonlyMap<Datum, string>;
  readonly jaren: ReadonlyMap<number, "bekend" | "onbekend">;
};

/** The end date may be wrong: the list has no such year, or it may still get days by royal decree. */
export type Waarschuwing = { readonly code: "FEESTDAGEN_ONBEKEND" | "GELIJKSTELLING_ONBEKEND"; readonly jaar: number };

export type KalenderCode = "FEESTDAGEN_JAAR_DUBBEL" | "FEESTDAG_BUITEN_JAAR";

/** Makes the kalender that terms are calculated with from the years of `catalogus/feestdagen.yaml`. */
export function createFeestdagenkalender(jaren: readonly Feestdagenjaar[]): Result<Feestdagenkalender, KalenderCode> {
  const namen = new Map<Datum, string>();
  const bekend = new Map<number, "bekend" | "onbekend">();
  for (const { jaar, gelijkstelling, feestdagen } of jaren) {
    if (bekend.has(jaar)) return refuse("FEESTDAGEN_JAAR_DUBBEL");
    bekend.set(jaar, gelijkstelling);
    for (const { datum, naam } of feestdagen) {
      if (yearOf(datum) !== jaar) return refuse("FEESTDAG_BUITEN_JAAR");
      const andere = namen.get(datum);
      namen.set(datum, andere === undefined ? naam : `${andere} en ${naam}`);
    }
  }
  return ok({ namen, jaren: bekend });
}

/** Why a day is not a working day: `zaterdag`, `zondag` or the name of the feestdag; undefined when it is one. */
export function nameVrijeDag(kalender: Feestdagenkalender, datum: Datum): string | undefined {
  const naam = kalender.namen.get(datum);
  if (naam !== undefined) return naam;
  return weekdayOf(datum) >= 6 ? nameWeekday(datum) : undefined;
}

export const isWerkdag = (kalender: Feestdagenkalender, datum: Datum): boolean =>
  nameVrijeDag(kalender, datum) === undefined;

/** The `aantal`-th working day from `vanaf`, that day included; backwards when `stap` is -1. */
export function nthWerkdag(kalender: Feestdagenkalender, vanaf: Datum, aantal: number, stap: 1 | -1): Datum {
  let dag = vanaf;
  let gevonden = 0;
  for (;;) {
    if (isWerkdag(kalender, dag)) gevonden += 1;
    if (gevonden === aantal) return dag;
    dag = addDays(dag, stap);
  }
}

/** What is not known about the feestdagen between two days, both included. */
export function warnFeestdagen(kalender: Feestdagenkalender, eerste: Datum, laatste: Datum): readonly Waarschuwing[] {
  const waarschuwingen: Waarschuwing[] = [];
  for (let jaar = yearOf(eerste); jaar <= yearOf(laatste); jaar += 1) {
    const gelijkstelling = kalender.jaren.get(jaar);
    if (gelijkstelling === undefined) waarschuwingen.push({ code: "FEESTDAGEN_ONBEKEND", jaar });
    if (gelijkstelling === "onbekend") waarschuwingen.push({ code: "GELIJKSTELLING_ONBEKEND", jaar });
  }
  return waarschuwingen;
}
