/** KvK-nummer: the number of an inschrijving in the Handelsregister. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { type CijferCode, parseCijfernummer } from "./cijfernummer.ts";
import { ok, type Result } from "./result.ts";

/** Eight digits without a check digit. Seven digits are refused, not padded: nothing would show that we guessed wrong. */
export type KvkNummer = Brand<string, "KvkNummer">;

export function parseKvkNummer(input: string): Result<KvkNummer, CijferCode<"KVK">> {
  const cijfers = parseCijfernummer(input, "KVK", 8);
  return cijfers.ok ? ok(unsafeBrand<KvkNummer>(cijfers.value)) : cijfers;
}

/** The Handelsregister writes the number without spaces, so that is how we show it. */
export const formatKvkNummer = (nummer: KvkNummer): string => nummer;
