/** Eigenschap: what a source can state about each soort, which kind of value that is, and how it is called on the screen. */
import type { Soort } from "./soort.ts";

/** How a value is checked, compared and shown. A kind in `{}` is a value of several parts. */
export type Type =
  | "tekst"
  | "datum"
  | "bedrag"
  | "getal"
  | "land"
  | "url"
  | "email"
  | "telefoon"
  | "bsn"
  | "kvk"
  | "rsin"
  | "vestigingsnummer"
  | "iban"
  | "kenteken"
  | "bagId"
  | "nummer"
  | "{persoonsnaam}"
  | "{adres}"
  | "{belang}";

/** The parts of values that have parts. */
export const DELEN = {
  "{persoonsnaam}": [
    "volledig",
    "voornamen",
    "voorletters",
    "roepnaam",
    "tussenvoegsel",
    "achternaam",
    "partnertussenvoegsel",
    "partnernaam",
    "soort",
  ],
  "{adres}": [
    "volledig",
    "straat",
    "huisnummer",
    "huisletter",
    "toevoeging",
    "postcode",
    "plaats",
    "land",
    "bagId",
    "soort",
  ],
  // What a relation consists of, BODS 0.4 `interests`: percentages as numbers without a sign, dates as elsewhere.
  "{belang}": ["soort", "aandeel", "aandeelVan", "aandeelTot", "direct", "uiteindelijk", "van", "tot", "toelichting"],
} as const;

type Beschrijving = { readonly naam: string; readonly type: Type };
const is = (naam: string, type: Type): Beschrijving => ({ naam, type });

const OVERAL = {
  omschrijving: is("Omschrijving", "tekst"),
  opmerking: is("Opmerking", "tekst"),
  land: is("Land", "land"),
  bronadres: is("Adres van de bron", "url"),
} as const;

const BEREIKBAAR = {
  adres: is("Adres", "{adres}"),
  telefoon: is("Telefoon", "telefoon"),
  email: is("E-mail", "email"),
  website: is("Website", "url"),
} as const;

const VERBAND = {
  rol: is("Rol", "tekst"),
  belang: is("Belang", "{belang}"),
  aandeel: is("Aandeel in procenten", "getal"),
  bedrag: is("Bedrag", "bedrag"),
  status: is("Status", "tekst"),
} as const;

/** Per soort, in the order in which a page shows them. */
export const EIGENSCHAPPEN = {
  PERSOON: {
    naam: is("Naam", "{persoonsnaam}"),
    geboortedatum: is("Geboortedatum", "datum"),
    geboorteplaats: is("Geboorteplaats", "tekst"),
    overlijdensdatum: is("Overleden op", "datum"),
    geslacht: is("Geslacht", "tekst"),
    nationaliteit: is("Nationaliteit", "land"),
    bsn: is("BSN", "bsn"),
    documentnummer: is("Documentnummer", "nummer"),
    iban: is("Rekening", "iban"),
    ...BEREIKBAAR,
    ...OVERAL,
  },
  ORGANISATIE: {
    naam: is("Naam", "tekst"),
    handelsnaam: is("Handelsnaam", "tekst"),
    vroegereNaam: is("Vroegere naam", "tekst"),
    kvkNummer: is("KvK-nummer", "kvk"),
    rsin: is("RSIN", "rsin"),
    registratienummer: is("Nummer in een ander register", "nummer"),
    rechtsvorm: is("Rechtsvorm", "tekst"),
    oprichtingsdatum: is("Opgericht op", "datum"),
    opheffingsdatum: is("Opgeheven op", "datum"),
    status: is("Status", "tekst"),
    bedrijfsactiviteit: is("Activiteit (SBI)", "tekst"),
    werknemers: is("Werknemers", "getal"),
    iban: is("Rekening", "iban"),
    ...BEREIKBAAR,
    ...OVERAL,
  },
  VESTIGING: {
    naam: is("Naam", "tekst"),
    handelsnaam: is("Handelsnaam", "tekst"),
    vestigingsnummer: is("Vestigingsnummer", "vestigingsnummer"),
    kvkNummer: is("KvK-nummer", "kvk"),
    bedrijfsactiviteit: is("Activiteit (SBI)", "tekst"),
    werknemers: is("Werknemers", "getal"),
    oprichtingsdatum: is("Gestart op", "datum"),
    opheffingsdatum: is("Gesloten op", "datum"),
    ...BEREIKBAAR,
    ...OVERAL,
  },
  ADRES: { adres: is("Adres", "{adres}"), bagId: is("BAG-nummer", "bagId"), ...OVERAL },
  OBJECT: {
    naam: is("Naam", "tekst"),
    bagId: is("BAG-nummer", "bagId"),
    kadastraleAanduiding: is("Kadastrale aanduiding", "nummer"),
    adres: is("Adres", "{adres}"),
    gebruiksdoel: is("Gebruiksdoel", "tekst"),
    oppervlakte: is("Oppervlakte in m²", "getal"),
    bouwjaar: is("Bouwjaar", "datum"),
    waarde: is("Waarde", "bedrag"),
    ...OVERAL,
  },
  VOERTUIG: {
    naam: is("Naam", "tekst"),
    kenteken: is("Kenteken", "kenteken"),
    merk: is("Merk", "tekst"),
    model: is("Model", "tekst"),
    kleur: is("Kleur", "tekst"),
    voertuigsoort: is("Soort voertuig", "tekst"),
    bouwjaar: is("Bouwjaar", "datum"),
    ...OVERAL,
  },
  REKENING: {
    naam: is("Naam", "tekst"),
    iban: is("IBAN", "iban"),
    rekeningnummer: is("Rekeningnummer", "nummer"),
    bank: is("Bank", "tekst"),
    ...OVERAL,
  },
  TELEFOON: { telefoon: is("Nummer", "telefoon"), aanbieder: is("Aanbieder", "tekst"), ...OVERAL },
  VERGUNNING: {
    naam: is("Naam", "tekst"),
    vergunningnummer: is("Nummer", "nummer"),
    vergunningsoort: is("Soort vergunning", "tekst"),
    status: is("Status", "tekst"),
    verleendOp: is("Verleend op", "datum"),
    eindigtOp: is("Eindigt op", "datum"),
    adres: is("Adres", "{adres}"),
    ...OVERAL,
  },
  FUNCTIE: { naam: is("Naam", "tekst"), organisatienaam: is("Bij", "tekst"), adres: is("Adres", "{adres}"), ...OVERAL },
  EIGENDOM: { ...VERBAND, ...OVERAL },
  BESTUUR: { ...VERBAND, ...OVERAL },
  BEWONING: { ...VERBAND, ...OVERAL },
  HUUR: { ...VERBAND, ...OVERAL },
  FINANCIERING: { ...VERBAND, ...OVERAL },
  FAMILIE: { ...VERBAND, ...OVERAL },
  DIENSTVERBAND: { ...VERBAND, ...OVERAL },
  GEBRUIK: { ...VERBAND, ...OVERAL },
  BETROKKENHEID: { ...VERBAND, ...OVERAL },
} as const satisfies Record<Soort, Record<string, Beschrijving>>;

/** The eigenschap of a soort, or undefined when sources state no such thing about it. */
export const eigenschapOf = (soort: Soort, eigenschap: string): Beschrijving | undefined =>
  (EIGENSCHAPPEN[soort] as Readonly<Record<string, Beschrijving>>)[eigenschap];
