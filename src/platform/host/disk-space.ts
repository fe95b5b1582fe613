/** Free disk space: asked for before the work starts, because PostgreSQL stops hard on a full disk. */
import { statfs } from "node:fs/promises";
import { HostError } from "./host-error.ts";

const MEGABYTE = 1024 * 1024;

/** An empty cluster takes 40 MB and its first WAL 80 MB; the rest is room to work and to stop in an orderly way. */
export const LEAST_FREE_BYTES = 300 * MEGABYTE;

/** Bytes that an ordinary user may still write on the disk of an existing path. */
export async function freeBytes(path: string): Promise<number> {
  const disk = await statfs(path);
  return disk.bavail * disk.bsize;
}

/** @throws HostError SCHIJF_VOL when less than `needed` bytes are free on the disk of `path`. */
export async function requireFreeSpace(path: string, needed: number = LEAST_FREE_BYTES): Promise<void> {
  const free = await freeBytes(path);
  if (free >= needed) return;
  throw new HostError(
    "SCHIJF_VOL",
    `Op de schijf van ${path} is nog ${Math.floor(free / MEGABYTE)} MB vrij; nodig is ${Math.ceil(needed / MEGABYTE)} MB.`,
    "maak ruimte vrij of kies een map op een andere schijf.",
  );
}
