/** A signaal in the browser, from a fresh melding to its end with a reason and feedback; and each forbidden shortcut, with what the page says. */
import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { act } from "./deeds.ts";
import { misfits, violations } from "./page-facts.ts";
import { test, type Visitor } from "./visit.ts";

const FEITEN = "Drie avonden achter elkaar werden na elven dozen naar binnen gedragen, het licht bleef uit.";

/** Reports as this person. @returns the number under which they find it back */
const meld = async (melder: Visitor, change: object = {}): Promise<string> =>
  (
    await act<{ nummer: string }>(melder, "POST", "/meldingen", {
      id: randomUUID(),
      type: "ZAAK_ZONDER_KLANTEN",
      kennis: "ZELF",
      feiten: FEITEN,
      duiding: "Misschien wordt er iets opgeslagen dat niemand mag zien.",
      wanneer: "vorige week",
      vermeldingen: [{ soort: "KENTEKEN", tekst: "GBB-01-B" }],
      terugkoppeling: true,
      ...change,
    })
  ).nummer;

type Rij = { readonly id: string; readonly versie: number };
const find = async (wie: Visitor, nummer: string): Promise<Rij | undefined> =>
  (await act<{ signalen: readonly Rij[] }>(wie, "POST", "/signalen/_zoek", { tekst: nummer })).signalen[0];
const idOfSignaal = async (wie: Visitor, nummer: string): Promise<string> => (await find(wie, nummer))?.id ?? "";

