/**
 * Every page for everyone who has it, wide and narrow, light and dark; and for who has it not, the page that says so. The daily command
 * sends past each page at least one person who has it and looks once at each structure; the slow one sends everybody and looks at everything.
 */
import { expect, vi } from "vitest";
import { act, askNood, fileVerzoek, idOf, orderUitvoer, proposeRol } from "./deeds.ts";
import { misfits, structureOf, violations } from "./page-facts.ts";
import { test, type Visitor } from "./visit.ts";

/** One person per rol, and what their menu holds: written by hand from the interface guide, not read from the catalogue. */
const BASE = ["Vandaag", "Nieuw signaal", "Mijn meldingen", "Medewerkers", "Wie mag wat", "Mijn inzagen"];
/** What stands before Medewerkers, and what behind. */
const withExtra = (before: readonly string[], ...behind: string[]): string[] => [
  ...BASE.slice(0, 3),
  ...before,
  "Medewerkers",
  ...behind,
  ...BASE.slice(4),
];
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  "Mees Tolsma": BASE,
  "Noor Dijkstra-Akkerman": withExtra(["Registers"], "Opdrachten"),
  "Karim el Amrani": withExtra(["Registers"]),
  "Sanne van der Wal": withExtra(["Registers"]),
  "Joris Brandsma": withExtra(["Registers"]),
  "Fenna Oosterhof": withExtra(["Registers"]),
  "Pieter Lankhorst": BASE,
  "Ayşe Yıldırım": BASE,
  "Roos Terpstra": BASE,
  "Anton Verschoor": BASE,
  "Lieke Hoogland": BASE,
  "Yara Bouhlel": withExtra(["Signalen", "Registers", "Cijfers"], "Noodtoegang", "Opdrachten"),
  "Willemijn Staring": withExtra(["Besluiten", "Registers", "Cijfers"], "Noodtoegang"),
  "Gijs Meerveld": withExtra([], "Noodtoegang"),
  "Bas Koopmans": withExtra(["Leveringen"], "Voorstellen"),
  "Theo Braakhuis": withExtra([], "Toezicht"),
  "Daan Vreeburg": withExtra(["Signalen toetsen", "Cijfers"], "Voorstellen", "Noodtoegang", "Toezicht", "Opdrachten"),
  "Hendrik Zijlmans": withExtra(["Cijfers"], "Voorstellen", "Toezicht", "Opdrachten"),
  "Olga Wiśniewska": withExtra([], "Voorstellen", "Toezicht", "Opdrachten"),
};
const EVERYONE = Object.keys(PEOPLE);
const KEEPERS = ["Bas Koopmans", "Daan Vreeburg", "Hendrik Zijlmans", "Olga Wiśniewska"];
const READERS = ["Theo Braakhuis", "Daan Vreeburg", "Hendrik Zijlmans", "Olga Wiśniewska"];
const IN_NOOD = ["Yara Bouhlel", "Willemijn Staring", "Gijs Meerveld", "Daan Vreeburg"];

const ADVISERS = [
  "Noor Dijkstra-Akkerman",
  "Karim el Amrani",
  "Sanne van der Wal",
  "Joris Brandsma",
  "Fenna Oosterhof",
  "Yara Bouhlel",
  "Willemijn Staring",
];

/** Addresses with an id in them are known once there is something to open. */
type Ids = {
  readonly collega: string;
  readonly voorstel: string;
  readonly verzoek: string;
  readonly regel: string;
  readonly opdracht: string;
  readonly ding: string;
  readonly levering: string;
  readonly signaal: string;
};
type PageOf = { readonly at: (ids: Ids) => string; readonly who: readonly string[] };

