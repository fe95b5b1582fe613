/** The file of a delivery at rest: each part sealed under a key of this file, so that parts cannot be swapped or left out. */
import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { seal, unseal } from "../../platform/keys/seal.ts";
import { findFileKey } from "./levering-store.ts";

const DOEL = "invoer";
const keyContext = (id: string): string => `weerwerk levering ${id}`;
const partContext = (id: string, nr: number, of: number): string => `weerwerk levering ${id} deel ${nr} van ${of}`;

export function newFileKey(keyring: Keyring, id: string): { sleutel: Buffer; sleutelVersie: number } {
  const { versie, key } = keyring.active(DOEL);
  return { sleutel: seal(key, keyContext(id), randomBytes(32)), sleutelVersie: versie };
}

/** Opens the key of a file that the grant may see; undefined when there is none. */
export async function openFileKey(tx: Tx, keyring: Keyring, id: string): Promise<Buffer | undefined> {
  const row = await findFileKey(tx, id);
  return row && unseal(keyring.get(DOEL, row.versie).key, keyContext(id), row.sleutel);
}

export const sealDeel = (key: Buffer, id: string, nr: number, of: number, inhoud: Uint8Array): Buffer =>
  seal(key, partContext(id, nr, of), inhoud);

/** @throws SealError when the part was changed, or is another one. */
export const unsealDeel = (key: Buffer, id: string, nr: number, of: number, inhoud: Uint8Array): Buffer =>
  unseal(key, partContext(id, nr, of), inhoud);

/** What is kept of the hash of a part: without the key of this file nobody can hold a known text against it. */
export const vingerafdrukOf = (key: Buffer, sha256: Uint8Array): Buffer =>
  createHmac("sha256", key).update("weerwerk vingerafdruk\0").update(sha256).digest();

export const sha256Of = (inhoud: Uint8Array): Buffer => createHash("sha256").update(inhoud).digest();
