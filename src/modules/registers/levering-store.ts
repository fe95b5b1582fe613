/** The SQL of deliveries: the file in sealed parts, where the reading stands, and what was refused. */
import { EIGEN_WAARNEMING } from "./bron.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Geweigerd, Json } from "../bronbestanden/index.ts";
import type { Formaat, Levering, Stand, Wijze } from "./levering.ts";
import type { SealedRecord } from "./seal-record.ts";

type Row = {
  extern: string;
  bron: string;
  bron_naam: string;
  formaat: Formaat;
  wijze: Wijze;
  stand: Stand;
  bytes: number;
  delen: number;
  tot_regel: number;
  gelezen: number;
  geweigerd: number;
  reden: string | null;
  opdracht: string | null;
  begonnen_op: Date;
  klaar_op: Date | null;
  bevestigd_op: Date | null;
};

const SELECT = `select l.extern, b.code as bron, b.naam as bron_naam, l.formaat, l.wijze, l.stand, l.bytes, l.delen, l.tot_regel, l.gelezen, l.geweigerd,
  l.reden, l.opdracht, l.begonnen_op, l.klaar_op, l.bevestigd_op from registers.levering l join registers.bron b on b.nr = l.bron`;

const toLevering = (row: Row): Levering => ({
  id: row.extern,
  bron: row.bron,
  bronNaam: row.bron_naam,
  formaat: row.formaat,
  wijze: row.wijze,
  stand: row.stand,
  bytes: row.bytes,
  delen: row.delen,
  totRegel: row.tot_regel,
  gelezen: row.gelezen,
  geweigerd: row.geweigerd,
  reden: row.reden ?? undefined,
  opdracht: row.opdracht ?? undefined,
  begonnenOp: row.begonnen_op,
  klaarOp: row.klaar_op ?? undefined,
  bevestigd: row.bevestigd_op !== null,
});

export async function listLeveringen(tx: Tx, aantal: number): Promise<Levering[]> {
  return (await tx.run<Row>(`${SELECT} order by l.id desc limit $1`, [aantal])).map(toLevering);
}

export async function findLevering(tx: Tx, id: string): Promise<Levering | undefined> {
  const [row] = await tx.run<Row>(`${SELECT} where l.extern = $1`, [id]);
  return row && toLevering(row);
}

export type NewLevering = {
  readonly id: string;
  readonly bron: string;
  readonly formaat: Formaat;
  readonly wijze: Wijze;
  readonly bytes: number;
  readonly sleutel: Buffer;
  readonly sleutelVersie: number;
  readonly dagen: number;
};

/** @returns whether the bron is there. */
export async function insertLevering(tx: Tx, one: NewLevering): Promise<boolean> {
  const rows = await tx.run(
    `insert into registers.levering (extern, bron, scope, formaat, wijze, bytes, sleutel, sleutel_versie, door, begonnen_op, vervalt_op)
     select $1, b.nr, platform.scope_of('invoer', 'H1', 'algemeen'), $3, $4, $5, $6, $7, platform.wie(), platform.nu(), platform.nu() + make_interval(days => $8)
     from registers.bron b where b.code = $2 and b.code <> '${EIGEN_WAARNEMING}' returning id`,
    [one.id, one.bron, one.formaat, one.wijze, one.bytes, one.sleutel, one.sleutelVersie, one.dagen],
  );
  return rows.length > 0;
}

export type NewDeel = {
  readonly nr: number;
  readonly inhoud: Buffer;
  readonly vingerafdruk: Buffer;
  readonly isLast: boolean;
};

export async function saveDeel(tx: Tx, id: string, { nr, inhoud, vingerafdruk, isLast }: NewDeel): Promise<void> {
  await tx.run(
    `with l as (select id from registers.levering where extern = $1)
     insert into registers.levering_deel (levering, nr, inhoud, vingerafdruk) select l.id, $2, $3, $4 from l on conflict do nothing`,
    [id, nr, inhoud, vingerafdruk],
  );
  await tx.run(
    "update registers.levering set delen = greatest(delen, $2 + 1), stand = case when $3 then 'ONTVANGEN' else stand end where extern = $1",
    [id, nr, isLast],
  );
}

