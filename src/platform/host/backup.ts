/** Physical backup of a running embedded cluster into one file, without pg_dump or pg_basebackup, while the node works on. */
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Client, DatabaseError } from "pg";
import { type BackupHead, type BackupManifest, BACKUP_FORMAT, HEAD_ENTRY, MANIFEST_ENTRY } from "./backup-format.ts";
import { BackupWriter } from "./backup-writer.ts";
import { CONTROL_FILE, clusterEntries, openFixed, readControlFile } from "./cluster-files.ts";
import { CLUSTER_FOLDER, findCluster } from "./cluster-location.ts";
import type { DataFolder } from "./data-folder.ts";
import { requireFreeSpace } from "./disk-space.ts";
import { type Login, findRunningPostgres } from "./embedded-postgres.ts";
import { HostError, errnoOf, explained } from "./host-error.ts";
import type { Progress } from "./postmaster.ts";
import { MASTER_KEY, secretPath } from "./secrets.ts";
import { STAMP_FILE } from "./stamp.ts";
import { parseBackupLabel, walSegments } from "./wal-range.ts";
import { z } from "zod";

/** What a backup became. */
export type BackupResult = { readonly path: string; readonly bytes: number; readonly manifest: BackupManifest };

const MEGABYTE = 1024 * 1024;

const failed = (problem: string, advice: string, cause?: unknown): HostError =>
  new HostError("KOPIE_MISLUKT", problem, advice, cause);

const serverSchema = z.object({ version: z.string(), segment: z.coerce.number(), platforms: z.coerce.number() });

/** The session that holds the backup open; PostgreSQL gives the backup up by itself when this session ends. */
class BackupSession {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** The role needs REPLICATION and EXECUTE on pg_backup_start and pg_backup_stop; see docs for the statements. */
  static async open(folder: DataFolder, login: Login): Promise<BackupSession> {
    const running = await findRunningPostgres(folder);
    if (!running) throw failed("De database van deze map draait niet.", "start Weerwerk en maak dan de reservekopie.");
    const client = new Client({ ...running, ...login, ssl: false, application_name: "weerwerk-reservekopie" });
    client.on("error", () => undefined); // a lost connection shows up at the next question
    try {
      await client.connect();
      await client.query("SET statement_timeout = 0; SET idle_session_timeout = 0");
    } catch (error) {
      await client.end().catch(() => undefined);
      throw failed("De database antwoordt niet.", "ga met `weerwerk doctor` na of Weerwerk goed draait.", error);
    }
    return new BackupSession(client);
  }

  async start(): Promise<{ version: string; segmentSize: number }> {
    const { rows } = await this.#client.query(
      `SELECT current_setting('server_version') AS version,
              (SELECT setting FROM pg_settings WHERE name = 'wal_segment_size') AS segment,
              (SELECT count(*) FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global')) AS platforms`,
    );
    const { version, segment } = serverSchema.parse(rows[0]);
    // The slot keeps every segment from here on until this session ends. A temporary one: when the backup is killed,
    // PostgreSQL drops it, so a failed backup never fills the disk (a fixed wal_keep_size can be too small, and
    // copying the segments during the backup would race with their removal).
    await this.#client.query("SELECT pg_create_physical_replication_slot($1, true, true)", [
      `weerwerk_reservekopie_${process.pid}`,
    ]);
    await this.#client.query("SELECT pg_backup_start(label => 'weerwerk', fast => true)");
    return { version, segmentSize: segment };
  }

  /** Also closes the last segment, so that it can be copied at once. */
  async stop(): Promise<{ lsn: string; label: string }> {
    const { rows } = await this.#client.query(
      "SELECT lsn::text, labelfile AS label FROM pg_backup_stop(wait_for_archive => false)",
    );
    return z.object({ lsn: z.string(), label: z.string() }).parse(rows[0]);
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}

/** Adds every file of the cluster, pg_control last. */
async function addCluster(
  writer: BackupWriter,
  cluster: string,
  { onProgress, signal }: { onProgress: Progress; signal: AbortSignal | undefined },
): Promise<void> {
  let bytes = 0;
  let told = Date.now();
  await writer.addFolder(CLUSTER_FOLDER);
  for await (const { path, kind } of clusterEntries(cluster)) {
    signal?.throwIfAborted();
    if (path === CONTROL_FILE) continue;
    const name = `${CLUSTER_FOLDER}/${path}`;
    if (kind === "folder") {
      await writer.addFolder(name);
      continue;
    }
    const file = await openFixed(join(cluster, path));
    if (!file) continue; // dropped a moment ago
    await writer.addStream(name, file.size, file.read());
    bytes += file.size;
    if (Date.now() - told < 2000) continue;
    told = Date.now();
    onProgress(`Reservekopie: ${Math.round(bytes / MEGABYTE)} MB gekopieerd…`);
  }
  await writer.addContent(`${CLUSTER_FOLDER}/${CONTROL_FILE}`, await readControlFile(cluster));
}

