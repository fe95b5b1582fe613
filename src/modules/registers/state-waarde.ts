/** State a value by hand, or correct one: an opgave of one value, by a person, with a reason and an end. */
import { createHash } from "node:crypto";
import type { Tx } from "../../platform/grant/grant.ts";
import {
  type Bronrecord,
  type Ding,
  eigenschapOf,
  isVerband,
  parseWaarde,
  type Waarde,
} from "../bronbestanden/index.ts";
import { findEntiteit, findOordelenRond, findOpgaven } from "./entiteit-store.ts";
import type { Opgave } from "./feit.ts";
import { foldOordelen } from "./oordeel.ts";
import { insertVerklaring } from "./verklaring-store.ts";
import { hashKey, keysOfRecord } from "./zoeksleutel.ts";

export type VerklaringWeigering = "ONBEKEND" | "EIGENSCHAP_ONBEKEND" | "BEWERING_ONBEKEND" | "GEEN_PERSOON";

export type Verklaring = {
  readonly eigenschap: string;
  /** Absent: the value that is corrected is wrong, and nothing takes its place. */
  readonly waarde?: Waarde | undefined;
  readonly reden: string;
  readonly geldigVan?: string | undefined;
  /** The bewering that this corrects: the id of the opgave, and the path in it. */
  readonly corrigeert?: { readonly opgave: string; readonly pad: string } | undefined;
};

type Ready = { readonly entiteit: number; readonly soort: Ding; readonly wrong: number | undefined };

/** Whether this can be stated about that thing, and which opgave it would correct. */
async function prepare(
  tx: Tx,
  extern: string,
  { eigenschap, corrigeert }: Verklaring,
): Promise<Ready | VerklaringWeigering> {
  const entiteit = await findEntiteit(tx, extern);
  if (!entiteit || isVerband(entiteit.soort)) return "ONBEKEND";
  // What a person says about a person belongs to a case, not to a register.
  if (entiteit.soort === "PERSOON") return "GEEN_PERSOON";
  if (!eigenschapOf(entiteit.soort, eigenschap)) return "EIGENSCHAP_ONBEKEND";
  if (!corrigeert) return { entiteit: entiteit.id, soort: entiteit.soort, wrong: undefined };
  const wrong = await findWrong(tx, entiteit.id, eigenschap, corrigeert);
  // What is corrected may be said of another registratie of the same thing: the correction stands beside what it corrects.
  return wrong ? { entiteit: wrong.entiteit, soort: entiteit.soort, wrong: wrong.id } : "BEWERING_ONBEKEND";
}

/** The opgave that holds the bewering that would be corrected, of this thing or of one that was judged to be the same. */
async function findWrong(
  tx: Tx,
  entiteit: number,
  eigenschap: string,
  { opgave, pad }: NonNullable<Verklaring["corrigeert"]>,
): Promise<Opgave | undefined> {
  const { groupOf } = foldOordelen(await findOordelenRond(tx, [entiteit]));
  const found = (await findOpgaven(tx, groupOf(entiteit))).find(({ extern }) => extern === opgave);
  const [named = "", nr = ""] = pad.split("/");
  return named === eigenschap && found?.waarden[named]?.[Number(nr)] !== undefined ? found : undefined;
}

/** As the readers of files write it. The contract of the route let nothing else through. */
function asKept(eigenschap: string, waarde: Waarde): Waarde {
  const gelezen = parseWaarde(eigenschap, waarde);
  if (!gelezen.ok) throw new Error(`A value of ${eigenschap} that does not fit its type`);
  return gelezen.waarde;
}

/** A correction adds a statement and makes the wrong one unusable; nothing is overwritten (ontwerp.md 1). */
export async function stateWaarde(
  tx: Tx,
  extern: string,
  verklaring: Verklaring,
): Promise<{ weigering?: VerklaringWeigering }> {
  const ready = await prepare(tx, extern, verklaring);
  if (typeof ready === "string") return { weigering: ready };
  const { corrigeert, eigenschap, waarde } = verklaring;
  const waarden = waarde === undefined ? {} : { [eigenschap]: [asKept(eigenschap, waarde)] };
  const record: Bronrecord = { sleutel: "", soort: ready.soort, waarden };
  await insertVerklaring(tx, {
    entiteit: ready.entiteit,
    waarden: JSON.stringify(waarden),
    sleutels: keysOfRecord(record).map(hashKey),
    vingerafdruk: createHash("sha256").update(JSON.stringify(waarden)).digest().subarray(0, 16),
    geldigVan: verklaring.geldigVan,
    corrigeert: ready.wrong,
    pad: corrigeert?.pad,
    reden: verklaring.reden,
  });
  tx.log(corrigeert ? "Een gegeven corrigeren" : "Een gegeven aanvullen", [extern]);
  return {};
}
