/** The SQL of what people state themselves. */
import { EIGEN_WAARNEMING } from "./bron.ts";
import type { Tx } from "../../platform/grant/grant.ts";

export type NewVerklaring = {
  readonly entiteit: number;
  readonly waarden: string;
  readonly sleutels: readonly string[];
  readonly vingerafdruk: Buffer;
  readonly geldigVan: string | undefined;
  readonly corrigeert: number | undefined;
  readonly pad: string | undefined;
  readonly reden: string;
};

/** Under the bron of own observations, with its grade and its end. */
export async function insertVerklaring(tx: Tx, one: NewVerklaring): Promise<void> {
  await tx.run(
    `with o as (
       insert into registers.opgave (entiteit, bron, scope, werk, opgegeven_door, verwerking, waarden, bron_inhoud, sleutels, vingerafdruk, graad_bron,
         graad_informatie, geldig_van, vastgelegd_op, vervalt_op, corrigeert, pad, reden)
       select e.id, b.nr, e.scope, e.werk, platform.wie(), b.verwerking, $2, '{}', $3::bigint[], $4, b.graad_bron, b.graad_informatie, $5, platform.nu(),
         platform.nu() + b.bewaren, $6, $7, $8
       from registers.entiteit e, registers.bron b where e.id = $1 and b.code = '${EIGEN_WAARNEMING}' returning id, sleutels, scope, werk
     )
     insert into registers.sleutel (sleutel, opgave, scope, werk) select distinct k, o.id, o.scope, o.werk from o, unnest(o.sleutels) k`,
    [
      one.entiteit,
      one.waarden,
      `{${one.sleutels.join(",")}}`,
      one.vingerafdruk,
      one.geldigVan ?? null,
      one.corrigeert ?? null,
      one.pad ?? null,
      one.reden,
    ],
  );
}
