/** Plan: what to learn from, chosen from the data: pair rules and sessions. */
import { passingBlocksOf, countBlocks } from "../blocking/blocks.ts";
import { equalityKeys } from "../blocking/keys.ts";
import { type FieldSpec, fieldKind } from "../fields/spec.ts";
import type { Records } from "../records/records.ts";
import { chanceOfEqual } from "./chance.ts";
import { GIVEN, HOME } from "./classes.ts";
import type { Implied, PairRules } from "./levels.ts";
import type { Session } from "./sessions.ts";

/** Level of given names from which two people have the same sex (`typo` and closer), and of equal postcodes. */
const GIVEN_ALIKE = 4;
const POSTCODE_EQUAL = 6;

/** A value must be this frequent before we believe that what goes with it is no accident. */
const FREQUENT = 20;

/** How much of a value's records must agree on another field before the value is said to imply it. */
const IMPLIES_FROM = 0.75;

/** A kind, or its variant that reads from a field that holds more (`given-names-of-whole`). */
const isKind = (spec: FieldSpec, kind: string): boolean => spec.kind === kind || spec.kind.startsWith(`${kind}-of-`);

const fieldsOf = (specs: readonly FieldSpec[], kind: string): readonly number[] =>
  specs.flatMap((spec, f) => (isKind(spec, kind) ? [f] : []));

/** Over the frequent values of `by`: how much of their records hold the most usual value of `field`. */
function usualShare(records: Records, by: number, field: number): number {
  const width = records.fields.length;
  const counts = (records.fields[by] as Records["fields"][number]).counts;
  const seen = new Map<number, Map<number, number>>();
  for (let r = 0; r < records.count; r++) {
    const value = records.rows[r * width + by] as number;
    const other = records.rows[r * width + field] as number;
    if (value === 0 || other === 0 || (counts[value] as number) < FREQUENT) continue;
    const others = seen.get(value) ?? new Map<number, number>();
    others.set(other, (others.get(other) ?? 0) + 1);
    seen.set(value, others);
  }
  let usual = 0;
  let all = 0;
  for (const others of seen.values()) {
    usual += Math.max(...others.values());
    for (const count of others.values()) all += count;
  }
  return all === 0 ? 0 : usual / all;
}

/** Pairs of kinds of which the one implies the other, from a level on, within one group. */
const KNOWN: readonly { readonly kind: string; readonly by: string; readonly atLeast: number }[] = [
  { kind: "sexes", by: "given-names", atLeast: GIVEN_ALIKE },
  { kind: "streets", by: "places", atLeast: POSTCODE_EQUAL },
];

function knownImplied(specs: readonly FieldSpec[], field: number): readonly Implied[] {
  const spec = specs[field] as FieldSpec;
  return KNOWN.filter(({ kind }) => isKind(spec, kind)).flatMap(({ by: kind, atLeast }) =>
    fieldsOf(specs, kind)
      .filter((by) => specs[by]?.group === spec.group)
      .map((by) => ({ field, by, atLeast })),
  );
}

/** A category that follows from a finer field: a state from a town, a department from a job. */
function seenImplied(records: Records, field: number): readonly Implied[] {
  if (records.fields[field]?.spec.kind !== "categories") return [];
  const valuesOf = (f: number): number => records.fields[f]?.values.count ?? 0;
  return Array.from(records.fields.keys())
    .filter(
      (by) => by !== field && valuesOf(by) > 2 * valuesOf(field) && usualShare(records, by, field) >= IMPLIES_FROM,
    )
    .map((by) => ({ field, by, atLeast: fieldKind(records.fields[by]?.spec.kind ?? "").levels.length - 1 }));
}

/** Rules for comparing pairs of these records. */
export function planRules(records: Records): PairRules {
  const specs = records.fields.map(({ spec }) => spec);
  const swaps = fieldsOf(specs, "given-names").flatMap((given) => {
    const surname = specs.findIndex(
      ({ kind, group }) => kind === "surnames" && isSamePerson(group, specs[given]?.group ?? ""),
    );
    return surname === -1 ? [] : [{ given, surname }];
  });
  const implied = Array.from(specs.keys()).flatMap((field) => [
    ...knownImplied(specs, field),
    ...seenImplied(records, field),
  ]);
  return { implied, swaps };
}

/** The subject's own names have groups of their own; those of a related person share one. */
const isSamePerson = (surnameGroup: string, givenGroup: string): boolean =>
  givenGroup === GIVEN ? surnameGroup === "family" : surnameGroup === givenGroup;

