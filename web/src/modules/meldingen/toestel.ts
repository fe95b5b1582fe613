/** A text kept on this device for a day, at the melder's own wish: sealed by a key that the browser does not hand out. */

const NAME = "weerwerk-meldkaart";
const STORE = "kaart";
const HOURS = 24;
const KEY = "sleutel";
const TEXT = "tekst";

/** `id` becomes the id of the draft, so that sending twice is sending once. */
export type Kaart = { readonly id: string; readonly tekst: string; readonly tot: number };
type Kept = { readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer; readonly tot: number };

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("No answer of the browser's store")));
  });

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
  const database = await done(opening);
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

const get = (name: string): Promise<unknown> => withStore("readonly", (store) => store.get(name));
const put = (name: string, value: unknown): Promise<unknown> =>
  withStore("readwrite", (store) => store.put(value, name));

/** Text and key go together: what was kept cannot be opened again. */
export const wisKaart = (): Promise<unknown> => withStore("readwrite", (store) => store.clear());

/** Made once per kept text; not extractable: no script, ours neither, can read it out. */
async function keyOf(): Promise<CryptoKey> {
  const known = await get(KEY);
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await put(KEY, made);
  return made;
}

export async function bewaarKaart(id: string, tekst: string, now = Date.now()): Promise<Kaart> {
  const key = await keyOf();
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const kaart: Kaart = { id, tekst, tot: now + HOURS * 3_600_000 };
  const plain = new TextEncoder().encode(JSON.stringify(kaart));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, plain);
  await put(TEXT, { nonce, sealed, tot: kaart.tot } satisfies Kept);
  return kaart;
}

const isKept = (value: unknown): value is Kept => typeof value === "object" && value !== null && "sealed" in value;

/** What is kept; past its day it is erased by looking for it. */
export async function openKaart(now = Date.now()): Promise<Kaart | undefined> {
  const kept = await get(TEXT);
  if (!isKept(kept)) return undefined;
  const key = await get(KEY);
  if (kept.tot <= now || !(key instanceof CryptoKey)) {
    await wisKaart();
    return undefined;
  }
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.nonce }, key, kept.sealed);
    return JSON.parse(new TextDecoder().decode(plain)) as Kaart;
  } catch {
    await wisKaart();
    return undefined;
  }
}

export const kanBewaren = (): boolean => "indexedDB" in globalThis && globalThis.crypto?.subtle !== undefined;
