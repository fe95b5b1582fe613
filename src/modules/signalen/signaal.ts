/** Signaal: its fasen, decisions, ends and gates. The gates mirror those of the database, which says no before the code does. */

export const FASEN = [1, 2, 3, 4] as const;
export type Fase = (typeof FASEN)[number];

export const BESLUITEN = ["NAAR_WEGEN", "NAAR_BRONNEN", "NAAR_RIEC", "BINNEN", "NAAR_PLAN", "PLAN"] as const;
export type Besluit = (typeof BESLUITEN)[number];

/** What a coordinator can close with; the rest follows from a decision or from the clock. */
export const SLUITINGEN = [
  "GEEN_ONDERMIJNING",
  "GEEN_TAAK",
  "ANDER_GEBIED",
  "GEEN_OPVOLGING",
  "VERKEERDE_DEUR",
  "AANPAK_KLAAR",
] as const;
export type Sluiting = (typeof SLUITINGEN)[number];

export const UITKOMSTEN = [...SLUITINGEN, "BINNEN", "RIEC", "TERMIJN"] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

export const TOETSEN = ["TOETS_1", "TOETS_2A", "TOETS_2B", "VERLENGING", "VERNIETIGING", "BESLUIT"] as const;
export type ToetsSoort = (typeof TOETSEN)[number];
export type ToetsStand = "VOORGELEGD" | "AKKOORD" | "TERUG" | "INGETROKKEN";

export const KENNIS = ["ZELF", "GEHOORD", "STUK"] as const;
export const AARDEN = ["WAARNEMING", "DUIDING", "HOREN_ZEGGEN"] as const;
export const VERMELDINGEN = ["ADRES", "KENTEKEN", "KVK", "IBAN", "TELEFOON", "ORGANISATIE", "PERSOON"] as const;
export type VermeldingSoort = (typeof VERMELDINGEN)[number];

/** Source A (reliable) to E (unknown, anonymous); information 1 (confirmed) to 5 (unlikely): domein.md 4.4. */
export type Graad = { readonly bron: "A" | "B" | "C" | "D" | "E"; readonly informatie: number };

/** Where a signaal stands, as far as a gate looks. */
export type Stand = {
  readonly fase: Fase;
  /** Fase 3, before the privacy officer confirmed check 1. */
  readonly slot: boolean;
  readonly opgepakt: boolean;
  readonly gesloten: boolean;
  readonly inAanpak: boolean;
  readonly anoniem: boolean;
  /** With what age took off. */
  readonly graad: Graad | undefined;
  readonly tweedeOrganisatie: boolean;
  readonly verlengd: number;
  readonly viaRiec: boolean;
  readonly noemtPersoon: boolean;
  /** A hit that nobody weighed yet. */
  readonly ongewogen: boolean;
  readonly toetsen: readonly { readonly soort: ToetsSoort; readonly stand: ToetsStand }[];
};

export type Antwoorden = Readonly<Record<string, unknown>>;

/** What each decision asks. The first fase asks for a yes to each, the others for a text. */
export const VRAGEN: Readonly<Record<Besluit, readonly string[]>> = {
  NAAR_WEGEN: ["ondermijning", "taak", "gebied"],
  NAAR_BRONNEN: ["ernst", "concreetheid", "relevantie", "onschuldig"],
  NAAR_RIEC: ["ernst", "concreetheid", "relevantie", "onschuldig"],
  BINNEN: ["ernst", "concreetheid", "relevantie", "onschuldig", "bestemming", "grondslag"],
  NAAR_PLAN: [],
  PLAN: ["wieHandelt", "doel", "plan"],
};

export const TOETSVRAGEN: Readonly<Record<ToetsSoort, readonly string[]>> = {
  TOETS_1: ["grondslag", "verenigbaarheid", "noodzaak", "proportionaliteit", "subsidiariteit"],
  TOETS_2A: ["deelnemers", "gegevens", "grondslag", "noodzaak"],
  TOETS_2B: ["deelnemers", "gegevens", "grondslag", "noodzaak"],
  VERLENGING: ["reden"],
  VERNIETIGING: ["reden"],
  BESLUIT: ["reden"],
};

export type Weigering =
  | "GESLOTEN"
  | "NIET_OPGEPAKT"
  | "FASE_PAST_NIET"
  | "GRAAD_ONTBREEKT"
  | "DREMPEL_NIET_GEHAALD"
  | "ANTWOORD_ONTBREEKT"
  | "REDEN_ONTBREEKT"
  | "TREFFER_NIET_GEWOGEN"
  | "TOETS_ONTBREEKT"
  | "BESLUIT_ONTBREEKT"
  | "GRAAD_TE_LAAG"
  | "UITKOMST_PAST_NIET"
  | "WACHT_AL"
  | "VAAK_GENOEG_VERLENGD";

