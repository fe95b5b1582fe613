/** What a melder fills in: as a draft, as a melding, and what is still wrong with it, per step. Pure. */
import type { components } from "../../api/schema.ts";
import type { Texts } from "../../texts/nl.ts";
import { herken, type Herkend, naamVan } from "./herken.ts";
import type { ConceptInhoud } from "./queries.ts";

export const KENNIS = ["ZELF", "GEHOORD", "STUK"] as const;
export const MOMENTEN = ["NU", "VANDAAG", "ANDERS"] as const;
export const GEEN_TYPE = "IETS_ANDERS";
export type Kennis = (typeof KENNIS)[number];
export type Moment = (typeof MOMENTEN)[number];

export type Invulling = {
  readonly feiten: string;
  readonly kennis: Kennis | "";
  readonly anoniem: boolean;
  readonly moment: Moment | "";
  readonly van: string;
  readonly tot: string;
  readonly wanneer: string;
  readonly adres: { readonly id?: string | undefined; readonly tekst: string } | undefined;
  readonly plek: string;
  readonly duiding: string;
  readonly type: string;
  readonly terugkoppeling: boolean;
  /** Names of recognised values that the melder took away. */
  readonly afgewezen: readonly string[];
};

export const LEEG: Invulling = {
  feiten: "",
  kennis: "",
  anoniem: false,
  moment: "",
  van: "",
  tot: "",
  wanneer: "",
  adres: undefined,
  plek: "",
  duiding: "",
  type: GEEN_TYPE,
  terugkoppeling: true,
  afgewezen: [],
};

export const fromInhoud = (inhoud: ConceptInhoud): Invulling => ({
  ...LEEG,
  ...(Object.fromEntries(
    Object.entries(inhoud).filter(([name, value]) => name in LEEG && value !== undefined),
  ) as Partial<Invulling>),
});

/** As a draft: empty fields are left out. */
export function toInhoud(one: Invulling): ConceptInhoud {
  const { kennis, moment, adres, afgewezen, ...rest } = one;
  return {
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== "")) as ConceptInhoud),
    ...(kennis === "" ? {} : { kennis }),
    ...(moment === "" ? {} : { moment }),
    ...(adres ? { adres: { tekst: adres.tekst, ...(adres.id ? { id: adres.id } : {}) } } : {}),
    ...(afgewezen.length > 0 ? { afgewezen: [...afgewezen] } : {}),
  };
}

/** What was recognised in the facts and not taken away. */
export const vermeldingenOf = ({ feiten, afgewezen }: Invulling): readonly Herkend[] =>
  herken(feiten).filter((one) => !afgewezen.includes(naamVan(one)));

export type Fouten = Partial<Record<"feiten" | "kennis" | "moment" | "van" | "tot", string>>;
type Woorden = Texts["meldingen"]["fout"];

/** What is wrong in each of the three steps; `vandaag` as 2026-11-25. */
export function checkStap(stap: number, one: Invulling, vandaag: string, fout: Woorden): Fouten {
  if (stap === 1) return checkWat(one, fout);
  return stap === 2 ? checkWanneer(one, vandaag, fout) : {};
}

const present = (fouten: Record<string, string | undefined>): Fouten =>
  Object.fromEntries(Object.entries(fouten).filter(([, text]) => text !== undefined));

const checkWat = ({ feiten, kennis }: Invulling, fout: Woorden): Fouten =>
  present({
    feiten: feiten.trim().length < 10 ? fout.feiten : undefined,
    kennis: kennis === "" ? fout.kennis : undefined,
  });

function checkWanneer({ moment, van, tot, wanneer }: Invulling, vandaag: string, fout: Woorden): Fouten {
  if (moment === "") return { moment: fout.moment };
  if (moment !== "ANDERS") return {};
  if (van === "" && wanneer.trim() === "") return { van: fout.van };
  return present({
    van: van > vandaag ? fout.vanToekomst : undefined,
    tot: tot > vandaag ? fout.vanToekomst : tot !== "" && tot < van ? fout.totVoorVan : undefined,
  });
}

/** Date and time of the place, as the melder means them: `2026-11-25T16:05`. */
function wanneerOf(
  { moment, van, tot, wanneer }: Invulling,
  nu: { readonly dag: string; readonly tijd: string },
): Pick<components["schemas"]["NieuweMeldingInput"], "van" | "tot" | "wanneer"> {
  if (moment === "NU") return { van: `${nu.dag}T${nu.tijd}` };
  if (moment === "VANDAAG") return { van: nu.dag };
  const words = wanneer.trim();
  return { ...(van && { van }), ...(tot && { tot }), ...(words && { wanneer: words }) };
}

/** The melding under the id of its draft, so that sending twice is sending once. */
export function toMelding(
  id: string,
  one: Invulling,
  nu: { readonly dag: string; readonly tijd: string },
): components["schemas"]["NieuweMeldingInput"] {
  const { feiten, kennis, anoniem, adres, type, terugkoppeling } = one;
  const [duiding, plek] = [one.duiding.trim(), one.plek.trim()];
  return {
    id,
    conceptId: id,
    type,
    kennis: kennis === "" ? "ZELF" : kennis,
    anoniem: anoniem && kennis !== "ZELF",
    feiten: feiten.trim(),
    ...(duiding && { duiding }),
    ...wanneerOf(one, nu),
    ...(adres ? { adres: { tekst: adres.tekst, ...(adres.id ? { id: adres.id } : {}) } } : {}),
    ...(plek && { plek }),
    vermeldingen: vermeldingenOf(one).map(({ soort, tekst }) => ({ soort, tekst })),
    terugkoppeling,
  };
}

export const isLeeg = ({ feiten, duiding, plek, adres }: Invulling): boolean =>
  feiten.trim() === "" && duiding.trim() === "" && plek.trim() === "" && adres === undefined;
