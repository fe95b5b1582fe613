/** The whole web server on a database of its own; every answer is checked against the public description of the API. */
import { randomUUID } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { createServer } from "../src/apps/server.ts";
import { DEMO_ACR, DEMO_CLIENT, makeDemoKey } from "../src/platform/auth/demo-provider.ts";
import { OidcClient } from "../src/platform/auth/oidc-client.ts";
import { readConfig } from "../src/platform/config/config.ts";
import type { App, Context } from "../src/platform/http/context.ts";
import { csrfTokenOf } from "../src/platform/http/csrf.ts";
import { openLogger } from "../src/platform/http/logger.ts";
import { openMetrics } from "../src/platform/http/metrics.ts";
import { sessionCookie } from "../src/platform/http/session-cookie.ts";
import { type FreshDatabase, freshDatabase, type Person } from "./fresh-database.ts";

type Call = { readonly body?: unknown; readonly headers?: Record<string, string>; readonly raw?: Buffer };

export type FreshApp = FreshDatabase & {
  readonly app: App;
  readonly context: Context;
  /** A request as this person, with session and CSRF token; the answer is checked against the description. */
  readonly as: (person: Person | undefined, method: string, url: string, call?: Call) => Promise<LightMyRequestResponse>;
};

export async function freshApp(settings: Record<string, string> = {}): Promise<FreshApp> {
  const db = await freshDatabase();
  const { rows } = await db.unsafeSuper.query<{ knoop: string; organisatie: string; demo: boolean }>("select knoop, organisatie, demo from platform.inrichting");
  const node = rows[0] ?? { knoop: randomUUID(), organisatie: "", demo: true };
  const config = readConfig({ WEERWERK_LOG: "error", WEERWERK_SNELHEID: "100000", ...settings });
  const context: Context = {
    config,
    node,
    pool: db.pool("app"),
    keyring: db.keyring,
    logger: openLogger("silent", "toets"),
    metrics: openMetrics(),
  };
  const client = new OidcClient({
    issuer: "http://localhost:1/nergens",
    clientId: DEMO_CLIENT,
    privateKey: makeDemoKey("toets"),
    redirectUri: "http://localhost:8080/auth/terug",
    acr: [DEMO_ACR],
    nameClaim: "preferred_username",
    unsafeHttp: true,
    freshLogin: false,
  });
  const app = await createServer(context, { login: { client, loginPool: db.pool("aanmelder") } });
  const check = describedBy(app);

  const as: FreshApp["as"] = async (person, method, url, { body, headers = {}, raw } = {}) => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await app.inject({
      method: method as "GET",
      url,
      headers: {
        ...(raw ? { "content-type": "application/octet-stream" } : body === undefined ? {} : { "content-type": "application/json" }),
        ...(person && method !== "GET" ? { "x-csrf-token": csrfTokenOf(person.token) } : {}),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
      ...(person ? { cookies: { [sessionCookie.nameOf(node.knoop)]: person.token } } : {}),
    } as InjectOptions);
    check(method, url, answer);
    return answer;
  };
  return { ...db, app, context, as, close: async () => {
    await app.close();
    await db.close();
  } };
}

type Operation = { responses: Record<string, { content?: Record<string, { schema: object }> }> };

/** Checks status, media type and body of an answer against the OpenAPI document. */
function describedBy(app: App): (method: string, url: string, answer: LightMyRequestResponse) => void {
  const document = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, "openapi");
  const paths = Object.keys(document.paths).map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`) }));
  return (method, url, answer) => {
    const bare = (url.split("?")[0] ?? "").replace(/^\/v1/, "");
    if (!url.startsWith("/v1/") || bare === "/openapi.json") return;
    // Fixed paths before patterns: /noodtoegangen/te-beoordelen is not an id.
    const found = paths.find(({ path }) => path === bare) ?? paths.find(({ pattern }) => pattern.test(bare));
    const operation = found && document.paths[found.path]?.[method.toLowerCase()];
    if (!found || !operation) return;
    const where = `${method} ${found.path} ${answer.statusCode}`;
    const response = operation.responses[String(answer.statusCode)];
    expect(response, `${where} is not in the description`).toBeDefined();
    if (answer.statusCode === 204) return;
    const type = String(answer.headers["content-type"]).split(";")[0] ?? "";
    if (type === "application/octet-stream") return;
    expect(Object.keys(response?.content ?? {}), `${where}: media type`).toContain(type);
    const pointer = ["paths", found.path, method.toLowerCase(), "responses", String(answer.statusCode), "content", type, "schema"]
      .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
      .join("/");
    const validate = ajv.getSchema(`openapi#/${encodeURI(pointer)}`);
    expect(validate?.(answer.json()), `${where}: ${JSON.stringify(validate?.errors)}`).toBe(true);
  };
}
