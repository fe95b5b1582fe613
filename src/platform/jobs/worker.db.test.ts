/** The worker: runs what was ordered under the rights of who ordered it, stops when asked, tries again when it broke, and gives up in the end. */
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { freshWorker, type FreshWorker, hurry } from "../../../test/fresh-worker.ts";
import { openLogger } from "../http/logger.ts";
import { holdOpdracht } from "./abandoned.ts";
import { cancelOpdracht, orderOpdracht } from "./opdracht.ts";
import type { Job, Task } from "./worker.ts";

let app: FreshApp;
let pim: Person;
let kees: Person;
let worker: FreshWorker | undefined;

beforeAll(async () => {
  app = await freshApp();
  pim = await app.hire("Pim Privacy", "privacyofficer");
  kees = await app.hire("Kees Klerk");
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await app.unsafeSuper.query(
    "delete from graphile_worker._private_jobs; update platform.opdracht set status = 'GEANNULEERD' where status in ('WACHT', 'BEZIG')",
  );
});
afterAll(() => app.close());

/** A promise and the hands to end it. */
function gate<T = void>() {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

async function order(by = pim, gegevens: Record<string, unknown> = {}): Promise<string> {
  const done = await app.grant(
    by,
    { activiteit: "logboek-uitvoeren", schrijft: true, reden: "Voor de toets van de werker." },
    (tx) => orderOpdracht(tx, "toets", gegevens),
  );
  if (!done.ok) throw new Error(done.weigering);
  return done.value;
}
type Row = {
  status: string;
  melding: string | null;
  gedaan: number;
  totaal: number | null;
  klaar: boolean;
  poging: number;
};
const read = async (id: string): Promise<Row | undefined> =>
  (
    await app.unsafeSuper.query<Row>(
      "select status, melding, gedaan, totaal, klaar_op is not null as klaar, poging from platform.opdracht where extern = $1",
      [id],
    )
  ).rows[0];
const becomes = (id: string, status: string) =>
  expect.poll(async () => (await read(id))?.status, { timeout: 10_000, interval: 20 }).toBe(status);
const run = async (task: Task): Promise<void> => {
  worker = await freshWorker(app, { toets: task });
};

test("a task runs under the grant of who ordered it, with their trace, and each of its steps is on record", async () => {
  const id = await order(pim, { van: "x" });
  await run(async (job) => {
    expect(job.gegevens).toEqual({ van: "x" });
    expect(await job.grant("stap een", false, (tx) => Promise.resolve(tx.grant))).toMatchObject({
      medewerker: pim.id,
      rol: "privacyofficer",
      sessie: undefined,
    });
    await job.grant("stap twee", true, (tx) => {
      tx.log("Taak", [kees.id]);
      return Promise.resolve();
    });
    return {};
  });
  await becomes(id, "KLAAR");
  const { rows } = await app.unsafeSuper.query(
    `select a.soort, a.handeling, a.activiteit, m.extern as wie, g.opdracht is not null as opdracht, g.sessie, a.trace = o.trace as trace
     from platform.opdracht o join platform.auditlog_geheim g on g.opdracht = o.id join platform.auditlog a using (at, xid) join platform.medewerker m on m.id = g.medewerker
     where o.extern = $1 order by a.at`,
    [id],
  );
  const step = {
    soort: "GRANT",
    activiteit: "logboek-uitvoeren",
    wie: pim.id,
    opdracht: true,
    sessie: null,
    trace: true,
  };
  expect(rows).toEqual([
    { ...step, handeling: "stap een" },
    { ...step, handeling: "stap twee" },
  ]);
});

test("the queue holds an id and nothing else, also after a failure (mutant: the reason, the person or the error in the payload)", async () => {
  const id = await order(pim, { van: "2026-01-01", wie: "Jansen" });
  const { rows } = await app.unsafeSuper.query<{ payload: object }>(
    "select payload from graphile_worker._private_jobs",
  );
  expect(rows.map(({ payload }) => payload)).toEqual([{ opdracht: id }]);
  await run(() => Promise.reject(new Error("Jansen woont hier")));
  await expect
    .poll(
      async () =>
        (
          await app.unsafeSuper.query(
            "select last_error from graphile_worker._private_jobs where last_error is not null",
          )
        ).rowCount,
      { timeout: 10_000 },
    )
    .toBe(1);
  const { rows: after } = await app.unsafeSuper.query<{ text: string }>(
    "select row_to_json(j)::text as text from graphile_worker._private_jobs j",
  );
  expect(after[0]?.text).not.toMatch(/Jansen|Pim|2026-01-01/);
  expect((await read(id))?.melding).toBeNull();
});

test("a task that breaks is written down without its words, tried again, and then ends well", async () => {
  const lines: string[] = [];
  let attempts = 0;
  const id = await order();
  worker = await freshWorker(
    app,
    {
      toets: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error("Jansen woont hier")) : Promise.resolve({});
      },
    },
    openLogger("debug", "werker", { write: (line: string) => void lines.push(line) }),
  );
  await expect.poll(() => attempts, { timeout: 10_000 }).toBe(1);
  await expect
    .poll(
      async () =>
        (await app.unsafeSuper.query("select from graphile_worker._private_jobs where locked_at is null")).rowCount,
    )
    .toBe(1);
  expect((await read(id))?.status).toBe("BEZIG");
  await hurry(app);
  await becomes(id, "KLAAR");
  expect(attempts).toBe(2);
  expect(lines.join("")).toContain("opdracht mislukt");
  expect(lines.join("")).not.toContain("Jansen");
});

