/** Follow one's own meldingen: their state in three words, questions, what was done, and their end. Never how far, and never about whom. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { type Eigen, findMelding, findMeldingen, listEigen, type MeldingRow, sendAntwoord } from "./melding-store.ts";
import { type Lijn, openLijn } from "./seal-melder.ts";

/** A signaal that is gone has ended. */
const ENDED: Omit<Eigen, "signaal"> = { stand: "AFGEROND", sluiting: "AFGEROND", berichten: [] };

const asksNow = ({ stand, berichten }: Omit<Eigen, "signaal">): boolean =>
  stand !== "AFGEROND" && berichten.at(-1)?.soort === "VRAAG";

const view = (rij: MeldingRow, { nummer, type, horenVoor }: Lijn, eigen: Omit<Eigen, "signaal">) => ({
  id: rij.extern,
  nummer,
  type,
  ontvangenOp: rij.ontvangenOp,
  ...(horenVoor === undefined ? {} : { horenVoor }),
  stand: eigen.stand,
  vraagWacht: asksNow(eigen),
});

export async function listMijnMeldingen(tx: Tx, keyring: Keyring) {
  const rijen = await findMeldingen(tx);
  const lijnen = rijen.map(({ verzegeld }) => openLijn(keyring, verzegeld));
  const known = new Map(
    (
      await listEigen(
        tx,
        lijnen.map(({ signaal }) => signaal),
      )
    ).map((eigen) => [eigen.signaal, eigen]),
  );
  return rijen.flatMap((rij, i) => {
    const lijn = lijnen[i];
    if (!lijn) return [];
    const eigen = known.get(lijn.signaal) ?? ENDED;
    const bericht = eigen.berichten.some(({ soort }) => soort === "TERUGKOPPELING");
    return [{ ...view(rij, lijn, eigen), bericht }];
  });
}

export async function openMijnMelding(tx: Tx, keyring: Keyring, id: string) {
  const rij = await findMelding(tx, id);
  if (!rij) return undefined;
  const lijn = openLijn(keyring, rij.verzegeld);
  const [eigen = ENDED] = await listEigen(tx, [lijn.signaal]);
  return { ...view(rij, lijn, eigen), verkeerdeDeur: eigen.sluiting === "VERKEERDE_DEUR", berichten: eigen.berichten };
}

export async function answerVraag(
  tx: Tx,
  keyring: Keyring,
  id: string,
  tekst: string,
): Promise<"MELDING_ONBEKEND" | "GEEN_VRAAG" | null> {
  const rij = await findMelding(tx, id);
  if (!rij) return "MELDING_ONBEKEND";
  return (await sendAntwoord(tx, openLijn(keyring, rij.verzegeld).signaal, tekst)) ? null : "GEEN_VRAAG";
}
