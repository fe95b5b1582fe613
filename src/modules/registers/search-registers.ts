/** Search: what someone typed, as keys from close to loose, and the candidates in an order that can be explained. */
import {
  jaroWinkler,
  type SearchKey,
  type SearchKeys,
  searchKeys,
  typosOf,
  wordsOf,
} from "../../engines/resolution/values/index.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import { type Ding, isVerband } from "../bronbestanden/index.ts";
import { findOordelenRond, findOpgaven, findEntiteiten, type Entiteit } from "./entiteit-store.ts";
import { type Feit, isKnownAt, listFeiten, type Opgave, titleOf, waardeText } from "./feit.ts";
import { foldOordelen } from "./oordeel.ts";
import { type AskedKey, type Candidate, findCandidates, findWords } from "./search-store.ts";
import { hashKey } from "./zoeksleutel.ts";

/** Enough close answers to stop looking for looser ones. */
const ENOUGH = 8;
const SHOWN = 50;

/** Why a record is in the answer, in words of the screen. */
export type Waarom = {
  readonly soort: "ZELFDE" | "DEEL" | "LIJKT_OP" | "VROEGER";
  readonly eigenschap: string;
  readonly waarde: string;
};

export type Treffer = {
  readonly id: string;
  readonly soort: Ding;
  readonly titel: string;
  readonly regels: readonly { readonly eigenschap: string; readonly waarde: string }[];
  readonly waarom: readonly Waarom[];
  readonly bronnen: readonly string[];
  readonly registraties: number;
};

export type Zoekresultaat = {
  readonly treffers: readonly Treffer[];
  readonly teAlgemeen: boolean;
  readonly meer: boolean;
};

const asked = (keys: readonly SearchKey[], weight: number): AskedKey[] =>
  keys.filter(({ kind }) => kind !== "typo").map((key) => ({ sleutel: hashKey(key), term: key.term, weight }));

/** Every word of the question in all ways to leave one letter out: they meet the words that are there (Garbe, SymSpell). */
async function wordsNear(tx: Tx, vraag: string): Promise<AskedKey[]> {
  const typos = wordsOf(vraag)
    .slice(0, 6)
    .filter((word) => word.length >= 4)
    .flatMap((word) => typosOf(word).map((value) => hashKey({ kind: "typo", value })));
  if (typos.length === 0) return [];
  return (await findWords(tx, typos)).map((sleutel, i) => ({ sleutel, term: 100 + i, weight: 1 }));
}

/** @throws nothing of its own; an empty question finds nothing. */
export async function searchRegisters(
  tx: Tx,
  vraag: string,
  soorten: readonly Ding[] | undefined,
): Promise<Zoekresultaat> {
  const { exact, near, loose } = searchKeys(vraag);
  const precise = asked(exact.filter(isPrecise), 4);
  const precisely = precise.length === 0 ? undefined : await findCandidates(tx, precise, soorten);
  const found =
    precisely && precisely.candidates.length > 0 && !precisely.common
      ? precisely
      : await widen(tx, vraag, { exact, near, loose }, soorten);
  const treffers = await describe(tx, vraag, found.candidates);
  tx.log(
    "Zoeken in registers",
    treffers.slice(0, SHOWN).map(({ id }) => id),
  );
  return { treffers: treffers.slice(0, SHOWN), teAlgemeen: found.common, meer: treffers.length > SHOWN };
}

/** Whole addresses and numbers: who typed one that is there means that one, and nothing that looks like it. */
const isPrecise = ({ term, kind }: SearchKey): boolean =>
  term === -1 && kind !== "compact" && !kind.startsWith("birth");

/** From equal words to words that look or sound alike, until there is enough to choose from. */
async function widen(
  tx: Tx,
  vraag: string,
  { exact, near, loose }: SearchKeys,
  soorten: readonly Ding[] | undefined,
): Promise<Awaited<ReturnType<typeof findCandidates>>> {
  const keys = asked(exact, 4);
  let found = await findCandidates(tx, keys, soorten);
  for (const wider of [
    () => Promise.resolve(asked(near, 2)),
    async () => [...asked(loose, 1), ...(await wordsNear(tx, vraag))],
  ]) {
    if (found.candidates.length >= ENOUGH && !found.common) break;
    const more = await wider();
    if (more.length === 0) continue;
    keys.push(...more);
    found = await findCandidates(tx, keys, soorten);
  }
  return found;
}

type Described = Treffer & { readonly closeness: number };

const withoutCloseness = ({ id, soort, titel, regels, waarom, bronnen, registraties }: Described): Treffer => ({
  id,
  soort,
  titel,
  regels,
  waarom,
  bronnen,
  registraties,
});

