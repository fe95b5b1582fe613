/** The SQL of checks: to put one to a second pair of eyes, to judge it, and what waits. */
import type { Datum } from "../../kernel/datum.ts";
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import type { Fase, ToetsSoort } from "./signaal.ts";

export const submitToets = (
  tx: Tx,
  soort: ToetsSoort,
  antwoorden: Readonly<Record<string, unknown>>,
): Promise<string | null> =>
  askRule(tx, "select signalen.submit_toets($1, $2::jsonb) as weigering", [soort, JSON.stringify(antwoorden)]);

/** @param termijn the new term, for what gives one: a first check, an extension */
export const judgeToets = (
  tx: Tx,
  toets: string,
  akkoord: boolean,
  toelichting: string,
  termijn: Datum | undefined,
): Promise<string | null> =>
  askRule(tx, "select signalen.judge_toets($1, $2, $3, $4) as weigering", [
    toets,
    akkoord,
    toelichting || null,
    termijn ?? null,
  ]);

export type Wachtend = {
  readonly id: string;
  readonly nummer: string;
  readonly fase: Fase;
  readonly termijn: Datum;
  readonly toets: ToetsSoort | null;
  readonly sinds: Date | null;
};

/** What waits for the privacy officer, and what is far too late. */
export const listToezicht = (tx: Tx): Promise<Wachtend[]> => tx.run<Wachtend>("select * from signalen.list_toezicht()");

/** What waits for the burgemeester. */
export const listBesluiten = (
  tx: Tx,
): Promise<(Pick<Wachtend, "id" | "nummer" | "termijn"> & { readonly sinds: Date })[]> =>
  tx.run("select * from signalen.list_besluiten()");
