/** The HTTP door with and without grant and logs: same route, same data, same server; "bare" = BEGIN, prepared select, COMMIT. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { createServer } from "../src/apps/server.ts";
import { OidcClient } from "../src/platform/auth/oidc-client.ts";
import { readConfig } from "../src/platform/config/config.ts";
import { csrfTokenOf } from "../src/platform/http/csrf.ts";
import { openLogger } from "../src/platform/http/logger.ts";
import { openMetrics } from "../src/platform/http/metrics.ts";
import { sessionCookie } from "../src/platform/http/session-cookie.ts";
import type { App } from "../src/platform/http/context.ts";
import { cpuOf, familyOf } from "./processes.ts";
import { openStage, poolOf, type Stage } from "./stage.ts";

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 4);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);

type Answered = { count: number; perSecond: number; p50: number; p95: number; failures: number };
/** Processor time per request of this process (the web server) and of PostgreSQL, in µs. */
type Result = Answered & { server: number; database: number };
type Shot = {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
};

function load(port: number, shots: readonly Shot[], seconds: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["bench/load.mjs", JSON.stringify({ port, seconds, shots })], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.on("exit", (code) =>
      code === 0 ? resolve(JSON.parse(out) as Answered) : reject(new Error("the load failed")),
    );
  });
}

async function shoot(port: number, shots: readonly Shot[], seconds = SECONDS): Promise<Result> {
  const postgres = (await familyOf(process.pid)).slice(1);
  const before = { server: process.cpuUsage(), database: await cpuOf(postgres) };
  const answered = await load(port, shots, seconds);
  const server = process.cpuUsage(before.server);
  return {
    ...answered,
    server: (server.user + server.system) / answered.count,
    database: ((await cpuOf(postgres)) - before.database) / answered.count,
  };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The same answers without door and logs, read by a role that no policy stops. */
function addBareRoutes(app: App, stage: Stage): void {
  const pool = poolOf(stage.superuser, "bare");
  const one = {
    name: "bare-one",
    text: "select extern as id, naam, functie, afdeling from medewerkers.profiel where extern = $1",
  };
  const list = {
    name: "bare-list",
    text: "select extern as id, naam, functie, afdeling from medewerkers.profiel order by naam, extern limit $1",
  };
  const write = {
    name: "bare-write",
    text: `insert into medewerkers.voorkeur (eigenaar, scope, thema) values ((select medewerker from medewerkers.profiel where extern = $1), 140, 'donker')
      on conflict (eigenaar) do update set thema = excluded.thema`,
  };
  const bare = async (statement: { name: string; text: string }, values: unknown[]) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const { rows } = await client.query<Record<string, unknown>>({ ...statement, values });
      await client.query("commit");
      return rows;
    } finally {
      client.release();
    }
  };
  app.get("/bare/medewerkers/:id", async (request, reply) => {
    const [medewerker] = await bare(one, [(request.params as { id: string }).id]);
    return reply.type("application/json; charset=utf-8").send(JSON.stringify({ medewerker }));
  });
  app.post("/bare/medewerkers/_zoek", async (request, reply) => {
    const { aantal } = request.body as { aantal: number };
    return reply
      .type("application/json; charset=utf-8")
      .send(JSON.stringify({ medewerkers: await bare(list, [aantal]), meer: false }));
  });
  app.put("/bare/voorkeur/:id", async (request, reply) => {
    await bare(write, [(request.params as { id: string }).id]);
    return reply.code(204).send();
  });
  app.addHook("onClose", () => pool.end());
}

const stage = await openStage(60);
const pool = poolOf(stage.connection("app"), "app");
const node = { knoop: stage.knoop, organisatie: "Gemeente Waterveen", demo: true };
const client = new OidcClient({
  issuer: "http://localhost:1",
  clientId: "x",
  privateKey: {},
  redirectUri: "",
  acr: [],
  signature: "PS256",
  nameClaim: "sub",
  unsafeHttp: true,
  freshLogin: false,
});
const app = await createServer(
  {
    config: readConfig({ WEERWERK_SNELHEID: "100000" }),
    node,
    pool,
    keyring: stage.keyring,
    logger: openLogger("silent", "bench"),
    metrics: openMetrics(),
  },
  { login: { client, loginPool: pool }, extra: (server) => addBareRoutes(server, stage) },
);
await app.listen({ port: 0 });
const address = app.server.address();
const port = typeof address === "object" && address ? address.port : 0;

type Make = (i: number) => Omit<Shot, "headers">;
const some = (i: number): string => stage.people[(i + 20) % stage.people.length] ?? randomUUID();
const everyone = (make: Make): Shot[] =>
  stage.tokens.map((token, i) => ({
    ...make(i),
    headers: {
      cookie: `${sessionCookie.nameOf(stage.knoop)}=${token}`,
      "x-csrf-token": csrfTokenOf(token),
      "content-type": "application/json",
    },
  }));
const pairs: Record<string, readonly [door: Make, bare: Make, budget: number]> = {
  detail: [
    (i) => ({ path: `/v1/medewerkers/${some(i)}`, method: "GET" }),
    (i) => ({ path: `/bare/medewerkers/${some(i)}`, method: "GET" }),
    0.3,
  ],
  "list of 50": [
    () => ({ path: "/v1/medewerkers/_zoek", method: "POST", body: '{"aantal":50}' }),
    () => ({ path: "/bare/medewerkers/_zoek", method: "POST", body: '{"aantal":50}' }),
    0.15,
  ],
  write: [
    () => ({
      path: "/v1/mij/voorkeur",
      method: "PUT",
      body: '{"taal":"nl","thema":"donker","dichtheid":"ruim","sneltoetsen":true}',
    }),
    (i) => ({ path: `/bare/voorkeur/${stage.people[i]}`, method: "PUT", body: "{}" }),
    0.55,
  ],
};

console.log(
  `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${stage.tokens.length} clients, ${ROUNDS} rounds of ${SECONDS} s`,
);
const of = (results: readonly Result[], field: keyof Result): number => median(results.map((one) => one[field]));
const cpu = (results: readonly Result[]): string =>
  `${of(results, "server").toFixed(0)} + ${of(results, "database").toFixed(0)}`;
console.log(
  "| route | door /s | bare /s | ratio (median) | budget | door p50 / p95 ms | bare p95 ms | door µs server + database | bare µs |\n" +
    "|---|---|---|---|---|---|---|---|---|",
);
for (const [name, [makeDoor, makeBare, budget]] of Object.entries(pairs)) {
  const door = everyone(makeDoor);
  const bare = everyone(makeBare);
  await shoot(port, door, 1);
  await shoot(port, bare, 1);
  const doors: Result[] = [];
  const bares: Result[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    doors.push(await shoot(port, door));
    bares.push(await shoot(port, bare));
  }
  const failures = [...doors, ...bares].reduce((sum, r) => sum + r.failures, 0);
  const ratio = median(doors.map((d, i) => d.perSecond / (bares[i]?.perSecond ?? 1)));
  console.log(
    `| ${name} | ${of(doors, "perSecond").toFixed(0)} | ${of(bares, "perSecond").toFixed(0)} | ${ratio.toFixed(2)} | ${budget} | ` +
      `${of(doors, "p50").toFixed(1)} / ${of(doors, "p95").toFixed(1)} | ${of(bares, "p95").toFixed(1)} | ${cpu(doors)} | ${cpu(bares)} |` +
      (failures > 0 ? ` ${failures} FAILED` : ""),
  );
}
await app.close();
await pool.end();
await stage.close();
