/** Write records as FollowTheMoney entities; what came as FollowTheMoney comes back as it was, without what a reader may not see. */
import type { Bronrecord, Json, VerbandRecord } from "./bronrecord.ts";
import { ftmKern, type FtmRest, ftmRestOf, type Plaatsen } from "./ftm-kern.ts";
import { schemaOf, VERBANDSCHEMA } from "./ftm-schema.ts";
import { field, isJsonObject, type JsonObject } from "./json-parse.ts";
import { applyVerschil } from "./json-verschil.ts";
import { isVerband } from "./soort.ts";

/** What one line gathers: the entity, and the ids that stand in its properties with their places. */
type Line = { kern: JsonObject; readonly links: Map<string, Map<string, Plaatsen>> };

function addLink(line: Line, property: string, id: string, plaatsen: Plaatsen): void {
  const ids = line.links.get(property) ?? new Map<string, Plaatsen>();
  line.links.set(property, ids.set(id, plaatsen));
}

/** The order in which they stood. Those that are not there, because a reader may not see them, leave no gap. */
const inOrder = (ids: ReadonlyMap<string, Plaatsen>): readonly string[] =>
  Array.from(ids)
    .flatMap(([id, plaatsen]) => plaatsen.map((plaats) => ({ id, plaats })))
    .toSorted((a, b) => a.plaats - b.plaats)
    .map(({ id }) => id);

function addVerwijzing(line: Line, rest: FtmRest & { deel: "VERWIJZING" }, { van, naar }: VerbandRecord): void {
  addLink(line, rest.property, van === rest.id ? naar : van, rest.plaatsen);
}

function addVerband(line: Line, rest: FtmRest | undefined, record: VerbandRecord): void {
  if (rest?.deel === "PAAR") {
    addLink(line, rest.ends[0], record.van, rest.van);
    addLink(line, rest.ends[1], record.naar, rest.naar);
    return;
  }
  const { van, naar } = VERBANDSCHEMA.get(schemaOf(record.soort)) ?? { van: [], naar: [] };
  addLink(line, van[0] ?? "subject", record.van, [0]);
  addLink(line, naar[0] ?? "object", record.naar, [0]);
}

const isTie = (record: Bronrecord): record is VerbandRecord => isVerband(record.soort);

/** The line of a record; one that has only links yet is an entity without properties. */
function lineOf(lines: Map<string, Line>, record: Bronrecord, rest: FtmRest | undefined): Line {
  const { id, schema } = rest ?? { id: record.sleutel, schema: schemaOf(record.soort) };
  const line = lines.get(id) ?? { kern: { id, schema, properties: {} }, links: new Map() };
  lines.set(id, line);
  return line;
}

function add(lines: Map<string, Line>, record: Bronrecord): void {
  const rest = ftmRestOf(record);
  const line = lineOf(lines, record, rest);
  if (rest?.deel === "VERWIJZING") {
    if (isTie(record)) addVerwijzing(line, rest, record);
    return;
  }
  const came = applyVerschil(ftmKern(record, rest), rest?.verschil);
  if (isJsonObject(came)) line.kern = came;
  if (isTie(record)) addVerband(line, rest, record);
}

function finish({ kern, links }: Line): JsonObject {
  if (links.size === 0) return kern;
  const properties = field(kern, "properties");
  const linked = Array.from(links, ([property, ids]): [string, Json] => [property, inOrder(ids)]);
  const own = isJsonObject(properties) ? Object.entries(properties) : [];
  return { ...kern, properties: Object.fromEntries([...own, ...linked]) };
}

/**
 * Entities in the order of the records. Records that came from one line become one line again when they are given
 * together; apart each is a fragment with the same id, as FollowTheMoney merges them.
 */
export function toFtmLines(records: Iterable<Bronrecord>): readonly JsonObject[] {
  const lines = new Map<string, Line>();
  for (const record of records) add(lines, record);
  return Array.from(lines.values(), finish);
}

/** One record as one entity; see toFtmLines for those that came from one line together. */
export function toFtm(record: Bronrecord): JsonObject {
  const lines = new Map<string, Line>();
  add(lines, record);
  const [line] = lines.values();
  return line === undefined ? {} : finish(line);
}
