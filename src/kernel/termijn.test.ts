/** Terms and the Algemene termijnenwet: examples of others to the day, and every rule as a property. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Datum, daysBetween, parseDatum } from "./datum.ts";
import { countDuur, type Duur, formatDuur } from "./duur.ts";
import { createFeestdagenkalender, type Feestdagenkalender, isWerkdag } from "./feestdagen.ts";
import { exceedsArtikel4, type Gelding } from "./gelding.ts";
import { kalender } from "./kalender.fixture.ts";
import { unwrap } from "./result.ts";
import { calculateTermijn, calculateUurtermijn, type Termijn, type Termijnuitkomst } from "./termijn.ts";

const on = (tekst: string): Datum => unwrap(parseDatum(tekst));
const WET: Gelding = { termijnenwet: "ja", omdat: "wet", bron: "Voorbeeldwet, artikel 1" };
const ZELF: Gelding = { termijnenwet: "nee", omdat: "zelf-gesteld", bron: "werkafspraak" };

type Vorm = Partial<Pick<Termijn, "begin" | "richting">>;
const termijn = (duur: Duur, gelding: Gelding = WET, vorm: Vorm = {}): Termijn => ({
  ...duur,
  ...gelding,
  begin: "dag-erna",
  richting: "vooruit",
  ...vorm,
});
const duurOf = (lengte: number, eenheid: Duur["eenheid"]): Duur => ({ lengte, eenheid });
const calculate = (t: Termijn, vanaf: Datum, k: Feestdagenkalender = kalender): Termijnuitkomst =>
  unwrap(calculateTermijn(t, vanaf, k));
const codes = (uitkomst: Termijnuitkomst) => uitkomst.stappen.map(({ code }) => code);

/** A kalender of years before our list, for examples that others published. */
function kalenderOf(...dagen: readonly string[]): Feestdagenkalender {
  const jaren = new Set(dagen.map((dag) => Number(dag.slice(0, 4))));
  return unwrap(
    createFeestdagenkalender(
      Array.from(jaren, (jaar) => ({
        jaar,
        gelijkstelling: "bekend",
        feestdagen: dagen
          .filter((dag) => dag.startsWith(String(jaar)))
          .map((dag) => ({ datum: on(dag), naam: "feestdag" })),
      })),
    ),
  );
}

// ---- To the day, as others worked it out

test("three months from 29 February 2016 end on Sunday 29 May, so on Monday (HR, ECLI:NL:HR:2017:2225)", () => {
  const uitkomst = calculate(termijn(duurOf(3, "maanden")), on("2016-02-29"), kalenderOf("2016-05-05", "2016-05-16"));
  expect(uitkomst.laatste).toBe("2016-05-30");
  expect(codes(uitkomst)).toEqual(["GETELD", "ARTIKEL_1_LID_1"]);
});

test("three days to think over a house (BW 7:2) signed on 19 and on 20 December 2017 (staatsrechtpraktijk.nl)", () => {
  const kerst = kalenderOf("2017-12-25", "2017-12-26");
  expect(calculate(termijn(duurOf(3, "dagen")), on("2017-12-19"), kerst).laatste).toBe("2017-12-22");
  expect(calculate(termijn(duurOf(3, "dagen")), on("2017-12-20"), kerst).laatste).toBe("2017-12-27");
});

test("three days from Friday 21 December 2018, with the 24th equated by decree, last to the 28th (agintimmermans.nl)", () => {
  const kerst = kalenderOf("2018-12-24", "2018-12-25", "2018-12-26", "2018-12-31");
  const uitkomst = calculate(termijn(duurOf(3, "dagen")), on("2018-12-21"), kerst);
  expect(uitkomst.laatste).toBe("2018-12-28");
  expect(codes(uitkomst)).toEqual(["GETELD", "ARTIKEL_2"]);
});

test("a term that ends on Good Friday ends on the Tuesday after Easter", () => {
  const uitkomst = calculate(termijn(duurOf(6, "weken")), on("2027-02-12"));
  expect(uitkomst.stappen).toEqual([
    { code: "GETELD", duur: { lengte: 6, eenheid: "weken" }, eerste: "2027-02-13", laatste: "2027-03-26" },
    {
      code: "ARTIKEL_1_LID_1",
      laatste: "2027-03-30",
      vrij: [
        { datum: "2027-03-26", naam: "Goede Vrijdag" },
        { datum: "2027-03-27", naam: "zaterdag" },
        { datum: "2027-03-28", naam: "zondag" },
        { datum: "2027-03-29", naam: "tweede Paasdag" },
      ],
    },
  ]);
  expect(uitkomst.waarschuwingen).toEqual([]);
});

test("a day equated by decree moves the end too", () => {
  expect(calculate(termijn(duurOf(2, "weken")), on("2027-04-22")).laatste).toBe("2027-05-10");
});

// ---- Properties

