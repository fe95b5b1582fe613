/** The one door to the database. The database itself checks session, role, activity and membership, and logs the opening. */
import type pg from "pg";
import { nextSpan, type Trace } from "../../kernel/trace.ts";
import { beginWith, type Call, type Filled, inOnePacket, prepareCalls } from "../database/packet.ts";
import { passOf } from "./pass.ts";
import { askRule, CLOSING, type Grant, openTx, type Tx } from "./tx.ts";

export { askRule, type Grant, type Tx };

/** What a caller asks for. The activity is fixed per route, the case comes from the URL; nobody picks a purpose. */
export type Ask = {
  /** As in the cookie; the database hears only its {@link passOf}. */
  readonly token: string;
  readonly activiteit: string;
  readonly werk?: string | undefined;
  /** False closes all writing scopes of this grant, whatever the activity allows. */
  readonly schrijft: boolean;
  /** What is done, as the log shows it: method and route, never a filled-in address. */
  readonly handeling: string;
  readonly trace: Trace;
  /** Where the request came from (BIO2 8.15.01). */
  readonly herkomst: string;
  readonly reden?: string | undefined;
  /**
   * Send the first statements of the work together with the opening, instead of waiting for the answer: one round trip
   * less. For work that starts with a query and looks at `tx.grant` only after it. Nothing is seen without a grant: when
   * the door refuses, those statements raise in the database, and the refusal is then logged by a second, plain opening.
   */
  readonly eager?: boolean | undefined;
};

/** Why the door stayed shut; the refusal is logged and committed. */
export type Weigering =
  | "GEEN_SESSIE"
  | "GEBLOKKEERD"
  | "ONBEKENDE_ACTIVITEIT"
  | "GEEN_ROL"
  | "GEEN_LID"
  | "GEEN_NOODTOEGANG"
  | "WERK_PAST_NIET"
  | "WERK_ONTBREEKT"
  | "WERK_ONBEKEND"
  | "WERK_VERLOPEN"
  | "UITGESLOTEN"
  | "FASE"
  | "REDEN_ONTBREEKT"
  | "GRONDSLAG_NIET_BEOORDEELD"
  | "OPDRACHT_GESLOTEN";

export type Granted<T> =
  | { readonly ok: true; readonly value: T; readonly grant: Grant }
  | { readonly ok: false; readonly weigering: Weigering };

type Opening = Filled & { readonly trace: Trace };

const OPEN: Call = {
  name: "ww_open",
  types: ["text", "text", "uuid", "boolean", "text", "bytea", "bytea", "text", "text"],
  text: "select * from platform.open_grant($1, $2, $3, $4, $5, $6, $7, $8, $9)",
};
const OPEN_JOB: Call = {
  name: "ww_open_job",
  types: ["uuid", "boolean", "text", "bytea"],
  text: "select * from platform.open_job_grant($1, $2, $3, $4)",
};
const OPEN_SYSTEM: Call = {
  name: "ww_open_system",
  types: ["text", "text", "bytea", "bytea"],
  text: "select * from platform.open_system_grant($1, $2, $3, $4)",
};

type OpenRow = {
  uitkomst: "TOEGESTAAN" | Weigering;
  medewerker: string | null;
  rol: string | null;
  namens: string | null;
  nood: boolean | null;
  klok: Date;
  sessie: string | null;
  verloopt_op: Date | null;
  stil_op: Date | null;
};

const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** The door of the web server. */
export const withGrant = <T>(pool: pg.Pool, ask: Ask, work: (tx: Tx) => Promise<T>): Promise<Granted<T>> => {
  const trace = nextSpan(ask.trace);
  return (ask.eager ? besideDoor : behindDoor)(pool, work, {
    call: OPEN,
    values: [
      passOf(ask.token),
      ask.activiteit,
      ask.werk ?? null,
      ask.schrijft,
      ask.handeling,
      hex(trace.traceId),
      hex(trace.spanId),
      ask.herkomst,
      ask.reden ?? null,
    ],
    trace,
  });
};