/** The keyed hashes of the parts that are there from this number on, in order. */
export async function listVingerafdrukken(tx: Tx, id: string, vanaf: number): Promise<(Buffer | null)[]> {
  const rows = await tx.run<{ vingerafdruk: Buffer | null }>(
    "select d.vingerafdruk from registers.levering l join registers.levering_deel d on d.levering = l.id where l.extern = $1 and d.nr >= $2 order by d.nr",
    [id, vanaf],
  );
  return rows.map(({ vingerafdruk }) => vingerafdruk);
}

/** The wrapped key of a file. */
export async function findFileKey(tx: Tx, id: string): Promise<{ sleutel: Buffer; versie: number } | undefined> {
  const [row] = await tx.run<{ sleutel: Buffer; versie: number }>(
    "select sleutel, sleutel_versie as versie from registers.levering where extern = $1",
    [id],
  );
  return row;
}

export async function readDeel(tx: Tx, id: string, nr: number): Promise<Buffer | undefined> {
  const [row] = await tx.run<{ inhoud: Buffer }>(
    "select d.inhoud from registers.levering l join registers.levering_deel d on d.levering = l.id where l.extern = $1 and d.nr = $2",
    [id, nr],
  );
  return row?.inhoud;
}

export async function findProfiel(tx: Tx, id: string): Promise<Json | undefined> {
  const [row] = await tx.run<{ profiel: Json | null }>("select profiel from registers.levering where extern = $1", [
    id,
  ]);
  return row?.profiel ?? undefined;
}

export const saveProfielOf = (tx: Tx, id: string, profiel: Json): Promise<unknown> =>
  tx.run("update registers.levering set profiel = $2 where extern = $1", [id, JSON.stringify(profiel)]);

/** Starts or goes on; one delivery of a bron at a time. @returns false when another one of this bron is under way. */
export async function startInlezen(tx: Tx, id: string, opdracht: string): Promise<boolean> {
  const rows = await tx.run(
    `update registers.levering l set stand = 'INLEZEN', opdracht = $2 where l.extern = $1
       and not exists (select from registers.levering o where o.bron = l.bron and o.id <> l.id and o.stand in ('INLEZEN', 'WACHT_OP_TWEEDE')) returning id`,
    [id, opdracht],
  );
  return rows.length > 0;
}

export const endLevering = (
  tx: Tx,
  id: string,
  stand: "KLAAR" | "GESTOPT" | "MISLUKT",
  reden?: string,
): Promise<unknown> =>
  tx.run("update registers.levering set stand = $2, reden = $3, klaar_op = platform.nu() where extern = $1", [
    id,
    stand,
    reden ?? null,
  ]);

export const removeDelen = (tx: Tx, id: string): Promise<unknown> =>
  tx.run("delete from registers.levering_deel d using registers.levering l where l.id = d.levering and l.extern = $1", [
    id,
  ]);

// -- reading in ------------------------------------------------------------------------------------------------------

/** Refused lines beyond this many are counted and no longer kept one by one. */
const KEPT_GEWEIGERD = 100_000;

export async function saveGeweigerd(tx: Tx, id: string, geweigerd: readonly Geweigerd[], kept: number): Promise<void> {
  if (geweigerd.length === 0) return;
  const room = geweigerd.slice(0, Math.max(0, KEPT_GEWEIGERD - kept));
  await tx.run(
    `insert into registers.geweigerd (levering, regel, reden, veld)
     select l.id, g.* from registers.levering l, unnest($2::bigint[], $3::text[], $4::text[]) g (regel, reden, veld) where l.extern = $1 on conflict do nothing`,
    [id, room.map(({ regel }) => regel), room.map(({ reden }) => reden), room.map(({ veld }) => veld ?? null)],
  );
  await tx.run("update registers.levering set geweigerd = geweigerd + $2 where extern = $1", [id, geweigerd.length]);
}

