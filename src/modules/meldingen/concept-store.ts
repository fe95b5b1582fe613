/** The SQL of drafts: rows of whoever asks, sealed; the database hides what is past its week. */
import type { Tx } from "../../platform/grant/grant.ts";

export type ConceptRow = {
  readonly id: number;
  readonly extern: string;
  readonly versie: number;
  readonly verzegeld: Buffer;
  readonly gewijzigdOp: Date;
  readonly vervaltOp: Date;
};

const CONCEPT = 'id, extern, versie, verzegeld, gewijzigd_op as "gewijzigdOp", vervalt_op as "vervaltOp"';

export const findConcepten = (tx: Tx): Promise<(ConceptRow & { readonly bijlagen: number })[]> =>
  tx.run(
    `select ${CONCEPT}, (select count(*)::int from signalen.conceptbijlage b where b.concept = c.id) as bijlagen
     from signalen.concept c order by gewijzigd_op desc, id desc`,
  );

export async function findConcept(tx: Tx, extern: string, lock = false): Promise<ConceptRow | undefined> {
  const [row] = await tx.run<ConceptRow>(
    `select ${CONCEPT} from signalen.concept where extern = $1${lock ? " for update" : ""}`,
    [extern],
  );
  return row;
}

export type ConceptStand = Pick<ConceptRow, "versie" | "gewijzigdOp" | "vervaltOp">;
const STAND = 'versie, gewijzigd_op as "gewijzigdOp", vervalt_op as "vervaltOp"';

/** Nothing when it is there already, also when it is past its week: an id is not used twice. */
export async function insertConcept(tx: Tx, extern: string, verzegeld: Buffer): Promise<ConceptStand | undefined> {
  const [row] = await tx.run<ConceptStand>(
    `insert into signalen.concept (extern, scope, eigenaar, verzegeld, gewijzigd_op, vervalt_op)
     values ($1, platform.scope_of('melder', 'H1', 'algemeen'), platform.wie(), $2, platform.nu(), platform.nu() + interval '7 days')
     on conflict (eigenaar, extern) do nothing returning ${STAND}`,
    [extern, verzegeld],
  );
  return row;
}

/** Nothing when somebody wrote in between. */
export async function updateConcept(
  tx: Tx,
  extern: string,
  versie: number,
  verzegeld: Buffer,
): Promise<ConceptStand | undefined> {
  const [row] = await tx.run<ConceptStand>(
    `update signalen.concept set versie = versie + 1, verzegeld = $3, gewijzigd_op = platform.nu(), vervalt_op = platform.nu() + interval '7 days'
     where extern = $1 and versie = $2 returning ${STAND}`,
    [extern, versie, verzegeld],
  );
  return row;
}

export async function deleteConcept(tx: Tx, extern: string): Promise<boolean> {
  const rows = await tx.run("delete from signalen.concept where extern = $1 returning id", [extern]);
  return rows.length > 0;
}

export type BijlageRow = { readonly extern: string; readonly soort: string; readonly bytes: number };

export const findBijlagen = (tx: Tx, concept: number): Promise<BijlageRow[]> =>
  tx.run("select extern, soort, bytes from signalen.conceptbijlage where concept = $1 order by id", [concept]);

export const openBijlagen = (tx: Tx, concept: number): Promise<(BijlageRow & { readonly verzegeld: Buffer })[]> =>
  tx.run("select extern, soort, bytes, verzegeld from signalen.conceptbijlage where concept = $1 order by id", [
    concept,
  ]);

export async function findBijlage(
  tx: Tx,
  concept: string,
  extern: string,
): Promise<(BijlageRow & { readonly verzegeld: Buffer }) | undefined> {
  const [row] = await tx.run<BijlageRow & { verzegeld: Buffer }>(
    `select b.extern, b.soort, b.bytes, b.verzegeld from signalen.conceptbijlage b join signalen.concept c on c.id = b.concept
     where c.extern = $1 and b.extern = $2`,
    [concept, extern],
  );
  return row;
}

export const insertBijlage = (
  tx: Tx,
  concept: number,
  { extern, soort, bytes, verzegeld }: BijlageRow & { readonly verzegeld: Buffer },
): Promise<unknown> =>
  tx.run(
    `insert into signalen.conceptbijlage (extern, concept, scope, eigenaar, soort, bytes, verzegeld)
     values ($1, $2, platform.scope_of('melder', 'H1', 'algemeen'), platform.wie(), $3, $4, $5)`,
    [extern, concept, soort, bytes, verzegeld],
  );

export async function deleteBijlage(tx: Tx, concept: string, extern: string): Promise<boolean> {
  const rows = await tx.run(
    `delete from signalen.conceptbijlage b using signalen.concept c where c.id = b.concept and c.extern = $1 and b.extern = $2 returning b.id`,
    [concept, extern],
  );
  return rows.length > 0;
}
