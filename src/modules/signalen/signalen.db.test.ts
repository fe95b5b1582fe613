/** The coordinator's side at the HTTP door: the list, the page of one signaal, its gates in words, mentions, and who reported. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { everywhere, type Person } from "../../../test/fresh-database.ts";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import { meld } from "../../../test/signalen-stage.ts";

let app: FreshApp;
let cor: Person;
let dora: Person;
let kees: Person;

beforeAll(async () => {
  app = await freshApp();
  cor = await app.hire("Cor Coordinator", "signaalcoordinator");
  dora = await app.hire("Dora Deputy", "signaalcoordinator");
  kees = await app.hire("Kees Klerk");
});
afterAll(() => app.close());

const REDEN = "Een reden die lang genoeg is om te lezen.";
type Lijst = {
  signalen: { id: string; nummer: string; teLaat: boolean; behandelaar?: { naam: string } }[];
  meer: boolean;
};
type Pagina = {
  versie: number;
  poorten: { besluit: string; weigering?: string }[];
  sluitingen: { uitkomst: string; wissenOp: string }[];
  vermeldingen: { id: string; soort: string; tekst: string; persoonId?: string }[];
  stappen: { soort: string; door?: { naam: string } }[];
  overdragenAan: { naam: string }[];
  [key: string]: unknown;
};

const list = async (body: object = {}, by = cor): Promise<Lijst> =>
  (await app.as(by, "POST", "/v1/signalen/_zoek", { body })).json<Lijst>();
const open = async (id: string, by = cor): Promise<Pagina> =>
  (await app.as(by, "GET", `/v1/signalen/${id}`)).json<Pagina>();
/** A step by its path. @returns the status, and the code of the refusal */
const step = async (id: string, path: string, body: object, by = cor): Promise<string> => {
  const answer = await app.as(by, "POST", `/v1/signalen/${id}/${path}`, { body });
  return answer.statusCode < 300 ? "ok" : answer.json<{ code: string }>().code;
};
const versie = async (id: string): Promise<number> => (await open(id)).versie;
const take = async (id: string, by = cor): Promise<string> => step(id, "behandelaar", { versie: await versie(id) }, by);

test("the list filters, orders and pages by a key, and leaves out what somebody reported themselves", async () => {
  const ids = [];
  for (let nr = 0; nr < 5; nr += 1)
    ids.push(
      await meld(app, kees, {
        type: nr < 3 ? "HENNEP" : "LEEG_PAND",
        plek: `Kadeweg ${nr}, Waterveen`,
        termijn: `2099-01-0${nr + 1}`,
      }),
    );
  const own = await meld(app, cor, { termijn: "2099-01-09" });
  expect((await list()).signalen.map(({ id }) => id)).not.toContain(own);
  expect((await list({}, dora)).signalen.map(({ id }) => id)).toContain(own);
  expect((await list({ type: ["LEEG_PAND"] })).signalen.map(({ id }) => id)).toEqual(ids.slice(3));
  expect((await list({ tekst: "kadeweg 2" })).signalen.map(({ id }) => id)).toEqual([ids[2]]);
  // A pattern of the database is no pattern of whoever searches.
  expect((await list({ tekst: "%" })).signalen).toEqual([]);
  const walked: string[] = [];
  for (let na: string | undefined; ;) {
    const page = await list({ aantal: 2, ...(na ? { na } : {}) });
    walked.push(...page.signalen.map(({ id }) => id));
    na = page.signalen.at(-1)?.id;
    if (!page.meer) break;
  }
  expect(walked).toEqual(ids);
  await take(ids[0] ?? "");
  expect((await list({ vanMij: true })).signalen.map(({ behandelaar }) => behandelaar?.naam)).toEqual([
    "Cor Coordinator",
  ]);
  expect((await list({ vanMij: true }, dora)).signalen).toEqual([]);
  expect((await list({ zonderBehandelaar: true })).signalen).toHaveLength(4);
  await app.unsafeSuper.query("update signalen.signaal set termijn = current_date - 1 where extern = $1", [ids[1]]);
  expect((await list({ teLaat: true })).signalen).toMatchObject([{ id: ids[1], teLaat: true }]);
  expect((await app.as(cor, "GET", `/v1/signalen/${own}`)).statusCode).toBe(404);
  expect((await app.as(kees, "POST", "/v1/signalen/_zoek", { body: {} })).statusCode).toBe(403);
});

