/** Clocks: the Bibob example to the day, and suspension as a property over days that run and days that do not. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addWeeks, type Datum, parseDatum } from "./datum.ts";
import { isWerkdag } from "./feestdagen.ts";
import type { Gelding } from "./gelding.ts";
import { kalender } from "./kalender.fixture.ts";
import { type Klok, type Klokstand, type Opschorting, readKlok, type Verlenging } from "./klok.ts";
import { unwrap } from "./result.ts";
import { tellStap } from "./stap.ts";

const on = (tekst: string): Datum => unwrap(parseDatum(tekst));
const read = (klok: Klok): Klokstand => unwrap(readKlok(klok, kalender));
const laatsteOf = (klok: Klok): Datum => {
  const stand = read(klok);
  if (stand.stand === "stil") throw new Error("The clock stands still");
  return stand.laatste;
};
const stop = (van: string, tot: string | null, rest: Partial<Opschorting> = {}): Opschorting => ({
  van: on(van),
  tot: tot === null ? null : on(tot),
  uiterlijkTot: null,
  reden: "gegevens gevraagd",
  ...rest,
});

// ---- The LBB and the municipality: Wet Bibob, articles 15 and 31

const bibob = (bron: string): Gelding => ({ termijnenwet: "ja", omdat: "wet", bron: `Wet Bibob, ${bron}` });
const vierWeken: Verlenging = { lengte: 4, eenheid: "weken", ...bibob("artikel 15, derde lid") };
const advies = (rest: Partial<Klok> = {}): Klok => ({
  termijn: { lengte: 8, eenheid: "weken", begin: "dag-erna", richting: "vooruit", ...bibob("artikel 15, eerste lid") },
  vanaf: on("2027-01-04"),
  opschortingen: [],
  verlengingen: [],
  ...rest,
});
/** Asked on 20 January, received on 3 February: `met ingang van de dag waarop` and `tot de dag waarop` (lid 2). */
const gevraagd = stop("2027-01-20", "2027-02-03");

test("LBB: asked on Monday 4 January 2027, the advice is due on 1 March", () => {
  expect(laatsteOf(advies())).toBe("2027-03-01");
});

test("LBB: fourteen days of waiting for data move it to 15 March", () => {
  expect(laatsteOf(advies({ opschortingen: [gevraagd] }))).toBe("2027-03-15");
});

test("LBB: four weeks more move it to 12 April", () => {
  expect(laatsteOf(advies({ opschortingen: [gevraagd], verlengingen: [vierWeken] }))).toBe("2027-04-12");
});

test("LBB: without waiting, eight and four weeks end on Easter Monday, so on the Tuesday", () => {
  const stand = read(advies({ verlengingen: [vierWeken] }));
  expect(stand).toMatchObject({ stand: "loopt", laatste: "2027-03-30", waarschuwingen: [] });
  expect(stand.stappen.at(-1)).toMatchObject({ code: "ARTIKEL_1_LID_1", vrij: [{ naam: "tweede Paasdag" }] });
});

test("LBB: while data are awaited there is no last day", () => {
  const stand = read(advies({ opschortingen: [stop("2027-01-20", null)] }));
  expect(stand).toMatchObject({ stand: "stil", sinds: "2027-01-20" });
});

/**
 * The municipality has eight weeks from an application on 7 December 2026, to 1 February 2027. Its clock stops from the
 * day of the request up to and including the day of the advice, but no longer than the LBB may take (art. 31).
 */
function gemeente(lbb: Klok, ontvangen: Datum | null): Klokstand {
  const termijn = { lengte: 8, eenheid: "weken", begin: "dag-erna", richting: "vooruit" } as const;
  const wacht: Opschorting = {
    van: lbb.vanaf,
    tot: ontvangen === null ? null : addDays(ontvangen, 1),
    uiterlijkTot: addDays(laatsteOf(lbb), 1),
    reden: "advies gevraagd",
  };
  return read({
    termijn: { ...termijn, termijnenwet: "ja", omdat: "wet", bron: "Awb, artikel 4:13, tweede lid" },
    vanaf: on("2026-12-07"),
    opschortingen: [wacht],
    verlengingen: [],
  });
}

test("municipality: it resumes on the day after the twelfth net week, also without an advice", () => {
  const lbb = advies({ opschortingen: [gevraagd], verlengingen: [vierWeken] });
  const stand = gemeente(lbb, null);
  // 14 weeks on the calendar, of which 2 did not count: twelve net. 12 April still stands still, 13 April runs.
  expect(laatsteOf(lbb)).toBe(addWeeks(lbb.vanaf, 12 + 2));
  expect(stand.stappen[1]).toMatchObject({ code: "STILGESTAAN", van: "2027-01-04", tot: "2027-04-13" });
  // 29 of the 56 days were left on 4 January: 13 April is the first of them, 11 May the last.
  expect(stand).toMatchObject({ stand: "loopt", laatste: "2027-05-11" });
});