test("after the last attempt it says that it failed, and is not tried again", async () => {
  const id = await order();
  let attempts = 0;
  await app.unsafeSuper.query("update graphile_worker._private_jobs set attempts = max_attempts - 2");
  await run(() => {
    attempts += 1;
    return Promise.reject(new Error("altijd"));
  });
  await expect.poll(() => attempts, { timeout: 10_000 }).toBe(1);
  await expect
    .poll(
      async () =>
        (await app.unsafeSuper.query("select from graphile_worker._private_jobs where locked_at is null")).rowCount,
    )
    .toBe(1);
  expect((await read(id))?.status).toBe("BEZIG");
  await hurry(app);
  await becomes(id, "MISLUKT");
  await hurry(app);
  expect(await read(id)).toMatchObject({ melding: "MISLUKT", klaar: true });
  expect(attempts).toBe(2);
});

test("an order that is cancelled while it waits never runs", async () => {
  const id = await order();
  expect((await app.as(pim, "POST", `/v1/opdrachten/${id}/annulering`)).statusCode).toBe(204);
  expect(await read(id)).toMatchObject({ status: "GEANNULEERD", klaar: true });
  let ran = false;
  const other = await order();
  await run((job) => {
    if (job.opdracht === id) ran = true;
    return Promise.resolve({});
  });
  await becomes(other, "KLAAR");
  expect(ran).toBe(false);
  expect((await app.as(pim, "POST", `/v1/opdrachten/${id}/annulering`)).json()).toMatchObject({
    code: "OPDRACHT_AL_KLAAR",
  });
});

test.each<[string, (job: Job) => Promise<unknown>]>([
  ["the next report of progress", (job) => job.report(2, 10)],
  ["the next look at data", (job) => job.grant("verder", false, () => Promise.resolve())],
])("an order that is cancelled while it runs stops at %s, and shows how far it came", async (_what, next) => {
  const [started, cancelled] = [gate(), gate()];
  const id = await order();
  let after = false;
  await run(async (job) => {
    await job.report(1, 10);
    started.open();
    await cancelled.opened;
    await next(job);
    after = true;
    return {};
  });
  await started.opened;
  expect((await app.as(pim, "GET", `/v1/opdrachten/${id}`)).json()).toMatchObject({
    status: "BEZIG",
    gedaan: 1,
    totaal: 10,
    heeftResultaat: false,
  });
  await app.grant(pim, { activiteit: "mijn-opdrachten", schrijft: true }, (tx) => cancelOpdracht(tx, id));
  cancelled.open();
  await becomes(id, "GEANNULEERD");
  expect(after).toBe(false);
  expect((await app.unsafeSuper.query("select from graphile_worker._private_jobs")).rowCount).toBe(0);
});

