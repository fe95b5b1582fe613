/** The SQL of the log export: pages by the key of the table, so that nothing is read twice or skipped. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { VerwerkingsRow } from "../../platform/log/ldv.ts";

export type VerwerkingsKey = { readonly at: string; readonly xid: string; readonly nr: number };
type Row = VerwerkingsRow & { readonly at_us: string; readonly xid: string; readonly nr: number };

export async function countVerwerkingen(tx: Tx, van: string, tot: string): Promise<number> {
  const [row] = await tx.run<{ n: number }>(
    "select count(*)::int as n from platform.verwerkingslog where at >= $1 and at < $2",
    [van, tot],
  );
  return row?.n ?? 0;
}

export const findVerwerkingen = (
  tx: Tx,
  { van, tot, after, limit }: { van: string; tot: string; after: VerwerkingsKey | undefined; limit: number },
): Promise<Row[]> =>
  tx.run<Row>(
    `select (extract(epoch from v.at) * 1000000)::bigint::text as at_us, v.xid::text as xid, v.nr, v.trace, v.span, v.parent_span, v.status, v.naam,
       v.start_at, v.end_at, v.verwerking, v.versie, v.soort, s.token
     from platform.verwerkingslog v join platform.verwerkingslog_geheim s on s.at = v.at and s.xid = v.xid and s.nr = v.nr
     where v.at >= $1 and v.at < $2
       and ($3::bigint is null or (v.at, v.xid, v.nr) > (timestamptz 'epoch' + $3::bigint * interval '1 microsecond', $4::text::xid8, $5))
     order by v.at, v.xid, v.nr limit $6`,
    [van, tot, after?.at ?? null, after?.xid ?? null, after?.nr ?? 0, limit],
  );
