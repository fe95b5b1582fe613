/** The door under attack: each test names the mutant or the trick that it stops. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newTrace } from "../../kernel/trace.ts";
import { type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import { withGrant } from "./grant.ts";
import { passOf } from "./pass.ts";

let db: FreshDatabase;
let officer: Person;
let kees: Person;

beforeAll(async () => {
  db = await freshDatabase();
  officer = await db.hire("Pim Privacy", "privacyofficer");
  kees = await db.hire("Kees Klerk");
});
afterAll(() => db.close());

/** One connection of the app role, as someone holds who took over the server process. */
async function asApp<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(db.connection("app"));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const OPEN = "select uitkomst from platform.open_grant($1, $2, null, false, 'toets', $3, $4, 'toets')";
const openAs = (client: pg.Client, token: string, activiteit = "medewerkers-raadplegen") =>
  client.query<{ uitkomst: string }>(OPEN, [passOf(token), activiteit, Buffer.alloc(16, 1), Buffer.alloc(8, 1)]);
const code = (sql: Promise<unknown>): Promise<string> =>
  sql.then(
    () => "gelukt",
    (error: pg.DatabaseError) => error.code ?? "zonder code",
  );

describe("without a grant there is no row", () => {
  test("a query on a fresh connection raises instead of answering nothing (mutant: scopes() returns '{}')", async () => {
    expect(await asApp((c) => code(c.query("select * from medewerkers.profiel")))).toBe("WW001");
  });

  test("a connection that had a grant has none in its next transaction (mutant: a session setting holds the grant)", async () => {
    await asApp(async (c) => {
      await c.query("begin");
      await openAs(c, kees.token);
      expect((await c.query("select * from medewerkers.profiel")).rowCount).toBeGreaterThan(0);
      await c.query("commit");
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
      await c.query("begin");
      await openAs(c, kees.token);
      await c.query("rollback");
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
    });
  });

  test("a grant opened inside a savepoint goes with the savepoint", async () => {
    await asApp(async (c) => {
      await c.query("begin; savepoint s");
      await openAs(c, kees.token);
      await c.query("rollback to s");
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
    });
  });

  test("a refusal opens nothing (mutant: a refused row counts as a grant)", async () => {
    await asApp(async (c) => {
      await c.query("begin");
      expect((await openAs(c, kees.token, "logboek-lezen")).rows).toEqual([{ uitkomst: "GEEN_ROL" }]);
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
    });
  });
});

