/** The SQL of waking: both ways through functions of the database, which keep count and check the case. */
import { randomUUID } from "node:crypto";
import type { Tx } from "../../platform/grant/grant.ts";
import type { RecordSealer } from "./seal-record.ts";
import { hashKey, keysOfRecord } from "./zoeksleutel.ts";

export type Slaper = {
  readonly extern: string;
  readonly soort: string;
  readonly sleutel: Buffer;
  readonly van: Buffer | null;
  readonly naar: Buffer | null;
  readonly verzegeld: Buffer;
  readonly vingerafdruk: Buffer;
  readonly beeindigd: boolean;
  readonly levering: number;
  readonly vastgelegd_op: Date;
  readonly vervangen_op: Date | null;
  readonly vervalt_op: Date | null;
};

/** The sealed versions of the one person, the person first, or nothing. */
export const wekSlaper = (tx: Tx, bron: string, wekker: Buffer): Promise<Slaper[]> =>
  tx.run<Slaper>("select * from registers.wek_persoon($1, $2)", [bron, wekker]);

/** @returns the id of the person within this case; the same one when they were woken before. */
export async function insertGewekt(
  tx: Tx,
  bron: string,
  slapers: readonly Slaper[],
  sealer: RecordSealer,
): Promise<string> {
  const rows = slapers.map((slaper) => ({ slaper, record: sealer.unseal(slaper.sleutel, slaper.verzegeld) }));
  const column = <T>(of: (row: (typeof rows)[number]) => T): T[] => rows.map(of);
  const [row] = await tx.run<{ extern: string }>(
    "select registers.take_gewekt($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) as extern",
    [
      bron,
      slapers[0]?.extern,
      column(({ slaper }) => slaper.sleutel),
      column(({ slaper }) => slaper.soort),
      column(() => randomUUID()),
      column(({ slaper }) => slaper.vingerafdruk),
      column(({ record }) => JSON.stringify(record.waarden)),
      column(({ record }) =>
        JSON.stringify({
          sleutel: record.sleutel,
          ...("van" in record ? { van: record.van, naar: record.naar } : {}),
          ...(record.rest === undefined ? {} : { rest: record.rest }),
        }),
      ),
      column(({ record }) => `{${keysOfRecord(record).map(hashKey).join(",")}}`),
      column(({ record }) => record.geldigVan ?? null),
      column(({ record }) => record.geldigTot ?? null),
      column(({ slaper }) => slaper.beeindigd),
      column(({ slaper }) => slaper.levering),
      column(({ slaper }) => slaper.vastgelegd_op),
      column(({ slaper }) => slaper.vervangen_op),
      column(({ slaper }) => slaper.vervalt_op),
      column(({ slaper }) => slaper.van),
      column(({ slaper }) => slaper.naar),
    ],
  );
  if (!row) throw new Error("Waking gave no person");
  return row.extern;
}
