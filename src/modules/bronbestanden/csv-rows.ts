/** Make rows of fields out of lines: csv-parse reads them, and one bad line never takes another with it. */
import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import type { Geweigerd, Weigerreden } from "./bronrecord.ts";
import { MAX_REGEL, type Regel } from "./csv-lines.ts";
import type { Scheiding } from "./csv-profiel.ts";

/** In bytes of UTF-8. */
export const MAX_VELD = 64_000;

export type Rij = { readonly regel: number; readonly velden: readonly string[] };
export type Uitkomst = Rij | Geweigerd;

/** A line, or lines that a quoted field binds together. */
type Kandidaat = { readonly regel: number; readonly bytes: Buffer; readonly halfMogelijk: boolean };

const QUOTE = 0x22;
const NEWLINE = Buffer.of(0x0a);

/** Whether a quote that was open before these bytes is closed after them, and the other way round. */
function togglesQuote(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) odd = !odd;
  return odd;
}

const isText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0);

const isTooLong = (veld: string): boolean => veld.length > MAX_VELD / 3 && Buffer.byteLength(veld) > MAX_VELD;

const refusal = (regel: number, reden: Weigerreden): Geweigerd => ({ regel, reden });

/**
 * A quoted field may hold line ends, and then the lines up to the next one with an odd number of quotes belong together.
 * When those do not make a row after all (a quote out of place, the end of the file, more than MAX_REGEL), only the line
 * that opened the quote is refused, and those after it are read by themselves. Between two odd lines all are even, so no
 * line is looked at more than twice, whatever the file.
 */
export class RowReader {
  readonly #scheiding: string;
  /** The number of fields of each row, once the first has told. */
  #width: number | undefined;
  #open: Regel[] = [];
  #openSize = 0;
  #done: (Kandidaat | Uitkomst)[] = [];

  /** `width` is the number of columns of a file without a line of names; otherwise the first row sets it. */
  constructor(scheiding: Scheiding, width?: number) {
    this.#scheiding = scheiding === "tab" ? "\t" : scheiding;
    this.#width = width;
  }

  /** What these lines gave, in order; what is still open waits for the next lines. */
  push(lines: readonly Regel[]): readonly Uitkomst[] {
    this.#read(lines);
    return this.#flush();
  }

  end(): readonly Uitkomst[] {
    while (this.#open.length > 0) this.#giveUp("LAATSTE_REGEL_HALF");
    return this.#flush();
  }

  #read(lines: readonly Regel[]): void {
    for (const line of lines)
      if (this.#open.length > 0) this.#continue(line);
      else this.#begin(line);
  }

  #begin(line: Regel): void {
    const { nr, bytes, eind } = line;
    if (bytes === undefined) this.#done.push(refusal(nr, "REGEL_TE_LANG"));
    else if (togglesQuote(bytes)) {
      if (!this.#endsInQuote(bytes)) return void this.#done.push(refusal(nr, "AANHALINGSTEKEN"));
      this.#open = [line];
      this.#openSize = bytes.length;
    } else if (bytes.length > 0) this.#settle({ regel: nr, bytes, halfMogelijk: eind === "" });
  }

  #continue(line: Regel): void {
    const { bytes } = line;
    this.#openSize += (bytes?.length ?? MAX_REGEL) + line.eind.length;
    this.#open.push(line);
    if (this.#openSize > MAX_REGEL || bytes === undefined) this.#giveUp("AANHALINGSTEKEN");
    else if (togglesQuote(bytes)) this.#close();
  }

  /** The line that opened the quote is refused, and those after it are read again. */
  #giveUp(reden: Weigerreden): void {
    const [first, ...others] = this.#open;
    this.#open = [];
    if (first) this.#done.push(refusal(first.nr, reden));
    this.#read(others);
  }

  #close(): void {
    const [first] = this.#open;
    const last = this.#open.length - 1;
    const parts = this.#open.flatMap(({ bytes, eind }, nr) => [
      bytes ?? Buffer.alloc(0),
      Buffer.from(nr === last ? "" : eind),
    ]);
    const bytes = Buffer.concat(parts);
    const rows = this.#parse(bytes);
    // A wrong number of fields says that the quotes matched by chance.
    if (rows?.length !== 1 || (this.#width !== undefined && rows[0]?.length !== this.#width))
      return this.#giveUp("AANHALINGSTEKEN");
    this.#open = [];
    this.#settle({ regel: first?.nr ?? 0, bytes, halfMogelijk: false });
  }

  #settle(one: Kandidaat): void {
    if (!isText(one.bytes)) this.#done.push(refusal(one.regel, "TEKENSET"));
    else if (this.#width === undefined) {
      const first = this.#readAlone(one);
      if ("velden" in first) this.#width = first.velden.length;
      this.#done.push(first);
    } else this.#done.push(one);
  }

  #parse(bytes: Buffer): string[][] | undefined {
    try {
      return parse(bytes, {
        delimiter: this.#scheiding,
        record_delimiter: "\n",
        relax_column_count: true,
        max_record_size: 0,
      });
    } catch {
      // Its message repeats what stood in the file, so it goes no further.
      return undefined;
    }
  }

  /** Not so when the odd quote stands where none may stand: then it binds no other lines. */
  #endsInQuote(bytes: Buffer): boolean {
    // With one quote more the field is closed, so what csv-parse still refuses was wrong before it.
    return this.#parse(Buffer.concat([bytes, Buffer.of(QUOTE)])) !== undefined;
  }

  #readAlone(one: Kandidaat): Uitkomst {
    const rows = this.#parse(one.bytes);
    const [velden] = rows ?? [];
    return velden && rows?.length === 1 ? this.#check(one, velden) : refusal(one.regel, "AANHALINGSTEKEN");
  }

  #check({ regel, halfMogelijk }: Kandidaat, velden: readonly string[]): Uitkomst {
    const width = this.#width ?? velden.length;
    if (velden.length < width && halfMogelijk) return refusal(regel, "LAATSTE_REGEL_HALF");
    if (velden.length !== width) return refusal(regel, "AANTAL_VELDEN");
    return velden.some(isTooLong) ? refusal(regel, "VELD_TE_LANG") : { regel, velden };
  }

  /** All rows at once, for speed; when one of them is no row, each by itself, for what csv-parse makes of the next one. */
  #flush(): readonly Uitkomst[] {
    const done = this.#done;
    this.#done = [];
    const open = done.filter((one) => "bytes" in one);
    const rows = this.#parse(Buffer.concat(open.flatMap(({ bytes }) => [bytes, NEWLINE])));
    let next = 0;
    return done.map((one) => {
      if (!("bytes" in one)) return one;
      const velden = rows?.length === open.length ? rows[next] : undefined;
      next += 1;
      return velden ? this.#check(one, velden) : this.#readAlone(one);
    });
  }
}
