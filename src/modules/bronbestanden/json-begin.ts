/** The first bytes of a JSON file: whether it is text that we read, and with which sign it begins. */
import type { Weigerreden } from "./bronrecord.ts";

export type JsonBegin =
  | { readonly reden: Weigerreden }
  | {
      readonly reden?: undefined;
      readonly bytes: AsyncIterable<Uint8Array>;
      /** The first sign that is no white space; undefined when there is none. */
      readonly teken: string | undefined;
    };

/** Bytes that are looked at together, so that it does not matter how the file is cut. */
const LOOK = 512;
/** White space before the first sign that is read past; further on nobody writes. */
const BLANK = 65_536;

/** Signatures of files that hold something else; they are refused and never unpacked (zip bombs). */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, xlsx, docx
  [0x50, 0x4b, 0x05, 0x06], // empty zip
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0xd0, 0xcf, 0x11, 0xe0], // xls, doc
];

const beginsWith = (look: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => look[i] === byte);

/** UTF-16 with and without its mark: an ASCII sign next to a NUL. RFC 8259 8.1 allows UTF-8 alone. */
function isUtf16(look: Uint8Array): boolean {
  if (beginsWith(look, [0xff, 0xfe]) || beginsWith(look, [0xfe, 0xff])) return true;
  const nul = Array.from(look.subarray(0, 4), (byte) => (byte === 0 ? "0" : "x")).join("");
  return nul === "x0x0" || nul === "0x0x";
}

function judge(look: Uint8Array): Weigerreden | undefined {
  if (SIGNATURES.some((signature) => beginsWith(look, signature))) return "BESTANDSSOORT";
  if (isUtf16(look)) return "TEKENSET_ONBEKEND";
  return look.includes(0) ? "BESTANDSSOORT" : undefined;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Enough to judge by and, unless there is only white space, the first sign. */
const isEnough = (head: Uint8Array): boolean =>
  head.length >= BLANK || (head.length >= LOOK && head.some((byte) => !isBlank(byte)));

/** Looks at the beginning without keeping more than that; the bytes come back without a byte order mark. */
export async function openJson(bytes: AsyncIterable<Uint8Array>): Promise<JsonBegin> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  for (let done = false; !done && !isEnough(head);) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done !== true) head = Buffer.concat([head, next.value]);
  }
  const reden = judge(head.subarray(0, LOOK));
  if (reden !== undefined) {
    await iterator.return?.();
    return { reden };
  }
  const text = beginsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head;
  const teken = text.find((byte) => !isBlank(byte));
  const all = async function* all(): AsyncGenerator<Uint8Array> {
    yield text;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { bytes: all(), teken: teken === undefined ? undefined : String.fromCharCode(teken) };
}
