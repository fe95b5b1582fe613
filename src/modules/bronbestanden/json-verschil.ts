/**
 * Verschil: what one JSON value says that another does not, small, and how to bring it back.
 *
 * A reader translates what it has words for, lets the writer write that again, and keeps the verschil between that and
 * what came. So an export equals what came, whatever we have no words for and however the words change.
 */
import type { Json } from "./bronrecord.ts";
import { field, isJsonArray, isJsonObject, type JsonObject } from "./json-parse.ts";

/** RFC 8259 4: the order of names means nothing, that of values does. */
export function equalJson(a: Json, b: Json): boolean {
  if (isJsonArray(a) && isJsonArray(b))
    return a.length === b.length && a.every((one, i) => equalJson(one, b[i] ?? null));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((naam) => Object.hasOwn(b, naam) && equalJson(a[naam] ?? null, b[naam] ?? null))
  );
}

function objectVerschil(van: JsonObject, naar: JsonObject): JsonObject {
  const weg = Object.keys(van).filter((naam) => !Object.hasOwn(naar, naam));
  const zet: [string, Json][] = [];
  const binnen: [string, Json][] = [];
  for (const [naam, value] of Object.entries(naar)) {
    const old = field(van, naam);
    const inside = old === undefined ? undefined : jsonVerschil(old, value);
    if (old === undefined) zet.push([naam, value]);
    else if (inside !== undefined) binnen.push([naam, inside]);
  }
  return {
    ...(weg.length > 0 ? { weg } : {}),
    ...(zet.length > 0 ? { zet: Object.fromEntries(zet) } : {}),
    ...(binnen.length > 0 ? { binnen: Object.fromEntries(binnen) } : {}),
  };
}

/**
 * `is`: another value. `weg`, `zet`, `binnen`: names that go, come, and differ within. `op`: places in an array of the
 * same length that differ within. Undefined when nothing differs.
 */
export function jsonVerschil(van: Json, naar: Json): JsonObject | undefined {
  if (equalJson(van, naar)) return undefined;
  if (isJsonObject(van) && isJsonObject(naar)) return objectVerschil(van, naar);
  if (!isJsonArray(van) || !isJsonArray(naar) || van.length !== naar.length) return { is: naar };
  const op = naar.flatMap((value, i): [string, Json][] => {
    const inside = jsonVerschil(van[i] ?? null, value);
    return inside === undefined ? [] : [[String(i), inside]];
  });
  return { op: Object.fromEntries(op) };
}

function applyToObject(json: JsonObject, verschil: JsonObject): JsonObject {
  const { weg = [], zet, binnen } = verschil;
  const gone = isJsonArray(weg) ? weg : [];
  const result = new Map(Object.entries(json).filter(([naam]) => !gone.includes(naam)));
  if (isJsonObject(binnen))
    for (const [naam, inside] of Object.entries(binnen)) {
      const old = result.get(naam);
      // A value that has been taken out since then stays out.
      if (old !== undefined) result.set(naam, applyVerschil(old, inside));
    }
  if (isJsonObject(zet)) for (const [naam, value] of Object.entries(zet)) result.set(naam, value);
  return Object.fromEntries(result);
}

/** `applyVerschil(van, jsonVerschil(van, naar))` is `naar`; on another `van` it does what still fits. */
export function applyVerschil(json: Json, verschil: Json | undefined): Json {
  if (!isJsonObject(verschil)) return json;
  const is = field(verschil, "is");
  if (is !== undefined) return is;
  const op = field(verschil, "op");
  if (isJsonArray(json) && isJsonObject(op)) return json.map((one, i) => applyVerschil(one, field(op, String(i))));
  return isJsonObject(json) ? applyToObject(json, verschil) : json;
}
