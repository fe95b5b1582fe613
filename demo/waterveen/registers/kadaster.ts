/** The Kadaster of Waterveen: who holds which right on which building, and who lent the money. */
import { makeRandom } from "../random.ts";
import { writeAdres, writePersoon } from "../ruis.ts";
import type { Adres, Recht, Wie } from "../wereld.ts";
import { csvRegister, dutch, type Note, PLAATS, relatienummer, turn } from "./register.ts";

const FACTOR = 5_432_101;

/** One in twenty acts took a known owner for someone new. */
function holderColumns(wie: Wie, akte: string, note: Note) {
  if (wie.soort === "bedrijf") {
    const gerechtigde_id = relatienummer(wie, FACTOR);
    note(`gerechtigde-nnp:${gerechtigde_id}`, "ORGANISATIE", wie.id);
    return { soort_gerechtigde: "NNP", gerechtigde_id, statutaire_naam: wie.naam, kvknummer: wie.kvk, rsin: wie.rsin };
  }
  const again = makeRandom(`${wie.bsn}/${akte}`).chance(0.05) ? 1 : 0;
  const naam = writePersoon(wie, "kadaster", again);
  const gerechtigde_id = relatienummer(wie, FACTOR, again);
  note(`gerechtigde-np:${gerechtigde_id}`, "PERSOON", wie.id);
  return {
    soort_gerechtigde: "NP",
    gerechtigde_id,
    voornamen: naam.voornamen,
    voorvoegsel: naam.tussenvoegsel,
    geslachtsnaam: naam.achternaam,
    geboortedatum: turn(naam.geboortedatum),
    geboorteplaats: naam.geboorteplaats,
  };
}

const OBJECTEN: Readonly<Record<Adres["gebruiksdoel"], string>> = {
  woonfunctie: "woning met erf",
  winkelfunctie: "winkelpand",
  kantoorfunctie: "kantoorpand",
  industriefunctie: "bedrijfspand",
  logiesfunctie: "recreatiewoning",
  "overige gebruiksfunctie": "berging of garage",
};

function objectColumns(adres: Adres, koopsom: number) {
  const regel = writeAdres(adres, "kadaster");
  return {
    kadastrale_aanduiding: adres.perceel,
    soort_object: OBJECTEN[adres.gebruiksdoel],
    oppervlakte_m2: String(Math.round(adres.oppervlakte * 1.4)),
    koopsom: String(koopsom),
    verblijfsobject_id: adres.verblijfsobject,
    straatnaam: regel.straat,
    huisnummer: regel.huisnummer,
    huisletter: regel.huisletter,
    huisnummertoevoeging: regel.toevoeging,
    postcode: regel.postcode,
    woonplaats: PLAATS,
  };
}

export const kadaster = csvRegister({
  bron: "kadaster",
  bestand: "kadaster.csv",
  profiel: "kadaster",
  wijze: "MOMENTOPNAME",
  kolommen: [
    "kadastrale_aanduiding",
    "soort_object",
    "oppervlakte_m2",
    "koopsom",
    "verblijfsobject_id",
    "straatnaam",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "postcode",
    "woonplaats",
    "tenaamstelling_id",
    "soort_recht",
    "aandeel",
    "datum_inschrijving",
    "datum_einde_recht",
    "hypotheekbedrag",
    "soort_gerechtigde",
    "gerechtigde_id",
    "voornamen",
    "voorvoegsel",
    "geslachtsnaam",
    "geboortedatum",
    "geboorteplaats",
    "statutaire_naam",
    "kvknummer",
    "rsin",
  ],
  *rijen({ rechten }, note) {
    // The price is one of the building: the last that was paid. Earlier ones show in the mortgages.
    const last = new Map<Adres, Recht>();
    for (const recht of rechten)
      if (recht.van >= (last.get(recht.adres)?.van ?? -Infinity)) last.set(recht.adres, recht);
    for (const { id, adres, wie, aandeel, van, tot, hypotheek } of rechten) {
      const object = objectColumns(adres, last.get(adres)?.koopsom ?? 0);
      const dates = { datum_inschrijving: dutch(van), datum_einde_recht: dutch(tot) };
      note(`zaak:${adres.perceel}`, "OBJECT", adres.id);
      yield {
        ...object,
        ...dates,
        tenaamstelling_id: id,
        soort_recht: "eigendom",
        aandeel: String(aandeel),
        ...holderColumns(wie, id, note),
      };
      if (hypotheek)
        yield {
          ...object,
          ...dates,
          tenaamstelling_id: hypotheek.id,
          soort_recht: "hypotheek",
          hypotheekbedrag: String(hypotheek.bedrag),
          ...holderColumns(hypotheek.geldgever, hypotheek.id, note),
        };
    }
  },
});
