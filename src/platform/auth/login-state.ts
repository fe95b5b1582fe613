/** What must survive the trip to the identity provider: sealed in a short-lived cookie, bound to this browser. */
import type { Keyring } from "../keys/keyring.ts";
import { SealError, unseal, seal } from "../keys/seal.ts";

export type LoginState = {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636). */
  readonly verifier: string;
  /** The page to return to: a path on this node, never another address. */
  readonly naar: string;
  readonly tot: number;
};

const CONTEXT = "weerwerk aanmelden";
/** A login that takes longer starts again. */
export const LOGIN_MINUTES = 10;

export const sealLogin = (keyring: Keyring, state: LoginState): string =>
  seal(keyring.active("aanmelden").key, CONTEXT, Buffer.from(JSON.stringify(state))).toString("base64url");

/** The state, or undefined when it is not ours, changed, or too old. */
export function openLogin(keyring: Keyring, sealed: string, now: number): LoginState | undefined {
  try {
    const text = unseal(keyring.active("aanmelden").key, CONTEXT, Buffer.from(sealed, "base64url")).toString("utf8");
    const state = JSON.parse(text) as LoginState;
    return state.tot > now ? state : undefined;
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

/** Keeps a return address on this node: one slash, no scheme, no host, nothing that a browser reads as one. */
export function localPath(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > 300) return "/";
  return /^\/(?![/\\])[\w\-./?=&%~]*$/.test(asked) ? asked : "/";
}
