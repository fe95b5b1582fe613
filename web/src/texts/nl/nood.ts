/** Dutch: asking for, granting and ending noodtoegang; and jobs. */
export const nood = {
  titel: "Noodtoegang",
  intro:
    "Dreigt er gevaar en kunt u niet wachten? Met een tweede persoon opent u dertig minuten lang meer dan u anders mag zien.",
  loopt: (minuten: number) =>
    minuten === 1 ? "Noodtoegang loopt nog 1 minuut." : `Noodtoegang loopt nog ${minuten} minuten.`,
  fgZiet: "De FG ziet dit en beoordeelt het achteraf.",
  stop: "Stop noodtoegang",
  gestopt: "Noodtoegang gestopt.",
  vraag: {
    titel: "Noodtoegang vragen",
    reden: "Wat dreigt er?",
    redenUitleg: "Ten minste 20 tekens. De tweede persoon en de FG lezen dit.",
    tweede: "Wie stemt in?",
    tweedeUitleg: "Die persoon stemt in op een eigen apparaat. Bel diegene meteen.",
    geenTweede: "Er is nu niemand die kan instemmen. Bel de FG of de privacy officer.",
    knop: "Vraag noodtoegang",
    redenKort: "Schrijf in ten minste 20 tekens wat er dreigt.",
    tweedeLeeg: "Kies wie instemt.",
    gevolg: "Alles wat u dan opent, staat apart in het logboek. Bel bij direct gevaar eerst 112.",
  },
  wacht: {
    titel: (naam: string) => `Wachten op ${naam}`,
    uitleg: (naam: string) =>
      `Bel ${naam} nu. Die opent Weerwerk op een eigen apparaat en stemt in bij Noodtoegang. Deze pagina gaat vanzelf verder.`,
    vervalt: (minuten: number) =>
      minuten === 1 ? "Uw aanvraag vervalt over 1 minuut." : `Uw aanvraag vervalt over ${minuten} minuten.`,
    trekIn: "Trek de aanvraag in",
  },
  lopend: {
    titel: "Uw noodtoegang loopt",
    uitleg: "Stop zodra u klaar bent. U ziet op elke pagina bovenaan hoeveel tijd er nog is.",
  },
  aanU: {
    titel: (naam: string) => `${naam} vraagt u in te stemmen`,
    uitleg: "Bel of spreek deze collega eerst. Stem alleen in als u begrijpt wat er dreigt. Uw naam staat er bij.",
    instemmen: "Stem in voor 30 minuten",
    ingestemd: "U hebt ingestemd. De noodtoegang loopt.",
    afwijzen: "Wijs af",
    afgewezen: "Afgewezen. De aanvraag is gesloten.",
  },
  eerder: "Eerder",
  nietsEerder: "Nog geen noodtoegang",
  nietsEerderUitleg: "Wat u vroeg of waarmee u instemde, blijft hier staan.",
  gevraagd: (van: string, aan: string) => `${van} vroeg ${aan} om in te stemmen`,
  standen: {
    GEVRAAGD: "Wacht op instemming",
    LOOPT: "Loopt nu",
    VOORBIJ: "Voorbij, nog te beoordelen",
    NIET_TOEGEKEND: "Niet toegekend",
    BEOORDEELD: "Beoordeeld",
  } as Record<string, string>,
  vanTot: (van: string, tot: string) => `van ${van} tot ${tot}`,
  alleenTweede: "U kunt zelf geen noodtoegang vragen. Vraagt een collega u om in te stemmen, dan staat dat hier.",
};

export const opdrachten = {
  titel: "Opdrachten",
  intro: "Werk dat Weerwerk voor u doet terwijl u verdergaat. U mag deze pagina verlaten.",
  niets: "U hebt nog geen opdracht gegeven",
  nietsUitleg: "Bestelt u bijvoorbeeld een uitvoer van het logboek, dan volgt u die hier.",
  naarLogboek: "Naar het logboek",
  taken: {
    loguitvoer: "Uitvoer van het logboek",
    "registers-inlezen": "Registerbestand inlezen",
    registeruitvoer: "Uitvoer van een register",
  } as Record<string, string>,
  statussen: {
    WACHT: "Wacht op beurt",
    BEZIG: "Bezig",
    KLAAR: "Klaar",
    MISLUKT: "Mislukt",
    GEANNULEERD: "Geannuleerd",
  } as Record<string, string>,
  meldingen: {
    UITVOER_TE_GROOT: "De uitvoer is te groot voor één bestand. Kies een kortere periode of een kleinere bron.",
  } as Record<string, string>,
  mislukt: "Het lukte niet. Er is niets uitgevoerd. Probeer het opnieuw.",
  taak: "Opdracht",
  status: "Stand",
  besteld: "Gegeven op",
  klaar: "Klaar op",
  voortgang: "Voortgang",
  gedaan: (gedaan: string, totaal: string | undefined) =>
    totaal === undefined ? `${gedaan} regels gedaan` : `${gedaan} van ${totaal} regels gedaan`,
  leeg: "Er waren geen regels in deze periode; het bestand is leeg.",
  annuleer: "Annuleer de opdracht",
  geannuleerd: "Geannuleerd.",
  haalOp: "Haal het bestand op",
  haalOpUitleg: "Ophalen wordt vastgelegd. Bewaar het bestand alleen waar dat mag.",
  weg: "U mag deze pagina verlaten; de opdracht gaat door.",
};
