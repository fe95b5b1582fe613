/** Gelding: whether the Algemene termijnenwet (BWBR0002448) governs a term, and why; articles 1, 4 and 5. */
import type { Duur } from "./duur.ts";

/**
 * The law binds terms in a wet (art. 1) and in an AMvB (art. 5), others only where a rule says so. `regelgeving` and
 * `vrijheidsbeneming` are the exclusions of art. 4 b and c; that of art. 4 a follows from the length. `bron` names the
 * article, or the own rule, in which the term stands: it is required, and shown.
 */
export type Gelding =
  | { readonly termijnenwet: "ja"; readonly omdat: "wet" | "amvb" | "van-toepassing-verklaard"; readonly bron: string }
  | {
      readonly termijnenwet: "nee";
      readonly omdat: "zelf-gesteld" | "lagere-regeling" | "anders-bepaald" | "regelgeving" | "vrijheidsbeneming";
      readonly bron: string;
    };

/** The longest term, per unit, to which the law still applies (art. 4 a); terms in years never are short enough. */
const ARTIKEL_4_A: Readonly<Record<Duur["eenheid"], number>> = {
  dagen: 90,
  werkdagen: 90,
  weken: 12,
  maanden: 3,
  jaren: 0,
};

/** Article 4 a: more than 90 days, more than twelve weeks, more than three months, one or more years. */
export const exceedsArtikel4 = ({ lengte, eenheid }: Duur): boolean => lengte > ARTIKEL_4_A[eenheid];

/** Whether the end can move with the list of feestdagen: only then does a gap in the list call for a warning. */
export const dependsOnFeestdagen = (deel: Duur & Gelding): boolean =>
  deel.eenheid === "werkdagen" || (deel.termijnenwet === "ja" && !exceedsArtikel4(deel));
