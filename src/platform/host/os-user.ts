/** Operating-system users: PostgreSQL refuses to run as root, so root hands it to an unprivileged user. */
import { type Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { HostError } from "./host-error.ts";

/** The user and group a process runs as. */
export type OsUser = { readonly uid: number; readonly gid: number };

/** Users that exist for this, in order of preference. No user is ever created: that is the administrator's house. */
const CANDIDATES = ["postgres", "nobody"];

/** The entry of one user in the text of /etc/passwd. */
export function findUser(passwd: string, name: string): OsUser | undefined {
  for (const line of passwd.split("\n")) {
    const [login, , uid, gid] = line.split(":");
    if (login === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/**
 * The user that PostgreSQL must run as, or undefined when that is simply ourselves.
 * The owner of an existing cluster comes first: on a machine that gets a `postgres` user later, the cluster that
 * `nobody` made stays usable; the same goes for root starting the node of an ordinary user.
 * @throws HostError GEEN_GEBRUIKER
 */
export async function databaseUser(clusterOwner: OsUser | undefined): Promise<OsUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (clusterOwner && clusterOwner.uid !== 0) return clusterOwner;
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  for (const name of CANDIDATES) {
    const user = findUser(passwd, name);
    if (user) return user;
  }
  throw new HostError(
    "GEEN_GEBRUIKER",
    "Weerwerk draait als root, maar PostgreSQL mag dat niet, en deze machine kent geen gebruiker `postgres` of `nobody`.",
    "start Weerwerk als gewone gebruiker, of maak een gebruiker `postgres` aan.",
  );
}

/** True when the mode bits give this user passage through the folder. */
export function mayPass(folder: Pick<Stats, "uid" | "gid" | "mode">, user: OsUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/** True when the user can walk from the root down into `folder` (an absolute path without symbolic links). */
export async function canReach(folder: string, user: OsUser): Promise<boolean> {
  for (let here = folder; ; here = dirname(here)) {
    if (!mayPass(await stat(here), user)) return false;
    if (here === dirname(here)) return true;
  }
}
