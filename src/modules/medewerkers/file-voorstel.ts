/** File, withdraw and block: each is a line in the processing log of whom it is about, because deciding about someone is processing too. */
import type { Tx } from "../../platform/grant/grant.ts";
import { logAbout } from "./read-voorstellen.ts";
import {
  blockMedewerker as saveBlokkade,
  fileVoorstel as saveVoorstel,
  type NewVoorstel,
  withdrawVoorstel as saveIntrekking,
} from "./store.ts";

export async function fileVoorstel(tx: Tx, voorstel: NewVoorstel) {
  const filed = await saveVoorstel(tx, voorstel);
  if (filed.weigering === null)
    tx.log(
      "Een voorstel over een collega doen",
      [voorstel.medewerkerId, voorstel.vervangerId].filter((id) => id !== undefined),
    );
  return filed;
}

export async function withdrawVoorstel(tx: Tx, id: string): Promise<string | null> {
  const weigering = await saveIntrekking(tx, id);
  if (weigering === null) await logAbout(tx, "Een voorstel over een collega intrekken", id);
  return weigering;
}

export async function blockMedewerker(tx: Tx, id: string, toelichting: string) {
  const blocked = await saveBlokkade(tx, id, toelichting);
  if (blocked.weigering === null) tx.log("Een collega de toegang ontzeggen", [id]);
  return blocked;
}
