/** Receive a delivery: announce it, take its parts, look at its columns behind a mask, choose a profile, and order the reading. */
import { randomUUID } from "node:crypto";
import { orderOpdracht } from "../../platform/jobs/opdracht.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import type { Json } from "../bronbestanden/index.ts";
import {
  BEWAAR_DAGEN,
  type Formaat,
  type LeveringWeigering,
  partsOf,
  refuseDeel,
  refuseHervatting,
  refuseInlezen,
  type Wijze,
} from "./levering.ts";
import { newFileKey, openFileKey, sealDeel, sha256Of, unsealDeel, vingerafdrukOf } from "./levering-file.ts";
import {
  endLevering,
  findLevering,
  findProfiel,
  insertLevering,
  listVingerafdrukken,
  readDeel,
  removeDelen,
  saveDeel,
  saveProfielOf,
  startInlezen,
} from "./levering-store.ts";

export type NieuweLevering = {
  readonly bron: string;
  readonly formaat: Formaat;
  readonly wijze: Wijze;
  readonly bytes: number;
};

type Uitkomst<T, W extends LeveringWeigering> = { readonly weigering: W } | ({ readonly weigering?: undefined } & T);

export async function announceLevering(
  tx: Tx,
  keyring: Keyring,
  one: NieuweLevering,
): Promise<Uitkomst<{ id: string }, "BRON_ONBEKEND">> {
  const id = randomUUID();
  const done = await insertLevering(tx, { id, ...one, ...newFileKey(keyring, id), dagen: BEWAAR_DAGEN });
  return done ? { id } : { weigering: "BRON_ONBEKEND" };
}

export async function receiveDeel(
  tx: Tx,
  keyring: Keyring,
  id: string,
  nr: number,
  inhoud: Buffer,
): Promise<
  Uitkomst<{ compleet: boolean }, "LEVERING_ONBEKEND" | "LEVERING_GESLOTEN" | "DEEL_PAST_NIET" | "ANDER_BESTAND">
> {
  const levering = await findLevering(tx, id);
  const key = await openFileKey(tx, keyring, id);
  if (!levering || !key) return { weigering: "LEVERING_ONBEKEND" };
  const weigering = refuseDeel(levering, nr, inhoud.length);
  if (weigering) return { weigering };
  const of = partsOf(levering.bytes);
  const isLast = nr === of - 1;
  const vingerafdruk = vingerafdrukOf(key, sha256Of(inhoud));
  if (nr < levering.delen) {
    // Sent twice, because an answer got lost: fine when it says the same.
    const [kept] = await listVingerafdrukken(tx, id, nr);
    return kept?.equals(vingerafdruk) ? { compleet: isLast } : { weigering: "ANDER_BESTAND" };
  }
  await saveDeel(tx, id, { nr, inhoud: sealDeel(key, id, nr, of, inhoud), vingerafdruk, isLast });
  return { compleet: isLast };
}

/** Whether an upload that broke off may go on with a file that was chosen again; `hashes` are those of its parts that are there. */
export async function resumeLevering(
  tx: Tx,
  keyring: Keyring,
  id: string,
  hashes: readonly string[],
): Promise<{ weigering?: "LEVERING_ONBEKEND" | NonNullable<ReturnType<typeof refuseHervatting>> }> {
  const levering = await findLevering(tx, id);
  const key = await openFileKey(tx, keyring, id);
  if (!levering || !key) return { weigering: "LEVERING_ONBEKEND" };
  const told = hashes.map((hash) => vingerafdrukOf(key, Buffer.from(hash, "base64url")));
  const weigering = refuseHervatting(levering, await listVingerafdrukken(tx, id, 0), told);
  return weigering ? { weigering } : {};
}

/** The beginning of the file, for recognising its columns; it never leaves the server unmasked. */
export async function openBegin(tx: Tx, keyring: Keyring, id: string): Promise<Buffer | undefined> {
  const levering = await findLevering(tx, id);
  const key = await openFileKey(tx, keyring, id);
  const deel = levering && key && (await readDeel(tx, id, 0));
  return deel && unsealDeel(key, id, 0, partsOf(levering.bytes), deel);
}

export async function chooseProfiel(
  tx: Tx,
  id: string,
  profiel: Json,
): Promise<{ weigering?: "LEVERING_ONBEKEND" | "LEVERING_GESLOTEN" }> {
  const levering = await findLevering(tx, id);
  if (!levering) return { weigering: "LEVERING_ONBEKEND" };
  if (levering.stand !== "ONTVANGEN") return { weigering: "LEVERING_GESLOTEN" };
  await saveProfielOf(tx, id, profiel);
  return {};
}

export async function orderInlezen(
  tx: Tx,
  id: string,
): Promise<
  Uitkomst<
    { opdracht: string },
    "LEVERING_ONBEKEND" | NonNullable<ReturnType<typeof refuseInlezen>> | "ER_LOOPT_AL_EEN"
  >
> {
  const levering = await findLevering(tx, id);
  if (!levering) return { weigering: "LEVERING_ONBEKEND" };
  const weigering = refuseInlezen(levering, (await findProfiel(tx, id)) !== undefined);
  if (weigering) return { weigering };
  const opdracht = await orderOpdracht(tx, "registers-inlezen", { levering: id });
  return (await startInlezen(tx, id, opdracht)) ? { opdracht } : { weigering: "ER_LOOPT_AL_EEN" };
}

/** Stops a delivery for good: what is in stays in, the file goes. */
export async function stopLevering(
  tx: Tx,
  id: string,
): Promise<{ weigering?: "LEVERING_ONBEKEND" | "LEVERING_GESLOTEN" }> {
  const levering = await findLevering(tx, id);
  if (!levering) return { weigering: "LEVERING_ONBEKEND" };
  if (["KLAAR", "GESTOPT", "MISLUKT"].includes(levering.stand)) return { weigering: "LEVERING_GESLOTEN" };
  await endLevering(tx, id, "GESTOPT", "GESTOPT_DOOR_BEHEERDER");
  await removeDelen(tx, id);
  return {};
}
