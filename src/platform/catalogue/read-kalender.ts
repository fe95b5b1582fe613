/** Reads catalogus/feestdagen.yaml as the calendar that terms in working days are counted with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { parseDatum } from "../../kernel/datum.ts";
import { createFeestdagenkalender, type Feestdagenkalender } from "../../kernel/feestdagen.ts";
import { unwrap } from "../../kernel/result.ts";

const lijst = z.object({
  jaren: z.array(
    z.object({
      jaar: z.int(),
      gelijkstelling: z.enum(["bekend", "onbekend"]),
      feestdagen: z.array(z.object({ datum: z.iso.date(), naam: z.string() })),
    }),
  ),
});

/** @throws when the file does not hold what it must: without it no term can be counted. */
export function readKalender(folder: string): Feestdagenkalender {
  const { jaren } = lijst.parse(parse(readFileSync(join(folder, "feestdagen.yaml"), "utf8")));
  return unwrap(
    createFeestdagenkalender(
      jaren.map(({ feestdagen, ...jaar }) => ({
        ...jaar,
        feestdagen: feestdagen.map(({ datum, naam }) => ({ datum: unwrap(parseDatum(datum)), naam })),
      })),
    ),
  );
}