/** Adds backup_label and the segments that recovery needs. */
async function addWal(
  writer: BackupWriter,
  cluster: string,
  { label, lsn }: { label: string; lsn: string },
  segmentSize: number,
): Promise<BackupManifest["wal"]> {
  const start = parseBackupLabel(label);
  if (!start) throw new Error("pg_backup_stop gave a label without a start position");
  await writer.addContent(`${CLUSTER_FOLDER}/backup_label`, label); // byte for byte, says the manual
  for (const segment of walSegments(start, lsn, segmentSize)) {
    const file = await openFixed(join(cluster, "pg_wal", segment));
    if (!file) throw new Error(`WAL segment ${segment} is gone in spite of the replication slot`);
    await writer.addStream(`${CLUSTER_FOLDER}/pg_wal/${segment}`, file.size, file.read());
  }
  return { van: start.lsn, tot: lsn };
}

/** Bytes that the backup will take: the cluster, and the WAL that is written meanwhile. */
async function expectedBytes(cluster: string): Promise<number> {
  let bytes = 64 * MEGABYTE;
  for await (const { path, kind } of clusterEntries(cluster)) {
    if (kind === "file") bytes += (await stat(join(cluster, path)).catch(() => undefined))?.size ?? 0;
  }
  return bytes;
}

async function requireFree(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found) throw new HostError("KOPIE_BESTAAT", `${path} bestaat al.`, "kies een andere naam voor de reservekopie.");
}

/** SQLSTATE insufficient_privilege. */
const FORBIDDEN = "42501";

function explainFailure(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) {
    return new HostError("AFGEBROKEN", "De reservekopie is afgebroken; er is niets bewaard.", "begin opnieuw.", error);
  }
  if (errnoOf(error) === FORBIDDEN) {
    return failed(
      "Deze databaserol mag geen reservekopie maken.",
      "geef de rol REPLICATION en EXECUTE op pg_backup_start en pg_backup_stop; `weerwerk doctor` ziet of het klopt.",
      error,
    );
  }
  if (!(error instanceof DatabaseError) && !/Connection terminated/.test(String(error))) return error;
  return failed(
    "De database brak de reservekopie af; er is niets bewaard.",
    "ga met `weerwerk doctor` na of Weerwerk goed draait, en begin opnieuw.",
    error,
  );
}

async function writeBackup(
  session: BackupSession,
  writer: BackupWriter,
  cluster: string,
  options: { folder: DataFolder; onProgress: Progress; signal: AbortSignal | undefined },
): Promise<BackupManifest> {
  const { stamp } = options.folder;
  const begin = new Date().toISOString();
  const { version, segmentSize } = await session.start();
  const head: BackupHead = {
    soort: "weerwerk-reservekopie",
    formaat: BACKUP_FORMAT,
    knoop: stamp.knoop,
    demo: stamp.demo,
    platform: `${process.platform}-${process.arch}`,
    pgMajor: Number.parseInt(version, 10),
    pgVersie: version,
    begin,
  };
  await writer.addContent(HEAD_ENTRY, JSON.stringify(head), { isListed: false });
  await writer.addContent(STAMP_FILE, `${JSON.stringify(stamp, undefined, 2)}\n`);
  await addCluster(writer, cluster, options);
  const wal = await addWal(writer, cluster, await session.stop(), segmentSize);
  const manifest: BackupManifest = { ...head, einde: new Date().toISOString(), wal, bestanden: writer.files };
  await writer.addContent(MANIFEST_ENTRY, JSON.stringify(manifest), { isListed: false });
  return manifest;
}

/**
 * Makes a backup while the node runs and writes. Everything acknowledged before it ends is in it.
 * Secrets are not: the passwords are made anew at a restore, and the master key must be kept apart, since whoever holds
 * both holds everything.
 * @param options.login a role with REPLICATION and EXECUTE on pg_backup_start(text, boolean) and pg_backup_stop(boolean)
 * @param options.to path of a file that does not exist yet
 * @throws HostError KOPIE_BESTAAT, KOPIE_MISLUKT, SCHIJF_VOL; nothing half-written remains
 */
export async function backupEmbedded(options: {
  folder: DataFolder;
  login: Login;
  to: string;
  onProgress?: Progress;
  signal?: AbortSignal;
}): Promise<BackupResult> {
  const { folder, signal, onProgress = () => undefined } = options;
  const path = resolve(options.to);
  return explained(path, async () => {
    await requireFree(path);
    const cluster = await findCluster(folder);
    if (cluster === undefined)
      throw failed("Deze map heeft geen eigen database.", "maak de kopie met de middelen van uw eigen PostgreSQL.");
    await requireFreeSpace(dirname(path), await expectedBytes(cluster));
    const session = await BackupSession.open(folder, options.login);
    const writer = new BackupWriter(path);
    try {
      const manifest = await writeBackup(session, writer, cluster, { folder, onProgress, signal });
      await writer.finish();
      onProgress(
        `De reservekopie staat in ${path}. De hoofdsleutel zit er niet in: bewaar ${secretPath(folder.path, MASTER_KEY)} apart; zonder die sleutel blijven verzegelde gegevens na terugzetten onleesbaar.`,
      );
      return { path, bytes: (await stat(path)).size, manifest };
    } catch (error) {
      await writer.abandon();
      throw explainFailure(error, signal);
    } finally {
      await session.close();
    }
  });
}
