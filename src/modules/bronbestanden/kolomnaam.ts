/** Kolomnaam: the headings that Dutch registers give their columns, and what stands under them. */
import type { Kolomtype } from "./csv-profiel.ts";

/** Where a value goes. `adres` belongs to every soort of the line that can have one. */
export type Plek =
  | {
      readonly soort: "PERSOON" | "ORGANISATIE" | "VESTIGING" | "OBJECT" | "VOERTUIG" | "VERGUNNING";
      readonly eigenschap: string;
      readonly deel?: string;
    }
  | { readonly soort: "ADRES"; readonly deel: string };

export type Kolomnaam = { readonly naam: string; readonly type: Kolomtype; readonly plek?: Plek };

const persoon = (eigenschap: string, deel?: string): Plek => ({
  soort: "PERSOON",
  eigenschap,
  ...(deel === undefined ? {} : { deel }),
});
const adres = (deel: string): Plek => ({ soort: "ADRES", deel });
const van = (soort: "ORGANISATIE" | "VESTIGING" | "OBJECT" | "VOERTUIG" | "VERGUNNING", eigenschap: string): Plek => ({
  soort,
  eigenschap,
});

/** Names beside each other mean the same; the first is how we write it. */
const LIJST: readonly (readonly [namen: string, type: Kolomtype, plek?: Plek])[] = [
  ["bsn burgerservicenummer sofinummer", "bsn", persoon("bsn")],
  ["voornamen voornaam", "tekst", persoon("naam", "voornamen")],
  ["voorletters initialen", "tekst", persoon("naam", "voorletters")],
  ["roepnaam", "tekst", persoon("naam", "roepnaam")],
  [
    "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsel_geslachtsnaam voorvoegsels",
    "tekst",
    persoon("naam", "tussenvoegsel"),
  ],
  ["geslachtsnaam achternaam", "tekst", persoon("naam", "achternaam")],
  ["voorvoegsel_partner tussenvoegsel_partner", "tekst", persoon("naam", "partnertussenvoegsel")],
  ["geslachtsnaam_partner achternaam_partner partnernaam", "tekst", persoon("naam", "partnernaam")],
  ["volledige_naam", "tekst", persoon("naam", "volledig")],
  ["geboortedatum geb_datum datum_geboorte", "datum", persoon("geboortedatum")],
  ["geboorteplaats", "tekst", persoon("geboorteplaats")],
  ["datum_overlijden overlijdensdatum", "datum", persoon("overlijdensdatum")],
  ["geslacht geslachtsaanduiding", "tekst", persoon("geslacht")],
  ["nationaliteit", "land", persoon("nationaliteit")],
  ["documentnummer paspoortnummer", "nummer", persoon("documentnummer")],
  ["kvknummer kvk_nr kvk dossiernummer", "kvk", van("ORGANISATIE", "kvkNummer")],
  ["rsin fiscaalnummer", "rsin", van("ORGANISATIE", "rsin")],
  ["statutaire_naam bedrijfsnaam organisatienaam naam_organisatie", "tekst", van("ORGANISATIE", "naam")],
  ["rechtsvorm", "tekst", van("ORGANISATIE", "rechtsvorm")],
  ["datum_aanvang oprichtingsdatum datum_oprichting", "datum", van("ORGANISATIE", "oprichtingsdatum")],
  ["datum_einde opheffingsdatum datum_opheffing einddatum", "datum"],
  ["vestigingsnummer", "vestigingsnummer", van("VESTIGING", "vestigingsnummer")],
  ["handelsnaam handelsnamen", "tekst", van("VESTIGING", "handelsnaam")],
  ["sbi_code sbi hoofdactiviteit", "tekst", van("VESTIGING", "bedrijfsactiviteit")],
  ["werkzame_personen aantal_werknemers", "getal", van("VESTIGING", "werknemers")],
  ["straat straatnaam openbare_ruimte", "tekst", adres("straat")],
  ["huisnummer huisnr", "tekst", adres("huisnummer")],
  ["huisletter", "tekst", adres("huisletter")],
  ["huisnummertoevoeging toevoeging", "tekst", adres("toevoeging")],
  ["postcode", "postcode", adres("postcode")],
  ["plaats woonplaats vestigingsplaats", "tekst", adres("plaats")],
  ["land", "land", adres("land")],
  ["nummeraanduiding_id identificatie_nummeraanduiding", "bagId", adres("bagId")],
  ["verblijfsobject_id pand_id bag_id", "bagId", van("OBJECT", "bagId")],
  ["kadastrale_aanduiding perceelnummer", "nummer", van("OBJECT", "kadastraleAanduiding")],
  ["gebruiksdoel", "tekst", van("OBJECT", "gebruiksdoel")],
  ["oppervlakte oppervlakte_m2", "getal", van("OBJECT", "oppervlakte")],
  ["koopsom woz_waarde", "bedrag", van("OBJECT", "waarde")],
  ["kenteken", "kenteken", van("VOERTUIG", "kenteken")],
  ["merk", "tekst", van("VOERTUIG", "merk")],
  ["handelsbenaming model", "tekst", van("VOERTUIG", "model")],
  ["eerste_kleur kleur", "tekst", van("VOERTUIG", "kleur")],
  ["voertuigsoort", "tekst", van("VOERTUIG", "voertuigsoort")],
  ["zaaknummer vergunningnummer", "nummer", van("VERGUNNING", "vergunningnummer")],
  ["vergunningsoort soort_vergunning", "tekst", van("VERGUNNING", "vergunningsoort")],
  ["datum_besluit datum_verlening", "datum", van("VERGUNNING", "verleendOp")],
  ["iban rekeningnummer bankrekening", "iban", persoon("iban")],
  ["telefoonnummer telefoon mobiel tel", "telefoon", persoon("telefoon")],
  ["emailadres email e_mail mail", "email", persoon("email")],
  ["website url", "url"],
  ["bouwjaar", "datum"],
  ["datum begin_geldigheid einde_geldigheid ingangsdatum datum_inschrijving datum_vestiging", "datum"],
  ["datum_in_functie datum_uit_functie datum_tenaamstelling datum_einde_tenaamstelling", "datum"],
  ["datum_aanvang_adreshouding datum_huwelijkssluiting datum_einde_recht datum_opheffing_vestiging", "datum"],
  ["bedrag huur_per_maand hypotheekbedrag", "bedrag"],
  ["aandeel percentage aantal", "getal"],
  ["naam omschrijving opmerking status rol functie bevoegdheid soort type", "tekst"],
  ["status_inschrijving hoofdvestiging soort_object soort_recht soort_gerechtigde soort_houder", "tekst"],
  ["soort_huurder soort_verhuurder soort_functionaris rol_houder", "tekst"],
  ["nummer id volgnummer contractnummer tenaamstelling_id gerechtigde_id functionarisnummer", "nummer"],
  ["bsn_ouder1 bsn_ouder2 bsn_partner", "bsn"],
];

