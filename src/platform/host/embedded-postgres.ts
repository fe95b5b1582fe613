/** The embedded PostgreSQL server of a data folder: created, started, brought back after a crash, stopped. */
import { dirname, join } from "node:path";
import { clusterMajor, clusterOwner, findCluster, prepareLocation } from "./cluster-location.ts";
import { SUPERUSER, createCluster, writeHba } from "./cluster-creation.ts";
import type { DataFolder } from "./data-folder.ts";
import { requireFreeSpace } from "./disk-space.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { HostError } from "./host-error.ts";
import { databaseUser } from "./os-user.ts";
import { SYSTEM_FOLDER, findBinaries } from "./postgres-binaries.ts";
import { type Exit, type Launch, type Postmaster, type StopMode, launchPostmaster } from "./postgres-process.ts";
import { SOCKET_PORT } from "./postgres-settings.ts";
import { type Progress, clearOrphan, readPostmasterFile } from "./postmaster.ts";
import { ensureSocketDir, makeSocketDir, removeSocketDir } from "./socket-folder.ts";
import { newSuperuserPassword, superuserPassword } from "./superuser.ts";

/** How to reach a cluster; fits `new pg.Client(...)` and `new pg.Pool(...)`. */
export type SocketConnection = {
  /** The socket folder: pg takes a host that begins with "/" as one. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Said in so many words, otherwise pg listens to PGSSLMODE of the environment. */
  readonly ssl: false;
};

/** Who logs in to which database. */
export type Login = Pick<SocketConnection, "user" | "password" | "database">;

/** Options of {@link startEmbeddedPostgres}. */
export type StartOptions = {
  readonly onProgress?: Progress;
  /** Breaks the start off; what was begun is stopped. */
  readonly signal?: AbortSignal;
  /** Tests only: no fsync anywhere, so a power cut may destroy the cluster. */
  readonly unsafeNoSync?: boolean;
  /** Where root keeps what the database user must reach. */
  readonly systemFolder?: string;
};

/** A running embedded server. Make one with {@link startEmbeddedPostgres}. */
export class EmbeddedPostgres {
  readonly socketDir: string;
  readonly port = SOCKET_PORT;
  /** For example "18.4". */
  readonly version: string;
  /** Login of the superuser to the database `postgres`. For creating roles and databases only; no request runs on it. */
  readonly superuser: SocketConnection;
  readonly #launch: Launch;
  readonly #release: () => void;
  #postmaster: Postmaster;
  #stopped: Promise<void> | undefined;

  /** @internal use {@link startEmbeddedPostgres} */
  constructor(
    launch: Launch,
    version: string,
    superuser: SocketConnection,
    postmaster: Postmaster,
    release: () => void,
  ) {
    this.socketDir = launch.socketDir;
    this.version = version;
    this.superuser = superuser;
    this.#launch = launch;
    this.#postmaster = postmaster;
    this.#release = release;
  }

  /** Folder of PostgreSQL's own log. It holds no values and no statements. */
  get logFolder(): string {
    return join(this.#launch.cluster, "log");
  }

  /** The present postmaster. */
  get pid(): number {
    return this.#postmaster.pid;
  }

  /** Resolves when the present postmaster has ended, for whatever reason. Ask again after {@link restart}. */
  get exited(): Promise<Exit> {
    return this.#postmaster.exited;
  }

  /** The same server for another role or database. */
  connection(login: Login): SocketConnection {
    return { ...this.superuser, ...login };
  }

  /** As {@link connection}, in the form of DATABASE_URL. It holds the password: for an environment, never for an argument. */
  url({ user, password, database }: Login): string {
    const [u, p, host, db] = [user, password, this.socketDir, database].map(encodeURIComponent);
    return `postgres://${u}:${p}@${host}:${this.port}/${db}`;
  }

  /**
   * Starts a new postmaster after the present one has died, on the same socket, so that pools find it again.
   * @throws HostError as {@link startEmbeddedPostgres}
   */
  async restart(signal?: AbortSignal): Promise<void> {
    await this.#postmaster.exited;
    const { cluster, socketDir, user, onProgress } = this.#launch;
    await clearOrphan(cluster, onProgress);
    await ensureSocketDir(socketDir, user);
    this.#postmaster = await launchPostmaster({ ...this.#launch, signal });
  }

  /** Stops the server; a second call waits for the same stop, an immediate one hurries it. */
  async stop(mode: StopMode = "fast"): Promise<void> {
    if (this.#stopped && mode === "immediate") await this.#postmaster.stop("immediate");
    this.#stopped ??= this.#stop(mode);
    return this.#stopped;
  }

  async #stop(mode: StopMode): Promise<void> {
    await this.#postmaster.stop(mode);
    await removeSocketDir(this.socketDir);
    this.#release();
  }
}

function requireSameMajor(found: number, major: number, cluster: string): void {
  if (found === major) return;
  throw new HostError(
    "POSTGRES_ANDERE_VERSIE",
    `De databasebestanden in ${cluster} zijn van PostgreSQL ${found}; deze Weerwerk brengt PostgreSQL ${major} mee.`,
    `start deze map met een Weerwerk die PostgreSQL ${found} meebrengt en volg daar de handleiding voor een nieuwe hoofdversie.`,
  );
}

type Prepared = Pick<Launch, "cluster" | "user" | "postgres"> & { readonly version: string; readonly password: string };

/** Locks a cluster that lies elsewhere: a copied data folder points to it as well. */
class ElsewhereLock {
  #held: FolderLock | undefined;

