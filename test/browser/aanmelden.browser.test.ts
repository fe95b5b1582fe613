/** Logging in and out as people do it: back to the page that was asked for, gone from every window, and words that say what happened. */
import { expect } from "vitest";
import { act } from "./deeds.ts";
import { login } from "./login.ts";
import { test } from "./visit.ts";

const NOT_LOGGED_IN = /status of 401/;

test("who opens a page without being logged in comes back to that very page", async ({ visit }) => {
  const { page, quiet } = await visit();
  await page.goto("/mij/verzoeken");
  await page.getByRole("heading", { level: 1, name: "Inloggen bij Weerwerk" }).waitFor();
  await login(page, "Ravi Ramdin");
  await quiet();
  expect(new URL(page.url()).pathname).toBe("/mij/verzoeken");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Mijn rechten");
});

test("the way back never leads to another site", async ({ visit }) => {
  const { page, quiet } = await visit();
  await page.goto(`/inloggen?naar=${encodeURIComponent("//elders.example/vandaag")}`);
  await login(page, "Ravi Ramdin");
  await quiet();
  expect(new URL(page.url()).pathname).toBe("/vandaag");
});

test("logging out says so, and the back button shows nothing of before", async ({ visit }) => {
  const { page, open, quiet } = await visit({ as: "Ravi Ramdin", anew: true });
  await open("/mij/inzagen");
  await page.getByRole("button", { name: "Ravi Ramdin" }).click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByRole("status").filter({ hasText: "U bent afgemeld" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Inloggen bij Weerwerk" }).waitFor();
  await quiet();
  expect(await page.getByText("Ravi Ramdin").count()).toBe(0);
});

test("logging out everywhere ends the session of another browser, which says so and leads back", async ({ visit }) => {
  const phone = await visit({ as: "Tineke Wesselink", anew: true, width: 320, height: 640 });
  const desk = await visit({ as: "Tineke Wesselink", anew: true });
  await phone.open("/vandaag");
  await desk.open("/mij/sessies");
  expect(await desk.page.getByRole("button", { name: /^Meld af: / }).count()).toBeGreaterThan(0);
  await desk.page.getByRole("button", { name: "Meld overal af" }).click();
  const question = desk.page.getByRole("dialog", { name: "Overal afmelden?" });
  await question.getByRole("button", { name: "Meld overal af" }).click();
  await desk.page.getByRole("status").filter({ hasText: "U bent afgemeld" }).waitFor();

  await phone.page.getByRole("button", { name: "Menu" }).click();
  await phone.page.getByRole("dialog", { name: "Hoofdmenu" }).getByRole("link", { name: "Medewerkers" }).click();
  await phone.page.getByRole("heading", { level: 1, name: "U bent afgemeld" }).waitFor();
  expect(await phone.page.getByText("Tineke Wesselink").filter({ visible: true }).count()).toBe(0);
  await phone.watcher.forgive(NOT_LOGGED_IN);
  await phone.page.getByRole("link", { name: "Log opnieuw in" }).click();
  await phone.page.getByRole("button", { name: "Tineke Wesselink" }).click();
  await phone.page.getByRole("heading", { level: 1, name: "Medewerkers" }).waitFor();
});

test("what was typed outlives the end of the session: log in again beside it, and go on", async ({ visit }) => {
  const vraag = "Wie zag mijn gegevens in de afgelopen maand?";
  const { page, open, context, watcher } = await visit({ as: "Anton Verschoor", anew: true });
  await open("/mij/verzoeken");
  await page.getByRole("radio", { name: "Inzage" }).check();
  await page.getByLabel("Wat vraagt u?").fill(vraag);
  await act(await visit({ as: "Anton Verschoor", anew: true }), "DELETE", "/mij/sessies");
  await page.getByRole("button", { name: "Dien verzoek in" }).click();
  await page.getByRole("heading", { level: 1, name: "U bent afgemeld" }).waitFor();
  expect(await page.getByText(vraag).filter({ visible: true }).count()).toBe(0);
  await watcher.forgive(NOT_LOGGED_IN);

  const coming = context.waitForEvent("page");
  await page.getByRole("link", { name: "Log opnieuw in (nieuw venster)" }).click();
  const beside = await coming;
  await beside.getByRole("button", { name: "Anton Verschoor" }).click();
  await page.getByRole("heading", { level: 1, name: "Mijn rechten" }).waitFor();
  expect(await page.getByLabel("Wat vraagt u?").inputValue()).toBe(vraag);
  await page.getByRole("button", { name: "Dien verzoek in" }).click();
  await page.getByRole("status").filter({ hasText: "Verzoek ingediend." }).waitFor();
});

test("that one logged in stands in one's own log, in the words of the page", async ({ visit }) => {
  const { page, open } = await visit({ as: "Ravi Ramdin", anew: true });
  await open("/mij/inzagen");
  await page.getByRole("cell", { name: "Inloggen" }).first().waitFor();
});

test("a login that failed says what to do", async ({ visit }) => {
  const { page, open } = await visit();
  await open("/inloggen?fout=ONBEKEND");
  const alert = page.getByRole("alert");
  expect(await alert.textContent()).toContain("Vraag uw beheerder u toe te voegen");
});
