/** Who asks what is known about them gets all of it, from every place, and nothing of anybody else. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshApp, type FreshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { deliver } from "../../../test/registers-stage.ts";
import { bring, meld, nameSomeone, rule } from "../../../test/signalen-stage.ts";
import type { Bronrecord } from "../bronbestanden/index.ts";
import { hashPersoonvraag, hashRelatievraag, wekPersoon } from "../registers/index.ts";

let app: FreshApp;
let pim: Person;
let petra: Person;
let cor: Person;
let kees: Person;
let signaal: string;
let ander: string;

const BSN = "999990019";
const WIE = { achternaam: "Zwabberdewablo", geboortedatum: "1980-03-05", postcode: "9998 ZX" };
const adres = [{ straat: "Kadeweg", huisnummer: "1", postcode: "9998ZX", plaats: "Waterveen" }];

const persoon = (sleutel: string, waarden: Bronrecord["waarden"]): Bronrecord => ({
  sleutel,
  soort: "PERSOON",
  waarden,
});
const naamVan = (voornamen: string) => [{ voornamen, achternaam: WIE.achternaam }];

beforeAll(async () => {
  app = await freshApp();
  const bea = await app.hire("Bea Beheer", "beheerder");
  pim = await app.hire("Pim Privacy", "privacyofficer");
  petra = await app.hire("Petra Privacy", "privacyofficer");
  cor = await app.hire("Cor Coordinator", "signaalcoordinator");
  kees = await app.hire("Kees Klerk");
  // 1. Asleep in one register, with a BSN; a namesake of another day sleeps beside it.
  await deliver(app, bea, {
    bron: "brp",
    records: [
      persoon("b1", { naam: naamVan("Wim"), bsn: [BSN], geboortedatum: [WIE.geboortedatum], adres }),
      persoon("b2", { naam: naamVan("Ans"), bsn: ["999990020"], geboortedatum: ["1990-01-01"], adres }),
    ],
  });
  // 2. In another without one, and a tie of theirs to a firm.
  await deliver(app, bea, {
    bron: "handelsregister",
    records: [
      { sleutel: "f1", soort: "ORGANISATIE", waarden: { naam: ["Kadehout B.V."] } },
      persoon("h1", { naam: naamVan("Wim"), geboortedatum: [WIE.geboortedatum], adres }),
      { sleutel: "t1", soort: "BESTUUR", van: "h1", naar: "f1", waarden: { rol: ["bestuurder van Kadehout"] } },
    ],
  });
  // 3. Mentioned in a signaal; 4. asked for at a bron; 5. woken there, which the log holds.
  const spelers = { coordinator: cor, privacy: pim };
  signaal = await meld(app, kees);
  await bring(app, spelers, signaal, 3);
  await nameSomeone(app, cor, signaal, WIE);
  await nameSomeone(app, cor, signaal, { achternaam: WIE.achternaam, geboortedatum: "1990-01-01" });
  await nameSomeone(app, cor, signaal, { achternaam: "zwabberdewablo" });
  await rule(
    app,
    cor,
    signaal,
    "note_bronvraag('brp', null, 'BSN', $1, 'TREFFER')",
    [hashPersoonvraag(app.keyring, "brp", { bsn: BSN })],
    "signaal-bronnen",
  );
  const reden = "Nodig om dit signaal te kunnen wegen.";
  const gewekt = await app.grant(cor, { activiteit: "persoon-wekken", werk: signaal, schrijft: true, reden }, (tx) =>
    wekPersoon(tx, app.keyring, "handelsregister", WIE),
  );
  expect(gewekt.ok && gewekt.value).toBeTruthy();
  // Another signaal, in which only a question was asked, by name.
  ander = await meld(app, kees);
  await bring(app, spelers, ander, 3);
  await rule(
    app,
    cor,
    ander,
    "note_bronvraag('brp', null, 'NAAM_GEBOORTE_POSTCODE', $1, 'GEEN_TREFFER')",
    [hashPersoonvraag(app.keyring, "brp", WIE)],
    "signaal-bronnen",
  );
});
afterAll(() => app.close());

/** From the firm to whoever leads it: a question that names no person and is about one. */
async function askVanaf(antwoord: string): Promise<void> {
  const { rows } = await app.unsafeSuper.query<{ extern: string }>(
    "select extern from registers.entiteit where soort = 'ORGANISATIE' and werk is null",
  );
  const vraag = { ding: rows[0]?.extern ?? "", relatie: "BESTUUR" as const, rol: "" };
  const hash = hashRelatievraag(app.keyring, "handelsregister", vraag);
  await rule(
    app,
    cor,
    ander,
    "note_bronvraag('handelsregister', null, 'RELATIE', $1, $2)",
    [hash, antwoord],
    "signaal-bronnen",
  );
}

