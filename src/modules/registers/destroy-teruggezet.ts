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

type Named = { readonly nr: number; readonly naam: string };

/** What other modules destroy with certificates of their own kind, on the same list. */
export type Destroyable = {
  readonly soort: string;
  /** Names of all that is there, in the order of their number, after this one. */
  readonly list: (na: number, aantal: number) => Promise<readonly Named[]>;
  /** Destroys these, with certificates. @returns how many */
  readonly destroy: (some: readonly Named[]) => Promise<number>;
};

export type Teruggezet =
  /** There is no list. `bewijzen` is how many certificates the database itself has. */
  | { readonly lijst: "AFWEZIG"; readonly bewijzen: number }
  /** `verloren` certificates of the list were unknown to the database, and `vernietigd` things were destroyed by them. */
  | { readonly lijst: "TOEGEPAST"; readonly verloren: number; readonly vernietigd: number };

/** What the lost certificates mean, found by hashing the random id of all that is there. */
async function findDestroyed(
  keyring: Keyring,
  { soort, list }: Pick<Destroyable, "soort" | "list">,
  hashes: ReadonlySet<string>,
): Promise<Named[]> {
  const found: Named[] = [];
  for (let na = 0; hashes.size > 0;) {
    const page = await list(na, PAGE);
    found.push(...page.filter(({ naam }) => hashes.has(hashOfDestroyed(keyring, soort, naam).toString("base64"))));
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

/** What registers destroy themselves, one kind after the other. */
const ownSoorten = (pool: Pool, keyring: Keyring): readonly Destroyable[] =>
  SOORTEN.map((soort) => ({
    soort,
    list: (na, aantal) => granted(pool, "opnieuw vernietigen na terugzetten", (tx) => listNamen(tx, soort, na, aantal)),
    destroy: (some) =>
      granted(pool, "opnieuw vernietigen na terugzetten", (tx) =>
        destroyFound(
          tx,
          keyring,
          soort,
          some.map(({ nr }) => nr),
        ),
      ),
  }));

/**
 * Certificates of the list that the database does not know are of after the backup: their work is done once more, and only then
 * does the database know them. Broken off half-way, the next start does it again.
 * @param others what other modules destroy, first: what was named in a signaal goes with it
 * @param pool as the migrator: no running process may ask which ids exist
 * @throws HostError BEWIJZEN_BESCHADIGD
 */
export async function destroyTeruggezet(
  pool: Pool,
  keyring: Keyring,
  path: string,
  others: readonly Destroyable[] = [],
): Promise<Teruggezet> {
  const known = new Set(await idsOfBewijzen(pool));
  if (!(await hasBewijzen(path))) return { lijst: "AFWEZIG", bewijzen: known.size };
  const lost: Bewijs[] = [];
  for await (const bewijs of readBewijzen(path)) if (!known.has(bewijs.id)) lost.push(bewijs);
  let vernietigd = 0;
  for (const one of [...others, ...ownSoorten(pool, keyring)]) {
    const hashes = lost.filter(({ soort }) => soort === one.soort).flatMap((bewijs) => bewijs.hashes);
    const found = await findDestroyed(keyring, one, new Set(hashes.map((hash) => hash.toString("base64"))));
    for (let from = 0; from < found.length; from += BATCH)
      vernietigd += await one.destroy(found.slice(from, from + BATCH));
  }
  for (const bewijs of lost) await granted(pool, "opnieuw vernietigen na terugzetten", (tx) => adoptBewijs(tx, bewijs));
  return { lijst: "TOEGEPAST", verloren: lost.length, vernietigd };
}
