/** The SQL of profielen: named column mappings of a bron, kept for the next delivery. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Json } from "../bronbestanden/index.ts";

export type Profiel = { readonly id: string; readonly bron: string; readonly naam: string; readonly inhoud: Json };

export const listProfielen = (tx: Tx, bron: string): Promise<Profiel[]> =>
  tx.run<Profiel>(
    `select p.extern as id, b.code as bron, p.naam, p.inhoud from registers.profiel p join registers.bron b on b.nr = p.bron
     where b.code = $1 order by p.naam`,
    [bron],
  );

/** Keeps it under this name; a profiel of that name is replaced. @returns whether the bron is there. */
export async function saveProfiel(tx: Tx, bron: string, naam: string, inhoud: Json): Promise<boolean> {
  const rows = await tx.run(
    `insert into registers.profiel (bron, scope, naam, inhoud, door, op)
     select b.nr, platform.scope_of('invoer', 'H1', 'algemeen'), $2, $3, platform.wie(), platform.nu() from registers.bron b where b.code = $1
     on conflict (bron, naam) do update set inhoud = excluded.inhoud, door = excluded.door, op = excluded.op returning id`,
    [bron, naam, JSON.stringify(inhoud)],
  );
  return rows.length > 0;
}
