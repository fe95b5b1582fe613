/** Threads: a run on several gives the numbers of a run on one, bit for bit. */
import { afterAll, describe, expect, test } from "vitest";
import { planBlocking } from "../blocking/plan.ts";
import { clusterPairs, type Clusters } from "../clusters/cluster.ts";
import type { TableLayout } from "../columns/table-reader.ts";
import { TableReader } from "../columns/table-reader.ts";
import { type Model, rulesOf } from "../model/model.ts";
import { PROFILES } from "../model/profile.ts";
import { trainModel } from "../model/train.ts";
import { HEADERS, makePeople, PEOPLE_FIELDS, peopleTable } from "../records/people.fixture.ts";
import { buildRecords } from "../records/build.ts";
import { type ScoredPairs, scorePairs } from "../scoring/score.ts";
import { openCrew } from "./open-crew.ts";
import { readTableInParts } from "./read-table.ts";
import { type Crew, soloCrew } from "./step.ts";

/** Fewer samples than a real run: what matters is that they are the same ones. */
const PROFILE = { ...PROFILES.nauwkeurig, randomPairs: 20_000, sessionPairs: 20_000 };
const TIMEOUT = 30_000;

const crew = openCrew(3);
afterAll(() => crew.close());

type Linked = { readonly model: Model; readonly pairs: ScoredPairs; readonly clusters: Clusters };

async function link(by: Crew): Promise<Linked> {
  const people = makePeople(1200, 800, 11);
  const records = await buildRecords([{ table: peopleTable(people), fields: PEOPLE_FIELDS }], by);
  const model = await trainModel(records, { profile: PROFILE, seed: 5 }, by);
  const plan = await planBlocking(records, rulesOf(model), 400, by);
  const pairs = await scorePairs(records, model, plan, { pairing: { kind: "dedupe" }, floor: -8 }, by);
  const settings = { threshold: 0, judgements: [], authoritative: [], isOneToOne: false };
  return { model, pairs, clusters: clusterPairs(records, pairs, settings) };
}

// Kills: parts that are cut by the number of threads, results in the order in which threads finish, seeds per thread.
test(
  "three threads give the model, pairs and clusters of one",
  async () => {
    const one = await link(soloCrew);
    const three = await link(crew);
    expect(three.model).toEqual(one.model);
    expect(three.pairs).toEqual(one.pairs);
    expect(three.clusters).toEqual(one.clusters);
    expect(one.pairs.count).toBeGreaterThan(500);
  },
  TIMEOUT,
);

test(
  "a step that fails says so, and the crew goes on",
  async () => {
    const records = await buildRecords([{ table: peopleTable(makePeople(5, 0, 1)), fields: PEOPLE_FIELDS }], crew);
    const wrong = { parts: [{ field: 0, list: "postcode" }] };
    await expect(planBlocking(records, [wrong, wrong, wrong, wrong], 10, crew)).rejects.toThrow("has no key postcode");
    const plan = await planBlocking(records, [{ parts: [{ field: 1, list: "core" }] }], 10, crew);
    expect(plan.rules.length).toBe(1);
  },
  TIMEOUT,
);

describe("reading in parts", () => {
  const layout: TableLayout = {
    delimiter: 44,
    headers: [...HEADERS],
    isKept: HEADERS.map(() => true),
    recordId: -1,
    skipFirst: true,
  };
  const text = [
    HEADERS.join(","),
    ...makePeople(4000, 500, 9).map((person) => HEADERS.map((header) => `"${person[header]}"`).join(",")),
  ].join("\n");
  const bytes = new TextEncoder().encode(text);

  /** Gives the bytes in stretches of a few sizes, as a disk would. */
  function filler(): (stretch: Uint8Array) => number {
    let at = 0;
    return (stretch) => {
      const length = Math.min(stretch.length, 50_000 + (at % 777), bytes.length - at);
      stretch.set(bytes.subarray(at, at + length));
      at += length;
      return length;
    };
  }

  // Kills: a record cut in two between parts, the header read as a record in a later part, a last record without line feed.
  test(
    "gives the table that reading at once gives",
    async () => {
      const whole = new TableReader(layout);
      whole.push(bytes);
      const expected = whole.finish();
      const read = await readTableInParts(layout, filler(), crew);
      expect(read.ok && read.table).toEqual(expected);
      const small = await readTableInParts(layout, filler(), crew, { partBytes: 20_000, partsInWave: 3 });
      expect(small.ok && small.table).toEqual(expected);
    },
    TIMEOUT,
  );

  test("an open quote is refused instead of read to the end of the disk", async () => {
    let left = 40;
    const read = await readTableInParts(
      layout,
      (stretch) => {
        if (left-- === 0) return 0;
        stretch.fill(left === 39 ? 34 : 97);
        return stretch.length;
      },
      soloCrew,
      { partBytes: 1 << 20, partsInWave: 2 },
    );
    expect(read).toMatchObject({ ok: false, refusal: { code: "UNCLOSED_QUOTE" } });
  });
});
