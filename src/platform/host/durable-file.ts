/** Files that are there whole or not at all, also after a power cut: write beside, fsync, put in place, fsync the folder. */
import { randomBytes } from "node:crypto";
import { lchown, link, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errnoOf } from "./host-error.ts";

/** Ending of everything unfinished; a file or folder with it may be thrown away by the next run. */
export const UNFINISHED = ".deel";

/** Flushes a file or a folder to disk; a rename may be gone after a power cut until its folder is flushed (man 2 fsync). */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * When root works in a folder of somebody else (`sudo weerwerk start`), what it makes becomes theirs; otherwise they
 * could not start their own node afterwards. Undefined when there is nothing to hand over.
 */
async function ownerFor(path: string): Promise<{ uid: number; gid: number } | undefined> {
  return process.getuid?.() === 0 ? stat(dirname(path)) : undefined;
}

/** Gives a new folder, or a file that somebody else's code made, to the owner of the folder it lies in. */
export async function inheritOwner(path: string): Promise<void> {
  const owner = await ownerFor(path);
  if (owner) await lchown(path, owner.uid, owner.gid);
}

/** "wx" follows no symbolic link, and the owner is set on the handle: root also writes in folders of the database user. */
async function writeBeside(path: string, content: string, mode: number): Promise<string> {
  const beside = `${path}.${randomBytes(6).toString("hex")}${UNFINISHED}`;
  const owner = await ownerFor(path);
  const handle = await open(beside, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.chmod(mode); // the umask may have taken bits away
    if (owner) await handle.chown(owner.uid, owner.gid);
    await handle.sync();
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return beside;
}

/** Replaces the file in one step; readers see the old content or the new, never a mixture. */
export async function replaceFile(path: string, content: string, mode = 0o600): Promise<void> {
  const beside = await writeBeside(path, content, mode);
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncPath(dirname(path));
}

/**
 * Creates the file unless it exists; answers whether it was us.
 * link(2) and not rename(2), because link fails when the name is taken: of two processes that create at
 * the same moment exactly one wins and the other reads the winner's content.
 */
export async function createFile(path: string, content: string, mode = 0o600): Promise<boolean> {
  const beside = await writeBeside(path, content, mode);
  try {
    await link(beside, path);
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
  await syncPath(dirname(path));
  return true;
}

/** Makes a whole tree durable: every file and every folder in it. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() || entry.isDirectory()) await syncPath(join(entry.parentPath, entry.name));
  }
  await syncPath(folder);
}
