/** Fields of few values: sex, kind, code. Equal or not. */
import { foldCompact } from "../values/fold.ts";
import { codesOf, DIFFERENT, type FieldKind, type FieldValues, listsOf, numberValues, textsOf } from "./field.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.04, 0.96];

const LEVELS: readonly string[] = ["missing", "different", "equal"];

function categoryKind(name: string, spell: (text: string) => string): FieldKind {
  return {
    name,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["full"],
    isCostly: false,
    prepare: (raw) => {
      const read = (columns: readonly string[]): string | undefined => spell(columns.join(" ")) || undefined;
      const { items, valueOf } = numberValues(raw, read, String);
      const values: FieldValues = {
        kind: name,
        count: items.length + 1,
        texts: { full: textsOf(items, (text) => text) },
        tables: {},
        lists: { full: listsOf(items, (text) => codesOf([text])) },
      };
      return { values, valueOf };
    },
    compare: () => () => DIFFERENT,
  };
}

/** Sex as registers write it; `O`, `X`, `onbekend` say nothing to compare by. */
const SEXES: Readonly<Record<string, string>> = {
  m: "m",
  man: "m",
  male: "m",
  mannelijk: "m",
  heer: "m",
  dhr: "m",
  "1": "m",
  v: "v",
  f: "v",
  w: "v",
  vrouw: "v",
  female: "v",
  vrouwelijk: "v",
  weiblich: "v",
  mevrouw: "v",
  mevr: "v",
  mw: "v",
  "2": "v",
};

export const sexes: FieldKind = categoryKind("sexes", (text) => SEXES[foldCompact(text)] ?? "");

export const categories: FieldKind = categoryKind("categories", foldCompact);
