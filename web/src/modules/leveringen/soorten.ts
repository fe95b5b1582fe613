/** What a column of a file may give, soort by soort, and how it may be written. The API checks again; a test holds this to its lists. */
import { EIGENSCHAPPEN as VAN_DINGEN } from "../registers/eigenschappen.ts";
import type { Soort } from "../registers/types.ts";
import type { Doel } from "./profiel-doelen.ts";
import type { Kolom, Recordbron } from "./profiel.ts";

const OVERAL = ["omschrijving", "opmerking", "land", "bronadres"] as const;
const VERBAND = ["rol", "belang", "aandeel", "bedrag", "status", ...OVERAL] as const;

export const VERBANDEN = [
  "EIGENDOM",
  "BESTUUR",
  "BEWONING",
  "HUUR",
  "FINANCIERING",
  "FAMILIE",
  "DIENSTVERBAND",
  "GEBRUIK",
  "BETROKKENHEID",
] as const satisfies readonly Soort[];

const PERSOON = [
  "naam",
  "geboortedatum",
  "geboorteplaats",
  "overlijdensdatum",
  "geslacht",
  "nationaliteit",
  "bsn",
  "documentnummer",
  "iban",
  "adres",
  "telefoon",
  "email",
  "website",
  ...OVERAL,
] as const;

type Verband = (typeof VERBANDEN)[number];
export type Ding = Exclude<Soort, Verband>;

const DINGEN_WITH: Readonly<Record<Ding, readonly string[]>> = { PERSOON, ...VAN_DINGEN };

export const DINGEN = Object.keys(DINGEN_WITH) as readonly Ding[];

export const isVerband = (soort: Soort): soort is Verband => (VERBANDEN as readonly string[]).includes(soort);

export const eigenschappenOf = (soort: Soort): readonly string[] => (isVerband(soort) ? VERBAND : DINGEN_WITH[soort]);

const NAAM = [
  "volledig",
  "voornamen",
  "voorletters",
  "roepnaam",
  "tussenvoegsel",
  "achternaam",
  "partnertussenvoegsel",
  "partnernaam",
  "soort",
] as const;
const ADRES = [
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
] as const;
const BELANG = [
  "soort",
  "aandeel",
  "aandeelVan",
  "aandeelTot",
  "direct",
  "uiteindelijk",
  "van",
  "tot",
  "toelichting",
] as const;

/** The parts of a value, or none when it is one whole. */
export function delenOf(soort: Soort, eigenschap: string): readonly string[] {
  if (eigenschap === "adres") return ADRES;
  if (eigenschap === "belang") return BELANG;
  return soort === "PERSOON" && eigenschap === "naam" ? NAAM : [];
}

/** Everything that a column may be in one record, in the order of a page. */
export function possibleDoelen({ soort }: Recordbron, record: number): readonly Doel[] {
  const values = eigenschappenOf(soort).flatMap((eigenschap): Doel[] => {
    const delen = delenOf(soort, eigenschap);
    if (delen.length === 0) return [{ record, plek: "eigenschap", eigenschap }];
    return delen.map((deel) => ({ record, plek: "eigenschap", eigenschap, deel }));
  });
  const ends = isVerband(soort) ? (["van", "naar"] as const) : [];
  const places = ["sleutel", ...ends, "geldigVan", "geldigTot", "wanneer", "beeindigd"] as const;
  return [...values, ...places.map((plek): Doel => ({ record, plek }))];
}

/** How a column may be written: a date and a number say in which form, because the file cannot. */
export const KOLOMTYPEN: readonly Kolom[] = [
  { type: "tekst" },
  { type: "datum", vorm: "jjjj-mm-dd" },
  { type: "datum", vorm: "dd-mm-jjjj" },
  { type: "datum", vorm: "jjjjmmdd" },
  { type: "datum", vorm: "jjjj" },
  { type: "getal", decimaal: "komma" },
  { type: "getal", decimaal: "punt" },
  { type: "bedrag", decimaal: "komma" },
  { type: "bedrag", decimaal: "punt" },
  ...[
    "postcode",
    "bsn",
    "kvk",
    "rsin",
    "vestigingsnummer",
    "bagId",
    "iban",
    "kenteken",
    "telefoon",
    "email",
    "url",
    "land",
    "nummer",
  ].map((type) => ({ type })),
];

/** `punt` is what a number has when nothing is said. */
export const typeId = ({ type, vorm, decimaal }: Kolom): string =>
  [type, vorm ?? decimaal ?? (type === "getal" || type === "bedrag" ? "punt" : "")].filter(Boolean).join(" ");