test("from a fresh signaal through weighing to its end, with what stands in the way told beforehand", async () => {
  const id = await meld(app, kees, { termijn: "2099-01-01" });
  const first = await open(id);
  expect(first.poorten).toMatchObject([{ besluit: "NAAR_WEGEN", weigering: "NIET_OPGEPAKT" }]);
  expect(first.overdragenAan.map(({ naam }) => naam)).toEqual(["Cor Coordinator", "Dora Deputy"]);
  expect(await step(id, "besluiten", { besluit: "NAAR_WEGEN", antwoorden: {}, versie: 1 })).toBe("NIET_OPGEPAKT");
  expect(await take(id)).toBe("ok");
  expect((await open(id)).poorten).toMatchObject([{ besluit: "NAAR_WEGEN", weigering: "GRAAD_ONTBREEKT" }]);
  const graad = { bron: "B", informatie: 2, behandelcode: "H2" };
  // Two editors: who saw an older version changes nothing.
  expect(await step(id, "gradering", { ...graad, versie: 1 }, dora)).toBe("GEWIJZIGD");
  expect(await step(id, "gradering", { ...graad, versie: await versie(id) })).toBe("ok");
  expect(await step(id, "gradering", { ...graad, behandelcode: "H1", versie: await versie(id) })).toBe(
    "REDEN_ONTBREEKT",
  );
  const ja = { ondermijning: "ja", taak: "ja", gebied: "nee" };
  expect(await step(id, "besluiten", { besluit: "NAAR_WEGEN", antwoorden: ja, versie: await versie(id) })).toBe(
    "DREMPEL_NIET_GEHAALD",
  );
  expect(
    await step(id, "besluiten", {
      besluit: "NAAR_WEGEN",
      antwoorden: { ...ja, gebied: "ja" },
      versie: await versie(id),
    }),
  ).toBe("ok");
  const weighing = await open(id);
  expect(weighing).toMatchObject({
    fase: 2,
    graad: { bron: "B", informatie: 2 },
    behandelcode: "H2",
    werkdagen: 10,
    magPersoon: true,
  });
  expect(weighing.poorten.map(({ besluit }) => besluit)).toEqual(["NAAR_BRONNEN", "NAAR_RIEC", "BINNEN"]);
  expect(
    await step(id, "besluiten", { besluit: "NAAR_BRONNEN", antwoorden: { ernst: "hoog" }, versie: weighing.versie }),
  ).toBe("ANTWOORD_ONTBREEKT");
  expect(await step(id, "berichten", { soort: "VRAAG", tekst: "Weet u nog hoe laat het was?" })).toBe("ok");
  expect((await list({ vraagVanMelder: true })).signalen.map((one) => one.id)).not.toContain(id);
  expect((await open(id))["vraag"]).toBe("GESTELD");
  expect(await step(id, "sluiting", { uitkomst: "AANPAK_KLAAR", reden: REDEN, versie: await versie(id) })).toBe(
    "UITKOMST_PAST_NIET",
  );
  const promised = (await open(id)).sluitingen.find(({ uitkomst }) => uitkomst === "GEEN_OPVOLGING");
  expect(await step(id, "sluiting", { uitkomst: "GEEN_OPVOLGING", reden: REDEN, versie: await versie(id) })).toBe("ok");
  const closed = await open(id);
  expect(closed).toMatchObject({ uitkomst: "GEEN_OPVOLGING", vernietigenOp: promised?.wissenOp, poorten: [] });
  expect(closed["wissenZonderBesluitOp"]).toBeUndefined();
  expect(await step(id, "berichten", { soort: "VRAAG", tekst: "Nog een vraag." })).toBe("GESLOTEN");
  // Feedback is still possible, and owed until it is given.
  expect((await list({ stand: "GESLOTEN", vraagVanMelder: true })).signalen.map((one) => one.id)).toEqual([id]);
  expect(
    await step(id, "berichten", { soort: "TERUGKOPPELING", tekst: "Dank u. We hebben gekeken en het is in orde." }),
  ).toBe("ok");
  expect((await list({ stand: "GESLOTEN", vraagVanMelder: true })).signalen).toEqual([]);
  expect((await open(id)).stappen.map(({ soort }) => soort)).toEqual([
    "TERUGGEKOPPELD",
    "GESLOTEN",
    "GEVRAAGD",
    "NAAR_WEGEN",
    "GEGRADEERD",
    "OPGEPAKT",
    "ONTVANGEN",
  ]);
});

