/** The pages for who uses no mouse, another size, paper, another language or a poor connection. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { focusOf, misfits, violations } from "./page-facts.ts";
import { test } from "./visit.ts";

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''");

const focusedId = (page: Page): Promise<string> => page.evaluate("document.activeElement?.id ?? ''");

async function pressUntil(page: Page, wanted: string, most = 40): Promise<void> {
  for (let nr = 0; nr < most; nr++) {
    if ((await focused(page)).startsWith(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${wanted}; the last was ${await focused(page)}`);
}

test("the first Tab is the skip link, and it leads past the menu", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg" });
  for (const path of ["/mij/inzagen", "/toezicht/logboek", "/kennis/toegang", "/vandaag"]) {
    await open(path);
    await page.keyboard.press("Tab");
    expect(await focused(page), path).toBe("Naar de inhoud");
    expect(await focusOf(page), path).toMatchObject({ wrong: [] });
  }
  await page.keyboard.press("Enter");
  expect(await focusedId(page)).toBe("inhoud");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
});

test("every stop of Tab on a full page shows where it is", async ({ visit }) => {
  const { page, open } = await visit({ as: "Bas Koopmans", width: 320, height: 640 });
  for (const path of ["/vandaag", "/voorstellen/nieuw?soort=VERVANGING", "/medewerkers"]) {
    await open(path);
    const wrong: string[] = [];
    for (let nr = 0; nr < 25; nr++) {
      await page.keyboard.press("Tab");
      const focus = await focusOf(page);
      if (!focus) break;
      wrong.push(...focus.wrong.map((words) => `${path} ${focus.what}: ${words}`));
    }
    expect(wrong).toEqual([]);
  }
});

test("the menu of a narrow screen opens by key, closes by Escape, gives the focus back, and leads on", async ({
  visit,
}) => {
  const { page, open, quiet } = await visit({ as: "Bas Koopmans", width: 320, height: 640 });
  await open("/vandaag");
  await pressUntil(page, "Menu");
  await page.keyboard.press("Enter");
  const menu = page.getByRole("dialog", { name: "Hoofdmenu" });
  await menu.waitFor();
  expect(await misfits(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Menu");
  await page.keyboard.press("Enter");
  await pressUntil(page, "Voorstellen");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Voorstellen" }).waitFor();
  await quiet();
  expect(await menu.count()).toBe(0);
  expect(await focused(page)).toBe("Voorstellen");
});

test("the list of keys opens by ?, stays out of a field, and gives the focus back", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg" });
  await open("/medewerkers");
  const list = page.getByRole("dialog", { name: "Sneltoetsen" });
  await page.keyboard.press("/");
  // A page for searching has the better field than the header.
  expect(await focusedId(page)).toBe("veld-zoek");
  await page.keyboard.type("?gv");
  expect(await list.count()).toBe(0);
  await page.keyboard.press("Tab");
  const before = await focused(page);
  await page.keyboard.press("?");
  await list.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  expect(await focused(page)).toBe(before);
});

test("j and k walk the rows, Enter opens one, and g with a letter goes to a page", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg" });
  await open("/medewerkers");
  await page.keyboard.press("j");
  const first = await focused(page);
  await page.keyboard.press("j");
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press("k");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: first }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.getByRole("heading", { level: 1, name: "Logboek" }).waitFor();
});

test("Waarom zie ik dit opens by d, says purpose and rol, and closes to where one was", async ({ visit }) => {
  const { page, open } = await visit({ as: "Mees Tolsma" });
  await open("/medewerkers");
  await pressUntil(page, "Waarom zie ik dit?");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Waarom zie ik dit?" });
  await panel.waitFor();
  expect(await panel.textContent()).toContain("Collega's opzoeken");
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await focused(page)).toMatch(/^Waarom zie ik dit\?/);
  await page.keyboard.press("d");
  await panel.waitFor();
});

test("a dialog keeps the focus inside, and gives it back", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg" });
  await open("/toezicht/logboek");
  await pressUntil(page, "Bestel een uitvoer");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Uitvoer van het logboek bestellen" });
  await dialog.waitFor();
  const seen = new Set<string>();
  for (let nr = 0; nr < 30; nr++) {
    await page.keyboard.press("Tab");
    // Between the last and the first the browser passes its own bar, and the focus is nowhere in the page.
    expect(await page.evaluate("document.activeElement.matches('body, dialog *')")).toBe(true);
    seen.add(await focused(page));
  }
  expect([...seen]).toEqual(expect.arrayContaining(["Sluiten", "Bestel uitvoer"]));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Bestel een uitvoer");
});

test("Tab goes through a page in the order in which it is read", async ({ visit }) => {
  const { page, open } = await visit({ as: "Bas Koopmans", width: 320, height: 640 });
  for (const path of ["/vandaag", "/voorstellen/nieuw?soort=VERVANGING"]) {
    await open(path);
    const stops: { readonly what: string; readonly top: number; readonly bottom: number; readonly left: number }[] = [];
    for (let nr = 0; nr < 40; nr++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate<(typeof stops)[number] | undefined>(`(() => {
        const node = document.activeElement;
        if (!node?.closest("main")) return undefined;
        const { top, bottom, left } = node.getBoundingClientRect();
        return { what: node.outerHTML.slice(0, 90), top: top + scrollY, bottom: bottom + scrollY, left };
      })()`);
      if (stop) stops.push(stop);
      else if (stops.length > 0) break;
    }
    expect(stops.length, path).toBeGreaterThan(3);
    const back = stops.filter((stop, nr) => {
      const before = stops[nr - 1];
      return before && stop.bottom <= before.top;
    });
    expect(back, path).toEqual([]);
  }
});

test("who chooses compact sees more rows, still without a target that is too small", async ({ visit }) => {
  const { page, open, quiet } = await visit({ as: "Olga Wiśniewska" });
  const rowHeight = async (): Promise<number> =>
    (await page.getByRole("table").getByRole("row").nth(2).boundingBox())?.height ?? 0;
  await open("/medewerkers");
  const ruim = await rowHeight();
  await open("/mij/voorkeuren");
  const choice = page.getByRole("group", { name: "Ruimte" });
  await choice.getByRole("radio", { name: /^Compact/ }).click();
  await quiet();
  for (const path of ["/medewerkers", "/toezicht/logboek", "/kennis/toegang"]) {
    await open(path);
    expect(await misfits(page), path).toEqual([]);
    expect(await violations(page), path).toEqual([]);
  }
  await open("/medewerkers");
  expect(await rowHeight()).toBeGreaterThanOrEqual(24);
  expect(await rowHeight()).toBeLessThan(ruim);
  await open("/mij/voorkeuren");
  await choice.getByRole("radio", { name: /^Ruim/ }).click();
  await quiet();
});

test("shortcuts can be switched off", async ({ visit }) => {
  const { page, open, quiet } = await visit({ as: "Ravi Ramdin" });
  await open("/mij/voorkeuren");
  const choice = page.getByRole("group", { name: "Sneltoetsen" });
  await choice.getByRole("radio", { name: /^Uit/ }).click();
  await page.getByRole("status").filter({ hasText: "Voorkeur bewaard." }).waitFor();
  await quiet();
  await page.keyboard.press("Escape");
  await page.evaluate("document.activeElement?.blur()");
  await page.keyboard.press("?");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await choice.getByRole("radio", { name: /^Aan/ }).click();
  await quiet();
});

test("at 200 % zoom nothing is cut and nothing scrolls sideways", async ({ visit }) => {
  // A window of 1280 by 720 at 200 % has the room of 640 by 360, drawn twice as fine.
  const browser = { deviceScaleFactor: 2 };
  const { page, open } = await visit({ as: "Daan Vreeburg", width: 640, height: 360, browser });
  for (const path of ["/vandaag", "/toezicht/logboek", "/kennis/toegang", "/mij/voorkeuren"]) {
    await open(path);
    expect(await misfits(page), path).toEqual([]);
  }
});

test("text at twice its size still fits", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg", width: 1280, height: 720 });
  for (const path of ["/vandaag", "/medewerkers", "/kennis/grondslagen"]) {
    await open(path);
    await page.evaluate(`document.documentElement.style.fontSize = "200%"`);
    expect(await misfits(page), path).toEqual([]);
  }
});

test("on paper stands what was read, in black on white, without menu and buttons", async ({ visit }) => {
  const { page, open } = await visit({ as: "Daan Vreeburg", scheme: "dark" });
  await open("/kennis/activiteiten/medewerkers-en-rollen");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.getByRole("navigation", { name: "Hoofdmenu" }).filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("main").getByRole("button").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
  expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe("rgb(22, 33, 31)");
});

test("the page to log in speaks English to who asks, without a Dutch word left, and fits", async ({ visit }) => {
  const { page, open } = await visit({ width: 320, height: 640 });
  await open("/inloggen");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Nederlands" }).waitFor();
  expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  expect(await misfits(page)).toEqual([]);
  const text = (await page.getByRole("main").textContent()) ?? "";
  expect(text).not.toMatch(/\b(inloggen|vastleggen|gegevens|het)\b/i);
});

test("who chooses English has it at once, and Dutch back again", async ({ visit }) => {
  const { page, open, quiet } = await visit({ as: "Noor Dijkstra-Akkerman" });
  await open("/mij/voorkeuren");
  await page.getByText("English", { exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Preferences" }).waitFor();
  await quiet();
  for (const path of ["/vandaag", "/medewerkers", "/kennis/toegang"]) {
    await open(path);
    expect(await page.evaluate("document.documentElement.lang"), path).toBe("en");
    expect(await misfits(page), path).toEqual([]);
  }
  await open("/mij/voorkeuren");
  await page.getByText("Nederlands", { exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Voorkeuren" }).waitFor();
  await quiet();
});

test("a server that is gone is told in plain words, what was typed stays, and trying again works", async ({
  visit,
}) => {
  const { page, context, open, watcher } = await visit({ as: "Ravi Ramdin" });
  await open("/mij/verzoeken");
  await page.getByRole("radio", { name: "Inzage" }).check();
  await page.getByLabel("Wat vraagt u?").fill("Wat staat er over mij in Weerwerk?");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Dien verzoek in" }).click();
  await page.getByRole("alert").filter({ hasText: "We konden Weerwerk niet bereiken" }).waitFor();
  expect(await page.getByLabel("Wat vraagt u?").inputValue()).toBe("Wat staat er over mij in Weerwerk?");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Dien verzoek in" }).click();
  await page.getByRole("status").filter({ hasText: "Verzoek ingediend." }).waitFor();
  await watcher.forgive(/ERR_INTERNET_DISCONNECTED/);
});
