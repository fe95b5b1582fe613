/** The comparison levels of the engine as SQL, for the peer of the bench: the same question, asked of a database. */
import type { Field, FieldValues, Records } from "../src/engines/resolution/index.ts";

/** A column of the table of records: its type, and what a value of the field holds there; undefined is null. */
type Column = { readonly name: string; readonly type: string; readonly read: (value: number) => string | undefined };

/** How one field is laid in columns and compared; `l` and `r` are the two records. */
export type SqlField = { readonly columns: readonly Column[]; readonly level: string; readonly levels: number };

/** Reads letters back (`values/letters.ts`); letters outside a-z and 0-9 were already one of a few codes. */
function letterReader(values: FieldValues, text: string): (value: number) => string {
  const { heap, starts } = values.texts[text] ?? { heap: new Uint8Array(0), starts: new Uint32Array(0) };
  const letter = (code: number): string => {
    if (code <= 26) return String.fromCharCode(96 + code);
    return code <= 36 ? String.fromCharCode(21 + code) : String.fromCharCode(code);
  };
  return (value) => {
    let out = "";
    for (let i = starts[value] ?? 0; i < (starts[value + 1] ?? 0); i++) out += letter(heap[i] ?? 0);
    return out;
  };
}

const textColumn = (name: string, values: FieldValues, text: string): Column => {
  const read = letterReader(values, text);
  return { name, type: "VARCHAR", read: (value) => read(value) };
};

const tableColumn = (name: string, values: FieldValues, table: string, isNullable = false): Column => ({
  name,
  type: "UINTEGER",
  read: (value) => {
    const number = values.tables[table]?.[value] ?? 0;
    return isNullable && number === 0 ? undefined : String(number);
  },
});

const listColumn = (name: string, values: FieldValues, list: string): Column => ({
  name,
  type: "UINTEGER[]",
  read: (value) => {
    const { starts, codes } = values.lists[list] ?? { starts: new Uint32Array(0), codes: new Uint32Array(0) };
    return `[${[...codes.subarray(starts[value] ?? 0, starts[value + 1] ?? 0)].join(",")}]`;
  },
});

const valueColumn = (name: string): Column => ({
  name,
  type: "UINTEGER",
  read: (value) => (value === 0 ? undefined : String(value)),
});

const typo = (column: string): string => `damerau_levenshtein(l.${column}, r.${column}) = 1`;
const similar = (column: string, from: number): string =>
  `jaro_winkler_similarity(l.${column}, r.${column}) >= ${from}`;
const least = (column: string, length: number): string =>
  `least(length(l.${column}), length(r.${column})) >= ${length}`;

/** Missing and equal, which all kinds share, around what differs. */
const levelOf = (value: string, equal: number, cases: string): string =>
  `CASE WHEN l.${value} IS NULL OR r.${value} IS NULL THEN 0 WHEN l.${value} = r.${value} THEN ${equal} ${cases} END`;

const givenNames = (values: FieldValues): SqlField => ({
  columns: [
    valueColumn("g"),
    textColumn("g_full", values, "full"),
    textColumn("g_ini", values, "initials"),
    listColumn("g_names", values, "names"),
    listColumn("g_family", values, "family"),
    tableColumn("g_sound", values, "sound"),
    tableColumn("g_fold", values, "fold"),
  ],
  levels: 8,
  level: levelOf(
    "g",
    7,
    `WHEN l.g_full <> '' AND r.g_full <> '' THEN CASE
       WHEN list_has_any(l.g_names, r.g_names) OR list_has_any(l.g_family, r.g_family) THEN 5
       WHEN ${least("g_full", 4)} AND ${typo("g_full")} THEN 4
       WHEN l.g_sound = r.g_sound OR ${similar("g_full", 0.87)} THEN 3 ELSE 1 END
     WHEN starts_with(l.g_ini, r.g_ini) OR starts_with(r.g_ini, l.g_ini) THEN 2 ELSE 1`,
  ),
});

