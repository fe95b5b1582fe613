/**
 * Parts of Beneficial Ownership Data Standard 0.4 records into waarden and back.
 * Source: schema and codelists of openownership/data-standard 0.4 (Apache-2.0).
 */
import type { Delen, Json, Waarde, Waarden } from "./bronrecord.ts";
import { field, isJsonArray, isJsonObject, type JsonObject } from "./json-parse.ts";

type Parts = Readonly<Record<string, Json | undefined>>;

/** Text as it came, trimmed; numbers and booleans are left out. */
const text = (json: JsonObject, naam: string): string | undefined => {
  const value = field(json, naam);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};

const number = (json: JsonObject, naam: string): string | undefined => {
  const value = field(json, naam);
  return typeof value === "number" ? String(value) : undefined;
};

const objectsOf = (json: JsonObject, naam: string): readonly JsonObject[] => {
  const value = field(json, naam);
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
};

const objectOf = (json: JsonObject, naam: string): JsonObject => {
  const value = field(json, naam);
  return isJsonObject(value) ? value : {};
};

/** Parts that are there; undefined when none is. */
function delenOf(delen: Readonly<Record<string, string | undefined>>): readonly Delen[] {
  const known = Object.entries(delen).filter((one): one is [string, string] => one[1] !== undefined);
  return known.length > 0 ? [Object.fromEntries(known)] : [];
}

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** A country or jurisdiction: its code, which compares better, or its name. */
const land = (json: JsonObject): string | undefined => text(json, "code") ?? text(json, "name");

/** Objects and values without what is unknown. */
const compact = (parts: Parts): JsonObject =>
  Object.fromEntries(Object.entries(parts).filter((part): part is [string, Json] => part[1] !== undefined));

const CODE = /^[a-z]{2}(?:-[a-z\d]{1,3})?$/i;

/** A name is obligatory; one that we do not know is the code itself. */
const writeLand = (waarde: string | undefined): JsonObject | undefined => {
  if (waarde === undefined) return undefined;
  return CODE.test(waarde) ? { name: waarde, code: waarde.toUpperCase() } : { name: waarde };
};

const readAdressen = (details: JsonObject): readonly Waarde[] =>
  objectsOf(details, "addresses").flatMap((adres) =>
    delenOf({
      volledig: text(adres, "address"),
      postcode: text(adres, "postCode"),
      land: land(objectOf(adres, "country")),
      soort: text(adres, "type"),
    }),
  );

/** Not the postcode and country: the standard wants them in fields of their own only. */
function addressLine(adres: Delen): string | undefined {
  if (adres["volledig"] !== undefined) return adres["volledig"];
  const number = [adres["huisnummer"], adres["huisletter"], adres["toevoeging"]].filter(Boolean).join(" ");
  const line = [[adres["straat"], number].filter(Boolean).join(" "), adres["plaats"]].filter(Boolean).join(", ");
  return line === "" ? undefined : line;
}

const ADRESSOORTEN: ReadonlySet<string | undefined> = new Set([
  "placeOfBirth",
  "residence",
  "registered",
  "service",
  "alternative",
  "business",
]);

const delen = (waarde: Waarde): Delen => (typeof waarde === "string" ? { volledig: waarde } : waarde);
const texts = (waarden: Waarden, naam: string): readonly string[] =>
  (waarden[naam] ?? []).flatMap((waarde) => one(typeof waarde === "string" ? waarde : waarde["volledig"]));

const writeAdres = (waarde: Waarde, whole: boolean): JsonObject => {
  const adres = delen(waarde);
  const soort = adres["soort"];
  return compact({
    type: whole && !ADRESSOORTEN.has(soort) ? undefined : soort,
    address: addressLine(adres),
    postCode: adres["postcode"],
    country: writeLand(adres["land"]),
  });
};

/** `org-id.guide` codes of registers whose numbers we know; NLD-TAXID is the BSN. */
const SCHEMES = new Map([
  ["NL-KVK", "kvkNummer"],
  ["NL-RSIN", "rsin"],
  ["NLD-TAXID", "bsn"],
]);

function readNummers(details: JsonObject, others: string): readonly [string, readonly string[]][] {
  const known = objectsOf(details, "identifiers").flatMap((identifier) =>
    one(text(identifier, "id")).map((id) => ({ id, naam: SCHEMES.get(text(identifier, "scheme") ?? "") ?? others })),
  );
  return Array.from(
    Map.groupBy(known, ({ naam }) => naam),
    ([naam, ids]) => [naam, ids.map(({ id }) => id)],
  );
}

