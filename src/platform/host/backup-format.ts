/** The backup file: one tar with a head, the data folder, a manifest with the hash of every file, and a seal over all bytes. */
import { createHash } from "node:crypto";
import { pack } from "tar-stream";
import { z } from "zod";
import { HostError } from "./host-error.ts";

/** Raised when an older Weerwerk can no longer restore what a newer one wrote. */
export const BACKUP_FORMAT = 1;

/** First entry: all that is needed to refuse early. */
export const HEAD_ENTRY = "kop.json";
/** Last but one entry. */
export const MANIFEST_ENTRY = "manifest.json";
/** Last entry. */
export const SEAL_ENTRY = "zegel";

const headShape = {
  soort: z.literal("weerwerk-reservekopie"),
  formaat: z.literal(BACKUP_FORMAT),
  /** Node the copy is of. */
  knoop: z.string(),
  demo: z.boolean(),
  /** A physical copy fits one kind of machine, such as "linux-x64". */
  platform: z.string(),
  pgMajor: z.int(),
  pgVersie: z.string(),
  begin: z.iso.datetime(),
};

const headSchema = z.strictObject(headShape);

const fileSchema = z.strictObject({ naam: z.string(), grootte: z.int().nonnegative(), sha256: z.string() });

const manifestSchema = z.strictObject({
  ...headShape,
  einde: z.iso.datetime(),
  /** Log positions; every transaction acknowledged before `tot` is in the copy. */
  wal: z.strictObject({ van: z.string(), tot: z.string() }),
  bestanden: z.array(fileSchema),
});

export type BackupHead = z.infer<typeof headSchema>;
export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackupFile = z.infer<typeof fileSchema>;

/** The copy is not what was written: a flipped bit, a broken transfer, a wrong file. */
export const damaged = (detail: string, cause?: unknown): HostError =>
  new HostError(
    "KOPIE_BESCHADIGD",
    `De reservekopie is beschadigd of onvolledig: ${detail}. Er is niets teruggezet.`,
    "haal het bestand opnieuw op van de plek waar u het bewaart, of gebruik een andere reservekopie.",
    cause,
  );

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged("een onderdeel is onleesbaar", error);
  }
};

/** @throws HostError KOPIE_NIEUWER, KOPIE_BESCHADIGD */
export function parseHead(text: string): BackupHead {
  const value = parseJson(text);
  const format = z.looseObject({ formaat: z.int() }).safeParse(value);
  if (format.success && format.data.formaat > BACKUP_FORMAT) {
    throw new HostError(
      "KOPIE_NIEUWER",
      `De reservekopie is gemaakt door een nieuwere Weerwerk (formaat ${format.data.formaat}; deze versie kent tot en met ${BACKUP_FORMAT}).`,
      "zet haar terug met de nieuwste versie van Weerwerk.",
    );
  }
  const head = headSchema.safeParse(value);
  if (head.success) return head.data;
  throw damaged("de kop klopt niet", head.error);
}

/** @throws HostError KOPIE_BESCHADIGD */
export function parseManifest(text: string): BackupManifest {
  const manifest = manifestSchema.safeParse(parseJson(text));
  if (manifest.success) return manifest.data;
  throw damaged("de inhoudsopgave klopt niet", manifest.error);
}

/** Two empty blocks that close a tar. */
const CLOSING = 1024;

/** The seal is one entry of 64 hexadecimal characters: header block, content block, closing. */
export const SEAL_BYTES = 512 + 512 + CLOSING;

/** Gives the chunks of a byte stream their type. */
export async function* buffers(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("Expected a stream of bytes");
    yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** The last bytes of an archive, given the SHA-256 of all bytes before them. */
async function sealBytes(sha256: string): Promise<Buffer> {
  const tail = pack();
  tail.entry({ name: SEAL_ENTRY, mode: 0o600, mtime: new Date(0) }, sha256);
  tail.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of buffers(tail)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Splits a stream into all but its last `held` bytes, which are given to `onTail` at the end.
 * Flat: at most `held` bytes and one chunk are kept.
 */
async function* withoutTail(
  source: AsyncIterable<Buffer>,
  held: number,
  onTail: (tail: Buffer) => void,
): AsyncGenerator<Buffer> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    if (chunk.length >= held) {
      if (tail.length > 0) yield tail;
      yield chunk.subarray(0, chunk.length - held);
      tail = Buffer.from(chunk.subarray(chunk.length - held));
      continue;
    }
    const both = Buffer.concat([tail, chunk]);
    if (both.length > held) yield both.subarray(0, both.length - held);
    tail = both.subarray(Math.max(0, both.length - held));
  }
  onTail(tail);
}

/** Replaces the closing of a finished tar by the seal over everything before it, so that no byte can change unnoticed. */
export async function* seal(tar: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const chunk of withoutTail(tar, CLOSING, () => undefined)) {
    hash.update(chunk);
    yield chunk;
  }
  yield await sealBytes(hash.digest("hex"));
}

/** Whether these are the last bytes of some archive of ours: tells a truncated file at once, however long it is. */
export const looksSealed = async (tail: Buffer): Promise<boolean> =>
  tail.length === SEAL_BYTES && tail.equals(await sealBytes(tail.toString("latin1", 512, 576)));

/**
 * Passes an archive through and checks its seal at the end.
 * @throws HostError KOPIE_BESCHADIGD, after the last byte: until then nothing that was read may be believed
 */
export async function* checkSeal(archive: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of withoutTail(archive, SEAL_BYTES, (last) => (tail = last))) {
    hash.update(chunk);
    yield chunk;
  }
  if (!tail.equals(await sealBytes(hash.digest("hex")))) throw damaged("het zegel klopt niet");
  yield tail;
}
