/** Dutch: why lines are refused and what to do, what a delivery changed, and what was destroyed. */
export const leveringsuitkomsten = {
  weigerredenen: {
    TEKENSET: [
      "Tekens die niet te lezen zijn",
      "Het bestand heeft een andere tekenset dan gekozen. Kies bij Kolommen een andere tekenset, of bewaar het bestand als UTF-8.",
    ],
    REGEL_TE_LANG: [
      "De regel is te lang",
      "Vaak mist er een aanhalingsteken of een regeleinde. Bekijk deze regel en de regel ervoor.",
    ],
    VELD_TE_LANG: [
      "Een veld is te lang",
      "Vaak mist er een aanhalingsteken aan het einde van het veld. Kort het in of herstel het.",
    ],
    AANHALINGSTEKEN: [
      "Een aanhalingsteken staat verkeerd",
      'Een " in een tekst schrijft u als "". Sluit elk veld dat met " begint ook met ".',
    ],
    AANTAL_VELDEN: [
      "Te veel of te weinig kolommen",
      "Staat het scheidingsteken ook in een tekst? Zet die tekst dan tussen aanhalingstekens.",
    ],
    GEEN_JSON: [
      "Geen geldige JSON",
      "Laat de leverancier het bestand opnieuw maken. Elke regel moet op zichzelf geldige JSON zijn.",
    ],
    TE_DIEP: ["Te veel lagen in elkaar", "Dit is geen gewone levering. Vraag de leverancier wat dit is."],
    SLEUTEL_ONTBREEKT: [
      "Het nummer waaraan we het herkennen, ontbreekt",
      "Vul het nummer aan in het bronbestand, of kies bij Kolommen een andere kolom om aan te herkennen.",
    ],
    SLEUTEL_DUBBEL: [
      "Hetzelfde nummer komt vaker voor, met andere gegevens",
      "Laat de bron één regel per nummer leveren, of herken het aan meer kolommen samen.",
    ],
    SOORT_ONBEKEND: [
      "We kennen deze soort niet",
      "Weerwerk gebruikt dit gegeven niet. U hoeft niets te doen, tenzij u het hier verwacht.",
    ],
    NAAM_ONTBREEKT: ["De naam ontbreekt", "Vul de naam aan in het bronbestand."],
    WAARDE_ONGELDIG: [
      "De waarde past niet bij de kolom",
      "Controleer de waarde in het bronbestand. Zijn het er veel? Kies bij Kolommen een ander type of een andere datumvorm.",
    ],
    VERBAND_ONVOLLEDIG: ["Het verband mist een begin of einde", "Vul beide nummers aan in het bronbestand."],
    VERSIE_ONBEKEND: ["Een versie die we niet kennen", "Vraag de leverancier om BODS 0.4 of FollowTheMoney 4."],
    LAATSTE_REGEL_HALF: [
      "De laatste regel is half",
      "Het bestand is waarschijnlijk afgebroken. Maak het opnieuw en verstuur het nog eens.",
    ],
    BESTANDSSOORT: [
      "Dit is geen tekstbestand",
      "Het is bijvoorbeeld een zip, pdf of Excel-bestand. Pak het uit of bewaar het als CSV (UTF-8). Er is niets ingelezen.",
    ],
    TEKENSET_ONBEKEND: [
      "We kennen de tekenset niet",
      "Bewaar het bestand als UTF-8 en verstuur het opnieuw. Er is niets ingelezen.",
    ],
    KOPREGEL: [
      "De kolommen van het bestand passen niet bij de indeling",
      "Een kolom van de indeling staat niet in de eerste regel. Kies bij Kolommen een andere indeling. Er is niets ingelezen.",
    ],
  } as Record<string, readonly [string, string]>,

  toezien: {
    titel: "Leveringen",
    intro: "Wat beheerders inlazen en wat dat veranderde. De inhoud ziet u hier niet.",
    niets: "Nog geen leveringen",
    nietsUitleg: "Leest een beheerder een bestand in, dan ziet u hier wat dat veranderde.",
    wachten: "Wacht op u",
    wachtenUitleg: "Deze leveringen zouden veel gegevens beëindigen. Kijk of dat kan kloppen.",
    watVeranderde: "Wat deze levering veranderde",
    nieuw: "Nieuw",
    gewijzigd: "Gewijzigd",
    ongewijzigd: "Ongewijzigd",
    beeindigd: "Beëindigd",
    sluimerend: "Slapend",
    uitleg: {
      nieuw: "stond er nog niet",
      gewijzigd: "kreeg een nieuwe versie",
      ongewijzigd: "bleef zoals het was",
      beeindigd: "geldt niet meer",
      sluimerend: "personen, en verbanden met hen, die niemand vindt tot een grondslag hen wekt",
    } as Record<string, string>,
    einde: "Veel beëindigingen",
    eindeUitleg: (weg: string, van: string, procent: string) =>
      `Na deze levering gelden ${weg} van de ${van} gegevens van deze bron niet meer. Dat is ${procent}.`,
    eindeGeweigerd: (n: string) =>
      `Er zijn ook ${n} regels geweigerd. Wat daarin stond, telt nu als weg terwijl het er misschien nog is.`,
    eindeVraag: "Vraag de beheerder of het bestand heel is en van de goede bron komt. Twijfelt u? Bevestig dan niet.",
    bevestig: "Bevestig het beëindigen",
    dialoog: (weg: string) => `${weg} gegevens laten beëindigen?`,
    dialoogUitleg: (weg: string, van: string, blijft: string) =>
      `Van de ${van} gegevens van deze bron blijven er ${blijft} gelden. ${weg} worden beëindigd zodra de beheerder verdergaat. Zoeken vindt ze dan als vroeger.`,
    dialoogKnop: (weg: string) => `Bevestig: ${weg} beëindigen`,
    bevestigd: "Bevestigd. De beheerder kan verder.",
    isBevestigd: "Bevestigd. De beheerder kan de levering afmaken.",
    eigen: "U liet deze levering zelf inlezen, of vervangt wie dat deed. Laat een andere privacy officer bevestigen.",
    nogBezig: "Nog niet klaar: de aantallen lopen nog op.",
    tabs: { leveringen: "Leveringen", vernietigingen: "Vernietigingen" },
  },
  vernietigingen: {
    titel: "Vernietigingen",
    intro: "Bewijzen dat gegevens zijn vernietigd na hun bewaartermijn. Een bewijs zegt hoeveel, niet wat het was.",
    niets: "Er is nog niets vernietigd",
    nietsUitleg: "Elke dag vernietigt Weerwerk wat over zijn bewaartermijn heen is. Het bewijs komt dan hier.",
    lijst: "Bewijzen, de nieuwste eerst",
    op: "Wanneer",
    grond: "Waarom",
    soort: "Wat voor gegevens",
    aantal: "Aantal",
    hash: "Bewijs (hash)",
    hashUitleg:
      "Met de hash kan een controleur nagaan dat dezelfde gegevens weg zijn, ook na het terugzetten van een reservekopie.",
    gronden: {
      BEWAARTERMIJN: "bewaartermijn voorbij",
      BRON_STIL: "bron levert niet meer",
      GRONDSLAG_VERVALLEN: "grondslag vervallen",
      TERUGGEZET: "opnieuw, na een teruggezette reservekopie",
      VERZOEK: "verzoek van betrokkene",
    } as Record<string, string>,
    soorten: {
      OPGAVE: "versies van registraties",
      ENTITEIT: "bedrijven, adressen en andere dingen",
      SLAPER: "slapende personen",
      SIGNAAL: "signalen",
    } as Record<string, string>,
  },
};
