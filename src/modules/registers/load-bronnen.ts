/** Put the bronnen of the catalogue into the database, as its owner; a text may not change under one version. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type BronTekst, bronnenSchema } from "./bron-contract.ts";
import { type EigenaarClient, saveBronnen } from "./bron-store.ts";

/** A bron that cannot be used as it is written; the message says what to mend. */
export class BronError extends Error {}

/** @throws BronError with every mistake at once. */
export async function readBronnen(path: string): Promise<ReadonlyMap<string, BronTekst>> {
  const parsed = bronnenSchema.safeParse(parse(await readFile(path, "utf8")));
  if (parsed.success) return new Map(Object.entries(parsed.data));
  const mistakes = parsed.error.issues.map((issue) => `- ${issue.path.join(".")}: ${issue.message}`);
  throw new BronError(
    `De bronnen kloppen niet:\n${mistakes.join("\n")}\nWat u kunt doen: verbeter deze regels in catalogus/bronnen.yaml.`,
  );
}

/** @throws BronError when a bron names a basis that is not there, or changed without a new version. */
export async function loadBronnen(client: EigenaarClient, bronnen: ReadonlyMap<string, BronTekst>): Promise<void> {
  const rows = Array.from(bronnen, ([code, tekst]) => ({
    code,
    ...tekst,
    hash: createHash("sha256").update(JSON.stringify(tekst)).digest("hex"),
  }));
  const refused = await saveBronnen(client, rows);
  if (refused.length === 0) return;
  throw new BronError(
    `Deze bronnen kunnen niet worden gebruikt: ${refused.join(", ")}.\n` +
      "Wat u kunt doen: verhoog de versie als u iets wijzigt, en noem alleen grondslagen en compartimenten die er zijn.",
  );
}
