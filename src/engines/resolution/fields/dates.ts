/** The field of a date: one wrong digit, day and month swapped, unknown parts, the filler of 1 January. */
import {
  type DateOrder,
  dayOfPacked,
  detectDateOrder,
  monthOfPacked,
  packDate,
  parseDate,
  yearOfPacked,
} from "../values/date.ts";
import { dateParts } from "../values/key-parts.ts";
import {
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
const ERRORS: readonly number[] = [0, 0.02, 0.01, 0.02, 0.02, 0.04, 0.01, 0.88];

const LEVELS: readonly string[] = [
  "missing",
  "different",
  "same-year",
  "two-parts",
  "filler",
  "typo",
  "swapped",
  "equal",
];
const SAME_YEAR = 2;
const TWO_PARTS = 3;
const FILLER = 4;
const TYPO = 5;
const SWAPPED = 6;

/** 1 January, or day and month unknown: what is filled in when only the year is known. */
const isFiller = (date: number): boolean => date % 10000 === 101 || date % 10000 === 0;

/** Columns for year, month and day apart, or one column. */
function readDate(columns: readonly string[], order: DateOrder): number | undefined {
  if (columns.length === 1) return parseDate(columns[0] ?? "", order);
  const [year = 0, month = 0, day = 0] = columns.map((text) => Number.parseInt(text, 10) || 0);
  return year === 0 ? undefined : packDate(year, month, day);
}

export const dates: FieldKind = {
  name: "dates",
  levels: LEVELS,
  errors: ERRORS,
  keys: ["date", "month-day", "year-month", "year"],
  isCostly: false,
  prepare: (raw) => {
    const order = detectDateOrder(raw.map(([text = ""]) => text));
    const { items, valueOf } = numberValues(raw, (columns) => readDate(columns, order), String);
    const isKnown = (part: string | undefined): part is string => part !== undefined;
    const values: FieldValues = {
      kind: "dates",
      count: items.length + 1,
      texts: { digits: textsOf(items, (date) => String(date).padStart(8, "0")) },
      tables: { packed: tableOf(items, (date) => date) },
      lists: {
        date: listsOf(items, (date) => codesOf([dateParts(date).date].filter(isKnown))),
        "month-day": listsOf(items, (date) => codesOf([dateParts(date).monthDay].filter(isKnown))),
        "year-month": listsOf(items, (date) => codesOf([dateParts(date).yearMonth].filter(isKnown))),
        year: listsOf(items, (date) => codesOf([dateParts(date).year])),
      },
    };
    return { values, valueOf };
  },
  compare: compareDates,
};

function compareDates({ texts, tables }: FieldValues): Compare {
  const packed = tables["packed"] as Uint32Array;
  const digits = compareLetters(texts["digits"] as Texts);

  const compareInYear = (x: number, y: number): number => {
    if (dayOfPacked(x) === monthOfPacked(y) && monthOfPacked(x) === dayOfPacked(y)) return SWAPPED;
    if (isFiller(x) || isFiller(y)) return FILLER;
    return dayOfPacked(x) === dayOfPacked(y) || monthOfPacked(x) === monthOfPacked(y) ? TWO_PARTS : SAME_YEAR;
  };

  return (a, b) => {
    const x = packed[a] as number;
    const y = packed[b] as number;
    const sameYear = yearOfPacked(x) === yearOfPacked(y);
    const inYear = sameYear ? compareInYear(x, y) : DIFFERENT;
    if (inYear === SWAPPED || inYear === FILLER) return inYear;
    if (digits.isTypo(a, b)) return TYPO;
    return !sameYear && x % 10000 === y % 10000 ? TWO_PARTS : inYear;
  };
}
