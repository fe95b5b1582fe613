/** Melding as a clerk does it, on the real database: sealed, sent once, carried over, followed; and nothing that leads back. */
import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import { everywhere, type Person } from "../../../test/fresh-database.ts";
import { deliver } from "../../../test/registers-stage.ts";
import { openBijlage, openMelderlink } from "./seal-melder.ts";

let app: FreshApp;
let kees: Person;
let wim: Person;
let cor: Person;

beforeAll(async () => {
  app = await freshApp();
  kees = await app.hire("Kees Klerk");
  wim = await app.hire("Wim Weg");
  cor = await app.hire("Cor Coordinator", "signaalcoordinator");
  const bo = await app.hire("Bo Beheerder", "beheerder");
  const adres = (huisnummer: string) => ({
    sleutel: `a${huisnummer}`,
    soort: "ADRES" as const,
    waarden: { adres: [{ straat: "Kadeweg", huisnummer, postcode: "1234AB", plaats: "Waterveen" }] },
  });
  await deliver(app, bo, { bron: "bag", records: Array.from({ length: 12 }, (_, i) => adres(String(i + 1))) });
  const secret = {
    sleutel: "k",
    soort: "ORGANISATIE" as const,
    waarden: { naam: ["Vlonderbouw B.V."], kvkNummer: ["90000500"] },
  };
  await deliver(app, bo, { bron: "handelsregister", records: [secret] });
});
afterAll(() => app.close());

const FEITEN = "Elke nacht om drie uur laden twee mannen dozen uit een wit busje.";
const melding = (extra: object = {}) => ({
  id: randomUUID(),
  type: "LEEG_PAND_IN_GEBRUIK",
  kennis: "ZELF",
  feiten: FEITEN,
  van: "2026-01-05",
  terugkoppeling: true,
  ...extra,
});
const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#446" } })
    .withExif({
      IFD0: { ImageDescription: "GEHEIM-TOESTEL" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 5/1 26/1" },
    })
    .jpeg()
    .toBuffer();
const rows = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await app.unsafeSuper.query<T>(text, values)).rows;

/** A draft with a photo, as the browser makes one. @returns its id and that of the photo */
async function makeConcept(): Promise<{ concept: string; bijlage: string }> {
  const concept = randomUUID();
  const put = (versie: number, feiten: string) =>
    app.as(kees, "PUT", `/v1/mijn-concepten/${concept}`, { body: { versie, inhoud: { feiten } } });
  expect((await put(0, "MERKWAARDIG-EERST")).json()).toMatchObject({ versie: 1 });
  expect((await put(1, "MERKWAARDIG-TWEEDE")).json()).toMatchObject({ versie: 2 });
  // Two windows: the second to write is told, and nothing is overwritten (mutant: "and versie = $2" left out).
  expect((await put(1, "MERKWAARDIG-OVERSCHREVEN")).json()).toMatchObject({ code: "CONCEPT_GEWIJZIGD", status: 409 });
  expect((await put(0, "MERKWAARDIG-OVERSCHREVEN")).statusCode).toBe(409);
  expect(await everywhere(app, "MERKWAARDIG")).toEqual([]);

  const url = `/v1/mijn-concepten/${concept}`;
  const sent = await app.as(kees, "POST", `${url}/bijlagen`, { raw: await photo() });
  const bijlage = sent.json<{ id: string }>().id;
  expect((await app.as(kees, "POST", `${url}/bijlagen`, { raw: Buffer.from("alleen tekst") })).statusCode).toBe(415);
  const seen = await app.as(kees, "GET", url);
  expect(seen.json()).toMatchObject({
    inhoud: { feiten: "MERKWAARDIG-TWEEDE" },
    bijlagen: [{ id: bijlage, soort: "image/jpeg" }],
  });
  // Nobody else's draft exists, whatever their rol.
  for (const one of [wim, cor])
    for (const [method, path] of [
      ["GET", url],
      ["DELETE", url],
      ["GET", `${url}/bijlagen/${bijlage}`],
    ] as const)
      expect((await app.as(one, method, path)).statusCode).toBe(404);
  return { concept, bijlage };
}

type Sealed = { extern: string; verzegeld: Buffer };

async function oneSealed(text: string, werk: string): Promise<Sealed> {
  const [row] = await rows<Sealed>(text, [werk]);
  if (!row) throw new Error("There is no such row");
  return row;
}

