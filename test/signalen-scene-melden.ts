/** What a melder does on that day: types a draft with a photo, throws one away, looks up an address, sends, is asked and answers. */
import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { FreshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import type { Ask } from "./registers-scene.ts";

type People = Readonly<Record<"cor" | "kees" | "pim", Person>>;

const FEITEN = "Elke nacht om drie uur laden twee mannen dozen uit een wit busje.";

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#446" } })
    .jpeg()
    .toBuffer();

export async function playMelden(app: FreshApp, ask: Ask, { cor, kees, pim }: People): Promise<void> {
  await ask(kees, "GET", "/signaaltypen");
  await ask(kees, "POST", "/adressen/_zoek", { vraag: "Kadeweg 1" });
  const conceptId = await playConcept(ask, kees);
  await ask(pim, "GET", `/mijn-concepten/${conceptId}`);
  const body = {
    id: conceptId,
    conceptId,
    type: "LEEG_PAND_IN_GEBRUIK",
    kennis: "ZELF",
    feiten: FEITEN,
    wanneer: "de hele week",
    vermeldingen: [{ soort: "KENTEKEN", tekst: "GBB-01-B" }],
    terugkoppeling: true,
  };
  const { nummer } = (await ask(kees, "POST", "/meldingen", body)).json<{ nummer: string }>();
  await ask(kees, "POST", "/meldingen", body);
  await ask(kees, "GET", "/mijn-meldingen");
  await ask(kees, "GET", `/mijn-meldingen/${body.id}`);
  await ask(kees, "POST", `/mijn-meldingen/${body.id}/antwoorden`, { tekst: "Er is nog niets gevraagd." });
  await askAsCoordinator(app, cor, nummer);
  await ask(kees, "POST", `/mijn-meldingen/${body.id}/antwoorden`, { tekst: "Het was een grijze bus." });
  await ask(kees, "GET", `/mijn-meldingen/${body.id}`);
  await ask(pim, "GET", `/mijn-meldingen/${body.id}`);
}

async function playConcept(ask: Ask, kees: Person): Promise<string> {
  const [conceptId, weg] = [randomUUID(), randomUUID()];
  const put = (id: string, versie: number, feiten: string) =>
    ask(kees, "PUT", `/mijn-concepten/${id}`, { versie, inhoud: { feiten } });
  await put(conceptId, 0, "Elke nacht");
  await put(conceptId, 1, FEITEN);
  await put(conceptId, 1, "Geschreven in een ander venster");
  const url = `/mijn-concepten/${conceptId}/bijlagen`;
  const sent = await ask(kees, "POST", url, undefined, await photo());
  const other = await ask(kees, "POST", url, undefined, await photo());
  await ask(kees, "GET", `${url}/${sent.json<{ id: string }>().id}`);
  await ask(kees, "DELETE", `${url}/${other.json<{ id: string }>().id}`);
  await put(weg, 0, "Toch niet");
  await ask(kees, "DELETE", `/mijn-concepten/${weg}`);
  await ask(kees, "GET", "/mijn-concepten");
  await ask(kees, "GET", `/mijn-concepten/${conceptId}`);
  return conceptId;
}

/** The coordinator's routes have a scene of their own. */
async function askAsCoordinator(app: FreshApp, cor: Person, nummer: string): Promise<void> {
  const { rows } = await app.unsafeSuper.query<{ extern: string }>(
    "select extern from signalen.signaal where nummer = $1",
    [nummer],
  );
  const werk = rows[0]?.extern ?? "";
  await app.grant(cor, { activiteit: "signaal-behandelen", schrijft: true, werk }, async (tx) => {
    await tx.run("select signalen.assign($1, 1)", [cor.id]);
    await tx.run("select signalen.send_bericht('VRAAG', $1)", ["Welke kleur had de bus?"]);
  });
}
