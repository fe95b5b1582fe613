/** What stands on the first page of each rol, in this order (scherm 2). Pure. */

export type TaakSoort =
  | "mijnVragen"
  | "concepten"
  | "klokken"
  | "wegen"
  | "melders"
  | "toetsen"
  | "besluiten"
  | "noodtoegang"
  | "beoordelen"
  | "verzoeken"
  | "voorstellen"
  | "eigenVoorstellen";

type Layout = { readonly live: readonly TaakSoort[]; readonly komt: readonly string[] };

const TOEZICHT: Layout = {
  live: ["noodtoegang", "toetsen", "beoordelen", "verzoeken", "voorstellen"],
  komt: ["bewaren", "controlepunt"],
};
const BIBOB: Layout = { live: [], komt: ["klokken", "antwoorden", "herbeoordelen"] };
const RECHT: Layout = { live: [], komt: ["bezwaar", "stukken", "bevelen"] };
const BESTUUR: Layout = { live: ["noodtoegang", "besluiten"], komt: ["eigenIncidenten"] };
const INTEGRITEIT: Layout = { live: [], komt: ["opgaven", "vog", "gesprekken"] };
const MELDER: Layout = { live: [], komt: [] };
/** Everyone can report. */
const VAN_IEDEREEN: readonly TaakSoort[] = ["mijnVragen", "concepten"];

const LAYOUTS: Readonly<Record<string, Layout>> = {
  signaalcoordinator: { live: ["noodtoegang", "klokken", "wegen", "melders"], komt: [] },
  analist: { live: [], komt: ["paren", "beelden", "inlezen"] },
  bibobcoordinator: BIBOB,
  vergunningverlener: BIBOB,
  jurist: RECHT,
  handhaver: RECHT,
  burgemeester: BESTUUR,
  wethouder: BESTUUR,
  raadslid: MELDER,
  vptcoordinator: { live: ["noodtoegang"], komt: ["incidenten", "nazorg", "maatregelen"] },
  griffier: INTEGRITEIT,
  integriteitscoordinator: INTEGRITEIT,
  vertrouwenspersoon: INTEGRITEIT,
  privacyofficer: TOEZICHT,
  fg: TOEZICHT,
  auditor: TOEZICHT,
  rac: TOEZICHT,
  beheerder: { live: ["eigenVoorstellen"], komt: ["gezondheid", "mislukt", "nalopen"] },
  partner: { live: [], komt: ["vragen", "treffers", "terugroepen"] },
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Several rollen follow each other, each part once; everyone can also report. */
export function layoutOf(rollen: readonly string[]): Layout {
  const own = rollen.flatMap((rol) => LAYOUTS[rol] ?? []);
  const all = own.length > 0 ? own : [MELDER];
  return {
    live: unique([...all.flatMap(({ live }) => live), ...VAN_IEDEREEN]),
    komt: unique(all.flatMap(({ komt }) => komt)),
  };
}
