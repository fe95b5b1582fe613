/** From fase 3 locked to a plan, by three people in three browsers: coordinator, privacy officer and burgemeester. */
import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { act } from "./deeds.ts";
import { misfits, violations } from "./page-facts.ts";
import { test, type Visitor } from "./visit.ts";

const REDEN = "Nodig om te zien wie hier achter zit.";

type Feit = { readonly waarde: string };
type Ding = { readonly groepen: readonly { readonly eigenschap: string; readonly feiten: readonly Feit[] }[] };

/** The KvK number of a one-man firm of Waterveen: its owner is the one person behind it. */
async function findEenmanszaak(yara: Visitor): Promise<string> {
  const { treffers } = await act<{ treffers: { id: string; bronnen: string[] }[] }>(yara, "POST", "/registers/_zoek", {
    vraag: "holding",
    soorten: ["ORGANISATIE"],
  });
  for (const { id } of treffers) {
    const { groepen } = await act<Ding>(yara, "GET", `/registers/${id}`);
    const first = (name: string) => groepen.find(({ eigenschap }) => eigenschap === name)?.feiten[0]?.waarde;
    const [kvk, vorm] = [first("kvkNummer"), first("rechtsvorm")];
    if (kvk !== undefined && vorm === "Eenmanszaak") return kvk;
  }
  throw new Error("No one-man firm among the first results");
}

type Gemeld = { readonly id: string; readonly nummer: string };

/** A signaal that names this firm, weighed and on its way to sources. */
async function bringToFase3(mees: Visitor, yara: Visitor, kvk: string): Promise<Gemeld> {
  const { typen } = await act<{ typen: { code: string }[] }>(mees, "GET", "/signaaltypen");
  const { nummer } = await act<{ nummer: string }>(mees, "POST", "/meldingen", {
    id: randomUUID(),
    type: typen[0]?.code,
    kennis: "ZELF",
    anoniem: false,
    terugkoppeling: true,
    feiten: "Drie avonden achter elkaar laden twee mannen om drie uur dozen uit een bus.",
    wanneer: "vorige week",
    vermeldingen: [{ soort: "KVK", tekst: kvk }],
  });
  const { signalen } = await act<{ signalen: { id: string }[] }>(yara, "POST", "/signalen/_zoek", { tekst: nummer });
  const id = signalen[0]?.id ?? "";
  const step = async (deed: string, body: object): Promise<void> => {
    const { versie } = await act<{ versie: number }>(yara, "GET", `/signalen/${id}`);
    await act(yara, "POST", `/signalen/${id}/${deed}`, { ...body, versie });
  };
  await step("behandelaar", {});
  await step("gradering", { bron: "B", informatie: 2, behandelcode: "H1" });
  await step("besluiten", { besluit: "NAAR_WEGEN", antwoorden: { ondermijning: "ja", taak: "ja", gebied: "ja" } });
  const antwoorden = {
    ernst: "Groot.",
    concreetheid: "Drie keer.",
    relevantie: "Toezicht.",
    onschuldig: "Verhuizing?",
  };
  await step("besluiten", { besluit: "NAAR_BRONNEN", antwoorden });
  return { id, nummer };
}

