/** Read FollowTheMoney 4.x: entities as JSON lines into records of ours, each with what we have no words for. */
import type { Bronrecord, Gelezen, Json, Weigerreden } from "./bronrecord.ts";
import { ftmKern, type FtmRest, type Plaatsen } from "./ftm-kern.ts";
import { DINGSCHEMA, VERBANDSCHEMA, type Verbandschema, VERWIJZINGEN } from "./ftm-schema.ts";
import { readWaarden, textsOf } from "./ftm-waarde.ts";
import { readJsonLines, type JsonRegel } from "./json-lines.ts";
import { field, isJsonArray, isJsonObject, type JsonObject } from "./json-parse.ts";
import { jsonVerschil } from "./json-verschil.ts";
import type { Ding } from "./soort.ts";

/** Ties that one line may make; no register writes a tie with more ends. */
const TIES = 1_000;

type Entity = {
  readonly id: string;
  readonly schema: string;
  readonly json: JsonObject;
  readonly properties: JsonObject;
};
type Weigering = { readonly reden: Weigerreden; readonly veld?: string };

/** Each id once, with the places where it stands; undefined when these are no ids. */
function idsOf(properties: JsonObject, property: string): ReadonlyMap<string, Plaatsen> | undefined {
  const values = field(properties, property);
  if (!isJsonArray(values) || values.length === 0) return undefined;
  const ids = new Map<string, Plaatsen>();
  for (const [i, id] of values.entries()) {
    if (typeof id !== "string" || id === "") return undefined;
    ids.set(id, [...(ids.get(id) ?? []), i]);
  }
  return ids;
}

/** The entity without properties that come back from elsewhere. */
const without = (json: JsonObject, properties: JsonObject, gone: readonly string[]): JsonObject =>
  Object.fromEntries(
    Object.entries(json).map(([naam, value]): [string, Json] =>
      naam === "properties"
        ? [naam, Object.fromEntries(Object.entries(properties).filter(([property]) => !gone.includes(property)))]
        : [naam, value],
    ),
  );

/** Adds what the words of the record do not say, found by writing the record as the writer will. */
function withRest(record: Bronrecord, rest: FtmRest, came: JsonObject): Bronrecord {
  const verschil = jsonVerschil(ftmKern(record, rest), came);
  return { ...record, rest: { ftm: { ...rest, ...(verschil === undefined ? {} : { verschil }) } } };
}

function readDing({ id, schema, json, properties }: Entity, soort: Ding): readonly Bronrecord[] | Weigering {
  const links = Array.from(VERWIJZINGEN, ([property, verwijzing]) => ({
    property,
    verwijzing,
    ids: idsOf(properties, property),
  })).filter(({ ids }) => ids !== undefined);
  const gone = links.map(({ property }) => property);
  const ties = links.flatMap(({ property, verwijzing, ids = new Map<string, Plaatsen>() }) =>
    Array.from(ids, ([other, plaatsen]): Bronrecord => {
      const [van, naar] = verwijzing.richting === "UIT" ? [id, other] : [other, id];
      const ftm: FtmRest = { deel: "VERWIJZING", id, schema, property, plaatsen };
      const waarden = verwijzing.rol === undefined ? {} : { rol: [verwijzing.rol] };
      const sleutel = JSON.stringify([id, property, other]);
      return { sleutel, soort: verwijzing.soort, van, naar, waarden, rest: { ftm } };
    }),
  );
  if (ties.length > TIES) return { reden: "WAARDE_ONGELDIG", veld: gone.join(", ") };
  const record: Bronrecord = { sleutel: id, soort, waarden: readWaarden(soort, properties) };
  return [withRest(record, { deel: "DING", id, schema }, without(json, properties, gone)), ...ties];
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

const dateOf = (properties: JsonObject, ...names: readonly string[]): string | undefined =>
  names.map((naam) => DATE.exec(textsOf(properties, naam)[0] ?? "")?.[0]).find((date) => date !== undefined);

/**
 * A tie between each of its first ends and each of its second. The key names both ends, so that a tie that gains an
 * owner keeps the ones it had.
 */
function readVerband({ id, schema, json, properties }: Entity, tie: Verbandschema): readonly Bronrecord[] | Weigering {
  const find = (names: readonly string[]): readonly [string, ReadonlyMap<string, Plaatsen> | undefined] => {
    const property = names.find((naam) => idsOf(properties, naam) !== undefined) ?? names[0] ?? "";
    return [property, idsOf(properties, property)];
  };
  const [vanProperty, vanIds] = find(tie.van);
  const [naarProperty, naarIds] = find(tie.naar);
  if (!vanIds || !naarIds) return { reden: "VERBAND_ONVOLLEDIG", veld: vanIds ? naarProperty : vanProperty };
  if (vanIds.size * naarIds.size > TIES) return { reden: "WAARDE_ONGELDIG", veld: vanProperty };
  const came = without(json, properties, [vanProperty, naarProperty]);
  const waarden = readWaarden(tie.soort, properties);
  const geldigVan = dateOf(properties, "startDate", "date");
  const geldigTot = dateOf(properties, "endDate");
  return Array.from(vanIds).flatMap(([van, vanPlaatsen]) =>
    Array.from(naarIds, ([naar, naarPlaatsen]) => {
      const record: Bronrecord = {
        sleutel: JSON.stringify([id, van, naar]),
        soort: tie.soort,
        van,
        naar,
        waarden,
        ...(geldigVan === undefined ? {} : { geldigVan }),
        ...(geldigTot === undefined ? {} : { geldigTot }),
      };
      const ends = [vanProperty, naarProperty] as const;
      return withRest(record, { deel: "PAAR", id, schema, ends, van: vanPlaatsen, naar: naarPlaatsen }, came);
    }),
  );
}

function readSchema(entity: Entity): readonly Bronrecord[] | Weigering {
  const tie = VERBANDSCHEMA.get(entity.schema);
  if (tie !== undefined) return readVerband(entity, tie);
  const ding = DINGSCHEMA.get(entity.schema);
  // An account is a phone only when it has a number.
  if (ding === undefined || (ding === "TELEFOON" && textsOf(entity.properties, "number").length === 0))
    return { reden: "SOORT_ONBEKEND", veld: "schema" };
  return readDing(entity, ding);
}

function readEntity(json: Json): readonly Bronrecord[] | Weigering {
  if (!isJsonObject(json)) return { reden: "WAARDE_ONGELDIG" };
  const { id, schema, properties = {} } = json;
  if (typeof id !== "string" || id === "") return { reden: "SLEUTEL_ONTBREEKT", veld: "id" };
  if (typeof schema !== "string") return { reden: "SOORT_ONBEKEND", veld: "schema" };
  if (!isJsonObject(properties)) return { reden: "WAARDE_ONGELDIG", veld: "properties" };
  return readSchema({ id, schema, json, properties });
}

function readRegel(one: JsonRegel): readonly Gelezen[] {
  const { regel } = one;
  if (one.reden !== undefined) return [{ regel, geweigerd: { regel, reden: one.reden } }];
  const read = readEntity(one.json);
  return "reden" in read
    ? [{ regel, geweigerd: { regel, ...read } }]
    : read.map((record): Gelezen => ({ regel, record }));
}

/** Batches in the order of the file. A line may give several records: a thing with its links, a tie per pair of ends. */
export async function* readFtm(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Gelezen[]> {
  for await (const lines of readJsonLines(bytes)) yield lines.flatMap(readRegel);
}
