/** Wake one person from one bron for one case: the sealed versions come in, with the ties to what is awake for that case. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { findVerbonden, hashPersoonvraag, type Relatievraag } from "./ask-treffer.ts";
import { RecordSealer } from "./seal-record.ts";
import { wekVerbonden } from "./treffer-store.ts";
import { insertGewekt, type Slaper, wekSlaper } from "./wek-store.ts";
import type { Wekvraag } from "./wekvraag.ts";

const NIEMAND = Buffer.alloc(32);

// A question that fits nobody costs a try too, so that a wrong form is no cheaper than a wrong guess.
async function findSlapers(
  tx: Tx,
  keyring: Keyring,
  bron: string,
  vraag: Wekvraag | Relatievraag,
): Promise<readonly Slaper[]> {
  if (!("relatie" in vraag)) return wekSlaper(tx, bron, hashPersoonvraag(keyring, bron, vraag));
  const { persoon } = await findVerbonden(tx, keyring, bron, vraag);
  return wekVerbonden(tx, bron, vraag.ding, persoon ?? NIEMAND);
}

/** @returns the id of the person within this case, or undefined: nobody, several or not allowed look alike. */
export async function wekPersoon(
  tx: Tx,
  keyring: Keyring,
  bron: string,
  vraag: Wekvraag | Relatievraag,
): Promise<string | undefined> {
  const slapers = await findSlapers(tx, keyring, bron, vraag);
  if (slapers.length === 0) return undefined;
  const persoon = await insertGewekt(tx, bron, slapers, new RecordSealer(keyring, bron));
  tx.log("Een persoon uit een register wekken", [persoon]);
  return persoon;
}
