/** Identifiers: numbers that are given out to one person, organisation, object or account, in one spelling. */
import { parseBsn } from "../../../kernel/bsn.ts";
import { parseIban } from "../../../kernel/iban.ts";
import { compactInvoer } from "../../../kernel/invoer.ts";
import { parseKenteken } from "../../../kernel/kenteken.ts";
import { parseKvkNummer } from "../../../kernel/kvk.ts";
import type { Result } from "../../../kernel/result.ts";
import { parseRsin } from "../../../kernel/rsin.ts";
import { parseTelefoonnummer } from "../../../kernel/telefoon.ts";
import { foldLetters } from "./fold.ts";

/** `number` is any other number that is given out, such as a foreign social security number. */
export type IdentifierKind = "bsn" | "rsin" | "kvk" | "iban" | "plate" | "phone" | "email" | "number";

export type Identifier = {
  /** The spelling to compare by: the kernel's where it is valid, otherwise what was typed without separators. */
  readonly value: string;
  /** Whether form and check digit are right. A wrong one still resembles the right one, so it is kept. */
  readonly isValid: boolean;
};

const PARSERS: Readonly<Partial<Record<IdentifierKind, (input: string) => Result<string, string>>>> = {
  bsn: parseBsn,
  rsin: parseRsin,
  kvk: parseKvkNummer,
  iban: parseIban,
  plate: parseKenteken,
  phone: parseTelefoonnummer,
};

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Lower case; `mailto:` and angle brackets off. Dots and plus signs stay: only some mail hosts ignore them. */
function readEmail(text: string): Identifier {
  const value = foldLetters(text)
    .replace(/^mailto:/, "")
    .replaceAll(/[<>\s]/g, "");
  return { value, isValid: EMAIL.test(value) };
}

/** Nothing but zeros, nines or one repeated digit: what people fill in for "unknown". */
const PLACEHOLDER = /^([\dX])\1*$/;

/** Undefined for an empty field and for a placeholder such as `000000000`. */
export function parseIdentifier(kind: IdentifierKind, text: string): Identifier | undefined {
  if (kind === "email") return text.trim() === "" ? undefined : readEmail(text);
  const compact = compactInvoer(text);
  if (compact === "" || (PLACEHOLDER.test(compact) && compact.length > 3)) return undefined;
  const parsed = PARSERS[kind]?.(text);
  if (parsed === undefined) return { value: compact, isValid: true };
  return parsed.ok ? { value: parsed.value, isValid: true } : { value: compact, isValid: false };
}
