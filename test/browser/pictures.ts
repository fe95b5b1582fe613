/** Makes the pictures of the papers: drives a fresh node through what they tell, and writes what is then on the screen to docs/beelden/. */
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { launchChromium } from "./chromium.ts";
import { act, askNood, fileVerzoek, proposeRol } from "./deeds.ts";
import { login } from "./login.ts";
import { startNode, untilLoaded } from "./node.ts";

const FOLDER = fileURLToPath(new URL("../../docs/beelden/", import.meta.url));
const WIDTH = 1200;
/** What a reader of the papers waits for: a picture has few colours, and so stays small without loss that shows. */
const MAX_BYTES = 200_000;

type Guest = { readonly page: Page; readonly context: ReturnType<Page["context"]> };

/** The page is whole: nothing is loading, and fonts are there. */
async function settle(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator(".wachten").waitFor({ state: "detached" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}

/** Writes what stands in the window, which is as high as the page up to a maximum. */
async function take(page: Page, name: string, maxHeight = 1000, width = WIDTH): Promise<void> {
  await settle(page);
  const full = Number(await page.evaluate("document.documentElement.scrollHeight"));
  await page.setViewportSize({ width, height: Math.min(full, maxHeight) });
  const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
  const png = await sharp(shot).png({ palette: true, quality: 90, compressionLevel: 9, effort: 10 }).toBuffer();
  if (png.length > MAX_BYTES) throw new Error(`${name} is ${png.length} bytes; the most is ${MAX_BYTES}`);
  await writeFile(`${FOLDER}${name}.png`, png);
  process.stdout.write(`${name}.png ${Math.round(png.length / 1000)} kB\n`);
}

/** A browser of its own for each person, so that one can act while another looks. */
async function receive(browser: Browser, address: string, name?: string): Promise<Guest> {
  const context = await browser.newContext({
    baseURL: address,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: WIDTH, height: 760 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto("/inloggen");
  await settle(page);
  if (name !== undefined) await login(page, name);
  return { page, context };
}

/** Goes to a page as a reader would find it: from the top. */
async function open({ page }: Guest, path: string): Promise<Page> {
  await page.setViewportSize({ width: WIDTH, height: 760 });
  await page.goto(path);
  await settle(page);
  return page;
}

async function chooseCollega(page: Page, label: string, naam: string): Promise<void> {
  await page.getByLabel(label).fill(naam);
  await page.getByRole("radio", { name: naam }).click();
}

/** The day that many days from now, as a date field wants it. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function fillVervanging(beheerder: Guest): Promise<void> {
  const page = await open(beheerder, "/voorstellen/nieuw?soort=VERVANGING");
  await chooseCollega(page, "Over wie gaat het?", "Yara Bouhlel");
  await chooseCollega(page, "Wie vervangt?", "Karim el Amrani");
  await page.getByLabel("Welke rol?").selectOption({ label: "signaalcoördinator" });
  await page.getByLabel("Vanaf welke dag?").fill(dayFromNow(7));
  await page.getByLabel("Tot en met welke dag?").fill(dayFromNow(21));
  await page.getByLabel("Waarom?").fill("Verlof van twee weken. Karim kent het werk en neemt het vaker waar.");
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await page.evaluate("scrollTo(0, 0)");
  await take(page, "handboek-vervanging", 1320);
}

async function fillNood(vrager: Guest): Promise<void> {
  const page = await open(vrager, "/noodtoegang");
  await page
    .getByLabel("Wat dreigt er?")
    .fill("Een toezichthouder is thuis opgewacht en wordt nu gevolgd door een auto.");
  await page.getByLabel("Wie stemt in?").selectOption({ label: "Gijs Meerveld" });
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await take(page, "handboek-noodtoegang");
}

async function searchRegister(adviser: Guest): Promise<void> {
  const page = await open(adviser, "/registers");
  await page.getByRole("searchbox", { name: "Wat zoekt u?" }).fill("holding");
  await page.keyboard.press("Enter");
  await page.locator(".treffers a").first().waitFor();
  await take(page, "handboek-registers", 1100);
  await page.locator(".treffers a").first().click();
  await settle(page);
  const ding = page.url();
  await take(page, "handboek-register-gegevens", 1300);
  await open(adviser, `${new URL(ding).pathname}/netwerk`);
  await take(page, "handboek-netwerk", 1100);
}

/** On a telephone, because that is where most people report. */
async function meld(browser: Browser, address: string): Promise<void> {
  const { page } = await receive(browser, address, "Mees Tolsma");
  await page.setViewportSize({ width: 390, height: 760 });
  await page.goto("/signalen/nieuw");
  await settle(page);
  await page
    .getByLabel("Wat zag of hoorde u?")
    .fill("Twee mannen laden om drie uur 's nachts dozen uit een busje met kenteken GBB-01-B, bij Kadeweg 18.");
  await page.getByLabel("Zelf gezien of gehoord").check();
  await page.getByText("Concept bewaard").waitFor();
  await page.evaluate("scrollTo(0, 0)");
  await take(page, "handboek-melden", 1100, 390);
}

/** A signaal that is being weighed, as the coordinator reads it. */
async function weigh(browser: Browser, address: string): Promise<void> {
  const melder = await receive(browser, address, "Mees Tolsma");
  const { nummer } = await act<{ nummer: string }>(melder, "POST", "/meldingen", {
    id: randomUUID(),
    type: "INSCHRIJVING_PAST_NIET",
    kennis: "ZELF",
    feiten:
      "Vier mensen wilden zich laten inschrijven op Kadeweg 18-B. Een man met een map vulde alles in en gaf antwoord voor hen.",
    duiding: "Ik denk dat zij daar niet echt gaan wonen.",
    wanneer: "dinsdag om 10:40",
    vermeldingen: [{ soort: "KENTEKEN", tekst: "GBB-01-B" }],
    terugkoppeling: true,
  });
  const yara = await receive(browser, address, "Yara Bouhlel");
  const { signalen } = await act<{ signalen: readonly { id: string }[] }>(yara, "POST", "/signalen/_zoek", {
    tekst: nummer,
  });
  const path = `/signalen/${signalen[0]?.id}`;
  await act(yara, "POST", `${path}/behandelaar`, { versie: 1 });
  await act(yara, "POST", `${path}/gradering`, { bron: "B", informatie: 2, behandelcode: "H1", versie: 2 });
  const antwoorden = { ondermijning: "ja", taak: "ja", gebied: "ja" };
  await act(yara, "POST", `${path}/besluiten`, { besluit: "NAAR_WEGEN", antwoorden, versie: 3 });
  await open(yara, path);
  await take(yara.page, "handboek-signaal", 1150);
  await open(yara, "/signalen");
  await take(yara.page, "handboek-signalen", 1000);
}

async function main(browser: Browser, address: string): Promise<void> {
  const guest = await receive(browser, address);
  await take(guest.page, "handboek-aanmelden");
  const [bas, daan, gijs, tineke] = await Promise.all(
    ["Bas Koopmans", "Daan Vreeburg", "Gijs Meerveld", "Tineke Wesselink"].map((name) =>
      receive(browser, address, name),
    ),
  );
  if (!bas || !daan || !gijs || !tineke) throw new Error("Somebody did not come");

  await weigh(browser, address);
  const voorstel = await proposeRol(
    bas,
    "Soufiane Lahlou",
    "analist",
    "Begint per deze maand bij het team Veiligheid en ondersteunt daar de analyses.",
  );
  await fileVerzoek(tineke, "INZAGE", "Wat staat er over mij in Weerwerk sinds september?");
  await open(daan, "/vandaag");
  await take(daan.page, "handboek-vandaag");

  await proposeRol(bas, "Iris Nauta", "jurist", "Neemt de bezwaarzaken over van het team Juridische zaken.");
  await askNood(gijs, "Daan Vreeburg", "Een collega krijgt op dit moment bedreigingen aan de deur.");
  await open(daan, "/vandaag");
  await take(daan.page, "vandaag", 1200);

  await open(daan, `/voorstellen/${voorstel}`);
  await take(daan.page, "handboek-collegas-en-rollen");
  await open(daan, "/toezicht/logboek");
  await take(daan.page, "handboek-logboek-lezen", 1200);
  await open(tineke, "/mij/inzagen");
  await take(tineke.page, "handboek-uw-rechten", 900);
  await fillVervanging(bas);
  const yara = await receive(browser, address, "Yara Bouhlel");
  await fillNood(yara);
  await searchRegister(yara);
  await open(bas, "/leveringen");
  await take(bas.page, "handboek-leveringen", 1100);
  await meld(browser, address);
}

await mkdir(FOLDER, { recursive: true });
/** Many people who log in within a minute from one address: what this script does, and people do not. */
const node = await startNode({ WEERWERK_SNELHEID: "100000" });
try {
  await untilLoaded(node);
  const browser = await launchChromium();
  try {
    await main(browser, node.address);
  } finally {
    await browser.close();
  }
} finally {
  await node.stop();
}
