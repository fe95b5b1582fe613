/** When something that died is started again, and when that has become pointless. Pure: the clock is an argument. */

/** How patient the supervisor is. All times in milliseconds. */
export type RestartPolicy = {
  /** Pause before the first restart; doubles at each next quick failure. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** A life shorter than this is a quick failure; a longer one wipes the slate. */
  readonly quickLife: number;
  /** After so many quick failures in a row it stays down. */
  readonly mostFailures: number;
};

/** Eight failures take at least eleven seconds: somebody who kills by hand is outlasted, a broken start is not. */
export const PATIENT: RestartPolicy = { firstPause: 100, longestPause: 5000, quickLife: 5000, mostFailures: 8 };

/** The pause before the next start, or "storm" when it should stay down. */
type Verdict = { readonly failures: number; readonly next: number | "storm" };

/**
 * Judges one ended life.
 * @param failures quick failures in a row before this one
 * @param life how long this one lived
 */
export function judge(policy: RestartPolicy, failures: number, life: number): Verdict {
  if (life >= policy.quickLife) return { failures: 0, next: policy.firstPause };
  if (failures + 1 >= policy.mostFailures) return { failures: failures + 1, next: "storm" };
  return { failures: failures + 1, next: Math.min(policy.firstPause * 2 ** failures, policy.longestPause) };
}