test("nobody cancels, sees or fetches what another ordered", async () => {
  const id = await order();
  expect((await app.as(kees, "POST", `/v1/opdrachten/${id}/annulering`)).statusCode).toBe(409);
  expect((await app.as(kees, "GET", `/v1/opdrachten/${id}`)).statusCode).toBe(404);
  expect((await app.as(kees, "GET", `/v1/opdrachten/${id}/resultaat`)).statusCode).toBe(404);
  expect((await app.as(kees, "GET", "/v1/opdrachten")).json()).toEqual({ opdrachten: [] });
  expect((await read(id))?.status).toBe("WACHT");
});

test.each<[string, string]>([
  ["the role was withdrawn", "update platform.rolhouder set tot = now() where medewerker = $1"],
  ["the person was blocked", "update platform.medewerker set geblokkeerd_op = now() where id = $1"],
])("a task stops when %s, says why, and is not tried again", async (_what, statement) => {
  const leaver = await app.hire("Wim Weg", "privacyofficer");
  const id = await order(leaver);
  let first = true;
  let reached = false;
  await run(async (job) => {
    await job.grant("eerst", false, () => Promise.resolve());
    if (first) await app.unsafeSuper.query(statement, [leaver.nr]);
    first = false;
    await job.grant("daarna", false, () => Promise.resolve());
    reached = true;
    return {};
  });
  await becomes(id, "MISLUKT");
  expect((await read(id))?.melding).toBe("RECHT_INGETROKKEN");
  expect(reached).toBe(false);
  expect((await app.unsafeSuper.query("select from graphile_worker._private_jobs")).rowCount).toBe(0);
});

test("an order that the worker leaves open closes by itself after a week (mutant: it opens someone's door for ever)", async () => {
  const id = await order();
  const openAt = async (age: string): Promise<string> => {
    await app.unsafeSuper.query("update platform.opdracht set besteld_op = now() - $2::interval where extern = $1", [
      id,
      age,
    ]);
    const { rows } = await app
      .pool("worker")
      .query<{ uitkomst: string }>("select uitkomst from platform.open_job_grant($1, false, 'toets', $2)", [
        id,
        Buffer.alloc(8, 1),
      ]);
    return rows[0]?.uitkomst ?? "";
  };
  expect(await openAt("6 days 23 hours")).toBe("TOEGESTAAN");
  expect(await openAt("7 days 1 minute")).toBe("OPDRACHT_GESLOTEN");
});

test("the worker writes no order, orders none, and opens no grant for one that is closed or unknown", async () => {
  const id = await order();
  const client = new pg.Client(app.connection("worker"));
  await client.connect();
  const code = (sql: string, values: unknown[] = []): Promise<string> =>
    client.query(sql, values).then(
      () => "gelukt",
      (error: pg.DatabaseError) => error.code ?? "",
    );
  for (const sql of [
    "insert into platform.opdracht (taak, activiteit, eigenaar, trace) values ('toets', 'logboek-lezen', 1, decode(repeat('ab', 16), 'hex'))",
    "update platform.opdracht set activiteit = 'logboek-lezen'",
    "delete from platform.opdracht",
    "select * from platform.opdracht",
    "select platform.order_opdracht('toets', '{}')",
    "select platform.cancel_opdracht(gen_random_uuid())",
  ]) {
    expect(await code(sql), sql).toBe("42501");
  }
  const open = async (opdracht: string): Promise<string> => {
    const { rows } = await client.query<{ uitkomst: string }>(
      "select uitkomst from platform.open_job_grant($1, false, 'toets', $2)",
      [opdracht, Buffer.alloc(8, 1)],
    );
    return rows[0]?.uitkomst ?? "";
  };
  expect(await open(id)).toBe("TOEGESTAAN");
  for (const status of ["KLAAR", "MISLUKT", "GEANNULEERD"]) {
    await app.unsafeSuper.query("update platform.opdracht set status = $2 where extern = $1", [id, status]);
    expect(await open(id)).toBe("OPDRACHT_GESLOTEN");
  }
  expect(await open("3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11")).toBe("OPDRACHT_GESLOTEN");
  // A report on a closed order changes nothing.
  const { rows } = await client.query<{ go: boolean }>(
    "select platform.report_opdracht($1, 'KLAAR', 9, 9, 'x', null) as go",
    [id],
  );
  expect(rows).toEqual([{ go: false }]);
  expect(await read(id)).toMatchObject({ status: "GEANNULEERD", gedaan: 0, melding: null });
  await client.end();
  const { rows: refused } = await app.unsafeSuper.query(
    "select a.uitkomst from platform.auditlog a join platform.auditlog_geheim g using (at, xid) join platform.opdracht o on o.id = g.opdracht where o.extern = $1 and a.soort = 'WEIGERING'",
    [id],
  );
  expect(rows.length + refused.length).toBe(4);
});

