/** A melding on a phone: taps and keys of a scripted report, bytes of script before it can begin, and how long a slow line and processor take. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../test/browser/chromium.ts";
import { login } from "../test/browser/login.ts";
import { startNode, untilLoaded } from "../test/browser/node.ts";

const PHONE = { width: 320, height: 640 };
/** What somebody types in a minute on a phone, and how long a tap takes with finding it. */
const KEYS_PER_MINUTE = 200;
const SECONDS_PER_TAP = 2;
/** A slow mobile line and a processor a quarter as fast. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);

type Script = { readonly naam: string; readonly feiten: string; readonly adres: string; readonly duiding: string };

/** Short, usual and long, so that the median means something. */
const SCRIPTS: readonly Script[] = [
  {
    naam: "kort",
    feiten: "Busje GBB-01-B laadt elke nacht dozen uit bij de loods aan de kade.",
    adres: "",
    duiding: "",
  },
  {
    naam: "gewoon",
    feiten:
      "Om drie uur 's nachts laden twee mannen dozen uit een busje met kenteken GBB-01-B. De ramen zijn afgeplakt en er hangt een nieuw slot.",
    adres: "Kadeweg 10",
    duiding: "",
  },
  {
    naam: "lang",
    feiten:
      "Bij de controle van vanmiddag zag ik zes matrassen achter in de winkel. Op de deur naar de kelder zat een slot. De man achter de toonbank wilde zijn naam niet zeggen.",
    adres: "Kadeweg 10",
    duiding: "Ik denk dat er mensen slapen.",
  },
];

class Thumb {
  taps = 0;
  keys = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async tap(role: "link" | "button" | "radio", name: string): Promise<void> {
    this.taps += 1;
    await this.#page.getByRole("main").getByRole(role, { name, exact: true }).first().click();
  }
  async type(label: RegExp, text: string): Promise<void> {
    this.taps += 1;
    this.keys += text.length;
    await this.#page.getByLabel(label).fill(text);
  }
  async first(selector: string): Promise<void> {
    this.taps += 1;
    await this.#page.locator(selector).first().click();
  }
  get seconds(): number {
    return (this.keys / KEYS_PER_MINUTE) * 60 + this.taps * SECONDS_PER_TAP;
  }
}

async function report(page: Page, { feiten, adres, duiding }: Script): Promise<Thumb> {
  const thumb = new Thumb(page);
  await page.goto("/vandaag");
  await thumb.tap("link", "Nieuw signaal");
  await thumb.type(/Wat zag of hoorde u/, feiten);
  await thumb.tap("radio", "Zelf gezien of gehoord");
  await thumb.tap("button", "Verder");
  await thumb.tap("radio", "Vandaag");
  if (adres !== "") {
    await thumb.type(/Waar was dit/, adres);
    await thumb.tap("button", "Zoek adres");
    await thumb.first(".adreskeuzes button");
  }
  await thumb.tap("button", "Verder");
  if (duiding !== "") await thumb.type(/Wat denkt u/, duiding);
  await thumb.tap("button", "Verstuur");
  await page.getByRole("heading", { level: 1, name: /Bedankt/ }).waitFor();
  return thumb;
}

const phone = async (browser: Browser, baseURL: string, from?: BrowserContext): Promise<Page> => {
  const context = await browser.newContext({
    baseURL,
    viewport: PHONE,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  context.setDefaultTimeout(30_000);
  if (from) await context.addCookies(await from.cookies());
  return context.newPage();
};

/** All script that the intake asks for when somebody opens it first, compressed as the address of the file is. */
async function weigh(page: Page): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (answer) => {
    if (new URL(answer.url()).pathname.endsWith(".js"))
      sizes.push(answer.body().then((bytes) => gzipSync(bytes).length));
  });
  await page.goto("/signalen/nieuw");
  await page.waitForLoadState("networkidle");
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Milliseconds until something can be typed. */
async function untilUsable(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const started = performance.now();
  await page.goto("/signalen/nieuw", { waitUntil: "commit" });
  await page.getByLabel("Wat zag of hoorde u?").fill("x");
  const took = performance.now() - started;
  await page.context().close();
  return took;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(browser: Browser, address: string): Promise<void> {
  const page = await phone(browser, address);
  await page.goto("/inloggen");
  await login(page, "Mees Tolsma");
  say("| Report | Taps | Characters | Seconds |\n| --- | --- | --- | --- |");
  const seconds: number[] = [];
  for (const script of SCRIPTS) {
    const thumb = await report(page, script);
    seconds.push(thumb.seconds);
    say(`| ${script.naam} | ${thumb.taps} | ${thumb.keys} | ${Math.round(thumb.seconds)} |`);
  }
  say(`\nmedian ${Math.round(median(seconds))} s, budget 120 s`);
  const bytes = await weigh(await phone(browser, address, page.context()));
  say(`script before the form: ${(bytes / 1000).toFixed(1)} kB gzip, budget 150 kB`);
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    waits.push(await untilUsable(await phone(browser, address, page.context())));
  say(`usable after ${Math.round(median(waits))} ms (${waits.map(Math.round).join(", ")}), budget 2000 ms`);
  say(`load of this machine: ${readFileSync("/proc/loadavg", "utf8").split(" ").slice(0, 3).join(" ")}`);
}

/** A node that runs already, else one of its own. */
const running = process.env["BENCH_ADDRESS"];
const node = running === undefined ? await startNode({ WEERWERK_SNELHEID: "100000" }) : undefined;
try {
  if (node) await untilLoaded(node);
  const browser = await launchChromium();
  try {
    await main(browser, running ?? node?.address ?? "");
  } finally {
    await browser.close();
  }
} finally {
  await node?.stop();
}
