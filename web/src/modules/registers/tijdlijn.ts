/** Tijdlijn: when things began and ended according to the sources, by year; and the same as periods for a small drawing. Pure. */
import { DATUMS } from "./eigenschappen.ts";
import type { Relatie, RegisterPagina } from "./types.ts";

export type Gebeurtenis = {
  readonly key: string;
  /** As precise as the source: 2024, 2024-03 or 2024-03-05. */
  readonly datum: string;
  readonly wat: "BEGINT" | "EINDIGT" | "MOMENT";
  readonly bronNaam: string;
  /** Eigenschappen that began or ended together in one record of one source. */
  readonly eigenschappen: readonly string[];
  readonly relatie: Relatie | undefined;
};

type Bron = Pick<RegisterPagina, "groepen" | "relaties">;

const count = (counts: Map<string, string[]>, key: string, eigenschap: string): void => {
  const known = counts.get(key) ?? [];
  if (!known.includes(eigenschap)) known.push(eigenschap);
  counts.set(key, known);
};

/** What was corrected never was so, and has no place in time. */
function feitEvents({ groepen }: Bron): Gebeurtenis[] {
  const grouped = new Map<string, string[]>();
  for (const { eigenschap, feiten } of groepen) {
    for (const feit of feiten) {
      if (feit.stand === "GECORRIGEERD") continue;
      if (feit.geldigVan) count(grouped, `${feit.geldigVan}\n${feit.bronNaam}\nBEGINT`, eigenschap);
      if (feit.geldigTot) count(grouped, `${feit.geldigTot}\n${feit.bronNaam}\nEINDIGT`, eigenschap);
      if (DATUMS.has(eigenschap) && typeof feit.waarde === "string" && /^\d{4}/.test(feit.waarde))
        count(grouped, `${feit.waarde}\n${feit.bronNaam}\nMOMENT`, eigenschap);
    }
  }
  return Array.from(grouped, ([key, eigenschappen]) => {
    const [datum = "", bronNaam = "", wat = ""] = key.split("\n");
    return { key, datum, bronNaam, wat: wat as Gebeurtenis["wat"], eigenschappen, relatie: undefined };
  });
}

const relatieEvents = ({ relaties }: Bron): Gebeurtenis[] =>
  relaties.flatMap((relatie, nr) => {
    const base = { bronNaam: relatie.bronNaam, eigenschappen: [], relatie };
    const key = `r${nr}`;
    return [
      ...(relatie.geldigVan ? [{ ...base, key: `${key} van`, datum: relatie.geldigVan, wat: "BEGINT" as const }] : []),
      ...(relatie.geldigTot ? [{ ...base, key: `${key} tot`, datum: relatie.geldigTot, wat: "EINDIGT" as const }] : []),
    ];
  });

/** Newest year first, and within it newest first. */
export function tijdlijnOf(
  bron: Bron,
): readonly { readonly jaar: string; readonly gebeurtenissen: readonly Gebeurtenis[] }[] {
  const all = [...feitEvents(bron), ...relatieEvents(bron)].toSorted((a, b) =>
    a.datum === b.datum ? (a.key < b.key ? -1 : 1) : a.datum < b.datum ? 1 : -1,
  );
  return Array.from(
    Map.groupBy(all, ({ datum }) => datum.slice(0, 4)),
    ([jaar, gebeurtenissen]) => ({ jaar, gebeurtenissen }),
  );
}

/** A year with a fraction. A year or month without a day counts from its beginning, or to its end when `end` is set. */
export function yearOf(datum: string, end = false): number {
  const [jaar = 0, maand = end ? 12 : 1, dag = end ? 31 : 1] = datum.split("-").map(Number);
  return jaar + (maand - 1) / 12 + (dag - 1) / 372;
}

export type Balk = {
  readonly key: string;
  readonly van: number;
  readonly tot: number;
  readonly relatie: Relatie;
  readonly open: boolean;
};

/** Relations with a beginning, as bars from there to their end or to `nu` (a year with a fraction). */
export const balkenOf = (relaties: readonly Relatie[], nu: number): readonly Balk[] =>
  relaties
    .flatMap((relatie, nr): Balk[] => {
      const { geldigVan, geldigTot } = relatie;
      if (!geldigVan) return [];
      const van = yearOf(geldigVan);
      const tot = geldigTot ? yearOf(geldigTot, true) : nu;
      return [{ key: String(nr), van, tot: Math.max(tot, van), relatie, open: !geldigTot }];
    })
    .toSorted((a, b) => a.van - b.van);
