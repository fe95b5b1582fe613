/** Zoeksleutel: the keys under which a record is found, as numbers that PostgreSQL looks up by equality. */
import { hash } from "node:crypto";
import {
  type AddressText,
  type IdentifierKind,
  type Key,
  type KeyKind,
  keysOfAddress,
  keysOfIdentifier,
  keysOfOrganisation,
  keysOfPerson,
  keysOfText,
  parseAddressLine,
  parseDate,
  parseHouseNumber,
} from "../../engines/resolution/values/index.ts";
import { type Bronrecord, type Delen, eigenschapOf, isVerband, type Waarde } from "../bronbestanden/index.ts";

/**
 * Kinds that are kept with a record. The others would cost more rows than they find: a street is found by its name, and
 * a typing error by way of the words that are there (`woord` in the migration), so that not every word lies here nine times.
 */
const KEPT: ReadonlySet<KeyKind> = new Set<KeyKind>([
  "word",
  "prefix",
  "sound",
  "pair",
  "family-pair",
  "initial-pair",
  "compact",
  "birth",
  "birth-word",
  "postcode",
  "postcode-number",
  "street",
  "street-number",
  "street-place",
  "identifier",
]);

/** The first 64 bits of SHA-256 over kind and value, as a signed number in text: what an int8 holds. */
export const hashKey = ({ kind, value }: Key): string =>
  hash("sha256", `${kind} ${value}`, "buffer").readBigInt64BE(0).toString();

const IDENTIFIERS: Readonly<Partial<Record<string, IdentifierKind>>> = {
  kvk: "kvk",
  rsin: "rsin",
  iban: "iban",
  kenteken: "plate",
  telefoon: "phone",
  email: "email",
  bsn: "bsn",
  // Numbers of registers of their own: exact, whatever they are called.
  nummer: "number",
  vestigingsnummer: "number",
  bagId: "number",
};

const textOf = (waarde: Waarde): string => (typeof waarde === "string" ? waarde : (waarde["volledig"] ?? ""));

function adresOf(delen: Delen): AddressText {
  const { postcode, straat, plaats, huisnummer, huisletter, toevoeging, volledig } = delen;
  if (straat === undefined && postcode === undefined && volledig !== undefined) return parseAddressLine(volledig);
  const house = parseHouseNumber([huisnummer, huisletter, toevoeging].filter(Boolean).join(" "));
  return { postcode: postcode ?? "", street: straat ?? "", place: plaats ?? "", house };
}

function persoonKeys(delen: Delen, birthDate: number | undefined): readonly Key[] {
  const surname = [
    [delen["tussenvoegsel"], delen["achternaam"]].filter(Boolean).join(" "),
    [delen["partnertussenvoegsel"], delen["partnernaam"]].filter(Boolean).join(" "),
  ]
    .filter((part) => part !== "")
    .join("-");
  const givenNames = delen["voornamen"] ?? delen["roepnaam"] ?? delen["voorletters"] ?? "";
  const date = birthDate === undefined ? {} : { birthDate };
  if (surname === "" && delen["volledig"] !== undefined) return keysOfText(delen["volledig"]);
  return keysOfPerson({ givenNames, surname, ...date });
}

const NAMEN: ReadonlySet<string> = new Set(["naam", "handelsnaam", "vroegereNaam"]);
const BEDRIJVEN: ReadonlySet<string> = new Set(["ORGANISATIE", "VESTIGING"]);

/** Keys of one value, by its type. A tie has none: it is found by way of its ends. */
function keysOfWaarde(
  record: Bronrecord,
  eigenschap: string,
  waarde: Waarde,
  birthDate: number | undefined,
): readonly Key[] {
  const type = eigenschapOf(record.soort, eigenschap)?.type;
  const delen = typeof waarde === "string" ? { volledig: waarde } : waarde;
  if (type === "{persoonsnaam}") return persoonKeys(delen, birthDate);
  if (type === "{adres}") return keysOfAddress(adresOf(delen));
  const identifier = type === undefined ? undefined : IDENTIFIERS[type];
  if (identifier !== undefined) return keysOfIdentifier(identifier, textOf(waarde));
  if (!NAMEN.has(eigenschap)) return [];
  return BEDRIJVEN.has(record.soort) ? keysOfOrganisation(textOf(waarde)) : keysOfText(textOf(waarde));
}

/** All keys of a record, without doubles. */
export function keysOfRecord(record: Bronrecord): readonly Key[] {
  if (isVerband(record.soort)) return [];
  const [geboren] = record.waarden["geboortedatum"] ?? [];
  const birthDate = geboren === undefined ? undefined : parseDate(textOf(geboren));
  const kept = new Map<string, Key>();
  for (const [eigenschap, waarden] of Object.entries(record.waarden))
    for (const waarde of waarden)
      for (const key of keysOfWaarde(record, eigenschap, waarde, birthDate))
        if (KEPT.has(key.kind)) kept.set(`${key.kind} ${key.value}`, key);
  return Array.from(kept.values());
}
