/** The SQL of destruction: through functions of the database, which destroy nothing without a certificate. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Bewijs } from "./bewijs.ts";

/** Something that went: its kind, and the name under which a certificate hashes it. */
export type Vernietigd = { readonly soort: string; readonly naam: string };

export const destroyBatch = (tx: Tx, aantal: number): Promise<Vernietigd[]> =>
  tx.run("select soort, naam from registers.destroy_vervallen($1)", [aantal]);

/** Destroys exactly these, and what cannot be there without them. */
export const destroyNow = (
  tx: Tx,
  soort: "OPGAVE" | "ENTITEIT" | "SLAPER",
  ids: readonly number[],
): Promise<Vernietigd[]> =>
  tx.run(
    "select soort, naam from registers.destroy_now(case $1 when 'OPGAVE' then $2::bigint[] else '{}' end, case $1 when 'ENTITEIT' then $2 else '{}' end, case $1 when 'SLAPER' then $2 else '{}' end)",
    [soort, ids],
  );

export const certifyVernietiging = (
  tx: Tx,
  grond: string,
  soort: string,
  hashes: readonly Buffer[],
  hash: Buffer,
): Promise<unknown> => tx.run("select registers.certify_vernietiging($1, $2, $3, $4)", [grond, soort, hashes, hash]);

export const listBewijzen = (tx: Tx, na: number, aantal: number): Promise<{ nr: number; id: string }[]> =>
  tx.run("select nr, id from registers.list_bewijzen($1, $2)", [na, aantal]);

export const readBewijs = async (tx: Tx, id: string): Promise<Bewijs | undefined> =>
  (await tx.run<Bewijs>("select * from registers.read_bewijs($1)", [id]))[0];

export const adoptBewijs = (tx: Tx, { id, op, grond, soort, hashes, hash }: Bewijs): Promise<unknown> =>
  tx.run("select registers.adopt_bewijs($1, $2, $3, $4, $5, $6)", [id, op, grond, soort, hashes, hash]);

/** The names of all that is there, in the order of their number. */
export const listNamen = (tx: Tx, soort: string, na: number, aantal: number): Promise<{ nr: number; naam: string }[]> =>
  tx.run("select nr, naam from registers.list_namen($1, $2, $3)", [soort, na, aantal]);

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
