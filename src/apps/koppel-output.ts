/**
 * What `weerwerk koppel` writes: first under temporary names beside the targets, and only when everything is on disk
 * under the real ones. Whatever goes wrong, no half-written file stays behind.
 */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { KoppelError } from "./koppel-error.ts";

/** Takes text; it is on its way to the disk when this returns. */
export type Write = (text: string) => void;

const BUFFER = 1 << 20;

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ["De schijf is vol", "maak ruimte, of kies met --uit een andere schijf."],
  EDQUOT: ["Uw ruimte op de schijf is op", "maak ruimte, of kies met --uit een andere schijf."],
  EFBIG: ["Het bestand is te groot voor deze schijf", "kies met --uit een andere schijf."],
  EACCES: ["U mag hier niet schrijven", "kies met --uit een map waar u mag schrijven."],
  EPERM: ["U mag hier niet schrijven", "kies met --uit een map waar u mag schrijven."],
  EROFS: ["Deze schijf is alleen te lezen", "kies met --uit een andere schijf."],
  ENOENT: ["De map bestaat niet", "maak de map eerst, of kies met --uit een andere."],
  ENOTDIR: ["De map bestaat niet", "kies met --uit een andere map."],
  EISDIR: ["Dit is een map", "geef met --uit de naam van een bestand."],
};

function refusalOf(path: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = REASONS[code];
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
  return new KoppelError(`${reason[0]}: ${path} is niet geschreven.`, reason[1]);
}

type Open = { readonly path: string; readonly temporary: string };

/** Files that come into being together. */
export class Outputs {
  readonly #inputs: ReadonlySet<string>;
  readonly #open: Open[] = [];

  /** @param inputs - files that are read: none of them is ever overwritten */
  constructor(inputs: readonly string[]) {
    this.#inputs = new Set(inputs.map((path) => resolve(path)));
  }

  /**
   * Refuses a target before hours are spent on what should be written there.
   * @throws {KoppelError} when it is an input, a folder, or in a folder where nothing may be written
   */
  check(path: string): void {
    if (this.#inputs.has(resolve(path)))
      throw new KoppelError(`${path} is een van de bestanden die u koppelt.`, "kies met --uit een andere naam.");
    try {
      const target = statSync(path, { throwIfNoEntry: false });
      if (target?.isDirectory()) throw Object.assign(new Error("folder"), { code: "EISDIR" });
      accessSync(dirname(resolve(path)), constants.W_OK | constants.X_OK);
    } catch (error) {
      throw refusalOf(path, error);
    }
  }

  /** Writes one file under a temporary name. @throws {KoppelError} after taking everything away again */
  write(path: string, content: (write: Write) => void): void {
    const temporary = `${resolve(dirname(path))}/.${basename(path)}.${process.pid}.tmp`;
    try {
      const file = openSync(temporary, "wx", 0o600);
      this.#open.push({ path, temporary });
      try {
        const writer = new Writer(file);
        content((text) => writer.write(text));
        writer.flush();
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      this.discard();
      throw refusalOf(path, error);
    }
  }

  /** Gives all files their real names. */
  commit(): void {
    for (const { path, temporary } of this.#open) {
      try {
        renameSync(temporary, path);
      } catch (error) {
        this.discard();
        throw refusalOf(path, error);
      }
    }
    this.#open.length = 0;
  }

  /** Takes away what has no real name yet. May be called twice. */
  discard(): void {
    for (const { temporary } of this.#open) rmSync(temporary, { force: true });
    this.#open.length = 0;
  }
}

class Writer {
  readonly #file: number;
  #waiting: string[] = [];
  #size = 0;

  constructor(file: number) {
    this.#file = file;
  }

  write(text: string): void {
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size >= BUFFER) this.flush();
  }

  /** A disk that is nearly full may take a part of what it is given. */
  flush(): void {
    const bytes = Buffer.from(this.#waiting.join(""), "utf8");
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#waiting = [];
    this.#size = 0;
  }
}

/**
 * A value between separators: quoted where it must be. A value that a spreadsheet would take for a formula is given an
 * apostrophe, because these files come from elsewhere (OWASP, CSV Injection).
 */
export function csvField(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:[.,]\d+)?$/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, semicolons between the values: what Dutch spreadsheets open by themselves. */
export const csvLine = (values: readonly string[]): string => `${values.map(csvField).join(";")}\r\n`;
