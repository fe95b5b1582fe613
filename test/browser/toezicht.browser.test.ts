/** Looking back as those who watch do: the log by filter and by line, an export with its file, and a request with its answer. */
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { orderUitvoer } from "./deeds.ts";
import { test } from "./visit.ts";

test("the log shows what someone just did, by filter, and a line tells all that belongs to it", async ({ visit }) => {
  const mees = await visit({ as: "Mees Tolsma" });
  await mees.open("/kennis/toegang");
  await mees.open("/medewerkers");
  const daan = await visit({ as: "Daan Vreeburg" });
  const { page, quiet } = daan;
  await daan.open("/toezicht/logboek");
  await page.getByLabel("Wie", { exact: true }).fill("Mees");
  await page.getByRole("radio", { name: "Mees Tolsma" }).click();
  await page.getByLabel("Activiteit").selectOption({ label: "Collega's opzoeken" });
  await page.getByLabel("Uitkomst").selectOption({ label: "Toegestaan" });
  await page.getByRole("button", { name: "Zoek in het logboek" }).click();
  await quiet();
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(1);
  const texts = (await rows.allTextContents()).slice(1);
  expect(texts.filter((text) => !text.includes("Mees Tolsma") || !text.includes("Collega's opzoeken"))).toEqual([]);
  const address = page.url();
  await page
    .getByRole("link", { name: /^Regel van / })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Collega's opzoeken" }).waitFor();
  await quiet();
  const line = (await page.getByRole("main").textContent()) ?? "";
  expect(line).toContain("Mees Tolsma");
  expect(line).toContain("Kenmerk van het verzoek");
  await page.goBack();
  await quiet();
  expect(page.url()).toBe(address);
  expect((await rows.allTextContents()).length).toBe(texts.length + 1);
});

test("a period that ends before it starts, or is too long, is refused", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg" });
  await open("/toezicht/logboek");
  await page.getByLabel("Van", { exact: true }).fill("2026-03-02");
  await page.getByLabel("Tot en met").fill("2026-03-01");
  await page.getByRole("button", { name: "Zoek in het logboek" }).click();
  await page.getByRole("link", { name: "Kies een einde op of na het begin." }).waitFor();
  await page.getByLabel("Tot en met").fill("2026-09-01");
  await page.getByRole("button", { name: "Zoek in het logboek" }).click();
  await page.getByRole("link", { name: "Kies hooguit 92 dagen, of bestel een uitvoer." }).waitFor();
});

test("what stands out is a fact with an innocent explanation, and leads to the lines of that colleague", async ({
  visit,
}) => {
  const lieke = await visit({ as: "Lieke Hoogland" });
  for (let nr = 0; nr < 5; nr++)
    await expect(orderUitvoer(lieke, "Dit mag ik niet, en dat blijkt.")).rejects.toThrow("403");
  const { page, open, quiet } = await visit({ as: "Hendrik Zijlmans" });
  await open("/toezicht/opvallend");
  const item = page.getByRole("listitem").filter({ hasText: "Lieke Hoogland" }).filter({ hasText: "Vaak geweigerd" });
  await item.waitFor();
  expect(await item.textContent()).toContain("Kan ook onschuldig zijn:");
  await item.getByRole("button", { name: /^Bekijk de regels/ }).click();
  await page.getByRole("heading", { level: 1, name: "Logboek" }).waitFor();
  await quiet();
  const rows = (await page.getByRole("table").getByRole("row").allTextContents()).slice(1);
  expect(rows.length).toBeGreaterThanOrEqual(5);
  expect(rows.filter((row) => !row.includes("Lieke Hoogland"))).toEqual([]);
  expect(rows.filter((row) => row.includes("Geweigerd")).length).toBeGreaterThanOrEqual(5);
});

