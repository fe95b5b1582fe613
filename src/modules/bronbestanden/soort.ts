/** Soort: what an entiteit is, or which tie a verband makes between two of them (ontwerp.md 4, Opgave and bewering). */

/** Things that a source talks about. */
export const DINGEN = [
  "PERSOON",
  "ORGANISATIE",
  "VESTIGING",
  "ADRES",
  "OBJECT",
  "VOERTUIG",
  "REKENING",
  "TELEFOON",
  "VERGUNNING",
  "FUNCTIE",
] as const;

/** Ties between two things, read from `van` to `naar`: eigenaar → bezit, bestuurder → organisatie, bewoner → adres, … */
export const VERBANDEN = [
  "EIGENDOM",
  "BESTUUR",
  "BEWONING",
  "HUUR",
  "FINANCIERING",
  "FAMILIE",
  "DIENSTVERBAND",
  "GEBRUIK",
  "BETROKKENHEID",
] as const;

export type Ding = (typeof DINGEN)[number];
export type Verband = (typeof VERBANDEN)[number];
export type Soort = Ding | Verband;

const verbanden: ReadonlySet<string> = new Set(VERBANDEN);

export const isVerband = (soort: Soort): soort is Verband => verbanden.has(soort);
