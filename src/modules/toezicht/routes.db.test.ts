/** Oversight through the API: every line once, never content, a person only for a request, and nobody judges what they took part in. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { DOOR_PROBLEMS } from "../../platform/http/problem.ts";
import { openSubject } from "../../platform/keys/subject-token.ts";

let app: FreshApp;
let pim: Person;
let fien: Person;
let arie: Person;
let kees: Person;
let bert: Person;
let cor: Person;

beforeAll(async () => {
  app = await freshApp();
  pim = await app.hire("Pim Privacy", "privacyofficer");
  fien = await app.hire("Fien Gegevens", "fg");
  arie = await app.hire("Arie Auditor", "auditor");
  kees = await app.hire("Kees Klerk");
  bert = await app.hire("Bert Burgemeester", "burgemeester");
  cor = await app.hire("Cor Coordinator", "signaalcoordinator");
});
afterAll(() => app.close());

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(Date.now() + ms).toISOString();
const periode = () => ({ van: iso(-DAY), tot: iso(DAY) });

type Regel = {
  id: string;
  soort: string;
  uitkomst: string;
  activiteit?: string;
  wie?: { id: string };
  betrokkenen: number;
  tijd: string;
};
const search = async (by: Person, filter: object = {}) => {
  const answer = await app.as(by, "POST", "/v1/logregels/_zoek", { body: { ...periode(), ...filter } });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ logregels: Regel[]; meer: boolean }>();
};

test("pages follow each other without a line twice or left out, newest first, while new lines come in (mutant: page by number)", async () => {
  for (let i = 0; i < 12; i += 1) await app.as(kees, "GET", "/v1/mij");
  const seen: Regel[] = [];
  let na: string | undefined;
  const start = periode();
  for (;;) {
    const { logregels, meer } = await search(fien, {
      ...start,
      aantal: 5,
      medewerkerId: kees.id,
      ...(na === undefined ? {} : { na }),
    });
    seen.push(...logregels);
    na = logregels.at(-1)?.id;
    if (!meer) break;
    await app.as(kees, "GET", "/v1/mij");
  }
  expect(seen.length).toBeGreaterThanOrEqual(12);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  expect(seen.map(({ tijd }) => tijd)).toEqual(seen.map(({ tijd }) => tijd).toSorted((a, b) => b.localeCompare(a)));
  expect(seen.every(({ wie }) => wie?.id === kees.id)).toBe(true);
});

test("filters narrow and never widen", async () => {
  await app.as(kees, "POST", "/v1/logregels/_zoek", { body: periode() });
  const refused = await search(pim, { uitkomst: "GEWEIGERD", medewerkerId: kees.id });
  expect(refused.logregels.map(({ soort, uitkomst, activiteit }) => [soort, uitkomst, activiteit])).toContainEqual([
    "WEIGERING",
    "GEEN_ROL",
    "logboek-lezen",
  ]);
  expect(refused.logregels.every(({ uitkomst }) => uitkomst !== "TOEGESTAAN")).toBe(true);
  expect((await search(pim, { soort: ["AANMELDING"] })).logregels).toEqual([]);
  expect((await search(pim, { activiteit: "bestaat-niet" })).logregels).toEqual([]);
  const own = await search(pim, { activiteit: "logboek-lezen", uitkomst: "TOEGESTAAN", medewerkerId: pim.id });
  expect(own.logregels.length).toBeGreaterThan(1);
  expect((await search(pim, { van: iso(-3 * DAY), tot: iso(-2 * DAY) })).logregels).toEqual([]);
});

test("a period is at most 92 days and ends after it begins", async () => {
  for (const [van, tot, veld] of [
    [iso(-100 * DAY), iso(0), "/van"],
    [iso(0), iso(-DAY), "/tot"],
  ] as const) {
    const answer = await app.as(pim, "POST", "/v1/logregels/_zoek", { body: { van, tot } });
    expect(answer.json()).toMatchObject({ status: 400, fouten: [{ veld }] });
  }
});

test("one line tells what was processed and decided, in names of acts and numbers of people", async () => {
  await app.as(kees, "GET", `/v1/medewerkers/${pim.id}`);
  const { logregels } = await search(fien, { medewerkerId: kees.id, activiteit: "medewerkers-raadplegen" });
  const answer = await app.as(fien, "GET", `/v1/logregels/${logregels[0]?.id}`);
  expect(answer.json()).toMatchObject({
    logregel: { wie: { id: kees.id }, handeling: "GET /v1/medewerkers/:medewerkerId", betrokkenen: 1 },
    verwerkingen: [
      { naam: "Een collega bekijken", verwerking: "medewerkers-en-rollen", soort: "MEDEWERKER", aantal: 1 },
    ],
    beslissingen: [{ toegestaan: true, reden: "TOEGESTAAN", rol: "melder" }],
  });
  // Who was looked at is content: it is not in the line, nor is any token or salt.
  expect(answer.body).not.toContain(pim.id);
  expect(answer.body).not.toMatch(/token|zout|zoekindex|leaf|geheim/);
});

test("a person is looked for only under an open request, and that look is in their log", async () => {
  const verzoek = (
    await app.as(kees, "POST", "/v1/mij/verzoeken", {
      body: { soort: "INZAGE", vraag: "Wie heeft mijn gegevens bekeken?" },
    })
  ).json<{ id: string }>().id;
  const ask = (by: Person, filter: object) =>
    app.as(by, "POST", "/v1/logregels/_zoek", { body: { ...periode(), ...filter } });
  expect((await ask(pim, { betrokkeneId: kees.id })).json()).toMatchObject({
    status: 400,
    fouten: [{ veld: "/verzoekId" }],
  });
  expect((await ask(pim, { betrokkeneId: kees.id, verzoekId: kees.id })).json()).toMatchObject({
    status: 409,
    code: "VERZOEK_PAST_NIET",
  });
  // An auditor reads the log and handles no requests.
  expect((await ask(arie, { betrokkeneId: kees.id, verzoekId: verzoek })).json()).toMatchObject({
    status: 409,
    code: "VERZOEK_PAST_NIET",
  });
  await app.as(bert, "GET", `/v1/medewerkers/${kees.id}`);
  const found = (await ask(pim, { betrokkeneId: kees.id, verzoekId: verzoek })).json<{ logregels: Regel[] }>()
    .logregels;
  expect(found.some(({ wie }) => wie?.id === bert.id)).toBe(true);
  const { rows: looks } = await app.unsafeSuper.query<{ token: Buffer }>(
    "select s.token from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr) where v.naam = 'Logboek doorzoeken op een betrokkene'",
  );
  expect(looks.map(({ token }) => openSubject(app.keyring, token).id)).toContain(kees.id);
  // The request of one person opens nothing about another, nor does one's own request (mutants: either condition left out).
  expect((await ask(pim, { betrokkeneId: bert.id, verzoekId: verzoek })).json()).toMatchObject({
    code: "VERZOEK_PAST_NIET",
  });
  const own = await app.as(pim, "POST", "/v1/mij/verzoeken", {
    body: { soort: "INZAGE", vraag: "Wie keek er naar mij?" },
  });
  expect((await ask(pim, { betrokkeneId: pim.id, verzoekId: own.json<{ id: string }>().id })).json()).toMatchObject({
    code: "VERZOEK_PAST_NIET",
  });
  await app.as(pim, "POST", `/v1/verzoeken/${verzoek}/antwoord`, {
    body: { antwoord: "Dit is het overzicht dat u vroeg." },
  });
  expect((await ask(pim, { betrokkeneId: kees.id, verzoekId: verzoek })).json()).toMatchObject({
    status: 409,
    code: "VERZOEK_PAST_NIET",
  });
});

type Opvallend = { soort: string; feit: string; onschuldig: string; aantal: number; wie?: { id: string } };
const standsOut = async (): Promise<Opvallend[]> =>
  (await app.as(fien, "POST", "/v1/opvallende-raadplegingen/_zoek", { body: periode() })).json<{
    opvallend: Opvallend[];
  }>().opvallend;

test("what stands out is a fact with an innocent explanation, from a number of times on and not before", async () => {
  const nosy = await app.hire("Nel Nieuwsgierig");
  const about = async (soort: string) =>
    (await standsOut()).filter((one) => one.soort === soort && one.wie?.id === nosy.id);
  for (let i = 0; i < 7; i += 1) await app.as(nosy, "GET", `/v1/medewerkers/${bert.id}`);
  expect(await about("COLLEGA_HERHAALD")).toEqual([]);
  await app.as(nosy, "GET", `/v1/medewerkers/${bert.id}`);
  expect(await about("COLLEGA_HERHAALD")).toMatchObject([{ aantal: 8 }]);
  for (let i = 0; i < 4; i += 1) await app.as(nosy, "POST", "/v1/logregels/_zoek", { body: periode() });
  expect(await about("WEIGERINGEN")).toEqual([]);
  await app.as(nosy, "POST", "/v1/logregels/_zoek", { body: periode() });
  expect(await about("WEIGERINGEN")).toMatchObject([{ aantal: 5 }]);
  for (const { feit, onschuldig } of await standsOut()) {
    expect(feit.length).toBeGreaterThan(10);
    expect(onschuldig.length).toBeGreaterThan(20);
  }
});

// -------------------------------------------------------------------------------------------------------------------

test("a request is one's own: nobody else sees it but who handles it, and nobody answers their own", async () => {
  const file = async (by: Person): Promise<string> =>
    (
      await app.as(by, "POST", "/v1/mij/verzoeken", {
        body: { soort: "RECTIFICATIE", vraag: "Mijn functie klopt niet meer." },
      })
    ).json<{ id: string }>().id;
  const own = await file(pim);
  const answer = { antwoord: "Dat is aangepast in de lijst." };
  expect((await app.as(pim, "POST", `/v1/verzoeken/${own}/antwoord`, { body: answer })).json()).toMatchObject({
    code: "VERZOEK_GESLOTEN",
  });
  // The fg reads requests and writes none: the row does not let them.
  expect((await app.as(fien, "POST", `/v1/verzoeken/${own}/antwoord`, { body: answer })).statusCode).toBe(409);
  const petra = await app.hire("Petra Privacy", "privacyofficer");
  expect((await app.as(petra, "POST", `/v1/verzoeken/${own}/antwoord`, { body: answer })).statusCode).toBe(204);

  const other = await file(kees);
  expect((await app.as(bert, "GET", "/v1/mij/verzoeken")).json()).toEqual({ verzoeken: [] });
  expect((await app.as(bert, "POST", `/v1/mij/verzoeken/${other}/intrekking`)).statusCode).toBe(409);
  expect((await app.as(kees, "POST", `/v1/mij/verzoeken/${other}/intrekking`)).statusCode).toBe(204);
  expect((await app.as(pim, "POST", `/v1/verzoeken/${other}/antwoord`, { body: answer })).json()).toMatchObject({
    code: "VERZOEK_GESLOTEN",
  });
});

const ask = (by: Person, tweede: Person) =>
  app.as(by, "POST", "/v1/noodtoegangen", {
    body: { reden: "Acute dreiging tegen een collega.", tweedeId: tweede.id },
  });
const act = (by: Person, id: string, what: string, body?: object) =>
  app.as(by, "POST", `/v1/noodtoegangen/${id}/${what}`, body ? { body } : {});
const oordeel = { oordeel: "Terecht gevraagd en kort gebruikt." };

test("emergency access takes a second person on another session, and a third to judge it", async () => {
  expect((await ask(bert, bert)).json()).toMatchObject({ code: "TWEEDE_PERSOON_KAN_NIET" });
  const nood = (await ask(bert, cor)).json<{ id: string }>().id;
  expect((await ask(bert, cor)).json()).toMatchObject({ code: "NOODTOEGANG_LOOPT_AL" });
  expect((await act(bert, nood, "instemming")).json()).toMatchObject({ code: "NOODTOEGANG_NIET_GEVONDEN" });
  expect((await act(pim, nood, "instemming")).json()).toMatchObject({ code: "NOODTOEGANG_NIET_GEVONDEN" });
  expect((await act(cor, nood, "instemming")).statusCode).toBe(204);
  expect((await act(cor, nood, "instemming")).json()).toMatchObject({ code: "NOODTOEGANG_NIET_GEVONDEN" });
  // Not while it lasts, and never by who was in it.
  expect((await act(fien, nood, "beoordeling", oordeel)).json()).toMatchObject({
    code: "NOODTOEGANG_NIET_TE_BEOORDELEN",
  });
  expect((await act(bert, nood, "beeindiging")).statusCode).toBe(204);
  expect((await act(bert, nood, "beoordeling", oordeel)).statusCode).toBe(403);
  expect((await act(fien, nood, "beoordeling", oordeel)).statusCode).toBe(204);
  expect((await act(fien, nood, "beoordeling", oordeel)).json()).toMatchObject({
    code: "NOODTOEGANG_NIET_TE_BEOORDELEN",
  });
  const seen = (await app.as(fien, "GET", "/v1/noodtoegangen/te-beoordelen")).json<{
    noodtoegangen: { id: string; stand: string }[];
  }>();
  expect(seen.noodtoegangen.find(({ id }) => id === nood)).toMatchObject({
    stand: "BEOORDEELD",
    beoordelaar: { id: fien.id },
  });
});

test("an fg who was the second person does not judge it", async () => {
  const both = await app.hire("Bea Beide", "fg", "signaalcoordinator");
  const nood = (await ask(bert, both)).json<{ id: string }>().id;
  await act(both, nood, "instemming");
  await act(both, nood, "beeindiging");
  expect((await act(both, nood, "beoordeling", oordeel)).json()).toMatchObject({
    code: "NOODTOEGANG_NIET_TE_BEOORDELEN",
  });
});

test("the deputy of who asks is no second person, and the deputy of who took part is no judge (mutant: another human is enough)", async () => {
  const hireVervanger = async (away: Person, rol: string): Promise<Person> => {
    const vervanger = await app.hire(`Deputy van ${away.naam}`);
    await app.unsafeSuper.query(
      "insert into platform.vervanging (medewerker, vervanger, rol, van, tot) values ($1, $2, $3, now() - interval '1 hour', now() + interval '1 hour')",
      [away.nr, vervanger.nr, rol],
    );
    return vervanger;
  };
  // Whose right is that of the first, who is blocked and who has none: one answer, and none of them is offered.
  const own = await hireVervanger(bert, "burgemeester");
  const blocked = await app.hire("Bram Blok", "signaalcoordinator");
  await app.unsafeSuper.query("update platform.medewerker set geblokkeerd_op = now() where id = $1", [blocked.nr]);
  const other = await hireVervanger(cor, "signaalcoordinator");
  const offered = (await app.as(bert, "GET", "/v1/noodtoegangen/tweede-personen")).body;
  for (const no of [own, blocked, kees, bert]) {
    expect((await ask(bert, no)).json()).toMatchObject({ status: 409, code: "TWEEDE_PERSOON_KAN_NIET" });
    expect(offered).not.toContain(no.id);
  }
  for (const yes of [cor, pim, other]) expect(offered).toContain(yes.id);
  // Nor when the right became that of the first after the question.
  const changed = await hireVervanger(bert, "burgemeester");
  await app.unsafeSuper.query(
    "insert into platform.rolhouder (medewerker, rol, van) values ($1, 'vptcoordinator', now() - interval '1 day')",
    [changed.nr],
  );
  const nood = (await ask(bert, changed)).json<{ id: string }>().id;
  await app.unsafeSuper.query("update platform.rolhouder set tot = now() where medewerker = $1", [changed.nr]);
  expect((await act(changed, nood, "instemming")).json()).toMatchObject({ code: "NOODTOEGANG_NIET_GEVONDEN" });
  expect((await act(bert, nood, "beeindiging")).statusCode).toBe(204);
  // Another's deputy does agree, and the deputy of the fg who agreed does not judge.
  const both = await app.hire("Bo Beide", "fg", "signaalcoordinator");
  const judge = await hireVervanger(both, "fg");
  const next = (await ask(bert, both)).json<{ id: string }>().id;
  expect((await act(both, next, "instemming")).statusCode).toBe(204);
  expect((await act(both, next, "beeindiging")).statusCode).toBe(204);
  expect((await act(judge, next, "beoordeling", oordeel)).json()).toMatchObject({
    code: "NOODTOEGANG_NIET_TE_BEOORDELEN",
  });
  expect((await act(fien, next, "beoordeling", oordeel)).statusCode).toBe(204);
  const third = (await ask(bert, other)).json<{ id: string }>().id;
  expect((await act(other, third, "instemming")).statusCode).toBe(204);
  expect((await act(bert, third, "beeindiging")).statusCode).toBe(204);
});

test("whoever is looked into does not see it: what the register calls confidential is in the log and not in one's own view of it (mutant: every line)", async () => {
  const seenBy = async (who: Person): Promise<string[]> =>
    (await app.as(who, "GET", "/v1/mij/inzagen"))
      .json<{ overU: { naam: string }[] }>()
      .overU.map(({ naam }) => naam)
      .filter((naam) => naam.startsWith("Toets"));
  const suspect = await app.hire("Vic Verdacht");
  for (const [who, activiteit, naam] of [
    [cor, "signalen-overzicht", "Toets: signaal"],
    [fien, "logboek-lezen", "Toets: toezicht"],
    [bert, "medewerkers-raadplegen", "Toets: collega"],
  ] as const)
    await app.grant(who, { activiteit }, (tx) => Promise.resolve(tx.log(naam, [suspect.id])));
  expect(await seenBy(suspect)).toEqual(["Toets: collega"]);
  const { rows } = await app.unsafeSuper.query("select from platform.verwerkingslog where naam like 'Toets:%'");
  expect(rows.length).toBe(3);
});

test("a request that nobody agreed to lapses after a quarter of an hour, and access after half an hour", async () => {
  const nood = (await ask(bert, cor)).json<{ id: string }>().id;
  await app.unsafeSuper.query(
    "update platform.noodtoegang set gevraagd_op = now() - interval '15 minutes' where extern = $1",
    [nood],
  );
  expect((await act(cor, nood, "instemming")).json()).toMatchObject({ code: "NOODTOEGANG_NIET_GEVONDEN" });
  const next = (await ask(bert, cor)).json<{ id: string }>().id;
  await act(cor, next, "instemming");
  const { rows } = await app.unsafeSuper.query<{ minutes: number }>(
    "select extract(epoch from tot - toegekend_op)::int / 60 as minutes from platform.noodtoegang where extern = $1",
    [next],
  );
  expect(rows).toEqual([{ minutes: 30 }]);
  await act(bert, next, "beeindiging");
});

test("a legal basis is judged for at most two years ahead, by the privacy officer, and it shows in the public catalogue", async () => {
  const judge = (by: Person, herbeoordelen: string, code = "avg-6-1-e") =>
    app.as(by, "POST", `/v1/grondslagen/${code}/beoordelingen`, {
      body: { versie: 1, herbeoordelen, toelichting: "Gelezen met de jurist van de gemeente." },
    });
  const day = (days: number): string => iso(days * DAY).slice(0, 10);
  expect((await judge(fien, day(90))).statusCode).toBe(403);
  expect((await judge(pim, day(800))).json()).toMatchObject({ code: "HERBEOORDELEN_BINNEN_TWEE_JAAR" });
  expect((await judge(pim, day(-1))).json()).toMatchObject({ code: "HERBEOORDELEN_BINNEN_TWEE_JAAR" });
  expect((await judge(pim, day(90), "bestaat-niet")).json()).toMatchObject({ status: 404, code: "GRONDSLAG_ONBEKEND" });
  expect((await judge(pim, day(91))).statusCode).toBe(204);
  const { grondslagen } = (await app.app.inject({ method: "GET", url: "/v1/grondslagen" })).json<{
    grondslagen: { code: string }[];
  }>();
  expect(grondslagen.find(({ code }) => code === "avg-6-1-e")).toMatchObject({
    beoordeeld: true,
    herbeoordelen: day(91),
  });
});

test("many new ones push no old one out of sight: neither emergency access that waits for its review, nor a request near its last day (mutant: newest first)", async () => {
  const nood = (await ask(bert, cor)).json<{ id: string }>().id;
  await act(cor, nood, "instemming");
  await act(bert, nood, "beeindiging");
  const verzoek = (
    await app.as(kees, "POST", "/v1/mij/verzoeken", {
      body: { soort: "WISSEN", vraag: "Dit had er niet mogen staan." },
    })
  ).json<{ id: string }>().id;
  await app.unsafeSuper.query(
    `insert into platform.noodtoegang (aanvrager, aanvrager_sessie, reden, tweede, gevraagd_op, beeindigd_op)
       select aanvrager, aanvrager_sessie, reden, tweede, now() + interval '1 second', now() from platform.noodtoegang, generate_series(1, 120) where extern = $1`,
    [nood],
  );
  await app.unsafeSuper.query(
    `insert into toezicht.verzoek (scope, eigenaar, soort, vraag, uiterlijk, ingediend_op)
       select scope, $2, soort, vraag, uiterlijk + 1, now() + interval '1 second' from toezicht.verzoek, generate_series(1, 220) where id = $1`,
    [verzoek, cor.nr],
  );
  const waiting = (await app.as(fien, "GET", "/v1/noodtoegangen/te-beoordelen")).json<{
    noodtoegangen: { id: string }[];
  }>();
  expect(waiting.noodtoegangen.map(({ id }) => id)).toContain(nood);
  const asked = (await app.as(pim, "POST", "/v1/verzoeken/_zoek", { body: { open: true } })).json<{
    verzoeken: { id: string }[];
  }>();
  expect(asked.verzoeken.map(({ id }) => id)).toContain(verzoek);
});

test("one's own trail says no more about a refused case than the page did (mutant: the reason itself)", async () => {
  const nosy = await app.hire("Nora Nieuwsgierig", "signaalcoordinator");
  const unseen = Object.entries(DOOR_PROBLEMS).filter(([, problem]) => problem === "NIET_GEVONDEN");
  expect(unseen.length).toBeGreaterThan(5);
  for (const [uitkomst] of unseen)
    await app.unsafeSuper.query(
      `with a as (insert into platform.auditlog (at, xid, soort, activiteit, handeling, werk, uitkomst, klok, trace, span, geheim, leaf)
         select clock_timestamp(), pg_current_xact_id(), 'WEIGERING', 'signaal-behandelen', 'Toets', gen_random_uuid(), $2, now(), '\\x', '\\x', '\\x', '\\x' returning at, xid)
       insert into platform.auditlog_geheim (at, xid, zout, medewerker) select at, xid, '\\x', $1 from a`,
      [nosy.nr, uitkomst],
    );
  const { doorU } = (await app.as(nosy, "GET", "/v1/mij/inzagen")).json<{
    doorU: { handeling: string; uitkomst: string }[];
  }>();
  const shown = doorU.filter(({ handeling }) => handeling === "Toets").map(({ uitkomst }) => uitkomst);
  expect(shown).toEqual(unseen.map(() => "NIET_GEVONDEN"));
  const werken = await app.grant(nosy, { activiteit: "mijn-inzagen" }, (tx) =>
    tx.run("select werk from toezicht.own_trail(now() + interval '1 minute', 100) where werk is not null"),
  );
  expect(werken).toMatchObject({ ok: true, value: [] });
});
