/** Burgerservicenummer: the number of one natural person (Wet algemene bepalingen burgerservicenummer). */
import { type Brand, unsafeBrand } from "./brand.ts";
import { type ElfproefCode, parseElfproefNummer } from "./elfproef.ts";
import { ok, type Result } from "./result.ts";

/** Nine digits, leading zero included. Passing the elfproef does not prove that the number was given out. */
export type Bsn = Brand<string, "Bsn">;

export function parseBsn(input: string): Result<Bsn, ElfproefCode<"BSN">> {
  const cijfers = parseElfproefNummer(input, "BSN");
  return cijfers.ok ? ok(unsafeBrand<Bsn>(cijfers.value)) : cijfers;
}

/** Three groups of three, as one reads it aloud: `999 990 019`. */
export const formatBsn = (bsn: Bsn): string => bsn.replace(/(...)(...)(...)/, "$1 $2 $3");
