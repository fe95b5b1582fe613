/**
 * What a reader sees of signalen equals what a database without the hidden rows would show: one with what the reader reported
 * themselves, with persons woken in those cases and with drafts of others; and one built without all that. Every channel is asked in both.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKalender } from "../src/platform/catalogue/read-kalender.ts";
import { listTellingen } from "../src/modules/signalen/cijfers-store.ts";
import { openSignaal } from "../src/modules/signalen/open-signaal.ts";
import { searchSignalen } from "../src/modules/signalen/search-signalen.ts";
import { listToetsen, listVoorBurgemeester } from "../src/modules/signalen/toets-signaal.ts";
import type { Tx } from "../src/platform/grant/grant.ts";
import { type FreshDatabase, freshDatabase, type Person } from "./fresh-database.ts";
import { bring, close, meld, nameSomeone, nextNummer, rule } from "./signalen-stage.ts";

const kalender = readKalender(join(import.meta.dirname, "../catalogus"));

/** `cor` reports what is then hidden from them, and reads; `iris` works on it. */
type Side = {
  readonly db: FreshDatabase;
  readonly iris: Person;
  readonly privacy: Person;
  readonly kees: Person;
  readonly readers: Readonly<Record<string, Person>>;
};
let whole: Side;
let open: Side;

const ROLLEN = [
  "signaalcoordinator",
  "analist",
  "burgemeester",
  "privacyofficer",
  "fg",
  "beheerder",
  "handhaver",
] as const;

async function makeSide(): Promise<Side> {
  const db = await freshDatabase();
  const readers: Record<string, Person> = {};
  for (const rol of ROLLEN) readers[rol] = await db.hire(`Lezer ${rol}`, rol);
  return {
    db,
    readers,
    iris: await db.hire("Iris Nauta", "signaalcoordinator"),
    privacy: await db.hire("Petra Privacy", "privacyofficer"),
    kees: await db.hire("Kees Klerk"),
  };
}
beforeAll(async () => {
  whole = await makeSide();
  open = await makeSide();
});
afterAll(async () => {
  await whole.db.close();
  await open.db.close();
});

type Seed = {
  readonly nummer: string;
  /** Reported by the reader: to them it is not there. */
  readonly hidden: boolean;
  readonly plek: number;
  readonly fase: 0 | 1 | 2 | 3;
  readonly gesloten: boolean;
};

const seeds = fc.array(
  fc.record({
    hidden: fc.boolean(),
    plek: fc.nat(2),
    fase: fc.constantFrom(0, 1, 2, 3),
    gesloten: fc.boolean(),
  }) as fc.Arbitrary<Omit<Seed, "nummer">>,
  { minLength: 2, maxLength: 7 },
);

/** The same object in several signalen, so that related ones would show. */
const KEYS = Array.from({ length: 3 }, () => randomBytes(32));

/** Reports one; what is hidden is the reader's own. @returns its id */
function report({ db, kees, readers }: Side, { nummer, hidden, plek }: Seed): Promise<string> {
  const melder = hidden ? readers["signaalcoordinator"] : kees;
  if (!melder) throw new Error("Nobody reports");
  const vermelding = { soort: "KENTEKEN", waarde: { tekst: `XX-${plek}`, sleutel: `XX${plek}` } };
  return meld(db, melder, {
    nummer,
    feiten: `Bij plek ${plek} wordt elke nacht gelost.`,
    plek: `Kadeweg ${plek}, Waterveen`,
    vermeldingen: [{ ...vermelding, sleutel: KEYS[plek] ?? randomBytes(32) }],
  });
}

/** Takes it as far as it goes. What is hidden gets no check and no end: whoever checks, and the statistic, may know of those. */
async function goOn({ db, iris, privacy }: Side, id: string, { hidden, fase, gesloten }: Seed): Promise<void> {
  const far = hidden && fase === 3 ? 2 : fase;
  if (far === 0) return;
  await bring(db, { coordinator: iris, privacy }, id, far);
  if (far === 2) {
    await nameSomeone(db, iris, id, { achternaam: "Zandstra", geboortedatum: "1980-03-05" });
    await rule(db, iris, id, "send_bericht('VRAAG', $1)", ["Hoe laat was dit?"]);
  }
  if (!hidden && gesloten) await close(db, iris, id);
}

/** @returns the ids of what was made, by number */
async function build(side: Side, all: readonly Seed[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const seed of all) {
    const id = await report(side, seed);
    ids.set(seed.nummer, id);
    await goOn(side, id, seed);
  }
  if (all.some(({ hidden }) => hidden)) await addDraft(side);
  return ids;
}

/** A draft of somebody else: in the compartment of melders. */
const addDraft = ({ db, readers }: Side): Promise<unknown> =>
  db.grant(readers["signaalcoordinator"] as Person, { activiteit: "signaal-melden", schrijft: true }, (tx) =>
    tx.run(
      `insert into signalen.concept (extern, scope, eigenaar, verzegeld, gewijzigd_op, vervalt_op)
       values ($1, platform.scope_of('melder', 'H1', 'algemeen'), platform.wie(), $2, platform.nu(), platform.nu() + interval '7 days')`,
      [randomUUID(), randomBytes(40)],
    ),
  );

