/** Weigering: how each refusal of a step with a signaal reads, and what to do about it. The database names them. */
import { REDEN_MINIMUM } from "./signaal.ts";

export const SIGNAAL_WEIGERINGEN = {
  NIET_GEVONDEN: [404, "Dit signaal is er niet, of past niet bij uw doel", "Ga terug naar de lijst met signalen."],
  GESLOTEN: [
    409,
    "Dit signaal is afgerond",
    "Er komt niets meer bij. U kunt de melder nog wel laten weten wat ermee gebeurde.",
  ],
  GEWIJZIGD: [409, "Iemand anders heeft dit net gewijzigd", "Bekijk beide versies. Er is niets gewijzigd door u."],
  NIET_OPGEPAKT: [409, "Niemand behandelt dit signaal nog", "Pak het signaal eerst op."],
  KAN_NIET_BEHANDELEN: [
    409,
    "Deze collega kan dit signaal niet behandelen",
    "Kies een collega die nu signaalcoördinator is en dit signaal niet zelf meldde.",
  ],
  ANONIEM_IS_E: [
    409,
    "Een anonieme tip heeft bron E",
    "Niemand kent de bron, dus kies E. De informatie weegt u apart.",
  ],
  REDEN_ONTBREEKT: [409, "Hier hoort een reden bij", `Schrijf in ten minste ${REDEN_MINIMUM} tekens waarom.`],
  FASE_PAST_NIET: [
    409,
    "Deze stap past niet bij de fase van dit signaal",
    "Vernieuw de pagina en kijk wat nu aan de beurt is.",
  ],
  GRAAD_ONTBREEKT: [409, "Er is nog geen graad gegeven", "Geef eerst een graad aan de bron en aan de informatie."],
  DREMPEL_NIET_GEHAALD: [
    409,
    "Niet alle drie de vragen zijn met ja beantwoord",
    "Is het geen ondermijning, geen taak van de gemeente of niet in ons gebied? Sluit het signaal dan.",
  ],
  ANTWOORD_ONTBREEKT: [
    409,
    "Nog niet alle vragen zijn beantwoord",
    "Beantwoord elke vraag, ook die over een onschuldige verklaring.",
  ],
  TREFFER_NIET_GEWOGEN: [
    409,
    "Nog niet elke treffer is gewogen",
    "Weeg eerst elke treffer: klopt hij, en wat zegt hij?",
  ],
  TOETS_ONTBREEKT: [
    409,
    "De privacytoets is nog niet bevestigd",
    "Leg de toets voor aan de privacy officer en wacht op akkoord.",
  ],
  BESLUIT_ONTBREEKT: [409, "De burgemeester heeft nog niet beslist", "Leg dit eerst voor aan de burgemeester."],
  GRAAD_TE_LAAG: [
    409,
    "De graad is te laag om een persoon te betrekken",
    "Nodig is bron A of B met informatie 1 tot en met 3, of een tweede organisatie die hetzelfde zegt.",
  ],
  BESLUIT_ONBEKEND: [409, "Dit vervolg bestaat niet", "Kies een vervolg uit de lijst."],
  TERMIJN_ONGELDIG: [
    409,
    "De nieuwe termijn is niet te bepalen",
    "Vraag de beheerder om de lijst met feestdagen aan te vullen.",
  ],
  UITKOMST_PAST_NIET: [409, "Dit einde past niet bij waar het signaal staat", "Kies een ander einde."],
  BERICHT_PAST_NIET: [409, "Dit bericht past hier niet", "Kies vraag of terugkoppeling."],
  ANONIEM_GEEN_PERSOON: [
    409,
    "Bij een anonieme tip wordt geen persoon genoemd",
    "Er wordt geen persoon aangemaakt uit een anonieme tip. Noem het adres, het bedrijf of het voertuig.",
  ],
  VERMELDING_ONLEESBAAR: [
    409,
    "Dit is niet te lezen als wat u koos",
    "Controleer wat u typte, of kies een andere soort.",
  ],
  VERMELDING_ONBEKEND: [404, "Deze vermelding is er niet", "Vernieuw de pagina."],
  ADRES_ONBEKEND: [404, "Dit openbare adres is er niet", "Kies een adres uit de lijst."],
  BIJLAGE_ONBEKEND: [404, "Deze bijlage is er niet", "Ga terug naar het signaal."],
  NIET_UW_SIGNAAL: [
    403,
    "Alleen wie dit signaal behandelt, kan zien wie het meldde",
    "Vraag het aan de behandelaar, of laat het signaal aan u overdragen.",
  ],
} as const;

export type SignaalWeigering = keyof typeof SIGNAAL_WEIGERINGEN;
