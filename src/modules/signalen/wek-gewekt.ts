/** Wake one person within a signaal: after a hit, with a reason, when the grade allows it, and never upon an anonymous tip. */
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { wekPersoon } from "../registers/index.ts";
import type { BronWeigering } from "./bron-contract.ts";
import { openInhoud } from "./bron-inhoud.ts";
import { type BronvraagRij, handleBronvraag, readBronvragen } from "./bron-store.ts";
import { type Klaar, type Persoonsleutel, readPersoonsleutel } from "./bron-vragen.ts";
import { isDingsleutel } from "./bronvraag.ts";
import { graadNu } from "./show-signaal.ts";
import { mayUsePersoon } from "./signaal.ts";
import { readSignaal } from "./signaal-store.ts";

export type Wekverzoek = { readonly bronvraagId: string; readonly sleutel: Persoonsleutel; readonly reden: string };

/** What can be told before any register is looked at: all of it is about the signaal, nothing about a person. */
async function refuseBefore(tx: Tx): Promise<BronWeigering | undefined> {
  const signaal = await readSignaal(tx);
  if (!signaal) return "NIET_GEVONDEN";
  if (signaal.gesloten_op !== null) return "GESLOTEN";
  if (signaal.anoniem) return "ANONIEM_GEEN_PERSOON";
  const may = mayUsePersoon({
    anoniem: signaal.anoniem,
    graad: graadNu(signaal, tx.grant.klok),
    tweedeOrganisatie: signaal.tweede_organisatie !== null,
  });
  return may ? undefined : "GRAAD_TE_LAAG";
}

const refuseTreffer = (rij: BronvraagRij | undefined): BronWeigering | undefined => {
  if (!rij) return "BRONVRAAG_ONBEKEND";
  if (rij.antwoord !== "TREFFER" || isDingsleutel(rij.sleutelsoort)) return "GEEN_TREFFER";
  return rij.behandelcode === "H1" ? undefined : "VRAAG_BRONHOUDER";
};

/** The hit that is about the person whose data are typed: only who was asked about can be woken, and the hash of now is the hash of then. */
async function findAsked(
  tx: Tx,
  keyring: Keyring,
  bronvraagId: string,
  sleutel: Persoonsleutel,
): Promise<Result<{ readonly rij: BronvraagRij; readonly vraag: Klaar["vraag"] }, BronWeigering>> {
  const rij = (await readBronvragen(tx)).find(({ id }) => id === bronvraagId);
  const no = refuseTreffer(rij);
  if (!rij || no) return refuse(no ?? "BRONVRAAG_ONBEKEND");
  const klaar = await readPersoonsleutel(tx, keyring, rij.bron, sleutel);
  if (!klaar || sleutel.soort !== rij.sleutelsoort || !klaar.hash.equals(rij.vraag)) return refuse("VRAAG_WIJKT_AF");
  return ok({ rij, vraag: klaar.vraag });
}

/** @returns the facts that this bron gives of the person. Nobody, several and not allowed are one answer (besluiten.md 16). */
export async function wek(
  tx: Tx,
  keyring: Keyring,
  { bronvraagId, sleutel, reden }: Wekverzoek,
): Promise<Result<NonNullable<Awaited<ReturnType<typeof openInhoud>>>, BronWeigering>> {
  const before = await refuseBefore(tx);
  if (before) return refuse(before);
  const asked = await findAsked(tx, keyring, bronvraagId, sleutel);
  if (!asked.ok) return asked;
  const { rij, vraag } = asked.value;
  const persoon = await wekPersoon(tx, keyring, rij.bron, vraag);
  if (persoon === undefined) return refuse("NIEMAND");
  const weigering = await handleBronvraag(tx, rij.id, "OPENEN", reden, persoon);
  // A refusal would be committed with whom it woke.
  if (weigering !== null) throw new Error(`Waking was refused afterwards: ${weigering}`);
  const inhoud = await openInhoud(tx, persoon, rij);
  if (!inhoud) throw new Error("The woken person cannot be read");
  return ok(inhoud);
}
