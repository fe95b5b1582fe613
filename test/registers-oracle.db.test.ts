/**
 * What a reader sees equals what a database without the hidden rows would show: two databases, one with sleepers, partner files and
 * cases beside what is open, one built from the open part alone, and every channel of registers asked in both.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bronrecord } from "../src/modules/bronbestanden/index.ts";
import { openEntiteit } from "../src/modules/registers/open-entiteit.ts";
import { readNetwerk } from "../src/modules/registers/read-netwerk.ts";
import { searchRegisters } from "../src/modules/registers/search-registers.ts";
import { countUitvoer, findUitvoer } from "../src/modules/registers/uitvoer-store.ts";
import { wekPersoon } from "../src/modules/registers/wek-persoon.ts";
import type { Tx } from "../src/platform/grant/grant.ts";
import { type FreshDatabase, freshDatabase, type Person } from "./fresh-database.ts";
import { deliver, openWerk } from "./registers-stage.ts";

type Side = { readonly db: FreshDatabase; readonly bea: Person; readonly readers: Readonly<Record<string, Person>> };
let whole: Side;
let open: Side;

/** Roles that read registers, one that reads only what is public, one that loads, and one that watches. */
const ROLLEN = [
  "signaalcoordinator",
  "analist",
  "bibobcoordinator",
  "vergunningverlener",
  "jurist",
  "handhaver",
  "burgemeester",
  "beheerder",
  "privacyofficer",
  "griffier",
] as const;

async function makeSide(): Promise<Side> {
  const db = await freshDatabase();
  const readers: Record<string, Person> = {};
  for (const rol of ROLLEN) readers[rol] = await db.hire(`Lezer ${rol}`, rol);
  return { db, bea: await db.hire("Bea Beheer", "beheerder"), readers };
}
beforeAll(async () => {
  whole = await makeSide();
  open = await makeSide();
});
afterAll(async () => {
  await whole.db.close();
  await open.db.close();
});

const NAMEN = ["Vlonder", "Kadehout", "Steigerzicht", "Zuiderlicht", "Veenlust", "Waterwerk"] as const;
const ORG_TIES = ["EIGENDOM", "BETROKKENHEID"] as const;

type World = {
  readonly firms: readonly { naam: string; nr: number }[];
  readonly people: readonly { naam: string; nr: number }[];
  readonly ties: readonly { van: number; naar: number; soort: (typeof ORG_TIES)[number] }[];
  readonly hidden: readonly { van: number; naar: number }[];
};

const named = fc.record({ naam: fc.constantFrom(...NAMEN), nr: fc.nat(9) });
const world: fc.Arbitrary<World> = fc.record({
  firms: fc.array(named, { minLength: 2, maxLength: 8 }),
  people: fc.array(named, { minLength: 1, maxLength: 6 }),
  ties: fc.array(fc.record({ van: fc.nat(7), naar: fc.nat(7), soort: fc.constantFrom(...ORG_TIES) }), { maxLength: 8 }),
  hidden: fc.array(fc.record({ van: fc.nat(5), naar: fc.nat(7) }), { maxLength: 8 }),
});

let runs = 0;

/** Records of a world; `open` are those that a reader of registers sees. Sleepers bear names of firms, to be mistaken for them. */
function recordsOf(
  { firms, people, ties, hidden }: World,
  run: number,
): { open: Bronrecord[]; sleeping: Bronrecord[] } {
  const at = (nr: number): string => `f${run}-${nr % firms.length}`;
  const firmRecords = firms.map(({ naam, nr }, i): Bronrecord => ({
    sleutel: `f${run}-${i}`,
    soort: "ORGANISATIE",
    waarden: {
      naam: [`${naam} ${run} ${nr} B.V.`],
      kvkNummer: [String(90_000_000 + run * 100 + i)],
      adres: [{ straat: `${naam}weg`, huisnummer: String(nr + 1), postcode: "9998ZX", plaats: "Waterveen" }],
    },
  }));
  const tieRecords = ties
    .filter(({ van, naar }) => at(van) !== at(naar))
    .map(({ van, naar, soort }, i): Bronrecord => ({
      sleutel: `t${run}-${i}`,
      soort,
      van: at(van),
      naar: at(naar),
      waarden: { aandeel: ["40"] },
    }));
  const sleepers = people.map(({ naam, nr }, i): Bronrecord => ({
    sleutel: `p${run}-${i}`,
    soort: "PERSOON",
    waarden: {
      naam: [{ voornamen: "Anna", achternaam: `${naam} ${run} ${nr}` }],
      geboortedatum: ["1980-03-05"],
      adres: [{ straat: `${naam}weg`, huisnummer: String(nr + 1), postcode: "9998ZX", plaats: "Waterveen" }],
    },
  }));
  const hiddenTies = hidden.map(({ van, naar }, i): Bronrecord => ({
    sleutel: `h${run}-${i}`,
    soort: "BESTUUR",
    van: `p${run}-${van % people.length}`,
    naar: at(naar),
    waarden: { rol: ["bestuurder"] },
  }));
  return { open: [...firmRecords, ...tieRecords], sleeping: [...sleepers, ...hiddenTies] };
}