describe("a grant cannot be forged", () => {
  test("no setting of the session makes one", async () => {
    await asApp(async (c) => {
      for (const setting of ["weerwerk.grant", "platform.scopes", "role", "session_authorization"]) {
        await code(c.query("select set_config($1, 'weerwerk_owner', false)", [setting]));
      }
      expect(await code(c.query("select * from medewerkers.profiel"))).not.toBe("gelukt");
    });
  });

  test("the app cannot write a row of any log, nor change or empty one", async () => {
    await asApp(async (c) => {
      for (const table of ["auditlog", "auditlog_geheim", "verwerkingslog", "verwerkingslog_geheim", "beslislog"]) {
        for (const statement of [
          `insert into platform.${table} (at, xid) values (now(), pg_current_xact_id())`,
          `update platform.${table} set at = now()`,
          `delete from platform.${table}`,
          `truncate platform.${table}`,
        ]) {
          expect(await code(c.query(statement)), statement).toBe("42501");
        }
      }
    });
  });

  test("no role of the application has more than reading on a log, and partitions have no rights at all", async () => {
    const { rows } = await db.unsafeSuper.query(
      `select grantee, table_name, privilege_type from information_schema.role_table_grants
       where table_schema = 'platform' and table_name ~ '^(auditlog|verwerkingslog|beslislog)' and grantee like 'weerwerk%' and grantee <> 'weerwerk_owner'
         and (privilege_type <> 'SELECT' or table_name ~ '_[0-9]{4}_[0-9]{2}$')`,
    );
    expect(rows).toEqual([]);
  });

  test("even the owner cannot change, delete or empty a log row", async () => {
    await db.grant(kees, { activiteit: "mijn-account" }, () => Promise.resolve());
    const owner = new pg.Client(db.connection("migrator"));
    await owner.connect();
    await owner.query("set role weerwerk_owner");
    // No policy lets the owner change or delete, so no row is touched; TRUNCATE asks no policy, so a trigger stops it.
    expect((await owner.query("update platform.auditlog set uitkomst = 'x'")).rowCount).toBe(0);
    expect((await owner.query("delete from platform.auditlog")).rowCount).toBe(0);
    expect(await code(owner.query("truncate platform.auditlog"))).toBe("WW011");
    // And were there a policy, a trigger would: even the superuser meets it.
    expect(await code(db.unsafeSuper.query("delete from platform.auditlog"))).toBe("WW011");
    const { rows } = await db.unsafeSuper.query<{ tablename: string }>(
      "select tablename from pg_tables where schemaname = 'platform' and tablename ~ '^auditlog_[0-9]{4}_' limit 1",
    );
    expect(await code(owner.query(`truncate platform.${rows[0]?.tablename}`))).toBe("WW011");
    await owner.end();
  });

  test("it cannot be opened twice in one transaction, for oneself or for another", async () => {
    await asApp(async (c) => {
      await c.query("begin");
      await openAs(c, kees.token);
      expect(await code(openAs(c, officer.token, "logboek-lezen"))).toBe("23505");
    });
    await asApp(async (c) => {
      await c.query("begin");
      await openAs(c, kees.token, "logboek-lezen"); // refused
      expect(await code(openAs(c, kees.token))).toBe("23505");
    });
  });

  test("another's token gives another's grant, logged as theirs; neither the pass nor its hash opens anything at the web server (mutant: the cookie's token is the pass)", async () => {
    const trace = newTrace();
    const done = await withGrant(
      db.pool("app"),
      {
        token: officer.token,
        activiteit: "medewerkers-raadplegen",
        schrijft: false,
        handeling: "toets",
        trace,
        herkomst: "elders",
      },
      (tx) => Promise.resolve(tx.grant.medewerker),
    );
    expect(done).toMatchObject({ ok: true, value: officer.id });
    const { rows } = await db.unsafeSuper.query(
      "select g.medewerker, g.herkomst from platform.auditlog a join platform.auditlog_geheim g using (at, xid) where a.trace = $1",
      [Buffer.from(trace.traceId, "hex")],
    );
    expect(rows).toEqual([{ medewerker: officer.nr, herkomst: "elders" }]);

    // What lies in the session table, and what a statement in a database log shows.
    const stolen = await db.unsafeSuper.query<{ hash: Buffer }>(
      "select token_hash as hash from platform.sessie where id = $1",
      [officer.sessie],
    );
    const hash = stolen.rows[0]?.hash ?? Buffer.alloc(0);
    for (const token of [hash.toString("hex"), hash.toString("base64url"), passOf(officer.token)]) {
      expect(
        await db.grant({ ...officer, token }, { activiteit: "medewerkers-raadplegen" }, () => Promise.resolve(1)),
      ).toMatchObject({ ok: false, weigering: "GEEN_SESSIE" });
    }
  });

  test("a replayed audit row grants nothing: time and transaction must both be those of now (mutant: only one of the two is asked)", async () => {
    // What a restored or replicated log holds: rows of other transactions. Planted by the superuser, because nobody else can.
    const plant = (at: string, xid: string) =>
      db.unsafeSuper.query(
        `begin; alter table platform.auditlog disable trigger all;
         insert into platform.auditlog select ${at}, ${xid}, soort, activiteit, versie, handeling, rol, namens, werk, nood, uitkomst, klok, array(select id from platform.scope), lezen_eigen,
           schrijven, schrijven_eigen, trace, span, geheim, leaf from platform.auditlog where soort = 'GRANT' limit 1;
         alter table platform.auditlog enable trigger all; commit`,
      );
    await asApp(async (c) => {
      await c.query("begin");
      const { rows } = await c.query<{ at: Date; us: string; xid: string }>(
        "select (extract(epoch from now()) * 1000000)::bigint::text as us, pg_current_xact_id_if_assigned()::text as xid",
      );
      expect(rows[0]?.xid).toBeNull();
      await plant(`timestamptz 'epoch' + ${rows[0]?.us} * interval '1 microsecond'`, "'4000000000'::xid8");
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
    });
  });
});

