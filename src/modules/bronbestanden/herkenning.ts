/** Herkenning: what the columns of a file seem to hold, in kinds and counts without a single value. */
import type { Json } from "./bronrecord.ts";
import type { Kolom } from "./csv-profiel.ts";

/** A kind of column with how many of the filled values fit it. */
export type Kolomkandidaat = Kolom & { readonly past: number; readonly opNaam: boolean };

export type HerkendeKolom = {
  /** As it may be shown, and as a profiel may call it. */
  readonly naam: string;
  readonly gevuld: number;
  /** The best first: what the heading says, then the check that says most. Never empty. */
  readonly kandidaten: readonly Kolomkandidaat[];
};

export type Herkenning = {
  readonly kolommen: readonly HerkendeKolom[];
  /** Absent when no column could be the key of anything: an administrator then chooses by hand. */
  readonly profiel?: Json;
};
