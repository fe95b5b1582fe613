/** Which files of a running cluster belong in a physical backup, and how to read them while the server writes. */
import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HostError, errnoOf } from "./host-error.ts";

/** One thing to put in the backup; the path is relative to the cluster. */
type ClusterEntry = { readonly path: string; readonly kind: "file" | "folder" };

/** Folders that go along empty: manual of PostgreSQL 18, 25.3.4, "Making a Base Backup Using the Low Level API". */
const EMPTY_FOLDERS = new Set([
  "pg_wal", // the segments that are needed follow later, from start to stop
  "pg_wal/archive_status",
  "pg_wal/summaries",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]);

const LEFT_OUT = new Set([
  "postmaster.pid",
  "postmaster.opts",
  "current_logfiles",
  "log", // what the server said is no data
  "backup_label", // ours is the one of pg_backup_stop
  "backup_label.old",
  "tablespace_map",
  "tablespace_map.old",
  "backup_manifest",
]);

/** Copied last: it says how far the other files have come. */
export const CONTROL_FILE = "global/pg_control";

/** Whether a path stays out of the backup altogether. */
export function isLeftOut(path: string): boolean {
  const name = basename(path);
  if (LEFT_OUT.has(path) || name === "pg_internal.init" || name.startsWith("pgsql_tmp")) return true;
  const parent = path.slice(0, -name.length - 1);
  return EMPTY_FOLDERS.has(parent) && !EMPTY_FOLDERS.has(path);
}

const tablespace = (path: string): HostError =>
  new HostError(
    "KOPIE_MISLUKT",
    `${path} verwijst naar een plek buiten de databasemap (een tablespace). Daar maakt deze reservekopie geen kopie van.`,
    "verplaats de tabellen terug naar de standaardplek, of maak de kopie met pg_basebackup.",
  );

/** Folders and files of the cluster, parents first. What vanishes while we look was dropped; the WAL knows. */
export async function* clusterEntries(cluster: string, folder = ""): AsyncGenerator<ClusterEntry> {
  const entries = await readdir(join(cluster, folder), { withFileTypes: true }).catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return [];
    throw error;
  });
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (isLeftOut(path)) continue;
    if (entry.isSymbolicLink()) throw tablespace(join(cluster, path));
    if (entry.isFile()) yield { path, kind: "file" };
    if (!entry.isDirectory()) continue;
    yield { path, kind: "folder" };
    yield* clusterEntries(cluster, path);
  }
}

const CHUNK = 256 * 1024;

/** A file opened for the backup: its size at this moment, and exactly so many bytes. */
type OpenedFile = { readonly size: number; read(): AsyncGenerator<Buffer> };

/**
 * Opens a file for copying; undefined when it has been dropped.
 * The size is fixed now. What is added later is in the WAL; when the file is cut shorter, zeros fill it up and the
 * WAL cuts it again (pg_basebackup does the same). Torn pages are healed by the full pages in the WAL.
 */
export async function openFixed(path: string): Promise<OpenedFile | undefined> {
  // Root reads here in a folder of the database user, who could have put a link to anything in the way.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (!handle) return undefined;
  const { size } = await handle.stat();
  async function* read(): AsyncGenerator<Buffer> {
    try {
      for (let position = 0; position < size;) {
        const wanted = Buffer.alloc(Math.min(CHUNK, size - position));
        await handle?.read(wanted, 0, wanted.length, position);
        position += wanted.length;
        yield wanted;
      }
    } finally {
      await handle?.close();
    }
  }
  return { size, read };
}

async function readWhole(path: string): Promise<Buffer> {
  const file = await openFixed(path);
  if (!file) throw new Error(`${path} vanished`);
  const chunks: Buffer[] = [];
  for await (const chunk of file.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads pg_control. The server writes it in one call, but some file systems let a reader see half of it; so it is read
 * until two readings agree (PostgreSQL's own programs do the same).
 */
export async function readControlFile(cluster: string): Promise<Buffer> {
  const path = join(cluster, CONTROL_FILE);
  for (let before = await readWhole(path); ;) {
    await pause(10);
    const now = await readWhole(path);
    if (now.equals(before)) return now;
    before = now;
  }
}
