/**
 * The leaf of every log row, computed again outside the database from the layout that migrations/0002 documents. A verifier of
 * another organisation has nothing but that text, so this test shares no code with the database.
 */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { playScene, type Scene } from "../../../test/scene.ts";
import { newTrace } from "../../kernel/trace.ts";
import { withGrant, withJobGrant, withSystemGrant } from "../grant/grant.ts";
import { sealSubject } from "../keys/subject-token.ts";

type Field = Buffer | null;
type Row = Record<string, unknown>;

const int = (bytes: 2 | 4 | 8, value: bigint): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigInt64BE(value);
  return buffer.subarray(8 - bytes);
};
const sized = (bytes: Buffer): Buffer => Buffer.concat([int(4, BigInt(bytes.length)), bytes]);

/** An array on the wire of PostgreSQL: dimensions, whether there are nulls, type of element, length, lower bound, elements. */
function arraySend(elements: readonly Field[], type: number): Buffer {
  if (elements.length === 0) return Buffer.concat([int(4, 0n), int(4, 0n), int(4, BigInt(type))]);
  const head = [1n, elements.includes(null) ? 1n : 0n, BigInt(type), BigInt(elements.length), 1n].map((n) => int(4, n));
  return Buffer.concat([...head, ...elements.map((one) => (one === null ? int(4, -1n) : sized(one)))]);
}
const BYTEA = 17;
const INT2 = 21;

const sha256 = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();
const text = (value: unknown): Field => (value === null ? null : Buffer.from(value as string, "utf8"));
const bool = (value: unknown): Field => Buffer.of(value === true ? 1 : 0);
const uuid = (value: unknown): Field =>
  value === null ? null : Buffer.from((value as string).replaceAll("-", ""), "hex");
const bytes = (value: unknown): Field => value as Buffer | null;
const number =
  (size: 2 | 4 | 8) =>
  (value: unknown): Field =>
    value === null ? null : int(size, BigInt(value as string));
/** Read from the database as microseconds since 1970. */
const time = (value: unknown): Field => int(8, BigInt(value as string) - 946_684_800_000_000n);
const smallints = (value: unknown): Field =>
  value === null
    ? null
    : arraySend(
        (value as number[]).map((n) => int(2, BigInt(n))),
        INT2,
      );

type Layout = readonly (readonly [column: string, encode: (value: unknown) => Field])[];
const LAYOUTS: Readonly<Record<string, Layout>> = {
  auditlog: [
    ["at", time],
    ["xid", number(8)],
    ["soort", text],
    ["activiteit", text],
    ["versie", number(4)],
    ["handeling", text],
    ["rol", text],
    ["namens", bool],
    ["werk", uuid],
    ["nood", bool],
    ["uitkomst", text],
    ["klok", time],
    ["lezen", smallints],
    ["lezen_eigen", smallints],
    ["schrijven", smallints],
    ["schrijven_eigen", smallints],
    ["trace", bytes],
    ["span", bytes],
    ["geheim", bytes],
  ],
  verwerkingslog: [
    ["at", time],
    ["xid", number(8)],
    ["trace", bytes],
    ["parent_span", bytes],
    ["status", number(2)],
    ["nr", number(4)],
    ["span", bytes],
    ["naam", text],
    ["start_at", time],
    ["end_at", time],
    ["verwerking", text],
    ["versie", number(4)],
    ["soort", text],
    ["geheim", bytes],
  ],
  beslislog: [
    ["at", time],
    ["xid", number(8)],
    ["nr", number(4)],
    ["activiteit", text],
    ["werk", uuid],
    ["toegestaan", bool],
    ["reden", text],
    ["rol", text],
    ["beleid", bytes],
    ["trace", bytes],
    ["span", bytes],
    ["geheim", bytes],
  ],
};
const TWINS: Readonly<Record<string, Layout>> = {
  auditlog: [
    ["medewerker", number(8)],
    ["wie_namens", number(8)],
    ["sessie", number(8)],
    ["opdracht", number(8)],
    ["herkomst", text],
    ["wie_reden", text],
  ],
  verwerkingslog: [
    ["token", bytes],
    ["zoekindex", bytes],
  ],
};

