/**
 * "As known on": over histories that nobody chose, what a page says of an earlier moment is what it said at that moment, less
 * what was destroyed since, and with a gap for each record that was.
 *
 * Mutants that this kills (each tried): oordelen of now at an earlier moment; oordelen withdrawn since left out; corrections
 * that came later; replacements that came later shown; gaps left out; gaps of records that came later; sources that came later;
 * ties that came later; a tie within one group that shows twice.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import { deliver } from "../../../test/registers-stage.ts";
import type { Bronrecord } from "../bronbestanden/index.ts";
import { destroyVervallen } from "./destroy-vervallen.ts";
import { judgeEntiteiten, undoOordeel } from "./judge-entiteiten.ts";
import { type EntiteitPagina, openEntiteit } from "./open-entiteit.ts";
import { foldOordelen } from "./oordeel.ts";
import { stateWaarde } from "./state-waarde.ts";

let db: FreshDatabase;
let bea: Person;
let yara: Person;
let runs = 0;

beforeAll(async () => {
  db = await freshDatabase();
  bea = await db.hire("Bea", "beheerder");
  yara = await db.hire("Yara", "signaalcoordinator");
});
afterAll(() => db.close());

const ORGS = 3;
const org = fc.nat(ORGS - 1);
const pair = fc.constantFrom([0, 1], [1, 2], [0, 2]) as fc.Arbitrary<[number, number]>;
const nr = fc.nat(99);
const deed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("deliver" as const), org, variant: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("tie" as const), aandeel: fc.constantFrom("10", "60") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("stop" as const), org }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("state" as const), org }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("correct" as const), org, nr }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("judge" as const),
      pair,
      uitkomst: fc.constantFrom("ZELFDE", "ZELFDE", "VERSCHILLEND"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), nr }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("destroy" as const), nr }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** The history in plain words; times are numbers of moments. */
type Version = {
  readonly extern: string;
  readonly of: string;
  readonly values: readonly (readonly [eigenschap: string, waarde: string])[];
  readonly over: boolean;
  readonly byHand: boolean;
  readonly from: number;
  to?: number;
  gone?: number;
  readonly wrong?: string | undefined;
};
type Gegeven = {
  readonly nr: number;
  readonly extern: string;
  readonly een: string;
  readonly ander: string;
  readonly uitkomst: "ZELFDE" | "VERSCHILLEND";
  readonly from: number;
  to?: number;
};

const isAt = (one: { from: number; to?: number }, moment: number): boolean =>
  one.from <= moment && (one.to === undefined || one.to > moment);

/** One history, in the database and in words. */
class History {
  readonly prefix = `r${(runs += 1)}-`;
  readonly moments: Date[] = [];
  readonly versions: Version[] = [];
  readonly oordelen: Gegeven[] = [];
  /** Ends of ties by the id of the tie. */
  readonly ties = new Map<string, readonly [string, string]>();
  /** The page of each thing at each moment, read while it was that moment. */
  readonly seen: ReadonlyMap<string, EntiteitPagina | undefined>[] = [];
  lastGone = -1;
  #newest = 0;

  get now(): number {
    return this.moments.length;
  }

  alive(of: string): boolean {
    return this.versions.some((one) => one.of === of && one.gone === undefined);
  }

  things(): string[] {
    return [...new Set(this.versions.map(({ of }) => of))].filter((of) => !this.ties.has(of));
  }

  /** Who stands under this key now. */
  thing(key: number): string | undefined {
    return this.#byKey.get(this.prefix + String(key));
  }
  readonly #byKey = new Map<string, string>();

  async start(): Promise<void> {
    const { rows } = await db.unsafeSuper.query<{ id: number }>(
      "select coalesce(max(id), 0) as id from registers.opgave",
    );
    this.#newest = rows[0]?.id ?? 0;
  }

  /** What the last deed added, as the database names it. */
  async #added(): Promise<{ extern: string; of: string } | undefined> {
    const { rows } = await db.unsafeSuper.query<{ id: number; extern: string; of: string }>(
      "select o.id, o.extern, e.extern as of from registers.opgave o join registers.entiteit e on e.id = o.entiteit where o.id > $1",
      [this.#newest],
    );
    expect(rows.length).toBeLessThan(2);
    this.#newest = rows[0]?.id ?? this.#newest;
    return rows[0];
  }

