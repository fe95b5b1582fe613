/** Kenmerk: the short number of a case that people read to each other, such as SIG-2026-7K3Q; random, never a sequence. */
import { randomInt } from "node:crypto";
import { type Brand, unsafeBrand } from "./brand.ts";
import { compactInvoer } from "./invoer.ts";
import { ok, refuse, type Result } from "./result.ts";

/** `SIG-2026-7K3Q`: soort, year, four random characters. */
export type Kenmerk = Brand<string, "Kenmerk">;

export type KenmerkCode = "KENMERK_LEEG" | "KENMERK_VORM" | "KENMERK_TEKENS";

/** A whole number from 0 up to, and not including, `end`, all equally likely. */
export type RandomSource = (end: number) => number;

/**
 * After Crockford's Base32, with more left out: no vowels (they make words), no 0 and 1 (read as O, I, L), and of the
 * pairs 2-Z, 5-S and 8-B only the digit. 25 characters give 390,625 numbers per soort per year; the caller draws again
 * when the database already has the number.
 */
const ALPHABET = "23456789CDFGHJKMNPQRTVWXY";
const LENGTE = 4;

/** Read for what they resemble; each of these letters is in no kenmerk. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ["Z", "2"],
  ["S", "5"],
  ["B", "8"],
]);

/**
 * Draws a new kenmerk. A running number would tell every reader how many cases there are and when one was opened.
 * @param soort three capitals, such as `SIG`.
 * @throws {RangeError} when soort or jaar has another form: that is a bug of the caller.
 */
export function newKenmerk(soort: string, jaar: number, random: RandomSource = randomInt): Kenmerk {
  if (!/^[A-Z]{3}$/.test(soort) || !/^\d{4}$/.test(String(jaar))) {
    throw new RangeError("A kenmerk needs three capitals and a year of four digits");
  }
  const tekens = Array.from({ length: LENGTE }, () => ALPHABET.charAt(random(ALPHABET.length))).join("");
  return unsafeBrand<Kenmerk>(`${soort}-${jaar}-${tekens}`);
}

/** Reads a kenmerk as written on paper or heard by phone: `sig 2026 7k3q`. */
export function parseKenmerk(input: string): Result<Kenmerk, KenmerkCode> {
  const tekens = compactInvoer(input);
  if (tekens === "") return refuse("KENMERK_LEEG");
  const [, soort, jaar, staart] = /^([A-Z]{3})(\d{4})([A-Z\d]{4})$/.exec(tekens) ?? [];
  if (soort === undefined || jaar === undefined || staart === undefined) return refuse("KENMERK_VORM");
  const gelezen = Array.from(staart, (teken) => LOOKALIKES.get(teken) ?? teken);
  if (!gelezen.every((teken) => ALPHABET.includes(teken))) return refuse("KENMERK_TEKENS");
  return ok(unsafeBrand<Kenmerk>(`${soort}-${jaar}-${gelezen.join("")}`));
}
