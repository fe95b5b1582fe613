/** Authoritative: fields of which an entity has one value, given out by one register. */
import type { Records } from "../records/records.ts";

/** A BSN is given to one person (Wabb art. 1), a KvK number and an RSIN to one organisation (Hrw 2007 art. 9). */
const KINDS: ReadonlySet<string> = new Set(["identifiers-bsn", "identifiers-kvk", "identifiers-rsin"]);

/**
 * Places of fields that may keep clusters apart. Only what a caller trusts should be passed on to `clusterPairs`: a
 * register that types numbers over makes errors in them.
 */
export const authoritativeFields = ({ fields }: Records): readonly number[] =>
  fields.flatMap(({ spec }, f) => (KINDS.has(spec.kind) ? [f] : []));
