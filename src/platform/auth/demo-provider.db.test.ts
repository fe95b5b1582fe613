/** The identity provider of the demo is a real one: logging in goes through it whole, and it serves this machine only. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { addDemoProvider, DEMO_ACR, DEMO_CLIENT, type DemoPerson, makeDemoKey } from "./demo-provider.ts";
import { OidcClient } from "./oidc-client.ts";

const privateKey = makeDemoKey("client");
let people: readonly DemoPerson[] = [];
let app: FreshApp;
let kees: Person;
let base: string;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  const port = await freePort();
  base = `http://localhost:${port}`;
  app = await freshApp({
    settings: { WEERWERK_PORT: String(port) },
    extra: (server, context) => addDemoProvider(server, context, privateKey, () => Promise.resolve(people)),
    client: (redirectUri) =>
      new OidcClient({
        issuer: `${base}/demo-idp`,
        clientId: DEMO_CLIENT,
        privateKey,
        redirectUri,
        acr: [DEMO_ACR],
        signature: "PS256",
        nameClaim: "preferred_username",
        unsafeHttp: true,
        freshLogin: true,
      }),
  });
  kees = await app.hire("Kees Klerk");
  people = [
    { aanmeldnaam: "niemand", naam: 'Nie<mand> & "co"', functie: "bestaat niet", rollen: [] },
    { aanmeldnaam: `${kees.id}@waterveen.example`, naam: "Kees Klerk", functie: "klerk", rollen: [] },
  ];
  await app.app.listen({ host: "localhost", port });
});
afterAll(() => app.close());

/** A browser: keeps cookies by name and path, and follows one step at a time. */
function openBrowser() {
  const jar = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = Array.from(jar, ([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(new URL(url, base), {
      ...init,
      redirect: "manual",
      headers: { ...(init.headers as Record<string, string>), cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const name = pair.slice(0, pair.indexOf("="));
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    return answer;
  };
}
const next = (answer: Response): string => answer.headers.get("location") ?? "";

/** Logs in as the nth person of the demo. @returns each step on the way. */
async function loginAs(nr: number) {
  const browse = openBrowser();
  const out = await browse("/auth/inloggen?naar=/vandaag");
  const asked = await browse(next(out));
  const page = await browse(next(asked));
  const chosen = await browse(`${next(asked)}/${nr}`, { method: "POST" });
  const resumed = await browse(next(chosen));
  const back = await browse(next(resumed));
  return { browse, out, page, back, callback: next(resumed) };
}

test("one click makes one of the people of the demo, through discovery, PKCE, a signed assertion and a signed id token", async () => {
  const { browse, page, back } = await loginAs(1);
  expect(await page.text()).toContain("Kees Klerk");
  expect(next(back)).toBe("/vandaag");
  expect(await (await browse("/v1/mij")).json()).toMatchObject({ id: kees.id, demo: true });
});

test("the page of choice is plain, safe and in Dutch", async () => {
  const { page } = await loginAs(1);
  const text = await page.text();
  expect(text).toContain('lang="nl"');
  expect(text).toContain("Nie&lt;mand&gt; &amp; &quot;co&quot;");
  expect(text).not.toMatch(/<script|style=|onclick|https?:\/\//);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("someone whom nobody added is told so", async () => {
  expect(next((await loginAs(0)).back)).toBe("/inloggen?fout=ONBEKEND");
});

test("a code works once", async () => {
  const { out, callback } = await loginAs(1);
  const again = openBrowser();
  const [login = ""] = out.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  expect(next(await again(callback, { headers: {} }))).toBe("/inloggen?fout=VERLOPEN");
  const answer = await fetch(new URL(callback, base), { redirect: "manual", headers: { cookie: login } });
  expect(next(answer)).toBe("/inloggen?fout=MISLUKT");
});

test("the provider itself asks for PKCE and for a client that proves itself", async () => {
  const browse = openBrowser();
  const address = new URL(next(await browse("/auth/inloggen")));
  address.searchParams.delete("code_challenge");
  address.searchParams.delete("code_challenge_method");
  expect(next(await browse(address.href))).toMatch(/error=invalid_request|fout=MISLUKT/);
  const redeemed = await browse("/demo-idp/token", {
    method: "POST",
    body: new URLSearchParams({ grant_type: "authorization_code", code: "x", client_id: DEMO_CLIENT }),
  });
  expect(redeemed.status).toBeGreaterThanOrEqual(400);
});

test.each([
  "/demo-idp/.well-known/openid-configuration",
  "/demo-idp/auth",
  "/demo-idp/jwks",
  "/demo-aanmelden/x",
  "/demo-aanmelden/stijl.css",
])(
  "%s does not exist for who is not at this machine, whatever their headers say (mutants: the forwarded address; any host)",
  async (url) => {
    const ask = (remoteAddress: string, headers: Record<string, string> = {}) =>
      app.app.inject({ method: "GET", url, remoteAddress, headers: { host: new URL(base).host, ...headers } });
    for (const [address, headers] of [
      ["192.0.2.1", {}],
      ["192.0.2.1", { "x-forwarded-for": "127.0.0.1" }],
      ["::ffff:192.0.2.1", { forwarded: "for=127.0.0.1" }],
      // A proxy on this machine hands on the requests of the whole world.
      ["127.0.0.1", { "x-forwarded-for": "198.51.100.7" }],
      ["127.0.0.1", { forwarded: "for=198.51.100.7" }],
      ["127.0.0.1", { "x-real-ip": "198.51.100.7" }],
      // A page elsewhere that had its own name point here (DNS rebinding).
      ["127.0.0.1", { host: "evil.example" }],
      ["127.0.0.1", { host: "127.0.0.1.evil.example:8080" }],
    ] as const) {
      const answer = await ask(address, headers);
      expect(answer.statusCode, `${address} ${JSON.stringify(headers)}`).toBe(404);
      expect(answer.json()).toMatchObject({ code: "NIET_GEVONDEN" });
    }
  },
);

test("it does not start on a folder that is no demo, nor behind an address that others can reach", async () => {
  const { context } = app;
  const add = (over: Partial<typeof context>) => () =>
    addDemoProvider(app.app, { ...context, ...over }, privateKey, () => Promise.resolve([]));
  expect(add({ node: { ...context.node, demo: false } })).toThrow("demo folder");
  for (const WEERWERK_ADRES of [
    "https://weerwerk.waterveen.example",
    "http://192.0.2.1:8080",
    "http://localhost.evil.example",
  ]) {
    expect(add({ config: { ...context.config, WEERWERK_ADRES } })).toThrow("alleen op deze machine zelf");
  }
});
