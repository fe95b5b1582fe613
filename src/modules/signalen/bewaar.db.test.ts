/** The end of a signaal: nothing of it is left anywhere but a certificate and a number. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newTrace } from "../../kernel/trace.ts";
import { withSystemGrant } from "../../platform/grant/grant.ts";
import { type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import { bring, close, meld, nameSomeone, rule, shiftClock } from "../../../test/signalen-stage.ts";
import { destroyTeruggezet, destroyVervallen, keepBewijzen } from "../registers/index.ts";
import { bewaarSignalen, teruggezetteSignalen } from "./bewaar-signalen.ts";
import { destroySignalen } from "./bewaar-store.ts";

let db: FreshDatabase;
let kees: Person;
let spelers: { coordinator: Person; privacy: Person };

beforeAll(async () => {
  db = await freshDatabase();
  kees = await db.hire("Kees Klerk");
  spelers = {
    coordinator: await db.hire("Cor", "signaalcoordinator"),
    privacy: await db.hire("Pim", "privacyofficer"),
  };
});
afterAll(() => db.close());

const MARKER = "Zwabberdewablo";

/** Tables with a row that holds one of these texts, in any column; bytes count by their hexadecimal form. */
async function everywhere(markers: readonly string[]): Promise<string[]> {
  const { rows } = await db.unsafeSuper.query<{ t: string }>(
    "select format('%I.%I', n.nspname, c.relname) as t from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1",
  );
  const found: string[] = [];
  for (const { t } of rows) {
    const { rowCount } = await db.unsafeSuper.query(`select 1 from ${t} x where x::text ilike any ($1) limit 1`, [
      markers.map((one) => `%${one}%`),
    ]);
    if (rowCount) found.push(t);
  }
  return found;
}

const once = () => bewaarSignalen(db.pool("worker"), db.keyring);

/** Everything that one signaal can leave behind, with a marker in each. @returns what to look for */
async function plant(): Promise<{ signaal: string; markers: string[] }> {
  const bytes = [randomBytes(40), randomBytes(40), randomBytes(40)];
  const concept = randomUUID();
  await db.grant(kees, { activiteit: "signaal-melden", schrijft: true }, (tx) =>
    tx.run(
      `with c as (insert into signalen.concept (extern, scope, eigenaar, verzegeld, gewijzigd_op, vervalt_op)
          values ($1, platform.scope_of('melder', 'H1', 'algemeen'), platform.wie(), $2, platform.nu(), platform.nu() + interval '7 days') returning id)
        insert into signalen.conceptbijlage (extern, concept, scope, eigenaar, soort, bytes, verzegeld)
          select gen_random_uuid(), id, platform.scope_of('melder', 'H1', 'algemeen'), platform.wie(), 'image/jpeg', 40, $3 from c`,
      [concept, bytes[0], bytes[1]],
    ),
  );
  const signaal = await meld(db, kees, {
    feiten: `Bij ${MARKER} wordt elke nacht gelost.`,
    duiding: `Ik denk aan ${MARKER}.`,
    plek: `${MARKER}straat 1`,
    vermeldingen: [
      { soort: "KENTEKEN", waarde: { kenteken: MARKER }, sleutel: bytes[2]?.subarray(0, 32) ?? Buffer.alloc(32) },
    ],
    bijlagen: [Buffer.concat([Buffer.alloc(29), bytes[2] ?? Buffer.alloc(1)])],
  });
  await bring(db, spelers, signaal, 3);
  await nameSomeone(db, spelers.coordinator, signaal, { achternaam: MARKER });
  const cor = (call: string, values: unknown[], activiteit?: string) =>
    rule(db, spelers.coordinator, signaal, call, values, activiteit);
  const vraag = await cor(
    "note_bronvraag('brp', null, 'ADRES', $1, 'TREFFER')",
    [Buffer.concat([bytes[2] ?? Buffer.alloc(32)]).subarray(0, 32)],
    "signaal-bronnen",
  );
  for (const daad of ["OPENEN", "VERZOEKEN", "WEGEN"])
    expect(
      await cor(
        "handle_bronvraag($1, $2, $3, null)",
        [vraag, daad, `Omdat ${MARKER} hier woont en handelt.`],
        "signaal-bronnen",
      ),
    ).toBeNull();
  expect(await cor("submit_toets('VERLENGING', $1)", [{ reden: `Wachten op ${MARKER} en zijn antwoord.` }])).toBeNull();
  expect(await cor("send_bericht('VRAAG', $1)", [`Zag u ${MARKER} zelf?`])).toBeNull();
  await db.unsafeSuper.query(
    "insert into signalen.uitgaand (werk, scope, route, bestemming, grondslag, velden, door, op) select extern, scope, 'BINNEN', $2, 'x', '[]', $3, now() from signalen.signaal where extern = $1",
    [signaal, MARKER, spelers.coordinator.nr],
  );
  expect(await close(db, spelers.coordinator, signaal, "GEEN_TAAK")).toBeNull();
  expect(await cor("send_bericht('TERUGKOPPELING', $1)", [`Er is gekeken naar ${MARKER}.`])).toBeNull();
  return { signaal, markers: [MARKER, ...bytes.map((one) => one.subarray(0, 12).toString("hex"))] };
}

