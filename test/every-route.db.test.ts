/** What holds for every route of the description, one by one: nobody gets in without a session and its token, and every answer is proper. */
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { describeApi } from "../src/apps/describe.ts";
import { csrfTokenOf } from "../src/platform/http/csrf.ts";
import { sessionCookie } from "../src/platform/http/session-cookie.ts";
import { expectProper } from "./answers.ts";
import { type FreshApp, freshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";

type Schema = {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
};
type Operation = {
  readonly "x-activiteit"?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const document = JSON.parse(await describeApi()) as Document;
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    operation,
  })),
);
const granted = routes.filter(({ operation }) => operation["x-activiteit"] !== undefined);
const open = routes.filter(({ operation }) => operation["x-activiteit"] === undefined);
const takesBytes = (operation: Operation): boolean =>
  operation.requestBody?.content["application/octet-stream"] !== undefined;

const UUID = "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11";
const fill = (path: string, value = UUID): string => `/v1${path.replaceAll(/\{[^}]+\}/g, value)}`;

let app: FreshApp;
let kees: Person;
let cookieName: string;

beforeAll(async () => {
  app = await freshApp();
  kees = await app.hire("Kees Klerk");
  cookieName = sessionCookie.nameOf(app.context.node.knoop);
});
// One of the routes logs out everywhere.
beforeEach(async () => {
  kees = await app.login(kees);
});
afterAll(() => app.close());

type Route = (typeof routes)[number];

/** Straight to the server, without the help of a proper client. */
function send(
  { method, path, operation }: Route,
  options: { token?: string; csrf?: string; path?: string; payload?: string; headers?: Record<string, string> },
): Promise<LightMyRequestResponse> {
  const body = operation.requestBody !== undefined || options.payload !== undefined;
  return app.app.inject({
    method: method as "GET",
    url: options.path ?? fill(path),
    headers: {
      ...(body ? { "content-type": takesBytes(operation) ? "application/octet-stream" : "application/json" } : {}),
      ...(options.csrf === undefined ? {} : { "x-csrf-token": options.csrf }),
      ...options.headers,
    },
    ...(body ? { payload: options.payload ?? "{}" } : {}),
    ...(options.token === undefined ? {} : { cookies: { [cookieName]: options.token } }),
  } as InjectOptions);
}

test("the description has routes of both kinds", () => {
  expect(granted.length).toBeGreaterThan(30);
  expect(open.length).toBeGreaterThan(2);
});

describe.each(granted)("$name", (route) => {
  test("asks for a session", async () => {
    for (const token of [undefined, "", "x", "a".repeat(42), "b".repeat(43)]) {
      const csrf = token === undefined ? undefined : csrfTokenOf(token);
      const answer = await send(route, {
        ...(token === undefined ? {} : { token }),
        ...(csrf === undefined ? {} : { csrf }),
      });
      // A body that does not fit is told before the database is asked whose session this is: it says nothing about anyone.
      if (token === "b".repeat(43) && answer.statusCode === 400) continue;
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toMatchObject({ code: "NIET_AANGEMELD" });
      expectProper(answer, route.name);
    }
  });

  test("never breaks on a strange address", async () => {
    for (const strange of [
      "x",
      "%00",
      "%F0%9F%98%80",
      "..%2f..%2fetc",
      "a".repeat(199),
      "a".repeat(400),
      "1795581894277331-99999999999999999999",
      "'%20or%201=1--",
      "%E0%A4%A",
      "{id}",
      "null",
      "-1",
    ]) {
      const answer = await send(route, {
        token: kees.token,
        csrf: csrfTokenOf(kees.token),
        path: fill(route.path, strange),
      });
      expect(answer.statusCode, `${route.name} ${strange}`).toBeLessThan(500);
      if (route.path.includes("{")) expect([400, 403, 404]).toContain(answer.statusCode);
      expectProper(answer, `${route.name} ${strange}`);
    }
  });

  test("takes JSON only, within its limit, or says so", async () => {
    if (route.method === "GET") return;
    const who = { token: kees.token, csrf: csrfTokenOf(kees.token) };
    const other = takesBytes(route.operation) ? "application/json" : "application/octet-stream";
    for (const type of [
      other,
      "text/plain",
      "application/xml",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "x",
    ]) {
      const answer = await send(route, { ...who, payload: "x", headers: { "content-type": type } });
      expect(answer.statusCode, type).toBe(415);
      expectProper(answer, `${route.name} ${type}`);
    }
    if (takesBytes(route.operation)) return;
    const large = await send(route, { ...who, payload: JSON.stringify({ a: "x".repeat(300_000) }) });
    expect(large.statusCode).toBe(413);
    expectProper(large, route.name);
    for (const payload of [
      "{",
      "{'a':1}",
      "\u0000",
      '{"a":1}}',
      "",
      '{"__proto__":{"admin":true}}',
      '{"constructor":{"prototype":{}}}',
    ]) {
      const answer = await send(route, { ...who, payload });
      expect(answer.json(), payload).toMatchObject({ status: 400, code: "GEEN_JSON" });
      expectProper(answer, route.name);
    }
  });

  test("answers no other method, and says which it does", async () => {
    for (const method of ["HEAD", "OPTIONS", "TRACE"]) {
      const answer = await send({ ...route, method, operation: {} }, {});
      expect(answer.statusCode).toBe(405);
      expect(String(answer.headers["allow"]).split(", ")).toContain(route.method);
      expectProper(answer, `${method} ${route.path}`);
    }
  });

  test("answers JSON only", async () => {
    const answer = await send(route, { headers: { accept: "text/html, application/xml;q=0.9" } });
    expect(answer.json()).toMatchObject({ status: 406 });
    expectProper(answer, route.name);
  });
});

