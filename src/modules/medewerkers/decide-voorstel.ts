/** Confirm or reject a proposal: the database checks the four eyes and puts it into force; here the new person gets their seals. */
import { newId } from "../../kernel/id.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { sealSubject } from "../../platform/keys/subject-token.ts";
import { logAbout } from "./read-voorstellen.ts";
import { decideVoorstel as saveBesluit } from "./store.ts";

export async function decideVoorstel(
  tx: Tx,
  keyring: Keyring,
  id: string,
  besluit: { bevestigd: boolean; toelichting: string },
): Promise<string | null> {
  const added = newId();
  const weigering = await saveBesluit(tx, id, besluit, {
    id: added,
    sealed: sealSubject(keyring, { soort: "MEDEWERKER", id: added }),
  });
  if (weigering === null) await logAbout(tx, "Over een voorstel over een collega beslissen", id);
  return weigering;
}
