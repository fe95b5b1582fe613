/**
 * The lock on a data folder: one running node per folder, and a dead one never in the way.
 *
 * Node offers no flock, and everything built on files that outlive their maker (a pid file, a unix socket in the file
 * system) has the same hole: two starters both see a stale lock, the first replaces it, the second removes the fresh
 * one. Closing that hole needs a lock that the kernel itself lets go of when the process dies. SQLite, which is part
 * of Node, takes such a lock: an fcntl lock on its database file. So the lock is an open exclusive transaction on an
 * empty SQLite file. It is atomic, gone at kill -9 or power cut, holds between containers that share a volume, is not
 * inherited by child processes, and pid reuse cannot confuse it. (Abstract sockets were the other candidate: Linux
 * only, and per network namespace.) Never open `slot` elsewhere in this process: closing any handle on a file drops
 * the process's fcntl locks on it (man 2 fcntl).
 * Who holds the lock stands in a second file. It is for the message only: what it says never decides anything.
 */
import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { inheritOwner, replaceFile } from "./durable-file.ts";
import { HostError } from "./host-error.ts";

const LOCK_FILE = "slot";
const HOLDER_FILE = "slot.json";

/** SQLite result code: another connection holds the lock. */
const SQLITE_BUSY = 5;

const holderSchema = z.object({ pid: z.int(), adres: z.string(), sinds: z.string() });

/** Who holds the lock, as it wrote down itself. */
type LockHolder = z.infer<typeof holderSchema>;

/** A lock that this process holds. */
export type FolderLock = {
  /** Gives the folder free. Ending the process does so too. */
  release(): void;
};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === SQLITE_BUSY;

function acquire(path: string): DatabaseSync | undefined {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path, { timeout: 0 });
    // The journal stays in memory, otherwise the folder shows a `slot-journal`.
    file.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return file;
  } catch (error) {
    file?.close();
    if (isBusy(error)) return undefined;
    throw new HostError(
      "SLOT_ONBRUIKBAAR",
      `Het slot ${path} kan niet worden gezet.`,
      "ga na of u in deze map mag schrijven en of de schijf vergrendelen ondersteunt (sommige netwerkschijven doen dat niet).",
      error,
    );
  }
}

/** What the holder wrote down about itself; undefined when there is none or it is just starting. */
async function readLockHolder(folder: string): Promise<LockHolder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(join(folder, HOLDER_FILE), "utf8")));
  } catch {
    return undefined;
  }
}

/**
 * Locks a folder for this process.
 * @param address where the node can be reached; shown to whoever tries to start a second one
 * @throws HostError MAP_IN_GEBRUIK when another process runs on the folder, naming its pid and address
 */
export async function lockFolder(folder: string, address: string): Promise<FolderLock> {
  const path = join(folder, LOCK_FILE);
  const file = acquire(path);
  if (!file) {
    await pause(200); // the winner of a tie may still be writing its name
    const holder = await readLockHolder(folder);
    throw new HostError(
      "MAP_IN_GEBRUIK",
      holder
        ? `De map ${folder} is in gebruik: er draait al een Weerwerk (proces ${holder.pid}, ${holder.adres}).`
        : `De map ${folder} is in gebruik: er start juist een andere Weerwerk op deze map.`,
      "gebruik de Weerwerk die al draait, stop die eerst, of kies met --data (en --port) een andere map.",
    );
  }
  try {
    await chmod(path, 0o600);
    await inheritOwner(path);
    const holder: LockHolder = { pid: process.pid, adres: address, sinds: new Date().toISOString() };
    await replaceFile(join(folder, HOLDER_FILE), `${JSON.stringify(holder)}\n`);
  } catch (error) {
    file.close();
    throw error;
  }
  return {
    release: () => {
      if (file.isOpen) file.close();
    },
  };
}