const button = ({ page }: Visitor, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const dialog = ({ page }: Visitor) => page.getByRole("dialog");

test("from a fresh melding through weighing to an end with a reason, and feedback after it", async ({ visit }) => {
  const mees = await visit({ as: "Mees Tolsma" });
  const yara = await visit({ as: "Yara Bouhlel" });
  const { page, open, quiet } = yara;
  const nummer = await meld(mees);
  await open("/signalen");
  await page.getByRole("searchbox", { name: "Nummer of plek" }).fill(nummer);
  await page.getByRole("link", { name: nummer }).waitFor();
  await expect.poll(() => page.locator("main tbody tr").count(), { timeout: 10_000 }).toBe(1);
  // With the keyboard alone: to the row, choose it, and open it.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await button(yara, "Pak op").click();
  await page.getByText("1 signaal opgepakt.").waitFor();
  await page.getByRole("link", { name: nummer }).click();
  await page.getByText("Nog 5 werkdagen, uiterlijk").waitFor();
  await quiet();
  // Fact and interpretation are two things, and who reported is nowhere.
  expect(await page.locator("blockquote.citaat").textContent()).toContain("dozen naar binnen");
  expect(await page.getByRole("region", { name: "Wat de melder denkt" }).textContent()).toContain("Duiding, geen feit");
  expect(await page.locator("main").textContent()).not.toContain("Mees");
  expect(await page.locator("main").textContent()).toContain("Zonder besluit wissen we dit op");

  await button(yara, "Geef een graad").click();
  await dialog(yara).getByLabel("B: meestal betrouwbaar").check();
  await dialog(yara).getByLabel("2: waarschijnlijk").check();
  await dialog(yara).getByRole("button", { name: "Bewaar de graad" }).click();
  await dialog(yara).waitFor({ state: "detached" });
  await button(yara, "Kies het vervolg").click();
  for (const vraag of ["Kan dit ondermijning zijn?", "Heeft de gemeente hier een taak?", "Speelt het in ons gebied?"])
    await dialog(yara).getByRole("group", { name: vraag }).getByLabel("Ja").check();
  await dialog(yara).getByRole("button", { name: "Ga wegen" }).click();
  await page.getByText("Nog 10 werkdagen, uiterlijk").waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByLabel("Uw bericht").fill("Ziet u ook wel eens klanten?");
  await button(yara, "Verstuur").click();
  await page.getByText("Bericht verstuurd.").waitFor();
  // The innocent explanations stand beside the question that asks for them.
  await button(yara, "Kies het vervolg").click();
  await dialog(yara).getByLabel("Naar bronnen").check();
  await dialog(yara).getByRole("button", { name: "Ga naar bronnen" }).click();
  await dialog(yara).getByRole("alert").waitFor();
  expect(await dialog(yara).textContent()).toContain("Dit kan ook onschuldig zijn");
  await page.keyboard.press("Escape");

  await button(yara, "Sluit dit signaal").click();
  await dialog(yara).getByRole("button", { name: "Sluit dit signaal" }).click();
  await dialog(yara).getByRole("link", { name: "Kies hoe dit eindigt." }).waitFor();
  await dialog(yara).getByLabel("Gewogen, geen vervolg").check();
  await dialog(yara).getByLabel("Waarom sluit u?").fill("De zaak werkt op afspraak; dat past bij wat gezien is.");
  await dialog(yara).getByRole("button", { name: "Sluit dit signaal" }).click();
  await page.getByText(/Afgerond op .*: Gewogen, geen vervolg/).waitFor();
  expect(await page.locator("main").textContent()).toMatch(/Wordt gewist op \d+ \w+ \d{4}/);
  await page.getByLabel("Uw bericht").fill("Dank u wel. We hebben gekeken en gaan hier niet mee verder.");
  await button(yara, "Verstuur").click();
  await page.getByText("Melder ingelicht").waitFor();
  expect(await violations(page)).toEqual([]);
  await mees.open("/mijn-meldingen");
  await mees.page.getByText(nummer).first().click();
  await mees.page.getByText("gaan hier niet mee verder").waitFor();
});

test("each shortcut that the law forbids ends on a page that says what is the matter", async ({ visit }) => {
  const mees = await visit({ as: "Mees Tolsma" });
  const yara = await visit({ as: "Yara Bouhlel", width: 320, height: 640 });
  const { page, open } = yara;
  // One's own signaal: not in the list, and its address is a page that does not exist.
  const own = await meld(yara);
  expect(await find(yara, own)).toBeUndefined();
  const daan = await visit({ as: "Daan Vreeburg" });
  // Somebody without the task has no such page either.
  await daan.page.goto("/signalen");
  await daan.page.getByText("Deze pagina bestaat niet, of past niet bij uw doel").first().waitFor();
  await open(`/signalen/${randomUUID()}`);
  await page.getByText("Deze pagina bestaat niet, of past niet bij uw doel").first().waitFor();

  // A person in an anonymous tip.
  const tip = await idOfSignaal(yara, await meld(mees, { kennis: "GEHOORD", anoniem: true }));
  await open(`/signalen/${tip}`);
  await button(yara, "Noem iets").click();
  await dialog(yara).getByLabel("Wat noemt u?").selectOption("PERSOON");
  await dialog(yara).getByText("er wordt geen persoon aangemaakt uit een anonieme tip").waitFor();
  await dialog(yara).getByLabel("Achternaam").fill("Voorbeeld");
  await dialog(yara).getByLabel("Van horen zeggen").check();
  await dialog(yara).getByRole("button", { name: "Voeg toe" }).click();
  await dialog(yara)
    .getByRole("alert")
    .filter({ hasText: "Bij een anonieme tip wordt geen persoon genoemd" })
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await misfits(page)).toEqual([]);

  // A search in fase 1 and 2, and content before the check: the page offers neither and says why, the door says no.
  const id = await idOfSignaal(yara, await meld(mees));
  const versie = async (): Promise<number> => (await act<Rij>(yara, "GET", `/signalen/${id}`)).versie;
  const step = async (path: string, body: object): Promise<unknown> =>
    act(yara, "POST", `/signalen/${id}/${path}`, { ...body, versie: await versie() });
  await step("behandelaar", {});
  await step("gradering", { bron: "B", informatie: 2, behandelcode: "H1" });
  await step("besluiten", { besluit: "NAAR_WEGEN", antwoorden: { ondermijning: "ja", taak: "ja", gebied: "ja" } });
  await open(`/signalen/${id}`);
  await page.getByText("Zoeken in registers kan nog niet").waitFor();
  await expect(act(yara, "GET", `/signalen/${id}/bronnen`)).rejects.toThrow(/: 40\d/);
  const antwoorden = { ernst: "hoog", concreetheid: "hoog", relevantie: "hoog", onschuldig: "Werkt op afspraak." };
  await step("besluiten", { besluit: "NAAR_BRONNEN", antwoorden });
  await open(`/signalen/${id}`);
  await page.getByText("Bronnen gaan pas open als de privacy officer privacytoets 1 heeft bevestigd.").waitFor();
  await expect(act(yara, "GET", `/signalen/${id}/bronnen`)).rejects.toThrow(/: 40\d/);
  await yara.watcher.forgive(/status of 40[49]/);
  await expect(
    act(yara, "POST", `/signalen/${id}/gewekt`, { bron: "brp", bsn: "123456782", reden: "Nodig om dit te toetsen." }),
  ).rejects.toThrow(/: 40\d/);
});

