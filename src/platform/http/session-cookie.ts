/** The cookie of a session: its name carries the node, because two nodes on one host share cookies (besluiten.md 14). */
import { randomBytes } from "node:crypto";

const TOKEN = /^[\w-]{43}$/;

export const sessionCookie = {
  nameOf: (knoop: string): string => `weerwerk_${knoop.slice(0, 8)}`,
  /** 256 random bits; the database never hears them, see ../grant/pass.ts. */
  newToken: (): string => randomBytes(32).toString("base64url"),
  /** Whether this could be a token of ours: keeps noise away from the database. */
  looksReal: (token: string): boolean => TOKEN.test(token),
  /** Lax, because Strict would drop the cookie on the way back from the identity provider. */
  options: (secure: boolean) => ({ path: "/", httpOnly: true, sameSite: "lax", secure }) as const,
};
