/** Key bytes as the object that OpenSSL works with, made once per key: making it costs several times what one use of it does. */
import { createSecretKey, type KeyObject } from "node:crypto";

const made = new WeakMap<Uint8Array, KeyObject>();

/** The same object for the same bytes in memory; it goes when they go. The bytes may not change. */
export function secretOf(key: Uint8Array): KeyObject {
  const known = made.get(key);
  if (known) return known;
  const secret = createSecretKey(key);
  made.set(key, secret);
  return secret;
}
