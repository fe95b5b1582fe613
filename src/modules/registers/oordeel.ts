/** Oordeel: who judged that two entiteiten are the same or not; the identiteit is the fold of what a reader may see of these. */

export const UITKOMSTEN = ["ZELFDE", "VERSCHILLEND", "ONZEKER"] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** A judgement that was not withdrawn. `id` rises with time, so it orders judgements of one moment. */
export type Oordeel = {
  readonly id: number;
  readonly een: number;
  readonly ander: number;
  readonly uitkomst: Uitkomst;
};

/** Groups of entiteiten that are one, and the judgements that the fold could not follow because others say the opposite. */
export type Identiteiten = {
  /** The group of an entiteit, itself included, in rising order; alone when nobody judged it the same as another. */
  readonly groupOf: (entiteit: number) => readonly number[];
  /** Judgements "zelfde" that would join two entiteiten that were judged different. */
  readonly botsend: readonly Oordeel[];
};

const pairKey = (een: number, ander: number): string => (een < ander ? `${een}/${ander}` : `${ander}/${een}`);

/** Of each pair the last word counts: an earlier judgement on the same pair is history. */
function lastWords(oordelen: readonly Oordeel[]): Oordeel[] {
  const last = new Map<string, Oordeel>();
  for (const oordeel of oordelen) {
    const key = pairKey(oordeel.een, oordeel.ander);
    const known = last.get(key);
    if (known === undefined || known.id < oordeel.id) last.set(key, oordeel);
  }
  return Array.from(last.values()).toSorted((a, b) => a.id - b.id);
}

/**
 * Folds judgements into identiteiten: in the order in which they were given, "zelfde" joins two groups, unless a live
 * "verschillend" lies between them; a negative judgement is a cut whenever it was given. Withdrawing one judgement gives the
 * fold of the others, so later work is kept (ontwerp.md 4). Depends on the set of judgements only, not on its order.
 */
export function foldOordelen(oordelen: readonly Oordeel[]): Identiteiten {
  const words = lastWords(oordelen);
  const different = new Set(
    words.filter(({ uitkomst }) => uitkomst === "VERSCHILLEND").map(({ een, ander }) => pairKey(een, ander)),
  );
  const groups = new Map<number, readonly number[]>();
  const groupOf = (entiteit: number): readonly number[] => groups.get(entiteit) ?? [entiteit];
  const botsend: Oordeel[] = [];
  for (const oordeel of words) {
    if (oordeel.uitkomst !== "ZELFDE") continue;
    const left = groupOf(oordeel.een);
    const right = groupOf(oordeel.ander);
    if (left === right) continue;
    if (left.some((a) => right.some((b) => different.has(pairKey(a, b))))) {
      botsend.push(oordeel);
      continue;
    }
    const joined = [...left, ...right].toSorted((a, b) => a - b);
    for (const entiteit of joined) groups.set(entiteit, joined);
  }
  return { groupOf, botsend };
}
