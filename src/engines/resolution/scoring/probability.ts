/** Probability: from a weight to what people read, without ever saying "certain". */

/**
 * Beyond this weight (bits) the evidence is squeezed: independence never holds so far that a billion to one means that.
 * Scores above it keep their order, so the strongest links still rank first (nomenklatura issue 334 tells how a score that
 * reaches 1.0 for 60 % of pairs ranks nothing).
 */
const TRUSTED_BITS = 20;

/** Squeezed weights stay below this, so that probabilities differ from 0 and 1 in double precision. */
const MOST_BITS = 40;

const squeeze = (weight: number): number => {
  const beyond = Math.abs(weight) - TRUSTED_BITS;
  if (beyond <= 0) return weight;
  const room = MOST_BITS - TRUSTED_BITS;
  return Math.sign(weight) * (TRUSTED_BITS + (room * beyond) / (room + beyond));
};

/** Probability that a pair of this weight is one entity: strictly increasing, never 0 and never 1. */
export const probabilityOfWeight = (weight: number): number => 1 / (1 + 2 ** -squeeze(weight));

/** The weight of a probability below the squeezed range: the threshold that somebody types as 0.95. */
export function weightOfProbability(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError("A probability lies between 0 and 1");
  return Math.log2(probability / (1 - probability));
}
