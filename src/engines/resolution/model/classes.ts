/**
 * Classes: the ways in which two records may be related, and what each makes them agree on.
 *
 * Fellegi & Sunter know two kinds of pair, and let all fields agree independently within each. Two kinds of dependence
 * break that in every population register: people who live together share surname and address without being one person,
 * and a person who moves changes postcode, number and street in one go. Larsen & Rubin 2001 ("Iterative Automated Record
 * Linkage Using Mixture Models") therefore add a class for households. Here every class says per group of fields whether
 * it comes from one source (`same`: it agrees but for errors) or from two (`chance`: it agrees by accident), so that
 * all classes share the same few parameters: errors per field, chance per field, and how frequent each class is.
 */
import type { FieldSpec, Group } from "../fields/spec.ts";

export type PairClass = {
  /** Read in explanations: `match`, `moved`, `household`, `twins`, `namesakes`, ... */
  readonly name: string;
  readonly isMatch: boolean;
  /** Groups that come from one source. */
  readonly same: readonly Group[];
};

/** Groups with a part of their own. All others belong to the entity: they are the same in a match and chance elsewhere. */
export const GIVEN = "given";
export const FAMILY = "family";
export const BIRTH = "birth";
export const HOME = "home";

/** Groups that several entities may share without living together: a phone, a director. Their names begin with this. */
export const SHARED_PREFIX = "shared:";

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = 2 ** items.length;
  return Array.from({ length: count }, (_, chosen) => items.filter((_item, i) => (chosen & (1 << i)) !== 0));
}

/** What may be another in two records of one entity: the address, what is shared, and the surname of a known person. */
function replaceable(groups: readonly Group[]): readonly Group[] {
  const isPerson = groups.includes(GIVEN) && groups.includes(BIRTH);
  return groups.filter((group) => group === HOME || group.startsWith(SHARED_PREFIX) || (group === FAMILY && isPerson));
}

const MATCH_NAMES: Readonly<Record<string, string>> = { "": "match", [HOME]: "moved", [FAMILY]: "renamed" };

function matchClasses(groups: readonly Group[]): readonly PairClass[] {
  return subsets(replaceable(groups)).map((replaced) => ({
    name: MATCH_NAMES[replaced.join("+")] ?? `changed ${replaced.join(" and ")}`,
    isMatch: true,
    same: groups.filter((group) => !replaced.includes(group)),
  }));
}

/** Pairs of different entities, by what they share. Only those whose groups all exist are used. */
const OTHERS: readonly { readonly name: string; readonly same: readonly Group[]; readonly needs: readonly Group[] }[] =
  [
    { name: "strangers", same: [], needs: [] },
    { name: "neighbours", same: [HOME], needs: [HOME] },
    { name: "household", same: [HOME, FAMILY], needs: [HOME, FAMILY, GIVEN] },
    { name: "twins", same: [HOME, FAMILY, BIRTH], needs: [HOME, FAMILY, BIRTH, GIVEN] },
    { name: "namesakes", same: [HOME, FAMILY, GIVEN], needs: [HOME, FAMILY, BIRTH, GIVEN] },
  ];

function otherClasses(groups: readonly Group[]): readonly PairClass[] {
  const shared = groups.filter((group) => group.startsWith(SHARED_PREFIX));
  const plain = OTHERS.filter(({ needs }) => needs.every((group) => groups.includes(group)));
  return plain.flatMap(({ name, same }) => [
    { name, isMatch: false, same },
    ...(shared.length > 0 && name !== "twins" && name !== "namesakes"
      ? [
          {
            name: `${name} sharing ${shared.map((group) => group.slice(SHARED_PREFIX.length)).join(" and ")}`,
            isMatch: false,
            same: [...same, ...shared],
          },
        ]
      : []),
  ]);
}

/** The classes that these fields can tell apart; `strangers` is one of them. */
export function classesFor(specs: readonly FieldSpec[]): readonly PairClass[] {
  const groups = [...new Set(specs.map(({ group }) => group))];
  return [...matchClasses(groups), ...otherClasses(groups)];
}
