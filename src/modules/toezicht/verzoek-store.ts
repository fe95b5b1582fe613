/** All SQL on requests of data subjects. */
import { type Kysely, sql } from "kysely";
import { askRule, type Tx } from "../../platform/grant/grant.ts";
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
  van_buiten: boolean;
};
type Tables = { "toezicht.verzoek": Row };

const on = (tx: Tx): Kysely<Tables> => tx.db.$extendTables<Tables>();

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
  vanBuiten: row.van_buiten,
});

export async function addVerzoek(
  tx: Tx,
  verzoek: { soort: VerzoekSoort; vraag: string; uiterlijk: string; van_buiten?: boolean },
): Promise<string> {
  const { id } = await on(tx)
    .insertInto("toezicht.verzoek")
    .values({
      ...verzoek,
      eigenaar: sql<number>`platform.wie()`,
      scope: sql<number>`platform.scope_of('toezicht', 'H1', 'algemeen')`,
    } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What the grant lets through: one's own, or all of them. Open ones by their last day, so that many new ones hide no old one. */
export async function findVerzoeken(tx: Tx, open: boolean | undefined): Promise<Verzoek[]> {
  let query = on(tx).selectFrom("toezicht.verzoek").selectAll();
  if (open !== undefined) query = query.where("status", open ? "=" : "!=", "OPEN");
  const ordered =
    open === true ? query.orderBy("uiterlijk").orderBy("ingediend_op") : query.orderBy("ingediend_op", "desc");
  const rows = await ordered.limit(200).execute();
  return rows.map(toVerzoek);
}

export async function readVerzoek(tx: Tx, id: string): Promise<Verzoek | undefined> {
  const row = await on(tx).selectFrom("toezicht.verzoek").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toVerzoek(row);
}

/** Whether this open request was filed by this very person, and not by the reader: nobody searches on behalf of themselves. */
export async function isVerzoekOf(tx: Tx, id: string, betrokkene: string): Promise<boolean> {
  const [row] = await tx.run<{ ok: boolean }>("select toezicht.is_verzoek_of($1, $2) as ok", [id, betrokkene]);
  return row?.ok ?? false;
}

/** The refusal that the database named, or null. */
export const answerVerzoek = (tx: Tx, id: string, antwoord: string): Promise<string | null> =>
  askRule(tx, "select toezicht.answer_verzoek($1, $2) as weigering", [id, antwoord]);
export const withdrawVerzoek = (tx: Tx, id: string): Promise<string | null> =>
  askRule(tx, "select toezicht.withdraw_verzoek($1) as weigering", [id]);