  /** A delivery of one record: nothing when it says what was said, else a version. */
  async deliver(key: string, record: Bronrecord, values: Version["values"]): Promise<string | undefined> {
    await deliver(db, bea, { bron: "handelsregister", records: [record] });
    const known = this.#byKey.get(key);
    const current = this.versions.find(
      (one) => one.of === known && !one.byHand && one.to === undefined && one.gone === undefined,
    );
    const added = await this.#added();
    if (current && JSON.stringify(current.values) === JSON.stringify(values)) expect(added).toBeUndefined();
    if (!added) return undefined;
    if (current) current.to = this.now;
    this.#byKey.set(key, added.of);
    this.versions.push({ ...added, values, over: false, byHand: false, from: this.now });
    return added.of;
  }

  async read(extern: string, bekendOp?: Date): Promise<EntiteitPagina | undefined> {
    const done = await db.grant(yara, { activiteit: "register-raadplegen" }, (tx) =>
      openEntiteit(tx, extern, bekendOp),
    );
    if (!done.ok) throw new Error(done.weigering);
    return done.value;
  }

  async state(of: string, waarde: string, wrong?: { version: string; pad: string }): Promise<void> {
    const [eigenschap = ""] = wrong?.pad.split("/") ?? ["website"];
    const done = await db.grant(yara, { activiteit: "register-aanvullen", schrijft: true }, (tx) =>
      stateWaarde(tx, of, {
        eigenschap,
        waarde,
        reden: "Zelf gezien tijdens de toets.",
        corrigeert: wrong && { opgave: wrong.version, pad: wrong.pad },
      }),
    );
    expect(done).toMatchObject({ ok: true, value: {} });
    const added = await this.#added();
    if (!added) throw new Error("Nothing was stated");
    this.versions.push({
      ...added,
      values: [[eigenschap, waarde]],
      over: false,
      byHand: true,
      from: this.now,
      wrong: wrong && `${wrong.version} ${wrong.pad}`,
    });
  }

  /** Lets a source end its record, as a snapshot without it does. */
  async stop(of: string | undefined): Promise<void> {
    const current = this.versions.find(
      (one) => one.of === of && !one.byHand && one.to === undefined && one.gone === undefined,
    );
    if (!current) return;
    await db.unsafeSuper.query(
      "update registers.opgave set vervangen_op = platform.nu(), vervalt_op = platform.nu() + interval '1 year' where extern = $1",
      [current.extern],
    );
    current.to = this.now;
  }

  async judge(een: string, ander: string, uitkomst: Gegeven["uitkomst"]): Promise<void> {
    const done = await db.grant(yara, { activiteit: "register-oordelen", schrijft: true }, (tx) =>
      judgeEntiteiten(tx, { een, ander, uitkomst, reden: "Vergeleken in de toets." }),
    );
    const made = done.ok ? done.value : undefined;
    if (!made || "weigering" in made) throw new Error("The judgement was refused");
    this.oordelen.push({ nr: this.oordelen.length, extern: made.id, een, ander, uitkomst, from: this.now });
  }

  async undo(one: Gegeven | undefined): Promise<void> {
    if (!one) return;
    await db.grant(yara, { activiteit: "register-oordelen", schrijft: true }, (tx) =>
      undoOordeel(tx, one.extern, "Toch niet, in de toets."),
    );
    one.to = this.now;
  }

  async destroy(version: Version | undefined): Promise<void> {
    if (!version) return;
    await db.unsafeSuper.query("update registers.opgave set vervalt_op = now() - interval '1 hour' where extern = $1", [
      version.extern,
    ]);
    await destroyVervallen(db.pool("worker"), db.keyring);
    version.gone = this.now;
    this.lastGone = this.now;
    for (const [tie, ends] of this.ties)
      if (ends.some((end) => !this.alive(end)))
        for (const one of this.versions) if (one.of === tie) one.gone ??= this.now;
  }

