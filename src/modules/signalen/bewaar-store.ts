/** The SQL of the end of a signaal: functions of the database, which close by the clock and destroy nothing without a certificate. */
import type { Tx } from "../../platform/grant/grant.ts";

/** Closes what nobody decided on in twice its term. @returns how many */
export async function lapseSignalen(tx: Tx): Promise<number> {
  const [row] = await tx.run<{ n: number }>("select signalen.lapse() as n");
  return row?.n ?? 0;
}

/** Destroys a batch of what is past its day. @returns the ids of what went */
export async function destroySignalen(tx: Tx, aantal: number): Promise<string[]> {
  const rows = await tx.run<{ extern: string }>("select extern from signalen.destroy_vervallen($1)", [aantal]);
  return rows.map(({ extern }) => extern);
}

export const certifySignalen = (tx: Tx, grond: string, hashes: readonly Buffer[], hash: Buffer): Promise<unknown> =>
  tx.run("select signalen.certify_vernietiging($1, $2, $3)", [grond, hashes, hash]);

/** Ids of all signalen that are there, in the order of their number: for a restored backup. */
export const listNamen = (tx: Tx, na: number, aantal: number): Promise<{ nr: number; naam: string }[]> =>
  tx.run("select nr, naam from signalen.list_namen($1, $2)", [na, aantal]);

export const destroyNow = (tx: Tx, wie: readonly string[]): Promise<{ naam: string }[]> =>
  tx.run("select naam from signalen.destroy_now($1)", [wie]);

export type Lijn = { readonly id: number; readonly verzegeld: Buffer };

/** Lines of melders that are old enough to go, by their number. */
export const listLijnen = (tx: Tx, na: number, aantal: number): Promise<Lijn[]> =>
  tx.run<Lijn>("select id, verzegeld from signalen.list_meldingen($1, $2)", [na, aantal]);

/** Deletes those lines whose signaal ended a month ago or is gone, with drafts and last words past their end. */
export async function cleanMelder(tx: Tx, lijnen: readonly number[], signalen: readonly string[]): Promise<number> {
  const [row] = await tx.run<{ n: number }>("select signalen.clean_melder($1, $2) as n", [lijnen, signalen]);
  return row?.n ?? 0;
}
