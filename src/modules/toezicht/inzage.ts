/** Inzage: everything that is recorded of one person, as found, and as the one readable answer that they get (AVG art. 15). */
import { formatDatumVoluit, type Datum } from "../../kernel/datum.ts";

/** What somebody is looked up by. Typed for this one question, and stored nowhere. */
export type Vraag = {
  readonly bsn?: string | undefined;
  readonly achternaam?: string | undefined;
  readonly geboortedatum?: string | undefined;
  readonly postcode?: string | undefined;
};

/** A property as a source wrote it. */
export type Gegeven = { readonly naam: string; readonly waarde: string };

/** What one source says: of the person, or of a tie of theirs to something else. */
export type Registratie = {
  readonly bron: string;
  readonly houder: string;
  readonly soort: string;
  readonly sinds: Datum;
  readonly tot?: Datum;
  readonly gegevens: readonly Gegeven[];
};

/** Why a signaal is not told yet: a ground of UAVG art. 41, and until when. */
export type Inhouding = { readonly grond: Grond; readonly reden: string; readonly tot: Datum };

export const GRONDEN = [
  "NATIONALE_VEILIGHEID",
  "OPENBARE_VEILIGHEID",
  "STRAFBARE_FEITEN",
  "TOEZICHT",
  "RECHTEN_VAN_ANDEREN",
] as const;
export type Grond = (typeof GRONDEN)[number];

export type Signaalinzage = {
  readonly id: string;
  readonly nummer: string;
  readonly type: string;
  readonly ontvangenOp: Datum;
  readonly vernietigenOp?: Datum;
  readonly inhouding?: Inhouding;
  readonly vermeldingen: readonly {
    readonly naam: string;
    readonly aard: string;
    readonly op: Datum;
    /** A mention without birth date has the same surname, no more. */
    readonly zeker: boolean;
  }[];
  readonly vragen: readonly { readonly bron: string; readonly antwoord: string; readonly op: Datum }[];
  readonly gewekt: readonly Registratie[];
};

export type Logregel = {
  readonly tijd: Date;
  readonly naam: string;
  readonly verwerking: string;
  readonly rol?: string;
  /** The signaal in which it was done. */
  readonly zaak?: string;
};

export type Inzage = {
  /** Ids under which the log knows this person. */
  readonly personen: readonly string[];
  readonly registraties: readonly Registratie[];
  readonly signalen: readonly Signaalinzage[];
  readonly logregels: readonly Logregel[];
  /** There are more log lines than fit. */
  readonly meer: boolean;
};

/** The clock of the place: whoever reads this has no other. */
const momentText = new Intl.DateTimeFormat("nl-NL", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/Amsterdam",
});

/** `geboortePlaats` reads as `geboorte plaats`. */
const words = (code: string): string =>
  code
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

const AARD: Readonly<Record<string, string>> = {
  WAARNEMING: "gezien",
  DUIDING: "een vermoeden",
  HOREN_ZEGGEN: "van horen zeggen",
};
const ANTWOORD: Readonly<Record<string, string>> = {
  TREFFER: "de bron kende u",
  GEEN_TREFFER: "de bron kende u niet",
  ONBEKEND: "de bron gaf geen antwoord",
};

function registratieLines({ bron, houder, soort, sinds, tot, gegevens }: Registratie): string[] {
  const until = tot === undefined ? "" : ` tot ${formatDatumVoluit(tot)}`;
  const what = soort === "PERSOON" ? "" : ` (${words(soort)})`;
  return [
    `- ${bron}${what}, van ${houder}. Bij ons sinds ${formatDatumVoluit(sinds)}${until}.`,
    ...gegevens.map(({ naam, waarde }) => `    ${naam}: ${waarde}`),
  ];
}