test("after its term nothing of a signaal is left, anywhere: certificate and statistic stay (mutants: each delete of signalen.destroy left out, the werk left open, the line of the melder kept)", async () => {
  const { signaal, markers } = await plant();
  const before = await everywhere(markers);
  for (const t of [
    "inhoud",
    "bijlage",
    "vermelding",
    "bericht",
    "stap",
    "toets",
    "bronvraag",
    "uitgaand",
    "concept",
    "conceptbijlage",
    "signaal",
  ])
    expect(before, t).toContain(`signalen.${t}`);
  expect(before).toContain("registers.opgave");

  // A day too early nothing happens, but the draft of a week ago goes.
  await shiftClock(db, "13 days");
  expect(await once()).toEqual({ gesloten: 0, vernietigd: 0, lijnen: 0 });
  expect(await everywhere(markers)).not.toContain("signalen.concept");

  await shiftClock(db, "15 days");
  expect(await once()).toEqual({ gesloten: 0, vernietigd: 1, lijnen: 0 });
  await destroyVervallen(db.pool("worker"), db.keyring);
  // What the melder was told stays for a month with their line, sealed from everyone else.
  expect(await everywhere(markers)).toEqual(["signalen.nabericht"]);

  await shiftClock(db, "50 days");
  expect(await once()).toEqual({ gesloten: 0, vernietigd: 0, lijnen: 1 });
  expect(await everywhere(markers)).toEqual([]);
  // The logs prove that something was done in this case, so its bare id stays there; it leads to nothing.
  const named = await everywhere([signaal]);
  expect(named.filter((t) => !/^platform\.(werk|auditlog_\w+|beslislog_\w+)$/.test(t))).toEqual([]);
  const left = await db.unsafeSuper.query(
    `select (select count(*)::int from signalen.melding) as meldingen, (select count(*)::int from signalen.melderlink) as links,
      (select count(*)::int from platform.werk_lid) as leden, (select count(*)::int from platform.werk_uitsluiting) as uitsluitingen,
      (select count(*)::int from platform.betrokkene where soort <> 'MEDEWERKER') as betrokkenen,
      (select array_agg(soort order by soort) from registers.vernietiging) as bewijs,
      (select array_agg(uitkomst || ' ' || aantal || ' ' || teruggekoppeld) from signalen.telling) as telling`,
  );
  expect(left.rows[0]).toEqual({
    meldingen: 0,
    links: 0,
    leden: 0,
    uitsluitingen: 0,
    betrokkenen: 0,
    bewijs: ["ENTITEIT", "OPGAVE", "SIGNAAL"],
    telling: ["GEEN_TAAK 1 1"],
  });
  await shiftClock(db, "0");
});

test("without a certificate nothing is destroyed: the commit says no (mutant: no trigger bewezen)", async () => {
  const signaal = await meld(db, kees);
  await bring(db, spelers, signaal, 1);
  await close(db, spelers.coordinator, signaal, "GEEN_TAAK");
  await shiftClock(db, "15 days");
  const ask = { activiteit: "signalen-bewaren", handeling: "toets", trace: newTrace() };
  await expect(withSystemGrant(db.pool("worker"), ask, (tx) => destroySignalen(tx, 10))).rejects.toMatchObject({
    code: "WW007",
  });
  const still = await db.unsafeSuper.query("select 1 from signalen.inhoud where werk = $1", [signaal]);
  expect(still.rowCount).toBe(1);
  expect((await once()).vernietigd).toBe(1);
  await shiftClock(db, "0");
});

test("what nobody decides on ends by itself at twice its term, and not a day before (mutants: never, at once)", async () => {
  const signaal = await meld(db, kees, { termijn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) });
  await shiftClock(db, "8 days");
  expect((await once()).gesloten).toBe(0);
  await shiftClock(db, "9 days");
  expect((await once()).gesloten).toBe(1);
  const { rows } = await db.unsafeSuper.query(
    "select uitkomst, vernietigen_op - gesloten_op::date as dagen from signalen.signaal where extern = $1",
    [signaal],
  );
  expect(rows[0]).toEqual({ uitkomst: "TERMIJN", dagen: 14 });
  await shiftClock(db, "0");
});

test("a restored backup destroys again what was destroyed after it, and nothing else (mutant: signalen are not on the list)", async () => {
  const [signaal, other] = [await meld(db, kees), await meld(db, kees)];
  await bring(db, spelers, signaal, 1);
  await close(db, spelers.coordinator, signaal, "GEEN_TAAK");
  const room = await mkdtemp(join(tmpdir(), "weerwerk-signaalbewijzen-"));
  const list = join(room, "vernietigingen.jsonl");
  const restored = await freshDatabase(db.name);
  try {
    await shiftClock(db, "15 days");
    expect((await once()).vernietigd).toBeGreaterThan(0);
    await keepBewijzen(db.pool("worker"), list);
    const left = async (): Promise<string[]> =>
      (
        await restored.unsafeSuper.query<{ extern: string }>(
          "select extern from signalen.signaal where extern = any ($1)",
          [[signaal, other]],
        )
      ).rows.map(({ extern }) => extern);
    expect(await left()).toHaveLength(2);
    const migrator = restored.pool("migrator");
    await destroyTeruggezet(migrator, restored.keyring, list, [teruggezetteSignalen(migrator, restored.keyring)]);
    expect(await left()).toEqual([other]);
    const { rows } = await restored.unsafeSuper.query(
      "select grond from registers.vernietiging where soort = 'SIGNAAL' and grond = 'TERUGGEZET'",
    );
    expect(rows).toHaveLength(1);
  } finally {
    await shiftClock(db, "0");
    await restored.close();
    await rm(room, { recursive: true });
  }
});
