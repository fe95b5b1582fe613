/** The SQL of the figures: the statistic of a year, which names nobody. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Telling } from "./cijfers.ts";

export const listTellingen = (tx: Tx, jaar: number): Promise<Telling[]> =>
  tx.run<Telling>(
    `select fase, uitkomst, sum(aantal)::int as aantal, sum(dagen)::int as dagen, sum(wil_weten)::int as "wilWeten", sum(teruggekoppeld)::int as teruggekoppeld
     from signalen.list_cijfers($1) group by fase, uitkomst`,
    [jaar],
  );
