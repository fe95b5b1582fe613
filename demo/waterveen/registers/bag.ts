/** The BAG of Waterveen: every address with its verblijfsobject and pand. */
import { iso, csvRegister, PLAATS } from "./register.ts";
import { dayOf } from "../datum.ts";

export const bag = csvRegister({
  bron: "bag",
  bestand: "bag.csv",
  profiel: "bag",
  wijze: "MOMENTOPNAME",
  kolommen: [
    "nummeraanduiding_id",
    "openbare_ruimte",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "postcode",
    "woonplaats",
    "verblijfsobject_id",
    "gebruiksdoel",
    "oppervlakte",
    "pand_id",
    "bouwjaar",
    "begin_geldigheid",
    "einde_geldigheid",
  ],
  *rijen({ adressen }, note) {
    // Buildings that were split share a pand, and its year stands on every row of it.
    const bouwjaren = new Map<string, number>();
    for (const adres of adressen) {
      const bouwjaar = bouwjaren.get(adres.pand) ?? adres.bouwjaar;
      bouwjaren.set(adres.pand, bouwjaar);
      note(`nummeraanduiding:${adres.nummeraanduiding}`, "ADRES", adres.id);
      note(`object:${adres.verblijfsobject}`, "OBJECT", adres.id);
      yield {
        nummeraanduiding_id: adres.nummeraanduiding,
        openbare_ruimte: adres.straat,
        huisnummer: String(adres.huisnummer),
        huisletter: adres.huisletter,
        huisnummertoevoeging: adres.toevoeging,
        postcode: adres.postcode,
        woonplaats: PLAATS,
        verblijfsobject_id: adres.verblijfsobject,
        gebruiksdoel: adres.gebruiksdoel,
        oppervlakte: String(adres.oppervlakte),
        pand_id: adres.pand,
        bouwjaar: String(bouwjaar),
        begin_geldigheid: iso(Math.max(dayOf(`${bouwjaar}-01-01`), dayOf("2009-07-01"))),
      };
    }
  },
});
