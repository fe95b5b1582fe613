/** What happens with fase 3 and 4 on that day: a check is put forward and agreed, sources are asked and opened, a person is woken, and a plan is set. */
import type { Bronrecord } from "../src/modules/bronbestanden/index.ts";
import type { FreshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import { deliver } from "./registers-stage.ts";
import type { Ask } from "./registers-scene.ts";
import { bring, meld, versieOf } from "./signalen-stage.ts";

type People = Readonly<Record<"bo" | "pim" | "cor" | "kees" | "bert", Person>>;

const reden = "Nodig voor het verhaal van deze toets.";
const RECORDS: readonly Bronrecord[] = [
  { sleutel: "s1", soort: "ORGANISATIE", waarden: { naam: ["Sluiswachter B.V."], kvkNummer: ["90000777"] } },
  {
    sleutel: "s2",
    soort: "PERSOON",
    waarden: { naam: [{ voornamen: "Tess", achternaam: "Sluis" }], bsn: ["999993653"] },
  },
  { sleutel: "s3", soort: "BESTUUR", van: "s2", naar: "s1", waarden: { rol: ["bestuurder"] } },
];
const TAFEL = {
  deelnemers: ["Politie"],
  gegevens: [{ gegeven: "Het adres", voor: ["Politie"] }],
  grondslag: "avg-6-1-e",
  noodzaak: "ja, nodig",
};
const BSN = { soort: "BSN", bsn: "999993653" };

export async function playOnderzoek(app: FreshApp, ask: Ask, people: People): Promise<void> {
  const { bo, pim, cor, kees, bert } = people;
  await deliver(app, bo, { bron: "handelsregister", records: RECORDS });
  const werk = await meld(app, kees);
  await bring(app, { coordinator: cor, privacy: pim }, werk, 2);
  const decide = async (besluit: string, antwoorden: object): Promise<unknown> =>
    ask(cor, "POST", `/signalen/${werk}/besluiten`, { besluit, antwoorden, versie: await versieOf(app, werk) });
  await decide("NAAR_BRONNEN", { ernst: "x", concreetheid: "x", relevantie: "x", onschuldig: "x" });

  const put = (soort: string, antwoorden: object) =>
    ask(cor, "POST", `/signalen/${werk}/toetsen`, { soort, antwoorden });
  const judge = async (by: Person, plek: string): Promise<void> => {
    await ask(by, "GET", `/${plek}`);
    const pagina = await ask(by, "GET", `/${plek}/${werk}`);
    const toetsId = pagina
      .json<{ toetsen: { id: string; stand: string }[] }>()
      .toetsen.find(({ stand }) => stand === "VOORGELEGD")?.id;
    await ask(by, "POST", `/${plek}/${werk}/oordelen`, { toetsId, akkoord: true });
  };
  await put("TOETS_1", {
    grondslag: "avg-6-1-e",
    verenigbaarheid: "ja",
    noodzaak: "ja",
    proportionaliteit: "ja",
    subsidiariteit: "ja",
  });
  await judge(pim, "signaaltoetsen");
  await playBronnen(ask, cor, werk);

  await decide("NAAR_PLAN", {});
  for (const soort of ["TOETS_2A", "TOETS_2B"]) {
    await put(soort, TAFEL);
    await judge(pim, "signaaltoetsen");
  }
  await put("BESLUIT", { voorstel: "Een last onder dwangsom", reden });
  await judge(bert, "signaalbesluiten");
  await decide("PLAN", { wieHandelt: "Toezicht", doel: "Stoppen", plan: "Controle", eigenBevoegdheid: "ja" });
}

async function playBronnen(ask: Ask, cor: Person, werk: string): Promise<void> {
  const at = `/signalen/${werk}`;
  const idOf = async (answer: ReturnType<Ask>): Promise<string> => (await answer).json<{ id: string }>().id;
  const vermeldingId = await idOf(
    ask(cor, "POST", `${at}/vermeldingen`, { soort: "KVK", tekst: "90000777", aard: "WAARNEMING" }),
  );
  const vraag = (bron: string, sleutel: object): Promise<string> =>
    idOf(ask(cor, "POST", `${at}/bronvragen`, { bron, sleutel }));
  const ding = await vraag("handelsregister", { soort: "VERMELDING", vermeldingId });
  await vraag("kadaster", { soort: "VERMELDING", vermeldingId });
  const mens = await vraag("handelsregister", BSN);
  await ask(cor, "POST", `${at}/bronvragen/${ding}/opening`, { reden });
  await ask(cor, "POST", `${at}/bronvragen/${ding}/verzoek`, { vraag: reden });
  await ask(cor, "POST", `${at}/gewekt`, { bronvraagId: mens, sleutel: BSN, reden });
  await ask(cor, "GET", `${at}/bronnen`);
  await ask(cor, "GET", `${at}/netwerk`);
  for (const id of [ding, mens])
    await ask(cor, "POST", `${at}/bronvragen/${id}/weging`, { weging: "Klopt met wat is gezien." });
}
