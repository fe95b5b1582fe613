/** Making a cluster with initdb, in one step that either happened or did not. */
import { execFile } from "node:child_process";
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { UNFINISHED, inheritOwner, replaceFile, syncPath } from "./durable-file.ts";
import { HostError, explainSystemError } from "./host-error.ts";
import { type OsUser } from "./os-user.ts";
import { POSTGRES_ENV } from "./postgres-binaries.ts";
import { HBA } from "./postgres-settings.ts";

const run = promisify(execFile);

/** Name of the superuser inside an embedded cluster. */
export const SUPERUSER = "postgres";

/** Why a PostgreSQL program failed, as far as its output tells. */
export function explainOutput(output: string, what: string, cause?: unknown): HostError {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new HostError(
      "SCHIJF_VOL",
      `${what}: de schijf is vol.`,
      "maak ruimte vrij en probeer het opnieuw; er gaat niets verloren.",
      cause,
    );
  }
  const tail = output.trim().split("\n").slice(-5).join("\n");
  return new HostError(
    "POSTGRES_START_MISLUKT",
    `${what}.${tail === "" ? "" : ` PostgreSQL zegt:\n${tail}`}`,
    "lees de melding hierboven; voer zo nodig `weerwerk doctor` uit.",
    cause,
  );
}

const outputOf = (error: unknown): string =>
  error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);

/** initdb reads the password from a file that its own user must be able to open; it lives for a second. */
async function withPasswordFile<T>(
  password: string,
  user: OsUser | undefined,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const room = await mkdtemp(join(tmpdir(), "weerwerk-pw-"));
  try {
    const path = join(room, "w");
    await writeFile(path, `${password}\n`, { mode: 0o600 });
    if (user) {
      await chown(path, user.uid, user.gid);
      await chown(room, user.uid, user.gid);
    }
    return await work(path);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/**
 * Creates a cluster. Locale C with UTF-8 is the one choice that means the same on every machine and in 15 up to 18:
 * it needs no locale installed, and indexes survive a move to another C library. Order and folding of accented
 * letters are asked for per column or query (ICU collations are in the server).
 * @throws HostError SCHIJF_VOL, POSTGRES_START_MISLUKT
 */
export async function createCluster(options: {
  initdb: string;
  cluster: string;
  user: OsUser | undefined;
  password: string;
  unsafeNoSync: boolean;
  signal: AbortSignal | undefined;
}): Promise<void> {
  const { cluster, user, signal } = options;
  const fresh = `${cluster}${UNFINISHED}`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await mkdir(fresh, { mode: 0o700 });
    if (user) await chown(fresh, user.uid, user.gid);
    else await inheritOwner(fresh);
    await withPasswordFile(options.password, user, (passwordFile) => {
      const flags = ["--locale=C", "--encoding=UTF8", "--data-checksums", "--no-instructions"];
      // Passwords from the first moment: initdb's own default would be trust.
      const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
      const sync = options.unsafeNoSync ? ["--no-sync"] : [];
      const how = { cwd: "/", env: POSTGRES_ENV, ...user, ...(signal && { signal }) };
      return run(options.initdb, ["-D", fresh, ...flags, ...access, ...sync], how);
    });
    await writeHba(fresh);
    await rename(fresh, cluster);
    await syncPath(dirname(cluster));
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (signal?.aborted)
      throw new HostError("AFGEBROKEN", "Het maken van de database is afgebroken.", "start opnieuw.", error);
    const explainedError = explainSystemError(error, cluster);
    if (explainedError instanceof HostError) throw explainedError;
    throw explainOutput(outputOf(error), "De database kan niet worden gemaakt", error);
  }
}

/** Sees to it that pg_hba.conf holds our line only: who may log in is not decided by what somebody left in the file. */
export async function writeHba(cluster: string): Promise<void> {
  const path = join(cluster, "pg_hba.conf");
  if ((await readFile(path, "utf8").catch(() => "")) !== HBA) await replaceFile(path, HBA);
}
