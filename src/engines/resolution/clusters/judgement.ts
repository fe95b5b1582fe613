/** Judgement: what a person decided about two records. A decision is withdrawn by leaving it out: nothing else remembers it. */

export type Judgement = {
  /** Records. */
  readonly left: number;
  readonly right: number;
  /** `unsure` keeps the engine from joining the two, as `different` does, until somebody decides. */
  readonly verdict: "same" | "different" | "unsure";
};

/** What keeps two records, or two clusters, apart. */
export type Barrier = "JUDGED_DIFFERENT" | "OTHER_IDENTIFIER" | "ONE_TO_ONE";
