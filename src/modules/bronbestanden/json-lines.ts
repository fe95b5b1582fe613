/** JSON lines: bytes into one parsed value per line, with the number of the line; a line that is none is refused by itself. */
import type { Json, Weigerreden } from "./bronrecord.ts";
import { openJson } from "./json-begin.ts";
import { parseJson } from "./json-parse.ts";

/** One value of the file, or why there is none. `regel` counts lines, or values where the file is one array. */
export type JsonRegel =
  | { readonly regel: number; readonly json: Json; readonly reden?: undefined }
  | { readonly regel: number; readonly reden: Weigerreden };

/** Bytes in one value. The rest of a longer one is read past, not kept. */
const VALUE_LIMIT = 1_048_576;

/** Bytes that make one batch: however large the pieces come, what waits in memory stays small. */
const STEP = 65_536;

/** A value that may come in pieces; when it is too long only its length is kept. */
export class Pieces {
  #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.tooLong) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  get empty(): boolean {
    return this.#length === 0;
  }

  get tooLong(): boolean {
    return this.#length > VALUE_LIMIT;
  }

  take(): Uint8Array {
    const [only] = this.#pieces;
    const bytes = this.#pieces.length === 1 && only ? only : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return bytes;
  }
}

/** Small steps of what comes in. */
export async function* steps(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    for (let from = 0; from < chunk.length; from += STEP) yield chunk.subarray(from, from + STEP);
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09 || byte === 0x0a);

class Lines {
  readonly #line = new Pieces();
  #regel = 1;

  *push(chunk: Uint8Array): Generator<JsonRegel> {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(0x0a, from);
      this.#line.add(chunk.subarray(from, end < 0 ? undefined : end));
      if (end < 0) return;
      yield* this.#take("GEEN_JSON");
      this.#regel += 1;
      from = end + 1;
    }
  }

  /** A last line without its end may be whole. When it is not JSON, the file was cut off. */
  *end(): Generator<JsonRegel> {
    if (!this.#line.empty) yield* this.#take("LAATSTE_REGEL_HALF");
  }

  *#take(unparsed: Weigerreden): Generator<JsonRegel> {
    const regel = this.#regel;
    const { tooLong } = this.#line;
    const bytes = this.#line.take();
    if (tooLong) yield { regel, reden: "REGEL_TE_LANG" };
    else if (!isBlank(bytes)) {
      const { json, reden } = parseJson(bytes);
      if (reden === undefined) yield { regel, json };
      else yield { regel, reden: reden === "GEEN_JSON" ? unparsed : reden };
    }
  }
}

/** Lines of bytes of which the beginning was already judged. */
export async function* splitJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly JsonRegel[]> {
  const lines = new Lines();
  for await (const step of steps(bytes)) yield [...lines.push(step)];
  yield [...lines.end()];
}

/** Empty lines are passed over. What is no text in UTF-8 is refused as a whole, at line 1. */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly JsonRegel[]> {
  const begin = await openJson(bytes);
  if (begin.reden !== undefined) yield [{ regel: 1, reden: begin.reden }];
  else yield* splitJsonLines(begin.bytes);
}
