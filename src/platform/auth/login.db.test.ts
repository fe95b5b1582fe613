/** Logging in against a provider that lies: each lie is refused, each mishap is named, and only the agreed person gets a session. */
import { createHash, randomUUID } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { FakeProvider, type Lies } from "../../../test/fake-provider.ts";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { csrfTokenOf } from "../http/csrf.ts";
import { cookieAt, sessionCookie } from "../http/session-cookie.ts";
import { makeDemoKey } from "./demo-provider.ts";
import { sealLogin } from "./login-state.ts";
import { OidcClient } from "./oidc-client.ts";

/** What the session table keeps: the hash of the pass, which is itself the hash of the token. */
const keptOf = (token: string): Buffer =>
  createHash("sha256").update(createHash("sha256").update(token).digest("base64url")).digest();

const ACR = "urn:weerwerk:hoog";
const privateKey = makeDemoKey("client");
const provider = new FakeProvider("weerwerk", privateKey);

let app: FreshApp;
let kees: Person;
let nameOfKees: string;
let sessionName: string;

const openApp = (settings: Record<string, string> = {}, knoop?: string): Promise<FreshApp> =>
  freshApp({
    settings,
    ...(knoop === undefined ? {} : { knoop }),
    client: (redirectUri) =>
      new OidcClient({
        issuer: provider.issuer,
        clientId: "weerwerk",
        privateKey,
        redirectUri,
        acr: [ACR],
        signature: "PS256",
        nameClaim: "preferred_username",
        unsafeHttp: true,
        freshLogin: false,
      }),
  });

