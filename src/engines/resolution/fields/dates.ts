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

/** Year, and month and day, of every value: taken apart once, because two divisions per pair are a tenth of scoring. */
function takeApart(packed: Uint32Array): Record<"years" | "days", Uint16Array> {
  const years = new Uint16Array(packed.length);
  const days = new Uint16Array(packed.length);
  for (const [v, date] of packed.entries()) {
    years[v] = yearOfPacked(date);
    days[v] = date % 10000;
  }
  return { years, days };
}

function compareDates({ texts, tables }: FieldValues): Compare {
  const { years, days } = takeApart(tables["packed"] as Uint32Array);
  const digits = compareLetters(texts["digits"] as Texts);

  const compareInYear = (x: number, y: number): number => {
    const [dayX, dayY] = [dayOfPacked(x), dayOfPacked(y)];
    const [monthX, monthY] = [monthOfPacked(x), monthOfPacked(y)];
    if (dayX === monthY && monthX === dayY) return SWAPPED;
    if (isFiller(x) || isFiller(y)) return FILLER;
    return dayX === dayY || monthX === monthY ? TWO_PARTS : SAME_YEAR;
  };

  return (a, b) => {
    const x = days[a] as number;
    const y = days[b] as number;
    if (years[a] !== years[b]) {
      // Two filled-in days say nothing but their years, and one wrong digit there is another year.
      if (isFiller(x) && isFiller(y)) return DIFFERENT;
      if (digits.isTypo(a, b)) return TYPO;
      return x === y ? TWO_PARTS : DIFFERENT;
    }
    const inYear = compareInYear(x, y);
    if (inYear === SWAPPED || inYear === FILLER) return inYear;
    return digits.isTypo(a, b) ? TYPO : inYear;
  };
}
