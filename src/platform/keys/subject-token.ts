/** How a person is known in the logs: a sealed token that only this node opens, and a keyed index to find their lines. */
import { createHmac } from "node:crypto";
import type { Keyring } from "./keyring.ts";
import { seal, unseal } from "./seal.ts";
import { secretOf } from "./secret.ts";

/** A subject as the log knows it: the kind says what the id is (LDV: data_subject_id_type). */
export type Subject = { readonly soort: string; readonly id: string };

export type SubjectSeal = { readonly token: Buffer; readonly zoekindex: Buffer; readonly kenmerk: Buffer };

const CONTEXT = "weerwerk betrokkene";
/** The first byte of a token tells its key. */
const MAX_VERSION = 255;

/** Seals a subject once, at creation; log lines copy the result (besluiten.md 10). */
export function sealSubject(keyring: Keyring, subject: Subject): SubjectSeal {
  const text = `${subject.soort}:${subject.id}`;
  const { versie, key } = keyring.active("betrokkenen");
  if (versie > MAX_VERSION) throw new Error(`A token has no room for key version ${versie}`);
  const hmac = (doel: string): Buffer =>
    createHmac("sha256", secretOf(keyring.derive(doel, "hmac", 1)))
      .update(text)
      .digest();
  return {
    token: Buffer.concat([Buffer.of(versie), seal(key, CONTEXT, Buffer.from(text, "utf8"))]),
    zoekindex: hmac("zoekindex"),
    kenmerk: hmac("uitsluiting"),
  };
}

/** Opens a token, for the answer to a request under AVG art. 15. @throws SealError when it is not one of this node's. */
export function openSubject(keyring: Keyring, token: Uint8Array): Subject {
  const text = unseal(keyring.get("betrokkenen", token[0] ?? 0).key, CONTEXT, token.subarray(1)).toString("utf8");
  const colon = text.indexOf(":");
  return { soort: text.slice(0, colon), id: text.slice(colon + 1) };
}

/** The index by which the lines of a subject are found. */
export const subjectIndex = (keyring: Keyring, { soort, id }: Subject): Buffer =>
  createHmac("sha256", secretOf(keyring.derive("zoekindex", "hmac", 1)))
    .update(`${soort}:${id}`)
    .digest();
