/** The BRP of Waterveen: everyone who is registered, with parents and partner. */
import { makeRandom } from "../random.ts";
import { writeAdres, writePersoon } from "../ruis.ts";
import type { Persoon } from "../wereld.ts";
import { compact, csvRegister, PLAATS } from "./register.ts";

/** Where documents were lost, only the year of birth is known: 00 for month and day. */
function birthDate(persoon: Persoon): string {
  const date = compact(persoon.geboren);
  const lost = persoon.nationaliteit !== "NL" && makeRandom(`${persoon.bsn}/akte`).chance(0.04);
  return lost ? `${date.slice(0, 4)}0000` : date;
}

const partnerName = ({ partnernaam }: Persoon) =>
  partnernaam && { voorvoegsel_partner: partnernaam.tussenvoegsel, geslachtsnaam_partner: partnernaam.achternaam };

/** A parent who lives elsewhere is not in the file; a partner is, once there was a wedding. */
function relatives({ ouders: [ouder1, ouder2], ouderElders, partner, getrouwd }: Persoon) {
  const wedding =
    partner && getrouwd !== undefined ? { bsn_partner: partner.bsn, datum_huwelijkssluiting: compact(getrouwd) } : {};
  return { bsn_ouder1: ouder1?.bsn ?? ouderElders, bsn_ouder2: ouder2?.bsn ?? "", ...wedding };
}

export const brp = csvRegister({
  bron: "brp",
  bestand: "brp.csv",
  profiel: "brp",
  wijze: "MOMENTOPNAME",
  kolommen: [
    "burgerservicenummer",
    "voornamen",
    "voorvoegsel_geslachtsnaam",
    "geslachtsnaam",
    "voorvoegsel_partner",
    "geslachtsnaam_partner",
    "geboortedatum",
    "geboorteplaats",
    "geslachtsaanduiding",
    "nationaliteit",
    "datum_overlijden",
    "identificatie_nummeraanduiding",
    "straatnaam",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "postcode",
    "woonplaats",
    "datum_aanvang_adreshouding",
    "bsn_ouder1",
    "bsn_ouder2",
    "bsn_partner",
    "datum_huwelijkssluiting",
  ],
  *rijen({ personen }, note) {
    for (const persoon of personen) {
      const naam = writePersoon(persoon, "brp");
      const adres = writeAdres(persoon.adres, "brp");
      note(`bsn:${persoon.bsn}`, "PERSOON", persoon.id);
      note(`adres:${persoon.adres.nummeraanduiding}`, "ADRES", persoon.adres.id);
      yield {
        burgerservicenummer: persoon.bsn,
        voornamen: naam.voornamen,
        voorvoegsel_geslachtsnaam: naam.tussenvoegsel,
        geslachtsnaam: naam.achternaam,
        ...partnerName(persoon),
        geboortedatum: birthDate(persoon),
        geboorteplaats: naam.geboorteplaats,
        geslachtsaanduiding: persoon.geslacht,
        nationaliteit: persoon.nationaliteit,
        datum_overlijden: compact(persoon.overleden),
        identificatie_nummeraanduiding: persoon.adres.nummeraanduiding,
        straatnaam: adres.straat,
        huisnummer: adres.huisnummer,
        huisletter: adres.huisletter,
        huisnummertoevoeging: adres.toevoeging,
        postcode: adres.postcode,
        woonplaats: PLAATS,
        datum_aanvang_adreshouding: compact(persoon.sinds),
        ...relatives(persoon),
      };
    }
  },
});
