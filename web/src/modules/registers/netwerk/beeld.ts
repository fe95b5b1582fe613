/** Beeld: which part of a network one looks at: what was fetched, what was expanded, what was hidden. Pure. */
import type { Ding, Knoop, Lijn, Netwerk } from "../types.ts";

export type Uitbreiding = { readonly vanuit: string; readonly netwerk: Netwerk };

export type Beeld = {
  readonly basis: Netwerk;
  /** In the order in which they were asked, so that the last can be taken back. */
  readonly uitbreidingen: readonly Uitbreiding[];
  readonly verborgen: ReadonlySet<string>;
  readonly verborgenSoorten: ReadonlySet<Ding>;
};

/** What the drawing and the tables both show: they get nothing else, so they hold the same. */
export type Zicht = { readonly knopen: readonly Knoop[]; readonly lijnen: readonly Lijn[] };

export const startBeeld = (basis: Netwerk): Beeld => ({
  basis,
  uitbreidingen: [],
  verborgen: new Set(),
  verborgenSoorten: new Set(),
});

export const middleOf = ({ basis }: Beeld): Knoop | undefined => basis.knopen.find(({ stap }) => stap === 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** By distance and name, never by anything computed about what it is. */
const byPlace = (a: Knoop, b: Knoop): number => a.stap - b.stap || compare(a.titel, b.titel) || compare(a.id, b.id);

/**
 * A judgement between two answers may change by which member a group is called. A tie keeps its id, so its ends tell who is who.
 * @returns how ids of `extra` are called in `known`
 */
function aliasesOf(known: ReadonlyMap<string, Lijn>, extra: Netwerk): ReadonlyMap<string, string> {
  const alias = new Map<string, string>();
  for (const lijn of extra.lijnen) {
    const same = known.get(lijn.id);
    if (!same) continue;
    if (same.vanId !== lijn.vanId) alias.set(lijn.vanId, same.vanId);
    if (same.naarId !== lijn.naarId) alias.set(lijn.naarId, same.naarId);
  }
  return alias;
}

function grow(before: Zicht, { vanuit, netwerk }: Uitbreiding): Zicht {
  const lijnen = new Map(before.lijnen.map((lijn) => [lijn.id, lijn]));
  const knopen = new Map(before.knopen.map((knoop) => [knoop.id, knoop]));
  const alias = aliasesOf(lijnen, netwerk);
  const called = (id: string): string => alias.get(id) ?? id;
  const from = knopen.get(vanuit)?.stap ?? 0;
  for (const knoop of netwerk.knopen) {
    const id = called(knoop.id);
    const known = knopen.get(id);
    knopen.set(id, known ? { ...known, rem: known.rem || knoop.rem } : { ...knoop, id, stap: from + knoop.stap });
  }
  for (const lijn of netwerk.lijnen) {
    const [van, naar] = [called(lijn.vanId), called(lijn.naarId)];
    if (van !== naar && !lijnen.has(lijn.id)) lijnen.set(lijn.id, { ...lijn, vanId: van, naarId: naar });
  }
  return { knopen: [...knopen.values()], lijnen: [...lijnen.values()] };
}

/** Everything that was fetched, hidden or not: the places of the drawing follow from this, so hiding moves nothing. */
export function wholeOf({ basis, uitbreidingen }: Beeld): Zicht {
  const { knopen, lijnen } = uitbreidingen.reduce<Zicht>(grow, basis);
  const known = new Set(knopen.map(({ id }) => id));
  return {
    knopen: knopen.toSorted(byPlace),
    lijnen: lijnen.filter(({ vanId: van, naarId: naar }) => known.has(van) && known.has(naar)),
  };
}

/** The middle cannot be hidden: without it there is no picture. */
export function zichtOf(beeld: Beeld, whole: Zicht = wholeOf(beeld)): Zicht {
  const { verborgen, verborgenSoorten } = beeld;
  const knopen = whole.knopen.filter(
    ({ id, soort, stap }) => stap === 0 || (!verborgen.has(id) && !verborgenSoorten.has(soort)),
  );
  const shown = new Set(knopen.map(({ id }) => id));
  return { knopen, lijnen: whole.lijnen.filter(({ vanId: van, naarId: naar }) => shown.has(van) && shown.has(naar)) };
}

export const expand = (beeld: Beeld, uitbreiding: Uitbreiding): Beeld => ({
  ...beeld,
  uitbreidingen: [...beeld.uitbreidingen, uitbreiding],
});

export const takeBack = (beeld: Beeld): Beeld => ({ ...beeld, uitbreidingen: beeld.uitbreidingen.slice(0, -1) });

export const hide = (beeld: Beeld, id: string): Beeld => ({ ...beeld, verborgen: new Set([...beeld.verborgen, id]) });

export function toggleSoort(beeld: Beeld, soort: Ding): Beeld {
  const verborgenSoorten = new Set(beeld.verborgenSoorten);
  if (!verborgenSoorten.delete(soort)) verborgenSoorten.add(soort);
  return { ...beeld, verborgenSoorten };
}

export const showAll = (beeld: Beeld): Beeld => ({ ...beeld, verborgen: new Set(), verborgenSoorten: new Set() });

/** Things at the other end of a visible tie, in the order of the picture. */
export function neighboursOf({ knopen, lijnen }: Zicht, id: string): readonly Knoop[] {
  const ids = new Set(
    lijnen
      .flatMap(({ vanId: van, naarId: naar }) => (van === id ? [naar] : naar === id ? [van] : []))
      .filter((one) => one !== id),
  );
  return knopen.filter((knoop) => ids.has(knoop.id));
}