// Kills: PERSOON let through for an anonymous tip; the keyed hash left out; take_vermelding under another id than the subject in the log.
test("mentions become things of the signaal, meet on the same object, and an anonymous tip names nobody", async () => {
  const [id, ander, anoniem] = [
    await meld(app, kees, { termijn: "2099-02-01" }),
    await meld(app, kees),
    await meld(app, kees, { anoniem: true }),
  ];
  const noem = { soort: "KENTEKEN", tekst: "gbb-01-b", aard: "WAARNEMING" };
  expect(await step(id, "vermeldingen", noem)).toBe("ok");
  expect(await step(ander, "vermeldingen", { ...noem, tekst: "GBB01B" })).toBe("ok");
  expect(await step(id, "vermeldingen", { ...noem, soort: "KVK" })).toBe("VERMELDING_ONLEESBAAR");
  expect(await step(id, "vermeldingen", { ...noem, soort: "ADRES", tekst: "Kadeweg 18", herkend: ander })).toBe(
    "ADRES_ONBEKEND",
  );
  const persoon = {
    soort: "PERSOON",
    persoon: { voornamen: "Anouk", achternaam: "Zandstrooier", geboortedatum: "1990-03-02" },
    aard: "HOREN_ZEGGEN",
  };
  expect(await step(anoniem, "vermeldingen", persoon)).toBe("ANONIEM_GEEN_PERSOON");
  expect(await step(id, "vermeldingen", persoon)).toBe("ok");
  const pagina = await open(id);
  expect(pagina.vermeldingen).toMatchObject([
    { tekst: "GBB-01-B" },
    { soort: "PERSOON", tekst: "Anouk Zandstrooier", persoonId: pagina.vermeldingen[1]?.id },
  ]);
  expect((await open(ander))["verwant"]).toMatchObject([{ id, soort: "KENTEKEN" }]);
  const { rows } = await app.unsafeSuper.query(
    "select e.soort, o.graad_bron from registers.entiteit e join registers.opgave o on o.entiteit = e.id where e.extern = $1 and e.werk = $2",
    [pagina.vermeldingen[1]?.persoonId, id],
  );
  expect(rows).toEqual([{ soort: "PERSOON", graad_bron: "E" }]);
  // Who is named stands in the signaal and in its thing, and in no list, index or log.
  expect((await everywhere(app, "Zandstrooier")).toSorted()).toEqual(["registers.opgave", "signalen.vermelding"]);
});

// Kills: open_melder without acts_as.
test("who reported shows to the named coordinator only, with a reason, and it stands in the journal", async () => {
  const id = await meld(app, kees);
  await take(id);
  expect(await step(id, "melder", { reden: REDEN }, dora)).toBe("NIET_UW_SIGNAAL");
  expect(await step(id, "melder", { reden: "kort" })).toBe("ONGELDIGE_INVOER");
  const answer = await app.as(cor, "POST", `/v1/signalen/${id}/melder`, { body: { reden: REDEN } });
  expect(answer.json()).toEqual({ id: kees.id, naam: "Kees Klerk" });
  expect((await open(id)).stappen[0]).toMatchObject({ soort: "MELDER_GEOPEND", door: { naam: "Cor Coordinator" } });
  // Handed over, the door to the melder goes along.
  expect(await step(id, "behandelaar", { medewerkerId: kees.id, versie: await versie(id) })).toBe(
    "KAN_NIET_BEHANDELEN",
  );
  expect(await step(id, "behandelaar", { medewerkerId: dora.id, versie: await versie(id) })).toBe("ok");
  expect(await step(id, "melder", { reden: REDEN })).toBe("NIET_UW_SIGNAAL");
});

test("views of the list are one's own, and the same name replaces", async () => {
  const keep = async (naam: string, filters: object): Promise<number> =>
    (await app.as(cor, "POST", "/v1/mijn-signaalweergaven", { body: { naam, filters } })).statusCode;
  const views = async (by: Person): Promise<{ id: string; naam: string }[]> =>
    (await app.as(by, "GET", "/v1/mijn-signaalweergaven")).json<{ weergaven: { id: string; naam: string }[] }>()
      .weergaven;
  expect(await keep("Te laat", { teLaat: true })).toBe(204);
  expect(await keep("Te laat", { teLaat: true, vanMij: true })).toBe(204);
  expect(await views(cor)).toMatchObject([{ naam: "Te laat", filters: { teLaat: true, vanMij: true } }]);
  expect(await views(dora)).toEqual([]);
  const [view] = await views(cor);
  await app.as(dora, "DELETE", `/v1/mijn-signaalweergaven/${view?.id}`);
  expect(await views(cor)).toHaveLength(1);
  await app.as(cor, "DELETE", `/v1/mijn-signaalweergaven/${view?.id}`);
  expect(await views(cor)).toEqual([]);
});
