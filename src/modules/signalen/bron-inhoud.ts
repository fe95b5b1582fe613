/** Show what a source says, within one signaal: of a thing behind a hit, of a person who was woken, and the network around them. */
import type { Tx } from "../../platform/grant/grant.ts";
import { type EntiteitPagina, findTreffer, openEntiteit, readNetwerkRond, showPagina } from "../registers/index.ts";
import { type BronvraagRij, readBronvragen } from "./bron-store.ts";
import { isDingsleutel } from "./bronvraag.ts";
import { readVermeldingen, type VermeldingRij } from "./signaal-store.ts";

const STAPPEN = 2;

/** What was asked, from the mention that was asked about. */
export const dingvraagOf = ({ soort, waarde, herkend }: VermeldingRij) =>
  isDingsleutel(soort) ? { soort, tekst: waarde["tekst"] ?? "", herkend: herkend ?? undefined } : undefined;

/** Its number would be the one thing about a person that is of no use here and does most harm elsewhere. */
const HIDDEN: ReadonlySet<string> = new Set(["bsn"]);

/** Facts and ties of this bron alone: another bron is another question. */
function toInhoud(pagina: EntiteitPagina, { bron, bron_naam }: Pick<BronvraagRij, "bron" | "bron_naam">) {
  const { id, soort, titel, groepen, relaties } = showPagina(pagina);
  return {
    id,
    soort,
    titel,
    groepen: groepen
      .filter(({ eigenschap }) => !HIDDEN.has(eigenschap))
      .map((groep) => ({ ...groep, feiten: groep.feiten.filter((feit) => feit.bron === bron) }))
      .filter(({ feiten }) => feiten.length > 0),
    relaties: relaties.filter(({ bronNaam }) => bronNaam === bron_naam),
  };
}

/** The facts of one thing or person that this bron gives. @returns undefined when it is no longer there */
export async function openInhoud(tx: Tx, id: string, bron: Pick<BronvraagRij, "bron" | "bron_naam">) {
  const pagina = await openEntiteit(tx, id, undefined);
  return pagina && toInhoud(pagina, bron);
}

/** The thing behind an opened hit, or the woken person. */
async function behind(
  tx: Tx,
  rij: BronvraagRij,
  vermeldingen: ReadonlyMap<string, VermeldingRij>,
): Promise<string | undefined> {
  if (rij.geopend_op === null) return undefined;
  if (rij.gewekt !== null) return rij.gewekt;
  const vermelding = vermeldingen.get(rij.vermelding ?? "");
  const vraag = vermelding && dingvraagOf(vermelding);
  return vraag && findTreffer(tx, rij.bron, vraag);
}

export async function openGeopend(tx: Tx, rij: BronvraagRij, vermeldingen: ReadonlyMap<string, VermeldingRij>) {
  const id = await behind(tx, rij, vermeldingen);
  return id === undefined ? undefined : openInhoud(tx, id, rij);
}

/** What the signaal names, what was opened and who was woken, two steps around. What is not opened is no start. */
export async function readSignaalnetwerk(tx: Tx) {
  const [vermeldingen, vragen] = await Promise.all([readVermeldingen(tx), readBronvragen(tx)]);
  const byId = new Map(vermeldingen.map((one) => [one.id, one]));
  const geopend = await Promise.all(
    vragen.map(async (vraag) => ({ vermelding: vraag.vermelding, ding: await behind(tx, vraag, byId) })),
  );
  const starts = [
    ...vermeldingen.flatMap(({ id, herkend }) => {
      const dingen = geopend.flatMap(({ vermelding, ding }) => (vermelding === id && ding !== undefined ? [ding] : []));
      const known = [...dingen, ...(herkend === null ? [] : [herkend])];
      return known.length > 0 ? known : [id];
    }),
    ...geopend.flatMap(({ vermelding, ding }) => (vermelding === null && ding !== undefined ? [ding] : [])),
  ];
  return readNetwerkRond(tx, [...new Set(starts)], STAPPEN);
}
