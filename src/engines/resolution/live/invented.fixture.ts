/** A small invented register with a model set by hand, for tests of what works on a model that exists. */
import { readRecords } from "../columns/csv.ts";
import { recogniseColumns, type Schema } from "../columns/recognise.ts";
import { TableReader } from "../columns/table-reader.ts";
import { fieldKind } from "../fields/spec.ts";
import { classesFor } from "../model/classes.ts";
import { type Model, MODEL_VERSION } from "../model/model.ts";
import { planRules } from "../model/plan.ts";
import { buildRecords } from "../records/build.ts";
import type { Records } from "../records/records.ts";
import { soloCrew } from "../threads/step.ts";

export type Invented = {
  readonly schema: Schema;
  readonly records: Records;
  readonly rows: readonly (readonly string[])[];
  readonly model: Model;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Chances that fall off steeply towards the level "equal". */
function chances(levels: number): readonly number[] {
  const raw = Array.from({ length: levels }, (_, level) => (level === 0 ? 0 : 20 ** -(level - 1)));
  const sum = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => one / sum);
}

/** Reads a CSV text as the command line does and sets a model by hand. */
export async function invent(csv: string): Promise<Invented> {
  const all = readRecords(bytesOf(csv), 44, Number.POSITIVE_INFINITY);
  const [headers = [], ...rows] = all;
  const schema = recogniseColumns(headers, rows);
  const reader = new TableReader({
    delimiter: 44,
    headers,
    isKept: headers.map(() => true),
    recordId: -1,
    skipFirst: true,
  });
  reader.push(bytesOf(csv));
  const table = reader.finish();
  const records = await buildRecords([{ table, fields: schema.fields }], soloCrew);
  const classes = classesFor(schema.fields);
  const matches = classes.filter(({ isMatch }) => isMatch).length;
  return {
    schema,
    records,
    rows,
    model: {
      version: MODEL_VERSION,
      fields: schema.fields.map(({ name, kind, group }) => ({
        name,
        kind,
        group,
        levels: fieldKind(kind).levels,
        same: fieldKind(kind).errors,
        chance: chances(fieldKind(kind).levels.length),
      })),
      classes: classes.map((one) => ({
        ...one,
        share: one.isMatch ? 1e-4 / matches : one.same.length > 0 ? 1e-3 : 0.99,
      })),
      rules: planRules(records),
      blocking: [],
    },
  };
}
