/** Whoever is in an answer stands in the log of that answer: every route, compared by ids and by names, not by what the code says. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubject } from "../src/platform/keys/subject-token.ts";
import { type FreshApp, freshApp } from "./fresh-app.ts";
import { type Answered, playScene, type Scene } from "./scene.ts";

let app: FreshApp;
let scene: Scene;
/** Everyone and everything whom the node knows, by outside id. */
let names: ReadonlyMap<string, string>;

beforeAll(async () => {
  app = await freshApp();
  scene = await playScene(app);
  const { rows } = await app.unsafeSuper.query<{ extern: string; naam: string }>(
    `select extern, naam from medewerkers.profiel
     union all select distinct e.extern, o.waarden -> 'naam' ->> 0 from registers.entiteit e join registers.opgave o on o.entiteit = e.id where o.waarden ? 'naam'`,
  );
  names = new Map(rows.map(({ extern, naam }) => [extern, naam]));
  const woken = await app.unsafeSuper.query<{ extern: string; volgt: string }>(
    "select extern, volgt from platform.betrokkene where volgt is not null",
  );
  for (const { extern, volgt } of woken.rows) gewekt.set(volgt, extern);
});
afterAll(() => app.close());

/** Whoever is woken has a name of their own in that case; their line says whom they were when asleep, so that a request finds both. */
const gewekt = new Map<string, string>();

/** Whom the processing log names under a trace, by opening the tokens with the keyring. */
async function loggedUnder(trace: string): Promise<ReadonlySet<string>> {
  const { rows } = await app.unsafeSuper.query<{ token: Buffer }>(
    "select s.token from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr) where v.trace = decode($1, 'hex')",
    [trace],
  );
  return new Set(rows.map(({ token }) => openSubject(app.keyring, token).id).map((id) => gewekt.get(id) ?? id));
}

const others = ({ by }: Answered, ids: Iterable<string>): string[] =>
  [...new Set(ids)].filter((id) => id !== by.id).toSorted();
const nameOf = (id: string): string => names.get(id) ?? id;
const isJson = ({ answer }: Answered): boolean => String(answer.headers["content-type"]).includes("json");

test("the scene visits every route behind a grant, and each at least once with success", () => {
  const document = app.app.swagger() as unknown as {
    paths: Record<string, Record<string, { "x-activiteit"?: string }>>;
  };
  const granted = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation["x-activiteit"])
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  const seen = (pattern: RegExp, method: string) =>
    scene.answers.some((one) => one.method === method && pattern.test(one.url) && one.answer.statusCode < 300);
  // A result needs a worker and a session of someone else cannot be ended: both have tests of their own.
  const elsewhere = new Set(["GET /opdrachten/{opdrachtId}/resultaat", "DELETE /mij/sessies/{sessieId}"]);
  const unseen = granted.filter((route) => {
    const [method = "", path = ""] = route.split(" ");
    return !elsewhere.has(route) && !seen(new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`), method);
  });
  expect(unseen).toEqual([]);
});

test("every person whose id or name is in an answer has a line in the log of that answer, and reading logs nobody else", async () => {
  for (const one of scene.answers.filter(isJson)) {
    const { method, url, answer, trace } = one;
    const ids = [...names.keys()].filter((id) => answer.body.includes(id));
    const byName = [...names].filter(([, naam]) => answer.body.includes(naam)).map(([id]) => id);
    const logged = await loggedUnder(trace);
    const where = `${method} ${url} ${answer.statusCode}`;
    const missing = others(one, [...ids, ...byName]).filter((id) => !logged.has(id));
    // A proposal to add someone names a person who is not there yet; once added they are.
    const known = answer.body.includes("MEDEWERKER_TOEVOEGEN")
      ? missing.filter((id) => nameOf(id) !== "Nina Nieuw")
      : missing;
    expect(known.map(nameOf), `${where}: shown and not logged`).toEqual([]);
    const reads = method === "GET" || url.endsWith("/_zoek");
    const extra = others(one, logged).filter(
      (id) => !ids.includes(id) && !(url === "/logregels/_zoek" && nameOf(id) === "Kees Klerk"),
    );
    if (reads && answer.statusCode === 200) expect(extra.map(nameOf), `${where}: logged and not shown`).toEqual([]);
  }
});

test("a refusal names nobody (mutant: the detail of a problem repeats the name)", () => {
  const refused = scene.answers.filter(({ answer }) => answer.statusCode >= 400);
  expect(refused.length).toBeGreaterThan(5);
  for (const { answer } of refused)
    for (const [id, naam] of names) expect(answer.body.includes(id) || answer.body.includes(naam)).toBe(false);
});

test("what is decided or written about someone is a line in their log too (mutant: only reading logs)", async () => {
  const { kees, cor, wim, fien, bert } = scene.people;
  const written = async (method: string, pattern: RegExp, id: string) => {
    const found = scene.answers.filter(
      (one) => one.method === method && pattern.test(one.url) && one.answer.statusCode < 300,
    );
    const logged = await Promise.all(found.map(async ({ trace }) => (await loggedUnder(trace)).has(id)));
    return logged.some(Boolean);
  };
  expect(await written("POST", /^\/voorstellen$/, kees.id)).toBe(true);
  expect(await written("POST", /^\/voorstellen$/, cor.id)).toBe(true);
  expect(await written("POST", /\/besluit$/, kees.id)).toBe(true);
  expect(await written("POST", /\/voorstellen\/[^/]+\/intrekking$/, kees.id)).toBe(true);
  expect(await written("POST", /\/bijlage$/, kees.id)).toBe(true);
  expect(await written("GET", /\/bijlage$/, kees.id)).toBe(true);
  expect(await written("POST", /\/blokkade$/, wim.id)).toBe(true);
  expect(await written("POST", /\/blokkade$/, fien.id)).toBe(true);
  expect(await written("POST", /\/antwoord$/, kees.id)).toBe(true);
  expect(await written("POST", /^\/noodtoegangen$/, cor.id)).toBe(true);
  expect(await written("POST", /\/instemming$/, bert.id)).toBe(true);
  expect(await written("POST", /\/beeindiging$/, bert.id)).toBe(true);
  expect(await written("POST", /\/beoordeling$/, bert.id)).toBe(true);
  expect(await written("POST", /^\/logregels\/_zoek$/, kees.id)).toBe(true);
});

test("one line per subject per action, whatever the spelling of the id", async () => {
  const { rows } = await app.unsafeSuper.query(
    "select at, xid, naam, zoekindex, count(*) from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr) group by 1, 2, 3, 4 having count(*) > 1",
  );
  expect(rows).toEqual([]);
});

test("nobody has a line for looking at themselves", async () => {
  const { rows } = await app.unsafeSuper.query<{ token: Buffer; extern: string }>(
    `select s.token, m.extern from platform.verwerkingslog_geheim s join platform.auditlog_geheim g using (at, xid) join platform.medewerker m on m.id = g.medewerker`,
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({ token, extern }) => openSubject(app.keyring, token).id === extern)).toEqual([]);
});

test("what someone finds about themselves is the log of others, without who", async () => {
  const { kees } = scene.people;
  const answer = await app.as(kees, "GET", "/v1/mij/inzagen");
  const { overU } = answer.json<{ overU: { naam: string; rol?: string }[] }>();
  expect(overU.map(({ naam }) => naam)).toContain("Over een voorstel over een collega beslissen");
  for (const [id, naam] of names) if (id !== kees.id) expect(answer.body).not.toContain(naam);
});
