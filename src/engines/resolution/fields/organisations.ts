/**
 * The field of organisation names: words matched one to one and weighed by how rare they are in the file.
 *
 * A name is close to another when what tells it apart is the same: `Jansen Bouw B.V.` and `Jansen Vastgoed B.V.` share the
 * common half, `Zonnehoek Beheer` and `Zonnehoek Holding` the rare one. Legal forms are left out; trade names are names
 * too, and the best pair of names counts.
 */
import { Aligner } from "../values/name-alignment.ts";
import { organisationParts, prefixesOf } from "../values/key-parts.ts";
import { type OrganisationName, parseOrganisationName } from "../values/organisation-name.ts";
import {
  codeOfText,
  codesOf,
  type CodeLists,
  type Compare,
  DIFFERENT,
  type FieldKind,
  type FieldValues,
  listsOf,
  numberValues,
  sharedUints,
  tableOf,
  type Texts,
  textsOf,
} from "./field.ts";
import { compareLetters } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.02, 0.02, 0.04, 0.06, 0.08, 0.1, 0.68];

const LEVELS: readonly string[] = ["missing", "different", "faint", "half", "near", "close", "same-words", "equal"];
const SAME_WORDS = 6;

/** From which similarity of words each level holds, from `faint` on. */
const LEVEL_FROM: readonly number[] = [0.3, 0.5, 0.65, 0.8, 0.93];

const ALIGNMENT = { contradiction: 1, leftOut: 0.6 };

/** Weights are kept in 16 bits. */
const WEIGHT_SCALE = 65535;

/** Even a word that every name has tells a little, so that a name of common words is not empty. */
const LEAST_WEIGHT = 0.05;

const allNames = ({ words, tradeNames }: OrganisationName): readonly (readonly string[])[] => [words, ...tradeNames];

/** How rare each word is, from 0.05 (in every name) to 1 (in one name), by the logarithm of its frequency in records. */
function rarityOf(
  words: ReadonlyMap<string, number>,
  items: readonly OrganisationName[],
  counts: ArrayLike<number>,
): Uint32Array {
  const frequency = new Float64Array(words.size);
  let records = 0;
  for (const [i, name] of items.entries()) {
    const count = counts[i + 1] as number;
    records += count;
    for (const word of new Set(allNames(name).flat())) {
      const id = words.get(word) as number;
      frequency[id] = (frequency[id] as number) + count;
    }
  }
  const rarity = sharedUints(words.size);
  for (const [id, inRecords] of frequency.entries()) {
    const weight = 1 - Math.log(Math.max(inRecords, 1)) / Math.log(records + 1);
    rarity[id] = Math.round(Math.max(weight, LEAST_WEIGHT) * WEIGHT_SCALE);
  }
  return rarity;
}

/** Records per value, from records per combination of columns. */
function countsPerValue(valueOf: Uint32Array, counts: ArrayLike<number>, values: number): Float64Array {
  const perValue = new Float64Array(values);
  for (const [i, value] of valueOf.entries()) perValue[value] = (perValue[value] as number) + (counts[i] ?? 0);
  return perValue;
}

/** The words of each name of each value: value `v` has names `nameStarts[v]..`, name `n` has words `wordStarts[n]..`. */
function layNames(
  items: readonly OrganisationName[],
  words: ReadonlyMap<string, number>,
): Record<"names" | "words", CodeLists> {
  const nameStarts = sharedUints(items.length + 2);
  const wordStarts: number[] = [0];
  const codes: number[] = [];
  for (const [i, item] of items.entries()) {
    nameStarts[i + 1] = wordStarts.length - 1;
    for (const name of allNames(item)) {
      for (const word of name) codes.push(words.get(word) as number);
      wordStarts.push(codes.length);
    }
  }
  nameStarts[items.length + 1] = wordStarts.length - 1;
  return {
    names: { starts: nameStarts, codes: sharedUints(0) },
    words: { starts: shared(wordStarts), codes: shared(codes) },
  };
}

function shared(numbers: readonly number[]): Uint32Array {
  const array = sharedUints(numbers.length);
  array.set(numbers);
  return array;
}