/** A reason is at least this long. */
export const REDEN_MINIMUM = 20;

/** Whether a person may be used here: woken, named in a plan, shared (besluiten.md 27). */
export const mayUsePersoon = ({
  anoniem,
  graad,
  tweedeOrganisatie,
}: Pick<Stand, "anoniem" | "graad" | "tweedeOrganisatie">): boolean =>
  !anoniem && graad !== undefined && ((["A", "B"].includes(graad.bron) && graad.informatie <= 3) || tweedeOrganisatie);

const answered = (antwoorden: Antwoorden, vragen: readonly string[]): boolean =>
  vragen.every((vraag) => {
    const antwoord = antwoorden[vraag];
    return typeof antwoord === "string" ? antwoord.trim() !== "" : antwoord !== undefined && antwoord !== null;
  });

const reasoned = (reden: string): boolean => reden.trim().length >= REDEN_MINIMUM;

const agreed = ({ toetsen }: Stand, soort: ToetsSoort): boolean =>
  toetsen.some((toets) => toets.soort === soort && toets.stand === "AKKOORD");

type Rule = (stand: Stand, antwoorden: Antwoorden, reden: string) => Weigering | undefined;

const weighed =
  (besluit: "NAAR_BRONNEN" | "NAAR_RIEC" | "BINNEN"): Rule =>
  ({ fase }, antwoorden, reden) => {
    if (fase !== 2) return "FASE_PAST_NIET";
    if (!answered(antwoorden, VRAGEN[besluit])) return "ANTWOORD_ONTBREEKT";
    return besluit === "NAAR_RIEC" && !reasoned(reden) ? "REDEN_ONTBREEKT" : undefined;
  };

const plan: Rule = (stand, antwoorden) => {
  if (stand.fase !== 4 || stand.inAanpak) return "FASE_PAST_NIET";
  if (!answered(antwoorden, VRAGEN.PLAN)) return "ANTWOORD_ONTBREEKT";
  if (!agreed(stand, "TOETS_2A") || !agreed(stand, "TOETS_2B")) return "TOETS_ONTBREEKT";
  if (asksBurgemeester(stand, antwoorden) && !agreed(stand, "BESLUIT")) return "BESLUIT_ONTBREEKT";
  return usesPersoon(stand, antwoorden) && !mayUsePersoon(stand) ? "GRAAD_TE_LAAG" : undefined;
};

/** Own powers and the RIEC are for the burgemeester. */
const asksBurgemeester = ({ viaRiec }: Stand, antwoorden: Antwoorden): boolean =>
  viaRiec || antwoorden["eigenBevoegdheid"] === "ja";

const usesPersoon = ({ noemtPersoon }: Stand, antwoorden: Antwoorden): boolean =>
  noemtPersoon && antwoorden["metPersoon"] === "ja";

const RULES: Readonly<Record<Besluit, Rule>> = {
  NAAR_WEGEN: ({ fase, graad }, antwoorden) => {
    if (fase !== 1) return "FASE_PAST_NIET";
    if (graad === undefined) return "GRAAD_ONTBREEKT";
    return VRAGEN.NAAR_WEGEN.every((vraag) => antwoorden[vraag] === "ja") ? undefined : "DREMPEL_NIET_GEHAALD";
  },
  NAAR_BRONNEN: weighed("NAAR_BRONNEN"),
  NAAR_RIEC: weighed("NAAR_RIEC"),
  BINNEN: weighed("BINNEN"),
  NAAR_PLAN: ({ fase, slot, ongewogen }) => {
    if (fase !== 3 || slot) return "FASE_PAST_NIET";
    return ongewogen ? "TREFFER_NIET_GEWOGEN" : undefined;
  },
  PLAN: plan,
};

/** Why this decision is not possible now; undefined when it is. Mirrors signalen.decide. */
export function refuseBesluit(
  stand: Stand,
  besluit: Besluit,
  antwoorden: Antwoorden,
  reden: string,
): Weigering | undefined {
  if (stand.gesloten) return "GESLOTEN";
  if (!stand.opgepakt) return "NIET_OPGEPAKT";
  return RULES[besluit](stand, antwoorden, reden);
}

