/** Hostile and large files: memory does not grow with the file. Only with WEERWERK_SLOW=1. */
import { expect, test } from "vitest";
import { readBods } from "./bods-reader.ts";
import type { Gelezen } from "./bronrecord.ts";
import { readFtm } from "./ftm-reader.ts";

const MB = 1_048_576;

type Outcome = {
  readonly records: number;
  readonly redenen: readonly string[];
  readonly grown: number;
  readonly seconds: number;
};

/** Reads, and measures by how much the process grew beyond what it was after `warm` records, in MB. */
async function measure(gelezen: AsyncIterable<readonly Gelezen[]>, warm = 0): Promise<Outcome> {
  let before = process.memoryUsage().rss;
  const start = performance.now();
  const redenen: string[] = [];
  let records = 0;
  let most = before;
  for await (const batch of gelezen) {
    for (const one of batch) {
      if ("geweigerd" in one) redenen.push(one.geweigerd.reden);
      else records += 1;
    }
    const now = process.memoryUsage().rss;
    if (records <= warm) before = Math.max(before, now);
    most = Math.max(most, now);
  }
  return { records, redenen, grown: (most - before) / MB, seconds: (performance.now() - start) / 1_000 };
}

const entity = '{"id":"k1","schema":"Company","properties":{"name":["Proef"]}}';
const statement = '{"recordId":"k1","recordType":"entity","recordDetails":{"name":"Proef"}}';

/** A field of that many MB between two good values. */
async function* huge(head: string, filler: string, tail: string, megabytes: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  const piece = Buffer.alloc(MB, filler);
  for (let i = 0; i < megabytes; i += 1) yield piece;
  yield Buffer.from(tail);
}

test("a field of 100 MB is read past", async () => {
  const lines = await measure(readFtm(huge(`${entity}\n{"id":"x","caption":"`, "x", `"}\n${entity}\n`, 100)));
  expect(lines).toMatchObject({ records: 2, redenen: ["REGEL_TE_LANG"] });
  const array = await measure(readBods(huge(`[${statement},{"recordId":"`, "x", `"},${statement}]`, 100)));
  expect(array).toMatchObject({ records: 2, redenen: ["REGEL_TE_LANG"] });
  console.log(`100 MB in one field: +${lines.grown.toFixed(0)} MB as lines, +${array.grown.toFixed(0)} MB in an array`);
  expect(Math.max(lines.grown, array.grown)).toBeLessThan(60);
});

test("100 MB of brackets is read past", async () => {
  const array = await measure(readBods(huge(`[${statement},`, "[", "", 100)));
  expect(array).toMatchObject({ records: 1, redenen: ["LAATSTE_REGEL_HALF"] });
  expect(array.grown).toBeLessThan(60);
});

async function* many(
  count: number,
  open: string,
  between: string,
  close: string,
  one: (i: number) => string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(open);
  for (let i = 0; i < count; i += 1_000)
    yield Buffer.from(Array.from({ length: 1_000 }, (_, j) => (i + j > 0 ? between : "") + one(i + j)).join(""));
  yield Buffer.from(close);
}

const company = (i: number): string =>
  JSON.stringify({
    id: `k${i}`,
    schema: "Company",
    properties: {
      name: [`Proefbedrijf ${i} B.V.`],
      registrationNumber: [String(10_000_000 + i)],
      jurisdiction: ["nl"],
      address: [`Havenkade ${i}, 1234 AB Waterveen`],
      incorporationDate: ["2011-04-01"],
      topics: ["proef"],
    },
    datasets: ["proef"],
  });

const owner = (i: number): string =>
  JSON.stringify({
    statementId: String(i).padStart(32, "0"),
    declarationSubject: `k${i}`,
    publicationDetails: {
      publicationDate: "2026-03-04",
      bodsVersion: "0.4",
      publisher: { name: "Register van Waterveen" },
    },
    recordId: `r${i}`,
    recordType: "relationship",
    recordStatus: "new",
    recordDetails: {
      isComponent: false,
      subject: `k${i}`,
      interestedParty: `p${i}`,
      interests: [{ type: "shareholding", directOrIndirect: "direct", share: { exact: 50 }, startDate: "2020-01-01" }],
    },
    source: { type: ["officialRegister"] },
  });

test("half a million records of each format in flat memory", async () => {
  const count = 500_000;
  const ftm = await measure(readFtm(many(count, "", "\n", "\n", company)), count / 5);
  const bods = await measure(readBods(many(count, "[", ",\n", "]", owner)), count / 5);
  for (const [name, { records, redenen, grown, seconds }] of Object.entries({ ftm, bods })) {
    console.log(`${name}: ${Math.round(count / seconds)} records/s, +${grown.toFixed(0)} MB after the first fifth`);
    expect(records).toBe(count);
    expect(redenen).toEqual([]);
    expect(grown).toBeLessThan(60);
  }
});
