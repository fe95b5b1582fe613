/** What the database hears of a session: a hash of the token in the cookie. The database keeps a hash of that hash. */
import { createHash } from "node:crypto";

/**
 * Statements can end up in the log of a database, in a list of running queries or in a trace. Whoever reads the pass
 * there cannot make the cookie from it; whoever reads the session table cannot make the pass from that.
 */
export const passOf = (token: string): string =>
  token === "" ? "" : createHash("sha256").update(token, "utf8").digest("base64url");

/** What the session table keeps of a token. */
export const passHashOf = (token: string): Buffer => createHash("sha256").update(passOf(token), "utf8").digest();