/** Ids and moments differ between two databases; everything else must not. */
function normal(value: unknown, ids: Map<string, string>): unknown {
  if (value instanceof Date) return "moment";
  if (Array.isArray(value)) return value.map((one) => normal(one, ids));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, normal(one, ids)]));
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return "moment";
  if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return value;
  const known = ids.get(value) ?? `id ${ids.size + 1}`;
  ids.set(value, known);
  return known;
}

const TABLES = ["signaal", "inhoud", "bijlage", "vermelding", "bericht", "stap", "toets", "bronvraag", "uitgaand"];
const COUNTS = `select ${TABLES.map((t) => `(select count(*)::int from signalen.${t}) as ${t}`).join(", ")},
  (select count(*)::int from registers.entiteit) as entiteit, (select count(*)::int from registers.opgave) as opgave`;
const OWN_COUNTS =
  "select (select count(*)::int from signalen.melding) as melding, (select count(*)::int from signalen.concept) as concept";

type Channel = (tx: Tx) => Promise<unknown>;

/** Every channel by which signalen answer one reader; `visible` are the numbers that they may open. */
async function everything(
  { db, readers }: Side,
  rol: string,
  made: ReadonlyMap<string, string>,
  visible: readonly string[],
): Promise<unknown[]> {
  const reader = readers[rol];
  if (!reader) throw new Error(`Nobody is ${rol}`);
  const ids = new Map<string, string>();
  const ask = async (activiteit: string, channel: Channel, werk?: string): Promise<unknown> => {
    const done = await db.grant(reader, { activiteit, ...(werk === undefined ? {} : { werk }) }, channel);
    return normal(done.ok ? done.value : done.weigering, ids);
  };
  const seen: unknown[] = [];
  for (const stand of ["OPEN", "GESLOTEN"] as const)
    for (const volgorde of ["TERMIJN", "NIEUWSTE"] as const)
      seen.push(
        await ask("signalen-overzicht", (tx) => searchSignalen(tx, kalender, { stand, volgorde, aantal: 100 })),
      );
  seen.push(
    await ask("signalen-overzicht", (tx) =>
      searchSignalen(tx, kalender, { stand: "OPEN", volgorde: "NIEUWSTE", tekst: "Kadeweg", aantal: 2 }),
    ),
  );
  seen.push(await ask("signalen-overzicht", (tx) => tx.run(COUNTS)));
  for (const nummer of visible) {
    const werk = made.get(nummer);
    for (const activiteit of [
      "signaal-behandelen",
      "signaal-bronnen",
      "signaal-analyseren",
      "signaal-toetsen",
      "noodtoegang-raadplegen",
    ]) {
      seen.push(await ask(activiteit, (tx) => openSignaal(tx, kalender), werk));
      seen.push(await ask(activiteit, (tx) => tx.run(COUNTS), werk));
    }
  }
  seen.push(await ask("signalen-toezien", (tx) => listToetsen(tx)));
  seen.push(await ask("besluiten-overzicht", (tx) => listVoorBurgemeester(tx)));
  seen.push(await ask("signalen-cijfers", (tx) => listTellingen(tx, new Date().getFullYear())));
  seen.push(await ask("register-raadplegen", (tx) => tx.run(COUNTS)));
  // One's own side shows what one reported oneself, so of the reader who did the numbers differ by exactly that.
  if (rol !== "signaalcoordinator") seen.push(await ask("mijn-meldingen", (tx) => tx.run(OWN_COUNTS)));
  return seen;
}

test(
  "list, detail, related, counts and figures say the same to every role as a database without the hidden rows (mutants: the list without its policy, related ones without the exclusion)",
  { timeout: 120_000 },
  async () => {
    let hiddenOnes = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (drawn) => {
        const all = drawn.map((one): Seed => ({ ...one, nummer: nextNummer() }));
        const shown = all.filter(({ hidden }) => !hidden);
        hiddenOnes += all.length - shown.length;
        const [inWhole, inOpen] = [await build(whole, all), await build(open, shown)];
        const visible = shown.map(({ nummer }) => nummer);
        for (const rol of ROLLEN)
          expect(await everything(whole, rol, inWhole, visible), rol).toEqual(
            await everything(open, rol, inOpen, visible),
          );
        // And what is hidden does not open, by no activity.
        for (const { nummer } of all.filter(({ hidden }) => hidden)) {
          const ask = { activiteit: "signaal-behandelen", werk: inWhole.get(nummer) ?? "" };
          const done = await whole.db.grant(whole.readers["signaalcoordinator"] as Person, ask, () =>
            Promise.resolve(0),
          );
          expect(done).toMatchObject({ ok: false, weigering: "UITGESLOTEN" });
        }
      }),
      { numRuns: 6 },
    );
    expect(hiddenOnes).toBeGreaterThan(0);
  },
);
