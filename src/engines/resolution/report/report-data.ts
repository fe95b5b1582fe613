/** Report data: what a linkage report shows, as plain values. Whoever has another model fills the same shape. */

/** One level of a field: how often it occurs in one entity and by accident, and what it weighs (log2 of the two). */
export type ReportLevel = { readonly name: string; readonly same: number; readonly chance: number };

export type ReportField = { readonly name: string; readonly levels: readonly ReportLevel[] };

export type ReportRule = {
  readonly name: string;
  /** Pairs in its blocks. */
  readonly pairs: number;
  /** Pairs that no earlier rule has. */
  readonly added: number;
  /** Pairs of this rule and all before it. */
  readonly cumulative: number;
  readonly largestBlock: number;
  /** Blocks that were too large and left out. */
  readonly cappedBlocks: number;
};

export type ReportBar = {
  /** A field, `begin` or `zeldzaamheid`. */
  readonly label: string;
  /** Log2 of the odds that this adds. */
  readonly weight: number;
  readonly left: string;
  readonly right: string;
  /** What was seen, in words. */
  readonly words: string;
};

export type ReportPair = {
  readonly left: string;
  readonly right: string;
  readonly weight: number;
  readonly probability: number;
  readonly bars: readonly ReportBar[];
};

export type ReportLabels = {
  readonly truePairs: number;
  /** Share of the true pairs that stood in one block. */
  readonly blockingRecall: number;
  readonly thresholds: readonly {
    readonly probability: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  }[];
  /** The threshold that the answers themselves would choose. */
  readonly best: {
    readonly probability: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  };
  /** At the threshold that was used. */
  readonly pairs: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly clusters: { readonly precision: number; readonly recall: number; readonly f1: number };
};

export type ReportData = {
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly records: number }[];
  readonly columns: readonly { readonly name: string; readonly role: string; readonly reason: string }[];
  readonly pairsCompared: number;
  readonly links: number;
  readonly clusters: number;
  readonly records: number;
  readonly threshold: number;
  readonly profile: string;
  readonly notes: readonly string[];
  readonly fields: readonly ReportField[];
  readonly rules: readonly ReportRule[];
  /** Pairs per weight, of equal width, from low to high. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly pairs: number }[];
  readonly borderline: readonly ReportPair[];
  readonly labels: ReportLabels | undefined;
};