type Antwoord = {
  personen: string[];
  registraties: { bron: string; soort: string; gegevens: { naam: string; waarde: string }[] }[];
  signalen: {
    id: string;
    inhouding?: unknown;
    vermeldingen: { naam: string; zeker: boolean }[];
    vragen: { antwoord: string }[];
    gewekt: { soort: string }[];
  }[];
  logregels: { naam: string }[];
  antwoord: string;
};

const note = async (by = pim): Promise<string> =>
  (await app.as(by, "POST", "/v1/verzoeken", { body: { vraag: "Brief van 3 november, zaak Z-2026-118." } })).json<{
    id: string;
  }>().id;
const ask = (by: Person, verzoek: string, body: object) =>
  app.as(by, "POST", `/v1/verzoeken/${verzoek}/inzage`, { body });

test("one person, planted in five places, is found in five, by BSN and by name alike (mutants: each place left out)", async () => {
  for (const vraag of [{ bsn: BSN }, WIE, { ...WIE, bsn: BSN }]) {
    const answer = await ask(pim, await note(), vraag);
    expect(answer.statusCode).toBe(200);
    const found = answer.json<Antwoord>();
    // Asleep, twice; and the tie.
    expect(found.registraties.map(({ soort }) => soort).toSorted()).toEqual(["BESTUUR", "PERSOON", "PERSOON"]);
    expect(found.signalen.map(({ id }) => id).toSorted()).toEqual([signaal, ander].toSorted());
    const here = found.signalen.find(({ id }) => id === signaal);
    expect(here?.vermeldingen.map(({ zeker }) => zeker).toSorted()).toEqual([false, true]);
    expect(here?.vragen.map(({ antwoord }) => antwoord)).toEqual(["TREFFER"]);
    expect(here?.gewekt.map(({ soort }) => soort).toSorted()).toEqual(["BESTUUR", "PERSOON"]);
    expect(found.logregels.map(({ naam }) => naam)).toContain("Een persoon uit een register wekken");
    for (const text of [
      "Wim Zwabberdewablo",
      "bestuurder van Kadehout",
      "de bron kende u",
      "Een persoon uit een register wekken",
      "In andere tekst is niet gezocht",
      "bewijs",
    ])
      expect(found.antwoord).toContain(text);
    // Nothing of the namesake, of who reported, or of who looked.
    expect(JSON.stringify(found)).not.toMatch(/Ans|999990020|1990-01-01|Kees|Cor/);
  }
});

test("a question from a firm to whoever leads it is found when it was about this one person (mutant: by typed keys only)", async () => {
  const answersIn = async (): Promise<string[]> =>
    (await ask(pim, await note(), WIE))
      .json<Antwoord>()
      .signalen.flatMap(({ id, vragen }) => (id === ander ? vragen.map(({ antwoord }) => antwoord) : []));
  await askVanaf("GEEN_TREFFER");
  expect(await answersIn()).toEqual(["GEEN_TREFFER"]);
  await askVanaf("TREFFER");
  expect(await answersIn()).toEqual(["GEEN_TREFFER", "TREFFER"]);
});

