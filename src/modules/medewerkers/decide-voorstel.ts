/** Confirm or reject a proposal: the database checks the four eyes and puts it into force; here the new person gets their seals. */
import { newId } from "../../kernel/id.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { sealSubject } from "../../platform/keys/subject-token.ts";
import { decideVoorstel as saveDecision } from "./store.ts";

export function decideVoorstel(tx: Tx, keyring: Keyring, id: string, decision: { bevestigd: boolean; toelichting: string }): Promise<string | null> {
  const added = newId();
  return saveDecision(tx, id, decision, { id: added, sealed: sealSubject(keyring, { soort: "MEDEWERKER", id: added }) });
}
