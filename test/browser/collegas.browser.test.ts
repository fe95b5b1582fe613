/** Rollen and vervanging from proposal to effect: one proposes, another decides in another browser, and mistakes are told in one place. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { act, idOf, proposeRol } from "./deeds.ts";
import { test } from "./visit.ts";

const BEHEERDER = "Bas Koopmans";
const PRIVACY_OFFICER = "Marloes Kappert";

const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement?.textContent ?? ''");

async function choose(page: Page, label: string, naam: string): Promise<void> {
  await page.getByLabel(label).fill(naam);
  await page.getByRole("radio", { name: naam }).click();
  await page.getByRole("group", { name: label }).getByText(naam).waitFor();
}

test("a proposal that is not complete is refused in one summary that takes the focus and leads to each field", async ({
  visit,
}) => {
  const { page, open } = await visit({ as: BEHEERDER });
  await open("/voorstellen/nieuw");
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByText("Er is 1 fout.").waitFor();
  await page.getByRole("radio", { name: "Rol geven" }).check();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: "Dien voorstel in" }).click();
  expect(await focused(page)).toContain("Er zijn 3 fouten");
  const summary = page.locator(".foutoverzicht");
  await summary.getByRole("link", { name: "Kies een rol." }).click();
  const rol = page.getByLabel("Welke rol?");
  expect(await page.evaluate("document.activeElement?.id")).toBe("veld-rol");
  expect(await rol.getAttribute("aria-invalid")).toBe("true");
  await page.getByRole("button", { name: "Dien voorstel in" }).click();
  expect(await focused(page)).toContain("Er zijn 3 fouten");
});

test("the focus stays with the choice of a colleague, chosen and taken back", async ({ visit }) => {
  const { page, open } = await visit({ as: BEHEERDER });
  await open("/voorstellen/nieuw?soort=ROL_TOEKENNEN");
  await choose(page, "Over wie gaat het?", "Ravi Ramdin");
  expect(await focused(page)).toBe("Wijzig");
  await page.keyboard.press("Enter");
  const search = page.getByLabel("Over wie gaat het?");
  await search.waitFor();
  expect(await page.evaluate("document.activeElement?.id")).toBe("veld-medewerkerId");
});

test("the beheerder proposes a rol, a privacy officer confirms it in another browser, and it counts at once", async ({
  visit,
}) => {
  const bas = await visit({ as: BEHEERDER });
  await bas.open("/voorstellen/nieuw?soort=ROL_TOEKENNEN");
  await choose(bas.page, "Over wie gaat het?", "Ravi Ramdin");
  await bas.page.getByLabel("Welke rol?").selectOption({ label: "analist" });
  await bas.page.getByLabel("Waarom?").fill("Werkt vanaf vandaag mee aan de analyses van het team.");
  await bas.page.getByRole("button", { name: "Dien voorstel in" }).click();
  await bas.page.getByRole("heading", { level: 1, name: "Ravi Ramdin krijgt de rol analist" }).waitFor();
  await bas.quiet();
  expect(await bas.page.getByRole("button", { name: "Bevestig" }).count()).toBe(0);
  expect(await bas.page.getByText("U deed dit voorstel zelf.").count()).toBe(1);

  const marloes = await visit({ as: PRIVACY_OFFICER });
  await marloes.open("/vandaag");
  await marloes.page.getByRole("link", { name: "Beslis: Ravi Ramdin krijgt de rol analist" }).click();
  await marloes.page.getByRole("button", { name: "Wijs af" }).click();
  expect(await focused(marloes.page)).toContain("waarom u afwijst");
  await marloes.page.getByRole("button", { name: "Bevestig" }).click();
  await marloes.page.getByRole("status").filter({ hasText: "Bevestigd. Het geldt nu." }).waitFor();

  const ravi = await visit({ as: "Ravi Ramdin" });
  await ravi.open("/mij/voorkeuren");
  expect(await ravi.page.getByRole("main").textContent()).toContain("analist");
});

test("a decision that someone else was first with is refused in plain words", async ({ visit }) => {
  const bas = await visit({ as: BEHEERDER });
  const id = await proposeRol(bas, "Soufiane Lahlou", "jurist");
  const marloes = await visit({ as: PRIVACY_OFFICER });
  await marloes.open(`/voorstellen/${id}`);
  await act(await visit({ as: "Daan Vreeburg" }), "POST", `/voorstellen/${id}/besluit`, {
    bevestigd: false,
    toelichting: "Eerst met de afdeling bespreken.",
  });
  await marloes.page.getByRole("button", { name: "Bevestig" }).click();
  await marloes.page.getByRole("alert").waitFor();
  expect(await marloes.page.getByRole("alert").textContent()).toMatch(/al beslist|gewijzigd/);
  await marloes.watcher.forgive(/status of 409/);
});

test("a vervanging gives the one who takes over the menu of that rol, and says for whom", async ({ visit }) => {
  const tineke = await visit({ as: "Tineke Wesselink" });
  await tineke.open("/vandaag");
  const menu = tineke.page.getByRole("navigation", { name: "Hoofdmenu" });
  expect(await menu.getByRole("link", { name: "Noodtoegang" }).count()).toBe(0);

  const bas = await visit({ as: BEHEERDER });
  await bas.open("/voorstellen/nieuw?soort=VERVANGING");
  await choose(bas.page, "Over wie gaat het?", "Yara Bouhlel");
  await choose(bas.page, "Wie vervangt?", "Tineke Wesselink");
  await bas.page.getByLabel("Welke rol?").selectOption({ label: "signaalcoördinator" });
  const lastDay = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await bas.page.getByLabel("Tot en met welke dag?").fill(lastDay);
  await bas.page.getByLabel("Waarom?").fill("Yara is twee weken met verlof.");
  await bas.page.getByRole("button", { name: "Dien voorstel in" }).click();
  await bas.page.getByRole("heading", { level: 1, name: /^Tineke Wesselink vervangt Yara Bouhlel/ }).waitFor();

  const marloes = await visit({ as: PRIVACY_OFFICER });
  await marloes.open(new URL(bas.page.url()).pathname);
  await marloes.page.getByRole("button", { name: "Bevestig" }).click();
  await marloes.page.getByRole("status").filter({ hasText: "Bevestigd. Het geldt nu." }).waitFor();

  await tineke.open("/vandaag");
  expect(await menu.getByRole("link", { name: "Noodtoegang" }).count()).toBe(1);
  expect(await tineke.page.getByRole("main").textContent()).toContain("vervangt Yara Bouhlel");
});

test("a name that is looked for stays out of the address", async ({ visit }) => {
  const { page, open, quiet } = await visit({ as: "Mees Tolsma" });
  await open("/vandaag");
  await page.getByRole("searchbox", { name: "Zoek een collega" }).fill("Oosterhof");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Fenna Oosterhof" }).waitFor();
  await quiet();
  expect(page.url()).not.toMatch(/oosterhof/i);
  await page.getByLabel("Zoek een collega").last().fill("zzzz");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByText("Niemand gevonden").waitFor();
});

test("the page of a colleague says who does not see more, without a hint of what there is", async ({ visit }) => {
  const mees = await visit({ as: "Mees Tolsma" });
  await mees.open(`/medewerkers/${await idOf(mees, "Fenna Oosterhof")}`);
  const text = (await mees.page.getByRole("main").textContent()) ?? "";
  expect(text).toContain("Rollen ziet alleen wie de lijst bijhoudt of controleert.");
  expect(text).not.toContain("Aanmeldnaam");
});
