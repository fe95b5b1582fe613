/** The logs lie in months: a row lands in its own, months are made ahead without harm, and without a month nothing is answered. */
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
  expect((await app.as(kees, "GET", `/v1/medewerkers/${pim.id}`)).statusCode).toBe(200);
});
afterAll(() => app.close());

const LOGS = ["auditlog", "auditlog_geheim", "verwerkingslog", "verwerkingslog_geheim", "beslislog"];
const read = async <T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  (await app.unsafeSuper.query<T>(sql, [...values])).rows;
const partitions = async (): Promise<string[]> =>
  (
    await read<{ name: string }>(
      "select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relname ~ 'log' and c.relkind = 'r' order by 1",
    )
  ).map(({ name }) => name);

test.each(LOGS)("a row of the %s on either side of midnight UTC of the first lands in its own month", async (log) => {
  // The next month, so that a test in the last seconds of a month is right as well.
  const [border] = await read<{ at: string; before: string; after: string }>(
    `select m::text as at, to_char(m - interval '1 microsecond', '_YYYY_MM') as before, to_char(m, '_YYYY_MM') as after
     from (select date_trunc('month', now() at time zone 'UTC') + interval '1 month' as m) x`,
  );
  const columns = (
    await read<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attname <> 'at'",
      [`platform.${log}`],
    )
  )
    .map(({ name }) => `"${name}"`)
    .join(", ");
  const put = (offset: string) =>
    read<{ place: string }>(
      `insert into platform.${log} (at, ${columns}) select ($1::timestamp at time zone 'UTC') + $2::interval, ${columns} from platform.${log} limit 1 returning tableoid::regclass::text as place`,
      [border?.at, offset],
    );
  expect((await put("-1 microsecond"))[0]?.place).toBe(`platform.${log}${border?.before}`);
  expect((await put("0"))[0]?.place).toBe(`platform.${log}${border?.after}`);
});

test("months are made ahead, again without effect, and by two workers at once without harm", async () => {
  const worker = app.pool("worker");
  const make = async (months: number): Promise<number> =>
    (await worker.query<{ made: number }>("select platform.create_log_partitions($1) as made", [months])).rows[0]
      ?.made ?? -1;
  const before = await partitions();
  expect(before.length).toBe(LOGS.length * 4);
  expect(await make(3)).toBe(0);
  expect(await partitions()).toEqual(before);
  const [one, two] = await Promise.all([make(8), make(8)]);
  expect(one + two).toBe(LOGS.length * 5);
  expect((await partitions()).length).toBe(LOGS.length * 9);
  // A request for a hundred years is no way to fill the catalogue of the database.
  await make(1_200);
  expect((await partitions()).length).toBe(LOGS.length * 25);
});

test("a new month has the protection of the first: forced policies, no rights, no emptying", async () => {
  const open = await read(
    `select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where c.relname ~ '^(auditlog|verwerkingslog|beslislog)' and c.relkind = 'r' and (not c.relrowsecurity or not c.relforcerowsecurity or c.relacl is not null
       or not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'nooit_legen')
       or not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'alleen_aanvullen'))`,
  );
  expect(open).toEqual([]);
});

test.each(LOGS)(
  "without this month in the %s nothing is answered, and after it is made everything is (fail closed)",
  async (log) => {
    const ask = () => app.as(kees, "GET", `/v1/medewerkers/${pim.id}`);
    const [month] = await read<{ name: string }>(
      "select 'platform.' || $1 || to_char(now() at time zone 'UTC', '_YYYY_MM') as name",
      [log],
    );
    await read(`drop table ${month?.name}`);
    const answer = await ask();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain("Pim");
    await app.pool("worker").query("select platform.create_log_partitions(0)");
    expect((await ask()).statusCode).toBe(200);
  },
);
