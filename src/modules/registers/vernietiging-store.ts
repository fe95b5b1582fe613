/** The SQL of destruction: through functions of the database, which destroy nothing without a certificate. */
import type { Tx } from "../../platform/grant/grant.ts";

export const destroyBatch = (tx: Tx, aantal: number): Promise<{ soort: string; extern: string }[]> =>
  tx.run("select soort, extern from registers.destroy_vervallen($1)", [aantal]);

export const certifyVernietiging = (tx: Tx, soort: string, hashes: readonly Buffer[], hash: Buffer): Promise<unknown> =>
  tx.run("select registers.certify_vernietiging('BEWAARTERMIJN', $1, $2, $3)", [soort, hashes, hash]);

export const cleanLeveringen = (tx: Tx): Promise<unknown> => tx.run("select registers.clean_leveringen()");

export type Vernietiging = {
  readonly id: string;
  readonly op: Date;
  readonly grond: string;
  readonly soort: string;
  readonly aantal: number;
  readonly hash: string;
};

/** For the privacy officer: what was destroyed, newest first. */
export const listVernietigingen = (tx: Tx, aantal: number): Promise<Vernietiging[]> =>
  tx.run<Vernietiging>(
    "select extern as id, op, grond, soort, aantal, encode(hash, 'hex') as hash from registers.vernietiging order by id desc limit $1",
    [aantal],
  );
