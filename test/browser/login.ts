/** Logging in as one of the people of the demo, the way a visitor does it. */
import type { Page } from "playwright-core";

/** Chooses one of the people of the demo on the page to log in. Ends on the page that was asked for. */
export async function login(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Kies wie u bent in de demo" }).click();
  await page.getByRole("button", { name }).click();
  await page
    .getByRole("navigation", { name: "Hoofdmenu" })
    .or(page.getByRole("button", { name: "Menu" }))
    .first()
    .waitFor();
}
