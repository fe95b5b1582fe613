/** The access matrix, cell by cell: every role tries every activity on rows of every kind; an independent table says what it may get. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tx } from "../src/platform/grant/grant.ts";
import { type FreshDatabase, freshDatabase, type Person } from "./fresh-database.ts";

/**
 * Written by hand from shared policy (besluiten.md 23), not from catalogus/toegang.yaml. A role not named here is only a melder,
 * which everyone is. Reading: L all, l as member of the case, e one's own, o the public part, n during emergency access.
 * Writing: the same in S, s, E, O. What is not here is no.
 */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  melder: {
    objecten: "o",
    signalen: "S",
    melder: "eE",
    vpt: "eE",
    integriteit: "eE",
    "integriteit-onderzoek": "E",
    toezicht: "eE",
    organisatie: "oeE",
  },
  signaalcoordinator: {
    objecten: "LleoSEO",
    personen: "LlSs",
    signalen: "LSn",
    casus: "lsn",
    vpt: "n",
    "vpt-verzegeld": "n",
  },
  analist: { objecten: "LleoSEO", personen: "ls", signalen: "ls", casus: "ls", handhaving: "l" },
  bibobcoordinator: { objecten: "Llo", personen: "ls", bibob: "ls" },
  vergunningverlener: { objecten: "LloSO", bibob: "oO" },
  jurist: { objecten: "LloSO", personen: "ls", casus: "ls", handhaving: "ls" },
  handhaver: { objecten: "LloSO", personen: "ls", casus: "ls", handhaving: "ls" },
  burgemeester: {
    objecten: "Llo",
    personen: "l",
    signalen: "lsn",
    casus: "lsn",
    bibob: "ls",
    handhaving: "ls",
    vpt: "LSn",
    "vpt-verzegeld": "n",
    "integriteit-onderzoek": "ls",
  },
  wethouder: {},
  raadslid: {},
  vptcoordinator: { vpt: "LSn", "vpt-verzegeld": "LSn", casus: "n", signalen: "n" },
  griffier: { integriteit: "oO" },
  integriteitscoordinator: { integriteit: "LoSO", "integriteit-onderzoek": "ls" },
  vertrouwenspersoon: { vpt: "eE", "integriteit-onderzoek": "ls" },
  privacyofficer: { signalen: "ls", casus: "ls", toezicht: "LS", organisatie: "LSO", invoer: "LS" },
  fg: { toezicht: "L", organisatie: "LSO" },
  auditor: { organisatie: "L" },
  rac: {},
  beheerder: { objecten: "SO", personen: "S", organisatie: "LS", invoer: "LS" },
  partner: { casus: "o" },
};

/**
 * The one exception to "oversight sees no content" (besluiten.md 30): these functions give everything about the one person who asks,
 * under this activity, to the privacy officer who handles that open request, and to nobody else. No scope opens for it.
 */
const INZAGE = { activiteit: "inzage-samenstellen", rol: "privacyofficer" };
const INZAGE_FUNCTIES: readonly string[] = [
  "select * from registers.list_slapers_van($1, '{}')",
  "select * from registers.list_gewekt_van($1, '{}')",
  "select * from signalen.list_inzage($1, '{}', null, '{}')",
  "select * from signalen.name_zaken($1, '{}')",
  "select * from toezicht.list_namen_van($1, '{}')",
  "select * from toezicht.list_logregels_van($1, '{}', 1)",
  "select * from toezicht.list_inhoudingen($1)",
];

/** Who may read the logs as such: that something took place, never content. */
const META: Readonly<Record<string, string>> = {
  privacyofficer: "alles",
  fg: "alles",
  auditor: "alles",
  rac: "alles",
  beheerder: "technisch",
};

const ORDER = "LleonSsEO";
const normal = (letters: Iterable<string>): string =>
  [...new Set(letters)].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).join("");

type Activiteit = { code: string; soort: string; werk_soort: string[] | null; fasen: number[] | null };
type Rij = { compartiment: string; klasse: string; werk: string | null; eigen: boolean };

let db: FreshDatabase;
let compartimenten: string[];
let rollen: string[];
const cases = new Map<string, { own: string; other: string }>();

