/** What the people of Waterveen say that they saw, three times per kind; all of it invented. `{naam}` is filled in where it happens. */

/** What was seen, and what the melder makes of it. */
export type Verhaal = readonly [feiten: string, duiding: string];

export type Soort = {
  readonly type: string;
  /** Where it happens: among these groups of the ground truth, plants beside innocent look-alikes. */
  readonly rond: readonly string[];
  readonly verhalen: readonly [Verhaal, Verhaal, Verhaal];
};

export const SOORTEN: readonly Soort[] = [
  {
    type: "INSCHRIJVING_PAST_NIET",
    rond: ["HENNEP", "STUDENTENHUIS", "WOONZORG"],
    verhalen: [
      [
        "Aan de balie wilde iemand zich inschrijven op dit adres en wist niet hoeveel kamers het huis heeft.",
        "Misschien woont deze persoon ergens anders.",
      ],
      [
        "Post aan drie verschillende namen kwam terug van dit adres; de bewoner die opendeed kende geen van de drie.",
        "",
      ],
      [
        "Op dit adres schreven zich binnen een half jaar negen mensen in. Bij de deur hangt één bel.",
        "Het kan ook een studentenhuis zijn.",
      ],
    ],
  },
  {
    type: "TE_VEEL_SLAAPPLAATSEN",
    rond: ["UITBUITING", "KWEKER", "KLEINE_VERHUURDER"],
    verhalen: [
      [
        "Bij een controle van de rookmelder stonden in de woonkamer vier stapelbedden, met nummers op de deuren.",
        "Ik denk aan arbeidsmigranten die te dicht op elkaar wonen.",
      ],
      ["Elke avond rond zeven uur stopt een busje voor het huis en gaan acht tot tien mensen naar binnen.", ""],
      [
        "In de achtertuin staan twee stacaravans met stroom uit het huis. Er hing was van veel mensen.",
        "Misschien logeert er familie.",
      ],
    ],
  },
  {
    type: "BEWONING_VAKANTIEPARK",
    rond: ["VAKANTIEPARK", "SEIZOENPARK"],
    verhalen: [
      [
        "In november waren alle huisjes op het achterste veld bezet. Om half zes stonden er drie busjes te wachten.",
        "Het lijkt op vaste bewoning door werknemers.",
      ],
      ["De beheerder kon bij de controle toeristenbelasting geen nachtregister laten zien.", ""],
      [
        "Een kind uit het park vertelde op school dat het hier al twee jaar woont.",
        "De ouders wachten misschien op een huis.",
      ],
    ],
  },
  {
    type: "ZAAK_ZONDER_KLANTEN",
    rond: ["HORECA", "FAMILIE_MET_DRIE_ZAKEN", "FAMILIELENING"],
    verhalen: [
      [
        "In vier weken kwam ik zes keer langs op een zaterdag; de zaak was open en er zat nooit iemand.",
        "Waar leeft deze zaak van?",
      ],
      ["Achter de toonbank stonden drie dezelfde dozen als in het voorjaar. De koelkast was uit.", ""],
      [
        "Na sluitingstijd werd er twee keer gelost uit een auto zonder opschrift, via de achterdeur.",
        "Kan ook de groothandel zijn.",
      ],
    ],
  },
  {
    type: "ALLEEN_CONTANT_GELD",
    rond: ["HORECA", "DOORSTART", "FAMILIE_MET_DRIE_ZAKEN"],
    verhalen: [
      [
        "De leges van ruim tweeduizend euro werden aan de balie contant betaald, in biljetten van vijftig.",
        "Het viel op, meer niet.",
      ],
      ["In de zaak werkt de betaalautomaat volgens het personeel al maanden niet; klanten moeten contant betalen.", ""],
      ["Bij de huur van het zaaltje werd gevraagd of de borg in briefjes van tweehonderd mocht.", ""],
    ],
  },
  {
    type: "GELD_VERGUNNING_ONDUIDELIJK",
    rond: ["HORECA", "FAMILIELENING", "DOORSTART"],
    verhalen: [
      [
        "Bij de aanvraag zit een lening van een kennis zonder datum of handtekening; het bedrag is hoger dan de verbouwing.",
        "De herkomst is niet te volgen.",
      ],
      [
        "De aanvrager is tweeëntwintig, heeft geen inkomen opgegeven en neemt een zaak over voor een groot bedrag.",
        "Familie kan hebben geholpen.",
      ],
      ["De stukken over de financiering zijn drie keer vervangen, steeds met een andere geldgever.", ""],
    ],
  },
  {
    type: "ANDER_LEIDT_DE_ZAAK",
    rond: ["HORECA", "VADER_EN_ZOON", "FAMILIE_MET_DRIE_ZAKEN"],
    verhalen: [
      [
        "De aanvrager keek bij elke vraag naar de man naast zich, die ook de antwoorden gaf.",
        "Misschien is hij de echte baas.",
      ],
      ["Bij de controle zei het personeel dat de eigenaar er nooit is; een ander geeft de opdrachten.", ""],
      [
        "De sleutel en de pincode van de zaak waren bij iemand die nergens in de aanvraag staat.",
        "Een bedrijfsleider kan dat ook hebben.",
      ],
    ],
  },
  {
    type: "VESTIGING_WISSELT_STEEDS",
    rond: ["DOORSTART", "HORECA", "VERZAMELGEBOUW"],
    verhalen: [
      ["Op de gevel hing in een jaar de derde naam; de inrichting en het personeel bleven gelijk.", ""],
      [
        "Het bedrijf vroeg voor de vierde keer een andere tenaamstelling van dezelfde vergunning.",
        "Schulden blijven zo achter.",
      ],
      [
        "In het gebouw zit op papier een bedrijf dat niemand van de andere huurders kent.",
        "Het kan een postadres zijn.",
      ],
    ],
  },
  {
    type: "SNEL_DOORVERKOCHT",
    rond: ["ABC_VERKOOP", "VERBOUWING"],
    verhalen: [
      [
        "Het pand ging in vier maanden twee keer over, de tweede keer voor bijna het dubbele. Er is niet verbouwd.",
        "Dit past niet bij de markt hier.",
      ],
      ["Bij de aanvraag splitsing bleek de verkoper het pand pas een week eerder te hebben gekocht.", ""],
      ["De nieuwe eigenaar betaalde volgens de makelaar zonder hypotheek.", "Iemand kan een erfenis hebben gehad."],
    ],
  },
  {
    type: "LEEG_PAND_IN_GEBRUIK",
    rond: ["HENNEP", "ABC_VERKOOP", "ACCOUNTANT"],
    verhalen: [
      [
        "De loods staat te huur maar er branden 's nachts lampen en de ramen zijn dichtgeplakt.",
        "Er gebeurt iets wat niemand mag zien.",
      ],
      ["De meterkast van het leegstaande pand was open en er liep een nieuwe kabel naar achteren.", ""],
      ["Op de stoep lagen drie zondagen achter elkaar verse bandensporen voor de dichte roldeur.", ""],
    ],
  },
  {
    type: "LUCHT_OF_STROOM",
    rond: ["HENNEP", "KWEKER", "WOONCORPORATIE"],
    verhalen: [
      [
        "In het trappenhuis hangt sinds een maand een sterke zoete lucht; het plafond eronder is vochtig.",
        "Ik denk aan een kwekerij.",
      ],
      ["Met vorst lag er sneeuw op alle daken van de rij behalve op dit dak.", "Een slecht geïsoleerd dak kan ook."],
      ["De netbeheerder meldde aan onze toezichthouder een verbruik van vijf gezinnen in één huis.", ""],
    ],
  },
  {
    type: "DUMPING_CHEMISCH",
    rond: ["KWEKER", "HENNEP"],
    verhalen: [
      ["In de sloot achter het erf lagen zeven blauwe jerrycans. Het water schuimde.", "Het leek op drugsafval."],
      ["In de berm stonden drie vaten met een stekende geur; het etiket was eraf gekrabd.", ""],
      [
        "Een boer liet brandplekken in zijn maïs zien, in een strook van een meter breed.",
        "Een lekke spuit kan dit ook doen.",
      ],
    ],
  },
  {
    type: "ZORG_NIET_GELEVERD",
    rond: ["WOONZORG"],
    verhalen: [
      [
        "Een cliënt vertelde dat de begeleider al twee maanden niet is geweest; de uren zijn wel ingediend.",
        "De administratie kan achterlopen.",
      ],
      ["Op de lijst van de zorgaanbieder staan medewerkers die volgens de receptie daar nooit hebben gewerkt.", ""],
      [
        "De dagbesteding was bij drie bezoeken dicht, op tijden waarvoor wel is gedeclareerd.",
        "Zij kunnen een uitje hebben gehad.",
      ],
    ],
  },
  {
    type: "SUBSIDIE_KLOPT_NIET",
    rond: ["ABC_VERKOOP", "WOONZORG"],
    verhalen: [
      ["Van de dertig deelnemers op de presentielijst hebben er twaalf hetzelfde handschrift.", ""],
      [
        "De stichting verantwoordde een buurtfeest op een dag waarop het plein was afgesloten voor werk.",
        "Een vergissing in de datum kan.",
      ],
      [
        "De facturen bij de eindafrekening hebben geen nummer en komen van een bedrijf op het adres van de voorzitter.",
        "",
      ],
    ],
  },
  {
    type: "AANBESTEDING_AFGESTEMD",
    rond: ["VERBOUWING", "ACCOUNTANT"],
    verhalen: [
      [
        "Twee inschrijvingen bevatten dezelfde typefout op dezelfde plaats en waren tien minuten na elkaar gemaakt.",
        "Zij kunnen hetzelfde bureau hebben gevraagd.",
      ],
      ["De laagste inschrijver trok zich terug, waarna de tweede het werk deels aan de eerste gaf.", ""],
      ["Bij drie aanbestedingen waren dezelfde vier bedrijven om de beurt de goedkoopste.", ""],
    ],
  },
  {
    type: "DWANG_OP_ONDERNEMER",
    rond: ["FAMILIE_MET_DRIE_ZAKEN", "DOORSTART", "HORECA"],
    verhalen: [
      [
        "Een ondernemer zei dat hij sinds kort een andere leverancier móét nemen en begon over iets anders toen zijn buurman binnenkwam.",
        "Ik had het gevoel dat hij bang was.",
      ],
      ["De ruit van de zaak was voor de tweede keer ingegooid. De eigenaar wilde geen aangifte doen.", ""],
      [
        "Er kwam iemand die hier nooit is geweest de overname regelen; de eigenaar stond er stil bij.",
        "Hij kan ook moe zijn van de zaak.",
      ],
    ],
  },
  {
    type: "WERK_ONDER_DWANG",
    rond: ["UITBUITING", "KWEKER"],
    verhalen: [
      [
        "Een werknemer zonder jas vroeg aan de balie hoe laat het was en werd meteen weer meegenomen. Zijn pas had een ander.",
        "Hij leek niet vrij.",
      ],
      ["In de schuur werd op zondagnacht gewerkt door mensen die niet wilden zeggen waar zij slapen.", ""],
      [
        "Iemand vertelde dat hij elke maand driehonderd euro betaalt voor een bed en het vervoer naar het werk.",
        "Dat kan in het contract staan.",
      ],
    ],
  },
  {
    type: "VOERTUIGEN_WISSELEN",
    rond: ["HENNEP", "VAKANTIEPARK", "ACCOUNTANT"],
    verhalen: [
      [
        "Deze bus stond in twee weken op vier plaatsen in de wijk, steeds met de achterkant tegen een garage.",
        "Een pakketbezorger doet dat ook.",
      ],
      ["Achter het pand staan vijf auto's zonder kenteken onder een zeil.", ""],
      ["De auto die elke avond komt, heeft steeds een andere bestuurder en gaat na tien minuten weer weg.", ""],
    ],
  },
  {
    type: "REGISTER_ZONDER_REDEN",
    rond: ["NAAMGENOTEN", "TWEELING"],
    verhalen: [
      [
        "Een collega van een andere afdeling vroeg mij aan de lunch een adres op te zoeken, zonder te zeggen waarvoor.",
        "Het was misschien gewoon haast.",
      ],
      ["In het systeem zag ik dat een dossier waaraan wij niet werken drie keer in een avond is geopend.", ""],
      [
        "Iemand belde namens een bedrijf en wist al wat er in een vergunningaanvraag stond die nog niet openbaar is.",
        "",
      ],
    ],
  },
  {
    type: "IETS_ANDERS",
    rond: ["SEIZOENPARK", "VERZAMELGEBOUW", "WOONCORPORATIE"],
    verhalen: [
      [
        "Op het parkeerterrein worden sinds september pakketten van de ene in de andere auto gelegd, altijd op donderdag.",
        "Het kan een voedselgroep zijn.",
      ],
      ["De beheerder van het gebouw vroeg of de gemeente vooraf kan laten weten wanneer er controle komt.", ""],
      ["Een bewoner maakte foto's van kentekens van onze toezichthouders en zei dat dat mag.", "Dat mag ook."],
    ],
  },
];
