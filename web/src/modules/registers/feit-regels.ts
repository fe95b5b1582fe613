/** Facts as rows of a page: what is so now, per value with all its sources; and apart what was said earlier or was corrected. Pure. */
import type { Feit, Groep, Waarde } from "./types.ts";

/** One value and every source that says it now. */
export type FeitRegel = {
  readonly key: string;
  readonly eigenschap: string;
  readonly naam: string;
  readonly waarde: Waarde;
  readonly feiten: readonly Feit[];
  readonly botst: boolean;
  /** No source holds on to it. */
  readonly beeindigd: boolean;
};

export type OudRegel = {
  readonly key: string;
  readonly eigenschap: string;
  readonly naam: string;
  readonly feit: Feit;
};

const isNow = ({ stand }: Feit): boolean => stand === "HUIDIG" || stand === "BEEINDIGD";

/** The same text in other capitals or spaces is the same value; parts count in any order. */
const compared = (waarde: Waarde): string =>
  (typeof waarde === "string"
    ? waarde
    : Object.entries(waarde)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map((part) => part.join("="))
        .join("|")
  )
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/g, " ");

export const keyOfFeit = ({ opgave, pad }: Pick<Feit, "opgave" | "pad">): string => `${opgave}/${pad}`;

/** An earlier version that its source repeats word for word, for the same time, has nothing to tell. */
const isRepeated = (old: Feit, now: readonly Feit[]): boolean =>
  old.stand === "VROEGER" &&
  now.some(
    (feit) =>
      feit.bron === old.bron &&
      feit.geldigVan === old.geldigVan &&
      feit.geldigTot === old.geldigTot &&
      compared(feit.waarde) === compared(old.waarde),
  );

/** Each fact of the groups stands in exactly one of the two, but for earlier versions that say what is said now. */
export function splitFeiten(groepen: readonly Groep[]): {
  readonly nu: readonly FeitRegel[];
  readonly eerder: readonly OudRegel[];
} {
  const nu: FeitRegel[] = [];
  const eerder: OudRegel[] = [];
  for (const { eigenschap, naam, feiten, botst } of groepen) {
    for (const [tekst, same] of Map.groupBy(feiten.filter(isNow), ({ waarde }) => compared(waarde))) {
      const [first] = same;
      if (!first) continue;
      const beeindigd = same.every(({ stand }) => stand === "BEEINDIGD");
      const key = `${eigenschap} ${tekst}`;
      nu.push({ key, eigenschap, naam, waarde: first.waarde, feiten: same, botst: botst && !beeindigd, beeindigd });
    }
    const now = feiten.filter(isNow);
    for (const feit of feiten)
      if (!isNow(feit) && !isRepeated(feit, now)) eerder.push({ key: keyOfFeit(feit), eigenschap, naam, feit });
  }
  return { nu, eerder };
}