const NUMMERS = ["kvkNummer", "rsin", "bsn", "registratienummer", "documentnummer", "vestigingsnummer"] as const;

const writeNummers = (waarden: Waarden): readonly JsonObject[] =>
  NUMMERS.flatMap((naam) => {
    const scheme = Array.from(SCHEMES).find(([, eigenschap]) => eigenschap === naam)?.[0];
    return texts(waarden, naam).map((id) => (scheme === undefined ? { schemeName: naam, id } : { scheme, id }));
  });

const some = (values: readonly Json[]): readonly Json[] | undefined => (values.length > 0 ? values : undefined);

/** Where the standard asks for a whole date, one of another format that is less is left out. */
const date = (value: string | undefined, whole: boolean): string | undefined =>
  whole && !/^\d{4}-\d{2}-\d{2}$/.test(value ?? "") ? undefined : value;

const known = (waarden: readonly [string, readonly Waarde[]][]): Waarden =>
  Object.fromEntries(waarden.filter(([, values]) => values.length > 0));

/** Types that say no more than that it is an organisation; the rechtsvorm is then in the details, or nowhere. */
const GEWOON: ReadonlySet<string | undefined> = new Set(["registeredEntity", "legalEntity"]);

const soortOf = (type: JsonObject): string | undefined => {
  const code = text(type, "type");
  return text(type, "details") ?? text(type, "subtype") ?? (GEWOON.has(code) ? undefined : code);
};

const ENTITEITSOORTEN: ReadonlySet<string | undefined> = new Set([
  "legalEntity",
  "arrangement",
  "anonymousEntity",
  "unknownEntity",
  "state",
  "stateBody",
]);

const writeSoort = (rechtsvorm: string | undefined): JsonObject =>
  ENTITEITSOORTEN.has(rechtsvorm)
    ? compact({ type: rechtsvorm })
    : compact({ type: "registeredEntity", details: rechtsvorm });

export function readEntity(details: JsonObject): Waarden {
  const names = field(details, "alternateNames");
  return known([
    ["naam", one(text(details, "name"))],
    [
      "handelsnaam",
      (isJsonArray(names) ? names : []).flatMap((naam) =>
        typeof naam === "string" && naam.trim() !== "" ? [naam.trim()] : [],
      ),
    ],
    ...readNummers(details, "registratienummer"),
    ["rechtsvorm", one(soortOf(objectOf(details, "entityType")))],
    ["oprichtingsdatum", one(text(details, "foundingDate"))],
    ["opheffingsdatum", one(text(details, "dissolutionDate"))],
    ["land", one(land(objectOf(details, "jurisdiction")))],
    ["adres", readAdressen(details)],
    ["bronadres", one(text(details, "uri"))],
    ["opmerking", one(text(objectOf(details, "unspecifiedEntityDetails"), "description"))],
  ]);
}

/** `whole`: nothing follows that mends this, so it must be valid by itself. */
export const writeEntity = (waarden: Waarden, whole: boolean): JsonObject =>
  compact({
    isComponent: false,
    entityType: writeSoort(texts(waarden, "rechtsvorm")[0]),
    name: texts(waarden, "naam")[0],
    alternateNames: some([...texts(waarden, "naam").slice(1), ...texts(waarden, "handelsnaam")]),
    jurisdiction: writeLand(texts(waarden, "land")[0]),
    identifiers: some(writeNummers(waarden)),
    foundingDate: date(texts(waarden, "oprichtingsdatum")[0], whole),
    dissolutionDate: date(texts(waarden, "opheffingsdatum")[0], whole),
    addresses: some((waarden["adres"] ?? []).map((adres) => writeAdres(adres, whole))),
    uri: whole ? undefined : texts(waarden, "bronadres")[0],
  });

export function readPerson(details: JsonObject): Waarden {
  const names = objectsOf(details, "names").flatMap((naam) =>
    delenOf({
      volledig: text(naam, "fullName"),
      voornamen: text(naam, "givenName"),
      achternaam: text(naam, "familyName"),
      soort: text(naam, "type"),
    }),
  );
  return known([
    ["naam", names],
    ["geboortedatum", one(text(details, "birthDate"))],
    ["geboorteplaats", one(text(objectOf(details, "placeOfBirth"), "address"))],
    ["overlijdensdatum", one(text(details, "deathDate"))],
    ["nationaliteit", objectsOf(details, "nationalities").flatMap((country) => one(land(country)))],
    ...readNummers(details, "documentnummer"),
    ["adres", readAdressen(details)],
    ["opmerking", one(text(objectOf(details, "unspecifiedPersonDetails"), "description"))],
  ]);
}

