/** Noodtoegang with two people in two browsers: ask, agree, the red bar on every page, stop, and the review afterwards. */
import { expect } from "vitest";
import { misfits, violations } from "./page-facts.ts";
import { test } from "./visit.ts";

const REDEN = "Een collega van het sociaal domein wordt op dit moment bedreigd.";

test("a request without a reason or a second person is refused, and nothing is sent", async ({ visit }) => {
  const { page, open } = await visit({ as: "Willemijn Staring" });
  await open("/noodtoegang");
  await page.getByRole("button", { name: "Vraag noodtoegang" }).click();
  expect(await page.evaluate("document.activeElement?.textContent ?? ''")).toContain("Er zijn 2 fouten");
  await page.reload();
  await page.getByText("Nog geen noodtoegang").waitFor();
});

test("ask, agree, see it run on every page, stop it, and have it reviewed by the FG", async ({ visit }) => {
  const yara = await visit({ as: "Yara Bouhlel" });
  await yara.open("/noodtoegang");
  await yara.page.getByLabel("Wat dreigt er?").fill(REDEN);
  await yara.page.getByLabel("Wie stemt in?").selectOption({ label: "Willemijn Staring" });
  await yara.page.getByRole("button", { name: "Vraag noodtoegang" }).click();
  await yara.page.getByRole("heading", { name: "Wachten op Willemijn Staring" }).waitFor();
  expect(await yara.page.getByRole("region", { name: "Uw doel nu" }).textContent()).not.toContain("loopt");

  const willemijn = await visit({ as: "Willemijn Staring", width: 320, height: 640 });
  await willemijn.open("/vandaag");
  await willemijn.page.getByRole("link", { name: "Yara Bouhlel vraagt u in te stemmen" }).click();
  await willemijn.page.getByRole("main").getByText(REDEN).waitFor();
  await willemijn.page.getByRole("button", { name: "Stem in voor 30 minuten" }).click();
  await willemijn.page.getByRole("status").filter({ hasText: "U hebt ingestemd." }).waitFor();
  expect(await willemijn.page.getByRole("button", { name: "Stop noodtoegang" }).count()).toBe(0);

  for (const path of ["/noodtoegang", "/vandaag", "/medewerkers", "/kennis/toegang"]) {
    await yara.open(path);
    const bar = yara.page.getByRole("region", { name: "Uw doel nu" });
    expect(await bar.textContent(), path).toMatch(/Noodtoegang loopt nog (29|30) minuten\./);
  }
  await yara.page.setViewportSize({ width: 320, height: 640 });
  expect(await misfits(yara.page)).toEqual([]);
  expect(await violations(yara.page)).toEqual([]);
  const bar = yara.page.getByRole("region", { name: "Uw doel nu" });
  await bar.getByRole("button", { name: "Stop noodtoegang" }).click();
  await yara.page.getByRole("status").filter({ hasText: "Noodtoegang gestopt." }).waitFor();
  await yara.quiet();
  expect(await yara.page.getByText(/Noodtoegang loopt nog/).count()).toBe(0);

  const hendrik = await visit({ as: "Hendrik Zijlmans" });
  await hendrik.open("/vandaag");
  await hendrik.page.getByRole("link", { name: "Beoordeel de noodtoegang van Yara Bouhlel" }).click();
  const card = hendrik.page.locator(".kaart").filter({ hasText: REDEN }).last();
  await card.getByRole("button", { name: "Beoordeel" }).click();
  await hendrik.page.getByLabel("Uw oordeel").fill("te kort");
  await hendrik.page.getByRole("button", { name: "Bewaar oordeel" }).click();
  expect(await hendrik.page.evaluate("document.activeElement?.textContent ?? ''")).toContain("20 tekens");
  await hendrik.page.getByLabel("Uw oordeel").fill("Nagegaan bij beide collega's: er was haast en de reden past.");
  await hendrik.page.getByRole("button", { name: "Bewaar oordeel" }).click();
  await hendrik.page.getByRole("status").filter({ hasText: "Oordeel bewaard." }).waitFor();

  await yara.open("/noodtoegang");
  expect(await yara.page.getByRole("main").textContent()).toContain("Beoordeeld");
});

test("who refuses closes the request, and the asker sees that it was not granted", async ({ visit }) => {
  const gijs = await visit({ as: "Gijs Meerveld" });
  const yara = await visit({ as: "Yara Bouhlel" });
  await yara.open("/noodtoegang");
  await yara.page.getByLabel("Wat dreigt er?").fill("Iemand belt steeds aan bij een bestuurder.");
  await yara.page.getByLabel("Wie stemt in?").selectOption({ label: "Gijs Meerveld" });
  await yara.page.getByRole("button", { name: "Vraag noodtoegang" }).click();
  await yara.page.getByRole("heading", { name: "Wachten op Gijs Meerveld" }).waitFor();
  await gijs.open("/noodtoegang");
  await gijs.page.getByRole("button", { name: "Wijs af" }).click();
  await gijs.page.getByRole("status").filter({ hasText: "Afgewezen." }).waitFor();
  await yara.open("/noodtoegang");
  await yara.page.getByText("Niet toegekend").first().waitFor();
  expect(await yara.page.getByRole("button", { name: "Vraag noodtoegang" }).count()).toBe(1);
});
