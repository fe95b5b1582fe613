/** A day at Waterveen: people of every kind drive every route that touches a person, and every answer is kept to be looked at. */
import type { LightMyRequestResponse } from "fastify";
import type { FreshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import { type Ask, playRegisters } from "./registers-scene.ts";
import { playMelden } from "./signalen-scene-melden.ts";
import { playOnderzoek } from "./signalen-scene-onderzoek.ts";
import { playBehandelen } from "./signalen-scene-behandelen.ts";
import { playInzage } from "./signalen-scene-inzage.ts";

export type Answered = {
  readonly by: Person;
  readonly method: string;
  readonly url: string;
  readonly answer: LightMyRequestResponse;
  /** The trace under which all log rows of this request stand. */
  readonly trace: string;
};

export type Scene = {
  readonly people: Readonly<Record<"bo" | "pim" | "fien" | "arie" | "bert" | "cor" | "kees" | "wim", Person>>;
  readonly answers: readonly Answered[];
};

const idIn = (answer: LightMyRequestResponse): string => answer.json<{ id: string }>().id;
export const traceOf = (answer: LightMyRequestResponse): string =>
  String(answer.headers["traceparent"]).split("-")[1] ?? "";

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(Date.now() + ms).toISOString();
const toelichting = "Dit hoort bij het verhaal van de toets.";

export async function playScene(app: FreshApp): Promise<Scene> {
  const answers: Answered[] = [];
  const ask: Ask = async (by, method, url, body, raw) => {
    const answer = await app.as(by, method, `/v1${url}`, {
      ...(body === undefined ? {} : { body }),
      ...(raw ? { raw } : {}),
    });
    answers.push({ by, method, url, answer, trace: traceOf(answer) });
    return answer;
  };
  const people = {
    bo: await app.hire("Bo Beheerder", "beheerder"),
    pim: await app.hire("Pim Privacy", "privacyofficer"),
    fien: await app.hire("Fien Gegevens", "fg"),
    arie: await app.hire("Arie Auditor", "auditor"),
    bert: await app.hire("Bert Burgemeester", "burgemeester"),
    cor: await app.hire("Cor Coordinator", "signaalcoordinator"),
    kees: await app.hire("Kees Klerk"),
    wim: await app.hire("Wim Weg"),
  };
  await playProposals(ask, people);
  await playAccount(ask, people);
  await playEmergency(ask, people);
  await playRegisters(app, ask, people);
  await playMelden(app, ask, people);
  await playBehandelen(app, ask, people);
  await playOnderzoek(app, ask, people);
  await playInzage(app, ask, people);
  await playOversight(ask, people);
  return { people, answers };
}

async function playProposals(ask: Ask, { bo, pim, kees, cor, wim, fien }: Scene["people"]): Promise<void> {
  const propose = (body: object) => ask(bo, "POST", "/voorstellen", { ...body, toelichting });
  const decide = (id: string, bevestigd = true) =>
    ask(pim, "POST", `/voorstellen/${id}/besluit`, { bevestigd, toelichting: "gezien" });

  const rol = idIn(await propose({ soort: "ROL_TOEKENNEN", medewerkerId: kees.id.toUpperCase(), rol: "analist" }));
  await ask(bo, "POST", `/voorstellen/${rol}/bijlage`, undefined, Buffer.from("Benoeming van Kees Klerk"));
  for (const reader of [pim, fien, kees]) await ask(reader, "GET", `/voorstellen/${rol}`);
  await ask(pim, "GET", `/voorstellen/${rol}/bijlage`);
  await decide(rol);
  await decide(rol);
  await decide(
    idIn(
      await propose({
        soort: "VERVANGING",
        medewerkerId: cor.id,
        rol: "signaalcoordinator",
        vervangerId: kees.id,
        tot: iso(DAY),
      }),
    ),
  );
  await decide(
    idIn(
      await propose({
        soort: "MEDEWERKER_TOEVOEGEN",
        naam: "Nina Nieuw",
        functie: "adviseur",
        aanmeldnaam: "nina.nieuw",
      }),
    ),
  );
  await decide(
    idIn(await propose({ soort: "MEDEWERKER_WIJZIGEN", medewerkerId: cor.id, functie: "coördinator" })),
    false,
  );
  await ask(
    bo,
    "POST",
    `/voorstellen/${idIn(await propose({ soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "griffier" }))}/intrekking`,
  );
  await propose({ soort: "ROL_BEEINDIGEN", medewerkerId: kees.id, rol: "raadslid" });
  await decide(idIn(await propose({ soort: "ROL_TOEKENNEN", medewerkerId: pim.id, rol: "jurist" })));
  await ask(bo, "POST", `/medewerkers/${wim.id}/blokkade`, { toelichting: "Gestolen laptop, gemeld om tien uur." });
  await ask(bo, "POST", `/medewerkers/${fien.id}/blokkade`, {
    toelichting: "Een waker gaat niet zonder tweede persoon.",
  });
  await ask(wim, "GET", "/mij");
  for (const reader of [bo, pim, fien, kees]) {
    await ask(reader, "POST", "/medewerkers/_zoek", {});
    await ask(reader, "GET", `/medewerkers/${kees.id}`);
    await ask(reader, "POST", "/voorstellen/_zoek", {
      status: ["OPEN", "BEVESTIGD", "AFGEWEZEN", "INGETROKKEN", "DIRECT"],
    });
  }
}

async function playAccount(ask: Ask, { pim, kees, bert }: Scene["people"]): Promise<void> {
  for (const one of [pim, kees, bert]) {
    for (const url of ["/mij", "/mij/sessies", "/mij/verzoeken", "/mij/inzagen", "/opdrachten"])
      await ask(one, "GET", url);
  }
  await ask(kees, "PUT", "/mij/voorkeur", { taal: "en", thema: "donker", dichtheid: "compact", sneltoetsen: false });
  const verzoek = idIn(
    await ask(kees, "POST", "/mij/verzoeken", { soort: "INZAGE", vraag: "Wat is er over mij vastgelegd?" }),
  );
  const ander = idIn(
    await ask(kees, "POST", "/mij/verzoeken", { soort: "WISSEN", vraag: "Mag dit worden gewist, alstublieft?" }),
  );
  await ask(kees, "POST", `/mij/verzoeken/${ander}/intrekking`);
  const van = iso(-DAY);
  await ask(pim, "POST", "/logregels/_zoek", { van, tot: iso(DAY), betrokkeneId: kees.id, verzoekId: verzoek });
  await ask(pim, "POST", "/verzoeken/_zoek", {});
  await ask(pim, "POST", `/verzoeken/${verzoek}/antwoord`, { antwoord: "Dit staat in de bijgevoegde lijst." });
  await ask(pim, "POST", "/verzoeken/_zoek", { open: false });
  await ask(kees, "GET", "/mij/verzoeken");
}

async function playEmergency(ask: Ask, { bert, cor, fien }: Scene["people"]): Promise<void> {
  await ask(bert, "GET", "/noodtoegangen/tweede-personen");
  const nood = idIn(
    await ask(bert, "POST", "/noodtoegangen", { reden: "Acute dreiging tegen een collega.", tweedeId: cor.id }),
  );
  await ask(cor, "GET", "/noodtoegangen");
  await ask(cor, "POST", `/noodtoegangen/${nood}/instemming`);
  await ask(cor, "POST", `/noodtoegangen/${nood}/beeindiging`);
  await ask(fien, "GET", "/noodtoegangen/te-beoordelen");
  await ask(fien, "POST", `/noodtoegangen/${nood}/beoordeling`, { oordeel: "Terecht gevraagd en kort gebruikt." });
  await ask(bert, "GET", "/noodtoegangen");
  await ask(fien, "GET", "/noodtoegangen/te-beoordelen");
}

async function playOversight(ask: Ask, { pim, fien, arie, kees, bo }: Scene["people"]): Promise<void> {
  const periode = { van: iso(-DAY), tot: iso(DAY) };
  await ask(kees, "POST", "/logregels/_zoek", periode);
  for (const reader of [pim, fien, arie]) {
    const found = await ask(reader, "POST", "/logregels/_zoek", { ...periode, aantal: 100 });
    for (const { id } of found.json<{ logregels: { id: string }[] }>().logregels.slice(0, 3))
      await ask(reader, "GET", `/logregels/${id}`);
    await ask(reader, "POST", "/opvallende-raadplegingen/_zoek", periode);
  }
  const { opdrachtId } = (
    await ask(pim, "POST", "/loguitvoeren", { ...periode, reden: "Steekproef van deze maand." })
  ).json<{ opdrachtId: string }>();
  await ask(pim, "GET", "/opdrachten");
  await ask(pim, "GET", `/opdrachten/${opdrachtId}`);
  await ask(pim, "GET", `/opdrachten/${opdrachtId}/resultaat`);
  await ask(pim, "POST", `/opdrachten/${opdrachtId}/annulering`);
  await ask(pim, "POST", "/grondslagen/avg-6-1-e/beoordelingen", {
    versie: 1,
    herbeoordelen: iso(90 * DAY).slice(0, 10),
    toelichting,
  });
  await ask(bo, "DELETE", `/mij/sessies/${kees.id}`);
  await ask(bo, "DELETE", "/mij/sessies");
  await ask(bo, "GET", "/mij");
}