beforeAll(async () => {
  db = await freshDatabase();
  await db.unsafeSuper.query(`
    create schema toets authorization weerwerk_owner;
    grant usage on schema toets to weerwerk_app;
    create table toets.rij (id bigint generated always as identity primary key, scope smallint not null, werk uuid, eigenaar bigint);
    alter table toets.rij owner to weerwerk_owner;
    grant select, insert, update, delete on toets.rij to weerwerk_app;
    select platform.protect('toets.rij')`);
  compartimenten = (
    await db.unsafeSuper.query<{ code: string }>("select code from platform.compartiment order by nr")
  ).rows.map((r) => r.code);
  rollen = (
    await db.unsafeSuper.query<{ code: string }>("select code from platform.rol where code <> 'systeem' order by nr")
  ).rows.map((r) => r.code);
  for (const soort of ["signaal", "dossier", "bibob", "incident", "integriteitsonderzoek"]) {
    const make = async (): Promise<string> => {
      const { rows } = await db.unsafeSuper.query<{ id: string }>(
        "insert into platform.werk (soort, compartiment, fase) values ($1, 'casus', 4) returning id",
        [soort],
      );
      return rows[0]?.id ?? "";
    };
    cases.set(soort, { own: await make(), other: await make() });
  }
  // One row per scope, per: no case, each case; owned by nobody in this test.
  const stranger = await db.hire("Vera Vreemd");
  await db.unsafeSuper.query(
    `insert into toets.rij (scope, werk, eigenaar) select s.id, w, $1 from platform.scope s, unnest($2::uuid[] || array[null::uuid]) w`,
    [stranger.nr, [...cases.values()].flatMap(({ own, other }) => [own, other])],
  );
});
afterAll(() => db.close());

const READ = `select s.compartiment, s.klasse, r.werk, r.eigenaar = platform.wie() as eigen from toets.rij r join platform.scope s on s.id = r.scope`;

/** Every channel of SQL must tell the same story: rows, count, existence, returning. */
async function readAll(tx: Tx): Promise<Rij[]> {
  const rows = await tx.run<Rij>(READ);
  const [counted] = await tx.run<{ n: number; some: boolean; most: number | null }>(
    "select count(*)::int as n, exists (select from toets.rij) as some, max(id)::int as most from toets.rij",
  );
  expect(counted?.n).toBe(rows.length);
  expect(counted?.some).toBe(rows.length > 0);
  const grouped = await tx.run<{ n: number }>("select count(*)::int as n from toets.rij group by scope");
  expect(grouped.reduce((sum, { n }) => sum + n, 0)).toBe(rows.length);
  return rows;
}

/** The scopes in which this grant can add a row, tried one by one and taken back. */
async function writable(
  tx: Tx,
  werk: string | null,
  own: boolean,
): Promise<{ compartiment: string; klasse: string }[]> {
  const scopes = await tx.run<{ id: number; compartiment: string; klasse: string }>(
    "select id, compartiment, klasse from platform.scope where behandelcode = 'H3'",
  );
  const found: { compartiment: string; klasse: string }[] = [];
  for (const { id, compartiment, klasse } of scopes) {
    await tx.run("savepoint proef");
    const done = await tx
      .run(`insert into toets.rij (scope, werk, eigenaar) values ($1, $2, ${own ? "platform.wie()" : "null"})`, [
        id,
        werk,
      ])
      .then(
        () => true,
        () => false,
      );
    await tx.run("rollback to proef");
    if (done) found.push({ compartiment, klasse });
  }
  return found;
}

class Undo extends Error {}

type Seen = { readonly rows: Rij[]; readonly writes: { compartiment: string; klasse: string; own: boolean }[] };

/** Opens one activity and looks at everything, then undoes it all. */
async function tryActiviteit(
  person: Person,
  activiteit: Activiteit,
  werk: string | undefined,
): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  const done = await db
    .grant(
      person,
      { activiteit: activiteit.code, werk, schrijft: true, reden: "een reden van ruim twintig tekens" },
      async (tx) => {
        const plain = await writable(tx, werk ?? null, false);
        const own = await writable(tx, null, true);
        // Own rows: made by the superuser, because what one may write and what one may read differ.
        seen = {
          rows: await readAll(tx),
          writes: [...plain.map((w) => ({ ...w, own: false })), ...own.map((w) => ({ ...w, own: true }))],
        };
        throw new Undo();
      },
    )
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
      return undefined;
    });
  return done ? undefined : seen;
}

