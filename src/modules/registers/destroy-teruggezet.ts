/** Destroy once more what a restored backup brought back, before the node opens; the list of certificates in the data folder says what. */
import type { Keyring } from "../../platform/keys/keyring.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Bewijs } from "./bewijs.ts";
import { certify, hashOfDestroyed } from "./destroy-vervallen.ts";
import { granted, hasBewijzen, idsOfBewijzen, readBewijzen } from "./keep-bewijzen.ts";
import { adoptBewijs, destroyNow, listNamen } from "./vernietiging-store.ts";

type Pool = Parameters<typeof granted>[0];

const PAGE = 10_000;
const BATCH = 500;
const SOORTEN = ["OPGAVE", "ENTITEIT", "SLAPER"] as const;
type Soort = (typeof SOORTEN)[number];

export type Teruggezet =
  /** There is no list. `bewijzen` is how many certificates the database itself has. */
  | { readonly lijst: "AFWEZIG"; readonly bewijzen: number }
  /** `verloren` certificates of the list were unknown to the database, and `vernietigd` things were destroyed by them. */
  | { readonly lijst: "TOEGEPAST"; readonly verloren: number; readonly vernietigd: number };

/** Ids of what the lost certificates mean, found by hashing the random id of all that is there. */
async function findDestroyed(
  pool: Pool,
  keyring: Keyring,
  soort: Soort,
  hashes: ReadonlySet<string>,
): Promise<number[]> {
  const found: number[] = [];
  for (let na = 0; hashes.size > 0;) {
    const page = await granted(pool, "opnieuw vernietigen na terugzetten", (tx) => listNamen(tx, soort, na, PAGE));
    for (const { nr, naam } of page)
      if (hashes.has(hashOfDestroyed(keyring, soort, naam).toString("base64"))) found.push(nr);
    const last = page.at(-1);
    if (!last) break;
    na = last.nr;
  }
  return found;
}

async function destroyFound(tx: Tx, keyring: Keyring, soort: Soort, ids: readonly number[]): Promise<number> {
  const gone = await destroyNow(tx, soort, ids);
  await certify(tx, keyring, "TERUGGEZET", gone);
  return gone.length;
}

/**
 * Certificates of the list that the database does not know are of after the backup: their work is done once more, and only then
 * does the database know them. Broken off half-way, the next start does it again.
 * @param pool as the migrator: no running process may ask which ids exist
 * @throws HostError BEWIJZEN_BESCHADIGD
 */
export async function destroyTeruggezet(pool: Pool, keyring: Keyring, path: string): Promise<Teruggezet> {
  const known = new Set(await idsOfBewijzen(pool));
  if (!(await hasBewijzen(path))) return { lijst: "AFWEZIG", bewijzen: known.size };
  const lost: Bewijs[] = [];
  for await (const bewijs of readBewijzen(path)) if (!known.has(bewijs.id)) lost.push(bewijs);
  let vernietigd = 0;
  for (const soort of SOORTEN) {
    const hashes = lost.filter((one) => one.soort === soort).flatMap((one) => one.hashes);
    const ids = await findDestroyed(pool, keyring, soort, new Set(hashes.map((hash) => hash.toString("base64"))));
    for (let from = 0; from < ids.length; from += BATCH) {
      const some = ids.slice(from, from + BATCH);
      vernietigd += await granted(pool, "opnieuw vernietigen na terugzetten", (tx) =>
        destroyFound(tx, keyring, soort, some),
      );
    }
  }
  for (const bewijs of lost) await granted(pool, "opnieuw vernietigen na terugzetten", (tx) => adoptBewijs(tx, bewijs));
  return { lijst: "TOEGEPAST", verloren: lost.length, vernietigd };
}
