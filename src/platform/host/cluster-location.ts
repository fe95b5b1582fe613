/** Where the cluster (the database files) of a data folder lies: inside it, or elsewhere when the database user cannot get there. */
import { createHash } from "node:crypto";
import { type Stats } from "node:fs";
import { chmod, chown, cp, lchown, mkdir, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { DataFolder } from "./data-folder.ts";
import { UNFINISHED, replaceFile, syncPath, syncTree } from "./durable-file.ts";
import { HostError, errnoOf, explained } from "./host-error.ts";
import { type OsUser, canReach } from "./os-user.ts";
import { makePassable } from "./postgres-binaries.ts";

/** Name of the cluster folder. */
export const CLUSTER_FOLDER = "postgres";

/** File in the data folder that says where the cluster lies when that is elsewhere. */
const POINTER_FILE = "postgres-elders.json";

const pointerSchema = z.object({ pad: z.string() });

async function readPointer(folder: string): Promise<string | undefined> {
  try {
    return pointerSchema.parse(JSON.parse(await readFile(join(folder, POINTER_FILE), "utf8"))).pad;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The major version of the cluster in a folder; undefined when there is no cluster. */
export async function clusterMajor(cluster: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(join(cluster, "PG_VERSION"), "utf8"), 10);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    if (errnoOf(error) !== "EACCES") throw error;
    throw notYours(cluster, error);
  }
}

const notYours = (cluster: string, cause?: unknown): HostError =>
  new HostError(
    "CLUSTER_VAN_ANDER",
    `De databasebestanden in ${cluster} zijn van een andere gebruiker van deze machine.`,
    "start Weerwerk als de gebruiker die deze map maakte (of als root), of laat de beheerder de hele map overdragen met chown -R.",
    cause,
  );

/**
 * The path of the existing cluster, or undefined when this folder never had one.
 * @throws HostError CLUSTER_ONTBREEKT when it had one that is gone: an empty database must never take its place unseen
 */
export async function findCluster(folder: DataFolder): Promise<string | undefined> {
  const elsewhere = await readPointer(folder.path);
  const cluster = elsewhere ?? join(folder.path, CLUSTER_FOLDER);
  if ((await clusterMajor(cluster)) !== undefined) return cluster;
  if (folder.stamp.pgMajor === null) return undefined;
  throw new HostError(
    "CLUSTER_ONTBREEKT",
    `De databasebestanden van ${folder.path} horen in ${cluster} te staan, maar zijn daar niet.`,
    "zet ze terug, of zet een reservekopie terug in een nieuwe map met `weerwerk restore`. Er wordt geen lege database gemaakt.",
  );
}

/** The owner of an existing cluster. */
export async function clusterOwner(cluster: string | undefined): Promise<OsUser | undefined> {
  if (cluster === undefined) return undefined;
  const { uid, gid } = await stat(cluster);
  return { uid, gid };
}

/** Lets the database user pass through a folder of root, and nobody else: group of that user, mode 0710. */
async function letThrough(folder: string, user: OsUser): Promise<void> {
  const found = await stat(folder);
  if (found.uid === user.uid) return;
  await chown(folder, found.uid, user.gid);
  await chmod(folder, 0o710);
}

/** Deterministic, so that a start that broke off before the pointer was written finds the same place again. */
const homeElsewhere = (folder: DataFolder, systemFolder: string): string =>
  join(systemFolder, createHash("sha256").update(`${folder.stamp.knoop}\0${folder.path}`).digest("hex").slice(0, 16));

async function giveTo(cluster: string, user: OsUser): Promise<void> {
  for (const entry of await readdir(cluster, { recursive: true }))
    await lchown(join(cluster, entry), user.uid, user.gid);
  await chown(cluster, user.uid, user.gid);
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errnoOf(error) !== "EXDEV") throw error;
    const beside = `${to}${UNFINISHED}`;
    await rm(beside, { recursive: true, force: true });
    await cp(from, beside, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    await syncTree(beside); // the original goes away next
    await rename(beside, to);
    await rm(from, { recursive: true, force: true });
  }
  await syncPath(dirname(to));
}

async function prepareElsewhere(folder: DataFolder, user: OsUser, systemFolder: string): Promise<string> {
  const home = homeElsewhere(folder, systemFolder);
  await explained(home, async () => {
    await makePassable(systemFolder);
    await mkdir(home, { recursive: true, mode: 0o700 });
  });
  if (!(await canReach(dirname(home), user))) {
    throw new HostError(
      "CLUSTER_ONBEREIKBAAR",
      `PostgreSQL draait als een andere gebruiker dan root en kan niet bij ${folder.path} en ook niet bij ${home}.`,
      "kies met --data een map die niet onder /root ligt, bijvoorbeeld /srv/weerwerk, of start Weerwerk als gewone gebruiker.",
    );
  }
  await letThrough(home, user);
  return join(home, CLUSTER_FOLDER);
}

async function prepareForRoot(
  folder: DataFolder,
  existing: string | undefined,
  user: OsUser,
  systemFolder: string,
): Promise<string> {
  const inside = join(folder.path, CLUSTER_FOLDER);
  const isInside = existing === inside || (existing === undefined && (await readPointer(folder.path)) === undefined);
  if (isInside && (await canReach(dirname(folder.path), user))) {
    await letThrough(folder.path, user);
    return inside;
  }
  if (!isInside && existing !== undefined) {
    if (await canReach(dirname(existing), user)) return existing;
    throw notYours(existing);
  }
  const elsewhere = await prepareElsewhere(folder, user, systemFolder);
  if (existing !== undefined) await move(existing, elsewhere);
  await replaceFile(join(folder.path, POINTER_FILE), `${JSON.stringify({ pad: elsewhere })}\n`);
  return elsewhere;
}

/**
 * Decides where the cluster lies and makes the way to it free for `user`; moves a cluster that the user cannot reach
 * (a checkout under /root). Call it while holding the lock and with no PostgreSQL running on the cluster.
 * @param existing as answered by {@link findCluster}
 * @returns the path; there is a cluster in it exactly when there was one
 * @throws HostError CLUSTER_VAN_ANDER, CLUSTER_ONBEREIKBAAR
 */
export async function prepareLocation(
  folder: DataFolder,
  existing: string | undefined,
  user: OsUser | undefined,
  systemFolder: string,
): Promise<string> {
  if (!user) {
    const owner: Stats | undefined = existing === undefined ? undefined : await stat(existing);
    if (existing !== undefined && owner?.uid !== process.getuid?.()) throw notYours(existing);
    return existing ?? join(folder.path, CLUSTER_FOLDER);
  }
  const cluster = await prepareForRoot(folder, existing, user, systemFolder);
  // A cluster that root put there itself: a restore, or a copy by hand.
  if (existing !== undefined && (await stat(cluster)).uid === 0) await giveTo(cluster, user);
  return cluster;
}
