/** Elfproef: the check digit that BSN and RSIN share; it catches every single wrong digit and every swap of neighbours. */
import { type CijferCode, parseCijfernummer } from "./cijfernummer.ts";
import { ok, refuse, type Result } from "./result.ts";

/** The last weight is -1, so that a bank account number typed by mistake (weight 1) does not pass. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

export type ElfproefCode<Soort extends string> = CijferCode<Soort> | `${Soort}_ELFPROEF`;

/** Reads a number of nine digits, or of eight whose leading zero was left out, and applies the elfproef. */
export function parseElfproefNummer<Soort extends string>(
  input: string,
  soort: Soort,
): Result<string, ElfproefCode<Soort>> {
  const cijfers = parseCijfernummer(input, soort, 8, 9);
  if (!cijfers.ok) return cijfers;
  const negen = cijfers.value.padStart(9, "0");
  const som = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(negen[i]), 0);
  return som % 11 === 0 ? ok(negen) : refuse(`${soort}_ELFPROEF`);
}
