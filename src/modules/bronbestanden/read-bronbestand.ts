/** Read a bronbestand: the bytes of a delivered file, in a format and with a profile, as records and refused lines. */
import { readBods } from "./bods-reader.ts";
import type { Gelezen, Json } from "./bronrecord.ts";
import type { CsvProfiel } from "./csv-profiel.ts";
import { readCsv } from "./csv-reader.ts";
import { readFtm } from "./ftm-reader.ts";
import { parseCsvProfiel } from "./parse-csv-profiel.ts";

/** `profiel` is the column mapping of a CSV file; the other formats need none. */
export type Leeswijze = { readonly formaat: "CSV" | "FTM" | "BODS"; readonly profiel?: Json | undefined };

/**
 * Gives batches in the order of the file; memory does not grow with the file. A broken file ends in a refusal, never in
 * an exception.
 * @throws {Error} when the profiel of a CSV file is none: it was checked when it was saved, so that is a bug.
 */
export async function* readBronbestand(
  { formaat, profiel = null }: Leeswijze,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Gelezen[]> {
  if (formaat === "FTM") yield* readFtm(bytes);
  else if (formaat === "BODS") yield* readBods(bytes);
  else yield* readCsv(bytes, storedProfiel(profiel));
}

function storedProfiel(json: Json): CsvProfiel {
  const { profiel, fouten = [] } = parseCsvProfiel(json);
  if (profiel) return profiel;
  throw new Error(`A stored profiel is no profiel:\n${fouten.join("\n")}`);
}
