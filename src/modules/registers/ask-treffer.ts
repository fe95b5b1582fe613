/** Ask one bron whether it knows something: yes, no, or that it cannot say. None, several and forbidden are one and the same no. */
import { type Key, keysOfAddress, keysOfIdentifier, parseAddressLine } from "../../engines/resolution/values/index.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { type Ding, isVerband, type Verband, type VerbandRecord } from "../bronbestanden/index.ts";
import { findEntiteit, findOordelenRond, findOpgaven } from "./entiteit-store.ts";
import { listFeiten, waardeText } from "./feit.ts";
import { foldOordelen } from "./oordeel.ts";
import { persoonKey, RecordSealer, wekkersOf } from "./seal-record.ts";
import {
  type Antwoord,
  askTreffer,
  findUnderKeys,
  type Gevonden,
  listSlapendeVerbanden,
  readBronstanden,
  type SlapendVerband,
} from "./treffer-store.ts";
import type { Wekvraag } from "./wekvraag.ts";
import { hashKey } from "./zoeksleutel.ts";

/** What is asked about: something that the case itself names. */
export type Dingvraag = {
  readonly soort: "ADRES" | "KVK" | "KENTEKEN" | "IBAN" | "TELEFOON";
  readonly tekst: string;
  /** The public address that it was recognised as. */
  readonly herkend?: string | undefined;
};

/** From one thing to the one person who has this relation to it, with this role when one is named. */
export type Relatievraag = { readonly ding: string; readonly relatie: Verband; readonly rol: string };

/**
 * Which kinds of thing can bear a key, the nearest first: a bron that has the address as a thing of its own is not asked which firms
 * are there as well.
 */
const DRAGERS: Readonly<Record<Dingvraag["soort"], readonly Ding[]>> = {
  ADRES: ["ADRES", "OBJECT", "VESTIGING", "ORGANISATIE", "VERGUNNING"],
  KVK: ["ORGANISATIE", "VESTIGING"],
  KENTEKEN: ["VOERTUIG"],
  IBAN: ["REKENING", "ORGANISATIE"],
  TELEFOON: ["TELEFOON", "ORGANISATIE", "VESTIGING"],
};

const IDENTIFIER = { KVK: "kvk", KENTEKEN: "plate", IBAN: "iban", TELEFOON: "phone" } as const;

/** Only keys that stand for one place or number: a street is no question. */
async function keysOf(tx: Tx, { soort, tekst, herkend }: Dingvraag): Promise<readonly Key[]> {
  if (soort !== "ADRES") return keysOfIdentifier(IDENTIFIER[soort], tekst);
  const place = keysOfAddress(parseAddressLine(tekst)).filter(({ kind }) => kind === "postcode-number");
  return [...place, ...(herkend === undefined ? [] : await keysOfHerkend(tx, herkend))];
}

/** BAG id, and postcode with number, of a public address. */
async function keysOfHerkend(tx: Tx, extern: string): Promise<readonly Key[]> {
  const entiteit = await findEntiteit(tx, extern);
  if (!entiteit) return [];
  const feiten = listFeiten(await findOpgaven(tx, [entiteit.id]), tx.grant.klok).filter(
    ({ stand }) => stand === "HUIDIG",
  );
  return feiten.flatMap(({ eigenschap, waarde }): readonly Key[] => {
    const text = waardeText(waarde);
    if (eigenschap === "bagId") return keysOfIdentifier("number", text);
    if (eigenschap !== "adres") return [];
    return keysOfAddress(parseAddressLine(text)).filter(({ kind }) => kind === "postcode-number");
  });
}

/** The one thing among these; undefined when there is none, or more than one that nobody judged to be the same. */
async function theOne(tx: Tx, found: readonly Gevonden[]): Promise<Gevonden | undefined> {
  const [first] = found;
  if (first === undefined || found.length === 1) return first;
  const { groupOf } = foldOordelen(
    await findOordelenRond(
      tx,
      found.map(({ id }) => id),
    ),
  );
  return found.every(({ id }) => groupOf(first.id).includes(id)) ? first : undefined;
}

/** The thing behind a hit. Looking is not logged: a line for a hit alone would tell it from a miss. @returns its id */
export async function findTreffer(tx: Tx, bron: string, vraag: Dingvraag): Promise<string | undefined> {
  return findNearest(tx, bron, DRAGERS[vraag.soort], await keysOf(tx, vraag));
}

