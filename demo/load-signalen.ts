/** Enter the signalen of Waterveen into a running demo node, as its people would: eight of them report, the coordinator and a privacy officer go on. */
import { createHash } from "node:crypto";
import { DemoClient } from "./client.ts";
import { type Demosignaal, generateSignalen, type Loop } from "./waterveen/signalen.ts";

const COORDINATOR = "Yara Bouhlel";
const PRIVACY_OFFICER = "Daan Vreeburg";

/** The same each time, so that a run that broke off reports nothing twice. */
function idOf(nr: number): string {
  const hex = createHash("sha256").update(`waterveen signaal ${nr}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What is answered at each step; short, because the people of a demo answer shortly. */
const REDEN = "Zo besloten na overleg; het staat uitgelegd in de antwoorden hierboven.";
const GEWOGEN = {
  ernst: "Als dit klopt, raakt het de veiligheid van bewoners.",
  concreetheid: "Plek en tijd zijn genoemd en na te gaan.",
  relevantie: "Het raakt een taak van de gemeente.",
  onschuldig: "Er is een onschuldige verklaring mogelijk; die is nog niet uitgesloten.",
};
const DREMPEL = { ondermijning: "ja", taak: "ja", gebied: "ja" };
const TOETS_1 = {
  grondslag: "avg-6-1-e",
  verenigbaarheid: "Het doel waarvoor de bron de gegevens heeft, staat dit gebruik toe.",
  noodzaak: "Zonder de bron is niet te zien of het vermoeden klopt.",
  proportionaliteit: "Er wordt alleen gevraagd of de bron dit adres kent.",
  subsidiariteit: "Een gesprek of een gewone controle gaf geen antwoord.",
};
const TAFEL = ["Vergunningen", "Toezicht", "De analist"];
const TOETS_2 = {
  deelnemers: TAFEL,
  gegevens: [
    { gegeven: "Adres en wat er gezien is", voor: TAFEL },
    { gegeven: "Vergunning op dit adres", voor: TAFEL.slice(0, 1) },
  ],
  grondslag: "avg-6-1-e",
  noodzaak: "Zonder dit kan de tafel geen keuze maken.",
};
const PLAN = {
  wieHandelt: "Toezicht, samen met vergunningen.",
  doel: "Nagaan of het gebruik past bij wat is vergund, en anders stoppen.",
  plan: "Een gewone controle in week 50, daarna een gesprek met de eigenaar.",
};
const TERUG = "Dank u wel. Wij hebben ernaar gekeken en er is iets mee gedaan; meer mogen wij niet vertellen.";

type Gemeld = { readonly signaal: Demosignaal; readonly nummer: string };
type Regel = {
  readonly id: string;
  readonly nummer: string;
  readonly fase: number;
  readonly behandelaar?: { readonly naam: string };
};

/** Sends one report, at the address as the public list writes it. */
async function report(client: DemoClient, signaal: Demosignaal, nr: number): Promise<Gemeld> {
  const { adressen } = await client.send<{ adressen: { id: string; tekst: string }[] }>("POST", "/adressen/_zoek", {
    json: { vraag: signaal.adres },
  });
  const { type, feiten, duiding, kennis, anoniem, van, terugkoppeling, vermeldingen } = signaal;
  const [adres = { tekst: signaal.adres }] = adressen;
  const json = {
    id: idOf(nr),
    type,
    feiten,
    kennis,
    anoniem,
    van,
    adres,
    vermeldingen,
    terugkoppeling,
    ...(duiding === undefined ? {} : { duiding }),
  };
  const { nummer } = await client.send<{ nummer: string }>("POST", "/meldingen", { json });
  return { signaal, nummer };
}

/** One person after the other, as one session each. */
async function reportAll(address: string, signalen: readonly Demosignaal[]): Promise<Gemeld[]> {
  const numbered = signalen.map((signaal, nr) => ({ signaal, nr }));
  const byMelder = Map.groupBy(numbered, ({ signaal }) => signaal.melder);
  const sent = await Promise.all(
    Array.from(byMelder, async ([melder, own]) => {
      const client = await DemoClient.login(address, melder);
      const done: Gemeld[] = [];
      for (const { signaal, nr } of own) done.push(await report(client, signaal, nr));
      await client.logout();
      return done;
    }),
  );
  return sent.flat();
}

/** Works on one signaal; keeps count of its version, which every step moves on. */
class Step {
  readonly #client: DemoClient;
  readonly #path: string;
  #versie = 1;

  constructor(client: DemoClient, id: string) {
    this.#client = client;
    this.#path = `/signalen/${id}`;
  }

  async move(what: string, json: object): Promise<void> {
    await this.#client.send("POST", `${this.#path}/${what}`, { json: { ...json, versie: this.#versie } });
    this.#versie += 1;
  }

  async say(soort: "VRAAG" | "TERUGKOPPELING", tekst: string): Promise<void> {
    await this.#client.send("POST", `${this.#path}/berichten`, { json: { soort, tekst } });
  }

  async submit(soort: string, antwoorden: object): Promise<void> {
    await this.#client.send("POST", `${this.#path}/toetsen`, { json: { soort, antwoorden } });
  }

  /** The privacy officer's agreement moves the version too. */
  agreed(): void {
    this.#versie += 1;
  }
}

/** The second pair of eyes agrees with what waits. */
async function agree(privacy: DemoClient, id: string, step: Step, moves: boolean): Promise<void> {
  const { toetsen } = await privacy.get<{ toetsen: { id: string; stand: string }[] }>(`/signaaltoetsen/${id}`);
  for (const toets of toetsen.filter(({ stand }) => stand === "VOORGELEGD"))
    await privacy.send("POST", `/signaaltoetsen/${id}/oordelen`, { json: { toetsId: toets.id, akkoord: true } });
  if (moves) step.agreed();
}

const FIRST: ReadonlySet<Loop> = new Set(["OPGEPAKT", "GEVRAAGD"]);
const CLOSED_EARLY: ReadonlySet<Loop> = new Set(["GEEN_ONDERMIJNING", "GEEN_TAAK", "ANDER_GEBIED", "VERKEERDE_DEUR"]);

async function weigh(step: Step, { anoniem }: Demosignaal): Promise<void> {
  const graad = anoniem ? { bron: "E", informatie: 4 } : { bron: "B", informatie: 2 };
  await step.move("gradering", { ...graad, behandelcode: "H1" });
  await step.move("besluiten", { besluit: "NAAR_WEGEN", antwoorden: DREMPEL });
}

/** From fase 2 on: to sources, to the RIEC, inside, or to its end. */
async function goOn(step: Step, loop: Loop, id: string, privacy: DemoClient): Promise<void> {
  if (loop === "GEEN_OPVOLGING") return step.move("sluiting", { uitkomst: loop, reden: REDEN });
  if (loop === "BINNEN") {
    const antwoorden = { ...GEWOGEN, bestemming: "Team toezicht", grondslag: "gemw-125" };
    return step.move("besluiten", { besluit: "BINNEN", antwoorden, reden: REDEN });
  }
  if (loop === "RIEC") {
    await step.move("besluiten", { besluit: "NAAR_RIEC", antwoorden: GEWOGEN, reden: REDEN });
    return step.submit("TOETS_2A", TOETS_2);
  }
  if (loop === "WEGEN") return undefined;
  await step.move("besluiten", { besluit: "NAAR_BRONNEN", antwoorden: GEWOGEN });
  await step.submit("TOETS_1", TOETS_1);
  if (loop === "SLOT") return undefined;
  await agree(privacy, id, step, true);
  if (loop !== "PLAN") return undefined;
  await step.move("besluiten", { besluit: "NAAR_PLAN", antwoorden: {} });
  for (const soort of ["TOETS_2A", "TOETS_2B"]) {
    await step.submit(soort, TOETS_2);
    await agree(privacy, id, step, false);
  }
  return step.move("besluiten", { besluit: "PLAN", antwoorden: PLAN });
}

async function work(coordinator: DemoClient, privacy: DemoClient, id: string, signaal: Demosignaal): Promise<void> {
  const { loop, terugkoppeling } = signaal;
  if (loop === "NIEUW") return;
  const step = new Step(coordinator, id);
  await step.move("behandelaar", {});
  if (loop === "GEVRAAGD") await step.say("VRAAG", "Dank u wel. Weet u nog hoe laat dit ongeveer was?");
  if (CLOSED_EARLY.has(loop)) await step.move("sluiting", { uitkomst: loop, reden: REDEN });
  else if (!FIRST.has(loop)) {
    await weigh(step, signaal);
    await goOn(step, loop, id, privacy);
  }
  // Of what ended later, the melder still waits to hear.
  if (terugkoppeling && CLOSED_EARLY.has(loop)) await step.say("TERUGKOPPELING", TERUG);
}

/** All lines of the list, page by page. */
async function listAll(client: DemoClient): Promise<Map<string, Regel>> {
  const all = new Map<string, Regel>();
  for (let na: string | undefined; ;) {
    const json = { stand: "OPEN", volgorde: "NIEUWSTE", aantal: 100, ...(na === undefined ? {} : { na }) };
    const { signalen, meer } = await client.send<{ signalen: Regel[]; meer: boolean }>("POST", "/signalen/_zoek", {
      json,
    });
    for (const regel of signalen) all.set(regel.nummer, regel);
    na = signalen.at(-1)?.id;
    if (!meer || na === undefined) return all;
  }
}

/** A signaal that somebody has taken up already is left as it is: a run that broke off, or a person of the demo. */
export async function loadSignalen(address: string): Promise<void> {
  const sent = await reportAll(address, generateSignalen({ seed: 1, scale: 1 }, new Date()));
  const [coordinator, privacy] = await Promise.all([
    DemoClient.login(address, COORDINATOR),
    DemoClient.login(address, PRIVACY_OFFICER),
  ]);
  const regels = await listAll(coordinator);
  for (const { signaal, nummer } of sent) {
    const regel = regels.get(nummer);
    if (regel && regel.behandelaar === undefined) await work(coordinator, privacy, regel.id, signaal);
  }
  await Promise.all([coordinator.logout(), privacy.logout()]);
}