function letters(activiteit: Activiteit, seen: Seen, memberOnly: boolean): [string, string][] {
  const nood = activiteit.soort === "nood";
  // One's own row says nothing where others' rows are seen too.
  const plainReads = new Set(seen.rows.filter((r) => !r.eigen).map((r) => `${r.compartiment}:${r.klasse}`));
  const plainWrites = new Set(seen.writes.filter((w) => !w.own).map((w) => `${w.compartiment}:${w.klasse}`));
  return [
    ...seen.rows.map(({ compartiment, klasse, eigen }): [string, string] => [
      compartiment,
      nood
        ? "n"
        : klasse === "openbaar"
          ? "o"
          : eigen && !plainReads.has(`${compartiment}:${klasse}`)
            ? "e"
            : memberOnly
              ? "l"
              : "L",
    ]),
    ...seen.writes.map(({ compartiment, klasse, own }): [string, string] => [
      compartiment,
      klasse === "openbaar" ? "O" : own && !plainWrites.has(`${compartiment}:${klasse}`) ? "E" : memberOnly ? "s" : "S",
    ]),
  ];
}

/** A person with this one role, a row of their own in every scope, a seat in each case, and emergency access. */
async function place(rol: string): Promise<Person> {
  const person = await db.hire(`Toets ${rol}`, ...(rol === "melder" ? [] : [rol]));
  await db.unsafeSuper.query("insert into toets.rij (scope, eigenaar) select id, $1 from platform.scope", [person.nr]);
  for (const { own } of cases.values())
    await db.unsafeSuper.query("insert into platform.werk_lid (werk, medewerker) values ($1, $2)", [own, person.nr]);
  await db.unsafeSuper.query(
    `insert into platform.noodtoegang (aanvrager, aanvrager_sessie, reden, tweede, toegekend_op, tot)
     select $1, $2, 'een reden van ruim twintig tekens', (select min(id) from platform.medewerker), now(), now() + interval '20 minutes'`,
    [person.nr, person.sessie],
  );
  return person;
}

/** What one activity gives, in letters; with a case, also tried on a case of others. */
async function lettersOf(
  person: Person,
  activiteit: Activiteit,
  work: { own: string; other: string } | undefined,
): Promise<[string, string][]> {
  const seen = await tryActiviteit(person, activiteit, work?.own);
  if (!seen) return [];
  const elsewhere = work && (await tryActiviteit(person, activiteit, work.other));
  // Whatever is seen, another case's rows never are.
  expect(
    seen.rows.filter((row) => row.werk !== null && row.werk !== work?.own && !row.eigen),
    activiteit.code,
  ).toEqual([]);
  return letters(activiteit, seen, work !== undefined && !elsewhere);
}

/** All that a person with this one role can get, by compartment. */
async function observe(rol: string): Promise<Record<string, string>> {
  const person = await place(rol);
  const got = new Map<string, string>();
  const { rows: activiteiten } = await db.unsafeSuper.query<Activiteit>(
    "select code, soort, werk_soort, fasen from platform.activiteit order by code",
  );
  for (const activiteit of activiteiten) {
    for (const soort of activiteit.werk_soort ?? [""]) {
      for (const [compartiment, letter] of await lettersOf(person, activiteit, cases.get(soort)))
        got.set(compartiment, (got.get(compartiment) ?? "") + letter);
    }
  }
  return Object.fromEntries(Array.from(got, ([compartiment, found]) => [compartiment, normal(found)]));
}

test("every role gets exactly what the matrix says, over rows, counts and writes", { timeout: 120_000 }, async () => {
  const expected = Object.fromEntries(
    rollen.map((rol) => [
      rol,
      Object.fromEntries(
        compartimenten.flatMap((c) => {
          const cell = normal(`${EXPECTED["melder"]?.[c] ?? ""}${EXPECTED[rol]?.[c] ?? ""}`);
          return cell === "" ? [] : [[c, cell]];
        }),
      ),
    ]),
  );
  const observed: Record<string, Record<string, string>> = {};
  for (const rol of rollen) observed[rol] = await observe(rol);
  const shown = compartimenten.filter((c) => rollen.some((rol) => observed[rol]?.[c]));
  console.log(
    [
      `| rol | ${shown.join(" | ")} |`,
      `|---|${shown.map(() => "---").join("|")}|`,
      ...rollen.map((rol) => `| ${rol} | ${shown.map((c) => observed[rol]?.[c] ?? "").join(" | ")} |`),
    ].join("\n"),
  );
  expect(Object.keys(EXPECTED).toSorted()).toEqual(rollen.toSorted());
  expect(observed).toEqual(expected);
});

