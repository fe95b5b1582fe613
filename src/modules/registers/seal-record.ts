/** Turn a record of a source into what the database keeps: hashed keys, a fingerprint, search keys, and the sealed form for sleepers. */
import { createHmac, type KeyObject, randomUUID } from "node:crypto";
import { parseDate, parseSurname, typosOf, wordsOf } from "../../engines/resolution/values/index.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { seal, unseal } from "../../platform/keys/seal.ts";
import { secretOf } from "../../platform/keys/secret.ts";
import { sealSubject } from "../../platform/keys/subject-token.ts";
import {
  type Bronrecord,
  type Delen,
  type Json,
  isVerband,
  type VerbandRecord,
  type Waarde,
} from "../bronbestanden/index.ts";
import { hashKey, keysOfRecord } from "./zoeksleutel.ts";

/** What of a record goes to the database. */
export type SealedRecord = {
  readonly sleutel: Buffer;
  readonly soort: string;
  readonly extern: string;
  readonly token: Buffer | null;
  readonly zoekindex: Buffer | null;
  readonly vingerafdruk: Buffer;
  readonly waarden: string;
  readonly bronInhoud: string;
  readonly sleutels: readonly string[];
  readonly geldigVan: string | null;
  readonly geldigTot: string | null;
  readonly beeindigd: boolean;
  readonly van: Buffer | null;
  readonly naar: Buffer | null;
  readonly verzegeld: Buffer;
  readonly wekkers: readonly Buffer[];
  /** Words of its name, as hashes, each with the hashes of the ways to leave a letter out. */
  readonly woorden: ReadonlyMap<string, readonly string[]>;
};

type BetrokkeneParts = { readonly token: Buffer; readonly zoekindex: Buffer };

/** What besides waarden comes back at an export. */
export type BronInhoud = {
  readonly sleutel: string;
  readonly van?: string;
  readonly naar?: string;
  readonly rest?: Json;
};

/** JSON with sorted names: two deliveries that say the same have the same fingerprint. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair in jsonb, and would refuse the whole batch for one. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/i;

export const isStorable = (record: Bronrecord): boolean => !UNSTORABLE.test(JSON.stringify(record));

const isTie = (record: Bronrecord): record is VerbandRecord => isVerband(record.soort);

const delenOf = (waarde: Waarde | undefined): Delen => (typeof waarde === "object" ? waarde : {});

/** Only digits and letters, so that `1234 AB` and `1234ab` wake the same person. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, "");

/** What a person from a bulk register is called by: BSN, or surname with birth date and postcode (besluiten.md 16). */
export function wekkersOf(waarden: Bronrecord["waarden"]): readonly string[] {
  const bsn = (waarden["bsn"] ?? []).flatMap((waarde) => (typeof waarde === "string" ? [`bsn ${plain(waarde)}`] : []));
  const [geboren] = waarden["geboortedatum"] ?? [];
  const date = typeof geboren === "string" ? parseDate(geboren) : undefined;
  // A register keeps the tussenvoegsel apart, who asks writes it as they like: only the core counts.
  const surnames = (waarden["naam"] ?? []).map((naam) =>
    parseSurname(delenOf(naam)["achternaam"] ?? "")
      .parts.map(({ core }) => core)
      .join(" "),
  );
  const postcodes = (waarden["adres"] ?? []).map((adres) => plain(delenOf(adres)["postcode"] ?? ""));
  const personen =
    date === undefined
      ? []
      : surnames
          .filter((surname) => surname !== "")
          .flatMap((surname) =>
            postcodes.filter((code) => code !== "").map((code) => `persoon ${surname} ${date} ${code}`),
          );
  return [...new Set([...bsn, ...personen])];
}

export const persoonKey = (achternaam: string, geboortedatum: string, postcode: string): string | undefined =>
  wekkersOf({ naam: [{ achternaam }], geboortedatum: [geboortedatum], adres: [{ postcode }] })[0];

/** Names whose words a typing error may find. */
const NAMES = ["naam", "handelsnaam", "vroegereNaam"] as const;

function woordenOf(record: Bronrecord): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  if (isTie(record) || record.soort === "PERSOON") return words;
  for (const naam of NAMES)
    for (const waarde of record.waarden[naam] ?? [])
      for (const word of wordsOf(typeof waarde === "string" ? waarde : (waarde["volledig"] ?? ""))) {
        if (word.length < 4) continue;
        words.set(
          hashKey({ kind: "word", value: word }),
          typosOf(word).map((value) => hashKey({ kind: "typo", value })),
        );
      }
  return words;
}

