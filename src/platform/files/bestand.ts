/** Files at rest: each under a key of its own, wrapped by its compartment's key, cut in parts, visible through its scope only. */
import { createHmac, randomBytes } from "node:crypto";
import type { Tx } from "../grant/grant.ts";
import type { Keyring } from "../keys/keyring.ts";
import { seal, unseal } from "../keys/seal.ts";

const PART = 1024 * 1024;

export type NewFile = {
  readonly compartiment: string;
  readonly behandelcode?: "H1" | "H2" | "H3";
  readonly werk?: string;
  readonly soort: string;
  readonly naam: string;
  readonly inhoud: Buffer;
};

export type OpenFile = { readonly soort: string; readonly naam: string; readonly inhoud: Buffer };

const keyContext = (id: string): string => `weerwerk bestand ${id}`;
/** The number of parts is in the context: none can be left out, added or swapped. */
const partContext = (id: string, nr: number, of: number): string => `weerwerk bestand ${id} deel ${nr} van ${of}`;

/** Stores a file inside the grant; its owner is who acts. @returns its id. */
export async function saveFile(tx: Tx, keyring: Keyring, id: string, file: NewFile): Promise<string> {
  const { doel, versie, key } = keyring.active(file.compartiment);
  const own = randomBytes(32);
  const delen = Math.max(1, Math.ceil(file.inhoud.length / PART));
  const hash = createHmac("sha256", keyring.derive(doel, "bestandshash", versie))
    .update(file.inhoud)
    .digest();
  const [row] = await tx.run<{ id: number }>(
    `insert into platform.bestand (extern, scope, werk, eigenaar, soort, bytes, delen, hash, sleutel_doel, sleutel_versie, sleutel, naam)
     values ($1, platform.scope_of($2, $3, 'algemeen'), $4, platform.wie(), $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      id,
      file.compartiment,
      file.behandelcode ?? "H1",
      file.werk ?? null,
      file.soort,
      file.inhoud.length,
      delen,
      hash,
      doel,
      versie,
      seal(key, keyContext(id), own),
      seal(own, `${keyContext(id)} naam`, Buffer.from(file.naam, "utf8")),
    ],
  );
  for (let nr = 0; nr < delen; nr += 1) {
    const part = file.inhoud.subarray(nr * PART, (nr + 1) * PART);
    await tx.run("insert into platform.bestand_deel (bestand, nr, inhoud) values ($1, $2, $3)", [
      row?.id,
      nr,
      seal(own, partContext(id, nr, delen), part),
    ]);
  }
  return id;
}

/** Removes a file that the grant may write, with its parts; nothing happens when there is none. */
export const removeFile = (tx: Tx, id: string): Promise<unknown> =>
  tx.run("delete from platform.bestand where extern = $1", [id]);

type Row = {
  id: number;
  soort: string;
  delen: number;
  sleutel_doel: string;
  sleutel_versie: number;
  sleutel: Buffer;
  naam: Buffer;
};

/** Opens a file that the grant may see; undefined when there is none. @throws SealError when a part was changed or is missing. */
export async function openFile(tx: Tx, keyring: Keyring, id: string): Promise<OpenFile | undefined> {
  const [row] = await tx.run<Row>(
    "select id, soort, delen, sleutel_doel, sleutel_versie, sleutel, naam from platform.bestand where extern = $1",
    [id],
  );
  if (!row) return undefined;
  const own = unseal(keyring.get(row.sleutel_doel, row.sleutel_versie).key, keyContext(id), row.sleutel);
  const parts = await tx.run<{ inhoud: Buffer }>(
    "select inhoud from platform.bestand_deel where bestand = $1 order by nr",
    [row.id],
  );
  return {
    soort: row.soort,
    naam: unseal(own, `${keyContext(id)} naam`, row.naam).toString("utf8"),
    inhoud: Buffer.concat(
      Array.from({ length: row.delen }, (_, nr) =>
        unseal(own, partContext(id, nr, row.delen), parts[nr]?.inhoud ?? Buffer.alloc(0)),
      ),
    ),
  };
}