const vanafs = fc.integer({ min: 0, max: 3_200 }).map((n) => addDays(on("2020-02-01"), n));
const begins = fc.constantFrom("dag-erna" as const, "dag-zelf" as const);
/** Narrowed to where the rules bite: short terms, and lengths on both sides of every limit of article 4 a. */
const duren = fc.oneof(
  fc.record({ lengte: fc.integer({ min: 1, max: 9 }), eenheid: fc.constant("dagen" as const) }),
  fc.record({ lengte: fc.constantFrom(89, 90, 91), eenheid: fc.constant("dagen" as const) }),
  fc.record({ lengte: fc.constantFrom(1, 6, 11, 12, 13), eenheid: fc.constant("weken" as const) }),
  fc.record({ lengte: fc.integer({ min: 1, max: 5 }), eenheid: fc.constant("maanden" as const) }),
  fc.record({ lengte: fc.constantFrom(1, 2), eenheid: fc.constant("jaren" as const) }),
);
const within = duren.filter((duur) => !exceedsArtikel4(duur));

const werkdagenBetween = (van: Datum, tot: Datum): number =>
  Array.from({ length: daysBetween(van, tot) + 1 }, (_, i) => addDays(van, i)).filter((dag) => isWerkdag(kalender, dag))
    .length;

// Kills: no art. 1; no art. 2; art. 2 from four days on, or for two days; art. 2 satisfied by one working day; moving to
// an earlier day; skipping Sunday but not Saturday; ignoring feestdagen; one day too many.
test("art. 1 and 2: the end is the first working day from the counted one that leaves two working days in three", () => {
  fc.assert(
    fc.property(within, vanafs, begins, (duur, vanaf, begin) => {
      const { eerste, laatste } = calculate(termijn(duur, WET, { begin }), vanaf);
      const minstens = duur.eenheid !== "dagen" || duur.lengte >= 3 ? 2 : 0;
      let verwacht = countDuur(duur, vanaf, begin, 1, kalender);
      while (!isWerkdag(kalender, verwacht) || werkdagenBetween(eerste, verwacht) < minstens) {
        verwacht = addDays(verwacht, 1);
      }
      expect(laatste).toBe(verwacht);
    }),
    { numRuns: 1_000 },
  );
});

// Kills: art. 1 lid 1 applied to terms counted back, in either direction; art. 2 left out for them, or extending them
// towards the event.
test("art. 1 lid 2: a term counted back stays where it falls, and only art. 2 takes it further back", () => {
  fc.assert(
    fc.property(within, vanafs, begins, (duur, vanaf, begin) => {
      const { eerste, laatste } = calculate(termijn(duur, WET, { begin, richting: "terug" }), vanaf);
      const minstens = duur.eenheid !== "dagen" || duur.lengte >= 3 ? 2 : 0;
      let verwacht = countDuur(duur, vanaf, begin, -1, kalender);
      while (werkdagenBetween(verwacht, eerste) < minstens) verwacht = addDays(verwacht, -1);
      expect(laatste).toBe(verwacht);
    }),
    { numRuns: 1_000 },
  );
});

// Kills: >= for > at any limit; weeks measured against days; a year let through.
test("art. 4 a: a longer term ends on the counted day, whatever day that is, and says so", () => {
  const limits = { dagen: 90, weken: 12, maanden: 3, jaren: 0 };
  fc.assert(
    fc.property(duren, vanafs, (duur, vanaf) => {
      const uitkomst = calculate(termijn(duur), vanaf);
      const isOutside = duur.lengte > limits[duur.eenheid];
      expect(codes(uitkomst).includes("ARTIKEL_4")).toBe(isOutside);
      if (isOutside) expect(uitkomst.laatste).toBe(countDuur(duur, vanaf, "dag-erna", 1, kalender));
    }),
    { numRuns: 500 },
  );
});

// Kills: reading `nee` as `ja`; losing the ground on the way.
test("a term outside the law ends on the counted day and tells its ground", () => {
  fc.assert(
    fc.property(within, vanafs, (duur, vanaf) => {
      const uitkomst = calculate(termijn(duur, ZELF), vanaf);
      expect(uitkomst.laatste).toBe(countDuur(duur, vanaf, "dag-erna", 1, kalender));
      expect(uitkomst.stappen.at(-1)).toEqual({ code: "GELDT_NIET", omdat: "zelf-gesteld", bron: "werkafspraak" });
      expect(uitkomst.waarschuwingen).toEqual([]);
    }),
  );
});

// Kills: counting the day of the event; counting Saturdays or feestdagen; stopping one early.
test("a term in werkdagen holds so many working days and ends on one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), vanafs, begins, (lengte, vanaf, begin) => {
      const { eerste, laatste } = calculate(termijn(duurOf(lengte, "werkdagen"), ZELF, { begin }), vanaf);
      expect(eerste).toBe(begin === "dag-zelf" ? vanaf : addDays(vanaf, 1));
      expect(isWerkdag(kalender, laatste)).toBe(true);
      expect(werkdagenBetween(eerste, laatste)).toBe(lengte);
    }),
  );
});

