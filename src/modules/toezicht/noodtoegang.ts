/** Noodtoegang: thirty minutes of wider sight, with a reason, a second person and a review afterwards. */

export type Noodtoegang = {
  readonly id: string;
  readonly aanvrager: string;
  readonly tweede: string;
  readonly beoordelaar: string | undefined;
  readonly reden: string;
  readonly gevraagdOp: Date;
  readonly toegekendOp: Date | undefined;
  readonly tot: Date | undefined;
  readonly beeindigdOp: Date | undefined;
  readonly beoordeeldOp: Date | undefined;
  readonly oordeel: string | undefined;
  readonly vanMij: boolean;
  readonly aanMij: boolean;
};

export type NoodtoegangStand = "GEVRAAGD" | "LOOPT" | "VOORBIJ" | "NIET_TOEGEKEND" | "BEOORDEELD";

/** A request that nobody accepts lapses after a quarter of an hour. */
const WACHT_MINUTEN = 15;

export function standOf(n: Noodtoegang, now: Date): NoodtoegangStand {
  if (n.beoordeeldOp) return "BEOORDEELD";
  if (n.toegekendOp) return !n.beeindigdOp && n.tot && n.tot > now ? "LOOPT" : "VOORBIJ";
  return !n.beeindigdOp && n.gevraagdOp.getTime() > now.getTime() - WACHT_MINUTEN * 60_000
    ? "GEVRAAGD"
    : "NIET_TOEGEKEND";
}
