/** The envelope keys of a node: one per purpose, wrapped by the master key in the database, open only in memory. */
import { hkdfSync } from "node:crypto";
import type pg from "pg";
import { SealError, unseal } from "./seal.ts";
import { fingerprint, MasterKeyError } from "./master-key.ts";

/** What a key serves: a compartment of toegang.yaml, or one of these. */
export const KEY_PURPOSES = {
  betrokkenen: "the sealed subject in log lines",
  zoekindex: "the blind index by which art. 15 finds log lines; never rotated, because old lines could not be found",
  uitsluiting: "the hash by which a case excludes a person",
  herkenning: "the keyed hashes by which registers know a key, a person or what was destroyed again; never rotated",
  aanmelden: "the sealed state of a login that is under way",
} as const;

export type EnvelopeKey = { readonly doel: string; readonly versie: number; readonly key: Buffer };

type Row = { doel: string; versie: number; verpakt: Buffer; hoofdsleutel: Buffer; actief: boolean };

export const wrapContext = (doel: string, versie: number): string => `weerwerk sleutel ${doel} ${versie}`;

/** Open envelope keys, by purpose and version. */
export class Keyring {
  readonly #keys = new Map<string, EnvelopeKey>();
  readonly #active = new Map<string, EnvelopeKey>();
  readonly #derived = new Map<string, Buffer>();

  constructor(keys: readonly (EnvelopeKey & { readonly active: boolean })[]) {
    for (const { doel, versie, key, active } of keys) {
      this.#keys.set(`${doel}/${versie}`, { doel, versie, key });
      if (active) this.#active.set(doel, { doel, versie, key });
    }
  }

  /** The key that new values are sealed with. @throws when the purpose has none: that is a bug in start-up. */
  active(doel: string): EnvelopeKey {
    const key = this.#active.get(doel);
    if (!key) throw new Error(`No envelope key for ${doel}`);
    return key;
  }

  /** An earlier key, for values sealed before a rotation. @throws when it was destroyed or never existed. */
  get(doel: string, versie: number): EnvelopeKey {
    const key = this.#keys.get(`${doel}/${versie}`);
    if (!key) throw new Error(`No envelope key ${versie} for ${doel}`);
    return key;
  }

  /**
   * A key of its own for one use under a purpose (HKDF, RFC 5869), so that no key serves two algorithms. Derived once: whoever
   * loads a register asks for the same one with every record.
   */
  derive(doel: string, use: string, versie = this.active(doel).versie): Buffer {
    const name = `${doel} ${versie} ${use}`;
    const known = this.#derived.get(name);
    if (known) return known;
    const key = Buffer.from(hkdfSync("sha256", this.get(doel, versie).key, Buffer.alloc(0), `weerwerk ${use}`, 32));
    this.#derived.set(name, key);
    return key;
  }
}

/**
 * Opens all envelope keys with the master key.
 * @throws MasterKeyError when this master key did not wrap them: another node's key, or a rotation that stopped halfway.
 */
export async function openKeyring(client: pg.ClientBase | pg.Pool, master: Buffer): Promise<Keyring> {
  const { rows } = await client.query<Row>("select doel, versie, verpakt, hoofdsleutel, actief from platform.sleutel");
  const own = fingerprint(master);
  return new Keyring(
    rows.map(({ doel, versie, verpakt, hoofdsleutel, actief }) => {
      if (!own.equals(hoofdsleutel)) throw wrongMaster();
      try {
        return { doel, versie, key: unseal(master, wrapContext(doel, versie), verpakt), active: actief };
      } catch (error) {
        if (error instanceof SealError) throw wrongMaster();
        throw error;
      }
    }),
  );
}

const wrongMaster = (): MasterKeyError =>
  new MasterKeyError(
    "De hoofdsleutel past niet op de sleutels in deze database.\n" +
      "Wat u kunt doen: geef de hoofdsleutel die bij deze knoop hoort. Na een mislukte wisseling: die van ervoor.",
  );