describe("the app role cannot become more than it is", () => {
  test("it may set no other role", async () => {
    for (const role of [
      "weerwerk_owner",
      "weerwerk_migrator",
      "weerwerk_worker",
      "weerwerk_aanmelder",
      "weerwerk_backup",
      "postgres",
    ]) {
      expect(await asApp((c) => code(c.query(`set role ${role}`))), role).not.toBe("gelukt");
    }
  });

  test("it may create no function, table or schema, so no policy can be called through one of its own", async () => {
    await asApp(async (c) => {
      for (const statement of [
        "create function platform.scopes() returns smallint[] language sql as 'select array[1::smallint]'",
        "create or replace function platform.scopes() returns smallint[] language sql security invoker as 'select array[1::smallint]'",
        "create function public.scopes() returns smallint[] language sql as 'select array[1::smallint]'",
        "create function pg_temp.scopes() returns smallint[] language sql as 'select array[1::smallint]'",
        "create schema eigen",
        "create temp table t (x int)",
        "alter table medewerkers.profiel disable row level security",
        "drop policy lezen on medewerkers.profiel",
      ]) {
        expect(await code(c.query(statement)), statement).toBe("42501");
      }
    });
  });

  test("it may call none of the inside functions", async () => {
    const { rows } = await db.unsafeSuper.query<{ naam: string }>(
      `select n.nspname || '.' || p.proname as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspowner = 'weerwerk_owner'::regrole and n.nspname not in ('graphile_worker', 'migratie') and has_function_privilege('weerwerk_app', p.oid, 'execute') order by 1`,
    );
    expect(rows.map((r) => r.naam)).not.toContain("platform.write_audit");
    expect(rows.map((r) => r.naam)).not.toContain("platform.decide_grant");
    expect(rows.map((r) => r.naam)).toMatchSnapshot("what the web server may call");
  });

  test("every function with rights of its owner has a fixed search path", async () => {
    const { rows } = await db.unsafeSuper.query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspowner = 'weerwerk_owner'::regrole and n.nspname not in ('graphile_worker', 'migratie') and p.prosecdef and not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']`,
    );
    expect(rows).toEqual([]);
  });

  test("it neither reads nor writes sessions, and may not start one", async () => {
    await asApp(async (c) => {
      expect(await code(c.query("select * from platform.sessie"))).toBe("42501");
      expect(
        await code(
          c.query("select platform.start_session('a', 'b', 'c', 'd', $1, '1 hour', '1 hour', 't', $2, $3, 'h')", [
            Buffer.alloc(32),
            Buffer.alloc(16),
            Buffer.alloc(8),
          ]),
        ),
      ).toBe("42501");
    });
  });
});

