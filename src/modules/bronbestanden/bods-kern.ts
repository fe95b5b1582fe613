/** What of a BODS statement a record of ours says by itself, and what the record keeps besides: shared by reader and writer. */
import type { Bronrecord, Json, VerbandRecord } from "./bronrecord.ts";
import { INTERESTS, INTEREST_OF } from "./bods-soort.ts";
import { percentage, writeBelang, writeEntity, writePerson } from "./bods-waarde.ts";
import { field, isJsonObject, type JsonObject } from "./json-parse.ts";
import { isVerband } from "./soort.ts";

/** A statement, or the party that its statement cannot name: that has no statement of its own. */
export type BodsRest = { readonly deel: "STATEMENT"; readonly verschil?: Json } | { readonly deel: "ONBENOEMD" };

export function bodsRestOf({ rest }: Bronrecord): BodsRest | undefined {
  const bods = isJsonObject(rest) ? field(rest, "bods") : undefined;
  return isJsonObject(bods) ? (bods as BodsRest) : undefined;
}

const isTie = (record: Bronrecord): record is VerbandRecord => isVerband(record.soort);

const fullDate = (date: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date ?? "");

/** The one interest of a verband of another format that states no belang. */
function ownInterest({ soort, waarden, geldigVan, geldigTot }: VerbandRecord): JsonObject {
  const text = (naam: string): string | undefined => (waarden[naam] ?? []).find((one) => typeof one === "string");
  const exact = percentage(text("aandeel"));
  const rol = text("rol");
  return {
    type: INTEREST_OF.get(soort) ?? "unknownInterest",
    ...(rol === undefined ? {} : { details: rol }),
    ...(exact === undefined ? {} : { share: { exact } }),
    ...(geldigVan !== undefined && fullDate(geldigVan) ? { startDate: geldigVan } : {}),
    ...(geldigTot !== undefined && fullDate(geldigTot) ? { endDate: geldigTot } : {}),
  };
}

/** A code of the list stays; another word becomes details of other influence. */
function validInterest(interest: JsonObject): JsonObject {
  const { type, details = type } = interest;
  if (type === undefined) return { ...interest, type: "unknownInterest" };
  return typeof type === "string" && INTERESTS.has(type)
    ? interest
    : { ...interest, type: "otherInfluenceOrControl", ...(details === undefined ? {} : { details }) };
}

function interestsOf(record: VerbandRecord, whole: boolean): readonly Json[] {
  const belangen = (record.waarden["belang"] ?? []).map((belang) => writeBelang(belang, whole));
  if (!whole) return belangen;
  return belangen.length > 0 ? belangen.map(validInterest) : [ownInterest(record)];
}

function detailsOf(record: Bronrecord, whole: boolean): JsonObject {
  if (!isTie(record))
    return record.soort === "PERSOON" ? writePerson(record.waarden, whole) : writeEntity(record.waarden, whole);
  const interests = interestsOf(record, whole);
  return {
    isComponent: false,
    subject: record.naar,
    interestedParty: record.van,
    ...(interests.length > 0 ? { interests } : {}),
  };
}

function typeOf(record: Bronrecord): string {
  if (isTie(record)) return "relationship";
  return record.soort === "PERSOON" ? "person" : "entity";
}

/** The statement without its number, publication and annotations. `whole`: the record comes from another format. */
export const bodsKern = (record: Bronrecord, whole: boolean): JsonObject => ({
  recordId: record.sleutel,
  recordType: typeOf(record),
  recordStatus: record.beeindigd ? "closed" : "new",
  recordDetails: detailsOf(record, whole),
});
