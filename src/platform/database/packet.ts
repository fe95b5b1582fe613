/**
 * What opens and closes a transaction, in one message each: BEGIN with the opening of the door, the log lines with COMMIT.
 *
 * The extended protocol asks five messages per statement (parse, bind, describe, execute, sync), and each statement of a
 * request beyond its own query costs 30-50 µs of processor in this process and as much in the database. A call that is
 * prepared once per connection can be executed as plain text instead, several in one message. Its values then stand in
 * that text, so only values of a plain alphabet go this way; any other value travels bound, as everywhere else.
 */
import type pg from "pg";
import { preparing, run } from "./database.ts";

/** A statement that is prepared under its own name on each connection that uses it; placeholders as in `text`. */
export type Call = { readonly name: string; readonly types: readonly string[]; readonly text: string };

/** A call with its values, in the order of its types. */
export type Filled = { readonly call: Call; readonly values: readonly unknown[] };

/** ASCII without quote, backslash or control character: whatever the settings, a literal of these ends where it ends. */
const PLAIN = /^[A-Za-z0-9 .,:;/{}()@+_-]*$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const uuidsOf = (values: readonly unknown[]): string | undefined =>
  values.every((one) => typeof one === "string" && UUID.test(one)) ? `'{${values.join(",")}}'` : undefined;

/** The value as an SQL literal, or undefined when it must travel bound. */
function literalOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return uuidsOf(value);
  if (typeof value === "boolean") return String(value);
  if (Number.isSafeInteger(value)) return `'${value as number}'`;
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Buffer.isBuffer(value)) return `decode('${value.toString("hex")}','hex')`;
  return typeof value === "string" && PLAIN.test(value) ? `'${value}'` : undefined;
}

/** The call as text, or undefined when one of its values is not plain. */
export function callAsText({ call, values }: Filled): string | undefined {
  const literals = values.map(literalOf);
  return literals.includes(undefined) ? undefined : `execute ${call.name}(${literals.join(", ")})`;
}

const prepared = new WeakMap<pg.ClientBase, Set<string>>();

/** Prepares what this connection has not prepared yet; nothing behind a pooler that hands out another connection each time. */
export async function prepareCalls(client: pg.ClientBase, calls: readonly Call[]): Promise<void> {
  if (!preparing) return;
  const known = prepared.get(client) ?? new Set();
  prepared.set(client, known);
  for (const { name, types, text } of calls) {
    if (known.has(name)) continue;
    await client.query(`prepare ${name}(${types.join(", ")}) as ${text}`);
    known.add(name);
  }
}

/** All as text, or undefined when one cannot be or is not prepared here. */
function textOf(client: pg.ClientBase, calls: readonly Filled[]): string[] | undefined {
  const known = prepared.get(client);
  if (!calls.every(({ call }) => known?.has(call.name))) return undefined;
  const texts = calls.map(callAsText);
  return texts.includes(undefined) ? undefined : (texts as string[]);
}

/** A message of several statements is answered by several results; pg's types know only one. */
const send = (client: pg.ClientBase, statements: readonly string[]): Promise<pg.QueryResult[]> =>
  client
    .query(statements.join("; "))
    .then((answer: pg.QueryResult | pg.QueryResult[]) => (Array.isArray(answer) ? answer : [answer]));

/** Begins a transaction with a call, whose first row is answered. */
export async function beginWith<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  filled: Filled,
): Promise<Row | undefined> {
  const texts = textOf(client, [filled]);
  if (texts) return (await send(client, ["begin", ...texts])).at(-1)?.rows[0] as Row | undefined;
  const [, rows] = await together(
    ...inOnePacket(client, () => [client.query("begin"), run<Row>(client, filled.call.text, filled.values)] as const),
  );
  return rows[0];
}

/** Ends a transaction with these calls. @throws when any of them failed: then nothing was kept. */
export async function commitWith(client: pg.PoolClient, calls: readonly Filled[]): Promise<void> {
  const texts = textOf(client, calls);
  const committed = texts
    ? (await send(client, [...texts, "commit"])).at(-1)
    : (
        await together(
          ...inOnePacket(client, () => {
            const written = calls.map(({ call, values }) => run(client, call.text, values));
            return [client.query("commit"), ...written] as const;
          }),
        )
      )[0];
  // A failed statement before it turns COMMIT into ROLLBACK without an error of its own.
  if (committed?.command !== "COMMIT") throw new Error("The transaction was rolled back at its commit");
}

/** What pg keeps of its socket; without it statements simply travel one by one. */
type Wire = {
  readonly connection?: { readonly stream?: { readonly cork?: () => void; readonly uncork?: () => void } };
};

/** Statements that are sent together leave in one write: a system call less each, which is a tenth of a small request. */
export function inOnePacket<T>(client: pg.PoolClient, sendAll: () => T): T {
  const stream = (client as Wire).connection?.stream;
  stream?.cork?.();
  try {
    return sendAll();
  } finally {
    stream?.uncork?.();
  }
}

/** Waits for all statements that were sent together; the first error wins, none is left unhandled. */
export async function together<T extends readonly Promise<unknown>[]>(
  ...promises: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  for (const one of settled) if (one.status === "rejected") throw one.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}
