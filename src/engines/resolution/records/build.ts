/** Build: from tables to records, one field after another, so that fields can be read by different threads. */
import type { FieldSpec } from "../fields/spec.ts";
import type { Table } from "../columns/table.ts";
import type { Crew, Step } from "../threads/step.ts";
import { assembleRecords, buildField, type BuiltField, type Records } from "./records.ts";

/** A table and the fields in it. */
export type Source = {
  readonly table: Table;
  /** The fields of every source are the same ones, in the same order; only the places of columns differ. */
  readonly fields: readonly FieldSpec[];
};

/** A column, and the columns of one field. */
type FieldPart = { readonly place: number };

export const fieldStep: Step<readonly Source[], FieldPart, BuiltField> = {
  name: "field",
  start:
    (sources) =>
    ({ place }) =>
      buildField(sources.map(({ table, fields }) => ({ table, spec: fields[place] as FieldSpec }))),
};

/**
 * Makes records of the rows of all sources, one source behind another.
 * @throws {RangeError} when sources have other fields, or there are no fields to compare
 */
export async function buildRecords(sources: readonly Source[], crew: Crew): Promise<Records> {
  const [first, ...others] = sources;
  if (first === undefined || first.fields.length === 0) throw new RangeError("There is nothing to compare");
  const kinds = first.fields.map(({ kind, group }) => `${kind}/${group}`).join();
  if (others.some(({ fields }) => fields.map(({ kind, group }) => `${kind}/${group}`).join() !== kinds))
    throw new RangeError("Sources with other fields cannot be linked");
  const built = await crew.run(
    fieldStep,
    sources,
    first.fields.map((_, place) => ({ place })),
  );
  const starts = [0];
  for (const { table } of sources) starts.push((starts.at(-1) as number) + table.rowCount);
  return assembleRecords(first.fields, built, starts);
}