test("a signaal that is held back is not in the answer, and shows to the privacy officer with ground and end (mutants: told all the same, its log lines told, held back for ever)", async () => {
  const verzoek = await note();
  await ask(pim, verzoek, WIE);
  const body = {
    signaalId: signaal,
    grond: "STRAFBARE_FEITEN",
    reden: "Een onderzoek loopt tot het einde van de maand.",
    tot: "2027-02-01",
  };
  expect((await app.as(pim, "POST", `/v1/verzoeken/${verzoek}/inhoudingen`, { body })).statusCode).toBe(204);
  const found = (await ask(pim, verzoek, WIE)).json<Antwoord>();
  expect(found.signalen.find(({ id }) => id === signaal)?.inhouding).toEqual({
    grond: body.grond,
    reden: body.reden,
    tot: body.tot,
  });
  expect(found.antwoord).not.toContain("Een persoon uit een register wekken");
  expect(found.antwoord).not.toContain("de bron kende u:");
  expect(found.antwoord).toContain("de bron kende u niet");
  await app.unsafeSuper.query("update toezicht.inhouding set tot = platform.date_of(platform.nu())");
  expect((await ask(pim, verzoek, WIE)).json<Antwoord>().antwoord).toContain("Een persoon uit een register wekken");
  for (const tot of ["2020-01-01", "2099-01-01"])
    expect(
      (await app.as(pim, "POST", `/v1/verzoeken/${verzoek}/inhoudingen`, { body: { ...body, tot } })).json(),
    ).toMatchObject({ code: "EINDE_BINNEN_EEN_JAAR" });
});

test("only the privacy officer who handles this open request gets an answer (mutants: any privacy officer, an answered request, one's own)", async () => {
  const verzoek = await note();
  for (const by of [cor, kees, await app.hire("Fien", "fg"), await app.hire("Bas", "beheerder")])
    expect((await ask(by, verzoek, WIE)).statusCode).toBe(403);
  await ask(pim, verzoek, WIE);
  expect((await ask(petra, verzoek, WIE)).json()).toMatchObject({ code: "VAN_EEN_COLLEGA" });
  await app.as(pim, "POST", `/v1/verzoeken/${verzoek}/antwoord`, {
    body: { antwoord: "Het antwoord is per post gestuurd." },
  });
  expect((await ask(pim, verzoek, WIE)).json()).toMatchObject({ code: "VERZOEK_GESLOTEN" });
  const own = (
    await app.as(pim, "POST", "/v1/mij/verzoeken", { body: { soort: "INZAGE", vraag: "Wat is er over mij bekend?" } })
  ).json<{ id: string }>().id;
  expect((await ask(pim, own, WIE)).json()).toMatchObject({ code: "EIGEN_VERZOEK" });
  const wissen = (
    await app.as(kees, "POST", "/v1/mij/verzoeken", { body: { soort: "WISSEN", vraag: "Graag alles van mij wissen." } })
  ).json<{ id: string }>().id;
  expect((await ask(pim, wissen, WIE)).json()).toMatchObject({ code: "VERZOEK_GESLOTEN" });
  expect((await ask(pim, await note(), { achternaam: WIE.achternaam })).json()).toMatchObject({
    code: "VRAAG_ONVOLLEDIG",
  });
});

test("two people under one key: nobody is shown, the BSN is asked (mutant: both are shown)", async () => {
  const bea = await app.hire("Bea Twee", "beheerder");
  const twee = { achternaam: "Tweeling", geboortedatum: "1999-09-09", postcode: "9998 ZX" };
  await deliver(app, bea, {
    bron: "brp",
    records: ["999990032", "999990044"].map((bsn, i) =>
      persoon(`w${i}`, {
        naam: [{ voornamen: `T${i}`, achternaam: "Tweeling" }],
        bsn: [bsn],
        geboortedatum: [twee.geboortedatum],
        adres,
      }),
    ),
  });
  expect((await ask(pim, await note(), twee)).json()).toMatchObject({ code: "MEERDERE_PERSONEN" });
  const one = (await ask(pim, await note(), { ...twee, bsn: "999990032" })).json<Antwoord>();
  expect(one.registraties).toHaveLength(1);
  expect(one.antwoord).not.toContain("T1 Tweeling");
});

test("what was typed stands nowhere (mutant: kept with the request)", async () => {
  await ask(pim, await note(), {
    bsn: "999990056",
    achternaam: "Nergensvandaan",
    geboortedatum: "1970-01-01",
    postcode: "9998ZX",
  });
  const { rows } = await app.unsafeSuper.query<{ t: string }>(
    "select format('%I.%I', n.nspname, c.relname) as t from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')",
  );
  for (const { t } of rows)
    expect(
      (await app.unsafeSuper.query(`select 1 from ${t} x where x::text ~* '999990056|Nergensvandaan' limit 1`))
        .rowCount,
      t,
    ).toBe(0);
});
