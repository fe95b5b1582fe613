/** All SQL on the organisation's list. Row-level security has already narrowed what tx can see. */
import { type Kysely, sql } from "kysely";
import { literally } from "../../platform/database/database.ts";
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import type { SubjectSeal } from "../../platform/keys/subject-token.ts";
import type { Medewerker, Rol, Toestand, Voorkeur } from "./medewerker.ts";
import type { Voorstel, VoorstelSoort, VoorstelStatus } from "./voorstel.ts";

type Tables = {
  "medewerkers.profiel": {
    medewerker: number;
    extern: string;
    scope: number;
    naam: string;
    functie: string;
    afdeling: string;
  };
  "medewerkers.voorstel": VoorstelRow;
  "medewerkers.voorkeur": Voorkeur & { eigenaar: number; scope: number };
};

type VoorstelRow = {
  id: string;
  soort: VoorstelSoort;
  status: VoorstelStatus;
  medewerker: number | null;
  rol: string | null;
  vervanger: number | null;
  van: Date | null;
  tot: Date | null;
  naam: string | null;
  functie: string | null;
  afdeling: string | null;
  aanmeldnaam: string | null;
  bijlage: string | null;
  toelichting: string;
  ingediend_door: number | null;
  ingediend_op: Date;
  besluit_door: number | null;
  besluit_op: Date | null;
  besluit_toelichting: string | null;
};

const on = (tx: Tx): Kysely<Tables> => tx.db.$extendTables<Tables>();

/** Besides the profile: whether this grant also sees roles and state, so that nobody else pays for asking. */
const COLUMNS = [
  "medewerker as nr",
  "extern as id",
  "naam",
  "functie",
  "afdeling",
  sql<boolean>`(select platform.scope_of('organisatie', 'H1', 'algemeen') = any (platform.scopes()))`.as("beheert"),
] as const;

export type Gezien = Medewerker & { readonly beheert: boolean };

