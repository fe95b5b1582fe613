/** Properties of FollowTheMoney into waarden and back: the values that both have a word for. */
import type { Delen, Json, Waarde, Waarden } from "./bronrecord.ts";
import { LANDEN, type Woord, VERBANDWOORDEN, WOORDEN } from "./ftm-schema.ts";
import { field, isJsonArray, type JsonObject } from "./json-parse.ts";
import { isVerband, type Soort } from "./soort.ts";

/** Texts of a property, trimmed; what is no text is left to the verschil. */
export function textsOf(properties: JsonObject, property: string): readonly string[] {
  const value = field(properties, property);
  return (isJsonArray(value) ? value : [value ?? null]).flatMap((one) =>
    typeof one === "string" && one.trim() !== "" ? [one.trim()] : [],
  );
}

const firstOf = (properties: JsonObject, property: string): string | undefined => textsOf(properties, property)[0];

/** Parts without the unknown ones. */
export const delenOf = (delen: Readonly<Record<string, string | undefined>>): Delen =>
  Object.fromEntries(
    Object.entries(delen).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== ""),
  );

/** Kinds of names that have a property of their own. */
const NAAMSOORTEN = ["alias", "weakAlias", "previousName"] as const;

/** The parts of a name belong to its first name: FollowTheMoney does not say which goes with which. */
function readNamen(properties: JsonObject): readonly Waarde[] {
  const [first, ...others] = textsOf(properties, "name");
  const own = delenOf({
    volledig: first,
    voornamen: firstOf(properties, "firstName"),
    achternaam: firstOf(properties, "lastName"),
  });
  return [
    ...(Object.keys(own).length > 0 ? [own] : []),
    ...others.map((volledig) => ({ volledig })),
    ...NAAMSOORTEN.flatMap((soort) => textsOf(properties, soort).map((volledig) => ({ volledig, soort }))),
  ];
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" ");

const delen = (waarde: Waarde): Delen => (typeof waarde === "string" ? { volledig: waarde } : waarde);

function surname(naam: Delen): string {
  const own = joined(naam["tussenvoegsel"], naam["achternaam"]);
  const partner = joined(naam["partnertussenvoegsel"], naam["partnernaam"]);
  return [own, partner].filter((part) => part !== "").join("-");
}

function fullName(naam: Delen): string {
  const given = naam["voornamen"] ?? naam["roepnaam"] ?? naam["voorletters"];
  return naam["volledig"] ?? joined(given, surname(naam));
}

type Property = readonly [naam: string, values: readonly string[]];

/** A name that has no whole form is put together; whether the source wrote that too is for the verschil. */
function writeNamen(waarden: readonly Waarde[]): readonly Property[] {
  const namen = waarden.map(delen);
  const [own = {}] = namen;
  const main = namen.filter(({ soort = "" }) => !NAAMSOORTEN.some((one) => one === soort));
  return [
    ["name", main.map((naam) => fullName(naam))],
    ["firstName", [own["voornamen"] ?? ""]],
    ["lastName", [surname(own)]],
    ...NAAMSOORTEN.map((soort): Property => [soort, namen.filter((naam) => naam["soort"] === soort).map(fullName)]),
  ];
}

function readAdres(properties: JsonObject): readonly Waarde[] {
  const adres = delenOf({
    volledig: firstOf(properties, "full"),
    straat: firstOf(properties, "street"),
    postcode: firstOf(properties, "postalCode"),
    plaats: firstOf(properties, "city"),
  });
  return Object.keys(adres).length > 0 ? [adres] : [];
}

const street = (adres: Delen): string =>
  joined(adres["straat"], joined(`${adres["huisnummer"] ?? ""}${adres["huisletter"] ?? ""}`, adres["toevoeging"]));

const line = (adres: Delen): string =>
  adres["volledig"] ??
  [street(adres), joined(adres["postcode"], adres["plaats"]), adres["land"]].filter(Boolean).join(", ");

function writeAdres(waarden: readonly Waarde[]): readonly Property[] {
  const adres = delen(waarden[0] ?? {});
  return [
    ["full", [adres["volledig"] ?? ""]],
    ["street", [street(adres)]],
    ["postalCode", [adres["postcode"] ?? ""]],
    ["city", [adres["plaats"] ?? ""]],
    ["country", [adres["land"] ?? ""]],
  ];
}

const woordenOf = (soort: Soort): readonly Woord[] => (isVerband(soort) ? VERBANDWOORDEN : WOORDEN[soort]);

const isDutch = (properties: JsonObject): boolean =>
  LANDEN.some((naam) => textsOf(properties, naam).some((land) => land.toLowerCase() === "nl"));

/** The first property of a word that has values, unless another word has read it. */
function readWoord(properties: JsonObject, woord: Woord, taken: Set<string>): readonly string[] {
  const property = [woord.naar, ...(woord.ook ?? [])].find(
    (one) => !taken.has(one) && textsOf(properties, one).length > 0,
  );
  if (property === undefined) return [];
  const texts = textsOf(properties, property);
  if (woord.nederlands && !(isDutch(properties) && texts.every((text) => woord.nederlands?.test(text)))) return [];
  taken.add(property);
  return texts;
}

/** What a tie or thing says in our words. */
export function readWaarden(soort: Soort, properties: JsonObject): Waarden {
  const taken = new Set<string>();
  const read: [string, readonly Waarde[]][] = [];
  if (soort === "PERSOON") read.push(["naam", readNamen(properties)]);
  read.push(
    ...woordenOf(soort).map((woord): [string, Waarden[string]] => [
      woord.eigenschap,
      readWoord(properties, woord, taken),
    ]),
  );
  if (soort === "ADRES") read.unshift(["adres", readAdres(properties)]);
  else if (!isVerband(soort)) read.push(["adres", textsOf(properties, "address").map((volledig) => ({ volledig }))]);
  return Object.fromEntries(read.filter(([, waarden]) => waarden.length > 0));
}

const textOf = (waarde: Waarde): string => (typeof waarde === "string" ? waarde : (waarde["volledig"] ?? ""));

/** Names of persons and addresses. */
function writeParts(soort: Soort, { naam = [], adres = [] }: Waarden): readonly Property[] {
  if (soort === "ADRES") return writeAdres(adres);
  const address: Property = ["address", adres.map((one) => line(delen(one)))];
  return soort === "PERSOON" ? [...writeNamen(naam), address] : [address];
}

const writeWoorden = (soort: Soort, waarden: Waarden): readonly Property[] =>
  woordenOf(soort).map(({ eigenschap, naar }) => [naar, (waarden[eigenschap] ?? []).map(textOf)]);

/** Without its country a reader elsewhere cannot tell of which register a number is. */
const writeLand = ({ kvkNummer, rsin }: Waarden): readonly Property[] =>
  (kvkNummer ?? rsin) ? [["jurisdiction", ["nl"]]] : [];

/** Properties in the order of our words. */
export function writeProperties(soort: Soort, waarden: Waarden): JsonObject {
  const properties = new Map<string, Json[]>();
  for (const [naam, values] of [
    ...writeParts(soort, waarden),
    ...writeWoorden(soort, waarden),
    ...writeLand(waarden),
  ]) {
    const some = values.filter((value) => value !== "");
    if (some.length > 0) properties.set(naam, [...(properties.get(naam) ?? []), ...some]);
  }
  return Object.fromEntries(properties);
}