  /** Ends the moment: everything is read as it is now. */
  async close(): Promise<void> {
    const { rows } = await db.unsafeSuper.query<{ nu: Date }>(
      "update platform.inrichting set klok_verschuiving = klok_verschuiving + interval '5 seconds' returning now() + klok_verschuiving as nu",
    );
    const seen = new Map<string, EntiteitPagina | undefined>();
    for (const of of this.things()) seen.set(of, await this.read(of));
    this.seen.push(seen);
    if (rows[0]) this.moments.push(rows[0].nu);
    await db.unsafeSuper.query(
      "update platform.inrichting set klok_verschuiving = klok_verschuiving + interval '5 seconds'",
    );
  }

  /** The number of the moment in which something happened. */
  momentOf(at: Date): number {
    return this.moments.filter((moment) => moment < at).length;
  }

  /** What a page has to say at a moment, from the words alone. */
  expected(of: string, moment: number): object | undefined {
    if (!this.alive(of)) return undefined;
    const live = this.oordelen.filter((one) => isAt(one, moment) && this.alive(one.een) && this.alive(one.ander));
    const names = [...new Set(this.things())];
    const nrOf = (name: string): number => names.indexOf(name);
    const judged = live.map((one) => ({ ...one, id: one.nr, een: nrOf(one.een), ander: nrOf(one.ander) }));
    const group = foldOordelen(judged)
      .groupOf(nrOf(of))
      .map((at) => names[at] ?? "");
    const told = this.versions.filter((one) => one.from <= moment && one.gone === undefined);
    const wrong = new Set(told.map((one) => one.wrong));
    const standOf = (one: Version, pad: string): string => {
      if (wrong.has(`${one.extern} ${pad}`)) return "GECORRIGEERD";
      return isAt(one, moment) ? "HUIDIG" : "VROEGER";
    };
    const until = (one: Version): string => (one.to !== undefined && one.to <= moment ? String(one.to) : "");
    return {
      feiten: told
        .filter((one) => group.includes(one.of))
        .flatMap((one) =>
          one.values.map(([e, w]) => [one.extern, e, JSON.stringify(w), standOf(one, `${e}/0`), until(one)].join(" ")),
        )
        .toSorted(),
      relaties: told
        .flatMap((one) => {
          const [van = "", naar = ""] = this.ties.get(one.of) ?? [];
          const [richting, ander] = group.includes(van) ? ["NAAR", naar] : ["VAN", van];
          const stand = isAt(one, moment) ? "HUIDIG" : "VROEGER";
          const touches = group.includes(van) || group.includes(naar);
          return touches ? [[richting, ander, JSON.stringify(one.values[0]?.[1]), stand].join(" ")] : [];
        })
        .toSorted(),
      gaten: this.versions
        .filter((one) => group.includes(one.of) && one.from <= moment && one.gone !== undefined)
        .map((one) => `${one.from} ${one.to ?? one.gone}`)
        .toSorted(),
      registraties: group
        .map((name) => {
          const own = told.filter((one) => one.of === name);
          return `${name} ${new Set(own.map(({ byHand }) => byHand)).size}`;
        })
        .toSorted(),
    };
  }

  /** The same of a page. */
  said(pagina: EntiteitPagina | undefined): object | undefined {
    return (
      pagina && {
        feiten: pagina.groepen
          .flatMap(({ feiten }) =>
            feiten.map((one) =>
              [
                one.opgave,
                one.eigenschap,
                JSON.stringify(one.waarde),
                one.stand,
                one.vervangenOp ? this.momentOf(one.vervangenOp) : "",
              ].join(" "),
            ),
          )
          .toSorted(),
        relaties: pagina.relaties
          .map(({ richting, ander, feiten, stand }) =>
            [richting, ander.id, JSON.stringify(feiten[0]?.waarde), stand].join(" "),
          )
          .toSorted(),
        gaten: pagina.gaten.map(({ van, tot }) => `${this.momentOf(van)} ${this.momentOf(tot)}`).toSorted(),
        registraties: pagina.registraties.map(({ id, bronnen }) => `${id} ${bronnen.length}`).toSorted(),
      }
    );
  }
}

