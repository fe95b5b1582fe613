/** Cijfernummer: what the numbers made of digits only (BSN, RSIN, KvK, vestiging, BAG) have in common. */
import { compactInvoer } from "./invoer.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Why a number is refused: empty, a character that is no digit, too short or too long, or nothing but zeros. */
export type CijferCode<Soort extends string> = `${Soort}_${"LEEG" | "TEKENS" | "LENGTE" | "NULLEN"}`;

/** Reads a number of one of the given lengths; `soort` is the first word of the refusal codes. */
export function parseCijfernummer<Soort extends string>(
  input: string,
  soort: Soort,
  ...lengtes: readonly number[]
): Result<string, CijferCode<Soort>> {
  const cijfers = compactInvoer(input);
  if (cijfers === "") return refuse(`${soort}_LEEG`);
  if (!/^\d+$/.test(cijfers)) return refuse(`${soort}_TEKENS`);
  if (!lengtes.includes(cijfers.length)) return refuse(`${soort}_LENGTE`);
  if (/^0+$/.test(cijfers)) return refuse(`${soort}_NULLEN`);
  return ok(cijfers);
}
