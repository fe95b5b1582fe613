/** The list of feestdagen against an Easter found another way, and what the kalender does with it. */
import { expect, test } from "vitest";
import { addDays, type Datum, parseDatum, weekdayOf, yearOf } from "./datum.ts";
import { createFeestdagenkalender, isWerkdag, nameVrijeDag, nthWerkdag, warnFeestdagen } from "./feestdagen.ts";
import { kalender, lijst } from "./kalender.fixture.ts";
import { unwrap } from "./result.ts";

const on = (tekst: string): Datum => unwrap(parseDatum(tekst));

/**
 * Easter by its definition, from the moon: the Sunday after the first full moon on or after 21 March, by the golden
 * number table for 1900-2199. The list itself was made with the arithmetic of Butcher, which knows no table.
 */
function easterByMoon(jaar: number): Datum {
  const fullMoons = [
    "04-14",
    "04-03",
    "03-23",
    "04-11",
    "03-31",
    "04-18",
    "04-08",
    "03-28",
    "04-16",
    "04-05",
    "03-25",
    "04-13",
    "04-02",
    "03-22",
    "04-10",
    "03-30",
    "04-17",
    "04-07",
    "03-27",
  ];
  const moon = on(`${jaar}-${fullMoons[jaar % 19] ?? ""}`);
  return addDays(moon, 7 - (weekdayOf(moon) % 7));
}

const jaren = lijst.jaren.map(({ jaar }) => jaar);

test("the list runs from 2020 to 2035 without a gap", () => {
  expect(jaren).toEqual(Array.from({ length: 16 }, (_, i) => 2020 + i));
});

// Kills: Ascension 40 days after Easter, Pentecost on its Sunday, 5 mei in lustrum years only, a Christmas day forgotten.
test.each(lijst.jaren)("$jaar holds every day of article 3 lid 1 and 2, and no other", ({ jaar, feestdagen }) => {
  const pasen = easterByMoon(jaar);
  const koning = on(`${jaar}-04-27`);
  const verwacht = [
    [on(`${jaar}-01-01`), "Nieuwjaarsdag", "artikel 3 lid 1"],
    [addDays(pasen, -2), "Goede Vrijdag", "artikel 3 lid 2"],
    [addDays(pasen, 1), "tweede Paasdag", "artikel 3 lid 1"],
    [weekdayOf(koning) === 7 ? addDays(koning, -1) : koning, "Koningsdag", "artikel 3 lid 1"],
    [on(`${jaar}-05-05`), "Bevrijdingsdag", "artikel 3 lid 1"],
    [addDays(pasen, 39), "Hemelvaartsdag", "artikel 3 lid 1"],
    [addDays(pasen, 50), "tweede Pinksterdag", "artikel 3 lid 1"],
    [on(`${jaar}-12-25`), "eerste Kerstdag", "artikel 3 lid 1"],
    [on(`${jaar}-12-26`), "tweede Kerstdag", "artikel 3 lid 1"],
  ];
  const vast = feestdagen.filter(({ grond }) => grond !== "artikel 3 lid 3");
  expect(new Set(vast.map(({ datum, naam, grond }) => `${datum} ${naam} ${grond}`))).toEqual(
    new Set(verwacht.map((dag) => dag.join(" "))),
  );
  expect(vast).toHaveLength(9);
});

test("Easter is the one that others published", () => {
  expect([2024, 2025, 2026, 2028].map(easterByMoon)).toEqual(["2024-03-31", "2025-04-20", "2026-04-05", "2028-04-16"]);
});

