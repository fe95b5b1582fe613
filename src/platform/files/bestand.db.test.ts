/** Files at rest: sealed whole, each part in its place, under the key of their compartment, and there only for who may see them. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import { TEST_MASTER_KEY } from "../../../test/database-server.ts";
import { newId } from "../../kernel/id.ts";
import { newTrace } from "../../kernel/trace.ts";
import { withJobGrant } from "../grant/grant.ts";
import { orderOpdracht } from "../jobs/opdracht.ts";
import { openKeyring } from "../keys/keyring.ts";
import { rotateEnvelopeKey } from "../keys/manage-keys.ts";
import { SealError } from "../keys/seal.ts";
import { openFile, removeFile, saveFile } from "./bestand.ts";

let db: FreshDatabase;
let pim: Person;
let kees: Person;

beforeAll(async () => {
  db = await freshDatabase();
  pim = await db.hire("Pim Privacy", "privacyofficer");
  kees = await db.hire("Kees Klerk");
});
afterAll(() => db.close());

const MB = 1024 * 1024;
const NAAM = "aanstelling-JANSEN.pdf";
const MARK = "MERKTEKEN-van-de-toets-0123456789";
const AS = { activiteit: "verzoeken-behandelen", schrijft: true } as const;

async function save(inhoud: Buffer, keyring = db.keyring, compartiment = "toezicht"): Promise<string> {
  const id = newId();
  const done = await db.grant(pim, AS, (tx) =>
    saveFile(tx, keyring, id, { compartiment, soort: "application/pdf", naam: NAAM, inhoud }),
  );
  if (!done.ok) throw new Error(done.weigering);
  return id;
}
const open = async (id: string, who = pim, activiteit = "verzoeken-behandelen", keyring = db.keyring) => {
  const done = await db.grant(who, { activiteit }, (tx) => openFile(tx, keyring, id));
  if (!done.ok) throw new Error(done.weigering);
  return done.value;
};
const nrOf = async (id: string): Promise<number> =>
  (await db.unsafeSuper.query<{ id: number }>("select id from platform.bestand where extern = $1", [id])).rows[0]?.id ??
  0;

test.each([0, 1, MB - 1, MB, MB + 1, 3 * MB, 3 * MB + 17])(
  "%i bytes come back as they went in (mutant: a part one byte too large for its column)",
  async (size) => {
    const inhoud = randomBytes(size);
    const file = await open(await save(inhoud));
    expect(file?.inhoud.equals(inhoud)).toBe(true);
    expect(file).toMatchObject({ soort: "application/pdf", naam: NAAM });
  },
);

test("nothing of the content or the name is anywhere in the database, in any form that a search would find", async () => {
  await save(Buffer.from(MARK.repeat(2_000)));
  const { rows: tables } = await db.unsafeSuper.query<{ t: string }>(
    "select format('%I.%I', n.nspname, c.relname) as t from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')",
  );
  expect(tables.length).toBeGreaterThan(30);
  const wanted = [MARK, NAAM, "JANSEN"].flatMap((text) => [
    text,
    Buffer.from(text).toString("hex"),
    Buffer.from(text).toString("base64").slice(0, 20),
  ]);
  for (const { t } of tables) {
    const { rows } = await db.unsafeSuper.query<{ n: number }>(
      `select count(*)::int as n from ${t} x where row_to_json(x)::text like any ($1)`,
      [wanted.map((text) => `%${text}%`)],
    );
    expect(rows[0]?.n, t).toBe(0);
  }
});

test("the same file twice looks like two files (mutants: a plain hash, a fixed key, a fixed nonce)", async () => {
  const inhoud = Buffer.from(MARK);
  const ids = [await save(inhoud), await save(inhoud)];
  const { rows } = await db.unsafeSuper.query<{ hash: string; sleutel: string; naam: string; deel: string }>(
    "select encode(hash, 'hex') as hash, encode(b.sleutel, 'hex') as sleutel, encode(naam, 'hex') as naam, encode(inhoud, 'hex') as deel from platform.bestand b join platform.bestand_deel d on d.bestand = b.id where extern = any ($1)",
    [ids],
  );
  for (const field of ["sleutel", "naam", "deel"] as const) expect(rows[0]?.[field]).not.toBe(rows[1]?.[field]);
  // The keyed hash is the same, to find doubles within a compartment; it is not the hash that anyone outside can make.
  expect(rows[0]?.hash).toBe(rows[1]?.hash);
  const { createHash } = await import("node:crypto");
  expect(rows[0]?.hash).not.toBe(createHash("sha256").update(inhoud).digest("hex"));
});

test.each<[string, (id: string, other: string) => Promise<unknown>]>([
  [
    "two parts are swapped",
    async (id) =>
      db.unsafeSuper
        .query(
          "update platform.bestand_deel set nr = case nr when 0 then 10 when 1 then 0 end where bestand = $1 and nr in (0, 1)",
          [await nrOf(id)],
        )
        .then(async () =>
          db.unsafeSuper.query("update platform.bestand_deel set nr = 1 where bestand = $1 and nr = 10", [
            await nrOf(id),
          ]),
        ),
  ],
  [
    "a part is left out",
    async (id) =>
      db.unsafeSuper.query("delete from platform.bestand_deel where bestand = $1 and nr = 1", [await nrOf(id)]),
  ],
  [
    "the last part is cut off and the count with it",
    async (id) => {
      await db.unsafeSuper.query("delete from platform.bestand_deel where bestand = $1 and nr = 2", [await nrOf(id)]);
      return db.unsafeSuper.query("update platform.bestand set delen = 2 where extern = $1", [id]);
    },
  ],
  [
    "a part comes from another file",
    async (id, other) =>
      db.unsafeSuper.query(
        "update platform.bestand_deel d set inhoud = o.inhoud from platform.bestand_deel o where d.bestand = $1 and d.nr = 0 and o.bestand = $2 and o.nr = 0",
        [await nrOf(id), await nrOf(other)],
      ),
  ],
  [
    "one bit of a part is another",
    async (id) =>
      db.unsafeSuper.query(
        "update platform.bestand_deel set inhoud = set_byte(inhoud, 500, get_byte(inhoud, 500) # 1) where bestand = $1 and nr = 1",
        [await nrOf(id)],
      ),
  ],
  [
    "the key of another file is put in its place",
    async (id, other) =>
      db.unsafeSuper.query(
        "update platform.bestand b set sleutel = o.sleutel from platform.bestand o where b.extern = $1 and o.extern = $2",
        [id, other],
      ),
  ],
  [
    "the name of another file is put in its place",
    async (id, other) =>
      db.unsafeSuper.query(
        "update platform.bestand b set naam = o.naam from platform.bestand o where b.extern = $1 and o.extern = $2",
        [id, other],
      ),
  ],
  [
    "key, name and parts of another file are put in its place",
    async (id, other) => {
      await db.unsafeSuper.query(
        "update platform.bestand b set sleutel = o.sleutel, naam = o.naam from platform.bestand o where b.extern = $1 and o.extern = $2",
        [id, other],
      );
      return db.unsafeSuper.query(
        "update platform.bestand_deel d set inhoud = o.inhoud from platform.bestand_deel o where d.bestand = $1 and o.bestand = $2 and o.nr = d.nr",
        [await nrOf(id), await nrOf(other)],
      );
    },
  ],
])("it does not open when %s", async (_what, tamper) => {
  const inhoud = randomBytes(2 * MB + 5);
  const [id, other] = [await save(inhoud), await save(randomBytes(2 * MB + 5))];
  await tamper(id, other);
  await expect(open(id)).rejects.toBeInstanceOf(SealError);
});

test("a keyring with another key does not open it", async () => {
  const id = await save(Buffer.from(MARK));
  const strange = new (db.keyring.constructor as new (keys: readonly unknown[]) => typeof db.keyring)([
    { doel: "toezicht", versie: 1, key: randomBytes(32), active: true },
  ]);
  await expect(open(id, pim, "verzoeken-behandelen", strange)).rejects.toBeInstanceOf(SealError);
});

test("who may not see the compartment finds no file, and a member of it under another activity neither", async () => {
  const id = await save(Buffer.from(MARK));
  expect(await open(id, kees, "mijn-account")).toBeUndefined();
  expect(await open(id, pim, "medewerkers-raadplegen")).toBeUndefined();
  expect(await open(newId())).toBeUndefined();
  expect((await open(id))?.inhoud.toString()).toBe(MARK);
});

test("nobody stores a file in a compartment that their activity does not write", async () => {
  await expect(save(Buffer.from(MARK), db.keyring, "vpt")).rejects.toMatchObject({ code: "42501" });
  const done = db.grant(pim, { ...AS, schrijft: false }, (tx) =>
    saveFile(tx, db.keyring, newId(), {
      compartiment: "toezicht",
      soort: "text/plain",
      naam: "a",
      inhoud: Buffer.from("a"),
    }),
  );
  await expect(done).rejects.toMatchObject({ code: "42501" });
});

/** The worker removes it under the grant of an order; the web server has no right to. */
async function removeAs(person: Person, id: string, activiteit: string = AS.activiteit): Promise<void> {
  const ordered = await db.grant(person, { activiteit, schrijft: true }, (tx) => orderOpdracht(tx, "toets", {}));
  if (!ordered.ok) throw new Error(ordered.weigering);
  const ask = { opdracht: ordered.value, schrijft: true, handeling: "toets", trace: newTrace() };
  const done = await withJobGrant(db.pool("worker"), ask, (tx) => removeFile(tx, id));
  if (!done.ok) throw new Error(done.weigering);
}

