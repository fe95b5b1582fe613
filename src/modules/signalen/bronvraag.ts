/** Bronvraag: under which keys a source is asked, and what a question about a person is to a question about a thing. */
import type { VermeldingSoort } from "./signaal.ts";

/** Things are asked by what the signaal names; persons by what is typed and never kept (besluiten.md 26). */
export const DINGSLEUTELS = ["ADRES", "KVK", "KENTEKEN", "IBAN", "TELEFOON"] as const;
export const PERSOONSLEUTELS = ["BSN", "NAAM_GEBOORTE_POSTCODE", "RELATIE"] as const;
export const SLEUTELSOORTEN = [...DINGSLEUTELS, ...PERSOONSLEUTELS] as const;

export type Dingsleutel = (typeof DINGSLEUTELS)[number];
export type Sleutelsoort = (typeof SLEUTELSOORTEN)[number];

/** Ties by which one asks from a thing to a person. Family is between persons. */
export const VRAAGBAAR = [
  "EIGENDOM",
  "BESTUUR",
  "BEWONING",
  "HUUR",
  "FINANCIERING",
  "DIENSTVERBAND",
  "GEBRUIK",
  "BETROKKENHEID",
] as const;

export const isDingsleutel = (soort: VermeldingSoort | Sleutelsoort): soort is Dingsleutel =>
  (DINGSLEUTELS as readonly string[]).includes(soort);