/** The door of a job: re-opens the grant of who ordered it; withdrawn rights refuse it. */
export const withJobGrant = <T>(
  pool: pg.Pool,
  ask: { readonly opdracht: string; readonly schrijft: boolean; readonly handeling: string; readonly trace: Trace },
  work: (tx: Tx) => Promise<T>,
): Promise<Granted<T>> => {
  const trace = nextSpan(ask.trace);
  return behindDoor(pool, work, {
    call: OPEN_JOB,
    values: [ask.opdracht, ask.schrijft, ask.handeling, hex(trace.spanId)],
    trace,
  });
};

/** The door of scheduled and local work, for activities listed as `systeem` only. */
export const withSystemGrant = <T>(
  pool: pg.Pool,
  ask: { readonly activiteit: string; readonly handeling: string; readonly trace: Trace },
  work: (tx: Tx) => Promise<T>,
): Promise<Granted<T>> =>
  behindDoor(pool, work, {
    call: OPEN_SYSTEM,
    values: [ask.activiteit, ask.handeling, hex(ask.trace.traceId), hex(ask.trace.spanId)],
    trace: ask.trace,
  });

const grantOf = (row: OpenRow): Grant => ({
  medewerker: row.medewerker ?? "",
  rol: row.rol ?? "",
  namens: row.namens ?? undefined,
  nood: row.nood ?? false,
  klok: row.klok,
  sessie: row.sessie ?? undefined,
  verlooptOp: row.verloopt_op ?? undefined,
  stilOp: row.stil_op ?? undefined,
});

/** A connection for one transaction: rolled back when the work fails, thrown away when even that fails. */
async function withClient<T>(
  pool: pg.Pool,
  { call }: Opening,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await prepareCalls(client, [call, ...CLOSING]);
    return await work(client);
  } catch (error) {
    await client.query("rollback").catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * BEGIN and the opening travel together, the log lines and COMMIT travel together: the door costs no round trip of its
 * own beside the two that any transaction has. synchronous_commit stays on, so the answer never runs ahead of the log.
 */
const behindDoor = <T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>, open: Opening): Promise<Granted<T>> =>
  withClient(pool, open, async (client) => {
    const row = await beginWith<OpenRow>(client, open);
    if (!row) throw new Error("The door gave no answer");
    if (row.uitkomst !== "TOEGESTAAN") {
      await client.query("commit");
      return { ok: false, weigering: row.uitkomst };
    }
    const { tx, finish } = openTx(client, () => grantOf(row), open.trace);
    const value = await work(tx);
    await finish();
    return { ok: true, value, grant: tx.grant };
  });

/** As {@link behindDoor}, with the first statements of the work in the packet of the opening. */
const besideDoor = async <T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>, open: Opening): Promise<Granted<T>> => {
  const done = await withClient(pool, open, async (client): Promise<Granted<T> | undefined> => {
    let row: OpenRow | undefined;
    const granted = (): Grant => {
      if (row?.uitkomst !== "TOEGESTAAN") throw new Error("The grant was looked at before its answer came");
      return grantOf(row);
    };
    const { tx, finish } = openTx(client, granted, open.trace);
    const [opened, worked] = await Promise.allSettled(
      inOnePacket(client, () => [beginWith<OpenRow>(client, open).then((answer) => (row = answer)), work(tx)]),
    );
    if (opened?.status === "rejected") throw opened.reason;
    if (row?.uitkomst !== "TOEGESTAAN") {
      await client.query("rollback");
      return undefined;
    }
    if (worked?.status === "rejected") throw worked.reason;
    await finish();
    return { ok: true, value: (worked as PromiseFulfilledResult<T>).value, grant: tx.grant };
  });
  return done ?? behindDoor(pool, work, open);
};
