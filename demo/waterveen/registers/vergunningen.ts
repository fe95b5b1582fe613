/** The permits of Waterveen, as the permit desk keeps them: in windows-1252 and by ear. */
import { makeRandom } from "../random.ts";
import { foldToLatin, writeAdres, writePersoon } from "../ruis.ts";
import type { Wie } from "../wereld.ts";
import { adressleutel, csvRegister, dutch, emailOf, type Note, PLAATS, relatienummer, turn } from "./register.ts";

const FACTOR = 3_217_643;

/** The desk makes a new relation now and then, instead of searching for the one that is there. */
function holderColumns(wie: Wie, zaak: string, note: Note) {
  const again = makeRandom(`${wie.id}/${zaak}`).chance(0.07) ? 1 : 0;
  const houder_nummer = relatienummer(wie, FACTOR, again);
  const known = makeRandom(`${houder_nummer}/bereikbaar`);
  const telefoon = known.chance(0.7) ? wie.telefoon : "";
  const email = known.chance(0.5) ? emailOf(wie) : "";
  if (wie.soort === "bedrijf") {
    note(`houder-nnp:${houder_nummer}`, "ORGANISATIE", wie.id);
    const bedrijfsnaam = foldToLatin(again ? wie.naam.replace(" B.V.", " bv") : wie.naam);
    return { soort_houder: "NNP", houder_nummer, bedrijfsnaam, kvknummer: again ? "" : wie.kvk, telefoon, email };
  }
  const naam = writePersoon(wie, "vergunningen", again);
  note(`houder-np:${houder_nummer}`, "PERSOON", wie.id);
  return {
    soort_houder: "NP",
    houder_nummer,
    voorletters: foldToLatin(naam.voorletters),
    tussenvoegsel: naam.tussenvoegsel,
    achternaam: foldToLatin(naam.achternaam),
    geboortedatum: turn(naam.geboortedatum),
    telefoon,
    email,
  };
}

export const vergunningen = csvRegister({
  bron: "vergunningen",
  bestand: "vergunningen.csv",
  profiel: "vergunningen",
  tekenset: "WINDOWS-1252",
  wijze: "MOMENTOPNAME",
  kolommen: [
    "zaaknummer",
    "vergunningsoort",
    "status",
    "omschrijving",
    "datum_besluit",
    "datum_einde",
    "straat",
    "huisnummer",
    "huisletter",
    "toevoeging",
    "postcode",
    "plaats",
    "soort_houder",
    "rol_houder",
    "houder_nummer",
    "bedrijfsnaam",
    "kvknummer",
    "voorletters",
    "tussenvoegsel",
    "achternaam",
    "geboortedatum",
    "telefoon",
    "email",
  ],
  *rijen({ vergunningen }, note) {
    for (const vergunning of vergunningen) {
      const regel = writeAdres(vergunning.adres, "vergunningen");
      note(`vergunning:${vergunning.nummer}`, "VERGUNNING", vergunning.nummer);
      note(adressleutel(regel), "ADRES", vergunning.adres.id);
      const zaak = {
        zaaknummer: vergunning.nummer,
        vergunningsoort: vergunning.vergunningsoort,
        status: vergunning.status,
        omschrijving: vergunning.omschrijving,
        datum_besluit: dutch(vergunning.besluit),
        datum_einde: dutch(vergunning.einde),
        ...regel,
        plaats: PLAATS,
      };
      yield { ...zaak, rol_houder: "houder", ...holderColumns(vergunning.houder, vergunning.nummer, note) };
      for (const one of vergunning.leidinggevenden)
        yield { ...zaak, rol_houder: "leidinggevende", ...holderColumns(one, vergunning.nummer, note) };
    }
  },
});
