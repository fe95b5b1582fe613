/** Parse one piece of JSON from its bytes, and refuse what cannot be kept as it came. */
import type { Json, Weigerreden } from "./bronrecord.ts";

export type JsonUitkomst =
  | { readonly json: Json; readonly reden?: undefined }
  | { readonly reden: Weigerreden; readonly json?: undefined };

export type JsonObject = { readonly [naam: string]: Json };

/** `Array.isArray` forgets that an array is read-only. */
export const isJsonArray = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

export const isJsonObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !isJsonArray(json);

/** An own field, so that `__proto__` in a file is a name like any other. */
export const field = (json: JsonObject, naam: string): Json | undefined =>
  Object.hasOwn(json, naam) ? json[naam] : undefined;

/** Objects within objects; no format that we read needs ten. */
const DEPTH = 40;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text that no database can keep: NUL, or half of a surrogate pair. */
const isText = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** A whole number over 2^53 or one over 1e308 reads as another one (RFC 8259 6): refused, rather than kept wrong. */
const isNumber = (number: number): boolean =>
  Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

function refuse(json: Json, depth: number): Weigerreden | undefined {
  if (typeof json === "string") return isText(json) ? undefined : "TEKENSET";
  if (typeof json === "number") return isNumber(json) ? undefined : "WAARDE_ONGELDIG";
  return typeof json === "object" && json !== null ? refuseWithin(json, depth) : undefined;
}

function refuseWithin(json: JsonObject | readonly Json[], depth: number): Weigerreden | undefined {
  if (depth > DEPTH) return "TE_DIEP";
  if (isJsonObject(json) && !Object.keys(json).every(isText)) return "TEKENSET";
  for (const one of Object.values(json) as readonly Json[]) {
    const reden = refuse(one, depth + 1);
    if (reden !== undefined) return reden;
  }
  return undefined;
}

export function parseJson(bytes: Uint8Array): JsonUitkomst {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { reden: "TEKENSET" };
  }
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return { reden: "GEEN_JSON" };
  }
  const reden = refuse(json, 1);
  return reden === undefined ? { json } : { reden };
}
