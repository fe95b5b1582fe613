/** The SQL of the list of signalen: filters, order and pages; row-level security leaves out what somebody reported themselves. */
import { literally } from "../../platform/database/database.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import { COLUMNS, type SignaalRij } from "./signaal-store.ts";
import type { Fase } from "./signaal.ts";

export type Zoekvraag = {
  readonly fase?: readonly Fase[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly stand: "OPEN" | "GESLOTEN";
  readonly teLaat?: boolean | undefined;
  readonly vanMij?: boolean | undefined;
  readonly zonderBehandelaar?: boolean | undefined;
  readonly vraagVanMelder?: boolean | undefined;
  readonly tekst?: string | undefined;
  readonly volgorde: "TERMIJN" | "NIEUWSTE";
  readonly na?: string | undefined;
  readonly aantal: number;
};

const VANDAAG = "(select platform.date_of(platform.nu()))";
/** A melder who answered a question, or who wants to hear how it ended and did not. */
const WACHT = `(s.vraag = 'BEANTWOORD' or (s.terugkoppeling and s.teruggekoppeld_op is null
  and (s.gesloten_op is not null or s.terugkoppelen_voor <= ${VANDAAG} + 2)))`;

/** A condition, with the value that takes the place of `$`. */
type Condition = readonly [where: string, value?: unknown];

const AFTER = {
  TERMIJN: "(s.termijn, s.id) > (select x.termijn, x.id from signalen.signaal x where x.extern = $::uuid)",
  NIEUWSTE: "(s.ontvangen_op, s.id) < (select x.ontvangen_op, x.id from signalen.signaal x where x.extern = $::uuid)",
} as const;

const when = (asked: boolean | undefined, ...condition: Condition): Condition[] => (asked ? [condition] : []);

/** The conditions that these filters ask. */
function conditionsOf(vraag: Zoekvraag): readonly Condition[] {
  const { fase = [], type = [], tekst = "" } = vraag;
  return [
    [`s.gesloten_op is ${vraag.stand === "OPEN" ? "null" : "not null"}`],
    ...when(fase.length > 0, "s.fase = any ($::smallint[])", fase),
    ...when(type.length > 0, "s.type = any ($::text[])", type),
    ...when(tekst !== "", "(s.nummer ilike $ or s.plek ilike $)", `%${literally(tekst)}%`),
    ...when(vraag.teLaat, `s.termijn < ${VANDAAG}`),
    ...when(vraag.vanMij, "s.behandelaar = any ((select platform.handelt_als())::bigint[])"),
    ...when(vraag.zonderBehandelaar, "s.behandelaar is null"),
    ...when(vraag.vraagVanMelder, WACHT),
    ...when(vraag.na !== undefined, AFTER[vraag.volgorde], vraag.na),
  ];
}

/** Numbers the parameters. */
function buildWhere(conditions: readonly Condition[]): { readonly where: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  const parts = conditions.map(([where, value]) => {
    if (value === undefined) return where;
    values.push(value);
    return where.replaceAll("$", `$$${values.length}`);
  });
  return { where: parts.join(" and "), values };
}

/** A page of the list; row-level security leaves out what somebody reported themselves. */
export function findSignalen(tx: Tx, vraag: Zoekvraag): Promise<SignaalRij[]> {
  const { where, values } = buildWhere(conditionsOf(vraag));
  const order = vraag.volgorde === "TERMIJN" ? "s.termijn, s.id" : "s.ontvangen_op desc, s.id desc";
  return tx.run<SignaalRij>(
    `select ${COLUMNS} from signalen.signaal s where ${where} order by ${order} limit $${values.length + 1}`,
    [...values, vraag.aantal],
  );
}
