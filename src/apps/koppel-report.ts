/** The report of `weerwerk koppel`: what a linkage came to, filled in for the page that the engine makes. */
import {
  type ColumnReading,
  explainVector,
  type FieldSpec,
  keyWords,
  levelWords,
  probabilityOfWeight,
  renderReport,
  type ReportBar,
  type ReportData,
  type ReportLabels,
  type ReportPair,
  stepWords,
  type StoredVector,
  type Table,
  textReader,
  VectorReader,
} from "../engines/resolution/index.ts";
import type { Linked } from "./koppel-link.ts";
import { Places } from "./koppel-result.ts";
import { countLinks } from "./koppel-say.ts";

/** Pairs that are shown one by one. */
const BORDERLINE = 24;
const BIN = 2;
const HIGHEST = 40;

const WHY: Readonly<Record<ColumnReading["by"], string>> = {
  header: "naam van de kolom",
  content: "inhoud van de kolom",
  empty: "leeg, niet gebruikt",
  "one-value": "overal gelijk, niet gebruikt",
  excluded: "bekende antwoorden, niet gebruikt",
  origin: "herkomst of geloof, wordt nooit vergeleken",
};

function histogramOf({ pairs, profile }: Linked): ReportData["histogram"] {
  const lowest = Math.floor(profile.floor / BIN) * BIN;
  const bins = Array.from({ length: Math.ceil((HIGHEST - lowest) / BIN) }, (_, i) => ({
    from: lowest + i * BIN,
    to: lowest + (i + 1) * BIN,
    pairs: 0,
  }));
  for (const weight of pairs.weights) {
    const bin = bins[Math.min(bins.length - 1, Math.max(0, Math.floor((weight - lowest) / BIN)))];
    if (bin !== undefined) bin.pairs++;
  }
  return bins;
}

/** Reads back what stands in the file, for the few pairs that are shown. */
class Texts {
  readonly #linked: Linked;
  readonly #readers = new Map<string, (id: number) => string>();

  constructor(linked: Linked) {
    this.#linked = linked;
  }

  of(record: number, field: number): string {
    const { starts } = this.#linked.records;
    const file = starts.findLastIndex((start, s) => start <= record && s < starts.length - 1);
    const spec = this.#linked.fields[file]?.[field] as FieldSpec;
    const row = record - (starts[file] ?? 0);
    return spec.columns
      .filter((place) => place !== -1)
      .map((place) => this.#cell(file, place, row))
      .filter((text) => text !== "")
      .join(" ");
  }

  #cell(file: number, place: number, row: number): string {
    const column = (this.#linked.tables[file] as Table).columns[place];
    if (column === undefined) return "";
    const key = `${file} ${place}`;
    const reader = this.#readers.get(key) ?? textReader(column.values);
    this.#readers.set(key, reader);
    return reader(column.ids[row] ?? 0);
  }
}

/** What the rarity of a value adds is a bar of its own; the values stand at the bar of the comparison. */
function barsOf(linked: Linked, vector: StoredVector, left: number, right: number, texts: Texts): readonly ReportBar[] {
  const { model } = linked;
  return explainVector(model, vector).steps.map((step) => {
    const { field, kind, weight } = step;
    const words = stepWords(model, step, "nl");
    if (kind !== "comparison") {
      const label = kind === "prior" ? "begin" : `zeldzaamheid van ${model.fields[field]?.name ?? ""}`;
      return { label, weight, left: "", right: "", words };
    }
    return {
      label: model.fields[field]?.name ?? "",
      weight,
      left: texts.of(left, field),
      right: texts.of(right, field),
      words,
    };
  });
}

function borderlineOf(linked: Linked): readonly ReportPair[] {
  const { pairs, threshold, model, records } = linked;
  const distance = (p: number): number => Math.abs((pairs.weights[p] as number) - threshold);
  const nearest = Array.from(pairs.left.keys())
    .filter((p) => distance(p) < 6)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, BORDERLINE);
  const vectors = new VectorReader(model, records);
  const [texts, places] = [new Texts(linked), new Places(linked)];
  const nameOf = (record: number): string => {
    const [file, , id] = places.of(record);
    return linked.files.length === 1 ? id : `${file} ${id}`;
  };
  return nearest.map((p) => {
    const [left, right] = [pairs.left[p] as number, pairs.right[p] as number];
    const weight = pairs.weights[p] as number;
    return {
      left: nameOf(left),
      right: nameOf(right),
      weight,
      probability: probabilityOfWeight(weight),
      bars: barsOf(linked, vectors.read(left, right), left, right, texts),
    };
  });
}

function labelsOf({ measured }: Linked): ReportLabels | undefined {
  if (measured === undefined) return undefined;
  const [used, ...others] = measured.at;
  return {
    truePairs: measured.truePairs,
    blockingRecall: measured.blockingRecall,
    pairs: used ?? measured.best,
    clusters: measured.perRecord,
    best: { ...measured.best, probability: probabilityOfWeight(measured.best.weight) },
    thresholds: others.map(({ weight, ...quality }) => ({ probability: probabilityOfWeight(weight), ...quality })),
  };
}

function rulesOf({ plan, pairs, model }: Linked): ReportData["rules"] {
  let cumulative = 0;
  return plan.rules.map((rule, r) => {
    const added = pairs.compared[r] ?? 0;
    cumulative += added;
    return {
      name: keyWords(rule.rule, model),
      pairs: rule.pairs,
      added,
      cumulative,
      largestBlock: rule.largest[0] ?? 0,
      cappedBlocks: rule.cappedBlocks,
    };
  });
}

/** The page as one text. */
export function reportOf(linked: Linked): string {
  const { files, tables, columns, records, clusters, pairs, model, notes, profile } = linked;
  const fieldOf = (place: string): string =>
    model.fields.filter(({ name }) => name.split(" + ").includes(place)).map(({ kind }) => kind)[0] ?? "–";
  return renderReport({
    title: `Koppeling van ${files.map(({ name }) => name).join(", ")}`,
    files: files.map(({ name }, f) => ({ name, records: tables[f]?.rowCount ?? 0 })),
    columns: columns.map(({ header, role, by }) => ({ name: header, role: role ?? fieldOf(header), reason: WHY[by] })),
    pairsCompared: pairs.compared.reduce((sum, count) => sum + count, 0),
    links: countLinks(linked),
    clusters: clusters.count,
    records: records.count,
    threshold: probabilityOfWeight(linked.threshold),
    profile: profile.name,
    notes,
    fields: model.fields.map(({ name, kind, levels, same, chance }) => ({
      name,
      levels: levels
        .map((level, i) => ({ name: levelWords(kind, level, "nl"), same: same[i] ?? 0, chance: chance[i] ?? 0 }))
        .slice(1),
    })),
    rules: rulesOf(linked),
    histogram: histogramOf(linked),
    borderline: borderlineOf(linked),
    labels: labelsOf(linked),
  });
}
