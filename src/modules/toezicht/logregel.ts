/** Logregel: that something was done, by whom, when, from which purpose and with which result; never what was seen. */

/** The place of a row in the audit log: time in microseconds and transaction, the key of the table. */
export type LogregelId = string;

export const logregelId = (at: string, xid: string): LogregelId => `${at}-${xid}`;

/** A transaction id of PostgreSQL has eight bytes. */
const LAST_XID = 2n ** 64n - 1n;

/** Splits an id; undefined when it is not one. */
export function parseLogregelId(id: string): { at: string; xid: string } | undefined {
  const [, at, xid] = /^(\d{15,17})-(\d{1,20})$/.exec(id) ?? [];
  return at !== undefined && xid !== undefined && BigInt(xid) <= LAST_XID ? { at, xid } : undefined;
}

/** What a row of the audit log says, without its leaf and salt. */
export type Logregel = {
  readonly id: LogregelId;
  readonly at: Date;
  readonly soort: string;
  readonly activiteit: string | undefined;
  readonly activiteitNaam: string | undefined;
  readonly handeling: string;
  readonly rol: string | undefined;
  readonly werk: string | undefined;
  readonly nood: boolean;
  readonly uitkomst: string;
  readonly trace: string;
  readonly betrokkenen: number;
  readonly medewerker: string | undefined;
  readonly namens: string | undefined;
  readonly herkomst: string | undefined;
  readonly reden: string | undefined;
};

/** The longest period that one search covers; a longer one is an export, with a reason. */
export const MAX_DAGEN = 92;