const surnames = (values: FieldValues): SqlField => ({
  columns: [
    valueColumn("s"),
    textColumn("s_core", values, "core"),
    textColumn("s_all", values, "compact"),
    listColumn("s_cores", values, "core"),
    tableColumn("s_fold", values, "fold"),
    tableColumn("s_sound", values, "sound"),
    tableColumn("s_parts", values, "parts"),
  ],
  levels: 7,
  level: levelOf(
    "s",
    6,
    `WHEN l.s_fold = r.s_fold THEN 5
     WHEN list_has_any(l.s_cores, r.s_cores) THEN CASE WHEN l.s_parts = 1 AND r.s_parts = 1 THEN 5 ELSE 4 END
     WHEN ${least("s_core", 4)} AND ${typo("s_core")} THEN 3
     WHEN l.s_sound = r.s_sound OR ${similar("s_core", 0.88)} THEN 2
     WHEN ${typo("s_all")} THEN 3 ELSE 1`,
  ),
});

const dates = (values: FieldValues): SqlField => {
  const sameYear = "l.d_p // 10000 = r.d_p // 10000";
  const filler = (side: string): string => `${side}.d_p % 10000 IN (0, 101)`;
  return {
    columns: [valueColumn("d"), tableColumn("d_p", values, "packed"), textColumn("d_t", values, "digits")],
    levels: 8,
    level: levelOf(
      "d",
      7,
      `WHEN ${sameYear} AND l.d_p % 100 = r.d_p // 100 % 100 AND r.d_p % 100 = l.d_p // 100 % 100 THEN 6
       WHEN ${sameYear} AND (${filler("l")} OR ${filler("r")}) THEN 4
       WHEN NOT (${sameYear}) AND ${filler("l")} AND ${filler("r")} THEN 1
       WHEN ${typo("d_t")} THEN 5
       WHEN NOT (${sameYear}) THEN CASE WHEN l.d_p % 10000 = r.d_p % 10000 THEN 3 ELSE 1 END
       WHEN l.d_p % 100 = r.d_p % 100 OR l.d_p // 100 = r.d_p // 100 THEN 3 ELSE 2`,
    ),
  };
};

const places = (values: FieldValues): SqlField => {
  const both = (column: string): string => `l.${column} IS NOT NULL AND r.${column} IS NOT NULL`;
  return {
    columns: [
      valueColumn("p"),
      tableColumn("p_code", values, "postcode", true),
      tableColumn("p_area", values, "area", true),
      tableColumn("p_place", values, "place", true),
      textColumn("p_text", values, "postcode"),
      textColumn("p_name", values, "place"),
    ],
    levels: 7,
    level: levelOf(
      "p",
      6,
      `WHEN l.p_code = r.p_code THEN 6
       WHEN ${both("p_code")} AND ${typo("p_text")} THEN 5
       WHEN l.p_area = r.p_area THEN 4
       WHEN l.p_place = r.p_place THEN 3
       WHEN ${both("p_place")} AND (${typo("p_name")} OR ${similar("p_name", 0.88)}) THEN 2
       WHEN (${both("p_code")}) OR (${both("p_place")}) THEN 1 ELSE 0`,
    ),
  };
};

const houseNumbers = (values: FieldValues): SqlField => ({
  columns: [
    valueColumn("h"),
    tableColumn("h_number", values, "number"),
    tableColumn("h_addition", values, "addition", true),
    textColumn("h_text", values, "number"),
  ],
  levels: 6,
  level: levelOf(
    "h",
    5,
    `WHEN l.h_number <> r.h_number THEN CASE WHEN ${typo("h_text")} THEN 2 ELSE 1 END
     WHEN l.h_addition IS NULL OR r.h_addition IS NULL THEN 4 ELSE 3`,
  ),
});

const sexes = (): SqlField => ({ columns: [valueColumn("x")], levels: 3, level: levelOf("x", 2, "ELSE 1") });

const KINDS: Readonly<Record<string, (values: FieldValues) => SqlField>> = {
  "given-names": givenNames,
  surnames,
  dates,
  places,
  "house-numbers": houseNumbers,
  sexes,
};

/**
 * The fields of a file of persons in SQL, in the order of the records.
 * @throws {RangeError} for a field that the peer does not know
 */
export function sqlFields({ fields }: Records): readonly SqlField[] {
  return fields.map(({ spec, values }: Field) => {
    const make = KINDS[spec.kind];
    if (make === undefined) throw new RangeError(`The peer compares persons, and knows no ${spec.kind}`);
    return make(values);
  });
}