export type GeweigerdeRegel = { readonly regel: number; readonly reden: string; readonly veld: string | null };

export const listGeweigerd = (tx: Tx, id: string, na: number, aantal: number): Promise<GeweigerdeRegel[]> =>
  tx.run<GeweigerdeRegel>(
    `select g.regel, g.reden, g.veld from registers.levering l join registers.geweigerd g on g.levering = l.id
     where l.extern = $1 and g.regel > $2 order by g.regel limit $3`,
    [id, na, aantal],
  );

export const countRedenen = (tx: Tx, id: string): Promise<{ reden: string; veld: string | null; aantal: number }[]> =>
  tx.run(
    `select g.reden, g.veld, count(*)::int as aantal from registers.levering l join registers.geweigerd g on g.levering = l.id
     where l.extern = $1 group by 1, 2 order by 3 desc limit 100`,
    [id],
  );

export type Batch = {
  readonly naRegel: number;
  readonly totRegel: number;
  readonly gelezen: number;
  readonly records: readonly SealedRecord[];
  /** Hashes of ways to leave a letter out, beside the hash of their word. */
  readonly typos: readonly string[];
  readonly woorden: readonly string[];
};

const hexes = (all: readonly Buffer[]): string => `{${all.map((one) => `"\\\\x${one.toString("hex")}"`).join(",")}}`;

/** Takes one batch in. @returns how many log lines the database wrote; `nr` counts those of this transaction before. */
export async function takeInBatch(tx: Tx, id: string, batch: Batch, nr: number): Promise<number> {
  const column = <T>(of: (record: SealedRecord) => T): T[] => batch.records.map(of);
  const [row] = await tx.run<{ n: number }>(
    "select registers.take_in($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23) as n",
    [
      id,
      batch.naRegel,
      batch.totRegel,
      batch.gelezen,
      column((r) => r.sleutel),
      column((r) => r.soort),
      column((r) => r.extern),
      column((r) => r.token),
      column((r) => r.zoekindex),
      column((r) => r.vingerafdruk),
      column((r) => r.waarden),
      column((r) => r.bronInhoud),
      column((r) => `{${r.sleutels.join(",")}}`),
      column((r) => r.geldigVan),
      column((r) => r.geldigTot),
      column((r) => r.beeindigd),
      column((r) => r.van),
      column((r) => r.naar),
      column((r) => r.verzegeld),
      column((r) => hexes(r.wekkers)),
      batch.typos,
      batch.woorden,
      nr,
    ],
  );
  return row?.n ?? 0;
}

export const listOntwaakt = (tx: Tx, id: string, aantal: number): Promise<{ sleutel: Buffer; verzegeld: Buffer }[]> =>
  tx.run("select sleutel, verzegeld from registers.list_ontwaakt($1, $2)", [id, aantal]);

export const listAanwezig = (
  tx: Tx,
  id: string,
  slapend: boolean,
  na: number,
  aantal: number,
): Promise<{ id: number; sleutel: Buffer }[]> =>
  tx.run("select id, sleutel from registers.list_aanwezig($1, $2, $3, $4)", [id, slapend, na, aantal]);

export async function proposeEinde(tx: Tx, id: string, aantal: number): Promise<boolean> {
  const [row] = await tx.run<{ mag: boolean }>("select registers.propose_einde($1, $2) as mag", [id, aantal]);
  return row?.mag ?? false;
}

export const endRecords = (
  tx: Tx,
  id: string,
  wakker: readonly number[],
  slapend: readonly number[],
): Promise<unknown> => tx.run("select registers.end_records($1, $2, $3)", [id, wakker, slapend]);
