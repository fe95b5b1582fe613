/** The master key: comes from a file, the environment or a command (a KMS), stays in memory, never in the database. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** Where the master key comes from; docs/besluiten/sleutels.md says when to choose which. */
export type MasterKeySource =
  | { readonly kind: "bestand"; readonly path: string }
  | { readonly kind: "omgeving"; readonly value: string }
  | { readonly kind: "opdracht"; readonly command: readonly string[] };

/** A key that is missing or malformed. The message names the place and never a byte of the key. */
export class MasterKeyError extends Error {}

const KEY_BYTES = 32;
/** In either alphabet of base64 (RFC 4648), padded or not. */
const KEY_TEXT = /^[\w\-+/]{43}=?$/;
const COMMAND_TIMEOUT_MS = 10_000;

async function readSource(source: MasterKeySource): Promise<string> {
  switch (source.kind) {
    case "omgeving":
      return source.value;
    case "bestand":
      return await readFile(source.path, "utf8");
    case "opdracht": {
      const [file, ...args] = source.command;
      if (!file) throw new Error("empty command");
      const { stdout } = await promisify(execFile)(file, args, { timeout: COMMAND_TIMEOUT_MS });
      return stdout;
    }
  }
}

const placeOf = (source: MasterKeySource): string =>
  source.kind === "bestand"
    ? `het bestand ${source.path}`
    : source.kind === "omgeving"
      ? "de omgeving (WEERWERK_HOOFDSLEUTEL)"
      : "de opdracht (WEERWERK_HOOFDSLEUTEL_OPDRACHT)";

/**
 * Reads the master key: 32 bytes as base64url.
 * @throws MasterKeyError when there is none or it has another length.
 */
export async function readMasterKey(source: MasterKeySource): Promise<Buffer> {
  const text = await readSource(source).catch(() => {
    throw new MasterKeyError(
      `De hoofdsleutel uit ${placeOf(source)} is niet te lezen.\n` +
        "Wat u kunt doen: zet uw apart bewaarde kopie terug. Zonder hoofdsleutel blijven verzegelde gegevens dicht.",
    );
  });
  // Node skips what is no base64, so that a damaged copy would pass for another key.
  const key = KEY_TEXT.test(text.trim()) ? Buffer.from(text.trim(), "base64url") : Buffer.alloc(0);
  if (key.length !== KEY_BYTES) {
    throw new MasterKeyError(
      `De hoofdsleutel uit ${placeOf(source)} is geen sleutel van ${KEY_BYTES} bytes (base64url).\n` +
        "Wat u kunt doen: zet uw apart bewaarde kopie terug.",
    );
  }
  return key;
}

/** Eight bytes that tell which master key wrapped something; a hash of a random key gives nothing away. */
export const fingerprint = (master: Uint8Array): Buffer =>
  createHash("sha256").update("weerwerk hoofdsleutel").update(master).digest().subarray(0, 8);