// Kills: a first day that counts twice, or not at all.
test("a term in days or weeks holds so many days, its first day included", () => {
  const inDays = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constant("dagen" as const), fc.constant(1)),
    fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constant("weken" as const), fc.constant(7)),
  );
  const richtingen = fc.constantFrom("vooruit" as const, "terug" as const);
  fc.assert(
    fc.property(inDays, vanafs, begins, richtingen, ([lengte, eenheid, days], vanaf, begin, richting) => {
      const { eerste, laatste } = calculate(termijn(duurOf(lengte, eenheid), ZELF, { begin, richting }), vanaf);
      expect(Math.abs(daysBetween(eerste, laatste)) + 1).toBe(lengte * days);
      expect(laatste <= eerste).toBe(richting === "terug" || lengte * days === 1);
    }),
  );
});

// Kills: a month of which the day of the event is a part after all; months told as days.
test("months that begin on the day after end on the day with the same number, or on the last of a shorter month", () => {
  const maand = (vanaf: string, vorm: Vorm = {}) =>
    calculate(termijn(duurOf(1, "maanden"), ZELF, vorm), on(vanaf)).laatste;
  expect(maand("2027-01-15")).toBe("2027-02-15");
  expect(maand("2027-01-31")).toBe("2027-02-28");
  expect(maand("2027-02-28")).toBe("2027-03-28");
  expect(maand("2027-03-31", { richting: "terug" })).toBe("2027-02-28");
  expect(calculate(termijn(duurOf(2, "jaren"), ZELF), on("2028-02-29")).laatste).toBe("2030-02-28");
});

test("months that begin with the day itself end on the day before that number, or fill the shorter month", () => {
  const maand = (lengte: number, vanaf: string, vorm: Vorm = {}) =>
    calculate(termijn(duurOf(lengte, "maanden"), ZELF, { begin: "dag-zelf", ...vorm }), on(vanaf)).laatste;
  expect(maand(1, "2027-03-01")).toBe("2027-03-31");
  expect(maand(1, "2027-01-15")).toBe("2027-02-14");
  expect(maand(1, "2027-01-31")).toBe("2027-02-28");
  expect(maand(1, "2027-03-31", { richting: "terug" })).toBe("2027-03-01");
  expect(maand(1, "2027-03-15", { richting: "terug" })).toBe("2027-02-16");
  const jaar = calculate(termijn(duurOf(1, "jaren"), ZELF, { begin: "dag-zelf" }), on("2028-02-29"));
  expect(jaar.laatste).toBe("2029-02-28");
});

// ---- Warnings and refusals

test("a term that touches a year without a list warns and still gives the end by weekends alone", () => {
  const uitkomst = calculate(termijn(duurOf(2, "weken")), on("2035-12-18"));
  expect(uitkomst.laatste).toBe("2036-01-01");
  expect(uitkomst.waarschuwingen).toEqual([
    { code: "GELIJKSTELLING_ONBEKEND", jaar: 2035 },
    { code: "FEESTDAGEN_ONBEKEND", jaar: 2036 },
  ]);
});

test("a term counted back into a year without a list warns too", () => {
  const uitkomst = calculate(termijn(duurOf(2, "weken"), WET, { richting: "terug" }), on("2020-01-06"));
  expect(uitkomst.waarschuwingen).toEqual([{ code: "FEESTDAGEN_ONBEKEND", jaar: 2019 }]);
});

test("only a term whose end depends on feestdagen warns", () => {
  const ver = on("2040-01-02");
  expect(calculate(termijn(duurOf(5, "werkdagen"), ZELF), ver).waarschuwingen).toHaveLength(1);
  expect(calculate(termijn(duurOf(5, "dagen"), ZELF), ver).waarschuwingen).toEqual([]);
  expect(calculate(termijn(duurOf(1, "jaren")), ver).waarschuwingen).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN, 10_001])("a length of %s is refused", (lengte) => {
  expect(calculateTermijn(termijn(duurOf(lengte, "dagen")), on("2027-01-01"), kalender)).toEqual({
    ok: false,
    code: "TERMIJN_LENGTE",
  });
  expect(calculateUurtermijn({ lengte, eenheid: "uren", bron: "x" }, new Date()).ok).toBe(false);
});

test("a term without a ground is refused", () => {
  const zonder = termijn(duurOf(8, "weken"), { ...WET, bron: "  " });
  expect(calculateTermijn(zonder, on("2027-01-01"), kalender)).toEqual({ ok: false, code: "TERMIJN_ZONDER_BRON" });
});

test("a term in hours ends so many hours later, also in the night that summer time begins", () => {
  const bron = "Voorbeeldwet, artikel 2";
  const einde = unwrap(
    calculateUurtermijn({ lengte: 48, eenheid: "uren", bron }, new Date("2027-03-27T10:00:00+01:00")),
  );
  expect(einde).toEqual(new Date("2027-03-29T11:00:00+02:00"));
});

test("lengths are told in Dutch", () => {
  const tell = (lengte: number, eenheid: Duur["eenheid"]) => formatDuur({ lengte, eenheid });
  expect([tell(1, "weken"), tell(8, "weken"), tell(1, "werkdagen"), tell(2, "maanden"), tell(5, "jaren")]).toEqual([
    "1 week",
    "8 weken",
    "1 werkdag",
    "2 maanden",
    "5 jaar",
  ]);
});
