/** Fresh data folders and servers for the tests of the host layer; everything made here is stopped and removed afterwards. */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type DataFolder, openDataFolder } from "../data-folder.ts";
import { type EmbeddedPostgres, type StartOptions, startEmbeddedPostgres } from "../embedded-postgres.ts";
import { HostError, type HostErrorCode } from "../host-error.ts";

type Undo = () => unknown;
const undo: Undo[] = [];

/** Registers something to clean up after the test file; the latest first. */
export const later = (action: Undo): void => void undo.push(action);

/** Call it from afterAll. */
export async function cleanUp(): Promise<void> {
  for (const action of undo.splice(0).toReversed()) await action();
}

/** A room of our own that the database user can pass through. */
export async function freshRoom(): Promise<string> {
  const room = await mkdtemp(join(tmpdir(), "ww-test-"));
  await chmod(room, 0o755);
  later(() => rm(room, { recursive: true, force: true }));
  return room;
}

/** A fresh, locked data folder. */
export async function freshFolder(path?: string): Promise<DataFolder> {
  const folder = await openDataFolder({ path: path ?? join(await freshRoom(), "data") });
  const lock = await folder.lock("http://localhost:1");
  later(() => lock.release());
  return folder;
}

/** Starts a server; without syncing unless the test is about surviving. */
export async function started(folder: DataFolder, options: StartOptions = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(folder, { unsafeNoSync: true, ...options });
  later(() => postgres.stop("immediate"));
  return postgres;
}

/** A connected superuser. */
export async function connected(postgres: EmbeddedPostgres): Promise<Client> {
  const client = new Client(postgres.superuser);
  client.on("error", () => undefined);
  await client.connect();
  later(() => client.end().catch(() => undefined));
  return client;
}

/** The code of the HostError that `work` ends with; fails when it does not. */
export async function refusal(work: Promise<unknown>): Promise<{ code: HostErrorCode; message: string }> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`Expected a HostError, got ${String(error)}`, { cause: error });
  return { code: error.code, message: error.message };
}