/** Sealed anew, under another id and without what the telephone put in it. */
async function checkBijlage(werk: string, bijlage: string): Promise<void> {
  const kept = await oneSealed("select extern, verzegeld from signalen.bijlage where werk = $1", werk);
  const open = openBijlage(app.keyring, kept.extern, kept.verzegeld);
  expect((await sharp(open).metadata()).exif).toBeUndefined();
  expect(kept.extern).not.toBe(bijlage);
  expect(await rows("select id from signalen.conceptbijlage")).toEqual([]);
}

/** The line and the signaal do not name each other; only the key of melder leads back, and only from its own signaal. */
async function checkMelderlink(werk: string): Promise<void> {
  expect(await everywhere(app, werk)).not.toContain("signalen.melding");
  const link = await oneSealed("select werk as extern, verzegeld from signalen.melderlink where werk = $1", werk);
  expect(openMelderlink(app.keyring, werk, link.verzegeld)).toBe(kees.id);
  // Mutant: one context for all links.
  expect(() => openMelderlink(app.keyring, randomUUID(), link.verzegeld)).toThrow();
}

test("from draft to number: sealed at rest, photo without metadata, draft gone, sent twice is one signaal", async () => {
  const { concept, bijlage } = await makeConcept();
  const url = `/v1/mijn-concepten/${concept}`;
  const body = melding({
    conceptId: concept,
    vermeldingen: [
      { soort: "IBAN", tekst: "NL91 ABNA 0417 1643 01" },
      { soort: "KENTEKEN", tekst: "gbb 01 b" },
      { soort: "KENTEKEN", tekst: "GBB-01-B" },
    ],
    adres: { tekst: "Kadeweg 3, 1234AB Waterveen" },
    plek: "bij de achterdeur van Piet",
  });
  const first = await app.as(kees, "POST", "/v1/meldingen", { body });
  const again = await app.as(kees, "POST", "/v1/meldingen", { body });
  expect(first.json<{ nummer: string }>().nummer).toMatch(/^SIG-\d{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(again.json()).toEqual(first.json());
  expect((await app.as(kees, "GET", url)).statusCode).toBe(404);

  const [signaal] = await rows<{ extern: string; plek: string | null; termijn: string; dag: string }>(
    "select extern, plek, termijn::text, ontvangen_op::text as dag from signalen.signaal where nummer = $1",
    [first.json<{ nummer: string }>().nummer],
  );
  // Typed and not chosen: no public address, so nothing of it in the list.
  expect(signaal?.plek).toBeNull();
  const vermeldingen = await rows<{ soort: string; waarde: { tekst: string } }>(
    "select soort, waarde from signalen.vermelding where werk = $1 order by soort",
    [signaal?.extern],
  );
  expect(vermeldingen.map(({ soort, waarde }) => [soort, waarde.tekst])).toEqual([
    ["ADRES", "Kadeweg 3, 1234AB Waterveen"],
    ["KENTEKEN", "GBB-01-B"],
  ]);
  const werk = signaal?.extern ?? "";
  await checkBijlage(werk, bijlage);
  await checkMelderlink(werk);
});

test("two windows that send at once make one signaal with one number", async () => {
  const body = melding();
  const answers = await Promise.all([1, 2, 3].map(() => app.as(kees, "POST", "/v1/meldingen", { body })));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((one) => one.json<{ nummer: string }>().nummer)).size).toBe(1);
});

test("a public address that was chosen stands in the list; one under another id or text does not (mutant: checkAdres trusts the sender)", async () => {
  const found = await app.as(kees, "POST", "/v1/adressen/_zoek", { body: { vraag: "1234AB 7" } });
  const { adressen } = found.json<{ adressen: { id: string; tekst: string }[] }>();
  expect(adressen).toHaveLength(1);
  const street = await app.as(kees, "POST", "/v1/adressen/_zoek", { body: { vraag: "Kadeweg" } });
  expect(street.json<{ adressen: object[]; meer: boolean }>()).toMatchObject({ meer: true });
  expect(street.json<{ adressen: object[] }>().adressen).toHaveLength(10);
  // Firms are no addresses: a melder never learns whether one is known.
  expect((await app.as(kees, "POST", "/v1/adressen/_zoek", { body: { vraag: "Vlonderbouw" } })).json()).toEqual({
    adressen: [],
    meer: false,
  });
  const plekOf = async (adres: object): Promise<unknown> => {
    const { nummer } = (await app.as(kees, "POST", "/v1/meldingen", { body: melding({ adres }) })).json<{
      nummer: string;
    }>();
    const [row] = await rows<{ plek: string | null; herkend: string | null }>(
      "select s.plek, v.herkend from signalen.signaal s left join signalen.vermelding v on v.werk = s.extern where s.nummer = $1",
      [nummer],
    );
    return row;
  };
  const chosen = adressen[0] ?? { id: "", tekst: "" };
  expect(await plekOf(chosen)).toEqual({ plek: chosen.tekst, herkend: chosen.id });
  expect(await plekOf({ ...chosen, tekst: "Piet Jansen, Kadeweg 7" })).toEqual({ plek: null, herkend: null });
  expect(await plekOf({ ...chosen, id: randomUUID() })).toEqual({ plek: null, herkend: null });
});

