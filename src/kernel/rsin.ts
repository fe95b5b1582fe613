/** RSIN: the number of a rechtspersoon or samenwerkingsverband in the Handelsregister. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { type ElfproefCode, parseElfproefNummer } from "./elfproef.ts";
import { ok, type Result } from "./result.ts";

/** Nine digits with the same elfproef as a BSN; an own type, because mixing the two up turns a firm into a person. */
export type Rsin = Brand<string, "Rsin">;

export function parseRsin(input: string): Result<Rsin, ElfproefCode<"RSIN">> {
  const cijfers = parseElfproefNummer(input, "RSIN");
  return cijfers.ok ? ok(unsafeBrand<Rsin>(cijfers.value)) : cijfers;
}

export const formatRsin = (rsin: Rsin): string => rsin.replace(/(...)(...)(...)/, "$1 $2 $3");
