/** Field specs: which columns make up which field, and which fields stand or fall together. */
import { categories, sexes } from "./categories.ts";
import { dates } from "./dates.ts";
import type { FieldKind } from "./field.ts";
import { givenNames, givenNamesOfWhole } from "./given-names.ts";
import { houseNumbers, houseNumbersOfAddress } from "./house-numbers.ts";
import { identifiersOf } from "./identifiers.ts";
import { organisations } from "./organisations.ts";
import { places, placesOfAddress } from "./places.ts";
import { surnames, surnamesOfWhole } from "./surnames.ts";
import { plainTexts, streets, streetsOfAddress } from "./texts.ts";

/**
 * Fields of one group describe one thing that a record is tied to, and change together: who moves gets another postcode,
 * number and street at once. `given`, `family`, `birth`, `home` and `name` have a part in the model of households
 * (`model/classes.ts`); any other name is a group of its own.
 */
export type Group = string;

export type FieldSpec = {
  /** Shown to people: the names of the columns. */
  readonly name: string;
  /** A name of `FIELD_KINDS`. */
  readonly kind: string;
  /** Places of the columns in the table, in the order that the kind reads them; -1 for one that is not there. */
  readonly columns: readonly number[];
  readonly group: Group;
};

const KINDS: readonly FieldKind[] = [
  givenNames,
  givenNamesOfWhole,
  surnames,
  surnamesOfWhole,
  organisations,
  dates,
  places,
  placesOfAddress,
  houseNumbers,
  houseNumbersOfAddress,
  streets,
  streetsOfAddress,
  plainTexts,
  sexes,
  categories,
  ...(["bsn", "rsin", "kvk", "iban", "plate", "phone", "email", "number"] as const).map(identifiersOf),
];

export const FIELD_KINDS: ReadonlyMap<string, FieldKind> = new Map(KINDS.map((kind) => [kind.name, kind]));

/** @throws {RangeError} for a kind that does not exist: a model or schema of another version. */
export function fieldKind(name: string): FieldKind {
  const kind = FIELD_KINDS.get(name);
  if (kind === undefined) throw new RangeError(`There is no field of kind ${name}`);
  return kind;
}
