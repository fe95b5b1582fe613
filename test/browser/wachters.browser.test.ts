/** The watchers themselves: each breach that they exist for is planted, and must be told. A watcher that sees nothing proves nothing. */
import { expect, inject } from "vitest";
import { focusOf, misfits, violations } from "./page-facts.ts";
import { test, type Visitor } from "./visit.ts";

/** What was told about what the test did, which is then forgiven: the visitor leaves clean. */
async function told({ watcher }: Visitor, pattern: RegExp): Promise<readonly string[]> {
  await expect.poll(async () => (await watcher.complaints()).some((text) => pattern.test(text))).toBe(true);
  const complaints = await watcher.complaints();
  await watcher.forgive(/./);
  return complaints;
}

test("a page that does nothing wrong is not complained of, and its answers are held against the description", async ({
  visit,
}) => {
  const daan = await visit({ as: "Daan Vreeburg" });
  await daan.open("/vandaag");
  expect(await daan.watcher.complaints()).toEqual([]);
  expect(daan.watcher.checked()).toBeGreaterThan(5);
  expect(await misfits(daan.page)).toEqual([]);
  expect(await violations(daan.page)).toEqual([]);
  await expect(daan.watcher.forgive(/./)).rejects.toThrow("Nothing to forgive");
});

test("a console error, a warning and an error that nobody caught are told", async ({ visit }) => {
  const guest = await visit();
  await guest.open("/inloggen");
  await guest.page.evaluate(`console.error("misgegaan")`);
  expect(await told(guest, /misgegaan/)).toEqual([expect.stringContaining("console error: misgegaan")]);
  await guest.page.evaluate(`console.warn("bijna misgegaan")`);
  expect(await told(guest, /bijna/)).toEqual([expect.stringContaining("console warning: bijna misgegaan")]);
  await guest.page.evaluate(`setTimeout(() => { throw new Error("niet gevangen") })`);
  expect(await told(guest, /niet gevangen/)).toEqual(["page error: niet gevangen"]);
});

test("a breach of the content security policy is told, with the rule that was broken", async ({ visit }) => {
  const guest = await visit();
  await guest.open("/inloggen");
  await guest.page.evaluate(`document.head.append(Object.assign(document.createElement("script"), { text: "1" }))`);
  expect(await told(guest, /^CSP/)).toContain("CSP: script-src-elem inline");
  await guest.page.evaluate(`document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/x.png" }))`);
  expect(await told(guest, /^CSP/)).toContain("CSP: img-src http://127.0.0.1:9/x.png");
});

test("a request to anyone else is told, also when the policy would let it through", async ({ visit }) => {
  const guest = await visit({ browser: { bypassCSP: true } });
  await guest.open("/inloggen");
  const elsewhere = inject("address").replace("localhost", "127.0.0.1");
  await guest.page.evaluate(`void fetch("${elsewhere}/logo.svg", { mode: "no-cors" }).catch(() => undefined)`);
  expect(await told(guest, /outside/)).toContain(`outside request: ${elsewhere}/logo.svg`);
});

test("an answer that is not as described is told", async ({ visit }) => {
  const guest = await visit();
  await guest.page.route("**/v1/toegang", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { rollen: [], toegang: "alles", compartimenten: [] } });
  });
  await guest.page.goto("/kennis/toegang");
  const complaints = await told(guest, /^answer not as described: GET \/toegang 200/);
  expect(complaints.join("\n")).toContain("/toegang/type");
});

test("a broken server is told", async ({ visit }) => {
  const guest = await visit();
  await guest.page.route("**/v1/grondslagen", (route) => route.fulfill({ status: 503, json: {} }));
  await guest.page.goto("/kennis/grondslagen");
  const complaints = await told(guest, /^improper answer: GET \/v1\/grondslagen 503/);
  expect(complaints.join("\n")).toContain("status 503");
});

test("an answer without its headers is told", async ({ visit }) => {
  const guest = await visit();
  await guest.page.route("**/v1/knoop", async (route) => {
    const answer = await route.fetch();
    const { "cache-control": _dropped, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  await guest.page.goto("/inloggen");
  expect(await told(guest, /improper/)).toEqual([expect.stringContaining("cache-control")]);
});

test("axe sees a picture without words, and too little contrast in the dark only", async ({ visit }) => {
  const guest = await visit();
  await guest.open("/inloggen");
  await guest.page.evaluate(`document.querySelector("main").append(Object.assign(new Image(), { src: "/logo.svg" }))`);
  expect(await violations(guest.page)).toEqual([expect.stringContaining("image-alt")]);
  await guest.open("/inloggen");
  await guest.page.evaluate(`document.querySelector("h1").style.color = "light-dark(#16211f, #333333)"`);
  expect(await violations(guest.page)).toEqual([]);
  await guest.page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(guest.page, { colours: true })).toEqual([expect.stringContaining("color-contrast")]);
});

test("what does not fit is told: two headings, a title, a wide box, a cut word, two filled buttons", async ({
  visit,
}) => {
  const guest = await visit({ width: 320, height: 640 });
  const plant = async (script: string): Promise<string> => {
    await guest.open("/inloggen");
    await guest.page.evaluate(script);
    return (await misfits(guest.page)).join("\n");
  };
  const add = (html: string): string =>
    `document.querySelector("main").insertAdjacentHTML("beforeend", ${JSON.stringify(html)})`;
  expect(await plant(add("<h1>Nog een</h1>"))).toBe("2 h1");
  expect(await plant(`document.title = "Inloggen"`)).toBe("title: Inloggen");
  expect(await plant(`document.documentElement.removeAttribute("lang")`)).toBe("lang: ");
  expect(await plant(add(`<p id="breed">Breed</p>`) + `; breed.style.inlineSize = "400px"`)).toMatch(
    /^sideways: \d+ px\noutside the window: <p id="breed"/,
  );
  expect(
    await plant(
      add(`<p id="knip">Afgekapt</p>`) +
        `; knip.style.cssText = "inline-size: 20px; overflow: hidden; white-space: nowrap"`,
    ),
  ).toMatch(/^cut off: <p id="knip"/);
  expect(await plant(add(`<button class="nl-button nl-button--primary">Nog een</button>`))).toBe("2 filled buttons");
});

test("a focus that does not show is told", async ({ visit }) => {
  const guest = await visit();
  await guest.open("/inloggen");
  const link = guest.page.getByRole("link", { name: "Kies wie u bent in de demo" });
  await link.focus();
  await guest.page.keyboard.press("Shift+Tab");
  await guest.page.keyboard.press("Tab");
  expect(await focusOf(guest.page)).toMatchObject({ wrong: [] });
  await guest.page.evaluate(`document.activeElement.style.outline = "none"`);
  expect(await focusOf(guest.page)).toMatchObject({ wrong: ["no outline"] });
});
