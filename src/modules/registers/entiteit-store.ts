/** The SQL of entiteiten: what a reader may see of a thing, its ties, its judgements and its gaps. Row-level security does the hiding. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Soort, Verband, Waarden } from "../bronbestanden/index.ts";
import type { Opgave } from "./feit.ts";
import type { Oordeel, Uitkomst } from "./oordeel.ts";

export type Entiteit = { readonly id: number; readonly extern: string; readonly soort: Soort };

export async function findEntiteit(tx: Tx, extern: string): Promise<Entiteit | undefined> {
  const [row] = await tx.run<Entiteit>("select id, extern, soort from registers.entiteit where extern = $1", [extern]);
  return row;
}

export const findEntiteiten = (tx: Tx, ids: readonly number[]): Promise<Entiteit[]> =>
  tx.run<Entiteit>("select id, extern, soort from registers.entiteit where id = any($1::bigint[])", [ids]);

/** Which of these this reader sees. */
export async function findVisible(tx: Tx, externs: readonly string[]): Promise<string[]> {
  const rows = await tx.run<{ extern: string }>(
    "select extern from registers.entiteit where extern = any($1::uuid[])",
    [externs],
  );
  return rows.map(({ extern }) => extern);
}

export const isVisible = async (tx: Tx, extern: string): Promise<boolean> =>
  (await findVisible(tx, [extern])).length === 1;

type OpgaveRow = {
  id: number;
  extern: string;
  entiteit: number;
  bron: string;
  bron_naam: string;
  graad_bron: string;
  graad_informatie: number;
  waarden: Waarden;
  geldig_van: string | null;
  geldig_tot: string | null;
  beeindigd: boolean;
  vastgelegd_op: Date;
  vervangen_op: Date | null;
  wis_op: Date | null;
  corrigeert: number | null;
  pad: string | null;
  door_mens: boolean;
};

const toOpgave = (row: OpgaveRow): Opgave => ({
  id: row.id,
  extern: row.extern,
  entiteit: row.entiteit,
  bron: row.bron,
  bronNaam: row.bron_naam,
  graadBron: row.graad_bron,
  graadInformatie: row.graad_informatie,
  waarden: row.waarden,
  geldigVan: row.geldig_van ?? undefined,
  geldigTot: row.geldig_tot ?? undefined,
  beeindigd: row.beeindigd,
  vastgelegdOp: row.vastgelegd_op,
  vervangenOp: row.vervangen_op ?? undefined,
  vervaltOp: row.wis_op ?? undefined,
  corrigeert: row.corrigeert ?? undefined,
  pad: row.pad ?? undefined,
  doorMens: row.door_mens,
});

const OPGAVE = `select o.id, o.extern, o.entiteit, b.code as bron, b.naam as bron_naam, o.graad_bron, o.graad_informatie, o.waarden, o.geldig_van, o.geldig_tot,
    o.beeindigd, o.vastgelegd_op, o.vervangen_op, coalesce(o.vervalt_op, s.geleverd_op + b.stilte) as wis_op, o.corrigeert, o.pad,
    o.opgegeven_door is not null as door_mens
  from registers.opgave o join registers.bron b on b.nr = o.bron left join registers.bron_stand s on s.bron = o.bron`;

/** Every version of what sources say about these, oldest first. */
export async function findOpgaven(tx: Tx, entiteiten: readonly number[]): Promise<Opgave[]> {
  const rows = await tx.run<OpgaveRow>(
    `${OPGAVE} where o.entiteit = any($1::bigint[]) order by o.vastgelegd_op, o.id`,
    [entiteiten],
  );
  return rows.map(toOpgave);
}

export type OordeelRij = Oordeel & {
  readonly extern: string;
  readonly reden: string;
  readonly rol: string;
  readonly op: Date;
  readonly eigen: boolean;
};

/**
 * The judgements that hang together with these entiteiten through "zelfde"; at most some thousands. Those that are live, or that
 * were live at an earlier moment: given by then, and not yet withdrawn.
 */
export async function findOordelenRond(tx: Tx, entiteiten: readonly number[], bekendOp?: Date): Promise<OordeelRij[]> {
  return tx.run<OordeelRij & { uitkomst: Uitkomst }>(
    `with recursive o as (select * from registers.oordeel where case when $2::timestamptz is null then ingetrokken_op is null else op <= $2 and coalesce(ingetrokken_op > $2, true) end),
       groep as (
         select e from unnest($1::bigint[]) e
         union
         select case when o.een = g.e then o.ander else o.een end from groep g join o on (o.een = g.e or o.ander = g.e) and o.uitkomst = 'ZELFDE'
       )
     select o.id, o.extern, o.een, o.ander, o.uitkomst, o.reden, o.rol, o.op, o.door = platform.wie() as eigen
     from o where o.een in (select e from groep) or o.ander in (select e from groep) order by o.id limit 5000`,
    [entiteiten, bekendOp ?? null],
  );
}

export type VerbandRij = {
  readonly opgave: number;
  readonly soort: Verband;
  readonly van: number;
  readonly naar: number;
};

/** Ties that touch these entiteiten, each once, at most `aantal` of each thing; the policies hide a tie with a hidden end. */
export const findVerbanden = (tx: Tx, entiteiten: readonly number[], aantal: number): Promise<VerbandRij[]> =>
  tx.run<VerbandRij>(
    `select distinct v.opgave, v.soort, v.van, v.naar from unnest($1::bigint[]) e
     cross join lateral (
       (select * from registers.verband v where v.van = e order by v.opgave limit $2)
       union
       (select * from registers.verband v where v.naar = e order by v.opgave limit $2)
     ) v order by v.opgave`,
    [entiteiten, aantal],
  );

/** The opgaven behind ties. */
export async function findOpgavenById(tx: Tx, ids: readonly number[]): Promise<Opgave[]> {
  const rows = await tx.run<OpgaveRow>(`${OPGAVE} where o.id = any($1::bigint[]) order by o.vastgelegd_op, o.id`, [
    ids,
  ]);
  return rows.map(toOpgave);
}

/** Which of these opgaven come from a bron whose words may go round within the organisation (H1). */
export async function findFreeOpgaven(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tx.run<{ id: number }>(
    "select o.id from registers.opgave o join registers.bron b on b.nr = o.bron where o.id = any($1::bigint[]) and b.behandelcode = 'H1'",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

export type Gat = { readonly bron: string; readonly van: Date; readonly tot: Date; readonly vernietigdOp: Date };

/** What was destroyed of these, as far as it had been recorded by then: what came later was not known, so it is no gap. */
export const findGaten = (tx: Tx, entiteiten: readonly number[], moment: Date): Promise<Gat[]> =>
  tx.run<Gat>(
    `select b.naam as bron, g.van, g.tot, g.vernietigd_op as "vernietigdOp" from registers.gat g join registers.bron b on b.nr = g.bron
     where g.entiteit = any($1::bigint[]) and g.van <= $2 order by g.van`,
    [entiteiten, moment],
  );