/** Why this end is not possible now. Mirrors signalen.close_signaal. */
export function refuseSluiting(stand: Stand, uitkomst: Sluiting, reden: string): Weigering | undefined {
  if (stand.gesloten) return "GESLOTEN";
  if (!stand.opgepakt) return "NIET_OPGEPAKT";
  if (!reasoned(reden)) return "REDEN_ONTBREEKT";
  return (uitkomst === "AANPAK_KLAAR") === stand.inAanpak ? undefined : "UITKOMST_PAST_NIET";
}

/** In which state each check can be asked for. */
const TOETSBAAR: Readonly<Record<ToetsSoort, (stand: Stand) => boolean>> = {
  TOETS_1: ({ fase, slot }) => fase === 3 && slot,
  TOETS_2A: ({ fase, inAanpak }) => fase === 4 && !inAanpak,
  TOETS_2B: ({ fase, inAanpak }) => fase === 4 && !inAanpak,
  BESLUIT: ({ fase, inAanpak }) => fase === 4 && !inAanpak,
  VERLENGING: ({ inAanpak }) => !inAanpak,
  VERNIETIGING: () => true,
};

/** Why this cannot be put to a second pair of eyes now. Mirrors signalen.submit_toets. */
export function refuseToets(stand: Stand, soort: ToetsSoort, antwoorden: Antwoorden): Weigering | undefined {
  if (!stand.opgepakt) return "NIET_OPGEPAKT";
  if (stand.gesloten !== (soort === "VERNIETIGING")) return stand.gesloten ? "GESLOTEN" : "FASE_PAST_NIET";
  if (stand.toetsen.some((toets) => toets.soort === soort && toets.stand === "VOORGELEGD")) return "WACHT_AL";
  if (!TOETSBAAR[soort](stand)) return "FASE_PAST_NIET";
  return toetsAnswered(soort, antwoorden) ? refuseOrder(stand, soort) : "ANTWOORD_ONTBREEKT";
}

/** What may be shared to carry out a choice is asked once the table has chosen; and nothing is extended for ever. */
function refuseOrder(stand: Stand, soort: ToetsSoort): Weigering | undefined {
  if (soort === "TOETS_2B" && !agreed(stand, "TOETS_2A")) return "TOETS_ONTBREEKT";
  return soort === "VERLENGING" && stand.verlengd >= 2 ? "VAAK_GENOEG_VERLENGD" : undefined;
}

function toetsAnswered(soort: ToetsSoort, antwoorden: Antwoorden): boolean {
  const { reden } = antwoorden;
  return TOETSVRAGEN[soort][0] === "reden"
    ? typeof reden === "string" && reasoned(reden)
    : answered(antwoorden, TOETSVRAGEN[soort]);
}

/** What a signaal becomes by a decision that no gate refused. */
export function nextStand(stand: Stand, besluit: Besluit): Stand {
  const next = { ...stand, verlengd: 0 };
  switch (besluit) {
    case "NAAR_WEGEN":
      return { ...next, fase: 2 };
    case "NAAR_BRONNEN":
      return { ...next, fase: 3, slot: true };
    case "NAAR_RIEC":
      return { ...next, fase: 4, viaRiec: true };
    case "NAAR_PLAN":
      return { ...next, fase: 4 };
    case "PLAN":
      return { ...next, inAanpak: true };
    case "BINNEN":
      return { ...stand, gesloten: true };
  }
}

export type Poort = {
  readonly besluit: Besluit;
  readonly vragen: readonly string[];
  readonly redenVerplicht: boolean;
  /** What stands in the way whatever is answered. */
  readonly weigering: Weigering | undefined;
};

/** Texts that pass every question, to see what else is in the way. */
const full = (besluit: Besluit): Antwoorden => Object.fromEntries(VRAGEN[besluit].map((vraag) => [vraag, "ja"]));
const LONG = "x".repeat(REDEN_MINIMUM);

/** The decisions that belong to where a signaal stands, each with what is still in the way. */
export function openPoorten(stand: Stand): readonly Poort[] {
  return BESLUITEN.flatMap((besluit): Poort[] => {
    const weigering = refuseBesluit({ ...stand, opgepakt: true }, besluit, full(besluit), LONG);
    if (weigering === "FASE_PAST_NIET" || weigering === "GESLOTEN") return [];
    return [
      {
        besluit,
        vragen: VRAGEN[besluit],
        redenVerplicht: besluit === "NAAR_RIEC",
        weigering: stand.opgepakt ? weigering : "NIET_OPGEPAKT",
      },
    ];
  });
}

/** The ends that fit where a signaal stands. */
export const openSluitingen = (stand: Stand): readonly Sluiting[] =>
  SLUITINGEN.filter((uitkomst) => refuseSluiting({ ...stand, opgepakt: true }, uitkomst, LONG) === undefined);