  async take(folder: DataFolder, cluster: string): Promise<void> {
    if (this.#held || dirname(cluster) === folder.path) return;
    this.#held = await lockFolder(dirname(cluster), `datamap ${folder.path}`);
  }

  release(): void {
    this.#held?.release();
  }
}

async function prepareCluster(
  folder: DataFolder,
  options: StartOptions,
  onProgress: Progress,
  lock: ElsewhereLock,
): Promise<Prepared> {
  const systemFolder = options.systemFolder ?? SYSTEM_FOLDER;
  const existing = await findCluster(folder);
  if (existing !== undefined) {
    await lock.take(folder, existing); // before anything that runs on it may be called an orphan
    await clearOrphan(existing, onProgress);
  }
  const user = await databaseUser(await clusterOwner(existing));
  const { initdb, postgres, version, major } = await findBinaries(user, folder.path, systemFolder);
  const cluster = await prepareLocation(folder, existing, user, systemFolder);
  await lock.take(folder, cluster);
  await requireFreeSpace(dirname(cluster));
  const found = await clusterMajor(cluster);
  if (found !== undefined) {
    requireSameMajor(found, major, cluster);
    await writeHba(cluster);
    await folder.recordPgMajor(found);
    return {
      postgres,
      version,
      cluster,
      user,
      password: await superuserPassword(folder, postgres, cluster, user, onProgress),
    };
  }
  onProgress("De database wordt aangemaakt…");
  const password = await newSuperuserPassword(folder);
  const { signal, unsafeNoSync = false } = options;
  await createCluster({ initdb, cluster, user, password, unsafeNoSync, signal });
  await folder.recordPgMajor(major);
  return { postgres, version, cluster, user, password };
}

/**
 * Starts the embedded PostgreSQL of a data folder, creating the cluster the first time. Recovers by itself from
 * kill -9 of anything: an orphaned postmaster is stopped, remains are cleared, PostgreSQL replays its log.
 * @param folder when this process has not locked it yet, that is done here and undone at the stop; without a lock the
 * "orphan" that is stopped could be a running node
 * @throws HostError with what is wrong and what to do
 */
export async function startEmbeddedPostgres(folder: DataFolder, options: StartOptions = {}): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  const own = folder.isLocked ? undefined : await folder.lock("alleen de database");
  const lock = new ElsewhereLock();
  const release = (): void => {
    lock.release();
    own?.release();
  };
  let socketDir: string | undefined;
  try {
    const { version, password, ...prepared } = await prepareCluster(folder, options, onProgress, lock);
    socketDir = await makeSocketDir(folder.path, prepared.cluster, prepared.user);
    const superuser: SocketConnection = {
      host: socketDir,
      port: SOCKET_PORT,
      user: SUPERUSER,
      password,
      database: "postgres",
      ssl: false,
    };
    const launch: Launch = {
      ...prepared,
      socketDir,
      startLog: join(folder.path, "postgres-start.log"),
      connection: superuser,
      unsafeNoSync: options.unsafeNoSync ?? false,
      onProgress,
      signal: options.signal,
    };
    return new EmbeddedPostgres(launch, version, superuser, await launchPostmaster(launch), release);
  } catch (error) {
    if (socketDir !== undefined) await removeSocketDir(socketDir);
    release();
    throw error;
  }
}

/** Where the server of a folder listens right now, as its own pid file says; for commands beside a running node. */
export async function findRunningPostgres(
  folder: DataFolder,
): Promise<Pick<SocketConnection, "host" | "port"> | undefined> {
  const cluster = await findCluster(folder);
  const file = cluster === undefined ? undefined : await readPostmasterFile(cluster);
  return file && { host: file.socketDir, port: file.port };
}
