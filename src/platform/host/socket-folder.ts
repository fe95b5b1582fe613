/** The private folder of the unix socket: short enough for the kernel, 0700, owned by the database user. */
import { chown, lstat, mkdir, mkdtemp, readFile, readdir, realpath, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { replaceFile } from "./durable-file.ts";
import { HostError } from "./host-error.ts";
import { type OsUser, canReach } from "./os-user.ts";
import { SOCKET_PORT } from "./postgres-settings.ts";

const PREFIX = "weerwerk-";
const SOCKET = `.s.PGSQL.${SOCKET_PORT}`;

/** sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero included. */
const LONGEST_PATH = 103;

/** Whether a socket in a folder of ours under `parent` has a path that the kernel takes. */
export const fitsSocket = (parent: string): boolean =>
  Buffer.byteLength(join(parent, `${PREFIX}XXXXXX`, SOCKET)) <= LONGEST_PATH;

/** File in the data folder with the path of the last socket folder: after a kill nobody else remembers it. */
const RECORD_FILE = "postgres-verbinding";

/** Whether the files in a socket folder are those of this cluster; the second line of the lock file names it. */
async function isOf(cluster: string, path: string): Promise<boolean> {
  const lock = await readFile(join(path, `${SOCKET}.lock`), "utf8").catch(() => undefined);
  return lock === undefined || lock.split("\n")[1] === cluster;
}

/**
 * Makes a socket folder, and removes the one that an earlier run of this cluster left behind.
 * Not inside the data folder: that path is often too long, and a shared volume may not carry sockets. The name is
 * random, so nobody can sit on it beforehand; PostgreSQL touches its files hourly, so cleaners of the temporary folder
 * leave them alone.
 */
export async function makeSocketDir(dataFolder: string, cluster: string, user: OsUser | undefined): Promise<string> {
  const record = join(dataFolder, RECORD_FILE);
  const earlier = (await readFile(record, "utf8").catch(() => "")).trim();
  // In a copied data folder the record points to the socket of the original, which may be running.
  if (await isOf(cluster, earlier)) await removeSocketDir(earlier);
  for (const candidate of [tmpdir(), "/tmp", "/var/tmp"]) {
    const parent = await realpath(candidate).catch(() => undefined);
    if (!parent || !fitsSocket(parent) || (user && !(await canReach(parent, user)))) continue;
    const made = await mkdtemp(join(parent, PREFIX)).catch(() => undefined); // mode 0700 by definition
    if (!made) continue;
    if (user) await chown(made, user.uid, user.gid);
    await replaceFile(record, `${made}\n`);
    return made;
  }
  throw new HostError(
    "GEEN_TOEGANG",
    "Er is geen tijdelijke map waarin de verbinding met de database kan worden gemaakt.",
    "zorg dat /tmp bestaat en beschrijfbaar is, of zet TMPDIR op een map met een korte naam die voor iedereen toegankelijk is.",
  );
}

/** Makes the folder again under the same name when a cleaner took it; a stranger's folder of that name is refused. */
export async function ensureSocketDir(path: string, user: OsUser | undefined): Promise<void> {
  const wanted = user?.uid ?? process.getuid?.();
  await mkdir(path, { mode: 0o700 }).then(
    () => user && chown(path, user.uid, user.gid),
    async (error: unknown) => {
      const found = await lstat(path).catch(() => undefined);
      if (!found?.isDirectory() || found.uid !== wanted) throw error;
    },
  );
}

/** Removes what a dead postmaster left in the folder; its lock file could name a pid that now is a stranger's. */
export async function emptySocketDir(path: string): Promise<void> {
  for (const name of [SOCKET, `${SOCKET}.lock`]) await rm(join(path, name), { force: true });
}

/** Removes a socket folder of a server that has stopped; leaves anything that does not look like one. */
export async function removeSocketDir(path: string): Promise<void> {
  if (!new RegExp(`^${PREFIX}[A-Za-z0-9]{6}$`).test(basename(path))) return;
  const names = await readdir(path).catch(() => undefined); // another machine's, or cleaned away
  if (!names?.every((name) => name.startsWith(SOCKET))) return;
  await emptySocketDir(path);
  await rmdir(path).catch(() => undefined);
}
