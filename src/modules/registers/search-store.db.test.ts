/** The plan of a search: under row-level security every table of registers is reached by an index, never read whole. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import { deliver } from "../../../test/registers-stage.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Bronrecord } from "../bronbestanden/index.ts";
import { findEntiteiten, findOpgaven, findVerbanden } from "./entiteit-store.ts";
import { findCandidates, findWords } from "./search-store.ts";

let db: FreshDatabase;
let yara: Person;

beforeAll(async () => {
  db = await freshDatabase();
  yara = await db.hire("Yara Adviseur", "signaalcoordinator");
  const bea = await db.hire("Bea Beheer", "beheerder");
  const records = Array.from({ length: 6_000 }, (_, i): Bronrecord => ({
    sleutel: `k${i}`,
    soort: "ORGANISATIE",
    waarden: { naam: [`Vlonderbouw ${i.toString(36)} B.V.`], kvkNummer: [String(90_000_000 + i)] },
  }));
  await deliver(db, bea, { bron: "handelsregister", records });
  await db.unsafeSuper.query("analyze");
});
afterAll(() => db.close());

type Plan = Readonly<Record<string, unknown>> & { readonly Plans?: readonly Plan[] };

/** Runs a query of the store as the reader would, and gives its plan instead of its rows. */
async function planOf(query: (tx: Tx) => Promise<unknown>): Promise<Plan[]> {
  const plans: Plan[] = [];
  const done = await db.grant(yara, { activiteit: "register-raadplegen" }, async (tx) => {
    const explaining: Tx = {
      ...tx,
      run: async (text, values) => {
        const [row] = await tx.run<{ "QUERY PLAN": { Plan: Plan }[] }>(`explain (format json) ${text}`, values);
        plans.push(...(row?.["QUERY PLAN"] ?? []).map(({ Plan }) => Plan));
        return [];
      },
    };
    await query(explaining);
  });
  expect(done.ok).toBe(true);
  return plans;
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

test.each<[what: string, query: (tx: Tx) => Promise<unknown>]>([
  ["candidates", (tx) => findCandidates(tx, [{ sleutel: "12", term: 0, weight: 4 }], undefined)],
  ["words", (tx) => findWords(tx, ["12", "13"])],
  ["things", (tx) => findEntiteiten(tx, [1, 2, 3])],
  ["what is said of them", (tx) => findOpgaven(tx, [1, 2, 3])],
  ["ties", (tx) => findVerbanden(tx, [1, 2, 3], 50)],
])(
  "%s are found by index (mutant: an operator that is not leakproof, or a cast on the column)",
  async (_what, query) => {
    const nodes = (await planOf(query)).flatMap(nodesOf);
    const scans = nodes.filter((node) => node["Schema"] === undefined && typeof node["Relation Name"] === "string");
    expect(scans.length).toBeGreaterThan(0);
    const whole = scans.filter(
      (node) =>
        node["Node Type"] === "Seq Scan" && ["entiteit", "opgave", "sleutel"].includes(String(node["Relation Name"])),
    );
    expect(whole.map((node) => node["Relation Name"])).toEqual([]);
  },
);

test("of a word that everybody shares no more rows are read than are counted (mutant: an order that the index does not have)", async () => {
  const nodes = (await planOf((tx) => findCandidates(tx, [{ sleutel: "12", term: 0, weight: 4 }], undefined))).flatMap(
    nodesOf,
  );
  const perKey = nodes.filter((node) => node["Node Type"] === "Limit" && node["Alias"] === undefined);
  expect(perKey.length).toBeGreaterThan(0);
  const sorts = nodes.filter((node) => String(node["Node Type"]).includes("Sort"));
  expect(sorts.flatMap((node) => node["Sort Key"] as string[]).filter((key) => key.startsWith("s."))).toEqual([]);
});
