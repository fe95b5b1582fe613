/** How fast a register goes in, against COPY of the same file, and how fast a million records answer a search, a page and a network. */
import { appendFile, chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encode, generateWaterveen } from "../demo/generate.ts";
import { readBronbestand, readProfielen } from "../src/modules/bronbestanden/index.ts";
import { openEntiteit } from "../src/modules/registers/open-entiteit.ts";
import { readNetwerk } from "../src/modules/registers/read-netwerk.ts";
import { searchRegisters } from "../src/modules/registers/search-registers.ts";
import type { Tx } from "../src/platform/grant/grant.ts";
import { openRegistersStage, type TakenIn } from "./registers-stage.ts";

/** Scale 1 gives 17,000 records of the BAG; 59 gives a million. */
const SCALE = Number(process.env["BENCH_SCALE"] ?? 59);
const ASKS = Number(process.env["BENCH_ASKS"] ?? 400);

const mib = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const { superuser, ask, takeIn, close } = await openRegistersStage();
const profielen = await readProfielen(fileURLToPath(new URL("../catalogus/profielen", import.meta.url)));

const { bestanden } = generateWaterveen({ seed: 1, scale: SCALE });
type Bestand = (typeof bestanden)[number];

/** Highest resident memory seen while a job ran. */
let most = 0;

async function* bytesOf(bestand: Bestand): AsyncGenerator<Uint8Array> {
  for (const tekst of bestand.tekst()) {
    yield encode(tekst, bestand.tekenset);
    most = Math.max(most, process.memoryUsage().rss);
  }
}

const takeInFile = (bestand: Bestand): Promise<TakenIn> => {
  const profiel = JSON.parse(JSON.stringify(profielen.get(bestand.profiel ?? "") ?? null)) as null;
  return takeIn(bestand, readBronbestand({ formaat: bestand.formaat, profiel }, bytesOf(bestand)));
};

/** The honest baseline: COPY by the server itself, from a file, into one table with a key and two indexes, without log or keys of ours. */
async function copyFile(bestand: Bestand): Promise<{ seconds: number; lines: number }> {
  const folder = await mkdtemp(join(tmpdir(), "weerwerk-copy-"));
  await chmod(folder, 0o755);
  const path = join(folder, "bestand.csv");
  for await (const bytes of bytesOf(bestand)) await appendFile(path, bytes);
  const kop = String(bestand.tekst().next().value ?? "");
  const columns: readonly string[] = kop.trim().split(";");
  await superuser.query(
    `create table public.kopie (nr bigint generated always as identity primary key, ${columns.map((c) => `"${c}" text`).join(", ")})`,
  );
  for (const column of columns.slice(0, 2)) await superuser.query(`create index on public.kopie ("${column}")`);
  const before = performance.now();
  const { rowCount } = await superuser.query(
    `copy public.kopie (${columns.map((c) => `"${c}"`).join(", ")}) from '${path}' (format csv, delimiter ';', header)`,
  );
  const seconds = (performance.now() - before) / 1000;
  await rm(folder, { recursive: true });
  return { seconds, lines: rowCount ?? 0 };
}

const bag = bestanden.find(({ bestand }) => bestand === "bag.csv");
const handelsregister = bestanden.filter(({ bron }) => bron === "handelsregister");
if (!bag) throw new Error("No BAG");
const start = process.memoryUsage().rss;
const loaded = await takeInFile(bag);
for (const one of handelsregister) await takeInFile(one);
const { rows: counts } = await superuser.query<{ n: string; k: string }>(
  "select (select count(*) from registers.opgave) as n, (select count(*) from registers.sleutel) as k",
);
await superuser.query("vacuum analyze");
const copied = await copyFile(bag);
const rate = (one: { seconds: number; lines: number }): number => one.lines / one.seconds;
console.log(
  `${counts[0]?.n} records, ${counts[0]?.k} keys; memory of the reader ${mib(start)} MiB before, ${mib(most)} MiB at most`,
);
console.log(`of ${loaded.seconds.toFixed(1)} s the reader took ${loaded.own.toFixed(1)} s of processor`);
console.log("| import | lines/s | COPY lines/s | ratio | budget |\n|---|---|---|---|---|");
console.log(
  `| bag.csv, 5 records a line | ${Math.round(rate(loaded))} | ${Math.round(rate(copied))} | ${(rate(loaded) / rate(copied)).toFixed(3)} | 0.05 |`,
);

async function timed(asks: readonly (() => Promise<unknown>)[]): Promise<string> {
  const times: number[] = [];
  for (const ask of asks) {
    const before = performance.now();
    await ask();
    times.push(performance.now() - before);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `${at(0.5)} | ${at(0.95)} | ${at(0.99)}`;
}

const { rows: some } = await superuser.query<{
  extern: string;
  soort: string;
  waarden: Record<string, (string | Record<string, string>)[]>;
}>(
  `select e.extern, e.soort, o.waarden from registers.entiteit e join registers.opgave o on o.entiteit = e.id
   where e.soort in ('ORGANISATIE', 'ADRES') order by md5(e.extern::text) limit $1`,
  [ASKS],
);
const text = (waarde: string | Record<string, string> | undefined): string =>
  typeof waarde === "string"
    ? waarde
    : [waarde?.["straat"], waarde?.["huisnummer"], waarde?.["postcode"]].filter(Boolean).join(" ");
const questionOf = ({ waarden, soort }: (typeof some)[number]): string =>
  text(soort === "ADRES" ? waarden["adres"]?.[0] : waarden["naam"]?.[0]);
const typo = (question: string): string => question.slice(0, 3) + question.slice(4);
const asking = (work: (tx: Tx) => Promise<unknown>) => () => ask(work);
console.log("| under row-level security | p50 ms | p95 ms | p99 ms | budget p95 |\n|---|---|---|---|---|");
console.log(
  `| search, as written | ${await timed(some.map((one) => asking((tx) => searchRegisters(tx, questionOf(one), undefined))))} | 50 |`,
);
console.log(
  `| search, one letter left out | ${await timed(some.map((one) => asking((tx) => searchRegisters(tx, typo(questionOf(one)), undefined))))} | 50 |`,
);
console.log(
  `| page of a thing | ${await timed(some.map(({ extern }) => asking((tx) => openEntiteit(tx, extern, undefined))))} | – |`,
);
console.log(
  `| network, two steps | ${await timed(some.map(({ extern }) => asking((tx) => readNetwerk(tx, extern, 2))))} | – |`,
);

await close();
