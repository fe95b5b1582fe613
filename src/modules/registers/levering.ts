/** Levering: one delivery of a bron, from upload to the last line; whoever loads it never sees what is in it. */

export const FORMATEN = ["CSV", "FTM", "BODS"] as const;
export type Formaat = (typeof FORMATEN)[number];

export const WIJZEN = ["MOMENTOPNAME", "MUTATIES"] as const;
export type Wijze = (typeof WIJZEN)[number];

export const STANDEN = ["UPLOAD", "ONTVANGEN", "INLEZEN", "WACHT_OP_TWEEDE", "KLAAR", "GESTOPT", "MISLUKT"] as const;
export type Stand = (typeof STANDEN)[number];

/** Bytes of one uploaded part, and of a whole delivery. */
export const PART_BYTES = 4 * 1024 * 1024;
export const LEVERING_LIMIT = 16 * 1024 * 1024 * 1024;

/** A file that was not loaded stays this long, so that somebody can come back to it tomorrow and nobody finds it next month. */
export const BEWAAR_DAGEN = 7;

export const partsOf = (bytes: number): number => Math.ceil(bytes / PART_BYTES);

export type Levering = {
  readonly id: string;
  readonly bron: string;
  readonly bronNaam: string;
  readonly formaat: Formaat;
  readonly wijze: Wijze;
  readonly stand: Stand;
  readonly bytes: number;
  readonly delen: number;
  readonly totRegel: number;
  readonly gelezen: number;
  readonly geweigerd: number;
  readonly reden: string | undefined;
  readonly opdracht: string | undefined;
  readonly begonnenOp: Date;
  readonly klaarOp: Date | undefined;
  /** A second person allowed that this snapshot ends much. */
  readonly bevestigd: boolean;
};

export type LeveringWeigering =
  | "LEVERING_ONBEKEND"
  | "BRON_ONBEKEND"
  | "DEEL_PAST_NIET"
  | "ANDER_BESTAND"
  | "NOG_NIET_COMPLEET"
  | "PROFIEL_ONTBREEKT"
  | "ER_LOOPT_AL_EEN"
  | "LEVERING_GESLOTEN"
  | "WACHT_OP_TWEEDE"
  | "EIGEN_LEVERING";

type Present = Pick<Levering, "stand" | "formaat" | "bytes" | "delen" | "bevestigd">;

/** Why reading it in cannot begin, or go on after a stop. */
export function refuseInlezen(
  levering: Present,
  hasProfiel: boolean,
): "NOG_NIET_COMPLEET" | "WACHT_OP_TWEEDE" | "LEVERING_GESLOTEN" | "PROFIEL_ONTBREEKT" | undefined {
  if (levering.stand === "UPLOAD") return "NOG_NIET_COMPLEET";
  if (levering.stand === "WACHT_OP_TWEEDE") return levering.bevestigd ? undefined : "WACHT_OP_TWEEDE";
  if (levering.stand !== "ONTVANGEN" && levering.stand !== "INLEZEN") return "LEVERING_GESLOTEN";
  if (levering.formaat === "CSV" && !hasProfiel) return "PROFIEL_ONTBREEKT";
  return undefined;
}

/** Parts come in order, each full but the last: a part that came twice is taken once. */
export function refuseDeel(
  levering: Present,
  nr: number,
  bytes: number,
): "LEVERING_GESLOTEN" | "DEEL_PAST_NIET" | undefined {
  if (levering.stand !== "UPLOAD") return "LEVERING_GESLOTEN";
  const last = partsOf(levering.bytes) - 1;
  const wanted = nr === last ? levering.bytes - last * PART_BYTES : PART_BYTES;
  return nr > levering.delen || nr > last || bytes !== wanted ? "DEEL_PAST_NIET" : undefined;
}

/**
 * Why an upload that broke off may not go on with this file: each part that is there must be the same. A file that says less than all
 * of them proves nothing.
 */
export function refuseHervatting(
  levering: Present,
  kept: readonly (Uint8Array | null)[],
  told: readonly Uint8Array[],
): "LEVERING_GESLOTEN" | "DEEL_PAST_NIET" | "ANDER_BESTAND" | undefined {
  if (levering.stand !== "UPLOAD") return "LEVERING_GESLOTEN";
  if (told.length !== levering.delen || kept.length !== levering.delen) return "DEEL_PAST_NIET";
  const same = kept.every((one, nr) => one !== null && Buffer.compare(one, told[nr] ?? new Uint8Array()) === 0);
  return same ? undefined : "ANDER_BESTAND";
}

/** Why this reader may not say yes to a large ending, or undefined. The database refuses the same; this one spares the click. */
export function refuseBevestiging(
  levering: Pick<Levering, "stand" | "bevestigd">,
  own: boolean,
): "LEVERING_GESLOTEN" | "EIGEN_LEVERING" | undefined {
  if (levering.stand !== "WACHT_OP_TWEEDE" || levering.bevestigd) return "LEVERING_GESLOTEN";
  return own ? "EIGEN_LEVERING" : undefined;
}
