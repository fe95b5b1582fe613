/** Vestigingsnummer: the number of one place of business in the Handelsregister. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { type CijferCode, parseCijfernummer } from "./cijfernummer.ts";
import { ok, type Result } from "./result.ts";

/** Twelve digits without a check digit. */
export type Vestigingsnummer = Brand<string, "Vestigingsnummer">;

export function parseVestigingsnummer(input: string): Result<Vestigingsnummer, CijferCode<"VESTIGING">> {
  const cijfers = parseCijfernummer(input, "VESTIGING", 12);
  return cijfers.ok ? ok(unsafeBrand<Vestigingsnummer>(cijfers.value)) : cijfers;
}

/** Three groups of four: twelve digits in a row cannot be compared by eye. */
export const formatVestigingsnummer = (nummer: Vestigingsnummer): string =>
  nummer.replace(/(....)(....)(....)/, "$1 $2 $3");
