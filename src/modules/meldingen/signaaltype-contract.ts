/** Signaaltypen: the kinds of things that a melder can see, from catalogus/signaaltypen.yaml; and doors to others for what does not belong here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const zin = (max: number) => z.string().trim().min(5).max(max);
const code = z.string().regex(/^[A-Z_]{3,40}$/);

/** A kind says what happens. These words would make it about who somebody is, or where and how they live (besluiten.md; domein.md, C18). */
const OVER_WIE_IEMAND_IS =
  /\b(?:afkomst|nationaliteit|buitenlander|allochtoon|achterstandswijk|probleemwijk|levensstijl|uitkering|bijstand|verslaafd\w*|strafblad|bekende van de politie|geloof|huidskleur)/i;

const overGedrag = (tekst: string): boolean => !OVER_WIE_IEMAND_IS.test(tekst);
const GEDRAG = "gaat over wie iemand is, niet over wat er gebeurt";

const typeSchema = z.strictObject({
  naam: zin(80).refine(overGedrag, GEDRAG),
  rubriek: zin(40),
  ziet: z.array(zin(160).refine(overGedrag, GEDRAG)).min(1).max(6),
  onschuldig: z.array(zin(160)).min(2).max(6),
  taak: zin(160),
  graad: z.strictObject({ bron: z.enum(["A", "B", "C", "D", "E"]), informatie: z.int().min(1).max(5) }),
  fenomenen: z.array(zin(60)).min(1).max(4),
  eersteStap: zin(200),
});

const deurSchema = z.strictObject({
  naam: zin(120),
  uitleg: zin(400),
  bel: z
    .array(
      z.strictObject({
        wie: zin(120),
        nummer: z
          .string()
          .regex(/^[\d -]{3,16}$/)
          .optional(),
      }),
    )
    .min(1)
    .max(5),
  daarna: zin(300),
});

export const signaaltypenSchema = z.strictObject({
  typen: z.record(code, typeSchema).refine((typen) => Object.keys(typen).length >= 15, "er zijn ten minste 15 typen"),
  deuren: z.record(code, deurSchema),
});

export type Signaaltype = z.output<typeof typeSchema> & { readonly code: string };
export type Deur = z.output<typeof deurSchema> & { readonly code: string };
export type Signaaltypen = { readonly typen: ReadonlyMap<string, Signaaltype>; readonly deuren: readonly Deur[] };

/** A list that cannot be used as it is written; the message says what to mend. */
export class SignaaltypenError extends Error {}

const withCode = <T>([name, value]: readonly [string, T]): T & { readonly code: string } => ({ ...value, code: name });

/** @throws SignaaltypenError with every mistake at once. */
export function parseSignaaltypen(text: string): Signaaltypen {
  const parsed = signaaltypenSchema.safeParse(parse(text));
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `- ${path.join(".")}: ${message}`);
    throw new SignaaltypenError(
      `De signaaltypen kloppen niet:\n${mistakes.join("\n")}\nWat u kunt doen: verbeter deze regels in catalogus/signaaltypen.yaml.`,
    );
  }
  const { typen, deuren } = parsed.data;
  return {
    typen: new Map(Object.entries(typen).map((entry) => [entry[0], withCode(entry)])),
    deuren: Object.entries(deuren).map(withCode),
  };
}

/** Reads the list from the folder of the catalogue. @throws SignaaltypenError */
export const readSignaaltypen = (folder: string): Signaaltypen =>
  parseSignaaltypen(readFileSync(join(folder, "signaaltypen.yaml"), "utf8"));
