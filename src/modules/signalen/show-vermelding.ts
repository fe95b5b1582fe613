/** Show vermelding: what a signaal names, with the public facts of an address that was recognised, and a person logged as such. */
import type { Tx } from "../../platform/grant/grant.ts";
import { openEntiteit, waardeText } from "../registers/index.ts";
import type { VermeldingRij } from "./signaal-store.ts";

const naamOf = (waarde: VermeldingRij["waarde"]): string =>
  [waarde["voornamen"], waarde["tussenvoegsel"], waarde["achternaam"]].filter(Boolean).join(" ");

export const textOf = ({ soort, waarde }: Pick<VermeldingRij, "soort" | "waarde">): string =>
  soort === "PERSOON" ? naamOf(waarde) : (waarde["tekst"] ?? "");

/** Public facts only: the grant of a signaal in fase 1 and 2 reaches no further (besluiten.md 25). */
async function readBekend(tx: Tx, id: string) {
  const pagina = await openEntiteit(tx, id, undefined);
  if (!pagina) return undefined;
  return {
    id: pagina.id,
    titel: pagina.titel,
    regels: pagina.groepen.flatMap(({ naam, feiten }) =>
      feiten
        .filter(({ stand }) => stand === "HUIDIG")
        .map((feit) => ({
          naam,
          waarde: waardeText(feit.waarde),
          bron: feit.bronNaam,
          graad: feit.graad,
          vastgelegdOp: feit.vastgelegdOp.toISOString(),
          wisOp: feit.wisOp?.toISOString(),
        })),
    ),
  };
}

async function showVermelding(tx: Tx, rij: VermeldingRij) {
  const persoon = rij.soort === "PERSOON";
  return {
    id: rij.id,
    soort: rij.soort,
    tekst: textOf(rij),
    geboortedatum: persoon ? rij.waarde["geboortedatum"] : undefined,
    persoonId: persoon ? rij.id : undefined,
    aard: rij.aard,
    doorMelder: rij.door === null,
    op: rij.op.toISOString(),
    bekend: rij.herkend === null ? undefined : await readBekend(tx, rij.herkend),
  };
}

/** Whoever is named is recorded in the processing log, once for each signaal. */
export async function showVermeldingen(tx: Tx, rijen: readonly VermeldingRij[]) {
  tx.log(
    "Wie een signaal noemt",
    rijen.filter(({ soort }) => soort === "PERSOON").map(({ id }) => id),
  );
  return Promise.all(rijen.map((rij) => showVermelding(tx, rij)));
}
