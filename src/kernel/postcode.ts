/** Postcode: four digits and two letters that PostNL gives to a part of a street. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { compactInvoer } from "./invoer.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Stored without a space: `1234AB`. */
export type Postcode = Brand<string, "Postcode">;

export type PostcodeCode = "POSTCODE_LEEG" | "POSTCODE_VORM" | "POSTCODE_CIJFERS" | "POSTCODE_LETTERS";

/** Never given out, because of what the letters stood for during the occupation. */
const WITHHELD_LETTERS: ReadonlySet<string> = new Set(["SA", "SD", "SS"]);

export function parsePostcode(input: string): Result<Postcode, PostcodeCode> {
  const tekens = compactInvoer(input);
  if (tekens === "") return refuse("POSTCODE_LEEG");
  if (!/^\d{4}[A-Z]{2}$/.test(tekens)) return refuse("POSTCODE_VORM");
  if (tekens.startsWith("0")) return refuse("POSTCODE_CIJFERS");
  if (WITHHELD_LETTERS.has(tekens.slice(4))) return refuse("POSTCODE_LETTERS");
  return ok(unsafeBrand<Postcode>(tekens));
}

/** As on an envelope: `1234 AB`. */
export const formatPostcode = (postcode: Postcode): string => `${postcode.slice(0, 4)} ${postcode.slice(4)}`;
