/** Secrets of a node: random passwords and the master key, each in its own 0600 file, made once and read back. */
import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { createFile, inheritOwner } from "./durable-file.ts";
import { HostError, errnoOf } from "./host-error.ts";

/** Folder of the secrets inside the data folder. It never goes into a backup. */
const SECRETS_FOLDER = "geheimen";

/** File name of the master key. */
export const MASTER_KEY = "hoofdsleutel";

/** 256 bits: enough for a key, and a password that scram's 4096 rounds need not protect against guessing. */
const SECRET_BYTES = 32;

const NAME = /^[a-z][a-z0-9-]{0,62}$/;

/** Path of a secret; for messages that tell an administrator which file to keep apart. */
export function secretPath(folder: string, name: string): string {
  if (!NAME.test(name)) throw new TypeError(`Not a name for a secret: ${JSON.stringify(name)}`);
  return join(folder, SECRETS_FOLDER, name);
}

/** A new random secret as base64url: safe in a URL, in SQL quotes and in an environment variable. */
export const randomSecret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

/**
 * Reads a secret; undefined when it was never made.
 * @throws HostError GEHEIM_OPENBAAR when others could read it (as ssh does: a key that was open is no longer a secret),
 * GEHEIM_ONBRUIKBAAR when the file is empty or was cut off.
 */
export async function readSecret(folder: string, name: string): Promise<string | undefined> {
  const path = secretPath(folder, name);
  const handle = await open(path, "r").catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const { mode } = await handle.stat();
    if ((mode & 0o077) !== 0) {
      throw new HostError(
        "GEHEIM_OPENBAAR",
        `Het geheim ${path} is leesbaar voor andere gebruikers van deze machine.`,
        `ga na wie het gelezen kan hebben, en sluit het daarna af met: chmod 600 ${path}`,
      );
    }
    const text = (await handle.readFile("utf8")).trim();
    if (text.length >= 16) return text;
  } finally {
    await handle.close();
  }
  throw new HostError(
    "GEHEIM_ONBRUIKBAAR",
    `Het geheim ${path} is leeg of afgebroken.`,
    "zet het bestand terug uit uw eigen, apart bewaarde kopie.",
  );
}

/** Stores a secret unless one is there already; answers the one that stands. */
export async function keepSecret(folder: string, name: string, value: string): Promise<string> {
  const path = secretPath(folder, name);
  const room = join(folder, SECRETS_FOLDER);
  if ((await mkdir(room, { recursive: true, mode: 0o700 })) !== undefined) {
    await chmod(room, 0o700);
    await inheritOwner(room);
  }
  await createFile(path, `${value}\n`);
  return (await readSecret(folder, name)) ?? value;
}

/** Reads a secret, or makes it. Two processes that ask at the same moment get the same one. */
export const secret = async (folder: string, name: string): Promise<string> =>
  (await readSecret(folder, name)) ?? (await keepSecret(folder, name, randomSecret()));

/** Fingerprint of a key. The key has 256 random bits, so its hash gives nothing away. */
export const fingerprint = (key: string): string =>
  createHash("sha256").update(`weerwerk sleutelafdruk\0${key}`).digest("hex").slice(0, 32);
