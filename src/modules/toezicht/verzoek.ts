/** Verzoek: someone uses a right about their own data (AVG 15-18 and 21); answered within one month (AVG 12 lid 3). */

export const VERZOEK_SOORTEN = ["INZAGE", "RECTIFICATIE", "WISSEN", "BEPERKING", "BEZWAAR"] as const;
export type VerzoekSoort = (typeof VERZOEK_SOORTEN)[number];

export type Verzoek = {
  readonly id: string;
  readonly eigenaar: number;
  readonly soort: VerzoekSoort;
  readonly vraag: string;
  readonly ingediendOp: Date;
  readonly uiterlijk: string;
  readonly status: "OPEN" | "BEANTWOORD" | "INGETROKKEN";
  readonly antwoord: string | undefined;
  readonly antwoordDoor: number | undefined;
  readonly antwoordOp: Date | undefined;
  /** It came by letter or at the counter: `eigenaar` only noted it. */
  readonly vanBuiten: boolean;
};