export const organisations: FieldKind = {
  name: "organisations",
  levels: LEVELS,
  errors: ERRORS,
  keys: ["compact", "word", "sound", "prefix"],
  isCostly: true,
  prepare: (raw, counts) => {
    const read = (columns: readonly string[]): OrganisationName | undefined => {
      const name = parseOrganisationName(columns.filter((text) => text !== "").join(" h.o.d.n. "));
      return name.compact === "" ? undefined : name;
    };
    const spell = (name: OrganisationName): string =>
      allNames(name)
        .map((words) => words.join(" "))
        .join("|");
    const { items, valueOf } = numberValues(raw, read, spell);
    const words = new Map<string, number>();
    for (const item of items)
      for (const word of allNames(item).flat()) if (!words.has(word)) words.set(word, words.size);
    const values: FieldValues = {
      kind: "organisations",
      count: items.length + 1,
      texts: { compact: textsOf(items, ({ compact }) => compact), words: textsOf([...words.keys()], (word) => word) },
      tables: {
        fold: tableOf(items, ({ compact }) => codeOfText(compact)),
        rarity: rarityOf(words, items, countsPerValue(valueOf, counts, items.length + 1)),
      },
      lists: {
        ...layNames(items, words),
        compact: listsOf(items, (name) => codesOf(organisationParts(name).compacts)),
        word: listsOf(items, (name) => codesOf(organisationParts(name).words)),
        sound: listsOf(items, (name) => codesOf(organisationParts(name).sounds)),
        prefix: listsOf(items, (name) => codesOf(prefixesOf(`${name.compact}     `).slice(-1))),
      },
    };
    return { values, valueOf };
  },
  compare: compareOrganisations,
};

/** What two different words have in common, by the number that they have in `texts.words` less one. */
export function wordSimilarity(texts: Texts): (a: number, b: number) => number {
  const letters = compareLetters(texts);
  const { heap, starts } = texts;
  const lengthOf = (word: number): number => (starts[word + 1] as number) - (starts[word] as number);
  const beginsWith = (long: number, short: number): boolean => {
    for (let i = 0; i < lengthOf(short); i++)
      if (heap[(starts[long] as number) + i] !== heap[(starts[short] as number) + i]) return false;
    return true;
  };
  return (x, y) => {
    const [a, b] = [x + 1, y + 1];
    const shortest = Math.min(lengthOf(a), lengthOf(b));
    if (shortest >= 4 && letters.isTypo(a, b)) return 0.92;
    const isBeginning = lengthOf(a) < lengthOf(b) ? beginsWith(b, a) : beginsWith(a, b);
    if (isBeginning) return shortest >= 3 ? 0.8 : 0.5;
    if (shortest < 4) return 0;
    const similarity = letters.similarity(a, b, 0.88);
    return similarity >= 0.88 ? similarity * 0.9 : 0;
  };
}

function compareOrganisations({ texts, tables, lists }: FieldValues): Compare {
  const fold = tables["fold"] as Uint32Array;
  const rarity = tables["rarity"] as Uint32Array;
  const names = (lists["names"] as CodeLists).starts;
  const words = lists["words"] as CodeLists;
  const compact = compareLetters(texts["compact"] as Texts);
  const similarity = wordSimilarity(texts["words"] as Texts);
  const aligner = new Aligner({ similarity, weight: (word) => (rarity[word] as number) / WEIGHT_SCALE }, ALIGNMENT);

  const compareNames = (a: number, b: number): number =>
    aligner.compare(
      words.codes,
      words.starts[a] as number,
      words.starts[a + 1] as number,
      words.codes,
      words.starts[b] as number,
      words.starts[b + 1] as number,
    );

  const best = (a: number, b: number): number => {
    let most = 0;
    for (let i = names[a] as number; i < (names[a + 1] as number); i++) {
      for (let j = names[b] as number; j < (names[b + 1] as number); j++) most = Math.max(most, compareNames(i, j));
    }
    return most;
  };

  return (a, b) => {
    if (fold[a] === fold[b] || compact.isTypo(a, b)) return SAME_WORDS;
    const score = best(a, b);
    let level = DIFFERENT;
    for (const from of LEVEL_FROM) if (score >= from) level++;
    return level;
  };
}