test("municipality: an advice that comes sooner lets it resume on the day after", () => {
  const lbb = advies({ opschortingen: [gevraagd], verlengingen: [vierWeken] });
  const stand = gemeente(lbb, on("2027-03-10"));
  expect(stand.stappen[1]).toMatchObject({ tot: "2027-03-11" });
  expect(stand).toMatchObject({ laatste: "2027-04-08" });
});

test("municipality: an advice that comes too late changes nothing", () => {
  const lbb = advies({ verlengingen: [vierWeken] });
  expect(gemeente(lbb, on("2027-06-01"))).toEqual(gemeente(lbb, null));
});

test("the whole way to 12 April can be told", () => {
  const stand = read(advies({ opschortingen: [gevraagd], verlengingen: [vierWeken] }));
  expect(stand.stappen.map((stap) => tellStap(stap))).toEqual([
    "8 weken, met als eerste dag dinsdag 5 januari 2027: de laatste dag is maandag 1 maart 2027.",
    "De termijn stond 14 dagen stil, van woensdag 20 januari 2027 tot woensdag 3 februari 2027 (gegevens gevraagd): de laatste dag is maandag 15 maart 2027.",
    "De termijn is verlengd met 4 weken (Wet Bibob, artikel 15, derde lid): de laatste dag is maandag 12 april 2027.",
  ]);
});

// ---- Suspension in general

const START = on("2027-01-04");
const ZELF: Gelding = { termijnenwet: "nee", omdat: "zelf-gesteld", bron: "werkafspraak" };
const stops = fc.array(
  fc
    .record({ van: fc.integer({ min: -10, max: 90 }), lengte: fc.integer({ min: 0, max: 12 }) })
    .map(({ van, lengte }): Opschorting => ({
      van: addDays(START, van),
      tot: addDays(START, van + lengte),
      uiterlijkTot: null,
      reden: "proef",
    })),
  { maxLength: 6 },
);
const isStopped = (opschortingen: readonly Opschorting[], datum: Datum): boolean =>
  opschortingen.some(({ van, tot }) => van <= datum && tot !== null && datum < tot);

/** The meaning itself: walk over the days and count those that run, until the term is used up. */
function walk(klok: Klok, counts: (datum: Datum) => boolean): Datum {
  let dag = klok.termijn.begin === "dag-zelf" ? klok.vanaf : addDays(klok.vanaf, 1);
  let over = klok.termijn.lengte + klok.verlengingen.reduce((som, { lengte }) => som + lengte, 0);
  for (; ; dag = addDays(dag, 1)) {
    if (counts(dag) && !isStopped(klok.opschortingen, dag)) over -= 1;
    if (over === 0) return dag;
  }
}

const klokken = fc.record({
  lengte: fc.integer({ min: 1, max: 60 }),
  begin: fc.constantFrom("dag-erna" as const, "dag-zelf" as const),
  opschortingen: stops,
  erbij: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 2 }),
});
type Proef = typeof klokken extends fc.Arbitrary<infer P> ? P : never;
const klokOf = (eenheid: "dagen" | "werkdagen", { lengte, begin, opschortingen, erbij }: Proef): Klok => ({
  termijn: { lengte, eenheid, begin, richting: "vooruit", ...ZELF },
  vanaf: START,
  opschortingen,
  verlengingen: erbij.map((extra) => ({ lengte: extra, eenheid, ...ZELF })),
});

// Kills: overlapping suspensions counted twice; days before the term counted; a suspension after the end counted, or one
// on the last day not; taking them in the order given; an extension added before the suspensions of the term itself.
test("the last day is the one on which the last running day is used up", () => {
  fc.assert(
    fc.property(klokken, (proef) => {
      const klok = klokOf("dagen", proef);
      expect(laatsteOf(klok)).toBe(walk(klok, () => true));
    }),
    { numRuns: 1_000 },
  );
});

// Kills: moving a term in werkdagen by calendar days; a weekend that stood still counted as lost working days.
test("in a term of werkdagen only working days that stood still are given back", () => {
  fc.assert(
    fc.property(klokken, (proef) => {
      const klok = klokOf("werkdagen", proef);
      expect(laatsteOf(klok)).toBe(walk(klok, (datum) => isWerkdag(kalender, datum)));
    }),
    { numRuns: 1_000 },
  );
});

