/** Dutch: logging in, logging out, and the end of a session. */
export const sessie = {
  inloggen: "Inloggen",
  titel: "Inloggen bij Weerwerk",
  inleiding:
    "Weerwerk helpt de gemeente zich te weren tegen ondermijnende criminaliteit: zien wat er speelt, weten wat mag, en achteraf laten zien wie wat deed en waarom.",
  knop: "Inloggen met uw werkaccount",
  knopDemo: "Kies wie u bent in de demo",
  hoe: "U logt in bij de aanmelddienst van uw organisatie. Weerwerk kent uw wachtwoord niet.",
  hoeDemo: "Bij een echte gemeente logt u in met uw werkaccount. In de demo kiest u een van de verzonnen mensen.",
  vastTitel: "Wat we vastleggen",
  vast: [
    "Dat u inlogt, wanneer en op wat voor apparaat.",
    "Elke keer dat u gegevens opent: wanneer, waarvoor en in welke rol.",
    "Niet wat u las. Toezichthouders zien wie iets deed, nooit de inhoud.",
  ],
  vastSlot: "Wat over u is vastgelegd, vindt u na het inloggen bij Mijn inzagen.",
  lezenTitel: "Eerst lezen?",
  lezen: "Wat de gemeente met gegevens doet, op welke grond en wie wat mag, is openbaar.",
  lezenLink: "Bekijk wie wat mag",
  taal: "Taal",
  andereTaal: "English",
  fouten: {
    ONBEKEND: [
      "We kennen u nog niet",
      "Uw account werkt, maar staat niet in de lijst van Weerwerk. Vraag uw beheerder u toe te voegen.",
    ],
    GEBLOKKEERD: ["Uw toegang is gesloten", "Neem contact op met de beheerder of de privacy officer."],
    NIET_BEREIKBAAR: [
      "De aanmelddienst antwoordt niet",
      "Wacht een paar minuten en probeer het opnieuw. Blijft het zo? Bel de helpdesk.",
    ],
    AFGEBROKEN: ["Het inloggen is afgebroken", "Er is niets gebeurd. Begin opnieuw als u toch wilt inloggen."],
    TE_LAAG: [
      "Log in met een sterkere methode",
      "Uw organisatie vraagt voor Weerwerk een tweede stap, zoals een code of een pas. Log opnieuw in met die stap.",
    ],
    VERLOPEN: ["Het inloggen duurde te lang", "Begin opnieuw. U hebt tien minuten de tijd."],
    TE_VEEL: ["Dat ging te vaak achter elkaar", "Wacht een minuut en probeer het opnieuw."],
    MISLUKT: [
      "Het inloggen lukte niet",
      "Probeer het opnieuw. Blijft het misgaan? Vertel de beheerder hoe laat het was.",
    ],
  } as Record<string, readonly [string, string]>,
  uit: {
    titel: "U bent afgemeld",
    uitleg: "U kunt dit venster sluiten. Werkt u op een gedeeld apparaat? Sluit dan ook de browser.",
  },
  waarschuwing: {
    titel: "Bent u er nog?",
    stil: (tijd: string) => `U deed een tijd niets. Over ${tijd} melden we u af, zodat niemand anders uw werk ziet.`,
    hard: (tijd: string) =>
      `Over ${tijd} moet u opnieuw inloggen. Dat moet elke dag een keer. Bewaar wat u wilt houden.`,
    blijven: "Blijf ingelogd",
    begrepen: "Begrepen",
    minuten: (n: number) => (n === 1 ? "1 minuut" : `${n} minuten`),
    seconden: (n: number) => (n === 1 ? "1 seconde" : `${n} seconden`),
    nog: (tijd: string) => `Nog ${tijd}`,
  },
  einde: {
    hoe: {
      tijd: [
        "U bent te lang weg geweest",
        "We hebben u afgemeld, zodat niemand anders uw werk ziet. Na het inloggen komt u terug op deze pagina.",
      ],
      gestopt: [
        "U bent afgemeld",
        "Dat gebeurde in een ander venster of op een ander apparaat. Deed u dat niet zelf? Bel uw beheerder. Na het inloggen komt u terug op deze pagina.",
      ],
    } as Record<"tijd" | "gestopt", readonly [string, string]>,
    concept:
      "Wat u invulde, staat er nog zolang u dit venster open laat. Daarom openen we het inloggen in een nieuw venster.",
    opnieuw: "Log opnieuw in",
    opnieuwVenster: "Log opnieuw in (nieuw venster)",
    ander: "Er is nu iemand anders ingelogd. We hebben deze pagina leeggemaakt.",
  },
  klaar: {
    titel: "U bent weer ingelogd",
    uitleg: "U kunt dit venster sluiten en verdergaan in het venster waar u was.",
  },
};
