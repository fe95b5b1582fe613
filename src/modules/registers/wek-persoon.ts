/** Wake one person from one bron for one case: the sealed versions come in, with the ties to what is awake for that case. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { insertGewekt, wekSlaper } from "./wek-store.ts";
import { persoonKey, RecordSealer, wekkersOf } from "./seal-record.ts";

/** By BSN, or by surname with birth date and postcode; nothing looser exists. */
export type Wekvraag =
  | { readonly bsn: string }
  | { readonly achternaam: string; readonly geboortedatum: string; readonly postcode: string };

const wekkerOf = (vraag: Wekvraag): string | undefined =>
  "bsn" in vraag
    ? wekkersOf({ bsn: [vraag.bsn] })[0]
    : persoonKey(vraag.achternaam, vraag.geboortedatum, vraag.postcode);

/** @returns the id of the person within this case, or undefined: nobody, several or not allowed look alike. */
export async function wekPersoon(tx: Tx, keyring: Keyring, bron: string, vraag: Wekvraag): Promise<string | undefined> {
  const sealer = new RecordSealer(keyring, bron);
  const wekker = wekkerOf(vraag);
  // A question that fits nobody costs a try too, so that a wrong form is no cheaper than a wrong guess.
  const slapers = await wekSlaper(tx, bron, sealer.wekker(wekker ?? "niemand"));
  if (slapers.length === 0) return undefined;
  const persoon = await insertGewekt(tx, bron, slapers, sealer);
  tx.log("Een persoon uit een register wekken", [persoon]);
  return persoon;
}
