/** Destroy what is past its period, in batches, each with a certificate in the same transaction; keyed hashes let a restore do it again. */
import { createHmac } from "node:crypto";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { hashOfHashes } from "./bewijs.ts";
import { granted } from "./keep-bewijzen.ts";
import { certifyVernietiging, cleanLeveringen, destroyBatch, type Vernietigd } from "./vernietiging-store.ts";

type Pool = Parameters<typeof granted>[0];

const BATCH = 1_000;

/** What a certificate says of something that is gone: nobody without the key can tell what it was. */
export const hashOfDestroyed = (keyring: Keyring, soort: string, naam: string): Buffer =>
  createHmac("sha256", keyring.derive("herkenning", "vernietigd", 1))
    .update(`${soort} ${naam}`)
    .digest();

/** What a certificate holds of one kind. The order of a heap says nothing and differs between runs, so it is sorted. */
export function hashesOfDestroyed(
  keyring: Keyring,
  soort: string,
  namen: readonly string[],
): { readonly hashes: readonly Buffer[]; readonly hash: Buffer } {
  const hashes = namen.map((naam) => hashOfDestroyed(keyring, soort, naam)).toSorted((a, b) => a.compare(b));
  return { hashes, hash: hashOfHashes(hashes) };
}

/** One certificate for each kind of what is gone, in the transaction that destroys it. */
export async function certify(tx: Tx, keyring: Keyring, grond: string, gone: readonly Vernietigd[]): Promise<void> {
  for (const [soort, some] of Map.groupBy(gone, (one) => one.soort)) {
    const { hashes, hash } = hashesOfDestroyed(
      keyring,
      soort,
      some.map(({ naam }) => naam),
    );
    await certifyVernietiging(tx, grond, soort, hashes, hash);
  }
}

/** The daily task. @returns how many versions, things and sleepers were destroyed. */
export async function destroyVervallen(pool: Pool, keyring: Keyring): Promise<number> {
  for (let total = 0; ;) {
    const done = await granted(pool, "bewaartermijnen toepassen", async (tx) => {
      await cleanLeveringen(tx);
      const gone = await destroyBatch(tx, BATCH);
      await certify(tx, keyring, "BEWAARTERMIJN", gone);
      return gone.length;
    });
    if (done === 0) return total;
    total += done;
  }
}
