/** Somebody asks by letter what is known about them: recorded, composed, one signaal held back, and the answer kept as text; and the figures. */
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { makeRandom } from "../../demo/waterveen/random.ts";
import { wijken } from "../../demo/waterveen/wijk.ts";
import { act } from "./deeds.ts";
import { violations } from "./page-facts.ts";
import { test } from "./visit.ts";

type Regel = { readonly id: string; readonly nummer: string; readonly anoniem: boolean };

/** Someone of the demo, as registers have them. */
function someone() {
  const [wijk] = wijken({ seed: 1, scale: 1 });
  return makeRandom("inzage").pick(wijk?.personen ?? []);
}

test("a letter is answered with everything about one person, without the signaal that is held back", async ({
  visit,
}) => {
  const wie = someone();
  const naam = {
    achternaam: wie.naam.achternaam,
    voornamen: wie.voornamen.join(" "),
    tussenvoegsel: wie.naam.tussenvoegsel,
  };
  const geboortedatum = new Date(wie.geboren * 86_400_000).toISOString().slice(0, 10);
  const yara = await visit({ as: "Yara Bouhlel" });
  const { signalen } = await act<{ signalen: readonly Regel[] }>(yara, "POST", "/signalen/_zoek", {
    fase: [2],
    vanMij: true,
  });
  const signaal = signalen.find(({ anoniem }) => !anoniem);
  if (!signaal) throw new Error("The demo has no signaal in fase 2");
  await act(yara, "POST", `/signalen/${signaal.id}/vermeldingen`, {
    soort: "PERSOON",
    persoon: { ...naam, geboortedatum },
    aard: "WAARNEMING",
  });

  const { page, open, quiet } = await visit({ as: "Daan Vreeburg" });
  await open("/toezicht/verzoeken");
  await page.getByRole("button", { name: "Leg een verzoek vast" }).click();
  const dialog = page.getByRole("dialog", { name: "Leg een verzoek vast" });
  await dialog.getByRole("button", { name: "Leg een verzoek vast" }).click();
  await dialog.getByRole("link", { name: "Schrijf ten minste 10 tekens." }).waitFor();
  await dialog.getByLabel(/^Waar het verzoek te vinden is/).fill("Brief van 3 november, zaak Z-2026-118.");
  await dialog.getByRole("button", { name: "Leg een verzoek vast" }).click();
  const card = page.getByRole("article").filter({ hasText: "Z-2026-118" });
  await card.getByRole("link", { name: "Stel inzage samen" }).click();
  await page.getByRole("heading", { level: 1, name: "Inzage samenstellen" }).waitFor();
  await page.getByRole("button", { name: "Stel samen" }).click();
  await page.getByRole("link", { name: "Vul het BSN in, of achternaam, geboortedatum en postcode." }).waitFor();
  await page.getByLabel(/^BSN/).fill(wie.bsn);
  await page.getByRole("button", { name: "Stel samen" }).click();
  await page.getByRole("heading", { name: "Het antwoord" }).waitFor();
  await quiet();
  const answer = page.locator(".brief");
  expect(await answer.textContent()).toContain(signaal.nummer);
  expect(await answer.textContent()).toContain(wie.bsn);
  expect(await violations(page)).toEqual([]);
  expect(page.url()).not.toContain(wie.bsn);

  await page.getByRole("button", { name: "Vertel dit nog niet" }).first().click();
  const holding = page.getByRole("dialog");
  await holding.getByLabel(/^Grond/).selectOption({ label: "toezicht dat hoort bij openbaar gezag" });
  await holding.getByLabel(/^Waarom/).fill("De controle van dit adres is pas over een maand.");
  await holding.getByLabel(/^Tot en met/).fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await holding.getByRole("button", { name: "Houd dit in" }).click();
  await page.getByText(/^Niet in het antwoord tot/).waitFor();
  expect(await answer.textContent()).not.toContain(signaal.nummer);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als tekst" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^inzage-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(await readFile(await file.path(), "utf8")).toBe(await answer.textContent());
});

test("figures come in groups of five or more, and an address for mail is kept and taken away", async ({ visit }) => {
  const yara = await visit({ as: "Yara Bouhlel" });
  await yara.open("/signaalcijfers");
  await yara.page.getByRole("heading", { name: "Per fase" }).waitFor();
  const rows = await yara.page.getByRole("table", { name: "Per fase" }).getByRole("row").allTextContents();
  expect(rows.length).toBeGreaterThan(1);
  const mees = await visit({ as: "Mees Tolsma" });
  await mees.open("/mij/voorkeuren");
  await mees.page.getByLabel(/^E-mailadres/).fill("geen adres");
  await mees.page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await mees.page.getByRole("link", { name: /^Vul een e-mailadres in/ }).waitFor();
  await mees.page.getByLabel(/^E-mailadres/).fill("mees.tolsma@waterveen.example");
  await mees.page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await mees.page.getByRole("button", { name: "Haal weg" }).click();
  await mees.page.getByRole("button", { name: "Haal weg" }).waitFor({ state: "detached" });
  expect(await act<{ adres?: string }>(mees, "GET", "/mij/mailadres")).not.toHaveProperty("adres");
});
