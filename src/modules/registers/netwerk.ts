/** Netwerk: things and ties within a few steps of one thing, as groups of what was judged to be one. Pure walking; the store hides. */
import type { Ding, Verband } from "../bronbestanden/index.ts";

/** A thing may pull in this many ties per step; the rest is told, not drawn: a hub would hide what is behind it. */
export const HUB = 60;
export const MOST_NODES = 400;
export const MOST_STEPS = 3;

export type Knoop = {
  readonly id: string;
  readonly soort: Ding;
  readonly titel: string;
  /** Steps from where one began. */
  readonly stap: number;
  readonly registraties: number;
  /** Has more ties than were followed. */
  readonly rem: boolean;
};

export type Lijn = {
  readonly id: string;
  readonly vanId: string;
  readonly naarId: string;
  readonly soort: Verband;
  readonly tekst: string;
  readonly stand: "HUIDIG" | "VROEGER" | "BEEINDIGD";
  readonly bronNaam: string;
  readonly graad: string;
  readonly geldigVan: string | undefined;
  readonly geldigTot: string | undefined;
};

export type Netwerk = {
  readonly knopen: readonly Knoop[];
  readonly lijnen: readonly Lijn[];
  /** More was within reach than fits in one picture. */
  readonly afgekapt: boolean;
};

export type Tie = { readonly opgave: number; readonly soort: Verband; readonly van: number; readonly naar: number };

/** What a walk asks of its surroundings: all registraties of a group, and the ties of some entiteiten. */
export type Surroundings = {
  readonly registratiesOf: (entiteiten: readonly number[]) => Promise<ReadonlyMap<number, readonly number[]>>;
  readonly tiesOf: (entiteiten: readonly number[], most: number) => Promise<readonly Tie[]>;
};

export type Walk = {
  /** Representative of a group to the step in which it was reached. */
  readonly steps: ReadonlyMap<number, number>;
  /** Entiteit to the representative of its group: the lowest registratie. */
  readonly groupOf: ReadonlyMap<number, number>;
  readonly ties: readonly Tie[];
  readonly braked: ReadonlySet<number>;
  readonly afgekapt: boolean;
};

/** Walks outward step by step. What is not reached because of a limit is told (`braked`, `afgekapt`), never silently left out. */
export async function walk(around: Surroundings, starts: readonly number[], most: number): Promise<Walk> {
  const steps = new Map<number, number>();
  const groupOf = new Map<number, number>();
  const ties = new Map<number, Tie>();
  const braked = new Set<number>();
  let afgekapt = false;

  const reach = async (entiteiten: readonly number[], stap: number): Promise<number[]> => {
    const fresh: number[] = [];
    const groups = await around.registratiesOf(entiteiten.filter((one) => !groupOf.has(one)));
    for (const samen of groups.values()) {
      const head = Math.min(...samen);
      if (steps.has(head)) continue;
      if (steps.size >= MOST_NODES) {
        afgekapt = true;
        continue;
      }
      steps.set(head, stap);
      for (const registratie of samen) groupOf.set(registratie, head);
      fresh.push(...samen);
    }
    return fresh;
  };

  let edge = await reach(starts, 0);
  for (let stap = 1; stap <= most && edge.length > 0; stap += 1) {
    const found = await around.tiesOf(edge, HUB + 1);
    const counts = new Map<number, number>();
    const kept: Tie[] = [];
    for (const tie of found) {
      const over = [tie.van, tie.naar].filter((end) => {
        const head = groupOf.get(end);
        if (head === undefined || steps.get(head) !== stap - 1) return false;
        counts.set(head, (counts.get(head) ?? 0) + 1);
        return (counts.get(head) ?? 0) > HUB;
      });
      for (const end of over) braked.add(groupOf.get(end) ?? end);
      if (over.length === 0) kept.push(tie);
    }
    edge = await reach([...new Set(kept.flatMap(({ van, naar }) => [van, naar]))], stap);
    for (const tie of kept) ties.set(tie.opgave, tie);
  }
  const drawn = Array.from(ties.values()).filter(({ van, naar }) => groupOf.has(van) && groupOf.has(naar));
  return { steps, groupOf, ties: drawn, braked, afgekapt };
}
