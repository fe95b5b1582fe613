/** Fingerprint: which records a model was learned from, so that it is not used on others unseen. */
import { mixCode } from "../fields/field.ts";
import type { Records } from "../records/records.ts";

/** What the model was learned from. It tells files apart; it does not protect against somebody who wants a collision. */
export type Fingerprint = {
  readonly records: number;
  /** Per field the number of distinct values. */
  readonly values: readonly number[];
  /** A code of how many records have each value. */
  readonly code: string;
};

export function fingerprintOf(records: Records): Fingerprint {
  const codes = records.fields.map(({ counts }) => {
    // The order of values follows the order of rows; a sum does not, so the same rows in any order are the same data.
    let sum = 0;
    for (const count of counts) sum = (sum + mixCode(count)) | 0;
    return (sum >>> 0).toString(16).padStart(8, "0");
  });
  return { records: records.count, values: records.fields.map(({ values }) => values.count - 1), code: codes.join("") };
}
