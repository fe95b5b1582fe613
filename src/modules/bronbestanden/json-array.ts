/**
 * One large JSON array, value by value: finds where each value ends and parses it by itself, so that a broken one is
 * refused alone and neither size nor depth of the file fills memory.
 *
 * A tokenizer for streams (stream-json, tried) stops for good at the first mistake, cannot say in which value a byte was
 * no UTF-8, and keeps a stack as deep as the file nests; the test checks that both see the same values.
 */
import { type JsonRegel, Pieces, steps } from "./json-lines.ts";
import { type JsonUitkomst, parseJson } from "./json-parse.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const isOpen = (byte: number): boolean => byte === OPEN_BRACKET || byte === OPEN_BRACE;
const isClose = (byte: number): boolean => byte === CLOSE_BRACKET || byte === CLOSE_BRACE;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Where the reader stands: before the array, in it, behind it, or where nothing more can be read. */
type Place = "BEFORE" | "WITHIN" | "BEHIND" | "LOST";

/** Follows brackets and quotes only; whether a value is JSON is for the parser. */
class Values {
  readonly #value = new Pieces();
  #place: Place = "BEFORE";
  #regel = 1;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  /** A comma promises a next value. */
  #promised = false;
  #blank = true;

  *push(chunk: Uint8Array): Generator<JsonRegel> {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (this.#place !== "WITHIN") {
        yield* this.#outside(byte);
        from = i + 1;
      } else if (this.#quoted) this.#inString(byte);
      else if (this.#endsValue(byte)) {
        this.#value.add(chunk.subarray(from, i));
        yield* this.#take(byte);
        from = i + 1;
      }
    }
    if (this.#place === "WITHIN") this.#value.add(chunk.subarray(from));
  }

  *end(): Generator<JsonRegel> {
    if (this.#place === "BEHIND" || this.#place === "LOST") return;
    if (!this.#blank && !this.#value.tooLong) {
      const { json, reden } = parseJson(this.#value.take());
      if (reden === undefined) {
        yield { regel: this.#regel, json };
        this.#regel += 1;
      }
    }
    // What was cut off cannot be counted: one refusal says that there was more.
    yield { regel: this.#regel, reden: "LAATSTE_REGEL_HALF" };
  }

  *#outside(byte: number): Generator<JsonRegel> {
    if (this.#place === "LOST" || isBlank(byte)) return;
    if (this.#place === "BEFORE" && byte === OPEN_BRACKET) {
      this.#place = "WITHIN";
      return;
    }
    this.#place = "LOST";
    yield { regel: this.#regel, reden: "GEEN_JSON" };
  }

  /** No string goes on past a control sign (RFC 8259 7): a forgotten quote costs one value, not the rest of the file. */
  #inString(byte: number): void {
    if (byte < 0x20) this.#quoted = false;
    else if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#quoted = false;
  }

  #endsValue(byte: number): boolean {
    if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_BRACKET)) return true;
    if (isBlank(byte)) return false;
    this.#blank = false;
    if (byte === QUOTE) {
      this.#quoted = true;
      this.#escaped = false;
    } else if (isOpen(byte)) this.#depth += 1;
    else if (isClose(byte) && this.#depth > 0) this.#depth -= 1;
    return false;
  }

  *#take(byte: number): Generator<JsonRegel> {
    const last = byte === CLOSE_BRACKET;
    const empty = this.#blank && last && !this.#promised;
    const { tooLong } = this.#value;
    const bytes = this.#value.take();
    const uitkomst: JsonUitkomst = tooLong ? { reden: "REGEL_TE_LANG" } : parseJson(bytes);
    if (!empty) {
      yield { regel: this.#regel, ...uitkomst };
      this.#regel += 1;
    }
    this.#promised = !last;
    this.#blank = true;
    if (last) this.#place = "BEHIND";
  }
}

/** `regel` is the how-manieth value it is, from 1. */
export async function* splitJsonArray(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly JsonRegel[]> {
  const values = new Values();
  for await (const step of steps(bytes)) yield [...values.push(step)];
  yield [...values.end()];
}