test("only who watches over the log sees it, and the beheerder only its technical events", async () => {
  await db
    .pool("app")
    .query("select platform.raise_alarm('TOETS', 'toets', $1, $2)", [Buffer.alloc(16, 1), Buffer.alloc(8, 1)]);
  for (const rol of rollen) {
    const person = await db.hire(`Log ${rol}`, ...(rol === "melder" ? [] : [rol]));
    const seen = new Set<string>();
    const { rows } = await db.unsafeSuper.query<Activiteit>(
      "select code, soort, werk_soort, fasen from platform.activiteit where werk_soort is null order by code",
    );
    for (const { code } of rows) {
      await db.grant(person, { activiteit: code, reden: "een reden van ruim twintig tekens" }, async (tx) => {
        const [log] = await tx.run<{ n: number; content: number; secrets: number }>(
          `select (select count(*)::int from platform.auditlog) as n, (select count(*)::int from platform.auditlog where soort not in ('ALARM', 'SYSTEEM')) as content,
             (select count(*)::int from platform.auditlog_geheim) as secrets`,
        );
        if ((log?.secrets ?? 0) > 0) seen.add("alles");
        else if (log && log.n > 0) seen.add(log.content > 0 ? "te veel" : "technisch");
      });
    }
    if (seen.has("alles")) seen.delete("technisch");
    expect([...seen], rol).toEqual(META[rol] ? [META[rol]] : []);
  }
});

test("content for a request opens for the privacy officer who handles it, by no other activity and for no other request (mutants: any request, any activity, an answered one)", async () => {
  const [pim, petra] = [await db.hire("Pim Privacy", INZAGE.rol), await db.hire("Petra Privacy", INZAGE.rol)];
  const file = async (): Promise<string> => {
    const { rows } = await db.unsafeSuper.query<{ id: string }>(
      `insert into toezicht.verzoek (scope, eigenaar, soort, vraag, uiterlijk, van_buiten)
       select id, $1, 'INZAGE', 'Brief van 3 november.', current_date + 30, true from platform.scope
       where compartiment = 'toezicht' and behandelcode = 'H1' and klasse = 'algemeen' returning id`,
      [petra.nr],
    );
    return rows[0]?.id ?? "";
  };
  const [taken, free] = [await file(), await file()];
  const take = { activiteit: INZAGE.activiteit, schrijft: true };
  await db.grant(pim, take, (tx) => tx.run("select toezicht.take_verzoek($1)", [taken]));
  const tries = async (by: Person, activiteit: string, verzoek: string): Promise<string[]> => {
    const out: string[] = [];
    for (const text of INZAGE_FUNCTIES)
      out.push(
        await db
          .grant(by, { activiteit }, (tx) => tx.run(text, [verzoek]))
          .then(
            (done) => (done.ok ? (done.value.length === 0 ? "niets" : "open") : done.weigering),
            (error: unknown) => String((error as { code?: unknown }).code),
          ),
      );
    return [...new Set(out)].filter((one) => one !== "niets");
  };
  const hold = "select toezicht.hold_back($1, $2, 'TOEZICHT', 'De controle is pas over een week.', current_date + 7)";
  await db.grant(pim, take, (tx) => tx.run(hold, [taken, cases.get("signaal")?.own]));
  expect(await tries(pim, INZAGE.activiteit, taken)).toEqual(["open"]);
  expect(await tries(pim, INZAGE.activiteit, free)).toEqual(["WW003"]);
  expect(await tries(petra, INZAGE.activiteit, taken)).toEqual(["WW003"]);
  for (const activiteit of ["verzoeken-behandelen", "logboek-lezen", "mijn-account"])
    expect(await tries(pim, activiteit, taken), activiteit).toEqual(["WW003"]);
  for (const rol of rollen.filter((one) => one !== INZAGE.rol))
    expect(await tries(await db.hire(`Iemand ${rol}`, rol), INZAGE.activiteit, taken), rol).toEqual(["GEEN_ROL"]);
  await db.unsafeSuper.query(
    "update toezicht.verzoek set status = 'BEANTWOORD', antwoord = 'Verstuurd per post.' where id = $1",
    [taken],
  );
  expect(await tries(pim, INZAGE.activiteit, taken)).toEqual(["WW003"]);
});
