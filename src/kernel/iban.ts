/** IBAN: an international bank account number (ISO 13616), checked by ibantools. */
import { friendlyFormatIBAN, validateIBAN, ValidationErrorsIBAN } from "ibantools";
import { type Brand, unsafeBrand } from "./brand.ts";
import { compactInvoer } from "./invoer.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Capitals and digits without spaces. A right check number does not prove that the account exists. */
export type Iban = Brand<string, "Iban">;

export type IbanCode = "IBAN_LEEG" | "IBAN_LAND" | "IBAN_LENGTE" | "IBAN_VORM" | "IBAN_CONTROLEGETAL";

/** ibantools lists every error at once; the first one in this order is the one that a person can mend. */
const REASONS: readonly (readonly [ValidationErrorsIBAN, IbanCode])[] = [
  [ValidationErrorsIBAN.NoIBANProvided, "IBAN_LEEG"],
  [ValidationErrorsIBAN.NoIBANCountry, "IBAN_LAND"],
  [ValidationErrorsIBAN.WrongBBANLength, "IBAN_LENGTE"],
  [ValidationErrorsIBAN.WrongBBANFormat, "IBAN_VORM"],
];

export function parseIban(input: string): Result<Iban, IbanCode> {
  const tekens = compactInvoer(input);
  const { valid, errorCodes } = validateIBAN(tekens);
  if (valid) return ok(unsafeBrand<Iban>(tekens));
  return refuse(REASONS.find(([error]) => errorCodes.includes(error))?.[1] ?? "IBAN_CONTROLEGETAL");
}

/** Groups of four, as on a bank card. */
export const formatIban = (iban: Iban): string => friendlyFormatIBAN(iban) ?? iban;
