/** The list of 10,000 signalen at the HTTP door, against the same rows of the same server read bare: BEGIN, prepared select, COMMIT. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { createServer } from "../src/apps/server.ts";
import { OidcClient } from "../src/platform/auth/oidc-client.ts";
import { readConfig } from "../src/platform/config/config.ts";
import type { App } from "../src/platform/http/context.ts";
import { csrfTokenOf } from "../src/platform/http/csrf.ts";
import { openLogger } from "../src/platform/http/logger.ts";
import { openMetrics } from "../src/platform/http/metrics.ts";
import { sessionCookie } from "../src/platform/http/session-cookie.ts";
import { cpuOf, familyOf } from "./processes.ts";
import { openStage, poolOf, type Stage } from "./stage.ts";

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 4);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const SIGNALEN = 10_000;
/** One coordinator who waits for each answer: p95 is what somebody feels. Four at once: what a small office does. */
const CLIENTS = [1, 4] as const;
const BUDGET = 40;

type Answered = {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly failures: number;
};
type Shot = {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
};

function load(port: number, shots: readonly Shot[]): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["bench/load.mjs", JSON.stringify({ port, seconds: SECONDS, shots })], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.on("exit", (code) =>
      code === 0 ? resolve(JSON.parse(out) as Answered) : reject(new Error("the load failed")),
    );
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time per request of this process (the web server) and of PostgreSQL, in µs: what a busy machine changes least. */
type Result = Answered & { readonly server: number; readonly database: number };

async function shoot(port: number, shots: readonly Shot[]): Promise<Result> {
  const postgres = (await familyOf(process.pid)).slice(1);
  const before = { server: process.cpuUsage(), database: await cpuOf(postgres) };
  const answered = await load(port, shots);
  const server = process.cpuUsage(before.server);
  return {
    ...answered,
    server: (server.user + server.system) / answered.count,
    database: ((await cpuOf(postgres)) - before.database) / answered.count,
  };
}

/** Ten thousand signalen in every fase, a third closed, reported by many, treated by four; planted past the functions, because a year takes a year. */
async function plant(stage: Stage): Promise<void> {
  const pool = poolOf(stage.superuser, "plant", 1);
  await pool.query(
    `insert into platform.rolhouder (medewerker, rol, van) select id, 'signaalcoordinator', now() - interval '1 day' from platform.medewerker where extern = any ($1)`,
    [stage.people.slice(0, 16)],
  );
  await pool.query(
    `with nr as (select n, gen_random_uuid() as id from generate_series(1, $1::int) n),
       w as (insert into platform.werk (id, soort, compartiment, fase) select id, 'signaal', 'signalen', 1 from nr),
       u as (insert into platform.werk_uitsluiting (werk, medewerker) select nr.id, m.kenmerk from nr join platform.medewerker m
         -- Somebody who weighs reports now and then too; most comes from others.
         on m.id = (select min(id) from platform.medewerker) + case when nr.n % 50 = 0 then nr.n / 50 % 16 else 16 + nr.n % 44 end)
     insert into signalen.signaal (extern, scope, nummer, type, kennis, anoniem, plek, ontvangen_op, fase, behandelaar, graad_bron, graad_informatie, gegradeerd_op,
         termijn, terugkoppeling, terugkoppelen_voor, uitkomst, gesloten_op, vernietigen_op)
       select id, platform.scope_of('signalen', 'H1', 'algemeen'),
         'SIG-2026-' || (select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + (n / (32 ^ p)::int) % 32, 1), '') from generate_series(0, 3) p),
         (array['LEEG_PAND_IN_GEBRUIK', 'ZAAK_ZONDER_KLANTEN', 'TE_VEEL_SLAAPPLAATSEN'])[1 + n % 3], 'ZELF', n % 11 = 0, 'Voorbeeldstraat ' || n || ', Waterveen',
         current_date - n % 300, 1 + n % 4, case when n % 5 > 0 then (select min(id) from platform.medewerker) + n % 4 end, 'B', 2, now(),
         current_date + n % 60 - 5, n % 2 = 0, current_date + n % 20, case when n % 3 = 0 then 'GEEN_OPVOLGING' end, case when n % 3 = 0 then now() end,
         case when n % 3 = 0 then current_date + 100 end
       from nr`,
    [SIGNALEN],
  );
  await pool.query("analyze");
  await pool.end();
}

