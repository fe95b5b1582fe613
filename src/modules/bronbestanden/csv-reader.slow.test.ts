/** Reading takes a time and a memory that do not depend on how long the file, a line or a field is. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { CsvProfiel } from "./csv-profiel.ts";
import { readCsv } from "./csv-reader.ts";
import { readProfielen } from "./read-profielen.ts";

const FOLDER = new URL("../../../catalogus/profielen", import.meta.url).pathname;
const MB = 1_000_000;
const LINE =
  "1963200000123456;Kerkstraat;12;A;;1234AB;Waterveen;1963010000123456;woonfunctie;85;1963100000123456;1970;2010-01-01;\r\n";

/** What is still held after a collection; without one this would measure how lazy the collector is. */
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

async function* fileOf(profiel: CsvProfiel, bytes: number, piece: Buffer): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${Object.keys(profiel.kolommen).join(";")}\r\n`);
  for (let sent = 0; sent < bytes; sent += piece.length) yield Buffer.from(piece);
}

/** The most that heap and buffers grew while reading, and how many lines gave what. */
async function measure(bytes: number, piece: Buffer) {
  const bag = (await readProfielen(FOLDER)).get("bag");
  if (!bag) throw new Error("The profiel of the BAG is gone");
  const used = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  let [records, geweigerd, peak, batches] = [0, 0, 0, 0];
  const started = performance.now();
  for await (const batch of readCsv(fileOf(bag, bytes, piece), bag)) {
    for (const one of batch) {
      if ("record" in one) records += 1;
      else geweigerd += 1;
    }
    batches += 1;
    if (batches % 200 === 1) peak = Math.max(peak, used() - before);
  }
  return { records, geweigerd, peak: Math.max(peak, used() - before), seconds: (performance.now() - started) / 1_000 };
}

test("200 MB of lines", async () => {
  const { records, geweigerd, peak, seconds } = await measure(200 * MB, Buffer.from(LINE.repeat(500)));
  console.log(
    `${Math.round(records / 5 / seconds)} lines/s, ${Math.round(records / seconds)} records/s, ${Math.round(peak / MB)} MB`,
  );
  expect(geweigerd).toBe(0);
  expect(peak).toBeLessThan(50 * MB);
});

test("one field of 200 MB, with and without quotes", async () => {
  const plain = await measure(200 * MB, Buffer.alloc(65_536, "x"));
  expect(plain).toMatchObject({ records: 0, geweigerd: 1 });
  expect(plain.peak).toBeLessThan(50 * MB);
  const lines = await measure(200 * MB, Buffer.from(`"${"x".repeat(60_000)}\n`));
  expect(lines.records).toBe(0);
  expect(lines.peak).toBeLessThan(50 * MB);
});
