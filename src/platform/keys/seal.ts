/** Authenticated encryption of small values: AES-256-GCM (NIST SP 800-38D) with the context bound in as additional data. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { secretOf } from "./secret.ts";

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Bytes that sealing adds: version, nonce and tag. */
export const SEAL_OVERHEAD = 1 + NONCE + TAG;

/** A sealed value that does not open: another key, another context, or changed bytes. Says nothing about which. */
export class SealError extends Error {
  constructor() {
    super("A sealed value does not open under this key and context");
  }
}

/**
 * Seals bytes under a 32-byte key. `context` says what the value is and where it belongs, so that a sealed value
 * copied to another row does not open there. Layout: version (1) || nonce (12) || ciphertext || tag (16).
 */
export function seal(key: Uint8Array, context: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", secretOf(key), nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(context, "utf8"));
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws SealError when the value was not sealed by this key for this context. */
export function unseal(key: Uint8Array, context: string, sealed: Uint8Array): Buffer {
  if (sealed.length < SEAL_OVERHEAD || sealed[0] !== VERSION) throw new SealError();
  const decipher = createDecipheriv("aes-256-gcm", secretOf(key), sealed.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(context, "utf8"));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]);
  } catch {
    throw new SealError();
  }
}