const place = ({ fields }: Records, kind: string): number => fields.findIndex(({ spec }) => spec.kind === kind);

/** All levels of a pair, with the two rules that look at more than one field: swapped names, and sex beside a name. */
export function levelsQuery(records: Records, all: readonly SqlField[]): string {
  const raw = all.map(({ level }, f) => `${level} AS g${f}`).join(",\n");
  const [given, surname, sex] = ["given-names", "surnames", "sexes"].map((kind) => place(records, kind));
  const named = all.map((_, f) => {
    if (f === given) return `CASE WHEN swapped THEN 6 ELSE g${f} END AS g${f}`;
    if (f === surname) return `CASE WHEN swapped THEN 0 ELSE g${f} END AS g${f}`;
    return f === sex ? `CASE WHEN swapped OR g${given} >= 4 THEN 0 ELSE g${f} END AS g${f}` : `g${f}`;
  });
  return `SELECT ${named.join(", ")}, tf FROM (
    SELECT *, g${given} = 1 AND g${surname} NOT IN (0, 6) AND crossed AS swapped FROM (
      SELECT ${raw}, l.g_fold = r.s_fold AND r.g_fold = l.s_fold AS crossed, coalesce(l.tf, 0) AS tf
      FROM pairs JOIN rec AS l ON pairs.l = l.id JOIN rec AS r ON pairs.r = r.id))`;
}

/** What Splink asks of the same pairs (resolutie.md 3): the yardstick of another machine, on which it was measured too. */
export const SPLINK_LEVELS = `SELECT
  CASE WHEN l.g IS NULL OR r.g IS NULL THEN -1 WHEN l.g_full = r.g_full THEN 4
    WHEN jaro_winkler_similarity(l.g_full, r.g_full) >= 0.92 THEN 3 WHEN jaro_winkler_similarity(l.g_full, r.g_full) >= 0.88 THEN 2
    WHEN jaro_winkler_similarity(l.g_full, r.g_full) >= 0.7 THEN 1 ELSE 0 END AS g0,
  CASE WHEN l.s IS NULL OR r.s IS NULL THEN -1 WHEN l.s_all = r.s_all THEN 4
    WHEN jaro_winkler_similarity(l.s_all, r.s_all) >= 0.92 THEN 3 WHEN jaro_winkler_similarity(l.s_all, r.s_all) >= 0.88 THEN 2
    WHEN jaro_winkler_similarity(l.s_all, r.s_all) >= 0.7 THEN 1 ELSE 0 END AS g1,
  CASE WHEN l.d IS NULL OR r.d IS NULL THEN -1 WHEN l.d_t = r.d_t THEN 5 WHEN damerau_levenshtein(l.d_t, r.d_t) <= 1 THEN 4
    WHEN abs(try_strptime(l.d_t, '%Y%m%d')::DATE - try_strptime(r.d_t, '%Y%m%d')::DATE) <= 30 THEN 3
    WHEN abs(try_strptime(l.d_t, '%Y%m%d')::DATE - try_strptime(r.d_t, '%Y%m%d')::DATE) <= 365 THEN 2
    WHEN abs(try_strptime(l.d_t, '%Y%m%d')::DATE - try_strptime(r.d_t, '%Y%m%d')::DATE) <= 3652 THEN 1 ELSE 0 END AS g2,
  CASE WHEN l.p_code IS NULL OR r.p_code IS NULL THEN -1 WHEN l.p_text = r.p_text THEN 3
    WHEN levenshtein(l.p_text, r.p_text) <= 1 THEN 2 WHEN left(l.p_text, 4) = left(r.p_text, 4) THEN 1 ELSE 0 END AS g3,
  CASE WHEN l.h IS NULL OR r.h IS NULL THEN -1 WHEN l.h_text = r.h_text THEN 1 ELSE 0 END AS g4,
  CASE WHEN l.x IS NULL OR r.x IS NULL THEN -1 WHEN l.x = r.x THEN 1 ELSE 0 END AS g5
  FROM pairs JOIN rec AS l ON pairs.l = l.id JOIN rec AS r ON pairs.r = r.id`;