test.each(granted.filter(({ method }) => method !== "GET"))(
  "$name asks for the token of its session and no other",
  async (route) => {
    for (const csrf of [
      undefined,
      "",
      "x",
      csrfTokenOf("c".repeat(43)),
      csrfTokenOf(kees.token).slice(0, -1),
      kees.token,
    ]) {
      const answer = await send(route, { token: kees.token, ...(csrf === undefined ? {} : { csrf }) });
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: "CSRF" });
      expectProper(answer, route.name);
    }
  },
);

test.each(open)("$name is open to anyone and gives nothing but what is public", async (route) => {
  const answer = await send(route, { path: fill(route.path, "registers").replace("/versies/registers", "/versies/1") });
  expect(answer.statusCode).toBe(200);
  expectProper(answer, route.name);
  expect(answer.body).not.toContain(kees.id);
  for (const strange of ["%00", "x", "9".repeat(20), "a".repeat(300)]) {
    const other = await send(route, { path: fill(route.path, strange) });
    expect([200, 400, 404]).toContain(other.statusCode);
    expectProper(other, route.name);
  }
});

// -------------------------------------------------------------------------------------------------------------------

const follow = (schema: Schema): readonly Schema[] => {
  if (schema.$ref !== undefined) return follow(document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  return [schema, ...(schema.oneOf ?? []).flatMap(follow), ...(schema.anyOf ?? []).flatMap(follow)];
};

const JUNK: readonly unknown[] = [
  null,
  "",
  "x",
  0,
  -1,
  1.5,
  10 ** 12,
  true,
  [],
  ["x"],
  {},
  "y".repeat(12_000),
  [null, 1, {}, "x", "y", "z", "a", "b"],
];

/** Bodies in which every field of a route holds the same junk; of a choice, each option. */
function* junkBodies(route: Route): Generator<string> {
  const schemas = follow(route.operation.requestBody?.content["application/json"]?.schema ?? {});
  const names = [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const soorten = names.includes("soort")
    ? ["ROL_TOEKENNEN", "VERVANGING", "MEDEWERKER_TOEVOEGEN", "AANMELDNAAM_WIJZIGEN", undefined]
    : [undefined];
  for (const soort of soorten) {
    for (const junk of JUNK) {
      const body = Object.fromEntries(names.map((name) => [name, junk]));
      yield JSON.stringify(soort === undefined ? body : { ...body, soort });
    }
  }
}

type Fout = { readonly veld: string; readonly code: string; readonly melding: string };

test("whatever is wrong with a field, the reader learns in Dutch what to do (mutant: the words of the schema library)", async () => {
  const found: (Fout & { readonly where: string })[] = [];
  for (const route of granted.filter(({ operation }) => operation.requestBody && !takesBytes(operation))) {
    for (const payload of junkBodies(route)) {
      const answer = await send(route, {
        token: kees.token,
        csrf: csrfTokenOf(kees.token),
        payload,
        path: fill(route.path, "x"),
      });
      expect(answer.statusCode, `${route.name} ${payload.slice(0, 200)}`).toBeLessThan(500);
      const { fouten = [] } = answer.json<{ fouten?: Fout[] }>();
      found.push(...fouten.map((fout) => ({ ...fout, where: `${route.name} ${fout.veld}` })));
    }
  }
  expect(new Set(found.map(({ melding }) => melding)).size).toBeGreaterThan(20);
  for (const { veld, code, melding, where } of found) {
    expect(veld, where).toMatch(/^[/?]?[\w~/-]*$/);
    expect(code, where).toMatch(/^[A-Z_]+$/);
    expect(melding, where).toMatch(/^[A-Z].*\.$/);
    expect(melding, where).not.toMatch(/invalid|expected|received|required|input|string|too (small|big)/i);
  }
});

test("undeclared and repeated fields have no influence", async () => {
  const route = granted.find(({ name }) => name === "POST /medewerkers/_zoek") as Route;
  const who = { token: kees.token, csrf: csrfTokenOf(kees.token) };
  const plain = await send(route, { ...who, payload: '{"zoek":"kees"}' });
  const strange = await send(route, {
    ...who,
    payload: '{"zoek":"niemand","zoek":"kees","rol":"beheerder","limit":1,"toString":1}',
  });
  expect(strange.json()).toEqual(plain.json());
  const inzagen = granted.find(({ name }) => name === "GET /mij/inzagen") as Route;
  const twice = await send(inzagen, {
    ...who,
    path: "/v1/mij/inzagen?voor=2026-01-01T00:00:00Z&voor=2026-02-01T00:00:00Z",
  });
  expect(twice.json()).toMatchObject({ status: 400, fouten: [{ veld: "?voor" }] });
  expect((await send(inzagen, { ...who, path: "/v1/mij/inzagen?__proto__=1&constructor=2&a[b]=c" })).statusCode).toBe(
    200,
  );
});

test("an address that is written in another way is the same route with the same headers", async () => {
  for (const url of ["/%761/mij", "/v1/%6dij", "http://elders.example/v1/mij"]) {
    const answer = await app.app.inject({ method: "GET", url });
    expect(answer.statusCode).toBe(401);
    expectProper(answer, url);
  }
  for (const url of ["/v1", "/v1/", "/v1?x", "/v1/bestaat-niet", "/v1/mij/", "/v1//mij", "/v1/%zz"]) {
    const answer = await app.app.inject({ method: "GET", url });
    expect(answer.statusCode).toBe(404);
    expectProper(answer, url);
  }
});
