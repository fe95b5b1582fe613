/** Protection against forged requests: a token bound to the session, asked for on everything that changes something. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Request } from "./context.ts";

/** The header in which a page repeats the token that it got from GET /v1/mij. */
export const CSRF_HEADER = "x-csrf-token";

/** Derived from the session token, so it needs no storage and dies with the session; it opens nothing by itself. */
export const csrfTokenOf = (sessionToken: string): string =>
  createHmac("sha256", sessionToken).update("weerwerk csrf").digest("base64url");

/** Whether the request carries the token of its own session. SameSite=Lax already keeps most forgeries out; this is the wall. */
export function csrfFits(request: Request): boolean {
  const given = request.headers[CSRF_HEADER];
  if (typeof given !== "string" || !request.sessionToken) return false;
  const wanted = Buffer.from(csrfTokenOf(request.sessionToken));
  const got = Buffer.from(given);
  return got.length === wanted.length && timingSafeEqual(got, wanted);
}
