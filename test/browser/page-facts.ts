/** What a page must be, whoever looks at it and however wide the window is: measured inside the page, told as sentences. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The few things that are used of the page's own world: the types of a browser are not those of a test. */
type Box = Readonly<Record<"left" | "right" | "top" | "bottom" | "width", number>>;
type Node = {
  readonly tagName: string;
  readonly outerHTML: string;
  readonly nodeType: number;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly children: Iterable<Node>;
  readonly childNodes: Iterable<Node>;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly lang: string;
  getBoundingClientRect(): Box & { toJSON(): Box };
  closest(selector: string): Node | null;
  contains(node: Node): boolean;
  matches(selector: string): boolean;
  setAttribute(name: string, value: string): void;
  checkVisibility(): boolean;
};
declare const document: {
  readonly title: string;
  readonly documentElement: Node;
  readonly body: Node;
  readonly activeElement: Node | null;
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): Iterable<Node>;
};
declare const getComputedStyle: (node: Node) => Readonly<Record<string, string>>;
declare const innerWidth: number;
declare const innerHeight: number;

/** Counts and places, measured in the page. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string): Node[] =>
      [...document.querySelectorAll(selector)].filter((node) => node.checkVisibility());
    const say = (node: Node): string => node.outerHTML.replaceAll(/\s+/g, " ").slice(0, 120);
    // Words for a screen reader only, icons, and the row of tabs, which scrolls by design.
    const hidden = all("*").filter((node) => getComputedStyle(node)["clipPath"] === "inset(50%)");
    const shown = all("main *, header *, dialog[open] *").filter(
      (node) => node.closest(".tabs ul, svg") === null && !hidden.some((one) => one.contains(node)),
    );
    const isOutside = (node: Node): boolean => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1);
    };
    const isCut = (node: Node): boolean =>
      node.scrollWidth > node.clientWidth + 1 &&
      getComputedStyle(node)["overflowX"] !== "visible" &&
      !node.matches("input, select, textarea");
    return {
      title: document.title,
      lang: document.documentElement.lang,
      h1: all("h1").length,
      main: all("main").length,
      filled: all("main .nl-button--primary").length,
      wider: document.documentElement.scrollWidth - innerWidth,
      outside: shown.filter(isOutside).map(say),
      cut: shown.filter(isCut).map(say),
    };
  });

/** Everything about the frame of a page that is not right; empty when all is. */
export async function misfits(page: Page): Promise<readonly string[]> {
  const { title, lang, h1, main, filled, wider, outside, cut } = await measure(page);
  const rules: readonly (readonly [boolean, string])[] = [
    [h1 === 1, `${h1} h1`],
    [main === 1, `${main} main`],
    [/^\S.* - Weerwerk( demo)?$/.test(title), `title: ${title}`],
    [lang === "nl" || lang === "en", `lang: ${lang}`],
    // What is asked stands out once (interface guide 1.8).
    [filled <= 1, `${filled} filled buttons`],
    [wider <= 0, `sideways: ${wider} px`],
    ...outside.map((node) => [false, `outside the window: ${node}`] as const),
    ...cut.map((node) => [false, `cut off: ${node}`] as const),
  ];
  return rules.flatMap(([isRight, words]) => (isRight ? [] : [words]));
}

/**
 * The structure of a page without its words and without repetition: a list of fifty equal rows is one row. Two pages with the same
 * structure have the same violations, so axe looks at one of them; rows that repeat are marked, and axe passes them by.
 */
export const structureOf = (page: Page, part: "body" | "main" = "body"): Promise<string> =>
  page.evaluate((selector) => {
    // Values differ from row to row; that there is one is what counts. Which item of a menu is the present one does not.
    const NAMED = /^(id|for|name|href|value|datetime|d|title|aria-(label|labelledby|describedby|controls))$/;
    const PASSING = /^(aria-current|data-status|data-herhaald)$/;
    const describe = (node: Node): string => {
      const attributes = [...node.attributes]
        .filter(({ name }) => !PASSING.test(name))
        .map(({ name, value }) => (NAMED.test(name) ? name : `${name}=${value.replace(/\bactive\b/, "")}`));
      const inside = new Set<string>();
      for (const child of node.children) {
        const told = describe(child);
        if (inside.has(told) && child.matches("tr, li")) child.setAttribute("data-herhaald", "");
        inside.add(told);
      }
      const words = [...node.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent.trim() !== "",
      );
      return `<${node.tagName} ${attributes.toSorted().join(" ")}>${words ? "w" : ""}${[...inside].join("")}`;
    };
    return describe(document.querySelector(selector) ?? document.body);
  }, part);

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A theme changes colours and nothing else. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

type AxeWishes = {
  /** Only the rules of colour: for a page of which the rest was looked at in another theme. */
  readonly colours?: boolean;
};

/** What axe finds against WCAG 2.2 AA and its own best practices, as sentences. */
export async function violations(page: Page, { colours = false }: AxeWishes = {}): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode().exclude("[data-herhaald]");
  const found = await (colours ? builder.withRules(COLOUR_RULES) : builder.withTags(TAGS)).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

export type Focus = {
  /** The element that has the focus, in short. */
  readonly what: string;
  /** What is wrong with how it shows; empty when it shows well. */
  readonly wrong: readonly string[];
};

/** Where the focus is and how it is drawn, measured in the page. */
const measureFocus = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return undefined;
    // Some controls show the focus on the box around them.
    const drawn = [node, node.closest(".keuze, .zoekin")].filter((found) => found !== null).map(getComputedStyle);
    const bar = document.querySelector(".kop");
    const isSticky = bar !== null && getComputedStyle(bar)["position"] === "sticky";
    const isBelow = node.closest(".kop, dialog, .nl-skip-link") === null;
    return {
      what: node.outerHTML.replaceAll(/\s+/g, " ").slice(0, 100),
      outline: Math.max(
        ...drawn.map((style) => (style["outlineStyle"] === "none" ? 0 : parseFloat(style["outlineWidth"] ?? "0"))),
      ),
      ...node.getBoundingClientRect().toJSON(),
      window: { width: innerWidth, height: innerHeight },
      edge: isSticky && isBelow ? bar.getBoundingClientRect().bottom : 0,
    };
  });

/** Where the focus is, and whether someone who only sees the screen can tell; undefined when it is nowhere. */
export async function focusOf(page: Page): Promise<Focus | undefined> {
  const found = await measureFocus(page);
  if (!found) return undefined;
  const { what, outline, left, right, top, bottom, width, window, edge } = found;
  const isInSight = right > 0 && left < window.width && bottom > 0 && top < window.height;
  const rules: readonly (readonly [boolean, string])[] = [
    [outline >= 2, "no outline"],
    [width >= 1, "no size"],
    [isInSight, "out of sight"],
    // WCAG 2.4.11: the bar that sticks hides no focus.
    [bottom > edge, "under the bar"],
  ];
  return { what, wrong: rules.flatMap(([isRight, words]) => (isRight ? [] : [words])) };
}
