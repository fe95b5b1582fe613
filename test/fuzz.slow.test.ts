/**
 * A thousand bent requests per route, as people of every kind: never an error of the machine, never an answer that the description
 * does not know, never a look that is not in the log (issue 2, section 8).
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeApi } from "../src/apps/describe.ts";
import { openSubject } from "../src/platform/keys/subject-token.ts";
import { type FreshApp, freshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import { playScene, traceOf } from "./scene.ts";
import { fitting, type JsonSchema, type Known, mutated, NASTY } from "./schema-arbitrary.ts";

const RUNS = 1_000;

type Parameter = { readonly name: string; readonly in: string; readonly schema: JsonSchema };
type Operation = {
  readonly "x-activiteit"?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
};
const document = JSON.parse(await describeApi()) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
};
const follow = (ref: string): JsonSchema => document.components.schemas[ref.split("/").at(-1) ?? ""] ?? {};
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    operation,
  })),
);

let app: FreshApp;
let people: readonly Person[];
let known: Known;
let everyone: ReadonlySet<string>;

beforeAll(async () => {
  app = await freshApp();
  const scene = await playScene(app);
  people = Object.values(scene.people);
  const column = async (sql: string): Promise<string[]> =>
    (await app.unsafeSuper.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  everyone = new Set(await column("select extern as id from platform.medewerker"));
  known = {
    ids: [
      ...everyone,
      ...(await column(
        "select id from medewerkers.voorstel union all select id from toezicht.verzoek union all select extern from platform.noodtoegang union all select extern from platform.opdracht union all select extern from platform.sessie",
      )),
      "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11",
    ],
    words: [
      "analist",
      "jurist",
      "griffier",
      "Kees Klerk",
      "een toelichting die lang genoeg is",
      "avg-6-1-e",
      "registers",
      "1",
      ...(await column(
        "select (extract(epoch from at) * 1000000)::bigint || '-' || xid as id from platform.auditlog limit 3",
      )),
    ],
  };
});
afterAll(() => app.close());

/** Some of the requests close sessions, block people or end roles; the next ones need them again. */
const heal = () =>
  app.unsafeSuper
    .query(`update platform.sessie set beeindigd_op = null, gezien_op = now(), verloopt_op = now() + interval '8 hours';
    update platform.medewerker set geblokkeerd_op = null; update platform.rolhouder set tot = null where tot is not null`);

const readable = (value: string): string => encodeURIComponent(value.toWellFormed());

type Shot = { readonly who: number; readonly url: string; readonly body: string };
function shotAt({ path, operation }: (typeof routes)[number]): fc.Arbitrary<Shot> {
  const parameters = operation.parameters ?? [];
  const value = (schema: JsonSchema): fc.Arbitrary<string> =>
    fc
      .oneof(
        { weight: 5, arbitrary: fitting(schema, known, follow).map(String) },
        { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
      )
      .map(readable);
  const parts = fc.tuple(...parameters.map(({ schema }) => value(schema)));
  const optional = fc.array(fc.boolean(), { minLength: parameters.length, maxLength: parameters.length });
  const url = fc.tuple(parts, optional).map(([values, asked]) => {
    const filled = parameters.reduce(
      (whole, one, i) => (one.in === "path" ? whole.replace(`{${one.name}}`, values[i] || "x") : whole),
      path,
    );
    const query = parameters.flatMap((one, i) =>
      one.in === "query" && asked[i] ? [`${one.name}=${values[i] ?? ""}`] : [],
    );
    return `/v1${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  });
  const json = operation.requestBody?.content["application/json"];
  const bytes = operation.requestBody?.content["application/octet-stream"];
  const body = json
    ? mutated(fitting(json.schema, known, follow))
    : bytes
      ? fc.string({ unit: "binary", maxLength: 400 })
      : fc.constant("");
  return fc.record({ who: fc.nat(people.length), url, body });
}

/** Whoever an answer shows must be in the log of that answer, in one question for many answers. */
async function expectLogged(
  shown: ReadonlyMap<string, { readonly by: string; readonly ids: readonly string[] }>,
): Promise<void> {
  const traces = [...shown.keys()];
  const { rows: audit } = await app.unsafeSuper.query<{ trace: string }>(
    "select distinct encode(trace, 'hex') as trace from platform.auditlog where encode(trace, 'hex') = any ($1) and soort = 'GRANT'",
    [traces],
  );
  const granted = new Set(audit.map(({ trace }) => trace));
  expect(
    traces.filter((trace) => !granted.has(trace)),
    "answers without an audit row",
  ).toEqual([]);
  const { rows: lines } = await app.unsafeSuper.query<{ trace: string; token: Buffer }>(
    "select encode(v.trace, 'hex') as trace, s.token from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr) where encode(v.trace, 'hex') = any ($1)",
    [traces],
  );
  const logged = new Map<string, Set<string>>();
  for (const { trace, token } of lines)
    logged.set(trace, (logged.get(trace) ?? new Set()).add(openSubject(app.keyring, token).id));
  for (const [trace, { by, ids }] of shown) {
    expect(
      ids.filter((id) => id !== by && !logged.get(trace)?.has(id)),
      `shown and not logged in ${trace}`,
    ).toEqual([]);
  }
}

const UUIDS = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

const personsIn = (body: string): string[] => (body.match(UUIDS) ?? []).filter((id) => everyone.has(id));

function send({ method, operation }: (typeof routes)[number], { who, url, body }: Shot) {
  const bytes = operation.requestBody?.content["application/octet-stream"] !== undefined;
  const headers = {
    "content-type": bytes ? "application/octet-stream" : "application/json",
    "x-bestandsnaam": readable(body.slice(0, 30)),
  };
  return app.as(people[who], method, url, body === "" && !bytes ? {} : { raw: Buffer.from(body), headers });
}

test.each(routes)("$name survives a thousand bent requests", async (route) => {
  const shown = new Map<string, { by: string; ids: string[] }>();
  const statuses = new Map<number, number>();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(shotAt(route), async (shot) => {
      count += 1;
      if (count % 20 === 1) await heal();
      const answer = await send(route, shot);
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      expect(answer.statusCode, `${shot.url} ${shot.body}`).toBeLessThan(500);
      const by = people[shot.who]?.id;
      // A refusal never says whom it is about.
      if (answer.statusCode >= 300) expect(personsIn(answer.body)).toEqual([]);
      else if (by !== undefined && route.operation["x-activiteit"] !== undefined)
        shown.set(traceOf(answer), { by, ids: personsIn(answer.body) });
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  await expectLogged(shown);
  // A thousand refusals of the same kind would have tried nothing: someone must have come to the work itself.
  const reached = [...statuses.keys()].filter((status) => status < 300 || status === 404 || status === 409);
  expect(reached, JSON.stringify([...statuses])).not.toEqual([]);
});
