/** The field of given names: initials, nicknames, several names, one typing error, the same sound. */
import { type GivenNames, parseGivenNames } from "../values/given-name.ts";
import { givenNameParts } from "../values/key-parts.ts";
import { givenNameFamilies } from "../values/nicknames.ts";
import { parsePersonName } from "../values/person-name.ts";
import { soundCode } from "../values/sound.ts";
import {
  codeOfText,
  codesOf,
  type Compare,
  DIFFERENT,
  type FieldKind,
  type FieldValues,
  listsOf,
  numberValues,
  shareCode,
  tableOf,
  textsOf,
} from "./field.ts";
import { compareLetters } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.02, 0.03, 0.02, 0.05, 0.05, 0.005, 0.825];

const LEVELS: readonly string[] = ["missing", "different", "initial", "similar", "typo", "variant", "swapped", "equal"];
const INITIAL = 2;
const SIMILAR = 3;
const TYPO = 4;
const VARIANT = 5;

/** Not found by comparing given names alone: they are each other's surname (`model/levels.ts`). */
export const SWAPPED = 6;

/** Jaro-Winkler from which two names are similar. Winkler's own weights begin at .88 for names. */
const SIMILAR_FROM = 0.87;

/** Names shorter than this are other names when one letter differs: `Jan` and `Jan`, but also `Ben` and `Bas`. */
const SHORTEST_TYPO = 4;

const SPACE_JOINED = ({ names, initials }: GivenNames): string => (names.length > 0 ? names.join(" ") : `.${initials}`);

/** Families of every name, since people are called by their second name too. */
const familyCodes = ({ names }: GivenNames): readonly number[] => codesOf(names.flatMap(givenNameFamilies));

function givenNamesKind(name: string, parse: (text: string) => GivenNames): FieldKind {
  return {
    name,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["full", "family", "sound", "initial"],
    isCostly: true,
    prepare: (raw) => {
      const read = (columns: readonly string[]): GivenNames | undefined => {
        const given = parse(columns.join(" "));
        return given.initials === "" ? undefined : given;
      };
      const { items, valueOf } = numberValues(raw, read, SPACE_JOINED);
      const values: FieldValues = {
        kind: name,
        count: items.length + 1,
        texts: {
          full: textsOf(items, (given) => given.names.join("")),
          initials: textsOf(items, ({ initials }) => initials),
        },
        tables: {
          fold: tableOf(items, (given) => codeOfText(givenNameParts(given).full)),
          sound: tableOf(items, ({ names }) => (names[0] === undefined ? 0 : codeOfText(soundCode(names[0])))),
        },
        lists: {
          full: listsOf(items, (given) => codesOf([givenNameParts(given).full])),
          names: listsOf(items, ({ names }) => codesOf(names)),
          family: listsOf(items, familyCodes),
          sound: listsOf(items, (given) => codesOf(givenNameParts(given).sounds)),
          initial: listsOf(items, (given) => codesOf([givenNameParts(given).initial])),
        },
      };
      return { values, valueOf };
    },
    compare: compareGivenNames,
  };
}

export const givenNames: FieldKind = givenNamesKind("given-names", parseGivenNames);

/** The given names in a field that holds the whole name. */
export const givenNamesOfWhole: FieldKind = givenNamesKind(
  "given-names-of-whole",
  (text) => parsePersonName(text).given,
);

function compareGivenNames({ texts, tables, lists }: FieldValues): Compare {
  const { full, initials } = texts as { full: FieldValues["texts"][string]; initials: FieldValues["texts"][string] };
  const { names, family } = lists as { names: FieldValues["lists"][string]; family: FieldValues["lists"][string] };
  const sound = tables["sound"] as Uint32Array;
  const letters = compareLetters(full);
  const lengthOf = (v: number): number => (full.starts[v + 1] as number) - (full.starts[v] as number);

  /** `J.` fits `Jan`, `J.P.` fits `Jan Piet` and `Jan`; the shorter must be the beginning of the longer. */
  const initialsFit = (a: number, b: number): boolean => {
    const fromA = initials.starts[a] as number;
    const fromB = initials.starts[b] as number;
    const length = Math.min((initials.starts[a + 1] as number) - fromA, (initials.starts[b + 1] as number) - fromB);
    for (let i = 0; i < length; i++) if (initials.heap[fromA + i] !== initials.heap[fromB + i]) return false;
    return true;
  };

  const compareWritten = (a: number, b: number): number => {
    if (shareCode(names, a, b) || shareCode(family, a, b)) return VARIANT;
    if (Math.min(lengthOf(a), lengthOf(b)) >= SHORTEST_TYPO && letters.isTypo(a, b)) return TYPO;
    if (sound[a] === sound[b] || letters.similarity(a, b, SIMILAR_FROM) >= SIMILAR_FROM) return SIMILAR;
    return DIFFERENT;
  };

  return (a, b) => {
    if (lengthOf(a) > 0 && lengthOf(b) > 0) return compareWritten(a, b);
    return initialsFit(a, b) ? INITIAL : DIFFERENT;
  };
}
