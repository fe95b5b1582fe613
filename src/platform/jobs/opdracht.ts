/** Opdracht: work that is ordered inside a grant and done later by the worker, under that same grant. */
import type { Tx } from "../grant/grant.ts";

export const OPDRACHT_STATUSSEN = ["WACHT", "BEZIG", "KLAAR", "MISLUKT", "GEANNULEERD"] as const;

export type Opdracht = {
  readonly id: string;
  readonly taak: string;
  readonly status: (typeof OPDRACHT_STATUSSEN)[number];
  readonly gedaan: number;
  readonly totaal: number | undefined;
  readonly melding: string | undefined;
  readonly resultaat: string | undefined;
  readonly besteldOp: Date;
  readonly klaarOp: Date | undefined;
};

/** Orders a task. `gegevens` holds ids and filters, never content. @returns the id by which a page follows it. */
export async function orderOpdracht(
  tx: Tx,
  taak: string,
  gegevens: Readonly<Record<string, unknown>>,
): Promise<string> {
  const [row] = await tx.run<{ id: string }>("select platform.order_opdracht($1, $2) as id", [
    taak,
    JSON.stringify(gegevens),
  ]);
  if (!row) throw new Error("The order was not taken");
  return row.id;
}

type Row = {
  extern: string;
  taak: string;
  status: Opdracht["status"];
  gedaan: number;
  totaal: number | null;
  melding: string | null;
  resultaat: string | null;
  besteld_op: Date;
  klaar_op: Date | null;
};

const COLUMNS = "extern, taak, status, gedaan, totaal, melding, resultaat, besteld_op, klaar_op";

const toOpdracht = (row: Row): Opdracht => ({
  id: row.extern,
  taak: row.taak,
  status: row.status,
  gedaan: row.gedaan,
  totaal: row.totaal ?? undefined,
  melding: row.melding ?? undefined,
  resultaat: row.resultaat ?? undefined,
  besteldOp: row.besteld_op,
  klaarOp: row.klaar_op ?? undefined,
});

/** One's own orders, newest first: the policy shows no others. */
export async function listOpdrachten(tx: Tx): Promise<Opdracht[]> {
  const rows = await tx.run<Row>(`select ${COLUMNS} from platform.opdracht order by besteld_op desc limit 50`);
  return rows.map(toOpdracht);
}

export async function readOpdracht(tx: Tx, id: string): Promise<Opdracht | undefined> {
  const [row] = await tx.run<Row>(`select ${COLUMNS} from platform.opdracht where extern = $1`, [id]);
  return row && toOpdracht(row);
}

/** Asks the worker to stop; a task that has not begun is cancelled at once. @returns whether there was something to cancel. */
export async function cancelOpdracht(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.run<{ done: boolean }>("select platform.cancel_opdracht($1) as done", [id]);
  return row?.done ?? false;
}