test("what a melding may not hold is refused by name", async () => {
  const refused = async (extra: object): Promise<unknown> => {
    const answer = await app.as(kees, "POST", "/v1/meldingen", { body: melding(extra) });
    const { code, fouten } = answer.json<{ code: string; fouten?: { veld: string }[] }>();
    return fouten?.[0]?.veld ?? code;
  };
  expect(await refused({ vermeldingen: [{ soort: "PERSOON", tekst: "Piet Jansen" }] })).toBe("/vermeldingen/0/soort");
  expect(await refused({ van: "2199-01-01" })).toBe("DATUM_IN_TOEKOMST");
  expect(await refused({ van: undefined })).toBe("/van");
  expect(await refused({ anoniem: true })).toBe("/anoniem");
  expect(await refused({ type: "DREIGING" })).toBe("TYPE_ONBEKEND");
});

test("a melder follows only what is theirs: asked, answered once, told, and it ends (mutant: send_antwoord without its last condition)", async () => {
  const body = melding();
  const { nummer } = (await app.as(kees, "POST", "/v1/meldingen", { body })).json<{ nummer: string }>();
  const [{ extern: werk } = { extern: "" }] = await rows<{ extern: string }>(
    "select extern from signalen.signaal where nummer = $1",
    [nummer],
  );
  const url = `/v1/mijn-meldingen/${body.id}`;
  const stand = async () =>
    (await app.as(kees, "GET", url)).json<{ stand: string; vraagWacht: boolean; berichten: { soort: string }[] }>();
  expect(await stand()).toMatchObject({ stand: "ONTVANGEN", vraagWacht: false, berichten: [] });
  expect((await app.as(wim, "GET", url)).statusCode).toBe(404);
  const antwoord = () => app.as(kees, "POST", `${url}/antwoorden`, { body: { tekst: "Het was een grijze bus." } });
  expect((await antwoord()).json()).toMatchObject({ code: "GEEN_VRAAG" });

  const act = (text: string, values: unknown[]) =>
    app.grant(cor, { activiteit: "signaal-behandelen", schrijft: true, werk }, (tx) => tx.run(text, values));
  await act("select signalen.assign($1, 1)", [cor.id]);
  await act("select signalen.send_bericht('VRAAG', $1)", ["Welke kleur had de bus?"]);
  expect(await stand()).toMatchObject({ stand: "IN_BEHANDELING", vraagWacht: true });
  const list = (await app.as(kees, "GET", "/v1/mijn-meldingen")).json<{
    meldingen: { id: string; vraagWacht: boolean }[];
  }>();
  expect(list.meldingen.find(({ id }) => id === body.id)).toMatchObject({ vraagWacht: true, nummer });
  expect((await app.as(wim, "POST", `${url}/antwoorden`, { body: { tekst: "Ik gok blauw." } })).statusCode).toBe(404);
  expect((await antwoord()).statusCode).toBe(204);
  expect((await antwoord()).statusCode).toBe(409);
  expect((await stand()).berichten.map(({ soort }) => soort)).toEqual(["VRAAG", "ANTWOORD"]);
  // The fase is no part of what a melder hears: research with sources would tell that there was something.
  expect(await stand()).not.toHaveProperty("fase");
  expect((await app.as(wim, "GET", "/v1/mijn-meldingen")).json()).toEqual({ meldingen: [] });
});

test("a draft is past its week, and then it is not there", async () => {
  const id = randomUUID();
  await app.as(kees, "PUT", `/v1/mijn-concepten/${id}`, { body: { versie: 0, inhoud: { feiten: "Straks weg" } } });
  expect(
    (await app.as(kees, "GET", "/v1/mijn-concepten")).json<{ concepten: { begin: string }[] }>().concepten[0]?.begin,
  ).toBe("Straks weg");
  await app.unsafeSuper.query(
    "update signalen.concept set vervalt_op = now() - interval '1 minute' where extern = $1",
    [id],
  );
  expect((await app.as(kees, "GET", `/v1/mijn-concepten/${id}`)).statusCode).toBe(404);
});
