/** Split UTF-8 bytes into lines as a text editor numbers them, in memory that no line can make grow. */

/** In bytes, without the end of the line. */
export const MAX_REGEL = 1_000_000;

/** `bytes` is absent when the line was longer than MAX_REGEL: what stood there has not been kept. */
export type Regel = {
  readonly nr: number;
  readonly bytes: Buffer | undefined;
  readonly eind: "\n" | "\r\n" | "\r" | "";
};

const LF = 0x0a;
const CR = 0x0d;

const find = (chunk: Buffer, byte: number, from: number): number => {
  const at = chunk.indexOf(byte, from);
  return at === -1 ? chunk.length : at;
};

/** Undefined when the chunk ends here, or with a CR of which the next chunk tells what it is. */
function endAt(chunk: Buffer, at: number): Regel["eind"] | undefined {
  if (chunk[at] === LF) return "\n";
  if (at + 1 >= chunk.length) return undefined;
  return chunk[at + 1] === LF ? "\r\n" : "\r";
}

export class LineSplitter {
  #nr = 0;
  #parts: Buffer[] = [];
  #size = 0;
  /** The chunk ended in CR: whether that is a line end of one or of two bytes, the next one tells. */
  #cr = false;

  push(chunk: Buffer): readonly Regel[] {
    if (chunk.length === 0) return [];
    const lines: Regel[] = [];
    let from = 0;
    if (this.#cr) {
      from = chunk[0] === LF ? 1 : 0;
      lines.push(this.#close(from === 1 ? "\r\n" : "\r"));
    }
    let lf = -1;
    let cr = -1;
    for (;;) {
      // Each is looked for again only once it lies behind us: a file without CR is searched for it once per chunk.
      if (lf < from) lf = find(chunk, LF, from);
      if (cr < from) cr = find(chunk, CR, from);
      const at = Math.min(lf, cr);
      this.#add(chunk.subarray(from, at));
      const eind = endAt(chunk, at);
      this.#cr = eind === undefined && at < chunk.length;
      if (eind === undefined) return lines;
      lines.push(this.#close(eind));
      from = at + eind.length;
    }
  }

  /** The last line, if the file does not end in a line end. */
  end(): readonly Regel[] {
    if (this.#cr) return [this.#close("\r")];
    return this.#size > 0 ? [this.#close("")] : [];
  }

  #add(part: Buffer): void {
    if (part.length === 0) return;
    this.#size += part.length;
    if (this.#size > MAX_REGEL) this.#parts = [];
    else this.#parts.push(part);
  }

  #close(eind: Regel["eind"]): Regel {
    const [first, ...others] = this.#parts;
    const whole = others.length === 0 ? (first ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
    const bytes = this.#size > MAX_REGEL ? undefined : whole;
    this.#parts = [];
    this.#size = 0;
    this.#nr += 1;
    return { nr: this.#nr, bytes, eind };
  }
}
