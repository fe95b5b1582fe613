/** Reads catalogus/*.yaml and refuses, with file and place, what a jurist mistyped. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import {
  CatalogueError,
  type Catalogue,
  findGaps,
  grondslagenSchema,
  toegangSchema,
  verwerkingSchema,
} from "./catalogue.ts";

/** @throws with every mistake at once, one per line, when a file does not fit its shape or the files do not fit together. */
export function readCatalogue(folder: string): Catalogue {
  const mistakes: string[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const parsed = schema.safeParse(parse(readFileSync(join(folder, path), "utf8")));
    if (parsed.success) return parsed.data;
    mistakes.push(...parsed.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`));
    return undefined;
  };
  const readAll = <T>(sub: string, schema: z.ZodType<T>): T[] =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith(".yaml"))
      .toSorted()
      .flatMap((name) => read(`${sub}/${name}`, schema) ?? []);

  const toegang = read("toegang.yaml", toegangSchema);
  const verwerkingen = readAll("verwerkingen", verwerkingSchema);
  const grondslagen = readAll("grondslagen", grondslagenSchema);
  if (toegang && mistakes.length === 0) {
    const catalogue = { toegang, verwerkingen, grondslagen };
    mistakes.push(...findGaps(catalogue));
    if (mistakes.length === 0) return catalogue;
  }
  throw new CatalogueError(
    `De catalogus klopt niet:\n${mistakes.map((m) => `- ${m}`).join("\n")}\nWat u kunt doen: verbeter deze regels in de map catalogus.`,
  );
}
