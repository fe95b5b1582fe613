/** The SQL of mail: who hears that work waits, each once; addresses stay sealed until they are used. */
import type { Tx } from "../../platform/grant/grant.ts";

/** A person and their sealed address. */
export type Adres = { readonly id: string; readonly verzegeld: Buffer };

/** @param grens last day of a term that somebody must hear of. @param laat before this day the privacy officer hears of it too */
export const listHerinneringen = (tx: Tx, grens: string, laat: string): Promise<Adres[]> =>
  tx.run<Adres>("select id, verzegeld from signalen.list_herinneringen($1, $2)", [grens, laat]);

export type Weekpost = Adres & { readonly open: number; readonly nieuw: number; readonly teLaat: number };

export const listWeekpost = (tx: Tx, sinds: string): Promise<Weekpost[]> =>
  tx.run<Weekpost>(`select id, verzegeld, open, nieuw, te_laat as "teLaat" from signalen.list_weekpost($1)`, [sinds]);

export type Melderpost = { readonly zaak: string; readonly verzegeld: Buffer; readonly tot: Date };

/** Sealed melders for whom a message came since {@link endMelderpost}. */
export const listMelderpost = (tx: Tx): Promise<Melderpost[]> =>
  tx.run<Melderpost>("select zaak, verzegeld, tot from signalen.list_melderpost()");

export const endMelderpost = (tx: Tx, tot: Date): Promise<unknown> =>
  tx.run("select signalen.end_melderpost($1)", [tot]);

export const listAdressen = (tx: Tx, wie: readonly string[]): Promise<Adres[]> =>
  tx.run<Adres>("select id, verzegeld from signalen.list_adressen($1)", [wie]);
