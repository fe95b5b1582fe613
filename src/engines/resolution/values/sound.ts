/**
 * Sound: codes that are equal for names that sound alike, for a Dutch ear and for the spellings that meet in Dutch
 * registers.
 *
 * Soundex (Russell 1918) and Metaphone (Philips 1990) hear English. Two codes are needed here, because two things
 * happen to a name on its way into a register:
 * 1. A Dutch clerk writes a Dutch sound in another Dutch way: `Dijkstra`, `Dykstra`; `Meijer`, `Meier`, `Maijer`;
 *    `Vink`, `Fink`. The vowels are known, so `soundCode` keeps them.
 * 2. A name from another language is written by the habits of a Dutch, French, English, German or Turkish speller:
 *    `Youssef`, `Joesoef`, `Yusuf`; `Mohamed`, `Muhammad`; `Kowalska`, `Kowalski`. Vowels vary most, so
 *    `skeletonCodes` drop them.
 * Both read one folded word (`fold.ts`) and treat every word alike: where a name comes from is never asked.
 */

/** Rewriting steps, in order. Capitals are done: no later step touches them again. */
type Steps = readonly (readonly [spelling: RegExp, sound: string])[];

const apply = (word: string, steps: Steps): string =>
  steps.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), word);

/** Vowels become capitals and digits (1 is `ui`, 2 is `ou`, 3 is `eu`), so that they stay apart from consonants. */
const DUTCH: Steps = [
  [/sch|sj|sh|sz/g, "s"],
  [/ch|gh?/g, "g"],
  [/c(?=[eiy])|z/g, "s"],
  [/ck|c|qu?/g, "k"],
  [/x/g, "ks"],
  [/ph|v/g, "f"],
  [/dt|th|td|d+\b/g, "t"],
  [/b+\b/g, "p"],
  [/\by(?=[aeiou])|y(?=[aou])/g, "j"],
  [/u(?:ij|yj?|i)/g, "1"],
  [/[ae]?ij|[ae]{1,2}[iy]j?|y/g, "Y"],
  [/eu/g, "3"],
  [/[ao]uw?/g, "2"],
  [/oe/g, "U"],
  [/ie?/g, "I"],
  [/a[ae]?/g, "A"],
  [/o+/g, "O"],
  [/e+/g, "E"],
  [/u+/g, "U"],
  // An h that is not before a vowel only lengthens: `Jahn`, `Sarah`.
  [/h(?![A-Z1-3])|(?<=[A-Z1-3])w(?![A-Z1-3])/g, ""],
  [/(.)\1+/g, "$1"],
  // The n of -en is not spoken in most of the country: `Janssen`, `Jansse`.
  [/En\b/g, "E"],
];

/** How a Dutch reader says the word, vowels kept. Equal codes: `Dijkstra` and `Dykstra`. Empty for an empty word. */
export const soundCode = (word: string): string => apply(word, DUTCH);

const CROSS_SPELLING: Steps = [
  [/(.)\1+/g, "$1"],
  [/ij(?![aou])/g, "i"],
  [/\bou(?=[aeiy])/g, "w"],
  [/chr/g, "KR"],
  [/tsj|tsch|tch|tsh|cz|sch|sj|sh|sz/g, "S"],
  [/[kg]h|h(?=[b-df-gj-np-tv-z])|(?<=[aeiouy])h(?=[aeiouy])/g, "G"],
  [/g/g, "G"],
  [/dj|j|\by(?=[aeiou])|y(?=[aou])/g, "J"],
  [/zh|ts|tz|c(?=[eiy])|[sz]/g, "S"],
  [/ck|c|qu?|k/g, "K"],
  [/x/g, "KS"],
  [/ph|[fvw]/g, "F"],
  [/[dt]h|dt|[dt]/g, "T"],
  [/bh|b+(?!b*\b)/g, "B"],
  [/p|b/g, "P"],
  [/\b[aeiouy]+/g, "A"],
  [/(?<!\b)h/g, ""],
  [/(.)\1+/g, "$1"],
  [/[aeiouy]/g, ""],
];

const AMBIGUOUS_CH = /(?<![st])ch(?!r)/g;

const skeletonOf = (word: string): string => apply(word, CROSS_SPELLING).toUpperCase();

/**
 * The consonants of a word under any spelling habit: `Youssef`, `Joesoef` and `Yusuf` give `JSF`. One code, or two when
 * the word holds `ch`, which is a G to a Dutch speller (`Achmed`) and an S to a French one (`Rachid`): two words match
 * when they share a code. Empty for an empty word.
 */
export function skeletonCodes(word: string): readonly string[] {
  if (word === "") return [];
  const asDutch = word.replace(AMBIGUOUS_CH, "g");
  if (asDutch === word) return [skeletonOf(word)];
  return [skeletonOf(asDutch), skeletonOf(word.replace(AMBIGUOUS_CH, "sh"))];
}