/** What one would type after somebody: names, half a name, a person, an address, a postcode, a number. */
function questionsOf({ firms, people }: World, run: number): readonly string[] {
  const [firm = { naam: "", nr: 0 }, person = { naam: "", nr: 0 }] = [firms[0], people[0]];
  return [
    `${firm.naam} ${run} ${firm.nr}`,
    `${firm.naam.slice(0, 3)}${firm.naam.slice(4)} ${run}`,
    `Anna ${person.naam} ${run} ${person.nr}`,
    `${person.naam}weg ${person.nr + 1}`,
    "9998ZX",
    String(90_000_000 + run * 100),
  ];
}

/** A person who is awake, in a case of somebody: seen there, and nowhere else. */
async function wakeSomeone({ db, readers }: Side, { people }: World, run: number): Promise<void> {
  const adviseur = readers["signaalcoordinator"];
  const [first] = people;
  if (!adviseur || !first) return;
  const werk = await openWerk(db, adviseur);
  const ask = { activiteit: "persoon-wekken", werk, schrijft: true, reden: "Nodig om het signaal te kunnen wegen." };
  await db.grant(adviseur, ask, (tx) =>
    wekPersoon(tx, db.keyring, "handelsregister", {
      achternaam: `${first.naam} ${run} ${first.nr}`,
      geboortedatum: "1980-03-05",
      postcode: "9998ZX",
    }),
  );
}

/** Ids and moments differ between two databases; everything else must not. */
function normal(value: unknown, ids: Map<string, string>): unknown {
  if (value instanceof Date) return "moment";
  if (Array.isArray(value)) return value.map((one) => normal(one, ids));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, normal(one, ids)]));
  if (typeof value !== "string" || !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return value;
  const known = ids.get(value) ?? `id ${ids.size + 1}`;
  ids.set(value, known);
  return known;
}

type Channel = (tx: Tx) => Promise<unknown>;

/** Every channel by which registers answer, one after the other under grants of one reader. */
async function everything({ db, readers }: Side, rol: string, questions: readonly string[]): Promise<unknown[]> {
  const reader = readers[rol];
  if (!reader) throw new Error(`Nobody is ${rol}`);
  const ids = new Map<string, string>();
  const ask = async (activiteit: string, channel: Channel): Promise<unknown> => {
    const reden = activiteit === "register-uitvoeren" ? { reden: "Vergelijking van twee databases in een toets." } : {};
    const done = await db.grant(reader, { activiteit, ...reden }, channel);
    return done.ok ? done.value : done.weigering;
  };
  const seen: unknown[] = [];
  const things = new Set<string>();
  for (const question of questions) {
    const found = await ask("register-raadplegen", (tx) => searchRegisters(tx, question, undefined));
    seen.push(normal(found, ids));
    if (typeof found === "object" && found !== null && "treffers" in found)
      for (const { id } of (found as { treffers: { id: string }[] }).treffers.slice(0, 2)) things.add(id);
  }
  for (const id of things) {
    seen.push(normal(await ask("register-raadplegen", (tx) => openEntiteit(tx, id, undefined)), ids));
    seen.push(normal(await ask("register-raadplegen", (tx) => readNetwerk(tx, id, 2)), ids));
  }
  seen.push(await ask("register-uitvoeren", (tx) => countUitvoer(tx, "handelsregister", true)));
  const rows = await ask("register-uitvoeren", (tx) => findUitvoer(tx, "handelsregister", true, 0, 5_000));
  seen.push(
    Array.isArray(rows)
      ? (rows as { record: Bronrecord }[]).map(({ record }) => JSON.stringify(record)).toSorted()
      : rows,
  );
  const counts =
    "select (select count(*)::int from registers.opgave) o, (select count(*)::int from registers.entiteit) e, (select count(*)::int from registers.sleutel) s, (select count(*)::int from registers.verband) v, (select count(*)::int from registers.oordeel) j";
  seen.push(await ask("register-raadplegen", (tx) => tx.run(counts)));
  return seen;
}

test(
  "search, page, network, export and counts say the same to every role as a database without the hidden rows (mutants: persons awake, keys without their policy)",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const run = (runs += 1);
        const records = recordsOf(one, run);
        await deliver(whole.db, whole.bea, {
          bron: "handelsregister",
          records: [...records.open, ...records.sleeping],
        });
        await wakeSomeone(whole, one, run);
        await deliver(open.db, open.bea, { bron: "handelsregister", records: records.open });
        const questions = questionsOf(one, run);
        for (const rol of ROLLEN)
          expect(await everything(whole, rol, questions), rol).toEqual(await everything(open, rol, questions));
      }),
      { numRuns: 8 },
    );
    expect(runs).toBeGreaterThanOrEqual(8);
  },
);