test("a file is removed with all its parts, by whose it is and nobody else", async () => {
  const id = await save(randomBytes(2 * MB));
  const nr = await nrOf(id);
  await removeAs(kees, id, "mijn-verzoeken");
  await removeAs(await db.hire("Paula Privacy", "privacyofficer"), id);
  expect(await open(id)).toBeDefined();
  await removeAs(pim, id);
  expect(await open(id)).toBeUndefined();
  expect((await db.unsafeSuper.query("select from platform.bestand_deel where bestand = $1", [nr])).rowCount).toBe(0);
});

test("seeing a file is not writing it: nobody adds a part to it, makes one in another's name or swaps it (mutants: sight is enough, any owner, the web server removes)", async () => {
  const id = await save(Buffer.from(MARK));
  const nr = await nrOf(id);
  const petra = await db.hire("Petra Privacy", "privacyofficer");
  const addPart = (who: Person, schrijft: boolean, part: number) =>
    db.grant(who, { ...AS, schrijft }, (tx) =>
      tx.run("insert into platform.bestand_deel (bestand, nr, inhoud) values ($1, $2, 'x')", [nr, part]),
    );
  await expect(addPart(pim, false, -1)).rejects.toMatchObject({ code: "42501" });
  for (const part of [-1, 1, 99]) {
    await expect(addPart(petra, true, part)).rejects.toMatchObject({ code: "42501" });
    await expect(addPart(pim, true, part)).rejects.toMatchObject({ code: "42501" });
  }
  const forge = db.grant(petra, AS, (tx) =>
    tx.run(
      `insert into platform.bestand (extern, scope, eigenaar, soort, bytes, delen, hash, sleutel_doel, sleutel_versie, sleutel, naam)
       select gen_random_uuid(), scope, eigenaar, soort, bytes, delen, hash, sleutel_doel, sleutel_versie, sleutel, naam from platform.bestand where extern = $1`,
      [id],
    ),
  );
  await expect(forge).rejects.toMatchObject({ code: "42501" });
  for (const who of [petra, pim])
    await expect(db.grant(who, AS, (tx) => removeFile(tx, id))).rejects.toMatchObject({ code: "42501" });
  expect((await open(id))?.inhoud.toString()).toBe(MARK);
});

test("after a rotation of the key old files still open, and new ones lie under the new key (mutant: the active key for reading)", async () => {
  const before = await save(Buffer.from(MARK));
  await rotateEnvelopeKey(db.connection("migrator"), TEST_MASTER_KEY, "toezicht");
  const keyring = await openKeyring(db.unsafeSuper, TEST_MASTER_KEY);
  const after = await save(Buffer.from(MARK), keyring);
  for (const id of [before, after])
    expect((await open(id, pim, "verzoeken-behandelen", keyring))?.inhoud.toString()).toBe(MARK);
  const { rows } = await db.unsafeSuper.query(
    "select sleutel_versie from platform.bestand where extern = any ($1) order by sleutel_versie",
    [[before, after]],
  );
  expect(rows).toEqual([{ sleutel_versie: 1 }, { sleutel_versie: 2 }]);
});