const fields = (layout: Layout, row: Row): Field[] => layout.map(([column, encode]) => encode(row[column]));
const leafOf = (stream: string, row: Row): Buffer =>
  sha256(
    Buffer.concat([Buffer.of(0, 1), arraySend([Buffer.from(stream), ...fields(LAYOUTS[stream] ?? [], row)], BYTEA)]),
  );
const secretOf = (stream: string, row: Row): Buffer =>
  sha256(Buffer.concat([row["zout"] as Buffer, arraySend(fields(TWINS[stream] ?? [], row), BYTEA)]));

const us = (column: string): string => `(extract(epoch from l.${column}) * 1000000)::bigint::text as ${column}`;
const QUERIES: Readonly<Record<string, string>> = {
  auditlog: `select l.*, ${us("at")}, ${us("klok")}, l.xid::text as xid, g.zout, g.medewerker, g.namens as wie_namens, g.sessie, g.opdracht, g.herkomst, g.reden as wie_reden
    from platform.auditlog l left join platform.auditlog_geheim g on g.at = l.at and g.xid = l.xid`,
  verwerkingslog: `select l.*, ${us("at")}, ${us("start_at")}, ${us("end_at")}, l.xid::text as xid, g.zout, g.token, g.zoekindex
    from platform.verwerkingslog l left join platform.verwerkingslog_geheim g on g.at = l.at and g.xid = l.xid and g.nr = l.nr`,
  beslislog: `select l.*, ${us("at")}, l.xid::text as xid from platform.beslislog l`,
};

let app: FreshApp;
let scene: Scene;
const rows = new Map<string, Row[]>();
const readRows = async (stream: string): Promise<Row[]> =>
  (await app.unsafeSuper.query<Row>(QUERIES[stream] ?? "")).rows;

beforeAll(async () => {
  app = await freshApp();
  scene = await playScene(app);
  await playUnusual();
  for (const stream of Object.keys(LAYOUTS)) rows.set(stream, await readRows(stream));
});
afterAll(() => app.close());

/** What no route makes yet: a case, emergency access to it, a deputy, a job, a system act, a login, an alarm, and difficult text. */
async function playUnusual(): Promise<void> {
  const { bert, cor, kees } = scene.people;
  const { rows: cases } = await app.unsafeSuper.query<{ id: string }>(
    "insert into platform.werk (soort, compartiment, fase) values ('signaal', 'signalen', 3) returning id",
  );
  const werk = cases[0]?.id ?? "";
  await app.unsafeSuper.query(
    `insert into platform.noodtoegang (aanvrager, aanvrager_sessie, reden, tweede, tweede_sessie, toegekend_op, tot)
     values ($1, $2, 'Acute dreiging tegen een collega.', $3, $4, now(), now() + interval '30 minutes')`,
    [bert.nr, bert.sessie, cor.nr, cor.sessie],
  );
  const done = [
    await app.grant(bert, { activiteit: "noodtoegang-raadplegen", werk }, () => Promise.resolve()),
    await app.grant(
      cor,
      { activiteit: "signaal-behandelen", werk, schrijft: true, handeling: "GET /één/\u{1F50E}/\"'\\" },
      () => Promise.resolve(),
    ),
    await app.grant(
      kees,
      { activiteit: "signalen-overzicht", herkomst: "2001:db8::1", reden: "omdat het moet, zei de coördinator" },
      () => Promise.resolve(),
    ),
    await withSystemGrant(
      app.pool("worker"),
      { activiteit: "onderhoud", handeling: "opruimen", trace: newTrace() },
      () => Promise.resolve(),
    ),
  ];
  expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  await withGrant(
    app.pool("app"),
    {
      token: "bestaat niet",
      activiteit: "mijn-account",
      schrijft: false,
      handeling: "",
      trace: newTrace(),
      herkomst: "",
    },
    () => Promise.resolve(),
  );
  const { rows: orders } = await app.unsafeSuper.query<{ extern: string }>(
    "insert into platform.opdracht (taak, activiteit, eigenaar, trace) select 'toets-taak', 'logboek-uitvoeren', $1, $2 returning extern",
    [scene.people.pim.nr, Buffer.alloc(16, 3)],
  );
  await withJobGrant(
    app.pool("worker"),
    { opdracht: orders[0]?.extern ?? "", schrijft: true, handeling: "taak", trace: newTrace() },
    (tx) => {
      tx.log("Taak", [kees.id, cor.id]);
      return Promise.resolve();
    },
  );
  await playLater(kees);
  const login =
    "select platform.start_session('https://idp.example', $1, $2, 'hoog', $3, interval '15 minutes', interval '8 hours', 'Firefox', $4, $5, '192.0.2.1')";
  const trace = [Buffer.alloc(16, 1), Buffer.alloc(8, 1)];
  await app.pool("aanmelder").query(login, ["1", `${kees.id}@waterveen.example`, Buffer.alloc(32, 1), ...trace]);
  await app.pool("aanmelder").query(login, ["2", "onbekend", Buffer.alloc(32, 2), ...trace]);
  await app.pool("app").query("select platform.raise_alarm('TOETS', 'GET /v1/toets', $1, $2)", trace);
}

