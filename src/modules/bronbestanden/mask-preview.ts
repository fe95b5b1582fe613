/** Show the first rows of a file as patterns, for an administrator who may load it but not see what is in it. */
import type { CsvBegin } from "./csv-begin.ts";
import { showKolommen } from "./kolomnaam.ts";

export type Voorbeeld = {
  /** As the columns may be called: a known heading, one of the profiel, or `kolom 3`. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
};

const ROWS = 5;
const COLUMNS = 200;
/** Marks and groups after which a value is cut. */
const TOKENS = 12;

/** Words with what stands between them: how many and how long they are would give away a choice out of a short list. */
const TOKEN = /(?<woorden>\p{L}\p{M}*(?:[\s'’-]*\p{L}\p{M}*)*)|(?<cijfers>\p{N}+)|(?<wit>\s+)|(?<teken>.)/gsu;

/** Numbers of one to three digits all look alike: ages, house numbers, codes. Longer ones show which register they are of. */
const maskDigits = (count: number): string => {
  if (count < 4) return "9+";
  return count > 16 ? "9{17+}" : `9{${count}}`;
};

function maskWords(woorden: string): string {
  const [upper, lower] = [/\p{Lu}|\p{Lt}/u.test(woorden), /[\p{Ll}\p{Lm}\p{Lo}]/u.test(woorden)];
  if (upper && lower) return "Aa+";
  return upper ? "A+" : "a+";
}

function maskToken({ woorden, cijfers, wit, teken = "" }: Readonly<Record<string, string | undefined>>): string {
  if (woorden !== undefined) return maskWords(woorden);
  if (cijfers !== undefined) return maskDigits(Array.from(cijfers).length);
  if (wit !== undefined) return " ";
  // Marks of other scripts, symbols and what cannot be seen may say as much as a letter.
  return /^[!-/:-@[-`{-~€]$/.test(teken) ? teken : "·";
}

/** `Kerkstraat 12` becomes `Aa+ 9+`, `1234 AB` becomes `9{4} A+`; a mark that is repeated shows once. */
export function maskWaarde(waarde: string): string {
  const tokens: string[] = [];
  for (const { groups = {} } of waarde.trim().slice(0, 2_000).matchAll(TOKEN)) {
    const token = maskToken(groups);
    if (token !== tokens.at(-1)) tokens.push(token);
    if (tokens.length > TOKENS) return `${tokens.slice(0, TOKENS).join("")}…`;
  }
  return tokens.join("");
}

/** `profiel`: names of columns that the profiel which was chosen already holds. */
export function maskPreview({ kop, rijen }: CsvBegin, profiel: readonly string[] = []): Voorbeeld {
  const width = Math.min(COLUMNS, rijen[0]?.length ?? kop.length);
  return {
    kolommen: showKolommen(kop, width, profiel),
    rijen: rijen.slice(0, ROWS).map((rij) => rij.slice(0, width).map(maskWaarde)),
  };
}
