/**
 * Cijfers: what a year of signalen came to, per fase. A group under five is never shown: neighbouring fasen are taken together until
 * five are in it. So what is shown is a partition of all, and there is nothing to subtract from. Hiding single cells and then others
 * beside them was tried first: whoever knows the rule could still work some out (the test tries all).
 */

/** A row of the statistic that stays when signalen are gone. */
export type Telling = {
  readonly fase: number;
  readonly uitkomst: string;
  readonly aantal: number;
  /** Days from receipt to end, summed. */
  readonly dagen: number;
  readonly wilWeten: number;
  readonly teruggekoppeld: number;
};

export const FASEN = [1, 2, 3, 4] as const;

/** Below this nobody can be sure that it is not about one person whom they know. */
export const MINIMUM = 5;

/** Ended without anything being done with it. */
const ZONDER_VERVOLG: ReadonlySet<string> = new Set([
  "GEEN_ONDERMIJNING",
  "GEEN_TAAK",
  "ANDER_GEBIED",
  "GEEN_OPVOLGING",
  "TERMIJN",
  "VERKEERDE_DEUR",
]);

/** These fasen, first and last, taken together. */
export type Fasen = { readonly van: number; readonly tot: number };

export type Cijfers = {
  /** How many ended, and after how many days on average. */
  readonly aantallen: readonly (Fasen & { readonly aantal: number; readonly dagen: number })[];
  /** Per cent that ended without anything being done. */
  readonly zonderVervolg: readonly (Fasen & { readonly procent: number })[];
  /** Per cent of those who wanted to hear something that did. */
  readonly teruggekoppeld: readonly (Fasen & { readonly procent: number })[];
  /** All fasen together; nothing when that is too few. */
  readonly totaal: {
    readonly aantal?: number;
    readonly dagen?: number;
    readonly zonderVervolg?: number;
    readonly teruggekoppeld?: number;
  };
};

/**
 * Neighbours taken together, in order, until each group is enough by itself; what is left at the end joins the last group. Empty when
 * all together are not enough.
 */
export function joinUntil<T>(
  rows: readonly T[],
  add: (a: T, b: T) => T,
  isEnough: (row: T) => boolean,
): (Fasen & { readonly som: T })[] {
  const groups: (Fasen & { som: T })[] = [];
  let open: (Fasen & { som: T }) | undefined;
  for (const [i, row] of rows.entries()) {
    open = open ? { van: open.van, tot: i + 1, som: add(open.som, row) } : { van: i + 1, tot: i + 1, som: row };
    if (!isEnough(open.som)) continue;
    groups.push(open);
    open = undefined;
  }
  const last = groups.pop();
  if (last) groups.push(open ? { van: last.van, tot: open.tot, som: add(last.som, open.som) } : last);
  return groups;
}

/** So many of a group, of the whole of it. */
export type Deel = { readonly deel: number; readonly geheel: number };

export const addDelen = (a: Deel, b: Deel): Deel => ({ deel: a.deel + b.deel, geheel: a.geheel + b.geheel });

/** Both sides of a percentage are a group of people: those who did, and those who did not. */
export const isEnoughDeel = ({ deel, geheel }: Deel): boolean => deel >= MINIMUM && geheel - deel >= MINIMUM;

const percent = ({ deel, geheel }: Deel): number => Math.round((100 * deel) / geheel);

const percents = (delen: readonly Deel[]): (Fasen & { readonly procent: number })[] =>
  joinUntil(delen, addDelen, isEnoughDeel).map(({ van, tot, som }) => ({ van, tot, procent: percent(som) }));

/** The same over all: there only when there is a group at all. */
function overall(delen: readonly Deel[]): number | undefined {
  const all = delen.reduce(addDelen, { deel: 0, geheel: 0 });
  return isEnoughDeel(all) ? percent(all) : undefined;
}

const given = <K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: number });

/** Days are shown where their number is: an average over a group that may be known is about that group. */
type Einde = { readonly aantal: number; readonly dagen: number };
const addEinden = (a: Einde, b: Einde): Einde => ({ aantal: a.aantal + b.aantal, dagen: a.dagen + b.dagen });
const averaged = ({ aantal, dagen }: Einde): Einde => ({ aantal, dagen: Math.round(dagen / aantal) });

/** The figures of a year. */
export function makeCijfers(tellingen: readonly Telling[]): Cijfers {
  const perFase = <T>(of: (sum: (field: (row: Telling) => number) => number) => T): T[] =>
    FASEN.map((fase) => {
      const rows = tellingen.filter((one) => one.fase === fase);
      return of((field) => rows.reduce((total, row) => total + field(row), 0));
    });
  const einden = perFase((sum): Einde => ({ aantal: sum((row) => row.aantal), dagen: sum((row) => row.dagen) }));
  const zonder = perFase((sum): Deel => ({
    deel: sum((row) => (ZONDER_VERVOLG.has(row.uitkomst) ? row.aantal : 0)),
    geheel: sum((row) => row.aantal),
  }));
  const terug = perFase((sum): Deel => ({
    deel: sum((row) => row.teruggekoppeld),
    geheel: sum((row) => row.wilWeten),
  }));
  const alle = einden.reduce(addEinden);
  return {
    aantallen: joinUntil(einden, addEinden, ({ aantal }) => aantal >= MINIMUM).map(({ van, tot, som }) => ({
      van,
      tot,
      ...averaged(som),
    })),
    zonderVervolg: percents(zonder),
    teruggekoppeld: percents(terug),
    totaal: {
      ...(alle.aantal < MINIMUM ? {} : averaged(alle)),
      ...given("zonderVervolg", overall(zonder)),
      ...given("teruggekoppeld", overall(terug)),
    },
  };
}
