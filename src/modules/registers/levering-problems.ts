/** What a delivery refuses, in words that say what to do. */
import type { ProblemText } from "../../platform/http/problem.ts";
import type { LeveringWeigering } from "./levering.ts";

export const LEVERING_PROBLEMS = {
  LEVERING_ONBEKEND: [404, "Deze levering is er niet", "Ga terug naar de lijst van leveringen."],
  BRON_ONBEKEND: [
    409,
    "Deze bron is er niet",
    "Kies een bron uit de lijst; nieuwe bronnen voegt u toe in catalogus/bronnen.yaml.",
  ],
  DEEL_PAST_NIET: [409, "Dit deel past hier niet", "Vraag op hoeveel delen er zijn, en ga verder met het volgende."],
  ANDER_BESTAND: [
    409,
    "Dit is een ander bestand",
    "Wat al binnen is, komt uit een ander bestand. Kies het bestand waarmee u begon, of stop deze levering en begin een nieuwe.",
  ],
  NOG_NIET_COMPLEET: [409, "Het bestand is nog niet helemaal binnen", "Stuur eerst de overige delen."],
  PROFIEL_ONTBREEKT: [409, "Er is nog geen kolomindeling gekozen", "Kies een profiel, of deel de kolommen zelf in."],
  ER_LOOPT_AL_EEN: [409, "Van deze bron wordt al iets ingelezen", "Wacht tot die levering klaar is, of stop haar."],
  LEVERING_GESLOTEN: [409, "Deze levering is al klaar of gestopt", "Begin een nieuwe levering."],
  WACHT_OP_TWEEDE: [
    409,
    "Deze levering wacht op de privacy officer",
    "Ze zou veel gegevens beëindigen. Vraag de privacy officer om dat te bevestigen.",
  ],
  EIGEN_LEVERING: [409, "U heeft deze levering zelf ingelezen", "Laat een andere privacy officer bevestigen."],
} as const satisfies Readonly<Record<LeveringWeigering, ProblemText>>;

export const { BRON_ONBEKEND } = LEVERING_PROBLEMS;