const NAAMSOORTEN = ["legal", "individual", "translation", "transliteration", "former", "alternative", "birth"];

function writeNaam(waarde: Waarde, whole: boolean): JsonObject {
  const naam = delen(waarde);
  if (!whole) {
    return compact({
      type: naam["soort"],
      fullName: naam["volledig"],
      givenName: naam["voornamen"],
      familyName: naam["achternaam"],
    });
  }
  const family = [naam["tussenvoegsel"], naam["achternaam"]].filter(Boolean).join(" ");
  const given = naam["voornamen"] ?? naam["roepnaam"] ?? naam["voorletters"];
  const full = naam["volledig"] ?? [given, family].filter(Boolean).join(" ");
  return compact({
    type: NAAMSOORTEN.find((soort) => soort === naam["soort"]),
    fullName: full === "" ? undefined : full,
    givenName: given,
    familyName: family === "" ? undefined : family,
  });
}

const birthplace = (plaats: string | undefined): JsonObject | undefined =>
  plaats === undefined ? undefined : { address: plaats };

export const writePerson = (waarden: Waarden, whole: boolean): JsonObject =>
  compact({
    isComponent: false,
    personType: whole && (waarden["naam"] ?? []).length === 0 ? "unknownPerson" : "knownPerson",
    names: some((waarden["naam"] ?? []).map((naam) => writeNaam(naam, whole))),
    identifiers: some(writeNummers(waarden)),
    nationalities: some(texts(waarden, "nationaliteit").flatMap((code) => writeLand(code) ?? [])),
    placeOfBirth: birthplace(texts(waarden, "geboorteplaats")[0]),
    birthDate: texts(waarden, "geboortedatum")[0],
    deathDate: texts(waarden, "overlijdensdatum")[0],
    addresses: some((waarden["adres"] ?? []).map((adres) => writeAdres(adres, whole))),
  });

/** BODS says true and false; a page says ja and nee. */
const JA_NEE = new Map<Json | undefined, string>([
  [true, "ja"],
  [false, "nee"],
]);

export const readBelangen = (details: JsonObject): readonly Waarde[] =>
  objectsOf(details, "interests").flatMap((interest) => {
    const share = objectOf(interest, "share");
    return delenOf({
      soort: text(interest, "type"),
      aandeel: number(share, "exact"),
      aandeelVan: number(share, "minimum") ?? number(share, "exclusiveMinimum"),
      aandeelTot: number(share, "maximum") ?? number(share, "exclusiveMaximum"),
      direct: text(interest, "directOrIndirect"),
      uiteindelijk: JA_NEE.get(field(interest, "beneficialOwnershipOrControl")),
      van: text(interest, "startDate"),
      tot: text(interest, "endDate"),
      toelichting: text(interest, "details"),
    });
  });

/** A percentage as a number; one that is none, or over a hundred, is not written. */
export function percentage(waarde: string | undefined): number | undefined {
  if (waarde === undefined || waarde.trim() === "") return undefined;
  const value = Number(waarde.replace(",", ".").replace("%", ""));
  return value >= 0 && value <= 100 ? value : undefined;
}

function writeShare(belang: Delen): JsonObject | undefined {
  const share = compact({
    exact: percentage(belang["aandeel"]),
    minimum: percentage(belang["aandeelVan"]),
    maximum: percentage(belang["aandeelTot"]),
  });
  return Object.keys(share).length > 0 ? share : undefined;
}

const uiteindelijk = (belang: Delen): boolean | undefined =>
  belang["uiteindelijk"] === undefined ? undefined : belang["uiteindelijk"] === "ja";

export const writeBelang = (waarde: Waarde, whole: boolean): JsonObject => {
  const belang = typeof waarde === "string" ? { toelichting: waarde } : waarde;
  return compact({
    type: belang["soort"],
    directOrIndirect: belang["direct"],
    beneficialOwnershipOrControl: uiteindelijk(belang),
    details: belang["toelichting"],
    share: writeShare(belang),
    startDate: date(belang["van"], whole),
    endDate: date(belang["tot"], whole),
  });
};
