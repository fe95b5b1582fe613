/** The SQL of judgements. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Uitkomst } from "./oordeel.ts";

export async function insertOordeel(
  tx: Tx,
  een: number,
  ander: number,
  uitkomst: Uitkomst,
  reden: string,
): Promise<string> {
  const [row] = await tx.run<{ extern: string }>(
    `insert into registers.oordeel (een, ander, uitkomst, reden, scope, werk, door, rol, op, bewijs)
     select $1, $2, $3, $4, greatest(a.scope, b.scope), coalesce(a.werk, b.werk), platform.wie(), $5, platform.nu(), array[a.id, b.id]
     from registers.entiteit a, registers.entiteit b where a.id = $1 and b.id = $2 returning extern`,
    [een, ander, uitkomst, reden, tx.grant.rol],
  );
  if (!row) throw new Error("A judgement on what is not there");
  return row.extern;
}

/** @returns the outside ids of both, or undefined when there is no live judgement that this reader may see. */
export async function withdrawOordeel(tx: Tx, id: string, reden: string): Promise<string[] | undefined> {
  const [row] = await tx.run<{ een: string; ander: string }>(
    `with o as (
       update registers.oordeel set ingetrokken_op = platform.nu(), ingetrokken_door = platform.wie(), intrekreden = $2
       where extern = $1 and ingetrokken_op is null returning een, ander
     )
     select a.extern as een, b.extern as ander from o join registers.entiteit a on a.id = o.een join registers.entiteit b on b.id = o.ander`,
    [id, reden],
  );
  return row && [row.een, row.ander];
}
