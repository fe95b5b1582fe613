/** The SQL of weergaven: the views of the list that somebody keeps for themselves. */
import type { Tx } from "../../platform/grant/grant.ts";

export type WeergaveRij = {
  readonly id: string;
  readonly naam: string;
  readonly filters: Readonly<Record<string, unknown>>;
};

export const listWeergaven = (tx: Tx): Promise<WeergaveRij[]> =>
  tx.run<WeergaveRij>(
    "select extern as id, naam, filters from signalen.weergave where eigenaar = platform.wie() order by naam",
  );

/** The same name again replaces what it stood for. @returns false when there are too many. */
export async function saveWeergave(tx: Tx, id: string, naam: string, filters: unknown, most: number): Promise<boolean> {
  const rows = await tx.run(
    `insert into signalen.weergave (extern, scope, eigenaar, naam, filters)
     select $1, platform.scope_of('organisatie', 'H1', 'algemeen'), platform.wie(), $2, $3::jsonb
     where (select count(*) from signalen.weergave w where w.eigenaar = platform.wie() and w.naam <> $2) < $4
     on conflict (eigenaar, naam) do update set filters = excluded.filters returning id`,
    [id, naam, JSON.stringify(filters), most],
  );
  return rows.length > 0;
}

export const removeWeergave = (tx: Tx, id: string): Promise<unknown> =>
  tx.run("delete from signalen.weergave where extern = $1 and eigenaar = platform.wie()", [id]);
