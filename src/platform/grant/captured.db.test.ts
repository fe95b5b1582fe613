/** What someone tries who holds the server process and sends any SQL as `app`: to see what is over, to leave no trace, to write what is not so. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import type { Login } from "../database/roles.ts";
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

async function as<T>(login: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(db.connection(login));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const asApp = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => as("app", work);
const code = (sql: Promise<unknown>): Promise<string> =>
  sql.then(
    () => "gelukt",
    (error: pg.DatabaseError) => error.code ?? "zonder code",
  );

const TRACE = Buffer.alloc(16, 1);
const SPAN = Buffer.alloc(8, 1);
const open = (client: pg.Client, person: Person, activiteit = "medewerkers-raadplegen", schrijft = false) =>
  client.query("select uitkomst from platform.open_grant($1, $2, null, $3, 'toets', $4, $5, 'toets')", [
    passOf(person.token),
    activiteit,
    schrijft,
    TRACE,
    SPAN,
  ]);
const rowsOf = (person: Person): Promise<number> =>
  db.unsafeSuper
    .query<{ n: number }>("select count(*)::int as n from platform.auditlog_geheim where medewerker = $1", [person.nr])
    .then(({ rows }) => rows[0]?.n ?? 0);

describe("what is over stays over", () => {
  const block = (yes: boolean) =>
    db.unsafeSuper.query("update platform.medewerker set geblokkeerd_op = case when $2 then now() end where id = $1", [
      officer.nr,
      yes,
    ]);

  test("a snapshot from before a block does not open the door (mutant: any isolation level)", async () => {
    await asApp(async (c) => {
      for (const level of ["repeatable read", "serializable"]) {
        await c.query(`begin isolation level ${level}`);
        await c.query("select 1 from platform.rol limit 1");
        await block(true);
        expect(await code(open(c, officer)), level).toBe("WW006");
        await c.query("rollback");
        await block(false);
      }
    });
  });

  test("a snapshot that another transaction kept does not open it either", async () => {
    await asApp(async (keeper) => {
      await keeper.query("begin isolation level repeatable read");
      const { rows } = await keeper.query<{ kept: string }>("select pg_export_snapshot() as kept");
      await block(true);
      await asApp(async (c) => {
        await c.query("begin isolation level repeatable read");
        await c.query(`set transaction snapshot '${rows[0]?.kept}'`);
        expect(await code(open(c, officer))).toBe("WW006");
      });
      await block(false);
    });
  });

  test("a transaction dates no row back and reads no longer than half a minute under one (mutants: only at the opening, only afterwards)", async () => {
    const old = await freshDatabase();
    const someone = await old.hire("Oda Ouderdom", "privacyofficer");
    // In this database half a minute lasts a fifth of a second.
    const { rows } = await old.unsafeSuper.query<{ name: string; made: string }>(
      `select p.proname as name, pg_get_functiondef(p.oid) as made from pg_proc p where p.pronamespace = 'platform'::regnamespace
         and p.prosrc like '%interval ''30 seconds''%' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "current_actor",
      "current_grant",
      "log_verwerking",
      "schrijfrecht",
      "wie",
      "write_audit",
    ]);
    for (const { made } of rows) await old.unsafeSuper.query(made.replaceAll("'30 seconds'", "'0.2 seconds'"));
    const client = new pg.Client(old.connection("app"));
    await client.connect();
    const sees = () => code(client.query("select * from medewerkers.profiel"));
    await client.query("begin");
    await open(client, someone);
    expect(await sees()).toBe("gelukt");
    await client.query("select pg_sleep(0.3); savepoint later");
    for (const statement of [
      "select * from medewerkers.profiel",
      "select platform.wie()",
      "select platform.current_grant()",
      "select platform.schrijfrecht()",
      "select * from platform.own_sessions()",
      `select platform.log_verwerking('x', now(), array['${someone.id}']::uuid[], 0)`,
    ]) {
      expect(await code(client.query(statement)), statement).toBe("WW001");
      await client.query("rollback to later");
    }
    await client.query("rollback; begin; select pg_sleep(0.3)");
    expect(await code(open(client, someone))).toBe("WW006");
    await client.end();
    await old.close();
  });

  test("the time zone of a connection does not bring back the day on which a review was still good", async () => {
    const coordinator = await db.hire("Cor Coördinator", "signaalcoordinator");
    await db.unsafeSuper.query("update platform.grondslag_beoordeling set herbeoordelen = current_date");
    await asApp(async (c) => {
      await c.query("set time zone interval '-100:00' hour to minute; begin");
      expect((await open(c, coordinator, "signalen-overzicht", true)).rows).toEqual([
        { uitkomst: "GRONDSLAG_NIET_BEOORDEELD" },
      ]);
      await c.query("rollback");
    });
    await db.unsafeSuper.query("update platform.grondslag_beoordeling set herbeoordelen = current_date + 300");
  });
});

describe("what was seen cannot be taken back unseen", () => {
  test("a grant that was opened in a savepoint shows nothing, so reading and taking it back counts as a rollback (mutant: xmin is not asked)", async () => {
    await asApp(async (c) => {
      await c.query("begin; savepoint s");
      expect((await open(c, officer)).rows).toEqual([{ uitkomst: "TOEGESTAAN" }]);
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
      await c.query("rollback to s; release s");
      // Nor when the savepoint is kept.
      await c.query("savepoint s");
      await open(c, officer);
      await c.query("release s");
      expect(await code(c.query("select * from medewerkers.profiel"))).toBe("WW001");
    });
  });

  test("nor does one in a block that catches its own error and keeps what it read", async () => {
    const before = await rowsOf(officer);
    const { seen } = await asApp(async (c) => {
      await c.query(`do $$ declare v text; begin
        begin
          perform platform.open_grant('${passOf(officer.token)}', 'medewerkers-raadplegen', null, false, 'toets', '\\x${TRACE.toString("hex")}', '\\x${SPAN.toString("hex")}', 'toets');
          select string_agg(naam, ',') into v from medewerkers.profiel;
          raise exception 'weg ermee';
        exception when others then null; end;
        perform set_config('toets.gezien', coalesce(v, ''), false);
      end $$`);
      const { rows } = await c.query<{ seen: string }>("select current_setting('toets.gezien') as seen");
      return rows[0] ?? { seen: "niets" };
    });
    expect({ seen, written: (await rowsOf(officer)) - before }).toEqual({ seen: "", written: 0 });
  });

  test("the estimates of the planner say nothing about what a hidden row holds (mutant: content keeps its statistics)", async () => {
    for (const letter of "ABCDEFGHIJKLMNOPQRST") await db.hire(`${letter}-naam van een collega`);
    await db.grant(officer, { activiteit: "logboek-uitvoeren", reden: "Zomaar een reden van twintig tekens" }, () =>
      Promise.resolve(),
    );
    await db.unsafeSuper.query("analyze");
    await asApp(async (c) => {
      const guess = async (table: string, condition: string): Promise<number> => {
        const { rows } = await c.query<{ "QUERY PLAN": { Plan: { "Plan Rows": number } }[] }>(
          `explain (format json) select 1 from ${table} where ${condition}`,
        );
        return rows[0]?.["QUERY PLAN"][0]?.Plan["Plan Rows"] ?? 0;
      };
      // Asked without a grant: EXPLAIN runs no policy.
      for (const [table, column] of [
        ["medewerkers.profiel", "naam"],
        ["medewerkers.voorstel", "toelichting"],
        ["toezicht.verzoek", "vraag"],
        ["platform.auditlog_geheim", "reden"],
        ["platform.auditlog_geheim", "herkomst"],
      ] as const) {
        const guesses = new Set<number>();
        for (const text of ["", "D", "M", "Z"]) guesses.add(await guess(table, `${column} < '${text}'`));
        expect(guesses.size, `${table}.${column}`).toBe(1);
      }
    });
  });

  test("content of a protected table keeps no statistics, whatever the table", async () => {
    const { rows } = await db.unsafeSuper.query(
      `select format('%I.%I.%I', s.schemaname, s.tablename, s.attname) as kolom from pg_stats s
         join pg_class c on c.oid = format('%I.%I', s.schemaname, s.tablename)::regclass join pg_attribute a on a.attrelid = c.oid and a.attname = s.attname
       where exists (select from pg_policy where polrelid = c.oid and polname = 'toevoegen') and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'date'::regtype)
         and not exists (select from pg_index where indrelid = c.oid and a.attnum = any (indkey))`,
    );
    expect(rows).toEqual([]);
  });
});

describe("what is written down is so", () => {
  const inGrant = <T>(schrijft: boolean, work: (client: pg.Client) => Promise<T>): Promise<T> =>
    asApp(async (c) => {
      await c.query("begin");
      await open(c, kees, "mijn-account", schrijft);
      return work(c);
    });

  test("a line began within its transaction, whatever clock is told (mutants: the past, the future)", async () => {
    const times = await inGrant(false, async (c) => {
      for (const [nr, start] of ["-infinity", "1999-01-01", "2199-01-01", "infinity"].entries())
        await c.query("select platform.log_verwerking('Toets', $1, array[$2]::uuid[], $3)", [start, officer.id, nr]);
      const { rows } = await c.query<{ xid: string }>("select pg_current_xact_id()::text as xid");
      await c.query("commit");
      return db.unsafeSuper.query(
        "select at <= start_at and start_at <= end_at as past from platform.verwerkingslog where xid = $1::text::xid8",
        [rows[0]?.xid],
      );
    });
    expect(times.rows).toEqual(Array.from({ length: 4 }, () => ({ past: true })));
  });

  test.each([
    ["a name that fills the log", "select platform.log_verwerking(repeat('x', 201), now(), array[$1]::uuid[], 0)"],
    ["a number before the first", "select platform.log_verwerking('x', now(), array[$1]::uuid[], -2)"],
    ["a sentence for a reason", "select platform.log_beslissing(false, 'Jan woont op ' || $1)"],
    [
      "a sentence for an alarm",
      "select platform.raise_alarm('Jan woont op ' || $1, 'toets', decode(repeat('01', 16), 'hex'), decode(repeat('01', 8), 'hex'))",
    ],
  ])("no log takes %s", async (_what, statement) => {
    expect(await inGrant(true, (c) => code(c.query(statement, [officer.id])))).toBe("WW005");
  });

  test("no log row takes a text without end", async () => {
    const long = (handeling: number, herkomst: number) =>
      asApp(async (c) => {
        await c.query("begin");
        return code(
          c.query(
            "select platform.open_grant($1, 'mijn-account', null, false, repeat('x', $2), $3, $4, repeat('x', $5))",
            [passOf(kees.token), handeling, TRACE, SPAN, herkomst],
          ),
        );
      });
    expect(await long(300, 100)).toBe("gelukt");
    expect(await long(301, 100)).toBe("WW005");
    expect(await long(300, 101)).toBe("WW005");
  });

  test("who only reads adds nobody to the log's people, and nobody gets the index of another (mutants: any grant, an index that is not unique)", async () => {
    const add = (c: pg.Client) =>
      code(
        c.query("select platform.register_betrokkene(gen_random_uuid(), 'MEDEWERKER', $1, $2)", [
          Buffer.alloc(40, 1),
          db.keyring.derive("zoekindex", "toets"),
        ]),
      );
    expect(await inGrant(false, add)).toBe("WW003");
    expect(await inGrant(true, add)).toBe("gelukt");
    const { rows } = await db.unsafeSuper.query<{ zoekindex: Buffer }>(
      "select zoekindex from platform.betrokkene where extern = $1",
      [officer.id],
    );
    expect(
      await inGrant(true, (c) =>
        code(
          c.query("select platform.register_betrokkene(gen_random_uuid(), 'MEDEWERKER', $1, $2)", [
            Buffer.alloc(40, 1),
            rows[0]?.zoekindex,
          ]),
        ),
      ),
    ).toBe("23505");
  });
});

test("the worker cannot change which migrations of its queue have run, by which it could keep the node from starting", async () => {
  await as("worker", async (c) => {
    expect((await c.query("select id from graphile_worker.migrations")).rowCount).toBeGreaterThan(0);
    for (const statement of [
      "delete from graphile_worker.migrations",
      "update graphile_worker.migrations set breaking = true",
      "insert into graphile_worker.migrations (id, breaking) values (99999, true)",
    ])
      expect(await code(c.query(statement)), statement).toBe("42501");
  });
});
