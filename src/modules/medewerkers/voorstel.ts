/** Voorstel: a change of who may do what, put forward by one person and confirmed by another (besluiten.md 13). */

export const VOORSTEL_SOORTEN = [
  "ROL_TOEKENNEN",
  "ROL_BEEINDIGEN",
  "VERVANGING",
  "VERVANGING_BEEINDIGEN",
  "MEDEWERKER_TOEVOEGEN",
  "MEDEWERKER_WIJZIGEN",
  "AANMELDNAAM_WIJZIGEN",
  "BLOKKEREN",
  "DEBLOKKEREN",
] as const;
export type VoorstelSoort = (typeof VOORSTEL_SOORTEN)[number];

export const VOORSTEL_STATUSSEN = ["OPEN", "BEVESTIGD", "AFGEWEZEN", "INGETROKKEN", "DIRECT"] as const;
export type VoorstelStatus = (typeof VOORSTEL_STATUSSEN)[number];

export type Voorstel = {
  readonly id: string;
  readonly soort: VoorstelSoort;
  readonly status: VoorstelStatus;
  /** Whom it is about; none yet for someone who is to be added. */
  readonly medewerker: number | undefined;
  readonly rol: string | undefined;
  readonly vervanger: number | undefined;
  readonly van: Date | undefined;
  readonly tot: Date | undefined;
  readonly naam: string | undefined;
  readonly functie: string | undefined;
  readonly afdeling: string | undefined;
  readonly aanmeldnaam: string | undefined;
  readonly bijlage: string | undefined;
  readonly toelichting: string;
  readonly ingediendDoor: number | undefined;
  readonly ingediendOp: Date;
  readonly besluitDoor: number | undefined;
  readonly besluitOp: Date | undefined;
  readonly besluitToelichting: string | undefined;
};

/** Everyone that a proposal names: each is logged when it is shown. */
export const namedIn = (voorstel: Voorstel): number[] =>
  [voorstel.medewerker, voorstel.vervanger, voorstel.ingediendDoor, voorstel.besluitDoor].filter(
    (nr) => nr !== undefined,
  );

/**
 * Why this reader may not decide, or undefined. The database refuses the same; this one only spares the click.
 * `readers` is the reader, and the colleague whom they replace in this role.
 */
export function refuseBesluit(
  voorstel: Voorstel,
  readers: readonly number[],
): "VOORSTEL_GESLOTEN" | "EIGEN_VOORSTEL" | "GAAT_OVER_UZELF" | undefined {
  const isReader = (nr: number | undefined): boolean => nr !== undefined && readers.includes(nr);
  if (voorstel.status !== "OPEN") return "VOORSTEL_GESLOTEN";
  if (isReader(voorstel.ingediendDoor)) return "EIGEN_VOORSTEL";
  if (isReader(voorstel.medewerker) || isReader(voorstel.vervanger)) return "GAAT_OVER_UZELF";
  return undefined;
}