test("the worker reads nothing without the grant of an order", async () => {
  const client = new pg.Client(app.connection("worker"));
  await client.connect();
  for (const table of ["medewerkers.profiel", "platform.auditlog", "platform.verwerkingslog", "platform.medewerker"]) {
    await expect(client.query(`select 1 from ${table}`), table).rejects.toMatchObject({ code: "WW001" });
  }
  await client.end();
});

// -------------------------------------------------------------------------------------------------------------------

/** As after kill -9: the queue thinks that someone works on it, and nobody does. */
const abandon = (id: string, age: string, attempts = 1) =>
  app.unsafeSuper.query(
    `update graphile_worker._private_jobs set locked_at = now() - $2::interval, locked_by = 'worker-dood', attempts = $3 where key = $1`,
    [id, age, attempts],
  );

test("what a dead worker held is taken up by the next one that starts (mutant: wait for the four hours of the queue)", async () => {
  const id = await order();
  await app.unsafeSuper.query("update platform.opdracht set status = 'BEZIG', gedaan = 5 where extern = $1", [id]);
  await abandon(id, "31 seconds");
  await run(() => Promise.resolve({}));
  await becomes(id, "KLAAR");
});

test("what a dead worker held on its last attempt is closed as failed", async () => {
  const id = await order();
  await app.unsafeSuper.query("update platform.opdracht set status = 'BEZIG' where extern = $1", [id]);
  await abandon(id, "31 seconds", 5);
  await run(() => Promise.reject(new Error("nooit")));
  await becomes(id, "MISLUKT");
});

test("what a living worker holds is left alone, however long it takes", async () => {
  const [started, finish] = [gate(), gate()];
  let runs = 0;
  const id = await order();
  const task: Task = async () => {
    runs += 1;
    started.open();
    await finish.opened;
    return {};
  };
  await run(task);
  await started.opened;
  await app.unsafeSuper.query(
    "update graphile_worker._private_jobs set locked_at = now() - interval '1 hour' where key = $1",
    [id],
  );
  const locked = async () =>
    (
      await app.unsafeSuper.query<{ locked_by: string; locked_at: Date }>(
        "select locked_by, locked_at from graphile_worker._private_jobs where key = $1",
        [id],
      )
    ).rows;
  const before = await locked();
  const second = await freshWorker(app, { toets: task });
  expect(await locked()).toEqual(before);
  expect(await holdOpdracht(second.queuePool, id)).toBeUndefined();
  finish.open();
  await becomes(id, "KLAAR");
  await second.stop();
  expect(runs).toBe(1);
});

test("a worker that lost its hold does nothing more under the order", async () => {
  const [started, cut] = [gate(), gate()];
  const id = await order();
  let outcome = "";
  let runs = 0;
  await run(async (job) => {
    runs += 1;
    if (runs > 1) return {};
    started.open();
    await cut.opened;
    outcome = await job
      .grant("verder", false, () => Promise.resolve("verder gegaan"))
      .catch((error: Error) => error.message);
    return {};
  });
  await started.opened;
  await app.unsafeSuper.query(
    "select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and a.application_name = 'weerwerk-wachtrij'",
  );
  await new Promise((resolve) => setImmediate(resolve));
  await expect
    .poll(async () => (await app.unsafeSuper.query("select from pg_locks where locktype = 'advisory'")).rowCount)
    .toBe(0);
  cut.open();
  await expect.poll(() => outcome).toBe("the hold on this order was lost");
  await hurry(app);
  await becomes(id, "KLAAR");
});
