/** W3C Trace Context, in and out: a chain from outside goes on under its own id, and one that is not valid is not ours to continue. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";

let app: FreshApp;
let kees: Person;
let pim: Person;

beforeAll(async () => {
  app = await freshApp();
  kees = await app.hire("Kees Klerk");
  pim = await app.hire("Pim Privacy", "privacyofficer");
});
afterAll(() => app.close());

const GIVEN = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";
const ask = async (traceparent: string | undefined): Promise<string> => {
  const headers = traceparent === undefined ? {} : { traceparent };
  const answer = await app.as(kees, "GET", `/v1/medewerkers/${pim.id}`, { headers });
  expect(answer.statusCode).toBe(200);
  return String(answer.headers["traceparent"]);
};
const PARTS = /^00-([\da-f]{32})-([\da-f]{16})-(0[01])$/;

test("a valid chain goes on: its trace id, a span of our own, its flag", async () => {
  for (const flag of ["00", "01"]) {
    const [, trace, span, flags] = PARTS.exec(await ask(`00-${GIVEN}-${PARENT}-${flag}`)) ?? [];
    expect([trace, flags]).toEqual([GIVEN, flag]);
    expect(span).not.toBe(PARENT);
  }
});

test("a later version is read by the fields of this one", async () => {
  expect(await ask(`cc-${GIVEN}-${PARENT}-01-whatever`)).toContain(GIVEN);
});

test.each([
  ["nothing", undefined],
  ["zeros for a trace", `00-${"0".repeat(32)}-${PARENT}-01`],
  ["zeros for a span", `00-${GIVEN}-${"0".repeat(16)}-01`],
  ["version ff", `ff-${GIVEN}-${PARENT}-01`],
  ["capitals", `00-${GIVEN.toUpperCase()}-${PARENT}-01`],
  ["too short", `00-${GIVEN.slice(1)}-${PARENT}-01`],
  ["more than version 00 allows", `00-${GIVEN}-${PARENT}-01-more`],
  ["two of them", `00-${GIVEN}-${PARENT}-01, 00-${GIVEN}-${PARENT}-01`],
  ["SQL", "'; drop table platform.auditlog; --"],
])("%s starts a new chain", async (_what, traceparent) => {
  const [, trace, span] = PARTS.exec(await ask(traceparent)) ?? [];
  expect(trace).toMatch(/[1-9a-f]/);
  expect(span).toMatch(/[1-9a-f]/);
  expect(trace).not.toBe(GIVEN);
});

test("all rows of a request stand under its trace, and a line's parent is the span of the audit row", async () => {
  const [, trace = ""] = PARTS.exec(await ask(undefined)) ?? [];
  const { rows } = await app.unsafeSuper.query<{
    audit: string;
    besluit: string;
    parent: string;
    span: string;
    n: number;
  }>(
    `select encode(a.span, 'hex') as audit, encode(b.span, 'hex') as besluit, encode(v.parent_span, 'hex') as parent, encode(v.span, 'hex') as span,
       count(*) over ()::int as n
     from platform.auditlog a join platform.beslislog b using (at, xid) join platform.verwerkingslog v using (at, xid)
     where a.trace = decode($1, 'hex') and b.trace = a.trace and v.trace = a.trace`,
    [trace],
  );
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row?.parent).toBe(row?.audit);
  expect(row?.besluit).toBe(row?.audit);
  expect(row?.span).not.toBe(row?.audit);
});

test("a caller that sends the same trace twice gets rows of both requests, apart", async () => {
  const repeated = "4bf92f3577b34da6a3ce929d0e0e4736";
  await Promise.all([ask(`00-${repeated}-${PARENT}-01`), ask(`00-${repeated}-${PARENT}-01`)]);
  const { rows } = await app.unsafeSuper.query<{ spans: number; rows: number }>(
    "select count(distinct span)::int as spans, count(*)::int as rows from platform.auditlog where trace = decode($1, 'hex')",
    [repeated],
  );
  expect(rows).toEqual([{ spans: 2, rows: 2 }]);
});

test("the origin in the log is an address and no other text, whatever a proxy hands on (mutant: as it came)", async () => {
  const behind = await freshApp({ settings: { WEERWERK_PROXY: "127.0.0.1" } });
  const nel = await behind.hire("Nel Nieuwsgierig");
  const told = ["198.51.100.7", "Jan woont op nummer 7", "2001:db8::7", "9".repeat(300)];
  for (const header of told)
    expect((await behind.as(nel, "GET", "/v1/mij", { headers: { "x-forwarded-for": header } })).statusCode).toBe(200);
  const { rows } = await behind.unsafeSuper.query<{ herkomst: string }>(
    "select herkomst from platform.auditlog_geheim where medewerker = $1 order by at",
    [nel.nr],
  );
  expect(rows.map(({ herkomst }) => herkomst)).toEqual(["198.51.100.7", "onbekend", "2001:db8::7", "onbekend"]);
  await behind.close();
});
