/** Words of the mapping editor: what a column holds, where it ends up, and what a record is. */
import { useTexts } from "../../texts/texts.tsx";
import { useWoorden } from "../registers/woorden.ts";
import type { Doel } from "./profiel-doelen.ts";
import type { Kolom, Profiel, Recordbron, Sleutel, Voorwaarde } from "./profiel.ts";
import { typeId } from "./soorten.ts";

export type ProfielWoorden = {
  readonly type: (kolom: Kolom) => string;
  /** Uses of one column in one record. */
  readonly doelen: (profiel: Profiel, kolom: string, doelen: readonly Doel[]) => string;
  /** A record by its soort, with its number where the mapping has more of that soort. */
  readonly record: (profiel: Profiel, nr: number) => string;
  readonly sleutel: (sleutel: Sleutel) => string;
  readonly voorwaarden: (all: readonly Voorwaarde[]) => string;
};

const columnsOf = (sleutel: Sleutel): readonly string[] =>
  Object.values(sleutel)
    .flat()
    .map((entry) => entry.replace(/\?$/, ""));

/** A list, or one value by itself: the API takes both. */
const valuesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String);

type Dan = Pick<ReturnType<typeof useTexts>["t"]["leveringen"]["doel"], "gevuld" | "leeg" | "is" | "isNiet" | "of">;

/** What a condition asks of its column; a new one asks that it is filled. */
function danOf(words: Dan, { is, isNiet, gevuld }: Readonly<Record<string, unknown>>): string {
  if (is !== undefined) return words.is(valuesOf(is).join(words.of));
  if (isNiet !== undefined) return words.isNiet(valuesOf(isNiet).join(words.of));
  return gevuld === false ? words.leeg : words.gevuld;
}

export function useProfielWoorden(): ProfielWoorden {
  const { t } = useTexts();
  const { typen, delen, doel: places } = t.leveringen;
  const woorden = useWoorden();
  const soortOf = (profiel: Profiel, nr: number): string => {
    const soort = profiel.records[nr]?.soort;
    if (soort === undefined) return "";
    const same = profiel.records.flatMap((record, at) => (record.soort === soort ? [at] : []));
    return same.length > 1 ? `${woorden.soort(soort)} ${same.indexOf(nr) + 1}` : woorden.soort(soort);
  };
  const wat = (record: Recordbron, kolom: string, doel: Doel): string => {
    if (doel.plek === "eigenschap") {
      const naam = woorden.eigenschap(record.soort, doel.eigenschap);
      return doel.deel === undefined ? naam : `${naam} (${delen[doel.deel] ?? doel.deel})`;
    }
    if (doel.plek !== "wanneer" && doel.plek !== "beeindigd") return places[doel.plek];
    const own = (record[doel.plek] ?? []).filter((one) => one.kolom === kolom);
    const dan = own.length === 0 ? places.gevuld : own.map((one) => danOf(places, one)).join(places.en);
    return places[doel.plek](dan);
  };
  return {
    type: (kolom) => typen[typeId(kolom)] ?? typen[kolom.type] ?? kolom.type,
    doelen: (profiel, kolom, doelen) => {
      const nr = doelen[0]?.record ?? 0;
      const record = profiel.records[nr];
      return record ? places.bij(soortOf(profiel, nr), doelen.map((doel) => wat(record, kolom, doel)).join(", ")) : "";
    },
    record: soortOf,
    sleutel: (sleutel) => columnsOf(sleutel).join(" + "),
    voorwaarden: (all) => all.map((one) => `${one.kolom} ${danOf(places, one)}`).join(places.en),
  };
}