/** Sessions with more random pairs per record than this show too few matches. */
const MOST_PAIRS_PER_RECORD = 25;
const FEWEST_PAIRS = 50;

/** So many expected by chance are not counted first: it takes a tenth of a second per million records. */
const CERTAIN_PAIRS = 1000;
const MOST_SESSIONS = 5;

/** Fields with fewer values than this are no ground to meet on, only company for another. */
const FEWEST_VALUES = 12;

type Candidate = { readonly fields: readonly number[]; readonly groups: readonly string[]; readonly expected: number };

/** The fields of each group that are worth meeting on. */
function groundsOf(records: Records): readonly Candidate[] {
  const groups = Map.groupBy(records.fields.keys(), (f) => (records.fields[f] as Records["fields"][number]).spec.group);
  const pairs = (records.count * (records.count - 1)) / 2;
  return [...groups].flatMap(([group, all]) => {
    const fields = all.filter((f) => (records.fields[f]?.values.count ?? 0) >= FEWEST_VALUES);
    if (fields.length === 0) return [];
    const chance = fields.reduce((product, f) => product * chanceOfEqual(records.fields[f]?.counts ?? []), 1);
    return [{ fields, groups: [group], expected: pairs * chance }];
  });
}

const union = (a: Candidate, b: Candidate, pairs: number): Candidate => ({
  fields: [...a.fields, ...b.fields],
  groups: [...a.groups, ...b.groups],
  expected: (a.expected * b.expected) / pairs,
});

/** Given name and surname meet together; any two or three grounds may. */
function candidatesFor(records: Records): readonly Candidate[] {
  const pairs = (records.count * (records.count - 1)) / 2;
  const grounds = groundsOf(records);
  const twos = grounds.flatMap((a, i) => grounds.slice(i + 1).map((b) => union(a, b, pairs)));
  const threes = twos.flatMap((two) => {
    const last = grounds.findIndex(({ groups }) => groups[0] === two.groups.at(-1));
    return grounds.slice(last + 1).map((ground) => union(two, ground, pairs));
  });
  return [...grounds, ...twos, ...threes].filter(({ expected }) => expected <= MOST_PAIRS_PER_RECORD * records.count);
}

/**
 * How much a candidate adds: fields that are free in it and were free in fewer than two sessions so far, less for grounds
 * of several groups and for grounds where strangers crowd out the matches.
 */
function gainOf(candidate: Candidate, freeIn: readonly number[], records: number): number {
  let gain = 0;
  for (const [f, times] of freeIn.entries())
    if (!candidate.fields.includes(f)) gain += times === 0 ? 4 : times === 1 ? 1 : 0;
  return gain - candidate.groups.length / 2 - Math.log10(candidate.expected / records + 0.1);
}

/** Whether enough pairs meet on a ground. Chance alone may say so; matches only add to it. */
function holdsPairs(records: Records, { fields, expected }: Candidate): boolean {
  if (expected >= CERTAIN_PAIRS) return true;
  return countBlocks(passingBlocksOf(equalityKeys(records, fields)), records.count).pairs >= FEWEST_PAIRS;
}

/**
 * Chooses sessions that together leave every field free, from grounds on which not too many strangers meet. Homes come
 * first: only there are households seen whole.
 */
export function planSessions(records: Records): readonly Session[] {
  const freeIn = records.fields.map(() => 0);
  const chosen: Candidate[] = [];
  let rest = candidatesFor(records);
  while (chosen.length < MOST_SESSIONS && rest.length > 0) {
    const isHome = ({ groups }: Candidate): boolean => groups.length === 1 && groups[0] === HOME;
    const [best] = rest.toSorted(
      (a, b) =>
        Number(isHome(b)) - Number(isHome(a)) ||
        gainOf(b, freeIn, records.count) - gainOf(a, freeIn, records.count) ||
        a.expected - b.expected,
    );
    if (best === undefined || (chosen.length > 0 && gainOf(best, freeIn, records.count) <= 0)) break;
    rest = rest.filter((candidate) => candidate !== best);
    if (!holdsPairs(records, best)) continue;
    chosen.push(best);
    for (const [f] of freeIn.entries()) if (!best.fields.includes(f)) freeIn[f] = (freeIn[f] ?? 0) + 1;
  }
  return chosen.map(({ fields }) => ({ fields }));
}