/** Whose it is, in front of a heading: `houder_postcode`. It then belongs to someone whom we cannot place by ourselves. */
const ROLLEN = ["houder", "eigenaar", "huurder", "verhuurder", "aanvrager", "functionaris", "bestuurder", "partner"];

/** Names of columns are compared without capitals and marks: `KvK-nummer` is `kvk_nummer`. */
export const foldKolom = (naam: string): string =>
  naam
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, "");

const NAMEN: ReadonlyMap<string, Kolomnaam> = new Map(
  LIJST.flatMap(([namen, type, plek]) =>
    namen.split(" ").map((naam) => [foldKolom(naam), { naam, type, ...(plek ? { plek } : {}) }] as const),
  ),
);

/** What a heading means, in our own writing; undefined when we do not know it, and then it may be anything, a name too. */
export function findKolomnaam(kop: string): Kolomnaam | undefined {
  const folded = foldKolom(kop);
  const exact = NAMEN.get(folded);
  if (exact) return exact;
  const rol = ROLLEN.find((rol) => folded.startsWith(rol));
  const rest = rol === undefined ? undefined : NAMEN.get(folded.slice(rol.length));
  return rest && { naam: `${rol}_${rest.naam}`, type: rest.type };
}

/**
 * How columns are called on a screen that shows no content: by a name that we or the profiel know, else by their place.
 * A name that stands there twice tells them apart no more, so it is not one.
 */
export function showKolommen(
  kop: readonly string[],
  width: number,
  profiel: readonly string[] = [],
): readonly string[] {
  const folded = kop.map(foldKolom);
  const known = new Map(profiel.map((naam) => [foldKolom(naam), naam]));
  return Array.from({ length: width }, (_, nr) => {
    const naam = folded[nr];
    const once = naam !== undefined && folded.indexOf(naam) === folded.lastIndexOf(naam);
    return (once ? (known.get(naam) ?? findKolomnaam(naam)?.naam) : undefined) ?? `kolom ${nr + 1}`;
  });
}
