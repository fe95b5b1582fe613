/** Blocking against the plain definition: all pairs of records that share a key, counted one by one. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makePeople, PEOPLE_FIELDS, peopleTable, tableOf } from "../records/people.fixture.ts";
import { buildRecords } from "../records/build.ts";
import type { Records } from "../records/records.ts";
import { soloCrew } from "../threads/step.ts";
import { blocksOf, eachBlock, SHARES, stretchOf } from "./blocks.ts";
import { type BlockingRule, blockingKeys, equalityKeys, type RuleKeys, shareBlock } from "./keys.ts";
import { planBlocking } from "./plan.ts";

const recordsOf = (entities: number, copies: number, seed: number): Promise<Records> =>
  buildRecords([{ table: peopleTable(makePeople(entities, copies, seed)), fields: PEOPLE_FIELDS }], soloCrew);

const RULES: readonly BlockingRule[] = [
  { parts: [{ field: 1, list: "core" }] },
  {
    parts: [
      { field: 1, list: "sound" },
      { field: 0, list: "initial" },
    ],
  },
  {
    parts: [
      { field: 2, list: "month-day" },
      { field: 3, list: "area" },
    ],
  },
];

/** All pairs that share a code, by looking at every pair. */
function slowPairs(keys: RuleKeys, count: number): readonly string[] {
  const codesOf = (r: number): readonly number[] =>
    keys.starts === undefined
      ? [keys.codes[r] ?? 0].filter((code) => code !== 0)
      : [...keys.codes.subarray(keys.starts[r], keys.starts[r + 1])].filter((code) => code !== 0);
  const found: string[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++)
      if (codesOf(i).some((code) => codesOf(j).includes(code))) found.push(`${i}-${j}`);
  }
  return found;
}

// Kills: a sort that drops a digit, blocks that miss their last record, shares that overlap or leave codes out.
test("blocks hold every pair that shares a code, and their shares together are all of them", async () => {
  const records = await recordsOf(120, 80, 1);
  for (const rule of RULES) {
    const keys = blockingKeys(records, rule);
    const blocks = blocksOf(keys);
    expect([...blocks.codes]).toEqual([...blocks.codes].toSorted((a, b) => a - b));
    const found = new Set<string>();
    for (let index = 0; index < SHARES; index++) {
      const use = (from: number, to: number): void => {
        const members = [...blocks.members.subarray(from, to)];
        for (const [a, i] of members.entries()) for (const j of members.slice(a + 1)) found.add(`${i}-${j}`);
      };
      eachBlock(blocks, use, stretchOf(blocks.codes, { index, count: SHARES }));
    }
    expect([...found].toSorted()).toEqual(slowPairs(keys, records.count).toSorted());
  }
});

// Kills: a merge of code lists that stops early, a code of 0 that counts as shared.
test("two records share a block when they share a code", () => {
  const list = fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 })
    .map((codes) => codes.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(list, list, (a, b) => {
      const keys = {
        codes: Uint32Array.from([...a, ...b]),
        starts: Uint32Array.from([0, a.length, a.length + b.length]),
      };
      expect(shareBlock(keys, 0, 1)).toBe(a.some((code) => code !== 0 && b.includes(code)));
    }),
    { numRuns: 2000 },
  );
});

test("a record without one of the parts is in no block", async () => {
  const table = tableOf(
    ["voornaam", "achternaam"],
    [
      ["Jan", ""],
      ["Jan", ""],
      ["Jan", "Smit"],
      ["Jan", "Smit"],
    ],
  );
  const records = await buildRecords([{ table, fields: PEOPLE_FIELDS.slice(0, 2) }], soloCrew);
  const { codes } = blockingKeys(records, {
    parts: [
      { field: 0, list: "full" },
      { field: 1, list: "prefix" },
    ],
  });
  expect([...codes].map((code) => code === 0)).toEqual([true, true, false, false]);
  expect([...equalityKeys(records, [0, 1]).codes].map((code) => code === 0)).toEqual([true, true, false, false]);
});

// Kills: a cap that keeps the largest blocks, or that takes smaller ones with it.
test("blocks that are too large are left out, and counted", async () => {
  const rows = [
    ...Array.from({ length: 6 }, () => ["Jan", "Smit"]),
    ...Array.from({ length: 5 }, () => ["Piet", "Vos"]),
    ["Piet", "Kok"],
    ["Piet", "Kok"],
  ];
  const records = await buildRecords(
    [{ table: tableOf(["voornaam", "achternaam"], rows), fields: PEOPLE_FIELDS.slice(0, 2) }],
    soloCrew,
  );
  const plan = await planBlocking(records, [{ parts: [{ field: 1, list: "core" }] }], 5, soloCrew);
  expect(plan.pairs).toBe(11);
  expect(plan.rules).toMatchObject([
    { pairs: 11, cappedBlocks: 1, cappedPairs: 15, largest: [6, 5, 2], name: "achternaam.core" },
  ]);
  // Only the codes of the largest block are gone: its pairs are left to other rules.
  expect([...(plan.keys[0]?.codes ?? [])].map((code) => code === 0)).toEqual(rows.map((_, r) => r < 6));
});

test("a rule on a key that the field has not is refused", async () => {
  const records = await recordsOf(3, 0, 1);
  expect(() => blockingKeys(records, { parts: [{ field: 1, list: "postcode" }] })).toThrow(RangeError);
});
