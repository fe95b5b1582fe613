/** Keeps watch over everything a visitor's pages do: what no page of ours may ever do becomes a complaint, and a complaint fails the test. */
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, ConsoleMessage, Page, Request, Response } from "playwright-core";
import { type Answer, type Described, describedBy, expectProper } from "../answers.ts";

const OPENAPI = new URL("../../docs/openapi.json", import.meta.url);
const check = describedBy(JSON.parse(readFileSync(OPENAPI, "utf8")) as Described);

/** Told to the test by the page itself: the event names the rule, a console message does not always. */
const REPORT = "weerwerkCspMelding";
const REPORTER = `document.addEventListener("securitypolicyviolation", (event) =>
  window.${REPORT}(event.effectiveDirective + " " + event.blockedURI))`;

/** Answers that a page asked for and that are not there yet; a quiet page has none. */
const QUIET_MS = 60;
const LOUD_MS = 15_000;

export type Watcher = {
  /** What went wrong so far, oldest first; checks that still run are waited for. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Drops complaints that the test meant to cause. @throws Error when there was none like it */
  readonly forgive: (pattern: RegExp) => Promise<void>;
  /** Waits until no answer is under way and no page says that it is loading. */
  readonly quiet: (page: Page) => Promise<void>;
  /** How many answers of the API were held against their description. */
  readonly checked: () => number;
};

const isOwn = (url: string, address: string): boolean =>
  url === "about:blank" || /^(blob|data):/.test(url) ? !/^blob:(?!http)/.test(url) : url.startsWith(`${address}/`);

const isApi = (url: string): boolean => new URL(url).pathname.startsWith("/v1/");

/** Headers and body as text; undefined when the page that asked went away, and took them along. */
async function readAnswer(response: Response): Promise<Answer | undefined> {
  try {
    const headers = await response.allHeaders();
    const isFile = headers["content-type"] === "application/octet-stream";
    return { statusCode: response.status(), headers, body: isFile ? "" : await response.text() };
  } catch {
    return undefined;
  }
}

/** Held against the description of the API and against what every answer must have. */
async function inspect(response: Response): Promise<readonly string[]> {
  const method = response.request().method();
  const { pathname } = new URL(response.url());
  const answer = await readAnswer(response);
  if (answer === undefined) return [];
  try {
    expectProper(answer, `${method} ${pathname} ${response.status()}`);
  } catch (error) {
    return [`improper answer: ${error instanceof Error ? error.message : String(error)}`];
  }
  const wrong = check(method, pathname, answer);
  return wrong === undefined ? [] : [`answer not as described: ${wrong}`];
}

const isBad = (message: ConsoleMessage): boolean => ["error", "warning", "assert"].includes(message.type());

export async function watch(context: BrowserContext, address: string): Promise<Watcher> {
  const found: string[] = [];
  const checks: Promise<unknown>[] = [];
  const under = new Set<Request>();
  let checked = 0;
  const complain = (text: string): void => void found.push(text);

  await context.exposeBinding(REPORT, (_source, text: string) => complain(`CSP: ${text}`));
  await context.addInitScript(REPORTER);
  context.on("console", (message) => {
    if (isBad(message)) complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complain(`page error: ${error.error().message}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), address)) complain(`outside request: ${request.url()}`);
    else under.add(request);
  });
  context.on("requestfinished", (request) => void under.delete(request));
  context.on("requestfailed", (request) => {
    under.delete(request);
    // A page that goes away gives up what it asked for.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") complain(`request failed: ${request.method()} ${request.url()} ${why}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) complain(`status ${response.status()}: ${response.url()}`);
    if (!isOwn(response.url(), address) || !isApi(response.url())) return;
    checked++;
    checks.push(inspect(response).then((wrong) => found.push(...wrong)));
  });

  const complaints = async (): Promise<readonly string[]> => {
    await Promise.all(checks.splice(0));
    return [...found];
  };
  return {
    complaints,
    checked: () => checked,
    forgive: async (pattern) => {
      const kept = (await complaints()).filter((text) => !pattern.test(text));
      if (kept.length === found.length) throw new Error(`Nothing to forgive like ${pattern} in:\n${found.join("\n")}`);
      found.splice(0, found.length, ...kept);
    },
    quiet: async (page) => {
      const until = Date.now() + LOUD_MS;
      let since = Date.now();
      while (Date.now() - since < QUIET_MS) {
        await pause(10);
        if (under.size > 0 || (await page.locator(".wachten").count()) > 0) since = Date.now();
        if (Date.now() > until)
          throw new Error(`Still loading ${page.url()}: ${[...under].map((request) => request.url()).join(", ")}`);
      }
    },
  };
}
