/** BAG-identificaties: the numbers of buildings, addresses and streets in the Basisregistratie Adressen en Gebouwen. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { type CijferCode, parseCijfernummer } from "./cijfernummer.ts";
import { ok, refuse, type Result } from "./result.ts";

/**
 * Sixteen digits: gemeentecode (4), object type (2), serial number (10). Leading zeros are never padded: there is no
 * check digit, and a digit lost elsewhere would silently become another building.
 */
export type BagId = Brand<string, "BagId">;

/** Four digits; a woonplaats is numbered for the whole country, without gemeentecode. */
export type WoonplaatsId = Brand<string, "WoonplaatsId">;

export type BagSoort =
  | "VERBLIJFSOBJECT"
  | "LIGPLAATS"
  | "STANDPLAATS"
  | "PAND"
  | "NUMMERAANDUIDING"
  | "OPENBARE_RUIMTE";

/** Digits five and six of a BagId. */
const SOORTEN: ReadonlyMap<string, BagSoort> = new Map([
  ["01", "VERBLIJFSOBJECT"],
  ["02", "LIGPLAATS"],
  ["03", "STANDPLAATS"],
  ["10", "PAND"],
  ["20", "NUMMERAANDUIDING"],
  ["30", "OPENBARE_RUIMTE"],
]);

/** Reads the id of any object; a caller that needs one soort compares `soortOfBagId`. */
export function parseBagId(input: string): Result<BagId, CijferCode<"BAG"> | "BAG_OBJECTTYPE"> {
  const cijfers = parseCijfernummer(input, "BAG", 16);
  if (!cijfers.ok) return cijfers;
  return SOORTEN.has(cijfers.value.slice(4, 6)) ? ok(unsafeBrand<BagId>(cijfers.value)) : refuse("BAG_OBJECTTYPE");
}

export const formatBagId = (id: BagId): string => id;

export function soortOfBagId(id: BagId): BagSoort {
  const soort = SOORTEN.get(id.slice(4, 6));
  if (soort === undefined) throw new Error("A BagId was made without parseBagId");
  return soort;
}

/** The gemeente that registers the object, as a CBS code of four digits. */
export const gemeentecodeOfBagId = (id: BagId): string => id.slice(0, 4);

export function parseWoonplaatsId(input: string): Result<WoonplaatsId, CijferCode<"WOONPLAATS">> {
  const cijfers = parseCijfernummer(input, "WOONPLAATS", 4);
  return cijfers.ok ? ok(unsafeBrand<WoonplaatsId>(cijfers.value)) : cijfers;
}

export const formatWoonplaatsId = (id: WoonplaatsId): string => id;
