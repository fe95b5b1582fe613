/** What stands on the first page of each rol, in this order (scherm 2). Pure. */

export type TaakSoort = "noodtoegang" | "beoordelen" | "verzoeken" | "voorstellen" | "eigenVoorstellen";

type Layout = { readonly live: readonly TaakSoort[]; readonly komt: readonly string[] };

const TOEZICHT: Layout = {
  live: ["noodtoegang", "beoordelen", "verzoeken", "voorstellen"],
  komt: ["bewaren", "controlepunt"],
};
const BIBOB: Layout = { live: [], komt: ["klokken", "antwoorden", "herbeoordelen"] };
const RECHT: Layout = { live: [], komt: ["bezwaar", "stukken", "bevelen"] };
const BESTUUR: Layout = { live: ["noodtoegang"], komt: ["besluiten", "eigenIncidenten"] };
const INTEGRITEIT: Layout = { live: [], komt: ["opgaven", "vog", "gesprekken"] };
const MELDER: Layout = { live: [], komt: ["melden", "concepten", "berichten"] };

const LAYOUTS: Readonly<Record<string, Layout>> = {
  signaalcoordinator: { live: ["noodtoegang"], komt: ["klokken", "wegen", "melders"] },
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
    live: unique(all.flatMap(({ live }) => live)),
    komt: unique([...all.flatMap(({ komt }) => komt), "melden"]),
  };
}
