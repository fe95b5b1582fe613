/** The field of a house number with its addition. */
import { type HouseNumber, parseAddressLine, parseHouseNumber } from "../values/address.ts";
import {
  codeOfText,
  codesOf,
  type Compare,
  DIFFERENT,
  type FieldKind,
  type FieldValues,
  listsOf,
  numberValues,
  tableOf,
  type Texts,
  textsOf,
} from "./field.ts";
import { compareLetters } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.02, 0.03, 0.01, 0.04, 0.9];

const LEVELS: readonly string[] = ["missing", "different", "typo", "other-addition", "no-addition", "equal"];
const TYPO = 2;
const OTHER_ADDITION = 3;
const NO_ADDITION = 4;

function houseNumbersKind(name: string, parse: (text: string) => HouseNumber | undefined): FieldKind {
  return {
    name,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["number"],
    isCostly: false,
    prepare: (raw) => {
      const read = (columns: readonly string[]): HouseNumber | undefined => parse(columns.join(" ").trim());
      const { items, valueOf } = numberValues(raw, read, ({ number, addition }) => `${number}|${addition}`);
      const values: FieldValues = {
        kind: name,
        count: items.length + 1,
        texts: { number: textsOf(items, ({ number }) => String(number)) },
        tables: {
          number: tableOf(items, ({ number }) => number),
          addition: tableOf(items, ({ addition }) => (addition === "" ? 0 : codeOfText(addition))),
        },
        lists: { number: listsOf(items, ({ number }) => codesOf([String(number)])) },
      };
      return { values, valueOf };
    },
    compare: compareHouseNumbers,
  };
}

export const houseNumbers: FieldKind = houseNumbersKind("house-numbers", parseHouseNumber);

/** The house number in a field that holds the whole address. */
export const houseNumbersOfAddress: FieldKind = houseNumbersKind(
  "house-numbers-of-address",
  (text) => parseAddressLine(text).house,
);

function compareHouseNumbers({ texts, tables }: FieldValues): Compare {
  const { number, addition } = tables as Record<"number" | "addition", Uint32Array>;
  const digits = compareLetters(texts["number"] as Texts);
  return (a, b) => {
    if (number[a] !== number[b]) return digits.isTypo(a, b) ? TYPO : DIFFERENT;
    return addition[a] === 0 || addition[b] === 0 ? NO_ADDITION : OTHER_ADDITION;
  };
}
