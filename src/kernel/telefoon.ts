/** Telefoonnummer: Dutch unless it says otherwise, stored as E.164, checked by libphonenumber. */
import { ParseError, type PhoneNumber, parsePhoneNumberWithError } from "libphonenumber-js/max";
import { type Brand, unsafeBrand } from "./brand.ts";
import { ok, refuse, type Result } from "./result.ts";

/** E.164: a plus, the country code and the number, such as `+31612345678`. */
export type Telefoonnummer = Brand<string, "Telefoonnummer">;

export type TelefoonCode =
  | "TELEFOON_LEEG"
  | "TELEFOON_TEKENS"
  | "TELEFOON_LAND"
  | "TELEFOON_TE_KORT"
  | "TELEFOON_TE_LANG"
  | "TELEFOON_TOESTEL"
  | "TELEFOON_ONBEKEND";

const REASONS: ReadonlyMap<string, TelefoonCode> = new Map([
  ["NOT_A_NUMBER", "TELEFOON_TEKENS"],
  ["INVALID_COUNTRY", "TELEFOON_LAND"],
  ["TOO_SHORT", "TELEFOON_TE_KORT"],
  ["TOO_LONG", "TELEFOON_TE_LANG"],
]);

/**
 * A number with an extension is refused as TELEFOON_TOESTEL, because E.164 has no place for it and dropping it in
 * silence would lose what was typed. TELEFOON_ONBEKEND: the length may be right, but no such number is given out.
 */
export function parseTelefoonnummer(input: string): Result<Telefoonnummer, TelefoonCode> {
  if (input.trim() === "") return refuse("TELEFOON_LEEG");
  const number = readNumber(input);
  if (typeof number === "string") return refuse(number);
  if (number.ext !== undefined) return refuse("TELEFOON_TOESTEL");
  return number.isValid() ? ok(unsafeBrand<Telefoonnummer>(number.number)) : refuse("TELEFOON_ONBEKEND");
}

function readNumber(input: string): PhoneNumber | TelefoonCode {
  try {
    return parsePhoneNumberWithError(input, "NL");
  } catch (error) {
    if (error instanceof ParseError) return REASONS.get(error.message) ?? "TELEFOON_ONBEKEND";
    throw error;
  }
}

/** A Dutch number as one dials it (`06 12345678`), any other one with its country code. */
export function formatTelefoonnummer(nummer: Telefoonnummer): string {
  const number = parsePhoneNumberWithError(nummer);
  return number.countryCallingCode === "31" ? number.formatNational() : number.formatInternational();
}