/** A later catalogue with a second version of an activity, and a subject who is no colleague. */
async function playLater(kees: Person): Promise<void> {
  const id = "5a1d7c1e-93ba-4d3a-8f46-0d1c6a2f9b10";
  const { token, zoekindex } = sealSubject(app.keyring, { soort: "PERSOON", id });
  await app.unsafeSuper.query(
    "insert into platform.betrokkene (extern, soort, token, zoekindex) values ($1, 'PERSOON', $2, $3)",
    [id, token, zoekindex],
  );
  await app.unsafeSuper.query(`update platform.catalogus_versie set actief = false;
    insert into platform.catalogus_versie (hash, actief) values (sha256('later'), true);
    insert into platform.verwerking select code, 2, naam, inhoud, grondslagen, geldig_van, geldig_tot, sha256('later') from platform.verwerking where code = 'medewerkers-en-rollen';
    update platform.activiteit set versie = 2 where code = 'mijn-account'`);
  await app.grant(kees, { activiteit: "mijn-account" }, async (tx) => {
    tx.log("Een persoon bekijken", [id]);
    // As from a server whose clock is an hour ahead.
    await tx.run("select platform.log_verwerking('Klok loopt voor', now() + interval '1 hour', array[$1::uuid], 10)", [
      id,
    ]);
  });
}

test("the scene has rows of every kind, and every column in more than one form", () => {
  const audit = rows.get("auditlog") ?? [];
  expect(new Set(audit.map(({ soort }) => soort))).toEqual(
    new Set(["GRANT", "WEIGERING", "AANMELDING", "SYSTEEM", "ALARM"]),
  );
  for (const [stream, layout] of Object.entries(LAYOUTS)) {
    const found = rows.get(stream) ?? [];
    expect(found.length).toBeGreaterThan(50);
    // What never varies is not tested by the leaf. Only a technical failure gives another status, and that one leaves no row.
    const constant = layout
      .map(([column]) => column)
      .filter((column) => new Set(found.map((row) => JSON.stringify(row[column]))).size < 2);
    expect(constant, stream).toEqual(stream === "verwerkingslog" ? ["status"] : []);
  }
});

test.each(Object.keys(LAYOUTS))(
  "every leaf of the %s follows from its row and the documented layout alone",
  (stream) => {
    for (const row of rows.get(stream) ?? [])
      expect(leafOf(stream, row).equals(row["leaf"] as Buffer), JSON.stringify(row)).toBe(true);
  },
);

test.each(Object.keys(TWINS))("every secret hash of the %s follows from its twin and salt", (stream) => {
  for (const row of rows.get(stream) ?? []) {
    expect((row["zout"] as Buffer).length).toBe(32);
    expect(secretOf(stream, row).equals(row["geheim"] as Buffer), JSON.stringify(row)).toBe(true);
  }
});

test("a decision carries the secret hash of the audit row of its transaction", () => {
  const audit = new Map((rows.get("auditlog") ?? []).map((row) => [`${String(row["at"])}/${String(row["xid"])}`, row]));
  for (const row of rows.get("beslislog") ?? []) {
    const own = audit.get(`${String(row["at"])}/${String(row["xid"])}`);
    expect(own).toMatchObject({ geheim: row["geheim"], trace: row["trace"] });
  }
});

