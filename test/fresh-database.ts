/** A database of its own for one test file, cloned from the migrated template, with a pool per role. */
import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { newTrace } from "../src/kernel/trace.ts";
import { type Connection, openPool } from "../src/platform/database/database.ts";
import { connectStatements, type Login } from "../src/platform/database/roles.ts";
import { withGrant, type Ask, type Granted, type Tx } from "../src/platform/grant/grant.ts";
import { passHashOf } from "../src/platform/grant/pass.ts";
import { type Keyring, openKeyring } from "../src/platform/keys/keyring.ts";
import { sealSubject } from "../src/platform/keys/subject-token.ts";
import { TEST_MASTER_KEY, withLogin } from "./database-server.ts";

export type Person = {
  readonly id: string;
  readonly nr: number;
  readonly naam: string;
  readonly token: string;
  readonly sessie: number;
};

export type FreshDatabase = {
  readonly name: string;
  readonly connection: (login: Login) => Connection;
  readonly pool: (login: Login) => pg.Pool;
  /** The superuser: sets a stage and looks behind the scenes; no code of the product ever has this. */
  readonly unsafeSuper: pg.Pool;
  readonly keyring: Keyring;
  /** Adds a medewerker with these roles and a running session. */
  readonly hire: (naam: string, ...rollen: string[]) => Promise<Person>;
  /** A new session of a person who is here already. */
  readonly login: (person: Person) => Promise<Person>;
  readonly grant: <T>(
    person: Person,
    ask: Partial<Ask> & { activiteit: string },
    work: (tx: Tx) => Promise<T>,
  ) => Promise<Granted<T>>;
  readonly close: () => Promise<void>;
};

/**
 * Clones the template, or another test database as it stands now. Call it in beforeAll and close it in afterAll, or inside one test.
 * @param of the name of that other database; its connections are cut, and its pools make new ones
 */
export async function freshDatabase(of?: string): Promise<FreshDatabase> {
  const superuser = inject("superuser");
  const template = inject("template");
  const name = `${template}_${randomBytes(5).toString("hex")}`;
  const admin = new pg.Client(superuser);
  await admin.connect();
  if (of) await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [of]);
  await admin.query(`create database ${name} template ${of ?? template} owner weerwerk_owner`);
  for (const statement of connectStatements(name, template)) await admin.query(statement);
  await admin.end();

  const pools = new Map<string, pg.Pool>();
  const connection = (login: Login): Connection => withLogin(superuser, login, template, name);
  const pool = (login: Login): pg.Pool => {
    const known = pools.get(login) ?? openPool(connection(login), { name: login, max: 8 });
    pools.set(login, known);
    return known;
  };
  const unsafeSuper = openPool({ ...superuser, database: name }, { name: "super", max: 2, pipeline: false });
  const keyring = await openKeyring(unsafeSuper, TEST_MASTER_KEY);

  const login = async (person: Person): Promise<Person> => {
    const token = randomBytes(32).toString("base64url");
    const { rows } = await unsafeSuper.query<{ id: number }>(
      `insert into platform.sessie (token_hash, medewerker, stil_na, verloopt_op)
       values ($1, $2, interval '15 minutes', now() + interval '8 hours') returning id`,
      [passHashOf(token), person.nr],
    );
    return { ...person, token, sessie: rows[0]?.id ?? 0 };
  };

  const hire = async (naam: string, ...rollen: string[]): Promise<Person> => {
    const id = randomUUID();
    const sealed = sealSubject(keyring, { soort: "MEDEWERKER", id });
    const { rows } = await unsafeSuper.query<{ id: number }>(
      `with m as (insert into platform.medewerker (extern, aanmeldnaam, kenmerk) values ($1, $2, $3) returning id),
        b as (insert into platform.betrokkene (extern, soort, token, zoekindex) values ($1, 'MEDEWERKER', $4, $5)),
        r as (insert into platform.rolhouder (medewerker, rol, van) select m.id, r, now() - interval '1 day' from m, unnest($6::text[]) r),
        p as (insert into medewerkers.profiel (medewerker, extern, scope, naam, functie) select m.id, $1, s.id, $7, 'medewerker' from m, platform.scope s
          where s.compartiment = 'organisatie' and s.behandelcode = 'H1' and s.klasse = 'openbaar')
       select id from m`,
      [id, `${id}@waterveen.example`, sealed.kenmerk, sealed.token, sealed.zoekindex, rollen, naam],
    );
    return login({ id, nr: rows[0]?.id ?? 0, naam, token: "", sessie: 0 });
  };

  const close = async (): Promise<void> => {
    for (const one of [...pools.values(), unsafeSuper]) await one.end();
    const again = new pg.Client(superuser);
    await again.connect();
    await again.query(`drop database if exists ${name} with (force)`);
    await again.end();
  };

  return {
    name,
    connection,
    pool,
    unsafeSuper,
    keyring,
    hire,
    login,
    close,
    grant: (person, ask, work) =>
      withGrant(
        pool("app"),
        { token: person.token, schrijft: false, handeling: "toets", trace: newTrace(), herkomst: "toets", ...ask },
        work,
      ),
  };
}

/** Tables with a row that holds this text, in any column. */
export async function everywhere(one: FreshDatabase, marker: string): Promise<string[]> {
  const { rows } = await one.unsafeSuper.query<{ t: string }>(
    "select format('%I.%I', n.nspname, c.relname) as t from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')",
  );
  const found: string[] = [];
  for (const { t } of rows) {
    const rows = await one.unsafeSuper.query(`select 1 from ${t} x where x::text ilike $1 limit 1`, [`%${marker}%`]);
    if (rows.rowCount) found.push(t);
  }
  return found;
}
