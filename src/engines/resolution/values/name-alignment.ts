/**
 * Name alignment: which words of two names belong together, and how much of both names that explains.
 *
 * Names in one field differ in order, in words left out, in joined words and in the letters of words. So the words are
 * matched one to one, best first (a symmetric form of Monge & Elkan 1996 with the soft matching of Cohen, Ravikumar &
 * Fienberg 2003), and every word weighs what it tells: its rarity in a file, or what is known of such words.
 *
 * Two kinds of leftover mean different things. A word that only one name has is often left out (`Sanne Bakker` and
 * `Sanne Elisabeth Bakker`). Leftovers on both sides contradict each other (`Sanne Bakker` and `Ilse Bakker`), and that
 * is what tells sisters and sister companies apart.
 */

/** Words by number: what two of them have in common, and what each tells. */
export type WordMeasure = {
  /** Between 0 (another word) and 1 (the same). Symmetric. */
  readonly similarity: (a: number, b: number) => number;
  /** How much a word tells, above 0. */
  readonly weight: (word: number) => number;
};

export type AlignmentSettings = {
  /** What a contradiction costs, in weights of what is explained. */
  readonly contradiction: number;
  /** What a word that one side lacks costs. */
  readonly leftOut: number;
};

/** One pair of words that belong together, by their places in the two names. */
export type WordMatch = { readonly a: number; readonly b: number; readonly similarity: number };

/** Names of more words than this are cut: the longest in the Dutch trade register have about twenty. */
const MOST_WORDS = 24;

/** Matches the words of two names. It keeps scratch space, so one aligner serves one thread. */
export class Aligner {
  /** Weight of the words that found a partner, on both sides together, times their similarity. */
  explained = 0;
  /** Weight by which partners fall short of being equal, on both sides together. */
  lost = 0;
  /** Weight of the words without a partner, per side. */
  restA = 0;
  restB = 0;
  readonly #measure: WordMeasure;
  readonly #settings: AlignmentSettings;
  readonly #similarities = new Float64Array(MOST_WORDS * MOST_WORDS);
  readonly #partnerOfA = new Int8Array(MOST_WORDS);
  readonly #partnerOfB = new Int8Array(MOST_WORDS);
  #countA = 0;
  #countB = 0;

  constructor(measure: WordMeasure, settings: AlignmentSettings) {
    this.#measure = measure;
    this.#settings = settings;
  }

  /** Similarity, from 0 to 1, of the words `a[aFrom..aTo]` and `b[bFrom..bTo]`. */
  compare(a: ArrayLike<number>, aFrom: number, aTo: number, b: ArrayLike<number>, bFrom: number, bTo: number): number {
    this.align(a, aFrom, aTo, b, bFrom, bTo);
    if (this.explained === 0) return 0;
    const contradicted = this.lost + Math.min(this.restA, this.restB) * 2;
    const leftOut = Math.abs(this.restA - this.restB);
    const against = contradicted * this.#settings.contradiction + leftOut * this.#settings.leftOut;
    return this.explained / (this.explained + against);
  }

  /** Matches best first; what came of it stands in the public numbers until the next call. */
  align(a: ArrayLike<number>, aFrom: number, aTo: number, b: ArrayLike<number>, bFrom: number, bTo: number): void {
    this.#countA = Math.min(aTo - aFrom, MOST_WORDS);
    this.#countB = Math.min(bTo - bFrom, MOST_WORDS);
    this.#fill(a, aFrom, b, bFrom);
    this.#match(a, aFrom, b, bFrom);
    this.restA = this.#rest(a, aFrom, this.#countA, this.#partnerOfA);
    this.restB = this.#rest(b, bFrom, this.#countB, this.#partnerOfB);
  }

  #fill(a: ArrayLike<number>, aFrom: number, b: ArrayLike<number>, bFrom: number): void {
    for (let i = 0; i < this.#countA; i++) {
      const x = a[aFrom + i] as number;
      for (let j = 0; j < this.#countB; j++) {
        const y = b[bFrom + j] as number;
        this.#similarities[i * MOST_WORDS + j] = x === y ? 1 : this.#measure.similarity(x, y);
      }
    }
  }

  #match(a: ArrayLike<number>, aFrom: number, b: ArrayLike<number>, bFrom: number): void {
    this.#partnerOfA.fill(-1);
    this.#partnerOfB.fill(-1);
    this.explained = 0;
    this.lost = 0;
    for (let left = Math.min(this.#countA, this.#countB); left > 0; left--) {
      const best = this.#best();
      if (best < 0) break;
      const i = Math.floor(best / MOST_WORDS);
      const j = best % MOST_WORDS;
      this.#partnerOfA[i] = j;
      this.#partnerOfB[j] = i;
      const similarity = this.#similarities[best] as number;
      const weight = this.#measure.weight(a[aFrom + i] as number) + this.#measure.weight(b[bFrom + j] as number);
      this.explained += similarity * weight;
      this.lost += (1 - similarity) * weight;
    }
  }

  /**
   * The most similar pair of words that are both free, as a place in the table; -1 when none is similar at all. Of equally
   * similar pairs the one that lies closest to the same place in both names, so that the answer is the same when the two
   * names are exchanged.
   */
  #best(): number {
    let best = -1;
    let similarity = 0;
    let distance = 0;
    for (let i = 0; i < this.#countA; i++) {
      if (this.#partnerOfA[i] !== -1) continue;
      for (let j = 0; j < this.#countB; j++) {
        const here = this.#similarities[i * MOST_WORDS + j] as number;
        if (here === 0 || here < similarity || this.#partnerOfB[j] !== -1) continue;
        const apart = Math.abs(i - j) * MOST_WORDS + i + j;
        if (here === similarity && apart >= distance) continue;
        similarity = here;
        distance = apart;
        best = i * MOST_WORDS + j;
      }
    }
    return best;
  }

  #rest(words: ArrayLike<number>, from: number, count: number, partners: Int8Array): number {
    let rest = 0;
    for (let i = 0; i < count; i++) if (partners[i] === -1) rest += this.#measure.weight(words[from + i] as number);
    return rest;
  }

  /** The pairs of the last comparison, by place, in the order of the first name. */
  lastMatches(): readonly WordMatch[] {
    const matches: WordMatch[] = [];
    for (let a = 0; a < this.#countA; a++) {
      const b = this.#partnerOfA[a] as number;
      if (b !== -1) matches.push({ a, b, similarity: this.#similarities[a * MOST_WORDS + b] as number });
    }
    return matches;
  }
}
