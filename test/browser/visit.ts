/** Visitors of the node: each a browser of its own with someone logged in, watched, and gone when the test ends. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, inject, test as base } from "vitest";
import { launchChromium } from "./chromium.ts";
import { login } from "./login.ts";
import { type Watcher, watch } from "./watch.ts";

export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watcher: Watcher;
  /** Opens an address of the node and waits until the page is whole. */
  readonly open: (path: string) => Promise<void>;
  readonly quiet: () => Promise<void>;
};

export type Wishes = {
  /** Who is logged in, by name; nobody when left out. */
  readonly as?: string;
  /** Logs in anew instead of with the session of an earlier visit in this file: for who will log out. */
  readonly anew?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** Another node than the one that all tests share. */
  readonly address?: string;
  readonly browser?: BrowserContextOptions;
};

type Visit = (wishes?: Wishes) => Promise<Visitor>;
type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Everyone's session of this file, so that each logs in once. */
const sessions = new Map<string, Cookies>();
let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
  sessions.clear();
});

/** Logs in, or goes on with the session that is kept under this key. */
async function enter(page: Page, name: string, key: string | undefined): Promise<void> {
  const context = page.context();
  const known = key === undefined ? undefined : sessions.get(key);
  if (known) return context.addCookies(known);
  await page.goto("/inloggen");
  await login(page, name);
  if (key !== undefined) sessions.set(key, await context.cookies());
}

async function receive(wishes: Wishes): Promise<Visitor> {
  const { as, anew = false, width = 1440, height = 900, scheme = "light" } = wishes;
  const address = wishes.address ?? inject("address");
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({
    baseURL: address,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    ...wishes.browser,
  });
  context.setDefaultTimeout(10_000);
  const watcher = await watch(context, address);
  const page = await context.newPage();
  const quiet = (): Promise<void> => watcher.quiet(page);
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await quiet();
  };
  if (as !== undefined) await enter(page, as, anew ? undefined : `${address} ${as}`);
  return { page, context, watcher, open, quiet };
}

/** A test whose visitors are watched: any complaint about any of them fails it. */
export const test = base.extend<{ visit: Visit }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which other fixtures this one needs
  visit: async ({}, use) => {
    const visitors: Visitor[] = [];
    await use(async (wishes = {}) => {
      const visitor = await receive(wishes);
      visitors.push(visitor);
      return visitor;
    });
    const complaints = [];
    for (const { watcher } of visitors) complaints.push(...(await watcher.complaints()));
    for (const { context } of visitors) await context.close();
    expect(complaints).toEqual([]);
  },
});
