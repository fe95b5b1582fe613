/** The SQL of searching: equal keys only, so that row-level security keeps its indexes. */
import type { Tx } from "../../platform/grant/grant.ts";

/** A key that more visible records share than this finds too much to help. */
export const COMMON = 400;
/** The engine orders at most this many. */
export const CANDIDATES = 200;

export type AskedKey = { readonly sleutel: string; readonly term: number; readonly weight: number };

export type Candidate = {
  readonly entiteit: number;
  readonly soort: string;
  readonly termen: number;
  readonly gewicht: number;
};

/**
 * Entiteiten that share keys with the question, those that share most first. A key that is common among the rows that this
 * reader sees is left out when there are others; so what is found depends on visible rows only. Rows of a key come in the order of its
 * index: in any other, all rows of a word that thousands share would be read and joined before the limit (p95 75 ms instead of 23).
 */
export async function findCandidates(
  tx: Tx,
  keys: readonly AskedKey[],
  soorten: readonly string[] | undefined,
): Promise<{ candidates: Candidate[]; common: boolean }> {
  const rows = await tx.run<Candidate & { common: boolean }>(
    `with vraag as materialized (
       select k.*, h.entiteiten from unnest($1::bigint[], $2::int[], $3::int[]) k (sleutel, term, gewicht)
       cross join lateral (
         select array_agg(x.entiteit) as entiteiten from (
           select o.entiteit from registers.sleutel s join registers.opgave o on o.id = s.opgave where s.sleutel = k.sleutel order by s.scope, s.opgave limit $4 + 1
         ) x
       ) h where h.entiteiten is not null
     ), zeldzaam as (
       select count(*) filter (where cardinality(entiteiten) <= $4) as n from vraag
     )
     select e.id as entiteit, e.soort, count(distinct t.term)::int as termen, sum(t.gewicht)::int as gewicht, (select n from zeldzaam) = 0 as common
     from (
       select distinct u.entiteit, v.term, v.gewicht, v.sleutel from vraag v, unnest(v.entiteiten) u (entiteit)
       where cardinality(v.entiteiten) <= $4 or (select n from zeldzaam) = 0
     ) t join registers.entiteit e on e.id = t.entiteit
     where $5::text[] is null or e.soort = any($5)
     group by e.id order by termen desc, gewicht desc, e.id limit $6`,
    [
      keys.map(({ sleutel }) => sleutel),
      keys.map(({ term }) => term),
      keys.map(({ weight }) => weight),
      COMMON,
      soorten ?? null,
      CANDIDATES,
    ],
  );
  return { candidates: rows, common: rows[0]?.common ?? false };
}

/** The words that are one letter away from what was typed, among records that this reader sees. */
export async function findWords(tx: Tx, typos: readonly string[]): Promise<string[]> {
  const rows = await tx.run<{ woord: string }>(
    "select distinct woord::text from registers.woord where typo = any($1::bigint[]) limit 50",
    [typos],
  );
  return rows.map(({ woord }) => woord);
}
