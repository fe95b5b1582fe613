/** Problems (RFC 9457) as the API answers them: one table of code, status and a Dutch text that says what to do. */
import type { Weigering } from "../grant/grant.ts";

/** status, title, detail. The detail says what the reader can do and never repeats input. */
export type ProblemText = readonly [status: number, title: string, detail: string];

export const PROBLEMS = {
  ONGELDIGE_INVOER: [400, "De invoer klopt niet", "Verbeter de genoemde velden en probeer het opnieuw."],
  VERZOEK_ONLEESBAAR: [400, "Dit verzoek is niet te lezen", "Stuur een verzoek volgens HTTP/1.1."],
  GEEN_JSON: [400, "Dit is geen geldige JSON", "Stuur een JSON-object in UTF-8."],
  REDEN_ONTBREEKT: [400, "Er is een reden nodig", "Schrijf in ten minste 20 tekens waarom dit nodig is."],
  NIET_AANGEMELD: [401, "U bent niet aangemeld", "Meld u aan. Uw concept is bewaard."],
  GEEN_ROL: [
    403,
    "Deze pagina bestaat niet, of past niet bij uw doel",
    "Ga terug naar Vandaag. Mist u iets? Vraag het uw beheerder.",
  ],
  GEBLOKKEERD: [403, "Uw toegang is gesloten", "Neem contact op met de beheerder of de privacy officer."],
  GEEN_NOODTOEGANG: [403, "Er loopt geen noodtoegang", "Vraag noodtoegang aan; een tweede persoon moet instemmen."],
  CSRF: [403, "Dit verzoek kwam niet van deze pagina", "Ververs de pagina en probeer het opnieuw."],
  NIET_GEVONDEN: [
    404,
    "Deze pagina bestaat niet, of past niet bij uw doel",
    "Controleer het adres, of ga terug naar Vandaag.",
  ],
  METHODE: [405, "Dit kan hier niet", "Kijk in de beschrijving van de API welke bewerkingen hier mogelijk zijn."],
  NIET_ACCEPTABEL: [406, "Dit antwoord is er alleen als JSON", "Vraag om application/json."],
  GRONDSLAG_NIET_BEOORDEELD: [
    409,
    "De grondslag is niet (meer) beoordeeld",
    "Lezen kan; nieuwe verwerking niet. Vraag de privacy officer de grondslag te beoordelen.",
  ],
  TE_TRAAG: [408, "Het verzoek kwam te langzaam binnen", "Probeer het opnieuw, zo nodig met een betere verbinding."],
  NET_GEWIJZIGD: [409, "Iemand anders heeft dit net gewijzigd", "Bekijk de nieuwe versie en probeer het opnieuw."],
  TE_GROOT: [413, "Dit is te groot", "Stuur een kleiner bestand of minder tegelijk."],
  ONBEKEND_FORMAAT: [
    415,
    "Dit formaat kennen we niet",
    "Stuur application/json, of een bestand als application/octet-stream.",
  ],
  TE_VEEL: [429, "Dat ging te snel achter elkaar", "Wacht een minuut en probeer het opnieuw."],
  KOPPEN_TE_GROOT: [
    431,
    "De koppen van dit verzoek zijn te groot",
    "Verwijder de cookies van deze site en probeer het opnieuw.",
  ],
  MISLUKT: [
    500,
    "Dit lukte niet. Er is niets gewijzigd.",
    "Probeer het opnieuw. Blijft het misgaan? Geef de beheerder het kenmerk van deze melding.",
  ],
  NIET_VASTGELEGD: [
    500,
    "We konden dit niet vastleggen. Daarom tonen we het niet.",
    "Geef de beheerder het kenmerk van deze melding.",
  ],
  DUURDE_TE_LANG: [
    503,
    "Dit duurde te lang. Er is niets gewijzigd.",
    "Probeer het zo opnieuw. Zocht u iets? Maak de vraag dan kleiner.",
  ],
  NIET_GEREED: [503, "Weerwerk is er even niet", "Probeer het over een minuut opnieuw."],
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What the door's refusals look like from outside: a row that a reader may not see does not exist (besluiten.md 21). */
export const DOOR_PROBLEMS: Readonly<Record<Weigering, ProblemCode>> = {
  GEEN_SESSIE: "NIET_AANGEMELD",
  GEBLOKKEERD: "GEBLOKKEERD",
  ONBEKENDE_ACTIVITEIT: "GEEN_ROL",
  GEEN_ROL: "GEEN_ROL",
  GEEN_NOODTOEGANG: "GEEN_NOODTOEGANG",
  GEEN_LID: "NIET_GEVONDEN",
  WERK_PAST_NIET: "NIET_GEVONDEN",
  WERK_ONTBREEKT: "NIET_GEVONDEN",
  WERK_ONBEKEND: "NIET_GEVONDEN",
  WERK_VERLOPEN: "NIET_GEVONDEN",
  UITGESLOTEN: "NIET_GEVONDEN",
  FASE: "NIET_GEVONDEN",
  REDEN_ONTBREEKT: "REDEN_ONTBREEKT",
  GRONDSLAG_NIET_BEOORDEELD: "GRONDSLAG_NIET_BEOORDEELD",
  OPDRACHT_GESLOTEN: "NIET_GEVONDEN",
};

/** One mistake in the input: where (JSON pointer) and how to mend it. */
export type FieldError = { readonly veld: string; readonly code: string; readonly melding: string };

/** The body of a problem answer. `kenmerk` is the trace id that an administrator can look up. */
export type Probleem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly kenmerk: string;
  readonly fouten?: readonly FieldError[];
};

export function problem(code: string, text: ProblemText, kenmerk: string, fouten?: readonly FieldError[]): Probleem {
  const [status, title, detail] = text;
  return {
    type: `urn:weerwerk:probleem:${code.toLowerCase().replaceAll("_", "-")}`,
    title,
    status,
    detail,
    code,
    kenmerk,
    ...(fouten ? { fouten } : {}),
  };
}
