/** Whether the clock tells what the answer hides: the same question with and without somebody asleep behind it, told apart by latency. */
import type { Bronrecord, Gelezen } from "../src/modules/bronbestanden/index.ts";
import { openEntiteit } from "../src/modules/registers/open-entiteit.ts";
import { readNetwerk } from "../src/modules/registers/read-netwerk.ts";
import { searchRegisters } from "../src/modules/registers/search-registers.ts";
import type { Tx } from "../src/platform/grant/grant.ts";
import { openRegistersStage } from "./registers-stage.ts";

const REQUESTS = Number(process.env["BENCH_REQUESTS"] ?? 2_000);
const FIRMS = 400;

/** Six letters that no other number gives: every name is as long as the others. */
const word = (nr: number): string =>
  Array.from({ length: 6 }, (_, i) => "bdfgklmnprstvwaeiou".charAt(Math.floor(nr * 7919 * (i + 3) + i * 31) % 19)).join(
    "",
  );

const firm = (nr: number): Bronrecord => ({
  sleutel: `f${nr}`,
  soort: "ORGANISATIE",
  waarden: { naam: [`${word(nr)} ${nr + 1000} B.V.`], kvkNummer: [String(90_000_000 + nr)] },
});
/** Behind every even firm sleeps a director, with a BSN of the test range. */
const twin = (nr: number): Bronrecord[] => [
  {
    sleutel: `p${nr}`,
    soort: "PERSOON",
    waarden: { naam: [{ voornamen: "Anna", achternaam: word(nr + 5_000) }], geboortedatum: ["1980-03-05"] },
  },
  { sleutel: `b${nr}`, soort: "BESTUUR", van: `p${nr}`, naar: `f${nr}`, waarden: { rol: ["bestuurder"] } },
];

async function* lines(records: readonly Bronrecord[]): AsyncGenerator<readonly Gelezen[]> {
  yield records.map((record, i) => ({ regel: i + 1, record }));
}

/** Area under the ROC curve of "the slower one has a twin": the chance that a request with a twin took longer than one without. */
function auc(withTwin: readonly number[], without: readonly number[]): number {
  const all = [...withTwin.map((ms) => ({ ms, twin: true })), ...without.map((ms) => ({ ms, twin: false }))];
  const ranked = all.toSorted((a, b) => a.ms - b.ms);
  const sum = ranked.reduce((total, { twin }, i) => total + (twin ? i + 1 : 0), 0);
  const n = withTwin.length;
  return (sum - (n * (n + 1)) / 2) / (n * without.length);
}

const { superuser, ask, takeIn, close } = await openRegistersStage();
const all = Array.from({ length: FIRMS }, (_, nr) => nr);
const records = [...all.map(firm), ...all.filter((nr) => nr % 2 === 0).flatMap(twin)];
await takeIn({ bron: "handelsregister", formaat: "CSV" }, lines(records));
await superuser.query("vacuum analyze");
const { rows } = await superuser.query<{ extern: string; nr: number }>(
  "select e.extern, (o.bron_inhoud ->> 'sleutel') as sleutel, substr(o.bron_inhoud ->> 'sleutel', 2)::int as nr from registers.entiteit e join registers.opgave o on o.entiteit = e.id where e.soort = 'ORGANISATIE'",
);
const idOf = new Map(rows.map(({ nr, extern }) => [nr, extern]));

const channels: Record<string, (nr: number) => (tx: Tx) => Promise<unknown>> = {
  "search for the name of who sleeps": (nr) => (tx) => searchRegisters(tx, `Anna ${word(nr + 5_000)}`, undefined),
  "page of the firm": (nr) => (tx) => openEntiteit(tx, idOf.get(nr) ?? "", undefined),
  "network of the firm": (nr) => (tx) => readNetwerk(tx, idOf.get(nr) ?? "", 2),
};

console.log("| question | requests | AUC | budget |\n|---|---|---|---|");
for (const [name, channel] of Object.entries(channels)) {
  const times: [withTwin: number[], without: number[]] = [[], []];
  for (let i = 0; i < REQUESTS + 200; i += 1) {
    // Which firm comes is mixed; twin and no twin take turns, so that a busy moment hits both.
    const nr = ((Math.floor(i / 2) * 74 + 10) % (FIRMS / 2)) * 2 + (i % 2);
    const before = performance.now();
    await ask(channel(nr));
    if (i >= 200) times[i % 2 === 0 ? 0 : 1].push(performance.now() - before);
  }
  const found = auc(...times);
  console.log(`| ${name} | ${REQUESTS} | ${Math.max(found, 1 - found).toFixed(3)} | 0.55 |`);
}
await close();
