/** Registers in the browser: a firm found while typing, its facts and network, a judgement and its undo, and an export that is on record. */
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { test, type Visitor } from "./visit.ts";

/** Opens the search page, asks, and waits for an answer to just that. */
async function ask({ page, open, quiet }: Visitor, vraag: string): Promise<void> {
  await open("/registers");
  await page.getByRole("searchbox", { name: "Wat zoekt u?" }).fill(vraag);
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "gevonden" }).first().waitFor();
  await quiet();
}

const results = ({ page }: Visitor) => page.locator(".treffers a");

test("an adviser finds a firm while typing, opens it, sees sources, and finds the list back", async ({ visit }) => {
  const yara = await visit({ as: "Yara Bouhlel" });
  const { page, quiet } = yara;
  await ask(yara, "holding");
  const title = (await results(yara).first().textContent()) ?? "";
  expect(title.toLowerCase()).toContain("holding");
  // What one asked may be about somebody: it stands in no address.
  expect(page.url()).not.toContain("holding");
  await results(yara).first().click();
  await quiet();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toContain(title.trim());
  expect(await page.getByRole("button", { name: /Handelsregister/ }).count()).toBeGreaterThan(0);
  await page.goBack();
  await quiet();
  expect(await page.getByRole("searchbox", { name: "Wat zoekt u?" }).inputValue()).toBe("holding");
});

test("somebody of the register of persons is not there, and the page says why", async ({ visit }) => {
  const yara = await visit({ as: "Yara Bouhlel" });
  const { page, open } = yara;
  await open("/registers");
  expect(await page.locator("main").textContent()).toContain("slapen");
});

test("the network is drawn beside tables of the same content, and leaves as a file only with a reason", async ({
  visit,
}) => {
  const yara = await visit({ as: "Yara Bouhlel" });
  const { page, quiet } = yara;
  await ask(yara, "holding");
  await results(yara).first().click();
  await quiet();
  await page
    .getByRole("link", { name: /netwerk/i })
    .first()
    .click();
  await quiet();
  await page.getByRole("heading", { level: 1 }).waitFor();
  const rows = await page.locator("main table").first().locator("tbody tr").count();
  expect(rows).toBeGreaterThan(0);
  await page
    .getByRole("button", { name: /tabel|CSV/i })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Bewaar/ }).click();
  await dialog.getByRole("alert").first().waitFor();
  await dialog.getByRole("textbox").fill("Bijlage bij het overleg over dit adres.");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /Bewaar/ }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text.split("\n").length).toBeGreaterThan(rows);
});

test("an export of a register is ordered with a reason, followed, and fetched", async ({ visit }) => {
  const yara = await visit({ as: "Yara Bouhlel" });
  const { page, open, quiet } = yara;
  await open("/registers");
  await page.getByRole("button", { name: "Bestel een uitvoer" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Bestel de uitvoer" }).click();
  await dialog.getByRole("link", { name: "Kies een bron." }).waitFor();
  await dialog.getByLabel("Bron").selectOption({ label: "Verklaringen over eigendom en zeggenschap (BODS)" });
  await dialog.getByLabel(/BODS 0.4/).check();
  await dialog.getByLabel("Waarvoor is dit nodig?").fill("Uitwisseling met het RIEC, zoals afgesproken.");
  await dialog.getByRole("button", { name: "Bestel de uitvoer" }).click();
  await page.waitForURL(/\/opdrachten\//);
  await quiet();
  const fetchIt = page.getByRole("button", { name: /Haal|Download/i });
  await fetchIt.waitFor({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), fetchIt.click()]);
  const [first = ""] = (await readFile(await download.path(), "utf8")).split("\n");
  expect(JSON.parse(first)).toHaveProperty("statementId");
});
