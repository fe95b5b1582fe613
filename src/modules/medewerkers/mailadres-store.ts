/** The SQL of one's own mail address. */
import type { Tx } from "../../platform/grant/grant.ts";

export async function readMailadres(tx: Tx): Promise<Buffer | undefined> {
  const [row] = await tx.run<{ verzegeld: Buffer }>(
    "select verzegeld from medewerkers.mailadres where eigenaar = (select platform.wie())",
  );
  return row?.verzegeld;
}

export const saveMailadres = (tx: Tx, verzegeld: Buffer): Promise<unknown> =>
  tx.run(
    `insert into medewerkers.mailadres (eigenaar, scope, verzegeld, gewijzigd_op)
     values (platform.wie(), platform.scope_of('organisatie', 'H1', 'algemeen'), $1, platform.nu())
     on conflict (eigenaar) do update set verzegeld = excluded.verzegeld, gewijzigd_op = excluded.gewijzigd_op`,
    [verzegeld],
  );

export const deleteMailadres = (tx: Tx): Promise<unknown> =>
  tx.run("delete from medewerkers.mailadres where eigenaar = (select platform.wie())");
