/** Connections to PostgreSQL: pools per role, types as the code wants them, and Kysely bound to one pooled connection. */
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import pg from "pg";

/** What a pool connects with: a URL, or host (or socket folder), port, database, user and password. */
export type Connection = Readonly<pg.ClientConfig>;

/** Connections of one role. */
export type Pool = pg.Pool;

const INT8 = 20;
const DATE = 1082;
const INT8_ARRAY = 1016;

const parseInt8Array = (text: string): number[] => (text === "{}" ? [] : text.slice(1, -1).split(",").map(Number));

/** int8 keys stay under 2^53, so they are numbers; a date has no time zone, so it stays text. */
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, Number);
types.setTypeParser(DATE, String);
types.setTypeParser(INT8_ARRAY, parseInt8Array);

/** Pool settings besides the connection. */
export type PoolSettings = {
  readonly name: string;
  readonly max: number;
  /** Send statements without waiting for the answer to the one before; not for COPY. */
  readonly pipeline?: boolean;
};

/** A pool whose broken idle connections are thrown away quietly: the next caller simply gets a fresh one. */
export function openPool(connection: Connection, { name, max, pipeline = true }: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    types,
    max,
    application_name: `weerwerk-${name}`,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    ...(pipeline ? { pipeline: true } : {}),
  });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/**
 * Statements that are worth a prepared plan get a name; the first 300 texts do, so that generated `in` lists cannot
 * fill the server's memory. Switched off behind a pooler that does not track prepared statements (WEERWERK_PREPARED=nee).
 */
const preparedNames = new Map<string, string>();
/** Whether connections keep what was prepared on them. */
export const preparing = process.env["WEERWERK_PREPARED"] !== "nee";

export function preparedName(text: string): { name: string } | undefined {
  if (!preparing) return undefined;
  const known = preparedNames.get(text);
  if (known) return { name: known };
  if (preparedNames.size >= 300) return undefined;
  const name = `w${preparedNames.size}`;
  preparedNames.set(text, name);
  return { name };
}

/** Runs one statement with a prepared plan where possible. */
export async function run<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const result = await client.query<Row>({ ...preparedName(text), text, values: [...values] });
  return result.rows;
}

/** One connection of a pool as Kysely's connection: no transaction control here, the grant does that. */
class BoundConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase;
  constructor(client: pg.ClientBase) {
    this.#client = client;
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#client.query({ ...preparedName(sql), text: sql, values: [...parameters] });
    return {
      rows: result.rows as R[],
      ...(result.rowCount === null ? {} : { numAffectedRows: BigInt(result.rowCount) }),
    };
  }
  // oxlint-disable-next-line require-yield -- the interface asks for a generator; a granted transaction never streams
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error("streaming is not possible inside a grant");
  }
}

function boundDialect(client: pg.ClientBase): Dialect {
  const connection = new BoundConnection(client);
  const refuse = (): Promise<never> => Promise.reject(new Error("a grant begins and ends its own transaction"));
  const driver: Driver = {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

const bound = new WeakMap<pg.ClientBase, Kysely<unknown>>();

/** Kysely on one pooled connection, made once per connection. */
export function kyselyOn(client: pg.ClientBase): Kysely<unknown> {
  const known = bound.get(client);
  if (known) return known;
  const made = new Kysely<unknown>({ dialect: boundDialect(client) });
  bound.set(client, made);
  return made;
}

/** Escapes what LIKE reads as a pattern. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