const bronInhoudOf = (record: Bronrecord): BronInhoud => ({
  sleutel: record.sleutel,
  ...(isTie(record) ? { van: record.van, naar: record.naar } : {}),
  ...(record.rest === undefined ? {} : { rest: record.rest }),
});

const sealContext = (bron: string, sleutel: Buffer): string =>
  `weerwerk slaper ${bron} ${sleutel.toString("base64url")}`;

/** Seals the records of one bron. Hashes are keyed, so that the database alone cannot tell which key or person they stand for. */
export class RecordSealer {
  readonly #keyring: Keyring;
  readonly #bron: string;
  readonly #key: KeyObject;
  readonly #wekkey: KeyObject;

  constructor(keyring: Keyring, bron: string) {
    this.#keyring = keyring;
    this.#bron = bron;
    this.#key = secretOf(keyring.derive("herkenning", "bronsleutel", 1));
    this.#wekkey = secretOf(keyring.derive("herkenning", "wekker", 1));
  }

  #hash(text: string): Buffer {
    return createHmac("sha256", this.#key).update(`${this.#bron} ${text}`).digest();
  }

  sleutel(sleutel: string): Buffer {
    return this.#hash(`sleutel ${sleutel}`);
  }

  wekker(wekker: string): Buffer {
    return createHmac("sha256", this.#wekkey).update(`${this.#bron} ${wekker}`).digest();
  }

  seal(record: Bronrecord): SealedRecord {
    const sleutel = this.sleutel(record.sleutel);
    const { versie, key } = this.#keyring.active("personen");
    const text = canonical(record);
    const isPersoon = record.soort === "PERSOON";
    return {
      sleutel,
      soort: record.soort,
      ...this.#identify(record),
      vingerafdruk: this.#hash(`inhoud ${text}`).subarray(0, 16),
      waarden: JSON.stringify(record.waarden),
      bronInhoud: JSON.stringify(bronInhoudOf(record)),
      sleutels: isPersoon ? [] : keysOfRecord(record).map(hashKey),
      geldigVan: record.geldigVan ?? null,
      geldigTot: record.geldigTot ?? null,
      beeindigd: record.beeindigd ?? false,
      verzegeld: Buffer.concat([
        Buffer.of(versie),
        seal(key, sealContext(this.#bron, sleutel), Buffer.from(text, "utf8")),
      ]),
      wekkers: isPersoon ? wekkersOf(record.waarden).map((one) => this.wekker(one)) : [],
      woorden: woordenOf(record),
    };
  }

  /** A thing under an id that is known already. Its search keys stay within the case that names it, so a person has them too. */
  name(
    extern: string,
    record: Bronrecord,
  ): Pick<SealedRecord, "sleutel" | "vingerafdruk" | "sleutels"> & BetrokkeneParts {
    const { token, zoekindex } = sealSubject(this.#keyring, { soort: record.soort, id: extern });
    return {
      sleutel: this.sleutel(record.sleutel),
      token,
      zoekindex,
      vingerafdruk: this.#hash(`inhoud ${canonical(record)}`).subarray(0, 16),
      sleutels: keysOfRecord(record).map(hashKey),
    };
  }

  /** A thing gets a name in the log, a tie the keys of its ends. */
  #identify(record: Bronrecord): Pick<SealedRecord, "extern" | "token" | "zoekindex" | "van" | "naar"> {
    const extern = randomUUID();
    if (isTie(record))
      return { extern, token: null, zoekindex: null, van: this.sleutel(record.van), naar: this.sleutel(record.naar) };
    return { extern, ...sealSubject(this.#keyring, { soort: record.soort, id: extern }), van: null, naar: null };
  }

  /** @throws SealError when this was not sealed here, for this key. */
  unseal(sleutel: Buffer, verzegeld: Buffer): Bronrecord {
    const { key } = this.#keyring.get("personen", verzegeld[0] ?? 0);
    const plainText = unseal(key, sealContext(this.#bron, sleutel), verzegeld.subarray(1)).toString("utf8");
    return JSON.parse(plainText) as Bronrecord;
  }
}