const proper = async ({ page }: Visitor): Promise<void> => {
  expect(await misfits(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
};

const said = ({ page }: Visitor, text: string): Promise<void> =>
  page.getByRole("status").filter({ hasText: text }).first().waitFor();

/** The privacy officer or the burgemeester finds it on their first page and agrees. */
async function agree(visitor: Visitor, link: string): Promise<void> {
  const { page } = visitor;
  await visitor.open("/vandaag");
  await page.getByRole("link", { name: link }).click();
  await page.getByRole("radio", { name: /^Akkoord/ }).check();
  await proper(visitor);
  await page.getByRole("button", { name: "Leg mijn oordeel vast" }).click();
  await said(visitor, "Uw oordeel is vastgelegd.");
  await page.getByText("Voor u wacht hier niets meer.").waitFor();
}

async function putTafel({ page }: Visitor, toets: string): Promise<void> {
  await page.getByRole("button", { name: `Leg ${toets} voor` }).click();
  const dialog = page.getByRole("dialog");
  if ((await dialog.getByLabel(/^Deelnemer 1/).inputValue()) === "") {
    await dialog.getByLabel(/^Deelnemer 1/).fill("Politie");
    await dialog.getByLabel(/^Gegeven 1/).fill("Het adres");
    await dialog.getByRole("checkbox", { name: "Politie" }).check();
    await dialog.getByLabel("Op welke grondslag?").selectOption({ index: 1 });
    await dialog.getByLabel("Waarom is dit nodig?").fill("Zonder het adres kan niemand kijken.");
  }
  await dialog.getByRole("button", { name: "Leg voor" }).click();
  await dialog.waitFor({ state: "detached" });
}

test(
  "locked, checked, asked, opened, one person woken, weighed, and a plan with the burgemeester",
  { timeout: 120_000 },
  async ({ visit }) => {
    const [mees, yara] = [await visit({ as: "Mees Tolsma" }), await visit({ as: "Yara Bouhlel" })];
    const { id, nummer } = await bringToFase3(mees, yara, await findEenmanszaak(yara));
    const { page } = yara;

    // Behind the lock there is nothing to ask with; the check asks for every answer.
    await yara.open(`/signalen/${id}`);
    await page.getByText("De bronnen zijn nog dicht").waitFor();
    expect(await page.getByRole("button", { name: "Vraag na" }).count()).toBe(0);
    await page.getByRole("button", { name: "Leg privacytoets 1 voor" }).click();
    const toets = page.getByRole("dialog");
    await toets.getByRole("button", { name: "Leg voor" }).click();
    await toets.getByRole("link", { name: "Kies een grondslag." }).waitFor();
    await toets.getByLabel("Op welke grondslag?").selectOption({ index: 1 });
    for (const vraag of [/^Past dit bij/, /^Waarom is dit nodig/, /^Staat dit in verhouding/, /^Kan het ook lichter/])
      await toets.getByLabel(vraag).fill("Alleen het handelsregister, want het gaat om een bedrijf.");
    expect(await violations(page)).toEqual([]);
    await toets.getByRole("button", { name: "Leg voor" }).click();
    await said(yara, "Voorgelegd.");

    const daan = await visit({ as: "Daan Vreeburg", width: 320, height: 640 });
    await agree(daan, `Beoordeel privacytoets 1 van ${nummer}`);
    // Once answered, the signaal is gone for the privacy officer.
    await daan.open(`/signaaltoetsen/${id}`);
    await daan.page.getByRole("heading", { name: "Deze pagina bestaat niet" }).waitFor();
    await daan.watcher.forgive(/404/);

    // Ask, open with a reason, and ask from the hit to the one person behind it.
    await yara.open(`/signalen/${id}`);
    await page.getByRole("checkbox", { name: /^Handelsregister/ }).check();
    await page.getByRole("button", { name: "Vraag na" }).first().click();
    await said(yara, "1 bron gevraagd.");
    await page.getByRole("button", { name: "Open de inhoud" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill(REDEN);
    await page.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
    await page.getByText(/^Wat de bron zegt over/).waitFor();
    await page.getByText("Vraag een persoon na").click();
    await page.getByText("Vandaag nog 5 van 5 pogingen").waitFor();
    const persoon = page.getByRole("form", { name: "Vraag een persoon na" });
    await persoon.getByLabel("Bij welke bron?").selectOption({ label: "Handelsregister" });
    await persoon.getByRole("radio", { name: /^Vanaf een treffer/ }).check();
    await persoon.getByLabel("Vanaf welke treffer?").selectOption({ index: 1 });
    await persoon.getByLabel("Welk verband?").selectOption({ label: "Eigenaar" });
    await persoon.getByRole("button", { name: "Vraag na" }).click();
    await said(yara, "Treffer.");
    await page.getByText("Vandaag nog 4 van 5 pogingen").waitFor();
    await page.getByRole("button", { name: "Betrek deze persoon" }).click();
    const wek = page.getByRole("dialog");
    await wek.getByLabel("Vanaf welke treffer?").selectOption({ index: 1 });
    await wek.getByLabel("Welk verband?").selectOption({ label: "Eigenaar" });
    await wek.getByLabel("Waarom is deze persoon nodig?").fill(REDEN);
    await wek.getByRole("button", { name: "Betrek deze persoon" }).click();
    await said(yara, "De persoon is betrokken");
    await expect.poll(() => page.getByText(/^Wat de bron zegt over/).count()).toBe(2);
    await page.getByRole("button", { name: "Toon het netwerk" }).click();
    await page.getByRole("heading", { name: "Verbanden in dit netwerk" }).waitFor();
    await yara.quiet();
    await proper(yara);

    // Each hit is weighed before the plan, and the page says so.
    await page.getByRole("button", { name: "Ga naar een plan" }).click();
    await page.getByText("Nog niet elke treffer is gewogen").first().waitFor();
    await yara.watcher.forgive(/409/);
    for (let left = 2; left > 0; left -= 1) {
      await page.getByRole("button", { name: "Weeg deze treffer" }).first().click();
      await page.getByRole("dialog").getByRole("textbox").fill("Klopt, en past bij wat is gezien.");
      await page.getByRole("dialog").getByRole("button", { name: "Bewaar weging" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await expect.poll(() => page.getByRole("button", { name: "Weeg deze treffer" }).count()).toBe(left - 1);
    }
    await page.getByRole("button", { name: "Ga naar een plan" }).click();
    await said(yara, "Dit signaal staat nu in fase 4.");

    for (const naam of ["privacytoets 2A", "privacytoets 2B"]) {
      await putTafel(yara, naam);
      await agree(daan, `Beoordeel ${naam} van ${nummer}`);
      await yara.open(`/signalen/${id}`);
    }
    const plan = page.getByRole("form", { name: "Plan" });
    const fillPlan = async (): Promise<void> => {
      await plan.getByLabel("Wie handelt?").fill("De burgemeester");
      await plan.getByLabel("Met welk doel?").fill("Een einde aan de opslag");
      await plan.getByLabel("Wat gaat er gebeuren?").fill("Een controle, en dan een last onder dwangsom.");
      await plan
        .getByRole("group", { name: /eigen bevoegdheid/ })
        .getByRole("radio", { name: "Ja" })
        .check();
      await plan
        .getByRole("group", { name: /een persoon/ })
        .getByRole("radio", { name: "Nee" })
        .check();
      await plan.getByRole("button", { name: "Stel het plan vast" }).click();
    };
    // Own powers ask the burgemeester first, and the page says so.
    await fillPlan();
    await page.getByText("De burgemeester heeft nog niet beslist").first().waitFor();
    await yara.watcher.forgive(/409/);
    await page.getByRole("button", { name: "Leg voor aan de burgemeester" }).click();
    await page.getByRole("dialog").getByLabel("Wat stelt u voor?").fill("Een last onder dwangsom.");
    await page.getByRole("dialog").getByLabel("Waarom?").fill(REDEN);
    await page.getByRole("dialog").getByRole("button", { name: "Leg voor" }).click();
    await said(yara, "Voorgelegd.");
    const willemijn = await visit({ as: "Willemijn Staring" });
    await agree(willemijn, `Beslis over ${nummer}`);
    await yara.open(`/signalen/${id}`);
    await fillPlan();
    await said(yara, "Het plan is vastgesteld.");
    await page.getByText(/^Het plan loopt tot en met/).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    await proper(yara);
  },
);