test("an equated day names a decree with a source, lies on a working day, and only in a year that is marked as known", () => {
  const besluiten = new Set(lijst.besluiten.filter(({ bron }) => bron !== "").map(({ id }) => id));
  const gelijk = lijst.jaren.flatMap(({ gelijkstelling, feestdagen }) =>
    feestdagen
      .filter(({ grond }) => grond === "artikel 3 lid 3")
      .map(({ datum, besluit }) => ({ datum, besluit, gelijkstelling })),
  );
  expect(gelijk).toHaveLength(13);
  for (const { datum, besluit, gelijkstelling } of gelijk) {
    expect(besluiten).toContain(besluit);
    expect(weekdayOf(on(datum))).toBeLessThan(6);
    expect(gelijkstelling).toBe("bekend");
  }
  const zonder = lijst.jaren.filter(({ gelijkstelling }) => gelijkstelling === "onbekend").map(({ jaar }) => jaar);
  expect(zonder).toEqual([2029, 2030, 2031, 2032, 2033, 2034, 2035]);
});

test("a day is free on Saturday, on Sunday and on a feestdag, and says why", () => {
  expect(nameVrijeDag(kalender, on("2027-03-26"))).toBe("Goede Vrijdag");
  expect(nameVrijeDag(kalender, on("2027-03-27"))).toBe("zaterdag");
  expect(nameVrijeDag(kalender, on("2027-03-28"))).toBe("zondag");
  expect(nameVrijeDag(kalender, on("2027-05-07"))).toBe("de dag na Hemelvaartsdag (gelijkgesteld)");
  expect(isWerkdag(kalender, on("2027-03-30"))).toBe(true);
});

test("two feestdagen on one day both keep their name", () => {
  const datum = on("2016-05-05");
  const feestdagen = [
    { datum, naam: "Bevrijdingsdag" },
    { datum, naam: "Hemelvaartsdag" },
  ];
  const twee = unwrap(createFeestdagenkalender([{ jaar: 2016, gelijkstelling: "bekend", feestdagen }]));
  expect(nameVrijeDag(twee, datum)).toBe("Bevrijdingsdag en Hemelvaartsdag");
});

test("a list with a year twice or a day in the wrong year is refused", () => {
  const jaar = { jaar: 2030, gelijkstelling: "bekend", feestdagen: [] } as const;
  expect(createFeestdagenkalender([jaar, jaar])).toEqual({ ok: false, code: "FEESTDAGEN_JAAR_DUBBEL" });
  const verdwaald = { ...jaar, feestdagen: [{ datum: on("2031-01-01"), naam: "Nieuwjaarsdag" }] };
  expect(createFeestdagenkalender([verdwaald])).toEqual({ ok: false, code: "FEESTDAG_BUITEN_JAAR" });
});

// Kills: counting the starting day twice or not at all, and stopping at the first free day.
test("the nth working day counts the starting day when it is one, in both directions", () => {
  expect(nthWerkdag(kalender, on("2027-03-25"), 1, 1)).toBe("2027-03-25");
  expect(nthWerkdag(kalender, on("2027-03-25"), 2, 1)).toBe("2027-03-30");
  expect(nthWerkdag(kalender, on("2027-03-29"), 1, 1)).toBe("2027-03-30");
  expect(nthWerkdag(kalender, on("2027-03-30"), 2, -1)).toBe("2027-03-25");
});

test("every year from the first to the last day is looked up, known years stay silent", () => {
  expect(warnFeestdagen(kalender, on("2027-12-01"), on("2028-02-01"))).toEqual([]);
  expect(warnFeestdagen(kalender, on("2028-12-31"), on("2029-01-02"))).toEqual([
    { code: "GELIJKSTELLING_ONBEKEND", jaar: 2029 },
  ]);
  expect(warnFeestdagen(kalender, on("2035-12-31"), on("2036-01-02"))).toEqual([
    { code: "GELIJKSTELLING_ONBEKEND", jaar: 2035 },
    { code: "FEESTDAGEN_ONBEKEND", jaar: 2036 },
  ]);
  expect(warnFeestdagen(kalender, on("2019-12-31"), on("2020-01-02")).map(({ jaar }) => jaar)).toEqual([2019]);
});

test("the kalender holds every line of the list", () => {
  expect(kalender.namen.size).toBe(16 * 9 + 13);
  expect([...kalender.namen.keys()].every((datum) => kalender.jaren.has(yearOf(datum)))).toBe(true);
});
