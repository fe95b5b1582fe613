/** Write Waterveen to a folder, for tests and benches: `node demo/write-files.ts --scale 1 --seed 1 <folder>`. */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { encode, generateWaterveen } from "./generate.ts";
import { waarheid } from "./waarheid/waarheid.ts";
import type { Keuze } from "./waterveen/wijk.ts";

/** Files that are opened at their first piece and closed together. */
class Folder {
  readonly #path: string;
  readonly #files = new Map<string, number>();

  constructor(path: string) {
    mkdirSync(path, { recursive: true });
    this.#path = path;
  }

  append(naam: string, bytes: Buffer): void {
    const file = this.#files.get(naam) ?? openSync(join(this.#path, naam), "w");
    this.#files.set(naam, file);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  }

  [Symbol.dispose](): void {
    for (const file of this.#files.values()) closeSync(file);
  }
}

const jsonLines = (rows: readonly object[]): Buffer =>
  Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

/** Writes the register files into `path`, and the ground truth into a folder of its own below it. */
export function writeFiles(path: string, keuze: Keuze): void {
  using folder = new Folder(path);
  for (const { bestand, tekenset, tekst } of generateWaterveen(keuze).stukken())
    folder.append(bestand, encode(tekst, tekenset));
  using truth = new Folder(join(path, "waarheid"));
  for (const { records, groepen, personen } of waarheid(keuze.seed, keuze.scale)) {
    truth.append("records.jsonl", jsonLines(records));
    truth.append("groepen.jsonl", jsonLines(groepen));
    truth.append("personen.jsonl", jsonLines(personen));
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
  });
  const [path] = positionals;
  if (path === undefined) {
    process.stderr.write("Noem de map waarin de bestanden komen: node demo/write-files.ts --scale 1 --seed 1 <map>\n");
    process.exitCode = 2;
  } else writeFiles(path, { seed: Number(values.seed), scale: Number(values.scale) });
}
