/** Open one thing: its facts with their sources, its ties, its history and its gaps, folded for this reader at this moment. */
import type { Tx } from "../../platform/grant/grant.ts";
import { type Ding, isVerband, type Soort } from "../bronbestanden/index.ts";
import {
  type Entiteit,
  findEntiteit,
  findEntiteiten,
  findGaten,
  findOordelenRond,
  findOpgaven,
  findOpgavenById,
  findVerbanden,
  type Gat,
  type OordeelRij,
} from "./entiteit-store.ts";
import { type Feit, groupFeiten, type Groep, listFeiten, type Opgave, titleOf } from "./feit.ts";
import { foldOordelen } from "./oordeel.ts";

/** Ties shown per record; more are told as "meer". */
const TIES = 200;

export type Einde = { readonly id: string; readonly soort: Soort; readonly titel: string };

export type Relatie = {
  readonly soort: Soort;
  /** Seen from this page: this is the owner, or that is. */
  readonly richting: "NAAR" | "VAN";
  readonly ander: Einde;
  readonly feiten: readonly Feit[];
  readonly stand: "HUIDIG" | "VROEGER" | "BEEINDIGD";
  readonly bronNaam: string;
  readonly geldigVan: string | undefined;
  readonly geldigTot: string | undefined;
};

export type Oordeelregel = Omit<OordeelRij, "id" | "een" | "ander"> & {
  readonly een: Einde;
  readonly ander: Einde;
  /** Not followed, because another judgement says that two of them are different. */
  readonly botst: boolean;
};

export type Registratie = Einde & { readonly bronnen: readonly string[] };

export type EntiteitPagina = {
  readonly id: string;
  readonly soort: Ding;
  readonly titel: string;
  readonly bekendOp: Date;
  readonly groepen: readonly Groep[];
  readonly relaties: readonly Relatie[];
  readonly meerRelaties: boolean;
  readonly registraties: readonly Registratie[];
  readonly oordelen: readonly Oordeelregel[];
  readonly gaten: readonly Gat[];
};

/** @returns undefined when this reader has no such thing, whatever the reason. */
export async function openEntiteit(
  tx: Tx,
  extern: string,
  bekendOp: Date | undefined,
): Promise<EntiteitPagina | undefined> {
  const entiteit = await findEntiteit(tx, extern);
  if (!entiteit || isVerband(entiteit.soort)) return undefined;
  const moment = bekendOp ?? tx.grant.klok;
  const oordelen = await findOordelenRond(tx, [entiteit.id], bekendOp);
  const { groupOf, botsend } = foldOordelen(oordelen);
  const group = groupOf(entiteit.id);
  const [opgaven, ties, gaten] = await Promise.all([
    findOpgaven(tx, group),
    findVerbanden(tx, group, TIES + 1),
    findGaten(tx, group, moment),
  ]);
  const ends = await openEinden(
    tx,
    [...ties.flatMap(({ van, naar }) => [van, naar]), ...oordelen.flatMap(({ een, ander }) => [een, ander]), ...group],
    moment,
  );
  const feiten = listFeiten(opgaven, moment);
  const relaties = await openRelaties(tx, ties.slice(0, TIES), group, ends, moment);
  tx.log("Een register raadplegen", [...new Set([extern, ...Array.from(ends.values(), ({ id }) => id)])]);
  return {
    id: extern,
    soort: entiteit.soort,
    titel: titleOf(entiteit.soort, feiten),
    bekendOp: moment,
    groepen: groupFeiten(entiteit.soort, feiten),
    relaties,
    meerRelaties: ties.length > TIES,
    registraties: registratiesOf(
      group,
      ends,
      opgaven.filter(({ vastgelegdOp }) => vastgelegdOp <= moment),
    ),
    oordelen: oordelen.flatMap((one) => describeOordeel(one, ends, botsend) ?? []),
    gaten,
  };
}

const registratiesOf = (
  group: readonly number[],
  ends: ReadonlyMap<number, Einde>,
  opgaven: readonly Opgave[],
): Registratie[] =>
  group.flatMap((id) => {
    const einde = ends.get(id);
    const bronnen = new Set(opgaven.filter(({ entiteit }) => entiteit === id).map(({ bronNaam }) => bronNaam));
    return einde ? [{ ...einde, bronnen: [...bronnen] }] : [];
  });

function describeOordeel(
  { id, een, ander, ...rest }: OordeelRij,
  ends: ReadonlyMap<number, Einde>,
  botsend: readonly { readonly id: number }[],
): Oordeelregel | undefined {
  const [left, right] = [ends.get(een), ends.get(ander)];
  return left && right && { ...rest, een: left, ander: right, botst: botsend.some((one) => one.id === id) };
}

/** Names of the things at the other end, as they were known at that moment. */
export async function openEinden(tx: Tx, ids: readonly number[], moment: Date): Promise<ReadonlyMap<number, Einde>> {
  const wanted = [...new Set(ids)];
  const [entiteiten, opgaven] = await Promise.all([findEntiteiten(tx, wanted), findOpgaven(tx, wanted)]);
  const byEntiteit = Map.groupBy(opgaven, ({ entiteit }) => entiteit);
  return new Map(
    entiteiten.map(({ id, extern, soort }: Entiteit) => [
      id,
      { id: extern, soort, titel: titleOf(soort, listFeiten(byEntiteit.get(id) ?? [], moment)) },
    ]),
  );
}

async function openRelaties(
  tx: Tx,
  ties: readonly { readonly opgave: number; readonly soort: Soort; readonly van: number; readonly naar: number }[],
  group: readonly number[],
  ends: ReadonlyMap<number, Einde>,
  moment: Date,
): Promise<Relatie[]> {
  const opgaven = new Map(
    (
      await findOpgavenById(
        tx,
        ties.map(({ opgave }) => opgave),
      )
    ).map((one) => [one.id, one]),
  );
  const own = new Set(group);
  return ties.flatMap(({ opgave: nr, soort, van, naar }): Relatie[] => {
    const opgave = opgaven.get(nr);
    const outward = own.has(van);
    const ander = ends.get(outward ? naar : van);
    if (!opgave || !ander || opgave.vastgelegdOp > moment) return [];
    const feiten = listFeiten([opgave], moment);
    const gone = opgave.vervangenOp !== undefined && opgave.vervangenOp <= moment;
    return [
      {
        soort,
        richting: outward ? "NAAR" : "VAN",
        ander,
        feiten,
        stand: gone ? "VROEGER" : opgave.beeindigd ? "BEEINDIGD" : "HUIDIG",
        bronNaam: opgave.bronNaam,
        geldigVan: opgave.geldigVan,
        geldigTot: opgave.geldigTot,
      },
    ];
  });
}
