/** How often a page asks again about a delivery: only while something may happen to it without this page. Pure. */
import type { Levering } from "./types.ts";

type Gevolgd = Pick<Levering, "stand" | "bevestigd">;

export const isReading = ({ stand }: Pick<Levering, "stand">): boolean => stand === "INLEZEN";

/** Milliseconds until the next look, or false: it is over, or waits for whoever looks at it. */
export function followEvery(levering: Gevolgd | undefined): number | false {
  if (!levering) return false;
  if (isReading(levering)) return 2_000;
  // A privacy officer says yes on a page of their own.
  return levering.stand === "WACHT_OP_TWEEDE" && !levering.bevestigd ? 5_000 : false;
}
