/** Destroy what is past its period, in batches, each with a certificate in the same transaction; keyed hashes let a restore do it again. */
import { createHash, createHmac } from "node:crypto";
import { newTrace } from "../../kernel/trace.ts";
import { type Tx, withSystemGrant } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { certifyVernietiging, cleanLeveringen, destroyBatch } from "./vernietiging-store.ts";

type Pool = Parameters<typeof withSystemGrant>[0];

const BATCH = 1_000;

/** What a certificate says of something that is gone: nobody without the key can tell what it was. */
export const hashOfDestroyed = (keyring: Keyring, soort: string, extern: string): Buffer =>
  createHmac("sha256", keyring.derive("herkenning", "vernietigd", 1))
    .update(`${soort} ${extern}`)
    .digest();

/** One batch; answers how much was destroyed. */
async function destroySome(tx: Tx, keyring: Keyring): Promise<number> {
  const gone = await destroyBatch(tx, BATCH);
  for (const [soort, some] of Map.groupBy(gone, (one) => one.soort)) {
    const hashes = some.map(({ extern }) => hashOfDestroyed(keyring, soort, extern));
    // The order of a heap says nothing and differs between runs.
    const sorted = hashes.toSorted((a, b) => a.compare(b));
    await certifyVernietiging(tx, soort, sorted, createHash("sha256").update(Buffer.concat(sorted)).digest());
  }
  return gone.length;
}

/** The daily task. @returns how many versions, things and sleepers were destroyed. */
export async function destroyVervallen(pool: Pool, keyring: Keyring): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await withSystemGrant(
      pool,
      { activiteit: "registers-bewaren", handeling: "bewaartermijnen toepassen", trace: newTrace() },
      async (tx) => {
        await cleanLeveringen(tx);
        return destroySome(tx, keyring);
      },
    );
    if (!done.ok) throw new Error(`The door refused the daily destruction: ${done.weigering}`);
    if (done.value === 0) return total;
    total += done.value;
  }
}