/** A row in which this column is filled in. */
function someRow(stream: string, column: string): Row {
  const row = (rows.get(stream) ?? []).find((one) => one[column] !== null && one[column] !== undefined);
  if (!row) throw new Error(`no row of ${stream} fills in ${column}`);
  return row;
}

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (value === null) return undefined;
  if (Buffer.isBuffer(value)) return Buffer.from(value.map((byte, i) => (i === value.length - 1 ? byte ^ 1 : byte)));
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return [...(value as number[]), 1];
  if (typeof value === "number") return value + 1;
  const word = value as string;
  if (/^\d+$/.test(word)) return String(BigInt(word) + 1n);
  return /^[\da-f-]{36}$/.test(word) ? word.replace(/^./, (first) => (first === "0" ? "1" : "0")) : `${word} `;
}

/** Mutants: a field left out of the leaf; two fields swapped; lengths left out, so that a letter can move to the next field. */
test.each(Object.keys(LAYOUTS))(
  "changing any field of a row of the %s changes its leaf, and so does moving a letter to the next field",
  (stream) => {
    const layout = LAYOUTS[stream] ?? [];
    for (const [column] of layout) {
      const row = someRow(stream, column);
      expect(leafOf(stream, { ...row, [column]: other(row[column]) }).equals(row["leaf"] as Buffer), column).toBe(
        false,
      );
    }
    const texts = layout.filter(([, encode]) => encode === text).map(([column]) => column);
    for (const [i, column] of texts.slice(0, -1).entries()) {
      const next = texts[i + 1] ?? "";
      const row = (rows.get(stream) ?? []).find(
        (one) => typeof one[column] === "string" && one[column] !== "" && typeof one[next] === "string",
      );
      if (!row) continue;
      const [from, to] = [row[column] as string, row[next] as string];
      expect(
        leafOf(stream, { ...row, [column]: from.slice(0, -1), [next]: from.slice(-1) + to }).equals(
          row["leaf"] as Buffer,
        ),
      ).toBe(false);
    }
  },
);

test.each(Object.keys(TWINS))("changing any field of a twin of the %s changes its secret hash", (stream) => {
  for (const column of ["zout", ...(TWINS[stream] ?? []).map(([name]) => name)]) {
    const row = someRow(stream, column);
    expect(secretOf(stream, { ...row, [column]: other(row[column]) }).equals(row["geheim"] as Buffer), column).toBe(
      false,
    );
  }
});

test("nothing ended before it began, whatever clock told the beginning", () => {
  for (const { start_at: start, end_at: end } of rows.get("verwerkingslog") ?? [])
    expect(BigInt(start as string)).toBeLessThanOrEqual(BigInt(end as string));
});

test("no two rows share a salt, a leaf, a span, or a key over the streams", () => {
  const all = [...rows.values()].flat();
  expect(new Set(all.map((row) => (row["leaf"] as Buffer).toString("hex"))).size).toBe(all.length);
  const salted = all.filter((row) => row["zout"] !== undefined);
  expect(new Set(salted.map((row) => (row["zout"] as Buffer).toString("hex"))).size).toBe(salted.length);
  const spans = (rows.get("verwerkingslog") ?? []).map((row) => (row["span"] as Buffer).toString("hex"));
  expect(new Set(spans).size).toBe(spans.length);
});

test("destroying the twins leaves every leaf verifiable and nothing personal behind (mutant: a leaf over the twin's fields)", async () => {
  await app.unsafeSuper
    .query(`set session_replication_role = replica; delete from platform.auditlog_geheim; delete from platform.verwerkingslog_geheim;
    set session_replication_role = origin`);
  const { pim, kees } = scene.people;
  for (const stream of Object.keys(LAYOUTS)) {
    const left = await readRows(stream);
    expect(left.length).toBe(rows.get(stream)?.length);
    for (const row of left) {
      expect(row["zout"] ?? null).toBeNull();
      expect(leafOf(stream, row).equals(row["leaf"] as Buffer)).toBe(true);
      expect(JSON.stringify(row)).not.toMatch(
        new RegExp(`${pim.id}|${kees.id}|127\\.0\\.0\\.1|Acute dreiging|coördinator`),
      );
    }
  }
});
