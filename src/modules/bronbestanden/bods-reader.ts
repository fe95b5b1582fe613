/** Read the Beneficial Ownership Data Standard 0.4: statements as an array or as JSON lines into records of ours. */
import { bodsKern } from "./bods-kern.ts";
import { verbandOf } from "./bods-soort.ts";
import { readBelangen, readEntity, readPerson } from "./bods-waarde.ts";
import type { Bronrecord, DingRecord, Gelezen, Json, Waarde, Weigerreden } from "./bronrecord.ts";
import { splitJsonArray } from "./json-array.ts";
import { openJson } from "./json-begin.ts";
import { type JsonRegel, splitJsonLines } from "./json-lines.ts";
import { field, isJsonObject, type JsonObject } from "./json-parse.ts";
import { jsonVerschil } from "./json-verschil.ts";

type Weigering = { readonly reden: Weigerreden; readonly veld?: string };

/** Each statement says of which version it is; 0.2 and 0.3 are shaped otherwise and mean other things by the same names. */
function refuseVersie(statement: JsonObject): Weigering | undefined {
  const publication = field(statement, "publicationDetails");
  const version = isJsonObject(publication) ? field(publication, "bodsVersion") : undefined;
  const older = field(statement, "recordType") === undefined && field(statement, "statementType") !== undefined;
  const refused =
    older || (version !== undefined && !(typeof version === "string" && /^0\.4(?:\.\d+)?$/.test(version)));
  return refused ? { reden: "VERSIE_ONBEKEND", veld: "publicationDetails.bodsVersion" } : undefined;
}

function withRest(record: Bronrecord, statement: JsonObject): Bronrecord {
  const verschil = jsonVerschil(bodsKern(record, false), statement);
  return { ...record, rest: { bods: { deel: "STATEMENT", ...(verschil === undefined ? {} : { verschil }) } } };
}

/** One end of a relationship: a record, or a party that the source does not name, which only this relationship knows. */
type End = { readonly sleutel: string; readonly onbenoemd?: DingRecord };

function endOf(details: JsonObject, recordId: string, veld: "subject" | "interestedParty"): End | undefined {
  const value = field(details, veld);
  if (typeof value === "string" && value !== "") return { sleutel: value };
  if (!isJsonObject(value)) return undefined;
  const sleutel = JSON.stringify([recordId, veld]);
  const reason = field(value, "reason");
  const waarden: DingRecord["waarden"] = typeof reason === "string" && reason !== "" ? { omschrijving: [reason] } : {};
  // The description stays with the statement: it may say who it is that may not be named.
  return { sleutel, onbenoemd: { sleutel, soort: "ORGANISATIE", waarden, rest: { bods: { deel: "ONBENOEMD" } } } };
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** The dates of all belangen; undefined when one of them is open at that side. */
function datesOf(belangen: readonly Waarde[], deel: "van" | "tot"): readonly string[] | undefined {
  const dates = belangen.flatMap((belang) => {
    const date = typeof belang === "string" ? undefined : DATE.exec(belang[deel] ?? "")?.[0];
    return date === undefined ? [] : [date];
  });
  return dates.length > 0 && dates.length === belangen.length ? dates.toSorted() : undefined;
}

type Head = { readonly sleutel: string; readonly beeindigd?: true };

function readRelationship(head: Head, details: JsonObject, statement: JsonObject): readonly Bronrecord[] | Weigering {
  const van = endOf(details, head.sleutel, "interestedParty");
  const naar = endOf(details, head.sleutel, "subject");
  if (!van || !naar) return { reden: "VERBAND_ONVOLLEDIG", veld: van ? "subject" : "interestedParty" };
  const belangen = readBelangen(details);
  const soorten = belangen.flatMap((belang) => (typeof belang === "string" ? [] : (belang["soort"] ?? [])));
  const geldigVan = datesOf(belangen, "van")?.[0];
  const geldigTot = datesOf(belangen, "tot")?.at(-1);
  const record: Bronrecord = {
    ...head,
    soort: verbandOf(soorten),
    van: van.sleutel,
    naar: naar.sleutel,
    waarden: belangen.length > 0 ? { belang: belangen } : {},
    ...(geldigVan === undefined ? {} : { geldigVan }),
    ...(geldigTot === undefined ? {} : { geldigTot }),
  };
  return [...[van, naar].flatMap(({ onbenoemd }) => onbenoemd ?? []), withRest(record, statement)];
}

function readRecord(sleutel: string, details: JsonObject, statement: JsonObject): readonly Bronrecord[] | Weigering {
  const closed = field(statement, "recordStatus") === "closed";
  const head: Head = { sleutel, ...(closed ? { beeindigd: true } : {}) };
  const recordType = field(statement, "recordType");
  if (recordType === "relationship") return readRelationship(head, details, statement);
  if (recordType === "entity")
    return [withRest({ ...head, soort: "ORGANISATIE", waarden: readEntity(details) }, statement)];
  if (recordType === "person")
    return [withRest({ ...head, soort: "PERSOON", waarden: readPerson(details) }, statement)];
  return { reden: "SOORT_ONBEKEND", veld: "recordType" };
}

function readStatement(statement: Json): readonly Bronrecord[] | Weigering {
  if (!isJsonObject(statement)) return { reden: "WAARDE_ONGELDIG" };
  const weigering = refuseVersie(statement);
  if (weigering) return weigering;
  const sleutel = field(statement, "recordId");
  if (typeof sleutel !== "string" || sleutel === "") return { reden: "SLEUTEL_ONTBREEKT", veld: "recordId" };
  const details = field(statement, "recordDetails") ?? {};
  if (!isJsonObject(details)) return { reden: "WAARDE_ONGELDIG", veld: "recordDetails" };
  return readRecord(sleutel, details, statement);
}

function readRegel(one: JsonRegel): readonly Gelezen[] {
  const { regel } = one;
  if (one.reden !== undefined) return [{ regel, geweigerd: { regel, reden: one.reden } }];
  const read = readStatement(one.json);
  return "reden" in read
    ? [{ regel, geweigerd: { regel, ...read } }]
    : read.map((record): Gelezen => ({ regel, record }));
}

/**
 * Batches in the order of the file. A record comes as often as the file states it; the last is what is so now.
 * In an array `regel` is the number of the statement.
 */
export async function* readBods(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Gelezen[]> {
  const begin = await openJson(bytes);
  if (begin.reden !== undefined) {
    yield [{ regel: 1, geweigerd: { regel: 1, reden: begin.reden } }];
    return;
  }
  const split = begin.teken === "[" ? splitJsonArray : splitJsonLines;
  if (begin.teken !== undefined) for await (const batch of split(begin.bytes)) yield batch.flatMap(readRegel);
}
