/**
 * Keep the list of certificates in the data folder: what is destroyed after a backup is known nowhere in that backup, so a
 * restored one is held against this list before it opens. Lines are only added; a line that a crash cut off is written again.
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { newTrace } from "../../kernel/trace.ts";
import { withSystemGrant } from "../../platform/grant/grant.ts";
import { inheritOwner } from "../../platform/host/durable-file.ts";
import { errnoOf, HostError } from "../../platform/host/host-error.ts";
import { type Bewijs, formatBewijs, parseBewijs } from "./bewijs.ts";
import { listBewijzen, readBewijs } from "./vernietiging-store.ts";

type Pool = Parameters<typeof withSystemGrant>[0];

/** Name of the list in the data folder. */
export const BEWIJZEN_FILE = "vernietigingen.jsonl";

const NEWLINE = 0x0a;

/**
 * The certificates of a list, in order; nothing when there is no list.
 * @throws HostError BEWIJZEN_BESCHADIGD on a line that is not whole; only the last one may be cut off, as a crash leaves it
 */
export async function* readBewijzen(path: string): AsyncGenerator<Bewijs> {
  let nr = 0;
  let broken: number | undefined;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (broken !== undefined) break;
    nr += 1;
    const bewijs = parseBewijs(line);
    if (bewijs) yield bewijs;
    else broken = nr;
  }
  if (broken === undefined || (broken === nr && (await isCutOff(path)))) return;
  throw new HostError(
    "BEWIJZEN_BESCHADIGD",
    `Regel ${broken} van ${path} is beschadigd. Zonder die regel kan Weerwerk niet nagaan of alles wat vernietigd was, ook vernietigd is.`,
    "zet de kopie terug die u van deze lijst bewaart. Is er geen kopie, haal dan alleen deze regel weg en meld het aan de privacy officer.",
  );
}

async function isCutOff(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] !== NEWLINE;
  } finally {
    await handle.close();
  }
}

/** Whether there is a list. */
export const hasBewijzen = (path: string): Promise<boolean> =>
  open(path, "r").then(
    async (handle) => {
      await handle.close();
      return true;
    },
    (error: unknown) => {
      if (errnoOf(error) === "ENOENT") return false;
      throw error;
    },
  );

/** The ids of all certificates in this database, in the order in which they were made. */
export async function idsOfBewijzen(pool: Pool): Promise<string[]> {
  const ids: string[] = [];
  for (let na = 0; ;) {
    const page = await granted(pool, "lijst van vernietigingen bijhouden", (tx) => listBewijzen(tx, na, 5_000));
    ids.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (!last) return ids;
    na = last.nr;
  }
}

/** One step of keeping time limits, on the record of the system. */
export async function granted<T>(
  pool: Pool,
  handeling: string,
  work: Parameters<typeof withSystemGrant<T>>[2],
): Promise<T> {
  const done = await withSystemGrant(pool, { activiteit: "registers-bewaren", handeling, trace: newTrace() }, work);
  if (!done.ok) throw new Error(`The door refused ${handeling}: ${done.weigering}`);
  return done.value;
}

/**
 * Adds the certificates that the list does not have yet. Safe to repeat, and to break off at any moment.
 * @returns how many were added
 * @throws HostError BEWIJZEN_BESCHADIGD: nothing is written behind a line that cannot be read
 */
export async function keepBewijzen(pool: Pool, path: string): Promise<number> {
  const known = new Set<string>();
  if (await hasBewijzen(path)) for await (const { id } of readBewijzen(path)) known.add(id);
  const missing = (await idsOfBewijzen(pool)).filter((id) => !known.has(id));
  const handle = await open(path, "a+", 0o600);
  try {
    await handle.chmod(0o600);
    await inheritOwner(path);
    await dropCutOff(handle);
    for (const id of missing) {
      const bewijs = await granted(pool, "lijst van vernietigingen bijhouden", (tx) => readBewijs(tx, id));
      if (bewijs) await handle.appendFile(`${formatBewijs(bewijs)}\n`);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return missing.length;
}

/** Takes away what stands behind the last whole line; its certificate still stands in the database and is written again. */
async function dropCutOff(handle: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { size } = await handle.stat();
  const chunk = Buffer.alloc(65_536);
  for (let end = size; end > 0;) {
    const from = Math.max(0, end - chunk.length);
    const { bytesRead } = await handle.read(chunk, 0, end - from, from);
    const at = chunk.subarray(0, bytesRead).lastIndexOf(NEWLINE);
    if (at >= 0) {
      if (from + at + 1 < size) await handle.truncate(from + at + 1);
      return;
    }
    end = from;
  }
  await handle.truncate(0);
}
