/** Place fields: fields are chosen on all columns of a file, and a table holds only those that were kept. */
import type { FieldSpec } from "../fields/spec.ts";
import type { Table } from "./table.ts";

/** Per column of a file whether some field reads it. */
export const columnsInUse = (fields: readonly FieldSpec[], columns: number): readonly boolean[] =>
  Array.from({ length: columns }, (_, place) => fields.some((field) => field.columns.includes(place)));

/**
 * The same fields, with the places that their columns have in the table.
 * @param headers - names of all columns of the file, by which the table knows them
 */
export function placeFields(
  fields: readonly FieldSpec[],
  headers: readonly string[],
  { columns }: Table,
): readonly FieldSpec[] {
  const placeOf = new Map(columns.map(({ name }, place) => [name, place]));
  return fields.map((field) => ({
    ...field,
    columns: field.columns.map((place) => placeOf.get(headers[place] ?? "") ?? -1),
  }));
}

/** What two fields of different files must share to be one field. */
const sameAs = ({ kind, group }: FieldSpec): string => `${kind}/${group}`;

/** The fields that every file has, in the order of the first; and the names of those that only some have. */
export function sharedFields(files: readonly (readonly FieldSpec[])[]): {
  readonly shared: readonly (readonly FieldSpec[])[];
  readonly lonely: readonly string[];
} {
  const counted = files.map((fields) => numbered(fields));
  const [first = new Map<string, FieldSpec>()] = counted;
  const common = [...first.keys()].filter((key) => counted.every((fields) => fields.has(key)));
  return {
    shared: counted.map((fields) => common.flatMap((key) => fields.get(key) ?? [])),
    lonely: counted.flatMap((fields) => [...fields].flatMap(([key, { name }]) => (common.includes(key) ? [] : [name]))),
  };
}

/** The second phone number of one file is compared with the second of the other. */
function numbered(fields: readonly FieldSpec[]): ReadonlyMap<string, FieldSpec> {
  const seen = new Map<string, number>();
  return new Map(
    fields.map((field) => {
      const key = sameAs(field);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [`${key}/${count}`, field] as const;
    }),
  );
}
