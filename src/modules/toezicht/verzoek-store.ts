/** All SQL on requests of data subjects. */
import { type Kysely, sql } from "kysely";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Verzoek, VerzoekSoort } from "./verzoek.ts";

type Row = {
  id: string;
  scope: number;
  eigenaar: number;
  soort: VerzoekSoort;
  vraag: string;
  ingediend_op: Date;
  uiterlijk: string;
  status: Verzoek["status"];
  antwoord: string | null;
  antwoord_door: number | null;
  antwoord_op: Date | null;
};
type Tables = { "toezicht.verzoek": Row };

const on = (tx: Tx): Kysely<Tables> => tx.db as Kysely<Tables>;

const toVerzoek = (row: Row): Verzoek => ({
  id: row.id,
  eigenaar: row.eigenaar,
  soort: row.soort,
  vraag: row.vraag,
  ingediendOp: row.ingediend_op,
  uiterlijk: row.uiterlijk,
  status: row.status,
  antwoord: row.antwoord ?? undefined,
  antwoordDoor: row.antwoord_door ?? undefined,
  antwoordOp: row.antwoord_op ?? undefined,
});

export async function addVerzoek(tx: Tx, verzoek: { soort: VerzoekSoort; vraag: string; uiterlijk: string }): Promise<string> {
  const { id } = await on(tx)
    .insertInto("toezicht.verzoek")
    .values({ ...verzoek, eigenaar: sql<number>`platform.wie()`, scope: sql<number>`platform.scope_of('toezicht', 'H1', 'algemeen')` } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What the grant lets through: one's own, or all of them. */
export async function findVerzoeken(tx: Tx, open: boolean | undefined): Promise<Verzoek[]> {
  let query = on(tx).selectFrom("toezicht.verzoek").selectAll();
  if (open !== undefined) query = query.where("status", open ? "=" : "!=", "OPEN");
  const rows = await query.orderBy("ingediend_op", "desc").limit(200).execute();
  return rows.map(toVerzoek);
}

export async function readVerzoek(tx: Tx, id: string): Promise<Verzoek | undefined> {
  const row = await on(tx).selectFrom("toezicht.verzoek").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toVerzoek(row);
}

/** Answers an open request of someone else. @returns whether there was one. */
export async function answerVerzoek(tx: Tx, id: string, antwoord: string): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("toezicht.verzoek")
    .set({ status: "BEANTWOORD", antwoord, antwoord_door: sql<number>`platform.wie()`, antwoord_op: sql<Date>`now()` })
    .where("id", "=", id)
    .where("status", "=", "OPEN")
    .where("eigenaar", "!=", sql<number>`platform.wie()`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function withdrawVerzoek(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("toezicht.verzoek")
    .set({ status: "INGETROKKEN" })
    .where("id", "=", id)
    .where("status", "=", "OPEN")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
