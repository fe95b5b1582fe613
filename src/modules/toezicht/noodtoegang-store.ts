/** All SQL of emergency access; the functions of the platform hold the four eyes and the clock. */
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import type { Noodtoegang } from "./noodtoegang.ts";

type Row = {
  id: string;
  aanvrager: string;
  tweede: string;
  beoordelaar: string | null;
  reden: string;
  gevraagd_op: Date;
  toegekend_op: Date | null;
  tot: Date | null;
  beeindigd_op: Date | null;
  beoordeeld_op: Date | null;
  oordeel: string | null;
  van_mij: boolean;
  aan_mij: boolean;
};

/** One's own, those where one is the second person, and all of them under the activity that reviews. */
export async function listNoodtoegang(tx: Tx): Promise<Noodtoegang[]> {
  const rows = await tx.run<Row>("select * from platform.list_noodtoegang()");
  return rows.map((row) => ({
    id: row.id,
    aanvrager: row.aanvrager,
    tweede: row.tweede,
    beoordelaar: row.beoordelaar ?? undefined,
    reden: row.reden,
    gevraagdOp: row.gevraagd_op,
    toegekendOp: row.toegekend_op ?? undefined,
    tot: row.tot ?? undefined,
    beeindigdOp: row.beeindigd_op ?? undefined,
    beoordeeldOp: row.beoordeeld_op ?? undefined,
    oordeel: row.oordeel ?? undefined,
    vanMij: row.van_mij,
    aanMij: row.aan_mij,
  }));
}

export async function requestNoodtoegang(
  tx: Tx,
  reden: string,
  tweede: string,
): Promise<{ weigering: string | null; nieuw: string | null }> {
  const [row] = await tx.run<{ weigering: string | null; nieuw: string | null }>(
    "select * from platform.request_noodtoegang($1, $2)",
    [reden, tweede],
  );
  return row ?? { weigering: null, nieuw: null };
}

export const acceptNoodtoegang = (tx: Tx, id: string): Promise<string | null> =>
  askRule(tx, "select platform.accept_noodtoegang($1) as weigering", [id]);
export const endNoodtoegang = (tx: Tx, id: string): Promise<string | null> =>
  askRule(tx, "select platform.end_noodtoegang($1) as weigering", [id]);
export const reviewNoodtoegang = (tx: Tx, id: string, oordeel: string): Promise<string | null> =>
  askRule(tx, "select platform.review_noodtoegang($1, $2) as weigering", [id, oordeel]);

/** Colleagues who could be the second person now: they hold a role that may grant it, and are not oneself. */
export const findTweeden = (tx: Tx): Promise<{ nr: number }[]> => tx.run("select nr from platform.list_tweede() as nr");
