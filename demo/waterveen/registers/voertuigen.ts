/** The register of number plates: vehicles, who holds them, and where the register has the holder live. */
import { writePersoon } from "../ruis.ts";
import { addressOf, type Voertuig } from "../wereld.ts";
import { compact, csvRegister, type Note, relatienummer } from "./register.ts";

const FACTOR = 4_098_769;

/** Whoever moved and did not say so stands in the register a second time, at the other address. */
function holderColumns({ houder, adres }: Voertuig, note: Note) {
  const elsewhere = adres === addressOf(houder) ? 0 : 1 + adres.huisnummer;
  const houder_nummer = relatienummer(houder, FACTOR, elsewhere);
  const place = { houder_nummer, houder_postcode: adres.postcode, houder_huisnummer: String(adres.huisnummer) };
  if (houder.soort === "bedrijf") {
    note(`houder-nnp:${houder_nummer}`, "ORGANISATIE", houder.id);
    return { ...place, soort_houder: "NNP", houder_naam: houder.naam, houder_kvknummer: houder.kvk };
  }
  note(`houder-np:${houder_nummer}`, "PERSOON", houder.id);
  const naam = writePersoon(houder, "voertuigen", elsewhere);
  return {
    ...place,
    soort_houder: "NP",
    houder_voorletters: naam.voorletters,
    houder_voorvoegsel: naam.tussenvoegsel,
    houder_geslachtsnaam: naam.achternaam,
    houder_geboortedatum: naam.geboortedatum.replaceAll("-", ""),
  };
}

export const voertuigen = csvRegister({
  bron: "voertuigen",
  bestand: "voertuigen.csv",
  profiel: "voertuigen",
  wijze: "MOMENTOPNAME",
  kolommen: [
    "kenteken",
    "voertuigsoort",
    "merk",
    "handelsbenaming",
    "eerste_kleur",
    "bouwjaar",
    "datum_tenaamstelling",
    "datum_einde_tenaamstelling",
    "soort_houder",
    "houder_nummer",
    "houder_voorletters",
    "houder_voorvoegsel",
    "houder_geslachtsnaam",
    "houder_geboortedatum",
    "houder_naam",
    "houder_kvknummer",
    "houder_postcode",
    "houder_huisnummer",
    "eigenaar_kvknummer",
    "eigenaar_naam",
  ],
  *rijen({ voertuigen }, note) {
    for (const voertuig of voertuigen) {
      const { eigenaar } = voertuig;
      if (eigenaar) note(`eigenaar:${eigenaar.kvk}`, "ORGANISATIE", eigenaar.id);
      yield {
        kenteken: voertuig.kenteken,
        voertuigsoort: voertuig.voertuigsoort,
        merk: voertuig.merk,
        handelsbenaming: voertuig.model,
        eerste_kleur: voertuig.kleur,
        bouwjaar: String(voertuig.bouwjaar),
        datum_tenaamstelling: compact(voertuig.sinds),
        ...holderColumns(voertuig, note),
        eigenaar_kvknummer: eigenaar?.kvk ?? "",
        eigenaar_naam: eigenaar?.naam ?? "",
      };
    }
  },
});
