/** The whole web server on a database of its own; every answer is checked against the public description of the API. */
import { randomUUID } from "node:crypto";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { createServer } from "../src/apps/server.ts";
import { DEMO_ACR, DEMO_CLIENT, makeDemoKey } from "../src/platform/auth/demo-provider.ts";
import { OidcClient } from "../src/platform/auth/oidc-client.ts";
import { readConfig } from "../src/platform/config/config.ts";
import type { App, Context } from "../src/platform/http/context.ts";
import { csrfTokenOf } from "../src/platform/http/csrf.ts";
import { type Logger, openLogger } from "../src/platform/http/logger.ts";
import { openMetrics } from "../src/platform/http/metrics.ts";
import { baseUrl } from "../src/platform/http/server.ts";
import { sessionCookie } from "../src/platform/http/session-cookie.ts";
import { type Described, describedBy } from "./answers.ts";
import { type FreshDatabase, freshDatabase, type Person } from "./fresh-database.ts";

type Call = { readonly body?: unknown; readonly headers?: Record<string, string>; readonly raw?: Buffer };

export type FreshApp = FreshDatabase & {
  readonly app: App;
  readonly context: Context;
  /** A request as this person, with session and CSRF token; the answer is checked against the description. */
  readonly as: (
    person: Person | undefined,
    method: string,
    url: string,
    call?: Call,
  ) => Promise<LightMyRequestResponse>;
};

const nowhere = (redirectUri: string): OidcClient =>
  new OidcClient({
    issuer: "http://localhost:1/nergens",
    clientId: DEMO_CLIENT,
    privateKey: makeDemoKey("toets"),
    redirectUri,
    acr: [DEMO_ACR],
    signature: "PS256",
    nameClaim: "preferred_username",
    unsafeHttp: true,
    freshLogin: false,
  });

/** What a test may put in the place of the usual parts. */
export type Parts = {
  readonly settings?: Readonly<Record<string, string>>;
  /** Routes besides those of the product, registered before the server is ready. */
  readonly extra?: (app: App, context: Context) => void;
  readonly logger?: Logger;
  /** Another node than the one that all test databases are stamped with. */
  readonly knoop?: string;
  /** The relying party; without one nobody can log in through the provider. */
  readonly client?: (redirectUri: string) => OidcClient;
};

export async function freshApp({ settings = {}, extra, logger, knoop, client }: Parts = {}): Promise<FreshApp> {
  const db = await freshDatabase();
  const { rows } = await db.unsafeSuper.query<{ knoop: string; organisatie: string; demo: boolean }>(
    "select knoop, organisatie, demo from platform.inrichting",
  );
  const stamped = rows[0] ?? { knoop: randomUUID(), organisatie: "", demo: true };
  const node = { ...stamped, knoop: knoop ?? stamped.knoop };
  const config = readConfig({ WEERWERK_LOG: "error", WEERWERK_SNELHEID: "100000", ...settings });
  const context: Context = {
    config,
    node,
    pool: db.pool("app"),
    keyring: db.keyring,
    logger: logger ?? openLogger("silent", "toets"),
    metrics: openMetrics(),
  };
  const login = { client: (client ?? nowhere)(`${baseUrl(config)}/auth/terug`), loginPool: db.pool("aanmelder") };
  const app = await createServer(context, { login, extra: (server) => extra?.(server, context) });
  const check = describedBy(app.swagger() as unknown as Described);

  const cookieName = sessionCookie.nameOf(node.knoop);
  const as: FreshApp["as"] = async (person, method, url, call = {}) => {
    const answer = await app.inject(requestOf(cookieName, person, method, url, call));
    expect(check(method, url, answer)).toBeUndefined();
    return answer;
  };
  const close = async (): Promise<void> => {
    await app.close();
    await db.close();
  };
  return { ...db, app, context, as, close };
}

/** What a proper client sends: JSON or bytes, its session, and on a change the token of that session. */
function requestOf(
  cookieName: string,
  person: Person | undefined,
  method: string,
  url: string,
  { body, headers = {}, raw }: Call,
): InjectOptions {
  const json = body === undefined ? undefined : JSON.stringify(body);
  const payload = raw ?? json;
  const type = raw ? "application/octet-stream" : "application/json";
  return {
    method,
    url,
    headers: {
      ...(payload === undefined ? {} : { "content-type": type }),
      ...(person && method !== "GET" ? { "x-csrf-token": csrfTokenOf(person.token) } : {}),
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
    ...(person ? { cookies: { [cookieName]: person.token } } : {}),
  };
}
