/** Calls as text: what may stand in a statement, and that a transaction is whole or not at all. */
import fc from "fast-check";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../../test/fresh-database.ts";
import { beginWith, type Call, callAsText, commitWith, prepareCalls } from "./packet.ts";

let db: FreshDatabase;
let client: pg.PoolClient;

beforeAll(async () => {
  db = await freshDatabase();
  client = await db.pool("app").connect();
});
afterAll(async () => {
  client.release();
  await db.close();
});

const ECHO: Call = {
  name: "toets_echo",
  types: ["text", "text", "boolean", "bytea", "uuid[]", "int", "timestamptz"],
  text: "select $1::text as a, $2::text as b, $3::boolean as c, $4::bytea as d, $5::uuid[] as e, $6::int as f, $7::timestamptz as g",
};
const BREAK: Call = { name: "toets_deel", types: ["int"], text: "select 1 / $1::int as x" };

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }).filter((s) => !s.includes("\0") && s.isWellFormed()),
  fc.constantFrom("'", "\\'", "''; select 1; --", "$1", "\\x00", "é'é", "a\nb", "null", "GET /v1/x/:id"),
);

test("every value comes back as it was sent, as text or bound (mutants: quote allowed in PLAIN; null as 'null')", async () => {
  await prepareCalls(client, [ECHO]);
  let asText = 0;
  await fc.assert(
    fc.asyncProperty(
      anyText,
      fc.option(anyText),
      fc.boolean(),
      fc.uint8Array({ maxLength: 8 }),
      fc.array(fc.uuid(), { maxLength: 3 }),
      fc.integer({ min: -2147483648, max: 2147483647 }),
      fc.date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
      async (a, b, c, bytes, e, f, g) => {
        const filled = { call: ECHO, values: [a, b, c, Buffer.from(bytes), e, f, g] };
        if (callAsText(filled) !== undefined) asText += 1;
        const row = await beginWith(client, filled);
        await client.query("rollback");
        expect(row).toEqual({ a, b, c, d: Buffer.from(bytes), e, f, g });
      },
    ),
    { numRuns: 400 },
  );
  expect(asText).toBeGreaterThan(20);
});

test("text holds no quote or backslash of the caller (mutant: PLAIN not anchored at its end)", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (values) => {
      const text = callAsText({ call: BREAK, values });
      const dangerous = values.some((value) => /['\\\p{Cc}]|[^\x20-\x7e]/u.test(value));
      if (dangerous) expect(text).toBeUndefined();
      if (text !== undefined) expect(text.split("'")).toHaveLength(2 * values.length + 1);
    }),
  );
  expect(callAsText({ call: BREAK, values: [["a'b"]] })).toBeUndefined();
  expect(callAsText({ call: BREAK, values: [Number.NaN] })).toBeUndefined();
  expect(callAsText({ call: BREAK, values: [{}] })).toBeUndefined();
});

test.each([
  ["as text", 0, 1],
  ["bound", 0, "één"],
])(
  "a call that fails %s at the end leaves nothing behind (mutant: COMMIT's answer not looked at)",
  async (_, zero, second) => {
    const note: Call = {
      name: `toets_nota_${typeof second}`,
      types: ["text"],
      text: "select set_config('application_name', $1::text, false)",
    };
    await prepareCalls(client, [ECHO, BREAK, note]);
    await client.query("begin");
    const before = (await client.query("show application_name")).rows;
    await expect(
      commitWith(client, [
        { call: note, values: [`anders ${second}`] },
        { call: BREAK, values: [zero] },
      ]),
    ).rejects.toThrow();
    await client.query("rollback");
    expect((await client.query("show application_name")).rows).toEqual(before);
  },
);

test("a commit of a broken transaction is an error, not a silence", async () => {
  await client.query("begin");
  await client.query("select 1/0").catch(() => undefined);
  await expect(commitWith(client, [])).rejects.toThrow("rolled back");
});
