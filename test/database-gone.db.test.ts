/** When the database goes away the node says so, and when it comes back the node goes on, without a restart. */
import { type AddressInfo, connect, createServer as createTcp, type NetConnectOpts, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createServer } from "../src/apps/server.ts";
import { ok } from "../src/kernel/result.ts";
import { openPool } from "../src/platform/database/database.ts";
import type { App, Context } from "../src/platform/http/context.ts";
import { granted } from "../src/platform/http/granted.ts";
import { sessionCookie } from "../src/platform/http/session-cookie.ts";
import { expectProper } from "./answers.ts";
import { type FreshApp, freshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";

/** A wire between the server and the database that can be cut. */
async function openWire(target: NetConnectOpts) {
  const sockets = new Set<Socket>();
  const server = createTcp((near) => {
    const far = connect(target);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => sockets.delete(one) && other.destroy());
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port, cut, mend: () => listen(port) };
}

let fresh: FreshApp;
let app: App;
let context: Context;
let wire: Awaited<ReturnType<typeof openWire>>;
let kees: Person;

beforeAll(async () => {
  fresh = await freshApp();
  kees = await fresh.hire("Kees Klerk");
  const own = fresh.connection("app");
  const host = own.host ?? "";
  wire = await openWire(
    host.startsWith("/") ? { path: join(host, `.s.PGSQL.${own.port}`) } : { host, port: own.port ?? 5432 },
  );
  const pool = openPool({ ...own, host: "127.0.0.1", port: wire.port }, { name: "app", max: 4 });
  context = { ...fresh.context, pool };
  const slow = (name: string, sql: string) => (server: App) =>
    granted(server, context, {
      method: "GET",
      url: `/toets/${name}`,
      groep: "Toets",
      naam: "Toets",
      activiteit: "mijn-account",
      schrijft: false,
      antwoord: z.object({}),
      handle: async (tx) => {
        for (const statement of sql.split(";")) await tx.run(statement);
        return ok({});
      },
    });
  app = await createServer(context, {
    login: { client: {} as never, loginPool: fresh.pool("aanmelder") },
    extra: (server) => {
      slow("traag", "set local statement_timeout = '30ms'; select pg_sleep(5)")(server);
      slow("slot", "set local lock_timeout = '30ms'; select * from medewerkers.voorkeur for update")(server);
      slow("lang", "select pg_sleep(4)")(server);
      slow("stil", "set local idle_in_transaction_session_timeout = '1ms'; select 1")(server);
    },
  });
});
afterAll(async () => {
  await app.close();
  await context.pool.end();
  await wire.cut();
  await fresh.close();
});

const ask = (url: string) =>
  app.inject({ method: "GET", url, cookies: { [sessionCookie.nameOf(context.node.knoop)]: kees.token } });

async function expectGone(answer: Awaited<ReturnType<typeof ask>>, code: string): Promise<void> {
  expect(answer.json()).toMatchObject({ status: 503, code });
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect(answer.body).not.toMatch(/ECONN|connect|postgres|terminat|timeout|cancel|sql/i);
  expectProper(answer, code);
}

test("a cut wire is 503, and the first request after it is mended is answered (mutant: a broken connection goes back into the pool)", async () => {
  expect((await ask("/v1/mij")).statusCode).toBe(200);
  await wire.cut();
  for (let i = 0; i < 6; i += 1) await expectGone(await ask("/v1/mij"), "NIET_GEREED");
  expect((await ask("/gereed")).statusCode).toBe(503);
  expect((await ask("/gezondheid")).statusCode).toBe(200);
  await wire.mend();
  expect((await ask("/gereed")).statusCode).toBe(200);
  expect((await ask("/v1/mij")).statusCode).toBe(200);
});

test("connections that the database ended in the meantime are replaced without anyone noticing", async () => {
  await Promise.all([ask("/v1/mij"), ask("/v1/mij"), ask("/v1/mij")]);
  const { rows } = await fresh.unsafeSuper.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'weerwerk-app'",
  );
  expect(rows.length).toBeGreaterThan(0);
  // Until the news has arrived a connection can look alive: that request is 503 and the next is fine.
  const codes = [(await ask("/v1/mij")).statusCode, (await ask("/v1/mij")).statusCode];
  expect([200, 503]).toContain(codes[0]);
  expect((await ask("/v1/mij")).statusCode).toBe(200);
});

test("a request whose connection is ended halfway is 503 and leaves nothing behind", async () => {
  const running = ask("/v1/toets/lang");
  await expect
    .poll(async () => {
      const { rowCount } = await fresh.unsafeSuper.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(4)%' and pid <> pg_backend_pid()",
      );
      return rowCount;
    })
    .toBe(1);
  const answer = await running;
  await expectGone(answer, "NIET_GEREED");
  const trace = String(answer.headers["traceparent"]).slice(3, 35);
  expect(
    (await fresh.unsafeSuper.query("select from platform.auditlog where encode(trace, 'hex') = $1", [trace])).rowCount,
  ).toBe(0);
});

test("a statement that takes too long is 503 with what to do", async () => {
  await expectGone(await ask("/v1/toets/traag"), "DUURDE_TE_LANG");
  expect((await ask("/v1/mij")).statusCode).toBe(200);
});

test("a lock that is not free in time is the same", async () => {
  const holder = await fresh.unsafeSuper.connect();
  await holder.query("begin; lock table medewerkers.voorkeur in access exclusive mode");
  await expectGone(await ask("/v1/toets/slot"), "DUURDE_TE_LANG");
  await holder.query("rollback");
  holder.release();
});

test("no transaction of the app may last: the role itself is bound to five seconds", async () => {
  const { rows } = await fresh
    .pool("app")
    .query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('statement_timeout', 'idle_in_transaction_session_timeout', 'lock_timeout') order by name",
    );
  expect(rows.map(({ setting }) => Number(setting))).toEqual([5_000, 4_000, 5_000]);
});

test("with the database gone, logging in says so on the login page and breaks nothing", async () => {
  const answer = await app.inject({ method: "GET", url: "/auth/terug?code=x&state=y" });
  expect(answer.statusCode).toBe(302);
  expect(answer.headers["location"]).toBe("/inloggen?fout=VERLOPEN");
});
