/** Read the profielen that come with the software: catalogus/profielen/*.yaml, each of them a CsvProfiel. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Json } from "./bronrecord.ts";
import type { CsvProfiel } from "./csv-profiel.ts";
import { parseCsvProfiel } from "./parse-csv-profiel.ts";

/** A profiel that cannot be used as it is written; the message says what to mend, in which file. */
export class ProfielError extends Error {}

/**
 * By the name of the file without its ending, in alphabetical order.
 * @throws ProfielError with every mistake in every file at once.
 */
export async function readProfielen(folder: string): Promise<ReadonlyMap<string, CsvProfiel>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).toSorted();
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      ...parseCsvProfiel(parse(await readFile(join(folder, file), "utf8")) as Json),
    })),
  );
  const mistakes = read.flatMap(({ file, fouten = [] }) => fouten.map((fout) => `- ${file}, ${fout}`));
  if (mistakes.length > 0)
    throw new ProfielError(
      `De profielen kloppen niet:\n${mistakes.join("\n")}\nWat u kunt doen: verbeter deze regels in catalogus/profielen.`,
    );
  return new Map(
    read.flatMap(({ file, profiel }) => (profiel ? [[file.replace(/\.yaml$/, ""), profiel] as const] : [])),
  );
}
