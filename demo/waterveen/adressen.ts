/** Adressen: every building of a wijk, street by street. */
import type { Nummers } from "./nummers.ts";
import type { Random } from "./random.ts";
import { postcodesOf, type Straat, type Straatsoort, streetsOf } from "./straten.ts";
import type { Adres, Gebruiksdoel } from "./wereld.ts";

type Aard = { readonly doel: Gebruiksdoel; readonly groot: readonly [number, number]; readonly prijs: number };

/** Purpose, floor area in m² and euro per m². */
const AARD: Readonly<Record<Straatsoort, Aard>> = {
  HOF: { doel: "woonfunctie", groot: [58, 84], prijs: 3400 },
  WOON: { doel: "woonfunctie", groot: [52, 190], prijs: 3600 },
  WINKEL: { doel: "winkelfunctie", groot: [40, 320], prijs: 2600 },
  KANTOOR: { doel: "kantoorfunctie", groot: [60, 900], prijs: 2100 },
  BEDRIJF: { doel: "industriefunctie", groot: [90, 2400], prijs: 1100 },
  BUITEN: { doel: "woonfunctie", groot: [90, 320], prijs: 3300 },
  PARK: { doel: "logiesfunctie", groot: [38, 72], prijs: 2200 },
  GARAGE: { doel: "overige gebruiksfunctie", groot: [12, 28], prijs: 1400 },
};

type Plek = Pick<Adres, "huisnummer" | "huisletter" | "toevoeging">;

/** House numbers as they grew: mostly one building a number, now and then split into A and B or into storeys. */
function* numbersOf(straat: Straat, random: Random): Generator<Plek> {
  const step = straat.soort === "PARK" || straat.soort === "GARAGE" || random.chance(0.5) ? 1 : 2;
  for (let huisnummer = random.between(1, 3); ; huisnummer += step) {
    if (random.chance(0.03)) for (const huisletter of "ABC") yield { huisnummer, huisletter, toevoeging: "" };
    else if (random.chance(0.02))
      for (const toevoeging of ["1", "2", "3"]) yield { huisnummer, huisletter: "", toevoeging };
    else yield { huisnummer, huisletter: "", toevoeging: "" };
  }
}

/** The addresses of the wijk per street, exactly as many as the plan of `straten.ts` says. */
export function buildAdressen(wijk: number, nummers: Nummers, seed: Random): Map<Straat, Adres[]> {
  const random = seed.fork(`adressen/${wijk}`);
  const nextPostcode = postcodesOf(wijk);
  let volgnummer = 0;
  const addressesOf = (straat: Straat): Adres[] => {
    const { doel, groot, prijs } = AARD[straat.soort];
    const bouwjaar = random.between(1890, 2015);
    const plekken = numbersOf(straat, random);
    let [postcode, pand, vorig] = ["", "", -1];
    return Array.from({ length: straat.adressen }, (_, i) => {
      const plek = plekken.next().value as Plek;
      if (i % 18 === 0) postcode = nextPostcode();
      if (plek.huisnummer !== vorig) pand = nummers.bag("10");
      vorig = plek.huisnummer;
      const oppervlakte = random.between(...(groot as [number, number]));
      return {
        soort: "adres",
        id: `a${wijk}-${volgnummer++}`,
        straat: straat.naam,
        ...plek,
        postcode,
        nummeraanduiding: nummers.bag("20"),
        verblijfsobject: nummers.bag("01"),
        pand,
        perceel: nummers.perceel(),
        gebruiksdoel: doel,
        oppervlakte,
        bouwjaar: bouwjaar + random.below(6),
        waarde: Math.round((oppervlakte * prijs * random.between(80, 125)) / 100 / 1000) * 1000,
      };
    });
  };
  return new Map(streetsOf(wijk, seed).map((straat) => [straat, addressesOf(straat)]));
}
