/** From files to records: columns recognised, fields shared by all files, labels kept apart. */
import {
  buildRecords,
  type ColumnReading,
  columnsInUse,
  countForeignValues,
  type Crew,
  type FieldSpec,
  type Model,
  placeFields,
  recogniseColumns,
  type Records,
  type Schema,
  sharedFields,
  type Table,
  textReader,
} from "../engines/resolution/index.ts";
import { KoppelError } from "./koppel-error.ts";
import { type CsvFile, openCsv, readTable, refuseTooLarge } from "./koppel-files.ts";
import { fieldsForModel } from "./koppel-model.ts";
import type { KoppelOptions } from "./koppel-options.ts";
import type { Progress } from "./koppel-progress.ts";

export type Loaded = {
  readonly files: readonly CsvFile[];
  readonly tables: readonly Table[];
  /** Per file its fields, with places in its table. */
  readonly fields: readonly (readonly FieldSpec[])[];
  readonly columns: readonly ColumnReading[];
  readonly records: Records;
  /** Per record the entity that its label names, or -1; undefined without --labels. */
  readonly labels: Int32Array | undefined;
  readonly notes: readonly string[];
};

/** @throws {KoppelError} when a file lacks a column that was named */
function findColumn(files: readonly CsvFile[], name: string, option: string): void {
  for (const { headers, name: file } of files) {
    if (headers.includes(name)) continue;
    throw new KoppelError(
      `De kolom ${name} (${option}) staat niet in ${file}.`,
      `kies een van: ${headers.join(", ")}.`,
    );
  }
}

function chooseFields(
  files: readonly CsvFile[],
  schemas: readonly Schema[],
  model: Model | undefined,
): { readonly fields: readonly (readonly FieldSpec[])[]; readonly notes: readonly string[] } {
  const { shared, lonely } = sharedFields(schemas.map(({ fields }) => fields));
  const [first = []] = shared;
  if (first.length === 0) {
    const what = files.length === 1 ? "In dit bestand" : "In deze bestanden samen";
    throw new KoppelError(
      `${what} herken ik geen kolommen om op te vergelijken.`,
      "geef kolommen namen als voornaam, achternaam, geboortedatum, postcode, huisnummer, naam of kvk.",
    );
  }
  const notes = lonely.length === 0 ? [] : [`Niet in alle bestanden, dus niet vergeleken: ${lonely.join(", ")}.`];
  return { fields: model === undefined ? shared : fieldsForModel(model, shared), notes };
}

/** Entities by their label, numbered over all files. */
function readLabels(tables: readonly Table[], name: string): Int32Array {
  const numbers = new Map<string, number>();
  const labels = new Int32Array(tables.reduce((sum, { rowCount }) => sum + rowCount, 0));
  let at = 0;
  for (const { columns } of tables) {
    const column = columns.find((one) => one.name === name);
    if (column === undefined) continue;
    const text = textReader(column.values);
    const numberOf = Array.from(column.values.hashes, (_, id) => {
      const label = id === 0 ? "" : text(id);
      if (label === "") return -1;
      const number = numbers.get(label) ?? numbers.size;
      numbers.set(label, number);
      return number;
    });
    for (const id of column.ids) labels[at++] = numberOf[id] ?? -1;
  }
  return labels;
}

const noteOf = (file: CsvFile, table: Table): readonly string[] => {
  const foreign = countForeignValues(table);
  return [
    ...(file.hasHeader ? [] : [`${file.name} heeft geen regel met kolomnamen; de kolommen zijn genummerd.`]),
    ...(foreign === 0
      ? []
      : [`${file.name}: ${foreign} verschillende waarden zijn geen UTF-8 en zijn gelezen als Windows-1252.`]),
    ...(table.raggedRows === 0
      ? []
      : [`${file.name}: ${table.raggedRows} records hebben meer of minder velden dan de eerste regel.`]),
  ];
};

async function readAll(
  files: readonly CsvFile[],
  schemas: readonly Schema[],
  fields: readonly (readonly FieldSpec[])[],
  { options, crew, progress }: { readonly options: KoppelOptions; readonly crew: Crew; readonly progress: Progress },
): Promise<readonly Table[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const tables: Table[] = [];
  let before = 0;
  for (const [f, file] of files.entries()) {
    const inUse = columnsInUse(fields[f] ?? [], file.headers.length);
    const isKept = inUse.map((used, place) => used || file.headers[place] === options.labels);
    const from = before;
    // One file at a time: all threads work on it together.
    const table = await readTable(file, isKept, schemas[f]?.recordId ?? -1, crew, (bytes) => {
      progress.at((from + bytes) / size);
    });
    before += file.size;
    if (table.rowCount === 0)
      throw new KoppelError(`${file.name} bevat geen records.`, "geef een bestand met records onder de kolomnamen.");
    tables.push(table);
  }
  return tables;
}

/** Opens, recognises and reads all files. @throws {KoppelError} for whatever is wrong with them */
export async function load(
  options: KoppelOptions,
  model: Model | undefined,
  crew: Crew,
  progress: Progress,
): Promise<Loaded> {
  progress.begin("lezen");
  const files = options.files.map((path) => openCsv(path));
  if (options.labels !== undefined) findColumn(files, options.labels, "--labels");
  if (options.authoritative !== undefined) findColumn(files, options.authoritative, "--gezaghebbend");
  const exclude = options.labels === undefined ? [] : [options.labels];
  const schemas = files.map(({ headers, sample }) => recogniseColumns(headers, sample, exclude));
  const { fields, notes } = chooseFields(files, schemas, model);
  refuseTooLarge(files, (fields[0]?.length ?? 0) + 1);
  const tables = await readAll(files, schemas, fields, { options, crew, progress });
  progress.begin("waarden");
  const placed = fields.map((ofFile, f) => placeFields(ofFile, files[f]?.headers ?? [], tables[f] as Table));
  const records = await buildRecords(
    tables.map((table, f) => ({ table, fields: placed[f] ?? [] })),
    crew,
  );
  return {
    files,
    tables,
    fields: placed,
    columns: schemas[0]?.columns ?? [],
    records,
    labels: options.labels === undefined ? undefined : readLabels(tables, options.labels),
    notes: [...notes, ...files.flatMap((file, f) => noteOf(file, tables[f] as Table))],
  };
}
