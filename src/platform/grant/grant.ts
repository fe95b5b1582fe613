/** The one door to the database. The database itself checks session, role, activity and membership, and logs the opening. */
import type { Kysely } from "kysely";
import type pg from "pg";
import { nextSpan, type Trace } from "../../kernel/trace.ts";
import { kyselyOn, run } from "../database/database.ts";

/** What a caller asks for. The activity is fixed per route, the case comes from the URL; nobody picks a purpose. */
export type Ask = {
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
};

/** What the database granted. */
export type Grant = {
  readonly medewerker: string;
  readonly rol: string;
  /** The colleague in whose role this person acts as deputy. */
  readonly namens: string | undefined;
  readonly nood: boolean;
  /** Business time: what "now" means for validity and expiry. */
  readonly klok: Date;
  readonly sessie: string | undefined;
  readonly verlooptOp: Date | undefined;
  readonly stilOp: Date | undefined;
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

/** A transaction behind a grant. Stores build their queries on `db` or `run`; subjects are logged with `log`. */
export type Tx = {
  readonly grant: Grant;
  readonly trace: Trace;
  readonly db: Kysely<unknown>;
  readonly run: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Records that these subjects were processed under this name; written before the commit, one line per subject. */
  readonly log: (naam: string, betrokkenen: Iterable<string>) => void;
  /** The subjects recorded so far, and oneself: looking at oneself is exempt (besluiten.md 11). */
  readonly logged: ReadonlySet<string>;
  /** Records a refusal inside this transaction as an access decision, and returns it. The transaction commits: refuse before writing. */
  readonly refuse: <Code extends string>(code: Code) => Code;
};

export type Granted<T> =
  | { readonly ok: true; readonly value: T; readonly grant: Grant }
  | { readonly ok: false; readonly weigering: Weigering };

type Opening = { readonly text: string; readonly values: readonly unknown[]; readonly trace: Trace };

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

/** Calls a rule in the database that answers null, or the name of its refusal as `weigering`. */
export async function askRule(tx: Tx, text: string, values: readonly unknown[]): Promise<string | null> {
  const [row] = await tx.run<{ weigering: string | null }>(text, values);
  return row?.weigering ?? null;
}

const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** The door of the web server. */
export const withGrant = <T>(pool: pg.Pool, ask: Ask, work: (tx: Tx) => Promise<T>): Promise<Granted<T>> => {
  const trace = nextSpan(ask.trace);
  return behindDoor(pool, work, {
    text: "select * from platform.open_grant($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    values: [
      ask.token,
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
    text: "select * from platform.open_job_grant($1, $2, $3, $4)",
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
    text: "select * from platform.open_system_grant($1, $2, $3, $4)",
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

/**
 * BEGIN and the opening travel together, the log lines and COMMIT travel together: the door costs no round trip of its
 * own beside the two that any transaction has. synchronous_commit stays on, so the answer never runs ahead of the log.
 */
async function behindDoor<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>, open: Opening): Promise<Granted<T>> {
  const client = await pool.connect();
  let broken = false;
  try {
    const [, [row]] = await together(client.query("begin"), run<OpenRow>(client, open.text, open.values));
    if (!row) throw new Error("The door gave no answer");
    if (row.uitkomst !== "TOEGESTAAN") {
      await client.query("commit");
      return { ok: false, weigering: row.uitkomst };
    }
    const { tx, finish } = openTx(client, grantOf(row), open.trace);
    const value = await work(tx);
    await finish();
    return { ok: true, value, grant: tx.grant };
  } catch (error) {
    await client.query("rollback").catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function openTx(client: pg.PoolClient, grant: Grant, trace: Trace): { tx: Tx; finish: () => Promise<void> } {
  const start = new Date();
  const lines = new Map<string, Set<string>>();
  const refusals: string[] = [];
  const logged = new Set<string>(grant.medewerker ? [grant.medewerker] : []);
  const tx: Tx = {
    grant,
    trace,
    db: kyselyOn(client),
    run: (text, values = []) => run(client, text, values),
    logged,
    log(naam, betrokkenen) {
      const line = lines.get(naam) ?? new Set();
      for (const id of betrokkenen) {
        if (id !== grant.medewerker) line.add(id);
        logged.add(id);
      }
      if (line.size > 0) lines.set(naam, line);
    },
    refuse(code) {
      refusals.push(code);
      return code;
    },
  };
  const finish = async (): Promise<void> => {
    let nr = 0;
    const sent = [
      ...Array.from(lines, ([naam, ids]) => {
        const before = nr;
        nr += ids.size;
        return run(client, "select platform.log_verwerking($1, $2, $3, $4)", [naam, start, [...ids], before]);
      }),
      ...refusals.map((code) => run(client, "select platform.log_beslissing(false, $1)", [code])),
    ];
    const commit = client.query("commit");
    await together(commit, ...sent);
    // A failed statement before it turns COMMIT into ROLLBACK without an error of its own.
    if ((await commit).command !== "COMMIT") throw new Error("The transaction was rolled back at its commit");
  };
  return { tx, finish };
}

/** Waits for all statements that were sent together; the first error wins, none is left unhandled. */
async function together<T extends readonly Promise<unknown>[]>(
  ...promises: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  for (const one of settled) if (one.status === "rejected") throw one.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}
