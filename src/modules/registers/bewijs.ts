/** Bewijs: the certificate of a destruction, and its line in the list outside the database that a restored backup is held against. */
import { createHash } from "node:crypto";

export type Bewijs = {
  readonly id: string;
  readonly op: Date;
  readonly grond: string;
  readonly soort: string;
  /** Keyed hashes of the random ids that were destroyed: without the key of this node they say nothing. */
  readonly hashes: readonly Buffer[];
  readonly hash: Buffer;
};

const HASH_BYTES = 32;

const LINE =
  /^\{"id":"([0-9a-f-]{36})","op":"([^"]+)","grond":"([A-Z_]+)","soort":"([A-Z]+)","hash":"([0-9a-f]{64})","hashes":"([\w-]+)"\}$/;

/** What a certificate says of all its hashes together. */
export const hashOfHashes = (hashes: readonly Buffer[]): Buffer =>
  createHash("sha256").update(Buffer.concat(hashes)).digest();

/** One line of JSON, id first, without its end. */
export const formatBewijs = ({ id, op, grond, soort, hash, hashes }: Bewijs): string =>
  JSON.stringify({
    id,
    op: op.toISOString(),
    grond,
    soort,
    hash: hash.toString("hex"),
    hashes: Buffer.concat(hashes).toString("base64url"),
  });

/** Only what {@link formatBewijs} wrote, unchanged to the last bit of its hashes; undefined for anything else. */
export function parseBewijs(line: string): Bewijs | undefined {
  const [, id = "", op = "", grond = "", soort = "", hash = "", all = ""] = LINE.exec(line) ?? [];
  const bytes = Buffer.from(all, "base64url");
  const hashes = Array.from({ length: Math.ceil(bytes.length / HASH_BYTES) }, (_, nr) =>
    bytes.subarray(nr * HASH_BYTES, (nr + 1) * HASH_BYTES),
  );
  const whole = hashOfHashes(hashes);
  if (whole.toString("hex") !== hash || Number.isNaN(Date.parse(op))) return undefined;
  return { id, op: new Date(op), grond, soort, hashes, hash: whole };
}