/** Colleagues whose name, function or department holds every word, by name. A small table: a scan is right here. */
export function findMedewerkers(
  tx: Tx,
  { zoek, after, limit }: { zoek: string; after: string | undefined; limit: number },
): Promise<Gezien[]> {
  let query = on(tx).selectFrom("medewerkers.profiel").select(COLUMNS);
  for (const word of zoek.split(/\s+/).filter(Boolean).slice(0, 5)) {
    query = query.where(sql<boolean>`(naam || ' ' || functie || ' ' || afdeling) ilike ${`%${literally(word)}%`}`);
  }
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(naam, extern) > (select naam, extern from medewerkers.profiel where extern = ${after})`,
    );
  return query.orderBy("naam").orderBy("extern").limit(limit).execute();
}

export const readMedewerker = (tx: Tx, id: string): Promise<Gezien | undefined> =>
  on(tx).selectFrom("medewerkers.profiel").select(COLUMNS).where("extern", "=", id).executeTakeFirst();

export const readMedewerkers = (tx: Tx, nrs: readonly number[]): Promise<Gezien[]> =>
  nrs.length === 0
    ? Promise.resolve([])
    : on(tx)
        .selectFrom("medewerkers.profiel")
        .select(COLUMNS)
        .where(sql<boolean>`medewerker = any(${nrs})`)
        .execute();

export const readMedewerkersById = (tx: Tx, ids: readonly string[]): Promise<Gezien[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : on(tx)
        .selectFrom("medewerkers.profiel")
        .select(COLUMNS)
        .where(sql<boolean>`extern = any(${ids})`)
        .execute();

/** Roles, deputies included; empty for who may see names only. */
export async function readRollen(tx: Tx, nrs: readonly number[]): Promise<Rol[]> {
  const rows = await tx.run<{ medewerker: number; rol: string; van: Date; tot: Date | null; namens: number | null }>(
    "select * from medewerkers.list_rollen($1)",
    [nrs],
  );
  return rows.map(({ medewerker, rol, van, tot, namens }) => ({
    medewerker,
    rol,
    van,
    tot: tot ?? undefined,
    namens: namens ?? undefined,
  }));
}

/** What the door knows of these people; empty for who may see names only. */
export async function readToestand(tx: Tx, nrs: readonly number[]): Promise<Toestand[]> {
  const rows = await tx.run<{
    medewerker: number;
    geblokkeerd_op: Date | null;
    aangemeld: boolean;
    aanmeldnaam: string;
  }>("select * from medewerkers.list_toestand($1)", [nrs]);
  return rows.map(({ geblokkeerd_op, ...rest }) => ({ ...rest, geblokkeerdOp: geblokkeerd_op ?? undefined }));
}

export const readOwnRollen = (tx: Tx): Promise<{ rol: string; namens: string | null; tot: Date | null }[]> =>
  tx.run("select * from medewerkers.own_rollen()");

/** Everything that one of these roles may open: the menu shows nothing else. */
export async function readActiviteiten(tx: Tx, rollen: readonly string[]): Promise<string[]> {
  const rows = await tx.run<{ activiteit: string }>(
    "select distinct activiteit from platform.toegang where rol = any($1) order by 1",
    [rollen],
  );
  return rows.map(({ activiteit }) => activiteit);
}

// -------------------------------------------------------------------------------------------------------------------

export const readVoorkeur = (tx: Tx): Promise<Voorkeur | undefined> =>
  on(tx)
    .selectFrom("medewerkers.voorkeur")
    .select(["taal", "thema", "dichtheid", "sneltoetsen"])
    .where("eigenaar", "=", sql<number>`(select platform.wie())`)
    .executeTakeFirst();

export const saveVoorkeur = (tx: Tx, voorkeur: Voorkeur): Promise<unknown> =>
  on(tx)
    .insertInto("medewerkers.voorkeur")
    .values({
      ...voorkeur,
      eigenaar: sql<number>`platform.wie()`,
      scope: sql<number>`platform.scope_of('organisatie', 'H1', 'algemeen')`,
    })
    .onConflict((conflict) => conflict.column("eigenaar").doUpdateSet(voorkeur))
    .execute();

// -------------------------------------------------------------------------------------------------------------------

/** A null of the database is absent in the code. */
const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined;

const toVoorstel = (row: VoorstelRow): Voorstel => ({
  id: row.id,
  soort: row.soort,
  status: row.status,
  medewerker: orAbsent(row.medewerker),
  rol: orAbsent(row.rol),
  vervanger: orAbsent(row.vervanger),
  van: orAbsent(row.van),
  tot: orAbsent(row.tot),
  naam: orAbsent(row.naam),
  functie: orAbsent(row.functie),
  afdeling: orAbsent(row.afdeling),
  aanmeldnaam: orAbsent(row.aanmeldnaam),
  bijlage: orAbsent(row.bijlage),
  toelichting: row.toelichting,
  ingediendDoor: orAbsent(row.ingediend_door),
  ingediendOp: row.ingediend_op,
  besluitDoor: orAbsent(row.besluit_door),
  besluitOp: orAbsent(row.besluit_op),
  besluitToelichting: orAbsent(row.besluit_toelichting),
});

export async function findVoorstellen(
  tx: Tx,
  { statussen, medewerker, limit }: { statussen: readonly VoorstelStatus[]; medewerker?: number; limit: number },
): Promise<Voorstel[]> {
  let query = on(tx)
    .selectFrom("medewerkers.voorstel")
    .selectAll()
    .where(sql<boolean>`status = any(${statussen})`);
  if (medewerker !== undefined)
    query = query.where((eb) => eb.or([eb("medewerker", "=", medewerker), eb("vervanger", "=", medewerker)]));
  const rows = await query.orderBy("ingediend_op", "desc").limit(limit).execute();
  return rows.map(toVoorstel);
}

export async function readVoorstel(tx: Tx, id: string): Promise<Voorstel | undefined> {
  const row = await on(tx).selectFrom("medewerkers.voorstel").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toVoorstel(row);
}

/** The reader's own inside key, to tell what is about themselves. */
export async function readOwnNr(tx: Tx): Promise<number> {
  const [row] = await tx.run<{ nr: number }>("select platform.wie() as nr");
  return row?.nr ?? 0;
}

export type NewVoorstel = {
  readonly soort: VoorstelSoort;
  readonly medewerkerId?: string | undefined;
  readonly rol?: string | undefined;
  readonly vervangerId?: string | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly naam?: string | undefined;
  readonly functie?: string | undefined;
  readonly afdeling?: string | undefined;
  readonly aanmeldnaam?: string | undefined;
  readonly toelichting: string;
};

type Filed = { weigering: string | null; nieuw: string | null };

export async function fileVoorstel(tx: Tx, v: NewVoorstel): Promise<Filed> {
  const { soort, medewerkerId, rol, vervangerId, van, tot, naam, functie, afdeling, aanmeldnaam, toelichting } = v;
  const [row] = await tx.run<Filed>(
    "select * from medewerkers.file_voorstel($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    [soort, medewerkerId, rol, vervangerId, van, tot, naam, functie, afdeling, aanmeldnaam, toelichting],
  );
  return row ?? { weigering: null, nieuw: null };
}

export const withdrawVoorstel = (tx: Tx, id: string): Promise<string | null> =>
  askRule(tx, "select medewerkers.withdraw_voorstel($1) as weigering", [id]);

export const attachBijlage = (tx: Tx, id: string, bestand: string): Promise<string | null> =>
  askRule(tx, "select medewerkers.attach_bijlage($1, $2) as weigering", [id, bestand]);

/** `added` is the new person's id and seals, for a proposal that adds one. */
export const decideVoorstel = (
  tx: Tx,
  id: string,
  besluit: { bevestigd: boolean; toelichting: string },
  added: { id: string; sealed: SubjectSeal },
): Promise<string | null> =>
  askRule(tx, "select medewerkers.decide_voorstel($1, $2, $3, $4, $5, $6, $7) as weigering", [
    id,
    besluit.bevestigd,
    besluit.toelichting,
    added.id,
    added.sealed.kenmerk,
    added.sealed.token,
    added.sealed.zoekindex,
  ]);

export async function blockMedewerker(tx: Tx, id: string, toelichting: string): Promise<Filed> {
  const [row] = await tx.run<Filed>("select * from medewerkers.block_medewerker($1, $2)", [id, toelichting]);
  return row ?? { weigering: null, nieuw: null };
}

/** The first people of a node; refused by the database when there is anyone already. */
export const initMedewerkers = (tx: Tx, mensen: readonly unknown[]): Promise<unknown> =>
  tx.run("select medewerkers.init_medewerkers($1)", [JSON.stringify(mensen)]);
