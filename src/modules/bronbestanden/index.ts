/** The face of bronbestanden: what a source can say, and the formats in which files say it. */
export { DINGEN, type Ding, isVerband, type Soort, VERBANDEN, type Verband } from "./soort.ts";
export { toBods } from "./bods-writer.ts";
export { toFtmLines } from "./ftm-writer.ts";
export { readBronbestand } from "./read-bronbestand.ts";
export { EIGENSCHAPPEN, eigenschapOf } from "./eigenschap.ts";
export { isDeeldatum, parseWaarde } from "./parse-waarde.ts";
export { type CsvProfiel, SCHEIDINGEN, TEKENSETTEN } from "./csv-profiel.ts";
export { parseCsvProfiel } from "./parse-csv-profiel.ts";
export { type CsvKeuze, readCsvBegin } from "./csv-begin.ts";
export { maskPreview } from "./mask-preview.ts";
export { recogniseColumns } from "./recognise-columns.ts";
export { ProfielError, readProfielen } from "./read-profielen.ts";
export type {
  Bronrecord,
  Delen,
  Gelezen,
  Geweigerd,
  Json,
  VerbandRecord,
  Waarde,
  Waarden,
  Weigerreden,
} from "./bronrecord.ts";