/** Candidates as groups of what was judged to be one, closest first. */
async function describe(tx: Tx, vraag: string, candidates: readonly Candidate[]): Promise<Treffer[]> {
  const ids = candidates.map(({ entiteit }) => entiteit);
  if (ids.length === 0) return [];
  const oordelen = await findOordelenRond(tx, ids);
  const { groupOf } = foldOordelen(oordelen);
  const all = [...new Set(ids.flatMap((id) => groupOf(id)))];
  const [entiteiten, opgaven] = await Promise.all([findEntiteiten(tx, all), findOpgaven(tx, all)]);
  const byEntiteit = Map.groupBy(opgaven, ({ entiteit }) => entiteit);
  const known = new Map(entiteiten.map((one) => [one.id, one]));
  const rank = new Map(ids.map((id, i) => [id, i]));
  const groups = new Map<number, readonly number[]>();
  for (const id of ids) groups.set(Math.min(...groupOf(id)), groupOf(id));
  return Array.from(groups.values())
    .flatMap((group) => describeGroup(tx, vraag, group, known, byEntiteit, rank) ?? [])
    .toSorted((a, b) => b.closeness - a.closeness || (a.titel < b.titel ? -1 : 1))
    .map(withoutCloseness);
}

function describeGroup(
  tx: Tx,
  vraag: string,
  group: readonly number[],
  known: ReadonlyMap<number, Entiteit>,
  byEntiteit: ReadonlyMap<number, readonly Opgave[]>,
  rank: ReadonlyMap<number, number>,
): Described | undefined {
  // The record that was found best speaks for the group.
  const [first] = group.toSorted((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity));
  const entiteit = first === undefined ? undefined : known.get(first);
  if (!entiteit || isVerband(entiteit.soort)) return undefined;
  const opgaven = group.flatMap((id) => byEntiteit.get(id) ?? []);
  const feiten = listFeiten(opgaven, tx.grant.klok);
  const { waarom, closeness } = explain(vraag, feiten);
  const now = opgaven.filter((opgave) => isKnownAt(opgave, tx.grant.klok));
  return {
    id: entiteit.extern,
    soort: entiteit.soort,
    titel: titleOf(entiteit.soort, feiten),
    regels: linesOf(feiten),
    waarom,
    bronnen: [...new Set((now.length > 0 ? now : opgaven).map(({ bronNaam }) => bronNaam))],
    registraties: new Set(opgaven.map(({ entiteit: one }) => one)).size,
    closeness,
  };
}

const LINES = ["handelsnaam", "adres", "kvkNummer", "geboortedatum", "kenteken", "vergunningsoort", "gebruiksdoel"];

function linesOf(feiten: readonly Feit[]): Treffer["regels"] {
  return LINES.flatMap((eigenschap) => {
    const found = feiten.find((feit) => feit.eigenschap === eigenschap && feit.stand === "HUIDIG");
    return found ? [{ eigenschap, waarde: waardeText(found.waarde) }] : [];
  }).slice(0, 3);
}

/** From here on two words look alike enough to say so. */
const ALIKE = 0.86;

type Likeness = { readonly soort: Exclude<Waarom["soort"], "VROEGER">; readonly closeness: number };

/** How a value answers the words of the question; undefined when it answers none. */
function compareWords(asks: readonly string[], words: readonly string[]): Likeness | undefined {
  const near = asks.map((ask) =>
    Math.max(0, ...words.map((word) => (word === ask ? 1 : jaroWinkler(word, ask) * 0.9))),
  );
  const covered = near.reduce((sum, one) => sum + (one >= ALIKE * 0.9 ? one : 0), 0) / Math.max(1, asks.length);
  if (covered === 0) return undefined;
  if (words.join("") === asks.join("")) return { soort: "ZELFDE", closeness: 2 };
  const share = covered * (0.8 + 0.2 * Math.min(1, asks.length / Math.max(1, words.length)));
  return { soort: near.every((one) => one === 1) ? "DEEL" : "LIJKT_OP", closeness: share };
}

/** What of a record answers which words of the question; the number only orders this one answer and is never shown. */
export function explain(vraag: string, feiten: readonly Feit[]): { waarom: Waarom[]; closeness: number } {
  const asks = wordsOf(vraag);
  let best = 0;
  let waarom: Waarom[] = [];
  for (const { stand, eigenschap, ...feit } of feiten) {
    const waarde = waardeText(feit.waarde);
    const found = stand === "GECORRIGEERD" ? undefined : compareWords(asks, wordsOf(waarde));
    const now = stand === "HUIDIG" || stand === "BEEINDIGD";
    const closeness = (found?.closeness ?? 0) - (now ? 0 : 0.1);
    if (!found || closeness <= best) continue;
    best = closeness;
    waarom = [{ soort: now ? found.soort : "VROEGER", eigenschap, waarde }];
  }
  return { waarom, closeness: best };
}
