/** Bron: who delivers what, on which ground, how reliable, and for how long. Law and content: catalogus/bronnen.yaml. */
import type { Soort } from "../bronbestanden/index.ts";

export type Bron = {
  readonly nr: number;
  readonly code: string;
  readonly naam: string;
  readonly houder: string;
  readonly organisatie: string;
  readonly soorten: readonly Soort[];
  readonly graad: string;
  readonly geleverdOp: Date | undefined;
};

/** The bron of what medewerkers state themselves; no file comes from it. */
export const EIGEN_WAARNEMING = "eigen-waarneming";

/** Source A (reliable, own observation) to E (unknown), information 1 (confirmed) to 5 (unlikely): domein 4.4. */
export type Graad = { readonly bron: string; readonly informatie: number };

export const formatGraad = ({ bron, informatie }: Graad): string => `${bron}${informatie}`;

/** Whole years between two moments, as PostgreSQL's `age` counts them. */
function wholeYears(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const anniversary = new Date(from);
  anniversary.setUTCFullYear(from.getUTCFullYear() + years);
  return Math.max(0, to < anniversary ? years - 1 : years);
}

/** Without confirmation information loses one step every twelve months, down to 5; computed at reading, never stored (domein 4.4). */
export const decayGraad = <G extends Graad>(graad: G, vastgelegdOp: Date, nu: Date): Pick<G, "bron"> & Graad => ({
  bron: graad.bron,
  informatie: Math.min(5, graad.informatie + wholeYears(vastgelegdOp, nu)),
});