// Kills: forgetting the Algemene termijnenwet at the end; art. 2 satisfied by working days on which the clock stood still.
test("under the law the end is a working day, with two running working days in three days or more", () => {
  fc.assert(
    fc.property(klokken, (proef) => {
      const klok = klokOf("dagen", { ...proef, lengte: 3 + (proef.lengte % 3), erbij: [] });
      const laatste = laatsteOf({ ...klok, termijn: { ...klok.termijn, ...bibob("proef") } });
      expect(isWerkdag(kalender, laatste)).toBe(true);
      const eerste = klok.termijn.begin === "dag-zelf" ? START : addDays(START, 1);
      let lopend = 0;
      for (let dag = eerste; dag <= laatste; dag = addDays(dag, 1)) {
        if (isWerkdag(kalender, dag) && !isStopped(klok.opschortingen, dag)) lopend += 1;
      }
      // A suspension that begins after the counted end but on a day that article 1 added moves the end past itself.
      expect(lopend).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 1_000 },
  );
});

test("data asked on a day that article 1 added still stop the clock, and the remaining day follows", () => {
  // Eight weeks from Sunday 3 January end on Sunday 28 February, so on Monday 1 March.
  const zondag = advies({ vanaf: on("2027-01-03") });
  expect(laatsteOf(zondag)).toBe("2027-03-01");
  expect(laatsteOf({ ...zondag, opschortingen: [stop("2027-03-01", "2027-03-04")] })).toBe("2027-03-04");
});

test("data asked after the end change nothing, and that is told", () => {
  const stand = read(advies({ opschortingen: [stop("2027-03-02", "2027-03-10")] }));
  expect(stand).toMatchObject({ stand: "loopt", laatste: "2027-03-01" });
  expect(stand.stappen.at(-1)).toEqual({ code: "STILSTAND_TE_LAAT", van: "2027-03-02", reden: "gegevens gevraagd" });
});

// Kills: taking a part for the last one because it looks the same, and letting art. 1 move the end before the last part.
test("the same extension given twice counts twice, and only after the second does art. 1 add days", () => {
  // 28 February and 28 March are Sundays; 29 and 30 March stand still, so 25 April becomes 27 April, Koningsdag.
  const pasen = stop("2027-03-29", "2027-03-31");
  const klok = advies({ vanaf: on("2027-01-03"), opschortingen: [pasen], verlengingen: [vierWeken, vierWeken] });
  expect(laatsteOf(klok)).toBe("2027-04-28");
});

test("a maximum ends a suspension that has no end yet, and never lengthens one that has", () => {
  const hoogstens = { uiterlijkTot: on("2027-01-27") };
  expect(laatsteOf(advies({ opschortingen: [stop("2027-01-20", null, hoogstens)] }))).toBe("2027-03-08");
  expect(laatsteOf(advies({ opschortingen: [stop("2027-01-20", "2027-02-03", hoogstens)] }))).toBe("2027-03-08");
  expect(laatsteOf(advies({ opschortingen: [stop("2027-01-20", "2027-01-21", hoogstens)] }))).toBe("2027-03-02");
});

test("the last part governs the end: an extension in years puts it outside the law", () => {
  const jaar: Verlenging = { lengte: 1, eenheid: "jaren", ...bibob("proef") };
  const stand = read(advies({ verlengingen: [jaar] }));
  expect(stand.stappen.at(-1)).toEqual({ code: "ARTIKEL_4", duur: { lengte: 1, eenheid: "jaren" } });
});

test("a clock that reaches an unknown year warns", () => {
  const stand = read(advies({ vanaf: on("2028-12-04") }));
  expect(stand.waarschuwingen).toEqual([{ code: "GELIJKSTELLING_ONBEKEND", jaar: 2029 }]);
});

test("a suspension that ends before it begins, and a part without length or ground, are refused", () => {
  const codeOf = (klok: Klok) => readKlok(klok, kalender);
  expect(codeOf(advies({ opschortingen: [stop("2027-01-20", "2027-01-19")] }))).toEqual({
    ok: false,
    code: "OPSCHORTING_OMGEKEERD",
  });
  expect(codeOf(advies({ verlengingen: [{ ...vierWeken, lengte: 0 }] }))).toEqual({
    ok: false,
    code: "TERMIJN_LENGTE",
  });
  expect(codeOf(advies({ verlengingen: [{ ...vierWeken, bron: "" }] }))).toEqual({
    ok: false,
    code: "TERMIJN_ZONDER_BRON",
  });
});
