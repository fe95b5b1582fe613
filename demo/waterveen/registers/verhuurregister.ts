/** The register of leases: who lets what to whom, and on which account the rent arrives. */
import { writeAdres, writePersoon } from "../ruis.ts";
import type { Huur, Wie } from "../wereld.ts";
import { adressleutel, csvRegister, iso, type Note, PLAATS, relatienummer } from "./register.ts";

const FACTOR = 6_120_487;

function landlordColumns({ verhuurder, iban }: Huur, note: Note) {
  const verhuurder_nummer = relatienummer(verhuurder, FACTOR);
  const contact = { verhuurder_nummer, verhuurder_telefoon: verhuurder.telefoon, verhuurder_iban: iban };
  if (verhuurder.soort === "bedrijf") {
    note(`verhuurder-nnp:${verhuurder_nummer}`, "ORGANISATIE", verhuurder.id);
    return {
      ...contact,
      soort_verhuurder: "NNP",
      verhuurder_naam: verhuurder.naam,
      verhuurder_kvknummer: verhuurder.kvk,
    };
  }
  note(`verhuurder-np:${verhuurder_nummer}`, "PERSOON", verhuurder.id);
  const naam = writePersoon(verhuurder, "verhuurregister");
  return {
    ...contact,
    soort_verhuurder: "NP",
    verhuurder_voorletters: naam.voorletters,
    verhuurder_tussenvoegsel: naam.tussenvoegsel,
    verhuurder_achternaam: naam.achternaam,
  };
}

function tenantColumns(huurder: Wie | undefined, note: Note) {
  if (huurder === undefined) return {};
  const huurder_nummer = relatienummer(huurder, FACTOR, 2);
  if (huurder.soort === "bedrijf") {
    note(`huurder-nnp:${huurder_nummer}`, "ORGANISATIE", huurder.id);
    return { soort_huurder: "NNP", huurder_nummer, huurder_naam: huurder.naam, huurder_kvknummer: huurder.kvk };
  }
  note(`huurder-np:${huurder_nummer}`, "PERSOON", huurder.id);
  const naam = writePersoon(huurder, "verhuurregister", 2);
  return {
    soort_huurder: "NP",
    huurder_nummer,
    huurder_voorletters: naam.voorletters,
    huurder_tussenvoegsel: naam.tussenvoegsel,
    huurder_achternaam: naam.achternaam,
    huurder_geboortedatum: naam.geboortedatum,
  };
}

export const verhuurregister = csvRegister({
  bron: "verhuurregister",
  bestand: "verhuurregister.csv",
  profiel: "verhuurregister",
  wijze: "MOMENTOPNAME",
  kolommen: [
    "contractnummer",
    "straat",
    "huisnummer",
    "huisletter",
    "toevoeging",
    "postcode",
    "plaats",
    "soort_verhuurder",
    "verhuurder_nummer",
    "verhuurder_naam",
    "verhuurder_kvknummer",
    "verhuurder_voorletters",
    "verhuurder_tussenvoegsel",
    "verhuurder_achternaam",
    "verhuurder_telefoon",
    "verhuurder_iban",
    "soort_huurder",
    "huurder_nummer",
    "huurder_naam",
    "huurder_kvknummer",
    "huurder_voorletters",
    "huurder_tussenvoegsel",
    "huurder_achternaam",
    "huurder_geboortedatum",
    "huur_per_maand",
    "ingangsdatum",
    "einddatum",
  ],
  *rijen({ huren }, note) {
    for (const huur of huren) {
      const regel = writeAdres(huur.adres, "verhuurregister");
      note(adressleutel(regel), "ADRES", huur.adres.id);
      yield {
        contractnummer: huur.nummer,
        ...regel,
        plaats: PLAATS,
        ...landlordColumns(huur, note),
        ...tenantColumns(huur.huurder, note),
        huur_per_maand: `${huur.perMaand},00`,
        ingangsdatum: iso(huur.van),
        einddatum: iso(huur.tot),
      };
    }
  },
});