const LISTS: Readonly<Record<string, { readonly body: object; readonly bare: string }>> = {
  "open, first 50": { body: {}, bare: "gesloten_op is null order by termijn, id limit 50" },
  "mine, first 50": {
    body: { vanMij: true },
    bare: "gesloten_op is null and behandelaar = 1 order by termijn, id limit 50",
  },
  "fase 2, late": {
    body: { fase: [2], teLaat: true },
    bare: "gesloten_op is null and fase = 2 and termijn < current_date order by termijn, id limit 50",
  },
  "text in place": {
    body: { tekst: "straat 77" },
    bare: "gesloten_op is null and (nummer ilike '%straat 77%' or plek ilike '%straat 77%') order by termijn, id limit 50",
  },
  "closed, newest": {
    body: { stand: "GESLOTEN", volgorde: "NIEUWSTE" },
    bare: "gesloten_op is not null order by ontvangen_op desc, id desc limit 50",
  },
};

/** The same rows without door and logs, read by a role that no policy stops. */
function addBareRoutes(app: App, stage: Stage): void {
  const pool = poolOf(stage.superuser, "bare");
  Object.values(LISTS).forEach(({ bare }, nr) => {
    app.post(`/bare/${nr}`, async (_request, reply) => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const { rows } = await client.query<Record<string, unknown>>({
          name: `bare-${nr}`,
          text: `select extern as id, nummer, type, plek, fase, termijn, behandelaar, versie from signalen.signaal where ${bare}`,
        });
        await client.query("commit");
        return await reply.type("application/json; charset=utf-8").send(JSON.stringify({ signalen: rows }));
      } finally {
        client.release();
      }
    });
  });
  app.addHook("onClose", () => pool.end());
}

const stage = await openStage(60);
await plant(stage);
const pool = poolOf(stage.connection("app"), "app");
const app = await createServer(
  {
    config: readConfig({ WEERWERK_SNELHEID: "100000" }),
    node: { knoop: stage.knoop, organisatie: "Gemeente Waterveen", demo: true },
    pool,
    keyring: stage.keyring,
    logger: openLogger("silent", "bench"),
    metrics: openMetrics(),
  },
  {
    login: {
      client: new OidcClient({
        issuer: "http://localhost:1",
        clientId: "x",
        privateKey: {},
        redirectUri: "",
        acr: [],
        signature: "PS256",
        nameClaim: "sub",
        unsafeHttp: true,
        freshLogin: false,
      }),
      loginPool: pool,
    },
    extra: (server) => addBareRoutes(server, stage),
  },
);
await app.listen({ port: 0 });
const address = app.server.address();
const port = typeof address === "object" && address ? address.port : 0;
const shotsFor = (clients: number, path: string, body: object): Shot[] =>
  stage.tokens
    .slice(0, clients)
    .map((token) => ({
      path,
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        cookie: `${sessionCookie.nameOf(stage.knoop)}=${token}`,
        "x-csrf-token": csrfTokenOf(token),
        "content-type": "application/json",
        "x-bench": randomUUID(),
      },
    }));

console.log(
  `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${SIGNALEN} signalen, ${ROUNDS} rounds of ${SECONDS} s`,
);
console.log(
  "| list | clients | door /s | bare /s | ratio (median) | door p50 / p95 ms | bare p95 ms | budget p95 | door µs server + database | bare µs |\n|---|---|---|---|---|---|---|---|---|---|",
);
for (const [nr, [name, { body }]] of Object.entries(LISTS).entries())
  for (const clients of CLIENTS) {
    const door = shotsFor(clients, "/v1/signalen/_zoek", body);
    const bare = shotsFor(clients, `/bare/${nr}`, {});
    const rounds: { readonly door: Result; readonly bare: Result }[] = [];
    await load(port, door);
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ door: await shoot(port, door), bare: await shoot(port, bare) });
    const of = (which: "door" | "bare", field: keyof Result): number => median(rounds.map((one) => one[which][field]));
    const cpu = (which: "door" | "bare"): string =>
      `${of(which, "server").toFixed(0)} + ${of(which, "database").toFixed(0)}`;
    const failures = rounds.reduce((sum, one) => sum + one.door.failures + one.bare.failures, 0);
    console.log(
      `| ${name} | ${clients} | ${of("door", "perSecond").toFixed(0)} | ${of("bare", "perSecond").toFixed(0)} | ` +
        `${median(rounds.map((one) => one.door.perSecond / one.bare.perSecond)).toFixed(2)} | ` +
        `${of("door", "p50").toFixed(1)} / ${of("door", "p95").toFixed(1)} | ${of("bare", "p95").toFixed(1)} | ${BUDGET} | ${cpu("door")} | ${cpu("bare")} |` +
        (failures > 0 ? ` ${failures} FAILED` : ""),
    );
  }
await app.close();
await pool.end();
await stage.close();
