/** Opvallende raadplegingen: patterns in the log that deserve a question to the colleague, each with an innocent explanation. */

/** Facts to ask about, in the order in which they are shown; never a score, never a verdict (ontwerp 1; signal type S07). */
export const OPVALLEND = {
  NOODTOEGANG: {
    feit: "Noodtoegang gebruikt",
    onschuldig: "Er was echt haast, en de tweede persoon wist ervan.",
    drempel: 1,
  },
  COLLEGA_HERHAALD: {
    feit: "Dezelfde collega op één dag vaak bekeken",
    onschuldig: "Iemand houdt de lijst bij, of er liep een voorstel over deze collega.",
    drempel: 8,
  },
  VEEL_BETROKKENEN: {
    feit: "Veel verschillende personen in één uur",
    onschuldig: "Iemand bladerde door de lijst van collega's, of behandelde een groot dossier.",
    drempel: 120,
  },
  BUITEN_WERKTIJD: {
    feit: "Raadplegingen in de nacht of het weekend",
    onschuldig: "Iemand had dienst, of werkt op andere uren.",
    drempel: 5,
  },
  WEIGERINGEN: {
    feit: "Vaak geweigerd in één uur",
    onschuldig: "Iemand is nieuw, of een rol is net veranderd.",
    drempel: 5,
  },
  AANMELDEN_MISLUKT: {
    feit: "Vaak mislukt aangemeld in één uur",
    onschuldig: "Een account is nog niet toegevoegd, of een koppeling is stuk.",
    drempel: 5,
  },
} as const;

export type OpvallendSoort = keyof typeof OPVALLEND;

export type Opvallend = {
  readonly soort: OpvallendSoort;
  readonly medewerker: string | undefined;
  readonly vanaf: Date;
  readonly aantal: number;
};
