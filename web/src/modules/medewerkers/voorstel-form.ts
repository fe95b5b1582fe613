/** What each kind of proposal asks, checks and sends. Pure: the same rules as the API, in the words of the page. */
import type { NieuwVoorstel } from "../../api/types.ts";
import { startOfDay } from "../../texts/dates.ts";
import type { Texts } from "../../texts/nl.ts";

export const FILE_LIMIT = 25 * 1024 * 1024;

export type VoorstelValues = {
  readonly medewerkerId: string;
  readonly rol: string;
  readonly vervangerId: string;
  readonly van: string;
  readonly tot: string;
  readonly naam: string;
  readonly functie: string;
  readonly afdeling: string;
  readonly aanmeldnaam: string;
  readonly toelichting: string;
};
export type VoorstelField = keyof VoorstelValues;
export type Soort = NieuwVoorstel["soort"];

export const EMPTY: VoorstelValues = {
  medewerkerId: "",
  rol: "",
  vervangerId: "",
  van: "",
  tot: "",
  naam: "",
  functie: "",
  afdeling: "",
  aanmeldnaam: "",
  toelichting: "",
};

/** The fields of each kind, in the order of the form. */
export const VELDEN: Readonly<Record<Soort, readonly VoorstelField[]>> = {
  ROL_TOEKENNEN: ["medewerkerId", "rol", "van", "tot", "toelichting"],
  ROL_BEEINDIGEN: ["medewerkerId", "rol", "van", "toelichting"],
  VERVANGING: ["medewerkerId", "rol", "vervangerId", "van", "tot", "toelichting"],
  VERVANGING_BEEINDIGEN: ["medewerkerId", "rol", "vervangerId", "toelichting"],
  MEDEWERKER_TOEVOEGEN: ["naam", "functie", "afdeling", "aanmeldnaam", "toelichting"],
  MEDEWERKER_WIJZIGEN: ["medewerkerId", "naam", "functie", "afdeling", "toelichting"],
  AANMELDNAAM_WIJZIGEN: ["medewerkerId", "aanmeldnaam", "toelichting"],
  DEBLOKKEREN: ["medewerkerId", "toelichting"],
};

export const SOORTEN = Object.keys(VELDEN) as readonly Soort[];
export const isSoort = (text: string | undefined): text is Soort => SOORTEN.some((soort) => soort === text);

/** Rollen that nobody is given: everyone is melder; systeem and partner are not people. */
export const NOT_GIVEN: readonly string[] = ["melder", "systeem", "partner"];

type Words = Texts["voorstellen"]["fouten"];
type Check = (values: VoorstelValues, words: Words, soort: Soort) => string | undefined;

const short = (text: string, min: number): boolean => text.trim().length < min;

const CHECKS: Readonly<Partial<Record<VoorstelField, Check>>> = {
  medewerkerId: ({ medewerkerId }, words) => (medewerkerId === "" ? words.medewerkerId : undefined),
  rol: ({ rol }, words) => (rol === "" ? words.rol : undefined),
  vervangerId: ({ vervangerId, medewerkerId }, words) =>
    vervangerId === "" ? words.vervangerId : vervangerId === medewerkerId ? words.vervangerZelf : undefined,
  tot: ({ van, tot }, words, soort) =>
    tot === ""
      ? soort === "VERVANGING"
        ? words.tot
        : undefined
      : van !== "" && tot < van
        ? words.eindeVoorBegin
        : undefined,
  naam: ({ naam }, words) => (short(naam, 2) ? words.naam : undefined),
  functie: ({ functie }, words) => (short(functie, 2) ? words.functie : undefined),
  aanmeldnaam: ({ aanmeldnaam }, words) => (/^\S+$/.test(aanmeldnaam.trim()) ? undefined : words.aanmeldnaam),
  toelichting: ({ toelichting }, words) => (short(toelichting, 10) ? words.toelichting : undefined),
};

/** All mistakes at once, in the order of the form. */
export function checkVoorstel(
  soort: Soort,
  values: VoorstelValues,
  words: Words,
): Partial<Record<VoorstelField, string>> {
  return Object.fromEntries(
    VELDEN[soort].flatMap((veld) => {
      const mistake = CHECKS[veld]?.(values, words, soort);
      return mistake === undefined ? [] : [[veld, mistake]];
    }),
  );
}

/** Only the fields of this kind, days as instants in the Netherlands; the last day counts whole. */
export function toBody(soort: Soort, values: VoorstelValues): NieuwVoorstel {
  const body = Object.fromEntries(
    VELDEN[soort].flatMap((veld) => {
      const value = values[veld].trim();
      if (value === "" && veld !== "afdeling") return [];
      return [[veld, veld === "van" ? startOfDay(value) : veld === "tot" ? startOfDay(value, 1) : value]];
    }),
  );
  return { soort, ...body } as NieuwVoorstel;
}
