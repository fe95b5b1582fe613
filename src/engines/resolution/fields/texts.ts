/** Fields of any other text: streets, trades, places of birth. Words in any order, one typing error, the beginning. */
import { foldStreet, parseAddressLine } from "../values/address.ts";
import { foldCompact, wordsOf } from "../values/fold.ts";
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
  textsOf,
  type Texts,
} from "./field.ts";
import { compareLetters } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.06, 0.03, 0.04, 0.06, 0.04, 0.77];

const LEVELS: readonly string[] = ["missing", "different", "shared-word", "similar", "typo", "same-words", "equal"];
const SHARED_WORD = 2;
const SIMILAR = 3;
const TYPO = 4;
const SAME_WORDS = 5;

const SIMILAR_FROM = 0.88;

function textKind(name: string, spell: (text: string) => string): FieldKind {
  return {
    name,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["full", "prefix", "word"],
    isCostly: true,
    prepare: (raw) => {
      const read = (columns: readonly string[]): { spelled: string; words: readonly string[] } | undefined => {
        const text = columns.join(" ");
        const spelled = spell(text);
        return spelled === "" ? undefined : { spelled, words: wordsOf(text) };
      };
      const { items, valueOf } = numberValues(raw, read, ({ spelled }) => spelled);
      const values: FieldValues = {
        kind: name,
        count: items.length + 1,
        texts: { full: textsOf(items, ({ spelled }) => spelled) },
        tables: {},
        lists: {
          full: listsOf(items, ({ spelled }) => codesOf([spelled])),
          prefix: listsOf(items, ({ spelled }) => codesOf([spelled.slice(0, 5)])),
          word: listsOf(items, ({ words }) => words.filter((word) => word.length > 2).map(codeOfText)),
        },
      };
      return { values, valueOf };
    },
    compare: compareTexts,
  };
}

function compareTexts({ texts, lists }: FieldValues): Compare {
  const letters = compareLetters(texts["full"] as Texts);
  const words = lists["word"] as CodeLists;
  return (a, b) => {
    if (letters.isTypo(a, b)) return TYPO;
    const shared = countShared(words, a, b);
    const [fewest, most] = [countOf(words, a), countOf(words, b)].toSorted((x, y) => x - y) as [number, number];
    if (shared > 0 && shared === fewest) return shared === most || shared > 1 ? SAME_WORDS : SIMILAR;
    if (letters.similarity(a, b, SIMILAR_FROM) >= SIMILAR_FROM) return SIMILAR;
    return shared > 0 ? SHARED_WORD : DIFFERENT;
  };
}

const countOf = ({ starts }: CodeLists, v: number): number => (starts[v + 1] as number) - (starts[v] as number);

function countShared({ starts, codes }: CodeLists, a: number, b: number): number {
  let shared = 0;
  for (let i = starts[a] as number; i < (starts[a + 1] as number); i++) {
    for (let j = starts[b] as number; j < (starts[b + 1] as number); j++) if (codes[i] === codes[j]) shared++;
  }
  return shared;
}

/** Streets: abbreviations are written out first. */
export const streets: FieldKind = textKind("streets", foldStreet);

/** The street in a field that holds the whole address. */
export const streetsOfAddress: FieldKind = textKind("streets-of-address", (text) => parseAddressLine(text).street);

/** Any text whose meaning is not known. */
export const plainTexts: FieldKind = textKind("texts", foldCompact);