describe("row-level security holds everywhere", () => {
  test("every table of ours has it on and forced", async () => {
    const { rows } = await db.unsafeSuper.query(
      `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspowner = 'weerwerk_owner'::regrole and n.nspname not in ('graphile_worker', 'migratie') and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  test("the owner has a policy of its own on tables of the door only, never on content (besluiten 7)", async () => {
    const { rows } = await db.unsafeSuper.query(
      "select schemaname || '.' || tablename as naam from pg_policies where 'weerwerk_owner' = any (roles) and schemaname <> 'platform'",
    );
    // What the catalogue says of sources is law and content, not data.
    expect(rows).toEqual([{ naam: "registers.bron" }]);
    const owner = new pg.Client(db.connection("migrator"));
    await owner.connect();
    await owner.query("set role weerwerk_owner");
    expect(await code(owner.query("select * from medewerkers.profiel"))).toBe("WW001");
    await owner.end();
  });

  test("a cheap function that shouts what it sees is not run on hidden rows", async () => {
    // The app cannot create functions; the superuser plants a leaky one to show that the policy is asked first.
    await db.unsafeSuper
      .query(`create function public.leak(t text) returns boolean language plpgsql cost 0.0000001 as $$ begin raise exception 'gezien: %', t; end $$;
      grant execute on function public.leak(text) to public`);
    const hidden = await db.unsafeSuper.query<{ n: number }>(
      "update medewerkers.profiel set scope = (select id from platform.scope where compartiment = 'vpt' limit 1) where medewerker = $1 returning 1",
      [officer.nr],
    );
    expect(hidden.rowCount).toBe(1);
    await asApp(async (c) => {
      await c.query("begin");
      await openAs(c, kees.token);
      const error = await c.query("select * from medewerkers.profiel where leak(naam)").then(
        () => "",
        (e: Error) => e.message,
      );
      expect(error).not.toContain("Pim");
    });
    await db.unsafeSuper.query("drop function public.leak(text)");
    await db.unsafeSuper.query(
      "update medewerkers.profiel set scope = platform.scope_of('organisatie', 'H1', 'openbaar') where medewerker = $1",
      [officer.nr],
    );
  });
});

describe("sessions", () => {
  const ask = { activiteit: "medewerkers-raadplegen" };
  const nothing = () => Promise.resolve(1);

  test.each([
    ["ended", "beeindigd_op = now()"],
    ["past its absolute end", "verloopt_op = now() - interval '1 second'"],
    ["silent for too long", "gezien_op = now() - interval '16 minutes'"],
  ])("a session that is %s opens nothing", async (_what, change) => {
    const again = await db.login(kees);
    await db.unsafeSuper.query(`update platform.sessie set ${change} where id = $1`, [again.sessie]);
    expect(await db.grant(again, ask, nothing)).toMatchObject({ ok: false, weigering: "GEEN_SESSIE" });
  });

  test("a blocked medewerker opens nothing, even with a running session", async () => {
    const bad = await db.hire("Bram Blok");
    await db.unsafeSuper.query("update platform.medewerker set geblokkeerd_op = now() where id = $1", [bad.nr]);
    expect(await db.grant(bad, ask, nothing)).toMatchObject({ ok: false, weigering: "GEBLOKKEERD" });
  });

  test("one's own sessions end one by one or all at once, and never another's", async () => {
    const phone = await db.login(kees);
    const laptop = await db.login(kees);
    const { rows } = await db.unsafeSuper.query<{ extern: string }>(
      "select extern from platform.sessie where id = $1",
      [officer.sessie],
    );
    const ended = await db.grant(phone, { activiteit: "mijn-sessies", schrijft: true }, (tx) =>
      tx.run("select platform.end_sessions($1) as n", [rows[0]?.extern]),
    );
    expect(ended).toMatchObject({ ok: true, value: [{ n: 0 }] });
    expect(
      await db.grant(phone, { activiteit: "mijn-sessies", schrijft: true }, (tx) =>
        tx.run("select platform.end_sessions(null)"),
      ),
    ).toMatchObject({ ok: true });
    expect(await db.grant(laptop, ask, nothing)).toMatchObject({ ok: false, weigering: "GEEN_SESSIE" });
    expect(await db.grant(officer, ask, nothing)).toMatchObject({ ok: true });
    kees = await db.login(kees);
  });
});

describe("what the route does not write, it cannot write", () => {
  test("a reading route has no writing scopes, whatever the activity allows", async () => {
    const save = (schrijft: boolean) =>
      db.grant(kees, { activiteit: "mijn-account", schrijft }, (tx) =>
        tx.run(
          "insert into medewerkers.voorkeur (eigenaar, scope) values (platform.wie(), platform.scope_of('organisatie', 'H1', 'algemeen'))",
        ),
      );
    await expect(save(false)).rejects.toMatchObject({ code: "42501" });
    expect(await save(true)).toMatchObject({ ok: true });
  });

  test("what is `eigen` is one's own: another's row is neither read, changed nor made", async () => {
    const seen = await db.grant(officer, { activiteit: "mijn-account" }, (tx) =>
      tx.run("select * from medewerkers.voorkeur"),
    );
    expect(seen).toMatchObject({ ok: true, value: [] });
    await expect(
      db.grant(officer, { activiteit: "mijn-account", schrijft: true }, (tx) =>
        tx.run(
          "insert into medewerkers.voorkeur (eigenaar, scope) values ($1, platform.scope_of('organisatie', 'H1', 'algemeen')) on conflict (eigenaar) do update set thema = 'donker'",
          [kees.nr],
        ),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

test("a lapsed review blocks new processing and leaves reading (mutant: reading is refused too)", async () => {
  const code1 = "signalen-overzicht";
  const coordinator = await db.hire("Cor Coördinator", "signaalcoordinator");
  await db.unsafeSuper.query("update platform.grondslag_beoordeling set herbeoordelen = current_date");
  expect(await db.grant(coordinator, { activiteit: code1, schrijft: false }, () => Promise.resolve(1))).toMatchObject({
    ok: true,
  });
  expect(await db.grant(coordinator, { activiteit: code1, schrijft: true }, () => Promise.resolve(1))).toMatchObject({
    ok: false,
    weigering: "GRONDSLAG_NIET_BEOORDEELD",
  });
  await db.unsafeSuper.query("update platform.grondslag_beoordeling set herbeoordelen = current_date + 300");
  expect(await db.grant(coordinator, { activiteit: code1, schrijft: true }, () => Promise.resolve(1))).toMatchObject({
    ok: true,
  });
});

test("an activity that asks for a reason gets one of twenty characters, and the log keeps it", async () => {
  const ask = (reden?: string) =>
    db.grant(officer, { activiteit: "logboek-uitvoeren", reden }, (tx) => Promise.resolve(tx.trace.traceId));
  expect(await ask()).toMatchObject({ ok: false, weigering: "REDEN_ONTBREEKT" });
  expect(await ask("te kort")).toMatchObject({ ok: false, weigering: "REDEN_ONTBREEKT" });
  const done = await ask("verzoek van de rekenkamer, brief van 3 november");
  const { rows } = await db.unsafeSuper.query(
    "select g.reden from platform.auditlog a join platform.auditlog_geheim g using (at, xid) where a.trace = $1 and a.soort = 'GRANT'",
    [Buffer.from(done.ok ? done.value : "", "hex")],
  );
  expect(rows).toEqual([{ reden: "verzoek van de rekenkamer, brief van 3 november" }]);
});

test("a deputy acts in the role of who is away, between two dates, and the log shows for whom", async () => {
  const away = await db.hire("Wil Weg", "privacyofficer");
  const deputy = await db.hire("Piet Plaats");
  const ask = { activiteit: "logboek-lezen" };
  const plan = (van: string, tot: string) =>
    db.unsafeSuper.query(
      `insert into platform.vervanging (medewerker, vervanger, rol, van, tot) values ($1, $2, 'privacyofficer', now() + $3::interval, now() + $4::interval)`,
      [away.nr, deputy.nr, van, tot],
    );
  expect(await db.grant(deputy, ask, () => Promise.resolve(1))).toMatchObject({ ok: false, weigering: "GEEN_ROL" });
  await plan("1 day", "2 days");
  await plan("-2 days", "-1 day");
  expect(await db.grant(deputy, ask, () => Promise.resolve(1))).toMatchObject({ ok: false, weigering: "GEEN_ROL" });
  await plan("-1 hour", "1 hour");
  expect(await db.grant(deputy, ask, (tx) => Promise.resolve(tx.grant))).toMatchObject({
    ok: true,
    value: { medewerker: deputy.id, rol: "privacyofficer", namens: away.id },
  });
  // When the colleague loses the role, so does the deputy.
  await db.unsafeSuper.query("update platform.rolhouder set tot = now() where medewerker = $1", [away.nr]);
  expect(await db.grant(deputy, ask, () => Promise.resolve(1))).toMatchObject({ ok: false, weigering: "GEEN_ROL" });
});

describe("the case decides", () => {
  test.each([
    [
      "a case that does not exist",
      "WERK_ONBEKEND",
      (tx: { werk: string; member: Person; stranger: Person }) => ({
        person: tx.member,
        werk: "00000000-0000-4000-8000-000000000000",
      }),
    ],
    [
      "no case where one is needed",
      "WERK_ONTBREEKT",
      ({ member }: { member: Person }) => ({ person: member, werk: undefined }),
    ],
    [
      "a member of the role who is no member of the case",
      "GEEN_LID",
      ({ stranger, werk }: { stranger: Person; werk: string }) => ({ person: stranger, werk }),
    ],
  ])("%s is refused", async (_what, weigering, choose) => {
    const member = await db.hire("Anna Analist", "analist");
    const stranger = await db.hire("Sem Analist", "analist");
    const { rows } = await db.unsafeSuper.query<{ id: string }>(
      "insert into platform.werk (soort, compartiment, fase) values ('dossier', 'casus', 1) returning id",
    );
    const werk = rows[0]?.id ?? "";
    await db.unsafeSuper.query("insert into platform.werk_lid (werk, medewerker) values ($1, $2)", [werk, member.nr]);
    const { person, werk: asked } = choose({ werk, member, stranger });
    expect(
      await db.grant(person, { activiteit: "casus-behandelen", werk: asked }, () => Promise.resolve(1)),
    ).toMatchObject({ ok: false, weigering });
    expect(await db.grant(member, { activiteit: "casus-behandelen", werk }, () => Promise.resolve(1))).toMatchObject({
      ok: true,
    });
  });

  test("phase, end of the case and exclusion each close it (mutants: any of the three is not asked)", async () => {
    const coordinator = await db.hire("Cis Coördinator", "signaalcoordinator");
    const make = async (fase: number, tot: string | null): Promise<string> => {
      const { rows } = await db.unsafeSuper.query<{ id: string }>(
        "insert into platform.werk (soort, compartiment, fase, tot) values ('signaal', 'signalen', $1, now() + $2::interval) returning id",
        [fase, tot],
      );
      return rows[0]?.id ?? "";
    };
    const open = (activiteit: string, werk: string) =>
      db.grant(coordinator, { activiteit, werk }, () => Promise.resolve(1));
    expect(await open("signaal-bronnen", await make(2, null))).toMatchObject({ weigering: "FASE" });
    expect(await open("signaal-bronnen", await make(3, null))).toMatchObject({ ok: true });
    expect(await open("signaal-behandelen", await make(2, "-1 minute"))).toMatchObject({ weigering: "WERK_VERLOPEN" });
    const own = await make(2, null);
    await db.unsafeSuper.query(
      "insert into platform.werk_uitsluiting (werk, medewerker) select $1, kenmerk from platform.medewerker where id = $2",
      [own, coordinator.nr],
    );
    expect(await open("signaal-behandelen", own)).toMatchObject({ weigering: "UITGESLOTEN" });
  });
});

test("scheduled work opens listed system activities only, and the app opens none of them", async () => {
  const worker = db.pool("worker");
  const ask = (activiteit: string) =>
    worker.query("select platform.open_system_grant($1, 'toets', $2, $3)", [
      activiteit,
      Buffer.alloc(16, 1),
      Buffer.alloc(8, 1),
    ]);
  expect(await code(ask("onderhoud"))).toBe("gelukt");
  expect(await code(ask("logboek-lezen"))).toBe("WW003");
  // Naming the first people opens the organisation's list: that is for who installs, not for the worker.
  expect(await code(ask("inrichten"))).toBe("WW003");
  expect(await db.grant(officer, { activiteit: "onderhoud" }, () => Promise.resolve(1))).toMatchObject({
    ok: false,
    weigering: "GEEN_ROL",
  });
  expect(
    await asApp((c) =>
      code(
        c.query("select platform.open_system_grant('onderhoud', 'toets', $1, $2)", [
          Buffer.alloc(16, 1),
          Buffer.alloc(8, 1),
        ]),
      ),
    ),
  ).toBe("42501");
});