beforeAll(async () => {
  await provider.start();
  app = await openApp();
  kees = await app.hire("Kees Klerk");
  nameOfKees = `${kees.id}@waterveen.example`;
  sessionName = sessionCookie.nameOf(app.context.node.knoop);
});
beforeEach(() => {
  provider.lies = {};
  provider.complaints.length = 0;
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

type Cookie = LightMyRequestResponse["cookies"][number];
const cookieIn = (answer: LightMyRequestResponse, name: string): Cookie | undefined =>
  answer.cookies.find((one) => one.name === name);
const visit = (url: string, cookies: Record<string, string> = {}, on = app): Promise<LightMyRequestResponse> =>
  on.app.inject({
    method: "GET",
    url,
    cookies,
    headers: { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" },
  });

/** Off to the provider. */
async function leave(naar?: string, on = app) {
  const answer = await visit(`/auth/inloggen${naar === undefined ? "" : `?naar=${encodeURIComponent(naar)}`}`, {}, on);
  expect(answer.statusCode).toBe(302);
  const name = `${cookieAt(on.context).name}_aanmelden`;
  return {
    address: String(answer.headers["location"]),
    cookie: { [name]: cookieIn(answer, name)?.value ?? "" },
    flags: cookieIn(answer, name),
  };
}
const person = (over: Record<string, unknown> = {}) => ({
  sub: "kees-1",
  preferred_username: nameOfKees,
  acr: ACR,
  ...over,
});

/** There and back again. */
async function login({
  lies = {},
  claims = person(),
  change = (q) => q,
  on = app,
}: {
  lies?: Lies;
  claims?: Record<string, unknown>;
  change?: (query: URLSearchParams) => URLSearchParams;
  on?: FreshApp;
} = {}) {
  const { address, cookie } = await leave("/vandaag", on);
  const query = provider.approve(address, claims);
  provider.lies = lies;
  return visit(`/auth/terug?${change(query).toString()}`, cookie, on);
}
const outcome = (answer: LightMyRequestResponse): string => {
  expect(answer.statusCode).toBe(302);
  return String(answer.headers["location"]);
};
const sessions = async (): Promise<number> =>
  (await app.unsafeSuper.query<{ n: number }>("select count(*)::int as n from platform.sessie")).rows[0]?.n ?? 0;
const me = (token: string, on = app) =>
  on.app.inject({ method: "GET", url: "/v1/mij", cookies: { [sessionCookie.nameOf(on.context.node.knoop)]: token } });

test("whoever is agreed on gets a session, on the page they asked for", async () => {
  const answer = await login();
  expect(provider.complaints).toEqual([]);
  expect(outcome(answer)).toBe("/vandaag");
  const session = cookieIn(answer, sessionName);
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(session?.maxAge ?? session?.expires).toBeUndefined();
  expect((await me(session?.value ?? "")).json()).toMatchObject({ id: kees.id });
  // The database keeps the hash of a hash; the login cookie is gone.
  const { rows } = await app.unsafeSuper.query("select acr, toestel from platform.sessie where token_hash = $1", [
    keptOf(session?.value ?? ""),
  ]);
  expect(rows).toEqual([{ acr: ACR, toestel: "Firefox op een computer" }]);
  expect(cookieIn(answer, `${sessionName}_aanmelden`)).toMatchObject({ value: "", path: "/auth" });
});

test("the browser carries a challenge and never the verifier; the state is bound to it by a cookie that scripts cannot read", async () => {
  const { address, flags } = await leave();
  const asked = new URL(address).searchParams;
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("code_challenge")).toMatch(/^[\w-]{43}$/);
  expect(asked.get("response_type")).toBe("code");
  expect(asked.get("scope")).toBe("openid profile");
  expect(asked.get("acr_values")).toBe(ACR);
  for (const name of ["state", "nonce"]) expect((asked.get(name) ?? "").length).toBeGreaterThanOrEqual(32);
  expect(address).not.toContain("verifier");
  expect(flags).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/auth", maxAge: 600 });
});

const anHour = 3600;
const seconds = (): number => Math.floor(Date.now() / 1000);
test.each<[string, Parameters<typeof login>[0], string]>([
  ["another state", { change: (q) => (q.set("state", "x"), q) }, "MISLUKT"],
  ["no state", { change: (q) => (q.delete("state"), q) }, "MISLUKT"],
  ["no code", { change: (q) => (q.delete("code"), q) }, "MISLUKT"],
  ["two codes", { change: (q) => (q.append("code", "x"), q) }, "MISLUKT"],
  ["a code of someone else", { change: (q) => (q.set("code", "x"), q) }, "MISLUKT"],
  ["no issuer beside the code (mix-up, RFC 9207)", { change: (q) => (q.delete("iss"), q) }, "MISLUKT"],
  ["another issuer beside the code", { change: (q) => (q.set("iss", "https://evil.example"), q) }, "MISLUKT"],
  ["an implicit answer", { change: (q) => (q.set("id_token", "x"), q) }, "MISLUKT"],
  ["another nonce", { lies: { claims: { nonce: "x" } } }, "MISLUKT"],
  ["no nonce", { lies: { claims: { nonce: undefined } } }, "MISLUKT"],
  ["another issuer", { lies: { claims: { iss: "https://evil.example" } } }, "MISLUKT"],
  ["another audience", { lies: { claims: { aud: "een-ander" } } }, "MISLUKT"],
  ["two audiences without saying for whom", { lies: { claims: { aud: ["weerwerk", "een-ander"] } } }, "MISLUKT"],
  [
    "two audiences, meant for another",
    { lies: { claims: { aud: ["weerwerk", "een-ander"], azp: "een-ander" } } },
    "MISLUKT",
  ],
  ["an old id token", { lies: { claims: { iat: seconds() - 2 * anHour, exp: seconds() - anHour } } }, "MISLUKT"],
  ["an id token without an end", { lies: { claims: { exp: undefined } } }, "MISLUKT"],
  ["an id token without a beginning", { lies: { claims: { iat: undefined } } }, "MISLUKT"],
  ["an id token that is not valid yet", { lies: { claims: { nbf: seconds() + anHour } } }, "MISLUKT"],
  ["an id token about nobody", { lies: { claims: { sub: undefined } } }, "MISLUKT"],
  ["a signature by another key", { lies: { key: "strange" } }, "MISLUKT"],
  ["a signature by a key that does not exist", { lies: { key: "strange", kid: "weg" } }, "MISLUKT"],
  ["no signature (alg none)", { lies: { key: "none" } }, "MISLUKT"],
  ["the public key as a secret (HS256)", { lies: { key: "hmac" } }, "MISLUKT"],
  ["another algorithm of the same key", { lies: { alg: "RS256" } }, "MISLUKT"],
  ["no id token", { lies: { withoutIdToken: true } }, "MISLUKT"],
  ["no level of assurance", { claims: { sub: "kees-1", preferred_username: "x" } }, "TE_LAAG"],
  ["a lower level of assurance", { lies: { claims: { acr: "urn:weerwerk:laag" } } }, "TE_LAAG"],
  ["a level that contains ours", { lies: { claims: { acr: `${ACR}-niet` } } }, "TE_LAAG"],
  ["levels in a list", { lies: { claims: { acr: [ACR] } } }, "TE_LAAG"],
  [
    "the person stopped",
    {
      change: (q) =>
        new URLSearchParams({ error: "access_denied", state: q.get("state") ?? "", iss: q.get("iss") ?? "" }),
    },
    "AFGEBROKEN",
  ],
  [
    "an error with another state",
    { change: (q) => new URLSearchParams({ error: "access_denied", state: "x", iss: q.get("iss") ?? "" }) },
    "MISLUKT",
  ],
  [
    "a refusal at the token endpoint",
    {
      lies: {
        token: (r) => void r.writeHead(400, { "content-type": "application/json" }).end('{"error":"invalid_client"}'),
      },
    },
    "MISLUKT",
  ],
  [
    "noise at the token endpoint",
    { lies: { token: (r) => void r.writeHead(200, { "content-type": "text/html" }).end("<h1>Welkom</h1>") } },
    "MISLUKT",
  ],
  ["a broken provider", { lies: { token: (r) => void r.writeHead(502).end() } }, "NIET_BEREIKBAAR"],
  ["a provider that hangs up", { lies: { token: (r) => void r.destroy() } }, "NIET_BEREIKBAAR"],
])("%s is refused", async (_what, attempt, code) => {
  const before = await sessions();
  const answer = await login(attempt);
  expect(outcome(answer)).toBe(`/inloggen?fout=${code}`);
  expect(cookieIn(answer, sessionName)).toBeUndefined();
  expect(await sessions()).toBe(before);
});

test("the way back needs the cookie of the way out: none, another node's, an old one, one of another login", async () => {
  const { address, cookie } = await leave();
  const query = provider.approve(address, person()).toString();
  const [name = ""] = Object.keys(cookie);
  const state = {
    state: new URL(address).searchParams.get("state") ?? "",
    nonce: "n",
    verifier: "v".repeat(43),
    naar: "/",
    tot: Date.now() - 1,
  };
  expect(outcome(await visit(`/auth/terug?${query}`))).toBe("/inloggen?fout=VERLOPEN");
  expect(outcome(await visit(`/auth/terug?${query}`, { [name]: "onzin" }))).toBe("/inloggen?fout=VERLOPEN");
  expect(outcome(await visit(`/auth/terug?${query}`, { [name]: sealLogin(app.keyring, state) }))).toBe(
    "/inloggen?fout=VERLOPEN",
  );
  const other = await leave();
  expect(outcome(await visit(`/auth/terug?${query}`, other.cookie))).toBe("/inloggen?fout=MISLUKT");
  // And with its own it still works: nothing was used up.
  expect(outcome(await visit(`/auth/terug?${query}`, cookie))).toBe("/");
});

test("a code works once, also for who has the cookie", async () => {
  const { address, cookie } = await leave();
  const query = provider.approve(address, person()).toString();
  expect(outcome(await visit(`/auth/terug?${query}`, cookie))).toBe("/");
  expect(outcome(await visit(`/auth/terug?${query}`, cookie))).toBe("/inloggen?fout=MISLUKT");
  expect(provider.complaints.join()).toContain("unknown or used code");
});

test("a stolen code is worth nothing without the verifier that stayed here (mutant: no PKCE)", async () => {
  const mine = await leave();
  const query = provider.approve(mine.address, person());
  const state = {
    state: query.get("state") ?? "",
    nonce: new URL(mine.address).searchParams.get("nonce") ?? "",
    verifier: "a".repeat(43),
    naar: "/",
    tot: Date.now() + 60_000,
  };
  const answer = await visit(`/auth/terug?${query.toString()}`, {
    [`${sessionName}_aanmelden`]: sealLogin(app.keyring, state),
  });
  expect(outcome(answer)).toBe("/inloggen?fout=MISLUKT");
  expect(provider.complaints.join()).toContain("PKCE");
});

test("a provider that is down is named as such, and found again without a restart", async () => {
  const fresh = await openApp();
  await provider.stop();
  expect(outcome(await visit("/auth/inloggen", {}, fresh))).toBe("/inloggen?fout=NIET_BEREIKBAAR");
  await provider.start();
  expect((await leave("/", fresh)).address).toContain(provider.issuer);
  // Gone in between: on the way back the person hears the same, and the next attempt works.
  const { address, cookie } = await leave("/", fresh);
  const query = provider.approve(address, person()).toString();
  await provider.stop();
  expect(outcome(await visit(`/auth/terug?${query}`, cookie, fresh))).toBe("/inloggen?fout=NIET_BEREIKBAAR");
  await provider.start();
  await fresh.close();
});

test("a provider that says it is another is not believed", async () => {
  provider.lies = { issuerInDiscovery: "https://evil.example" };
  const fresh = await openApp();
  expect(outcome(await visit("/auth/inloggen", {}, fresh))).toBe("/inloggen?fout=NIET_BEREIKBAAR");
  await fresh.close();
});

// -------------------------------------------------------------------------------------------------------------------

test("someone whom nobody added gets no session, and the attempt is on record", async () => {
  expect(outcome(await login({ claims: person({ sub: "vreemd", preferred_username: "vreemd" }) }))).toBe(
    "/inloggen?fout=ONBEKEND",
  );
  const { rows } = await app.unsafeSuper.query(
    "select uitkomst from platform.auditlog where soort = 'AANMELDING' order by at desc limit 1",
  );
  expect(rows).toEqual([{ uitkomst: "ONBEKEND" }]);
});

test("someone who is blocked gets no session", async () => {
  const jan = await app.hire("Jan Jansen");
  await app.unsafeSuper.query("update platform.medewerker set geblokkeerd_op = now() where id = $1", [jan.nr]);
  expect(
    outcome(await login({ claims: person({ sub: "jan-1", preferred_username: `${jan.id}@waterveen.example` }) })),
  ).toBe("/inloggen?fout=GEBLOKKEERD");
});

test("the first login binds the identity; another with the same name is a stranger, and a changed name is the same person", async () => {
  const lies = await app.hire("Lies Login");
  const naam = `${lies.id}@waterveen.example`;
  expect(outcome(await login({ claims: person({ sub: "lies-1", preferred_username: naam.toUpperCase() }) }))).toBe(
    "/vandaag",
  );
  expect(outcome(await login({ claims: person({ sub: "lies-2", preferred_username: naam }) }))).toBe(
    "/inloggen?fout=ONBEKEND",
  );
  const answer = await login({ claims: person({ sub: "lies-1", preferred_username: nameOfKees }) });
  expect((await me(cookieIn(answer, sessionName)?.value ?? "")).json()).toMatchObject({ id: lies.id });
});

test("a name that the provider does not give is not replaced by something else that looks like one", async () => {
  const piet = await app.hire("Piet Pietersen");
  const sub = `${piet.id}@waterveen.example`;
  expect(outcome(await login({ claims: { sub, acr: ACR } }))).toBe("/inloggen?fout=MISLUKT");
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/vandaag\r\nset-cookie: a=b",
])("after logging in nobody is sent to %j", async (naar) => {
  const { address, cookie } = await leave(naar);
  const answer = await visit(`/auth/terug?${provider.approve(address, person()).toString()}`, cookie);
  expect(outcome(answer)).toBe("/");
});

test("over https the cookies are Secure (mutant: secure by loopback only)", async () => {
  const fresh = await openApp({ WEERWERK_ADRES: "https://weerwerk.waterveen.example" });
  const { address, cookie, flags } = await leave("/", fresh);
  expect(flags).toMatchObject({ secure: true, httpOnly: true });
  expect(new URL(address).searchParams.get("redirect_uri")).toBe("https://weerwerk.waterveen.example/auth/terug");
  const anna = await fresh.hire("Anna Adviseur");
  const answer = await visit(
    `/auth/terug?${provider.approve(address, person({ sub: "a", preferred_username: `${anna.id}@waterveen.example` })).toString()}`,
    cookie,
    fresh,
  );
  expect(cookieIn(answer, cookieAt(fresh.context).name)).toMatchObject({
    secure: true,
    httpOnly: true,
    sameSite: "Lax",
  });
  await fresh.close();
});

test("over https a neighbour under the same domain cannot plant a session: the names of the cookies keep them to this host (mutant: a name without prefix)", async () => {
  const fresh = await openApp({ WEERWERK_ADRES: "https://weerwerk.waterveen.example" });
  const anna = await fresh.hire("Anna Adviseur");
  const there = await leave("/", fresh);
  const back = await visit(
    `/auth/terug?${provider.approve(there.address, person({ sub: "a", preferred_username: `${anna.id}@waterveen.example` })).toString()}`,
    there.cookie,
    fresh,
  );
  const away = await fresh.app.inject({ method: "POST", url: "/auth/uitloggen" });
  // A browser keeps such a cookie, and removes it, only with Secure, for the path of the whole node and without a domain.
  const set = [...back.cookies, ...away.cookies, there.flags];
  expect(set.map((one) => one?.name)).toHaveLength(4);
  for (const one of set) {
    expect(one?.name).toMatch(/^__Host-weerwerk_/);
    expect(one).toMatchObject({ secure: true, path: "/" });
    expect(one?.domain).toBeUndefined();
  }
  const planted = { [sessionCookie.nameOf(fresh.context.node.knoop)]: anna.token };
  expect((await visit("/v1/mij", planted, fresh)).statusCode).toBe(401);
  expect((await visit("/v1/mij", { [cookieAt(fresh.context).name]: anna.token }, fresh)).statusCode).toBe(200);
  await fresh.close();
});

test("two nodes on one host do not read each other's cookies, and both logins last side by side", async () => {
  const other = await openApp({}, randomUUID());
  const pim = await other.hire("Pim Privacy");
  const otherName = sessionCookie.nameOf(other.context.node.knoop);
  expect(otherName).not.toBe(sessionName);
  const here = await login();
  const there = await login({
    on: other,
    claims: person({ sub: "pim-1", preferred_username: `${pim.id}@waterveen.example` }),
  });
  const both = {
    [sessionName]: cookieIn(here, sessionName)?.value ?? "",
    [otherName]: cookieIn(there, otherName)?.value ?? "",
  };
  expect((await visit("/v1/mij", both)).json()).toMatchObject({ id: kees.id });
  expect((await visit("/v1/mij", both, other)).json()).toMatchObject({ id: pim.id });
  // Not even under the other's name.
  expect((await visit("/v1/mij", { [otherName]: both[sessionName] ?? "" }, other)).statusCode).toBe(401);
  await other.close();
});

test("a session that an attacker planted before logging in is not adopted (fixation)", async () => {
  const planted = "x".repeat(43);
  const { address, cookie } = await leave();
  const answer = await visit(`/auth/terug?${provider.approve(address, person()).toString()}`, {
    ...cookie,
    [sessionName]: planted,
  });
  expect(cookieIn(answer, sessionName)?.value).toMatch(/^[\w-]{43}$/);
  expect(cookieIn(answer, sessionName)?.value).not.toBe(planted);
  expect((await me(planted)).statusCode).toBe(401);
});

// -------------------------------------------------------------------------------------------------------------------

const openSession = async (): Promise<string> => cookieIn(await login(), sessionName)?.value ?? "";
const shift = (token: string, set: string) =>
  app.unsafeSuper.query(`update platform.sessie set ${set} where token_hash = $1`, [keptOf(token)]);

test("a session ends after silence, and after its longest time whatever is done with it", async () => {
  const silent = await openSession();
  await shift(silent, "gezien_op = now() - interval '14 minutes'");
  expect((await me(silent)).statusCode).toBe(200);
  await shift(silent, "gezien_op = now() - interval '15 minutes'");
  expect((await me(silent)).statusCode).toBe(401);
  const busy = await openSession();
  await shift(busy, "verloopt_op = now() + interval '1 second'");
  expect((await me(busy)).statusCode).toBe(200);
  await shift(busy, "verloopt_op = now()");
  expect((await me(busy)).statusCode).toBe(401);
});

test("using a session renews its silence but never its end", async () => {
  const token = await openSession();
  await shift(token, "gezien_op = now() - interval '10 minutes'");
  const before = (await me(token)).json<{ sessie: { verlooptOp: string } }>().sessie.verlooptOp;
  const { rows } = await app.unsafeSuper.query<{ fresh: boolean; verloopt_op: Date }>(
    "select gezien_op > now() - interval '1 minute' as fresh, verloopt_op from platform.sessie where token_hash = $1",
    [keptOf(token)],
  );
  expect(rows[0]?.fresh).toBe(true);
  expect(rows[0]?.verloopt_op.toISOString()).toBe(before);
});

const asSession = (token: string, method: "GET" | "DELETE", url: string) =>
  app.app.inject({ method, url, cookies: { [sessionName]: token }, headers: { "x-csrf-token": csrfTokenOf(token) } });

test("logging out here ends this session, elsewhere another, and everywhere all of them at once", async () => {
  const [here, there, third] = [await openSession(), await openSession(), await openSession()];
  const { sessies } = (await asSession(here, "GET", "/v1/mij/sessies")).json<{
    sessies: { id: string; deze: boolean }[];
  }>();
  expect(sessies.filter(({ deze }) => deze)).toHaveLength(1);
  const own = sessies.find(({ deze }) => deze)?.id ?? "";
  expect((await asSession(there, "DELETE", `/v1/mij/sessies/${own}`)).json()).toEqual({ beeindigd: 1 });
  expect((await me(here)).statusCode).toBe(401);
  expect((await me(there)).statusCode).toBe(200);
  expect(
    (await asSession(third, "DELETE", "/v1/mij/sessies")).json<{ beeindigd: number }>().beeindigd,
  ).toBeGreaterThanOrEqual(2);
  for (const token of [there, third]) expect((await me(token)).statusCode).toBe(401);
});

test("nobody ends a session of another", async () => {
  const mine = await openSession();
  const pim = await app.hire("Pim Privacy", "privacyofficer");
  const { sessies } = (await app.as(pim, "GET", "/v1/mij/sessies")).json<{ sessies: { id: string }[] }>();
  expect((await asSession(mine, "DELETE", `/v1/mij/sessies/${sessies[0]?.id}`)).json()).toMatchObject({
    status: 404,
    code: "SESSIE_ONBEKEND",
  });
  expect((await app.as(pim, "GET", "/v1/mij")).statusCode).toBe(200);
});

test("another site cannot log anyone out", async () => {
  const leaveFrom = (site: string | undefined) =>
    app.app.inject({
      method: "POST",
      url: "/auth/uitloggen",
      headers: site === undefined ? {} : { "sec-fetch-site": site },
    });
  for (const site of ["cross-site", "same-site"]) {
    const answer = await leaveFrom(site);
    expect(answer.statusCode).toBe(403);
    expect(answer.cookies).toEqual([]);
  }
  for (const site of ["same-origin", "none", undefined]) {
    const answer = await leaveFrom(site);
    expect(answer.statusCode).toBe(204);
    expect(cookieIn(answer, sessionName)).toMatchObject({ value: "", path: "/" });
  }
});

test("who knocks too often hears it on the login page, by address and whatever cookie they bring", async () => {
  const fresh = await openApp();
  for (let i = 0; i < 300; i += 1)
    await visit("/auth/terug?x", { [sessionCookie.nameOf(fresh.context.node.knoop)]: `${i}`.padStart(43, "a") }, fresh);
  expect(outcome(await visit("/auth/terug?x", {}, fresh))).toBe("/inloggen?fout=TE_VEEL");
  await fresh.close();
});
