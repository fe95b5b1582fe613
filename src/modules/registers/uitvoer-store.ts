/** The SQL of an export: what a grant sees of one bron, page by page, in the order in which it came. */
import type { Tx } from "../../platform/grant/grant.ts";
import { type Bronrecord, isVerband, type Soort, type Waarden } from "../bronbestanden/index.ts";
import type { BronInhoud } from "./seal-record.ts";

type Row = {
  id: number;
  extern: string;
  soort: Soort;
  waarden: Waarden;
  bron_inhoud: BronInhoud;
  geldig_van: string | null;
  geldig_tot: string | null;
  beeindigd: boolean;
  van_soort: Soort | null;
  naar_soort: Soort | null;
};

export type UitvoerRij = {
  readonly id: number;
  readonly extern: string;
  readonly record: Bronrecord;
  /** What a tie is between; of a thing nothing. */
  readonly einden: readonly Soort[];
};

function toRecord({ soort, waarden, bron_inhoud, geldig_van, geldig_tot, beeindigd }: Row): Bronrecord {
  const inhoud = {
    sleutel: bron_inhoud.sleutel,
    waarden,
    ...(geldig_van === null ? {} : { geldigVan: geldig_van }),
    ...(geldig_tot === null ? {} : { geldigTot: geldig_tot }),
    ...(beeindigd ? { beeindigd } : {}),
    ...(bron_inhoud.rest === undefined ? {} : { rest: bron_inhoud.rest }),
  };
  if (!isVerband(soort)) return { soort, ...inhoud };
  return { soort, ...inhoud, van: bron_inhoud.van ?? "", naar: bron_inhoud.naar ?? "" };
}

const COLUMNS = `o.id, e.extern, e.soort, o.waarden, o.bron_inhoud, o.geldig_van, o.geldig_tot, o.beeindigd,
  (select van.soort from registers.entiteit van where van.id = v.van) as van_soort, (select naar.soort from registers.entiteit naar where naar.id = v.naar) as naar_soort`;

/** A tie comes along only when the policies show it, so only between two ends that this reader sees. */
const FROM = `from registers.opgave o join registers.entiteit e on e.id = o.entiteit join registers.bron b on b.nr = o.bron
  left join registers.verband v on v.opgave = o.id
  where b.code = $1 and o.levering is not null and (v.opgave is not null or not registers.is_verband(e.soort)) and ($2 or o.vervangen_op is null)`;

export async function countUitvoer(tx: Tx, bron: string, vroeger: boolean): Promise<number> {
  const [row] = await tx.run<{ n: number }>(`select count(*)::int as n ${FROM}`, [bron, vroeger]);
  return row?.n ?? 0;
}

/** `vroeger`: also the versions that were replaced. */
export async function findUitvoer(
  tx: Tx,
  bron: string,
  vroeger: boolean,
  na: number,
  aantal: number,
): Promise<UitvoerRij[]> {
  const rows = await tx.run<Row>(`select ${COLUMNS} ${FROM} and o.id > $3 order by o.id limit $4`, [
    bron,
    vroeger,
    na,
    aantal,
  ]);
  return rows.map((row) => ({
    id: row.id,
    extern: row.extern,
    record: toRecord(row),
    einden: [row.van_soort, row.naar_soort].filter((soort) => soort !== null),
  }));
}
