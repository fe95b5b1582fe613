/** A transaction behind a grant: what stores query with, and the log lines that are written before it commits. */
import type { Kysely } from "kysely";
import type pg from "pg";
import type { Trace } from "../../kernel/trace.ts";
import { kyselyOn, run } from "../database/database.ts";
import { type Call, commitWith, type Filled } from "../database/packet.ts";

const LOG_LINES: Call = {
  name: "ww_log",
  types: ["text", "timestamptz", "uuid[]", "int"],
  text: "select platform.log_verwerking($1, $2, $3, $4)",
};
const LOG_REFUSAL: Call = { name: "ww_weiger", types: ["text"], text: "select platform.log_beslissing(false, $1)" };

/** What ends a transaction behind a grant; prepared with its opening. */
export const CLOSING: readonly Call[] = [LOG_LINES, LOG_REFUSAL];

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

/** Calls a rule in the database that answers null, or the name of its refusal as `weigering`. */
export async function askRule(tx: Tx, text: string, values: readonly unknown[]): Promise<string | null> {
  const [row] = await tx.run<{ weigering: string | null }>(text, values);
  return row?.weigering ?? null;
}

/** `grantNow` gives the grant once its answer is there; asked earlier, it throws: that is a bug of the work. */
export function openTx(
  client: pg.PoolClient,
  grantNow: () => Grant,
  trace: Trace,
): { tx: Tx; finish: () => Promise<void> } {
  const start = new Date();
  const lines = new Map<string, Set<string>>();
  const refusals: string[] = [];
  const logged = new Set<string>();
  let grant: Grant | undefined;
  const tx: Tx = {
    get grant() {
      grant ??= grantNow();
      return grant;
    },
    trace,
    db: kyselyOn(client),
    run: (text, values = []) => run(client, text, values),
    get logged() {
      if (tx.grant.medewerker !== "") logged.add(tx.grant.medewerker);
      return logged;
    },
    log(naam, betrokkenen) {
      const line = lines.get(naam) ?? new Set();
      for (const id of betrokkenen) {
        if (id !== tx.grant.medewerker) line.add(id);
        logged.add(id);
      }
      if (line.size > 0) lines.set(naam, line);
    },
    refuse(code) {
      refusals.push(code);
      return code;
    },
  };
  const finish = (): Promise<void> => {
    let nr = 0;
    const written: Filled[] = [];
    for (const [naam, ids] of lines) {
      written.push({ call: LOG_LINES, values: [naam, start, [...ids], nr] });
      nr += ids.size;
    }
    for (const code of refusals) written.push({ call: LOG_REFUSAL, values: [code] });
    return commitWith(client, written);
  };
  return { tx, finish };
}
