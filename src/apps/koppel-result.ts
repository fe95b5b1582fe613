/** The answer of `weerwerk koppel` as files: one line per record, and one per pair that came near. */
import {
  type Alternative,
  explainVector,
  probabilityOfWeight,
  recordIdOf,
  summaryWords,
  type Table,
  VectorReader,
} from "../engines/resolution/index.ts";
import type { Linked } from "./koppel-link.ts";
import { csvLine, type Write } from "./koppel-output.ts";

/** Where a record of the whole stands: its file, its place in it from 1, and its id. */
export class Places {
  readonly #linked: Linked;

  constructor(linked: Linked) {
    this.#linked = linked;
  }

  of(record: number): readonly [file: string, place: string, id: string] {
    const { starts } = this.#linked.records;
    const file = starts.findLastIndex((start, s) => start <= record && s < starts.length - 1);
    const row = record - (starts[file] ?? 0);
    const table = this.#linked.tables[file] as Table;
    return [this.#linked.files[file]?.name ?? "", String(row + 1), recordIdOf(table, row)];
  }
}

/** Six digits: enough to rank by, and never 0 or 1. */
const probabilityText = (weight: number): string => {
  const probability = probabilityOfWeight(weight);
  const text = probability > 0.999_999 || probability < 0.000_001 ? probability.toString() : probability.toFixed(6);
  return text.replace(".", ",");
};

/** Puts the reasons of a pair into words, for who reads the file. */
class Reasons {
  readonly #linked: Linked;
  readonly #vectors: VectorReader;

  constructor(linked: Linked) {
    this.#linked = linked;
    this.#vectors = new VectorReader(linked.model, linked.records);
  }

  of(left: number, right: number): string {
    const { model } = this.#linked;
    return summaryWords(model, explainVector(model, this.#vectors.read(left, right)).steps, "nl");
  }
}

/** Per record its best pair: one within its group when there is one. */
function bestPairs({ pairs, records, clusters }: Linked): Int32Array {
  const best = new Int32Array(records.count).fill(-1);
  const rank = new Float64Array(records.count).fill(Number.NEGATIVE_INFINITY);
  // Any pair within the group comes before any pair out of it.
  const WITHIN = 1e6;
  for (let p = 0; p < pairs.count; p++) {
    const [left, right] = [pairs.left[p] as number, pairs.right[p] as number];
    const here = (pairs.weights[p] as number) + (clusters.of[left] === clusters.of[right] ? WITHIN : 0);
    for (const record of [left, right]) {
      if (here <= (rank[record] as number)) continue;
      rank[record] = here;
      best[record] = p;
    }
  }
  return best;
}

function groupSizes(of: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(of.length);
  for (const lowest of of) sizes[lowest] = (sizes[lowest] as number) + 1;
  return sizes;
}

/** One line per record: its group, and the record that it most resembles with the probability that both are one. */
export function writeRecords(linked: Linked, withReasons: boolean, write: Write): void {
  const { records, clusters, pairs } = linked;
  const reasons = withReasons ? new Reasons(linked) : undefined;
  const places = new Places(linked);
  const sizes = groupSizes(clusters.of);
  const best = bestPairs(linked);
  const heads = ["bestand", "record", "id", "groep", "grootte", "kans", "bij_bestand", "bij_record", "bij_id"];
  write(csvLine([...heads, ...(withReasons ? ["uitleg"] : [])]));
  for (let record = 0; record < records.count; record++) {
    const group = clusters.of[record] as number;
    const p = best[record] as number;
    const own = [...places.of(record), String(group + 1), String(sizes[group])];
    if (p === -1) {
      write(csvLine([...own, "", "", "", "", ...(withReasons ? [""] : [])]));
      continue;
    }
    const [left, right] = [pairs.left[p] as number, pairs.right[p] as number];
    const other = places.of(left === record ? right : left);
    const words = reasons === undefined ? [] : [reasons.of(left, right)];
    write(csvLine([...own, probabilityText(pairs.weights[p] as number), ...other, ...words]));
  }
}

const WHY_NOT: Readonly<Record<Alternative["reason"], string>> = {
  BELOW_THRESHOLD: "onder de drempel",
  JUDGED_DIFFERENT: "eerder als verschillend beoordeeld",
  OTHER_IDENTIFIER: "ander gezaghebbend nummer in de groep",
  CONTRADICTED_BY_OTHERS: "andere paren van de groep spreken het tegen",
  ONE_TO_ONE: "al gekoppeld aan een ander record van dat bestand",
};

/** One line per pair that was kept, the likeliest first. */
export function writePairs(linked: Linked, withReasons: boolean, write: Write): void {
  const { pairs, clusters, threshold } = linked;
  const reasons = withReasons ? new Reasons(linked) : undefined;
  const places = new Places(linked);
  const refused = new Map(clusters.alternatives.map(({ left, right, reason }) => [`${left} ${right}`, reason]));
  const of = ["bestand", "record", "id"];
  const heads = [
    ...of.map((head) => `${head}_a`),
    ...of.map((head) => `${head}_b`),
    "kans",
    "gewicht",
    "zelfde_groep",
    "waarom_niet",
  ];
  write(csvLine([...heads, ...(withReasons ? ["uitleg"] : [])]));
  const order = Uint32Array.from(pairs.left.keys()).toSorted(
    (a, b) => (pairs.weights[b] as number) - (pairs.weights[a] as number) || a - b,
  );
  for (const p of order) {
    const [left, right] = [pairs.left[p] as number, pairs.right[p] as number];
    const weight = pairs.weights[p] as number;
    const isJoined = clusters.of[left] === clusters.of[right];
    const reason = refused.get(`${left} ${right}`) ?? (weight < threshold ? "BELOW_THRESHOLD" : "OTHER_IDENTIFIER");
    write(
      csvLine([
        ...places.of(left),
        ...places.of(right),
        probabilityText(weight),
        weight.toFixed(2).replace(".", ","),
        isJoined ? "ja" : "nee",
        isJoined ? "" : WHY_NOT[reason],
        ...(reasons === undefined ? [] : [reasons.of(left, right)]),
      ]),
    );
  }
}
