/** Judge by hand whether two things are the same, and take a judgement back. */
import type { Tx } from "../../platform/grant/grant.ts";
import { isVerband } from "../bronbestanden/index.ts";
import { findEntiteit } from "./entiteit-store.ts";
import type { Uitkomst } from "./oordeel.ts";
import { insertOordeel, withdrawOordeel } from "./oordeel-store.ts";

export type OordeelWeigering = "ONBEKEND" | "ZELFDE_REGISTRATIE" | "ANDERE_SOORT" | "GEEN_DING";

export type NieuwOordeel = {
  readonly een: string;
  readonly ander: string;
  readonly uitkomst: Uitkomst;
  readonly reden: string;
};

/** Two of one soort may be one; an organisatie and its vestiging stay two things. */
export async function judgeEntiteiten(
  tx: Tx,
  { een, ander, uitkomst, reden }: NieuwOordeel,
): Promise<{ weigering: OordeelWeigering } | { id: string }> {
  const [left, right] = await Promise.all([findEntiteit(tx, een), findEntiteit(tx, ander)]);
  if (!left || !right) return { weigering: "ONBEKEND" };
  if (left.id === right.id) return { weigering: "ZELFDE_REGISTRATIE" };
  if (isVerband(left.soort) || isVerband(right.soort)) return { weigering: "GEEN_DING" };
  if (left.soort !== right.soort) return { weigering: "ANDERE_SOORT" };
  const [first, second] = left.id < right.id ? [left, right] : [right, left];
  tx.log("Een oordeel geven: zelfde of niet", [een, ander]);
  return { id: await insertOordeel(tx, first.id, second.id, uitkomst, reden) };
}

/** Anyone who may judge may take back, with a reason: the log keeps who did. @returns false when there is no such live judgement. */
export async function undoOordeel(tx: Tx, id: string, reden: string): Promise<boolean> {
  const ends = await withdrawOordeel(tx, id, reden);
  if (!ends) return false;
  tx.log("Een oordeel intrekken", ends);
  return true;
}