test("an export is ordered with a reason, followed, and fetched as a file that holds lines of the log", async ({
  visit,
}) => {
  const { page, open } = await visit({ as: "Daan Vreeburg" });
  await open("/toezicht/logboek");
  await page.getByRole("button", { name: "Bestel een uitvoer" }).click();
  const dialog = page.getByRole("dialog", { name: "Uitvoer van het logboek bestellen" });
  await dialog.getByRole("button", { name: "Bestel uitvoer" }).click();
  await dialog.getByRole("link", { name: "Schrijf in ten minste 20 tekens waarvoor." }).waitFor();
  await dialog.getByLabel("Waarvoor is deze uitvoer nodig?").fill("Steekproef van deze week, gevraagd door de FG.");
  await dialog.getByRole("button", { name: "Bestel uitvoer" }).click();
  await page.getByRole("heading", { level: 1, name: "Uitvoer van het logboek" }).waitFor();
  const fetchIt = page.getByRole("button", { name: "Haal het bestand op" });
  await fetchIt.waitFor({ timeout: 30_000 });
  const coming = page.waitForEvent("download");
  await fetchIt.click();
  const file = await coming;
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  // Whole names only: among thousands of sealed subjects four letters stand next to each other by chance.
  expect(lines.filter((line) => /Vreeburg|Tolsma/.test(line))).toEqual([]);
  expect(file.suggestedFilename()).not.toMatch(/vreeburg/i);
});

test("the list of jobs holds what was ordered, and nobody else's", async ({ visit }) => {
  const daan = await visit({ as: "Daan Vreeburg" });
  const id = await orderUitvoer(daan, "Steekproef voor de kwartaalrapportage.");
  const hendrik = await visit({ as: "Hendrik Zijlmans" });
  await hendrik.page.goto(`/opdrachten/${id}`);
  await hendrik.page.getByRole("heading", { level: 1, name: "Deze pagina bestaat niet" }).waitFor();
  await hendrik.watcher.forgive(/status of 404/);
});

test("a clerk files a request, a privacy officer answers it, and the clerk reads the answer", async ({ visit }) => {
  const vraag = "Mijn functie staat er anders dan in mijn aanstelling.";
  const antwoord =
    "Uw functie is verbeterd. Bent u het niet eens, dan kunt u klagen bij de Autoriteit Persoonsgegevens.";
  const ravi = await visit({ as: "Ravi Ramdin" });
  await ravi.open("/mij/verzoeken");
  await ravi.page.getByRole("button", { name: "Dien verzoek in" }).click();
  expect(await ravi.page.evaluate("document.activeElement?.textContent ?? ''")).toContain("Er zijn 2 fouten");
  await ravi.page.getByRole("radio", { name: "Verbetering" }).check();
  await ravi.page.getByLabel("Wat vraagt u?").fill(vraag);
  await ravi.page.getByRole("button", { name: "Dien verzoek in" }).click();
  await ravi.page.getByRole("status").filter({ hasText: "Verzoek ingediend." }).waitFor();
  await ravi.page.getByRole("listitem").filter({ hasText: vraag }).getByText("Wacht op antwoord").waitFor();

  const daan = await visit({ as: "Daan Vreeburg" });
  await daan.open("/toezicht/verzoeken");
  const card = daan.page.locator(".kaart").filter({ hasText: vraag }).last();
  await card.getByRole("button", { name: "Beantwoord" }).click();
  await daan.page.getByLabel("Uw antwoord").fill(antwoord);
  await daan.page.getByRole("button", { name: "Verstuur antwoord" }).click();
  await daan.page.getByRole("status").filter({ hasText: "Antwoord verstuurd." }).waitFor();

  await ravi.open("/mij/verzoeken");
  expect(await ravi.page.getByRole("main").textContent()).toContain(antwoord);
  await ravi.open("/mij/inzagen");
  await ravi.page.getByRole("button", { name: "Over u" }).click();
  await ravi.quiet();
  expect(await ravi.page.getByRole("main").textContent()).not.toContain("Daan Vreeburg");
});
