/** The field of surnames: prefixes left out, a partner's name before or behind, one typing error, the same sound. */
import { wordsOf } from "../values/fold.ts";
import { surnameParts } from "../values/key-parts.ts";
import { parsePersonName } from "../values/person-name.ts";
import { soundCode } from "../values/sound.ts";
import { isSurnamePrefix, parseSurname, type Surname } from "../values/surname.ts";
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
  type Texts,
  textsOf,
} from "./field.ts";
import { compareLetters } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.02, 0.02, 0.05, 0.02, 0.03, 0.86];

const LEVELS: readonly string[] = ["missing", "different", "similar", "typo", "part", "core", "equal"];
const SIMILAR = 2;
const TYPO = 3;
const PART = 4;
const CORE = 5;

const SIMILAR_FROM = 0.88;
const SHORTEST_TYPO = 4;

const spell = ({ parts }: Surname): string => parts.map(({ prefix, core }) => `${prefix}|${core}`).join("+");

/**
 * Columns: the surname; or prefix and surname; or prefix, surname and another surname (of birth, or a partner's); or
 * those and the whole name, of which other words may be surnames too.
 */
function readSurname(columns: readonly string[]): Surname {
  const [prefix = "", surname = "", other = "", whole = ""] = columns.length === 1 ? ["", ...columns] : columns;
  const own = `${prefix} ${surname}`.trim();
  const parsed = parseSurname(other === "" ? own : `${own}-${other}`);
  return whole === "" ? parsed : withOthers(parsed, whole);
}

/** Words of the whole name behind the first one, which is a given name, become further parts. */
function withOthers(parsed: Surname, whole: string): Surname {
  const known = new Set(parsed.parts.map(({ core }) => core));
  const words = wordsOf(whole)
    .slice(1)
    .filter((word) => word.length > 3 && !/\d/.test(word) && !known.has(word) && !isSurnamePrefix(word));
  return { ...parsed, parts: [...parsed.parts, ...[...new Set(words)].map((core) => ({ prefix: "", core }))] };
}

function surnamesKind(name: string, parse: (columns: readonly string[]) => Surname): FieldKind {
  return {
    name,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["full", "core", "sound", "prefix"],
    isCostly: true,
    prepare: (raw) => {
      const read = (columns: readonly string[]): Surname | undefined => {
        const surname = parse(columns);
        return surname.parts.length === 0 ? undefined : surname;
      };
      const { items, valueOf } = numberValues(raw, read, spell);
      const first = ({ parts }: Surname): string => parts[0]?.core ?? "";
      const values: FieldValues = {
        kind: name,
        count: items.length + 1,
        texts: { core: textsOf(items, first), compact: textsOf(items, ({ compact }) => compact) },
        tables: {
          fold: tableOf(items, ({ compact }) => codeOfText(compact)),
          sound: tableOf(items, (surname) => codeOfText(soundCode(first(surname)))),
          parts: tableOf(items, ({ parts }) => parts.length),
        },
        lists: {
          full: listsOf(items, (surname) => [codeOfText(spell(surname))]),
          core: listsOf(items, (surname) => codesOf(surnameParts(surname).cores)),
          sound: listsOf(items, (surname) => codesOf(surnameParts(surname).sounds)),
          prefix: listsOf(items, (surname) => codesOf([first(surname).slice(0, 4)])),
        },
      };
      return { values, valueOf };
    },
    compare: compareSurnames,
  };
}

export const surnames: FieldKind = surnamesKind("surnames", readSurname);

/** The surname in a field that holds the whole name. */
export const surnamesOfWhole: FieldKind = surnamesKind(
  "surnames-of-whole",
  (columns) => parsePersonName(columns.join(" ")).surname,
);

function compareSurnames({ texts, tables, lists }: FieldValues): Compare {
  const core = texts["core"] as Texts;
  const cores = lists["core"] as FieldValues["lists"][string];
  const { fold, sound, parts } = tables as Record<"fold" | "sound" | "parts", Uint32Array>;
  const byCore = compareLetters(core);
  const byAll = compareLetters(texts["compact"] as Texts);
  const lengthOf = (v: number): number => (core.starts[v + 1] as number) - (core.starts[v] as number);

  return (a, b) => {
    if (fold[a] === fold[b]) return CORE;
    if (shareCode(cores, a, b)) return parts[a] === 1 && parts[b] === 1 ? CORE : PART;
    if (Math.min(lengthOf(a), lengthOf(b)) >= SHORTEST_TYPO && byCore.isTypo(a, b)) return TYPO;
    if (sound[a] === sound[b] || byCore.similarity(a, b, SIMILAR_FROM) >= SIMILAR_FROM) return SIMILAR;
    return byAll.isTypo(a, b) ? TYPO : DIFFERENT;
  };
}
