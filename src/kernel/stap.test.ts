/** Every step and warning as the reader sees it. */
import { expect, test } from "vitest";
import { type Datum, parseDatum } from "./datum.ts";
import { unwrap } from "./result.ts";
import { type Stap, tellStap, tellWaarschuwing } from "./stap.ts";

const on = (tekst: string): Datum => unwrap(parseDatum(tekst));
const laatste = on("2027-03-30");
const pasen = { datum: on("2027-03-29"), naam: "tweede Paasdag" };

const ZINNEN: readonly (readonly [Stap, string])[] = [
  [
    { code: "GETELD", duur: { lengte: 1, eenheid: "dagen" }, eerste: laatste, laatste },
    "1 dag, met als eerste dag dinsdag 30 maart 2027: de laatste dag is dinsdag 30 maart 2027.",
  ],
  [
    { code: "VERLENGD", duur: { lengte: 6, eenheid: "weken" }, bron: "Awb, artikel 7:10, derde lid", laatste },
    "De termijn is verlengd met 6 weken (Awb, artikel 7:10, derde lid): de laatste dag is dinsdag 30 maart 2027.",
  ],
  [
    { code: "STILGESTAAN", van: on("2027-03-29"), tot: laatste, reden: "stukken gevraagd", laatste },
    "De termijn stond 1 dag stil, van maandag 29 maart 2027 tot dinsdag 30 maart 2027 (stukken gevraagd): de laatste dag is dinsdag 30 maart 2027.",
  ],
  [
    { code: "STAAT_STIL", van: laatste, reden: "stukken gevraagd" },
    "De termijn staat stil sinds dinsdag 30 maart 2027 (stukken gevraagd).",
  ],
  [
    { code: "STILSTAND_TE_LAAT", van: laatste, reden: "stukken gevraagd" },
    "Op dinsdag 30 maart 2027 was de termijn al voorbij: daarna kan hij niet meer stilstaan (stukken gevraagd).",
  ],
  [
    { code: "GELDT_NIET", omdat: "zelf-gesteld", bron: "werkafspraak" },
    "De Algemene termijnenwet geldt niet, want wij stellen deze termijn zelf (werkafspraak).",
  ],
  [
    { code: "ARTIKEL_4", duur: { lengte: 1, eenheid: "jaren" } },
    "De Algemene termijnenwet geldt niet voor een termijn van 1 jaar (artikel 4, onder a).",
  ],
  [
    { code: "ARTIKEL_2", laatste },
    "Een termijn van drie dagen of meer telt minstens twee dagen buiten weekend en feestdagen (Algemene termijnenwet, artikel 2): de laatste dag is dinsdag 30 maart 2027.",
  ],
  [
    { code: "ARTIKEL_1_LID_1", vrij: [{ datum: on("2027-03-28"), naam: "zondag" }, pasen], laatste },
    "Zondag 28 maart 2027 valt in het weekend, maandag 29 maart 2027 is tweede Paasdag. Daarom loopt de termijn door tot en met dinsdag 30 maart 2027 (Algemene termijnenwet, artikel 1, eerste lid).",
  ],
  [
    { code: "ARTIKEL_1_LID_2", vrij: pasen },
    "Maandag 29 maart 2027 is tweede Paasdag, maar een termijn die terugtelt schuift niet op (Algemene termijnenwet, artikel 1, tweede lid).",
  ],
];

test.each(ZINNEN)("%o", (stap, zin) => {
  expect(tellStap(stap)).toBe(zin);
});

test("a warning says what to do", () => {
  expect(tellWaarschuwing({ code: "FEESTDAGEN_ONBEKEND", jaar: 2036 })).toBe(
    "De feestdagen van 2036 staan niet in de lijst: controleer de laatste dag zelf en laat de lijst aanvullen.",
  );
  expect(tellWaarschuwing({ code: "GELIJKSTELLING_ONBEKEND", jaar: 2029 })).toBe(
    "Voor 2029 is nog niet bekend welke dagen met een feestdag gelijkstaan: controleer de laatste dag later opnieuw.",
  );
});