async function findNearest(
  tx: Tx,
  bron: string,
  dragers: readonly Ding[],
  keys: readonly Key[],
): Promise<string | undefined> {
  const found = await findUnderKeys(tx, bron, keys.map(hashKey), dragers);
  const nearest = dragers.find((soort) => found.some((one) => one.soort === soort));
  const one = await theOne(
    tx,
    found.filter(({ soort }) => soort === nearest),
  );
  return one?.extern;
}

/**
 * A bron that never delivered, or fell silent, does not know: that is no no (domein.md, Annex 1 row 16).
 * @returns undefined when this is no key: a street without a number asks nothing, so it gets no no.
 */
export async function askDing(tx: Tx, bron: string, vraag: Dingvraag): Promise<Antwoord | undefined> {
  const keys = await keysOf(tx, vraag);
  if (keys.length === 0) return undefined;
  const [stand] = await readBronstanden(tx, bron);
  const found = await findNearest(tx, bron, DRAGERS[vraag.soort], keys);
  if (!stand?.antwoordt) return "ONBEKEND";
  return found === undefined ? "GEEN_TREFFER" : "TREFFER";
}

/** The text that is hashed to call a sleeper; undefined when the question fits nobody. */
const wekkerOf = (vraag: Wekvraag): string | undefined =>
  "bsn" in vraag
    ? wekkersOf({ bsn: [vraag.bsn] })[0]
    : persoonKey(vraag.achternaam, vraag.geboortedatum, vraag.postcode);

/** The keyed hash under which a question about a person is kept, and found again by whoever asks what is known about themselves. */
export const hashPersoonvraag = (keyring: Keyring, bron: string, vraag: Wekvraag): Buffer =>
  new RecordSealer(keyring, bron).wekker(wekkerOf(vraag) ?? "niemand");

/** By BSN, or by surname, birth date and postcode. Costs a try. */
export const askPersoon = (tx: Tx, keyring: Keyring, bron: string, vraag: Wekvraag): Promise<Antwoord> =>
  askTreffer(tx, bron, hashPersoonvraag(keyring, bron, vraag));

export const hashRelatievraag = (keyring: Keyring, bron: string, { ding, relatie, rol }: Relatievraag): Buffer =>
  new RecordSealer(keyring, bron).wekker(`relatie ${ding} ${relatie} ${plainRol(rol)}`);

const plainRol = (rol: string): string => rol.normalize("NFKC").trim().toLowerCase();

const isTie = (record: { readonly soort: string }): record is VerbandRecord => isVerband(record.soort as Verband);

/** Roles are sealed with the tie, so it is opened here; it names a number, never who that is. */
function hasRol(sealer: RecordSealer, { sleutel, verzegeld }: SlapendVerband, rol: string): boolean {
  if (!sleutel || !verzegeld) return false;
  if (rol === "") return true;
  const record = sealer.unseal(sleutel, verzegeld);
  return isTie(record) && (record.waarden["rol"] ?? []).some((waarde) => plainRol(waardeText(waarde)) === rol);
}

/** The key of the one sleeper with this relation; undefined for none and for several. `kan` is false when the bron cannot say. */
export async function findVerbonden(
  tx: Tx,
  keyring: Keyring,
  bron: string,
  { ding, relatie, rol }: Relatievraag,
): Promise<{ readonly kan: boolean; readonly persoon: Buffer | undefined }> {
  const sealer = new RecordSealer(keyring, bron);
  const ties = await listSlapendeVerbanden(tx, bron, ding, relatie);
  const personen = new Map(
    ties
      .filter((tie) => hasRol(sealer, tie, plainRol(rol)))
      .flatMap(({ persoon }) => (persoon ? [[persoon.toString("hex"), persoon] as const] : [])),
  );
  const [persoon] = personen.values();
  return { kan: ties.some(({ kan }) => kan), persoon: personen.size === 1 ? persoon : undefined };
}

/** Whether exactly one person has this relation to a thing. Costs a try. */
export async function askRelatie(tx: Tx, keyring: Keyring, bron: string, vraag: Relatievraag): Promise<Antwoord> {
  const { kan, persoon } = await findVerbonden(tx, keyring, bron, vraag);
  if (!kan) return "ONBEKEND";
  return persoon === undefined ? "GEEN_TREFFER" : "TREFFER";
}
