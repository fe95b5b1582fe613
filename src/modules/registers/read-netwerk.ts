/** Read the surroundings of one thing as this reader may see them. */
import type { Tx } from "../../platform/grant/grant.ts";
import { isVerband } from "../bronbestanden/index.ts";
import { findEntiteit, findFreeOpgaven, findOordelenRond, findOpgavenById, findVerbanden } from "./entiteit-store.ts";
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

/** The same without ties of a bron that answers through its holder only (domein.md 4.4, H2 and H3). */
const aroundFree = (tx: Tx): Surroundings => ({
  ...around(tx),
  tiesOf: async (entiteiten, most) => {
    const ties = await findVerbanden(tx, entiteiten, most);
    const free = await findFreeOpgaven(
      tx,
      ties.map(({ opgave }) => opgave),
    );
    return ties.filter(({ opgave }) => free.has(opgave));
  },
});

/** @returns undefined when this reader has no such thing. */
export async function readNetwerk(tx: Tx, extern: string, stappen: number): Promise<Netwerk | undefined> {
  const start = await findEntiteit(tx, extern);
  if (!start || isVerband(start.soort)) return undefined;
  return draw(tx, around(tx), [start.id], stappen);
}

/** Around several things at once, as a case needs it: what it names, what it opened, whom it woke. What this reader has not, is left out. */
export async function readNetwerkRond(tx: Tx, externs: readonly string[], stappen: number): Promise<Netwerk> {
  const found = await Promise.all(externs.map((extern) => findEntiteit(tx, extern)));
  const starts = found.flatMap((one) => (one && !isVerband(one.soort) ? [one.id] : []));
  return draw(tx, aroundFree(tx), [...new Set(starts)], stappen);
}

async function draw(tx: Tx, surroundings: Surroundings, starts: readonly number[], stappen: number): Promise<Netwerk> {
  const walked = await walk(surroundings, starts, stappen);
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
      titel: ends.get(own.find((one) => starts.includes(one)) ?? head)?.titel ?? einde.titel,
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