const DEEDS: { readonly [Name in Deed["do"]]: (h: History, one: Extract<Deed, { do: Name }>) => Promise<unknown> } = {
  deliver: (h, { org: key, variant }) => {
    const values = [
      ["naam", `Bedrijf ${h.prefix}${key}`],
      ["website", `https://v${variant}.example`],
    ] as const;
    const waarden = Object.fromEntries(values.map(([eigenschap, waarde]) => [eigenschap, [waarde]]));
    return h.deliver(
      h.prefix + String(key),
      { sleutel: h.prefix + String(key), soort: "ORGANISATIE", waarden },
      values,
    );
  },
  tie: async (h, { aandeel }) => {
    const [van, naar] = [h.thing(0), h.thing(1)];
    if (!van || !naar || !h.alive(van) || !h.alive(naar)) return;
    const record = {
      sleutel: `${h.prefix}t`,
      van: `${h.prefix}0`,
      naar: `${h.prefix}1`,
      waarden: { aandeel: [aandeel] },
    };
    const tie = await h.deliver(`${h.prefix}t`, { soort: "EIGENDOM", ...record }, [["aandeel", aandeel]]);
    if (tie) h.ties.set(tie, [van, naar]);
  },
  stop: (h, { org: key }) => h.stop(h.thing(key)),
  state: async (h, { org: key }) => {
    const of = h.thing(key);
    if (of && h.alive(of)) await h.state(of, `https://eigen${h.now}.example`);
  },
  correct: async (h, { org: key, nr: pick }) => {
    const of = h.thing(key);
    const known = h.versions.filter((one) => one.of === of && one.gone === undefined);
    const version = known[pick % known.length];
    const value = version?.values[pick % version.values.length];
    if (of && version && value)
      await h.state(of, `https://goed${h.now}.example`, { version: version.extern, pad: `${value[0]}/0` });
  },
  judge: async (h, { pair: [a, b], uitkomst }) => {
    const [een, ander] = [h.thing(a), h.thing(b)];
    if (een && ander && h.alive(een) && h.alive(ander)) await h.judge(een, ander, uitkomst);
  },
  undo: (h, { nr: pick }) => {
    const live = h.oordelen.filter((one) => one.to === undefined && h.alive(one.een) && h.alive(one.ander));
    return h.undo(live[pick % live.length]);
  },
  destroy: (h, { nr: pick }) => {
    const left = h.versions.filter((one) => one.gone === undefined);
    return h.destroy(left[pick % left.length]);
  },
};

/** What is about now and not about then: when it was asked, and when a value will be destroyed. */
const ofThen = (pagina: EntiteitPagina | undefined): unknown =>
  JSON.parse(
    JSON.stringify(pagina ?? null, (key, value: unknown) => (["bekendOp", "wisOp"].includes(key) ? null : value)),
  );

async function play(deeds: readonly Deed[]): Promise<void> {
  const history = new History();
  await history.start();
  for (const one of [
    { do: "deliver", org: 0, variant: 0 } as const,
    { do: "deliver", org: 1, variant: 0 } as const,
    ...deeds,
  ]) {
    await (DEEDS[one.do] as (h: History, d: Deed) => Promise<unknown>)(history, one);
    await history.close();
  }
  for (const [nrOfMoment, moment] of history.moments.entries())
    for (const of of history.things()) {
      const page = await history.read(of, moment);
      expect(history.said(page)).toEqual(history.expected(of, nrOfMoment));
      const then = history.seen[nrOfMoment];
      if (nrOfMoment >= history.lastGone && then?.has(of)) expect(ofThen(page)).toEqual(ofThen(then.get(of)));
    }
}

/** One history in which each of the mutants shows itself; the others come by themselves. */
const EXAMPLE: readonly Deed[] = [
  { do: "judge", pair: [0, 1], uitkomst: "ZELFDE" },
  { do: "tie", aandeel: "10" },
  { do: "correct", org: 0, nr: 0 },
  { do: "deliver", org: 0, variant: 1 },
  { do: "undo", nr: 0 },
  { do: "state", org: 1 },
  { do: "tie", aandeel: "60" },
  { do: "stop", org: 1 },
  { do: "destroy", nr: 0 },
  { do: "destroy", nr: 3 },
];

test("a page as known on a moment says what a database says that stopped at that moment, with a gap for each record that was destroyed", async () => {
  const deeds = fc.array(deed, { minLength: 4, maxLength: 10 });
  await fc.assert(fc.asyncProperty(deeds, play), { numRuns: 6, examples: [[[...EXAMPLE]]] });
}, 60_000);
