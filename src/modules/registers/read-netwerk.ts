/** Read the surroundings of one thing as this reader may see them. */
import type { Tx } from "../../platform/grant/grant.ts";
import { isVerband } from "../bronbestanden/index.ts";
import { findEntiteit, findOordelenRond, findOpgavenById, findVerbanden } from "./entiteit-store.ts";
import { listFeiten, type Opgave, waardeText } from "./feit.ts";
import { type Knoop, type Lijn, type Netwerk, type Surroundings, type Tie, walk } from "./netwerk.ts";
import { openEinden } from "./open-entiteit.ts";
import { foldOordelen } from "./oordeel.ts";

const around = (tx: Tx): Surroundings => ({
  registratiesOf: async (entiteiten) => {
    const { groupOf } = foldOordelen(await findOordelenRond(tx, entiteiten));
    return new Map(entiteiten.map((one) => [one, groupOf(one)]));
  },
  tiesOf: (entiteiten, most) => findVerbanden(tx, entiteiten, most),
});

/** @returns undefined when this reader has no such thing. */
export async function readNetwerk(tx: Tx, extern: string, stappen: number): Promise<Netwerk | undefined> {
  const start = await findEntiteit(tx, extern);
  if (!start || isVerband(start.soort)) return undefined;
  const walked = await walk(around(tx), start.id, stappen);
  const [ends, opgaven] = await Promise.all([
    openEinden(tx, [...walked.groupOf.keys()], tx.grant.klok),
    findOpgavenById(
      tx,
      walked.ties.map(({ opgave }) => opgave),
    ),
  ]);
  const samen = Map.groupBy(walked.groupOf.keys(), (one) => walked.groupOf.get(one) ?? one);
  const knopen = Array.from(walked.steps, ([head, stap]): Knoop | undefined => {
    const own = samen.get(head) ?? [head];
    const einde = ends.get(head);
    if (!einde || isVerband(einde.soort)) return undefined;
    return {
      // One name per group in every answer to this reader: that of its lowest registratie that they see, wherever the walk began.
      id: einde.id,
      soort: einde.soort,
      // Whoever opened the picture reads the name of their own record in its middle, not that of another of the same group.
      titel: (own.includes(start.id) && ends.get(start.id)?.titel) || einde.titel,
      stap,
      registraties: own.length,
      rem: walked.braked.has(head),
    };
  }).filter((knoop) => knoop !== undefined);
  const idOf = new Map(Array.from(walked.groupOf, ([registratie, head]) => [registratie, ends.get(head)?.id] as const));
  const byId = new Map(opgaven.map((one) => [one.id, one]));
  tx.log("Een netwerk bekijken", [...new Set(Array.from(ends.values(), ({ id }) => id))]);
  return {
    knopen,
    lijnen: walked.ties.flatMap((tie) => drawLijn(tie, byId.get(tie.opgave), idOf, tx.grant.klok) ?? []),
    afgekapt: walked.afgekapt,
  };
}

function standOf({ vervangenOp, beeindigd }: Opgave, nu: Date): Lijn["stand"] {
  if (vervangenOp !== undefined && vervangenOp <= nu) return "VROEGER";
  return beeindigd ? "BEEINDIGD" : "HUIDIG";
}

function drawLijn(
  tie: Tie,
  opgave: Opgave | undefined,
  idOf: ReadonlyMap<number, string | undefined>,
  nu: Date,
): Lijn | undefined {
  const [vanId, naarId] = [idOf.get(tie.van), idOf.get(tie.naar)];
  const [feit] = opgave ? listFeiten([opgave], nu) : [];
  if (!opgave || vanId === undefined || naarId === undefined || vanId === naarId) return undefined;
  return {
    id: opgave.extern,
    vanId,
    naarId,
    soort: tie.soort,
    tekst: listFeiten([opgave], nu)
      .filter(({ eigenschap }) => eigenschap === "rol" || eigenschap === "aandeel")
      .map(({ eigenschap, waarde }) => (eigenschap === "aandeel" ? `${waardeText(waarde)} %` : waardeText(waarde)))
      .join(", "),
    stand: standOf(opgave, nu),
    bronNaam: opgave.bronNaam,
    graad: feit?.graad ?? `${opgave.graadBron}${opgave.graadInformatie}`,
    geldigVan: opgave.geldigVan,
    geldigTot: opgave.geldigTot,
  };
}
