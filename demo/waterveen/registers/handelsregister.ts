/** The Handelsregister of Waterveen: firms with their places, and in a second file who runs and owns them. */
import { makeRandom } from "../random.ts";
import { writeAdres, writePersoon } from "../ruis.ts";
import type { Functie, Wie } from "../wereld.ts";
import { adressleutel, compact, csvRegister, emailOf, PLAATS, relatienummer } from "./register.ts";

export const handelsregister = csvRegister({
  bron: "handelsregister",
  bestand: "handelsregister.csv",
  profiel: "handelsregister",
  wijze: "MUTATIES",
  kolommen: [
    "kvknummer",
    "rsin",
    "statutaire_naam",
    "rechtsvorm",
    "status_inschrijving",
    "datum_aanvang",
    "datum_einde",
    "vestigingsnummer",
    "hoofdvestiging",
    "handelsnaam",
    "sbi_code",
    "werkzame_personen",
    "datum_vestiging",
    "datum_opheffing_vestiging",
    "straatnaam",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "postcode",
    "plaats",
    "telefoonnummer",
    "emailadres",
  ],
  *rijen({ bedrijven }, note) {
    for (const bedrijf of bedrijven) {
      note(`kvk:${bedrijf.kvk}`, "ORGANISATIE", bedrijf.id);
      for (const [i, vestiging] of bedrijf.vestigingen.entries()) {
        const adres = writeAdres(vestiging.adres, "handelsregister");
        note(`vestiging:${vestiging.nummer}`, "VESTIGING", bedrijf.id);
        note(adressleutel(adres), "ADRES", vestiging.adres.id);
        yield {
          kvknummer: bedrijf.kvk,
          rsin: bedrijf.rsin,
          statutaire_naam: bedrijf.naam,
          rechtsvorm: bedrijf.rechtsvorm,
          status_inschrijving: bedrijf.opgeheven === undefined ? "ingeschreven" : "uitgeschreven",
          datum_aanvang: compact(bedrijf.opgericht),
          datum_einde: compact(bedrijf.opgeheven),
          vestigingsnummer: vestiging.nummer,
          hoofdvestiging: i === 0 ? "J" : "N",
          handelsnaam: vestiging.handelsnaam,
          sbi_code: bedrijf.sbi,
          werkzame_personen: String(bedrijf.werknemers),
          datum_vestiging: compact(vestiging.van),
          datum_opheffing_vestiging: compact(bedrijf.opgeheven),
          straatnaam: adres.straat,
          huisnummer: adres.huisnummer,
          huisletter: adres.huisletter,
          huisnummertoevoeging: adres.toevoeging,
          postcode: adres.postcode,
          plaats: PLAATS,
          telefoonnummer: makeRandom(`${bedrijf.kvk}/telefoon`).chance(0.8) ? bedrijf.telefoon : "",
          emailadres: makeRandom(`${bedrijf.kvk}/email`).chance(0.6) ? emailOf(bedrijf) : "",
        };
      }
    }
  },
});

const FACTOR = 7_654_321;

function personColumns(wie: Wie, nummer: string) {
  if (wie.soort === "bedrijf") return { soort_functionaris: "NNP", functionaris_kvknummer: wie.kvk };
  const naam = writePersoon(wie, "handelsregister");
  return {
    soort_functionaris: "NP",
    functionarisnummer: nummer,
    voornamen: naam.voornamen,
    voorvoegsel: naam.tussenvoegsel,
    geslachtsnaam: naam.achternaam,
    geboortedatum: naam.geboortedatum.replaceAll("-", ""),
    geboorteplaats: naam.geboorteplaats,
  };
}

const competence = ({ rol }: Functie): string => {
  if (rol === "bestuurder") return "alleen/zelfstandig bevoegd";
  return rol === "gevolmachtigde" ? "volledige volmacht" : "";
};

export const functionarissen = csvRegister({
  bron: "handelsregister",
  bestand: "handelsregister-functionarissen.csv",
  profiel: "handelsregister-functionarissen",
  wijze: "MUTATIES",
  kolommen: [
    "kvknummer",
    "soort_functionaris",
    "functionarisnummer",
    "voornamen",
    "voorvoegsel",
    "geslachtsnaam",
    "geboortedatum",
    "geboorteplaats",
    "functionaris_kvknummer",
    "functie",
    "bevoegdheid",
    "aandeel",
    "datum_in_functie",
    "datum_uit_functie",
  ],
  *rijen({ functies }, note) {
    for (const functie of functies) {
      const nummer = relatienummer(functie.wie, FACTOR);
      if (functie.wie.soort === "persoon") note(`persoon:${nummer}`, "PERSOON", functie.wie.id);
      yield {
        kvknummer: functie.bedrijf.kvk,
        ...personColumns(functie.wie, nummer),
        functie: functie.rol,
        bevoegdheid: competence(functie),
        aandeel: functie.aandeel === undefined ? "" : String(functie.aandeel).replace(".", ","),
        datum_in_functie: compact(functie.van),
        datum_uit_functie: compact(functie.tot ?? functie.bedrijf.opgeheven),
      };
    }
  },
});