const PAGES: readonly PageOf[] = [
  ...["/vandaag", "/medewerkers", "/mij/inzagen", "/mij/sessies", "/mij/verzoeken", "/mij/voorkeuren"].map((path) => ({
    at: () => path,
    who: EVERYONE,
  })),
  ...["/signalen/nieuw", "/mijn-meldingen", "/meldkaart"].map((path) => ({ at: () => path, who: EVERYONE })),
  ...[
    "/kennis/activiteiten",
    "/kennis/activiteiten/medewerkers-en-rollen",
    "/kennis/grondslagen",
    "/kennis/toegang?rol=signaalcoordinator",
    "/opdrachten",
    "/bestaat-niet",
  ].map((path) => ({ at: () => path, who: EVERYONE })),
  { at: ({ collega }) => `/medewerkers/${collega}`, who: EVERYONE },
  { at: () => "/voorstellen", who: KEEPERS },
  { at: ({ voorstel }) => `/voorstellen/${voorstel}`, who: KEEPERS },
  { at: () => "/voorstellen/nieuw", who: ["Bas Koopmans"] },
  { at: () => "/voorstellen/nieuw?soort=ROL_TOEKENNEN", who: ["Bas Koopmans"] },
  { at: () => "/voorstellen/nieuw?soort=VERVANGING", who: ["Bas Koopmans"] },
  { at: () => "/voorstellen/nieuw?soort=MEDEWERKER_TOEVOEGEN", who: ["Bas Koopmans"] },
  { at: () => "/noodtoegang", who: IN_NOOD },
  { at: () => "/toezicht/logboek", who: READERS },
  { at: ({ regel }) => `/toezicht/logboek/${regel}`, who: READERS },
  { at: () => "/toezicht/opvallend", who: READERS },
  { at: () => "/toezicht/verzoeken", who: ["Daan Vreeburg", "Hendrik Zijlmans"] },
  { at: ({ verzoek }) => `/toezicht/verzoeken/${verzoek}`, who: ["Daan Vreeburg"] },
  { at: () => "/signaalcijfers", who: ["Yara Bouhlel", "Willemijn Staring", "Daan Vreeburg", "Hendrik Zijlmans"] },
  { at: () => "/toezicht/noodtoegang", who: ["Hendrik Zijlmans"] },
  { at: () => "/signalen", who: ["Yara Bouhlel"] },
  { at: ({ signaal }) => `/signalen/${signaal}`, who: ["Yara Bouhlel"] },
  { at: () => "/signaaltoetsen", who: ["Daan Vreeburg"] },
  { at: () => "/signaalbesluiten", who: ["Willemijn Staring"] },
  { at: () => "/registers", who: ADVISERS },
  { at: ({ ding }) => `/registers/${ding}`, who: ADVISERS },
  { at: ({ ding }) => `/registers/${ding}/netwerk`, who: ADVISERS },
  { at: () => "/leveringen", who: ["Bas Koopmans"] },
  { at: () => "/leveringen/nieuw", who: ["Bas Koopmans"] },
  { at: ({ levering }) => `/leveringen/${levering}`, who: ["Bas Koopmans"] },
  { at: () => "/toezicht/leveringen", who: ["Daan Vreeburg"] },
  { at: ({ levering }) => `/toezicht/leveringen/${levering}`, who: ["Daan Vreeburg"] },
  { at: () => "/toezicht/vernietigingen", who: ["Daan Vreeburg"] },
  { at: ({ opdracht }) => `/opdrachten/${opdracht}`, who: ["Daan Vreeburg"] },
];

const NOT_THERE = "Deze pagina bestaat niet, of past niet bij uw doel";
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };

let ids: Ids | undefined;

async function prepare(visit: (wishes: { as: string }) => Promise<Visitor>): Promise<Ids> {
  const bas = await visit({ as: "Bas Koopmans" });
  const daan = await visit({ as: "Daan Vreeburg" });
  const tineke = await visit({ as: "Tineke Wesselink" });
  const gijs = await visit({ as: "Gijs Meerveld" });
  const voorstel = await proposeRol(bas, "Soufiane Lahlou", "analist");
  const verzoek = await fileVerzoek(tineke, "INZAGE", "Wat staat er over mij in Weerwerk sinds september?");
  await fileVerzoek(daan, "RECTIFICATIE", "Mijn functie is anders geschreven dan in mijn aanstelling.");
  await askNood(gijs, "Daan Vreeburg", "Een collega krijgt op dit moment bedreigingen aan de deur.");
  const opdracht = await orderUitvoer(daan, "Steekproef van deze week voor de FG.");
  const hour = 3_600_000;
  const [van, tot] = [Date.now() - hour, Date.now() + hour].map((at) => new Date(at).toISOString());
  const { logregels } = await act<{ logregels: readonly { id: string }[] }>(daan, "POST", "/logregels/_zoek", {
    van,
    tot,
    aantal: 1,
  });
  const yara = await visit({ as: "Yara Bouhlel" });
  const { treffers } = await act<{ treffers: readonly { id: string }[] }>(yara, "POST", "/registers/_zoek", {
    vraag: "holding",
    soorten: ["ORGANISATIE"],
  });
  const { signalen } = await act<{ signalen: readonly { id: string }[] }>(yara, "POST", "/signalen/_zoek", {});
  const { leveringen } = await act<{ leveringen: readonly { id: string }[] }>(bas, "GET", "/leveringen");
  return {
    collega: await idOf(bas, "Iris Nauta"),
    voorstel,
    verzoek,
    opdracht,
    regel: logregels[0]?.id ?? "",
    ding: treffers[0]?.id ?? "",
    levering: leveringen[0]?.id ?? "",
    signaal: signalen[0]?.id ?? "",
  };
}