test("two editors: who comes second sees both versions and loses nothing", async ({ visit }) => {
  const mees = await visit({ as: "Mees Tolsma" });
  const yara = await visit({ as: "Yara Bouhlel" });
  const id = await idOfSignaal(yara, await meld(mees));
  await act(yara, "POST", `/signalen/${id}/behandelaar`, { versie: 1 });
  await yara.open(`/signalen/${id}`);
  await button(yara, "Sluit dit signaal").click();
  await dialog(yara).getByLabel("Geen taak van de gemeente").check();
  await dialog(yara).getByLabel("Waarom sluit u?").fill("Dit is iets voor de verhuurder zelf, niet voor ons.");
  // Another window of the same office grades it meanwhile.
  await act(yara, "POST", `/signalen/${id}/gradering`, { bron: "A", informatie: 1, behandelcode: "H1", versie: 2 });
  await dialog(yara).getByRole("button", { name: "Sluit dit signaal" }).click();
  const both = dialog(yara).getByRole("alert");
  await both.filter({ hasText: "Iemand anders heeft dit net gewijzigd" }).waitFor();
  expect(await both.textContent()).toMatch(/Wat er nu staat[^]*A1[^]*Wat u wilde[^]*verhuurder zelf/);
  await dialog(yara).getByRole("button", { name: "Sluit dit signaal" }).click();
  await yara.page.getByText(/Afgerond op .*: Geen taak van de gemeente/).waitFor();
  await yara.watcher.forgive(/status of 409/);
});

test("a choice is kept as a view and comes back, and Vandaag says what waits", async ({ visit }) => {
  const mees = await visit({ as: "Mees Tolsma" });
  const yara = await visit({ as: "Yara Bouhlel" });
  const { page, open } = yara;
  const nummer = await meld(mees);
  await open("/signalen");
  await page.getByLabel("Welke").selectOption({ label: "Nog van niemand" });
  await button(yara, "Bewaar deze keuze").click();
  await dialog(yara).getByLabel("Naam van de weergave").fill("Vrij");
  await dialog(yara).getByRole("button", { name: "Bewaar deze keuze" }).click();
  await button(yara, "Verwijder weergave Vrij").waitFor();
  await page.getByLabel("Welke").selectOption({ label: "Van mij" });
  await button(yara, "Vrij").click();
  expect(await page.getByLabel("Welke").inputValue()).toBe("zonder");
  expect(await violations(page)).toEqual([]);
  await button(yara, "Verwijder weergave Vrij").click();
  await page.getByText("Weergave verwijderd.").waitFor();
  const id = await idOfSignaal(yara, nummer);
  await act(yara, "POST", `/signalen/${id}/behandelaar`, { versie: 1 });
  await act(yara, "POST", `/signalen/${id}/sluiting`, {
    uitkomst: "GEEN_TAAK",
    reden: "Dit is iets voor de verhuurder zelf.",
    versie: 2,
  });
  await open("/vandaag");
  // The melder wanted to hear, and did not: that waits too.
  await page.getByRole("link", { name: `Laat de melder van ${nummer} iets horen` }).waitFor();
});
