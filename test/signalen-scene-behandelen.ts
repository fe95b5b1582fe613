/** What happens with signalen on that day: two are taken up and weighed, something and somebody is named, one is handed over and one ends. */
import { randomUUID } from "node:crypto";
import { sealBijlage } from "../src/modules/meldingen/seal-melder.ts";
import type { FreshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import type { Ask } from "./registers-scene.ts";
import { meld } from "./signalen-stage.ts";

type People = Readonly<Record<"pim" | "cor" | "kees", Person>>;

const reden = "Nodig voor het verhaal van deze toets.";

export async function playBehandelen(app: FreshApp, ask: Ask, { pim, cor, kees }: People): Promise<void> {
  const id = await meld(app, kees, { duiding: "Ik denk dat het niet klopt.", bijlagen: [Buffer.alloc(40)] });
  await meld(app, pim);
  const bijlage = await giveBijlage(app, id);
  const versie = async (): Promise<number> =>
    (await ask(cor, "GET", `/signalen/${id}`)).json<{ versie: number }>().versie;
  const step = async (path: string, body: object) => ask(cor, "POST", `/signalen/${id}/${path}`, body);
  await ask(cor, "POST", "/signalen/_zoek", {});
  await ask(kees, "POST", "/signalen/_zoek", {});
  await ask(kees, "GET", `/signalen/${id}`);
  await ask(cor, "POST", "/mijn-signaalweergaven", { naam: "Te laat", filters: { teLaat: true } });
  const views = (await ask(cor, "GET", "/mijn-signaalweergaven")).json<{ weergaven: { id: string }[] }>().weergaven;
  await ask(cor, "DELETE", `/mijn-signaalweergaven/${views[0]?.id}`);
  await step("behandelaar", { versie: await versie() });
  await step("behandelaar", { medewerkerId: kees.id, versie: await versie() });
  await step("gradering", { bron: "B", informatie: 2, behandelcode: "H1", versie: await versie() });
  await step("besluiten", {
    besluit: "NAAR_WEGEN",
    antwoorden: { ondermijning: "ja", taak: "ja", gebied: "ja" },
    versie: await versie(),
  });
  const noem = await step("vermeldingen", { soort: "ADRES", tekst: "Kadeweg 18, Waterveen", aard: "WAARNEMING" });
  const persoon = { voornamen: "Anouk", achternaam: "Zandstrooier" };
  await step("vermeldingen", { soort: "PERSOON", persoon, aard: "HOREN_ZEGGEN" });
  await step(`vermeldingen/${noem.json<{ id: string }>().id}/herkenning`, { herkend: null });
  await step("berichten", { soort: "VRAAG", tekst: "Hoe laat was het ongeveer?" });
  await step("melder", { reden });
  await ask(cor, "GET", `/signalen/${id}/bijlagen/${bijlage}`);
  await ask(cor, "POST", "/signalen/_zoek", { vanMij: true });
  await step("sluiting", { uitkomst: "GEEN_OPVOLGING", reden, versie: await versie() });
  await versie();
}

/** The attachment of this signaal, sealed as melden seals it. @returns its id */
async function giveBijlage(app: FreshApp, werk: string): Promise<string> {
  const id = randomUUID();
  await app.unsafeSuper.query("update signalen.bijlage set extern = $2, verzegeld = $3 where werk = $1", [
    werk,
    id,
    sealBijlage(app.keyring, id, Buffer.from("foto")),
  ]);
  return id;
}