const THOROUGH = process.env["WEERWERK_SLOW"] === "1";

/** Structures that axe has seen, over all people. */
const seen = new Set<string>();
/** Wide pages that were looked at; a page of the same structure for the next person is the same page. */
const looked = new Set<string>();

/** Looks at the open page as it is in four ways; axe looks once at each structure. */
async function look({ page }: Visitor, first: boolean): Promise<readonly string[]> {
  const wrong: string[] = [];
  // The menu around it differs from person to person, and was looked at with their first page.
  const what = await structureOf(page, first ? "body" : "main");
  if (looked.has(what) && !THOROUGH) return wrong;
  looked.add(what);
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    const at = (texts: readonly string[], scheme: string): void =>
      void wrong.push(...texts.map((text) => `${size.width} ${scheme}: ${text}`));
    at(await misfits(page), "light");
    const structure = `${size.width} ${await structureOf(page)}`;
    if (seen.has(structure)) continue;
    seen.add(structure);
    at(await violations(page), "light");
    await page.emulateMedia({ colorScheme: "dark" });
    at(await misfits(page), "dark");
    at(await violations(page, { colours: true }), "dark");
    await page.emulateMedia({ colorScheme: "light" });
  }
  return wrong;
}

test("there is something to look at", async ({ visit }) => {
  ids = await prepare(visit);
});

/** Goes to an address inside the open page, as a link does. */
async function go({ page, quiet }: Visitor, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, "", ${JSON.stringify(path)})`);
  await quiet();
}

vi.setConfig({ maxConcurrency: 3 });

/** Who also tries each day what is not theirs: nobody special, and one of each kind of work. The matrix test tries every role behind the pages. */
const TRIES_ALL: ReadonlySet<string> = new Set(["Mees Tolsma", "Yara Bouhlel", "Daan Vreeburg", "Bas Koopmans"]);

/** Who goes past the pages each day: those who try all, and whoever has a page that none of them has. Of the others only the menu. */
function chooseVisitors(): ReadonlySet<string> {
  const chosen = new Set(TRIES_ALL);
  for (const { who } of PAGES)
    if (!who.some((name) => chosen.has(name))) for (const name of who.slice(0, 1)) chosen.add(name);
  return chosen;
}
const VISITORS = chooseVisitors();

function pagesFor(name: string): readonly PageOf[] {
  if (THOROUGH || TRIES_ALL.has(name)) return PAGES;
  return VISITORS.has(name) ? PAGES.filter(({ who }) => who.includes(name)) : [];
}

for (const name of EVERYONE) {
  test.concurrent(`${name}: the menu, and every page of it`, async ({ visit }) => {
    const visitor = await visit({ as: name });
    const { page, open } = visitor;
    const known = ids;
    if (!known) throw new Error("Nothing was prepared");
    await open("/vandaag");
    const menu = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link");
    expect(await menu.allTextContents()).toEqual(PEOPLE[name]);
    const wrong: string[] = [];
    for (const { at, who } of pagesFor(name)) {
      const path = at(known);
      await page.setViewportSize(WIDE);
      await go(visitor, path);
      const isThere = (await page.getByRole("heading", { level: 1 }).textContent()) !== NOT_THERE;
      if (isThere !== (who.includes(name) && path !== "/bestaat-niet"))
        wrong.push(`${path}: ${isThere ? "there" : "not there"}`);
      wrong.push(...(await look(visitor, path === "/vandaag")).map((text) => `${path}: ${text}`));
    }
    expect(wrong).toEqual([]);
    await visitor.watcher.forgive(/status of 404/).catch(() => undefined);
  });
}

test("axe looked", () => {
  expect(seen.size).toBeGreaterThan(40);
});
