/** The cookie of a session: its name carries the node, because two nodes on one host share cookies (besluiten.md 14). */
import { randomBytes } from "node:crypto";
import { baseUrl } from "./api-document.ts";
import type { Context } from "./context.ts";

const TOKEN = /^[\w-]{43}$/;

export const sessionCookie = {
  /**
   * Over https with the prefix by which a browser refuses a cookie that a neighbour under the same domain sets for us (RFC 6265bis,
   * 4.1.3.2): with a session of their own planted there, they would read what someone else writes in it.
   */
  nameOf: (knoop: string, secure = false): string => `${secure ? "__Host-" : ""}weerwerk_${knoop.slice(0, 8)}`,
  /** 256 random bits; the database never hears them, see ../grant/pass.ts. */
  newToken: (): string => randomBytes(32).toString("base64url"),
  /** Whether this could be a token of ours: keeps noise away from the database. */
  looksReal: (token: string): boolean => TOKEN.test(token),
  /** Lax, because Strict would drop the cookie on the way back from the identity provider. */
  options: (secure: boolean) => ({ path: "/", httpOnly: true, sameSite: "lax", secure }) as const,
};

/** Name and options of the cookie at this node; a browser removes one only by the options that it was set with. */
export function cookieAt({ config, node }: Pick<Context, "config" | "node">) {
  const secure = baseUrl(config).startsWith("https:");
  return { name: sessionCookie.nameOf(node.knoop, secure), options: sessionCookie.options(secure) };
}
