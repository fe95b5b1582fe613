/** Tekenset of a delivered text file: recognise it at the start, and turn the bytes into UTF-8 as they come by. */
import type { Weigerreden } from "./bronrecord.ts";
import type { Tekenset } from "./csv-profiel.ts";

export type Bestandstekenset = Tekenset | "UTF-16LE" | "UTF-16BE";

/** Enough to see what a file is. */
export const BEGIN = 1_024;

type Bestandsweigering = Extract<Weigerreden, "BESTANDSSOORT" | "TEKENSET_ONBEKEND">;

/** How files begin that people deliver by mistake for text, as bytes in Latin-1. Nothing is ever unpacked. */
const GEEN_TEKST = [
  "PK\x03\x04", // zip, xlsx, ods
  "PK\x05\x06", // an empty zip
  "\x1f\x8b", // gzip
  "\xd0\xcf\x11\xe0", // xls, doc
  "%PDF-",
  "7z\xbc\xaf",
  "Rar!\x1a",
  "BZh91AY&SY",
  "\xfd7zXZ\0",
  "\x28\xb5\x2f\xfd", // zstandard
];

/** A mark of UTF-32 begins with that of UTF-16, so it comes first. */
const MARKEN: readonly (readonly [mark: string, tekenset: Bestandstekenset | undefined])[] = [
  ["\xff\xfe\0\0", undefined],
  ["\0\0\xfe\xff", undefined],
  ["\xef\xbb\xbf", "UTF-8"],
  ["\xff\xfe", "UTF-16LE"],
  ["\xfe\xff", "UTF-16BE"],
];

export type Begin =
  | { readonly tekenset: Bestandstekenset; readonly mark: number; readonly reden?: undefined }
  | { readonly reden: Bestandsweigering };

/** `gekozen` holds when the file has no byte order mark. A file of UTF-16 without one is full of NUL, so not text to us. */
export function recogniseTekenset(begin: Buffer, gekozen: Tekenset): Begin {
  const latin = begin.toString("latin1");
  const [mark, tekenset] = MARKEN.find(([mark]) => latin.startsWith(mark)) ?? ["", gekozen];
  if (tekenset === undefined) return { reden: "TEKENSET_ONBEKEND" };
  const wide = tekenset === "UTF-16LE" || tekenset === "UTF-16BE";
  if (GEEN_TEKST.some((kop) => latin.startsWith(kop)) || (!wide && begin.subarray(0, BEGIN).includes(0)))
    return { reden: "BESTANDSSOORT" };
  return { tekenset, mark: mark.length };
}

/** A byte that occurs nowhere in UTF-8: it stands for what could not be read, so that the line it is in is refused. */
const ONLEESBAAR = Buffer.of(0xff);

function encode(text: string, onleesbaar: RegExp): Buffer {
  const parts = text.split(onleesbaar).map((part) => Buffer.from(part, "utf8"));
  const [first, ...others] = parts;
  return Buffer.concat([first ?? Buffer.alloc(0), ...others.flatMap((part) => [ONLEESBAAR, part])]);
}

/** Half of a pair of UTF-16 without its other half. */
const HALF_PAAR = /\p{Cs}/u;

/** Code units and pairs may be cut anywhere between chunks: what is not whole waits for the next. */
async function* fromUtf16(bytes: AsyncIterable<Buffer>, big: boolean): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const all = Buffer.concat([rest, chunk]);
    let whole = all.length - (all.length % 2);
    const last = whole < 2 ? 0 : big ? all.readUInt16BE(whole - 2) : all.readUInt16LE(whole - 2);
    if (last >= 0xd800 && last < 0xdc00) whole -= 2;
    rest = all.subarray(whole);
    const units = all.subarray(0, whole);
    yield encode((big ? Buffer.from(units).swap16() : units).toString("utf16le"), HALF_PAAR);
  }
  if (rest.length > 0) yield ONLEESBAAR;
}

/** What 0x80 to 0x9f mean; five of them mean nothing (WHATWG Encoding, index windows-1252). */
const HOOG = "€\uFFFF‚ƒ„…†‡ˆ‰Š‹Œ\uFFFFŽ\uFFFF\uFFFF‘’“”•–—˜™š›œ\uFFFFžŸ";
const GEEN_LETTER = /\uFFFF/;

async function* fromWindows1252(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes)
    yield encode(
      // oxlint-disable-next-line no-control-regex -- these are the codes that Latin-1 and Windows-1252 read differently
      chunk.toString("latin1").replaceAll(/[\x80-\x9f]/g, (code) => HOOG.charAt(code.charCodeAt(0) - 0x80)),
      GEEN_LETTER,
    );
}

/** Chunks of at least BEGIN bytes in all, or the whole file. */
async function readBegin(source: AsyncIterator<Uint8Array>): Promise<readonly Buffer[]> {
  const chunks: Buffer[] = [];
  for (let size = 0; size < BEGIN; size += chunks.at(-1)?.length ?? 0) {
    const next = await source.next();
    if (next.done === true) break;
    chunks.push(asBuffer(next.value));
  }
  return chunks;
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** All chunks as they came, without the mark. */
async function* after(
  mark: number,
  begin: readonly Buffer[],
  source: AsyncIterator<Uint8Array>,
): AsyncGenerator<Buffer> {
  try {
    let skip = mark;
    for (const chunk of begin) {
      yield chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
    }
    for (;;) {
      const next = await source.next();
      if (next.done === true) return;
      yield asBuffer(next.value);
    }
  } finally {
    await source.return?.();
  }
}

function transcode(bytes: AsyncIterable<Buffer>, tekenset: Bestandstekenset): AsyncIterable<Buffer> {
  if (tekenset === "UTF-8") return bytes;
  return tekenset === "WINDOWS-1252" ? fromWindows1252(bytes) : fromUtf16(bytes, tekenset === "UTF-16BE");
}

/** The file as UTF-8 without a mark, or why it is no text that we can read. What cannot be read becomes the byte 0xff. */
export async function openText(
  bytes: AsyncIterable<Uint8Array>,
  gekozen: Tekenset,
): Promise<
  | { readonly utf8: AsyncIterable<Buffer>; readonly reden?: undefined }
  | { readonly utf8?: undefined; readonly reden: Bestandsweigering }
> {
  const source = bytes[Symbol.asyncIterator]();
  const begin = await readBegin(source);
  const found = recogniseTekenset(Buffer.concat(begin), gekozen);
  if (found.reden === undefined) return { utf8: transcode(after(found.mark, begin, source), found.tekenset) };
  await source.return?.();
  return found;
}