function signaalLines(s: Signaalinzage): string[] {
  const end = s.vernietigenOp === undefined ? "" : ` Het wordt gewist op ${formatDatumVoluit(s.vernietigenOp)}.`;
  return [
    `- Signaal ${s.nummer} (${words(s.type)}), ontvangen op ${formatDatumVoluit(s.ontvangenOp)}.${end}`,
    ...s.vermeldingen
      .filter(({ zeker }) => zeker)
      .map(
        ({ naam, aard, op }) => `    Genoemd als ${naam} op ${formatDatumVoluit(op)}: ${AARD[aard] ?? words(aard)}.`,
      ),
    ...s.vragen.map(
      ({ bron, antwoord, op }) =>
        `    Op ${formatDatumVoluit(op)} is gevraagd of ${bron} u kent: ${ANTWOORD[antwoord] ?? words(antwoord)}.`,
    ),
    ...s.gewekt.flatMap((one) => registratieLines(one).map((line) => `    ${line}`)),
  ];
}

/** Only this person's own: a mention with the surname alone may be of somebody else, so it is not told. */
const isAboutThem = ({ vermeldingen, vragen, gewekt }: Signaalinzage): boolean =>
  vermeldingen.some(({ zeker }) => zeker) || vragen.length > 0 || gewekt.length > 0;

const section = (title: string, lines: readonly string[], none: string): string[] => [
  "",
  title,
  ...(lines.length === 0 ? [none] : lines),
];

/**
 * The answer to the person. What is held back is not in it, nor is that something was held back: the sentence about it stands in
 * every answer. Nor does it say who reported or who looked.
 */
export function writeAntwoord(inzage: Inzage, organisatie: string, dag: Datum): string {
  const held = new Set(inzage.signalen.filter(({ inhouding }) => inhouding).map(({ id }) => id));
  const shown = inzage.signalen.filter((one) => !held.has(one.id) && isAboutThem(one));
  const regels = inzage.logregels.filter(({ zaak }) => zaak === undefined || !held.has(zaak));
  return [
    `Wat ${organisatie} in Weerwerk over u heeft vastgelegd`,
    `Stand op ${formatDatumVoluit(dag)}. Dit is het antwoord op uw verzoek om inzage (artikel 15 AVG).`,
    ...section(
      "Uit registers",
      inzage.registraties.flatMap(registratieLines),
      "Wij hebben geen gegevens van u uit registers.",
    ),
    ...(inzage.registraties.length === 0
      ? []
      : ["Deze gegevens zijn verzegeld. Niemand kan ze zien, tenzij er een reden is die wordt vastgelegd."]),
    ...section("In signalen", shown.flatMap(signaalLines), "U wordt in geen signaal genoemd."),
    ...section(
      "Wanneer uw gegevens zijn verwerkt",
      regels.map(
        ({ tijd, naam, verwerking, rol }) =>
          `- ${momentText.format(tijd)}: ${naam}; doel: ${words(verwerking.replaceAll("-", " "))}${rol === undefined ? "" : `; rol: ${rol}`}.`,
      ),
      "Uw gegevens zijn nog niet verwerkt.",
    ),
    ...(inzage.meer ? ["Er zijn oudere regels. U kunt ze apart krijgen."] : []),
    "",
    "Wat hier niet in staat",
    "- Vrije tekst is alleen gevonden waar iemand uw naam apart heeft genoteerd. In andere tekst is niet gezocht.",
    "- Een signaal dat om een reden uit de wet nog niet verteld mag worden, staat hier niet in (artikel 41 UAVG).",
    "- Wie iets meldde en wie van onze medewerkers keek, staat hier niet in: ook zij hebben recht op bescherming.",
    "- Het bewijs dat deze regels uit het volledige logboek komen, volgt. Dat kunnen wij nu nog niet geven.",
    "",
    "Klopt er iets niet? U kunt vragen om verbetering, wissing of beperking, en bezwaar maken (artikel 16, 17, 18 en 21 AVG).",
    "U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
    "",
  ].join("\n");
}
