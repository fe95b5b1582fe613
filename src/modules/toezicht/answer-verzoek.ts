/** Answer a request about someone's own data: whoever asked is a subject of that act. */
import type { Tx } from "../../platform/grant/grant.ts";
import { nameMedewerkers } from "../medewerkers/index.ts";
import { answerVerzoek as save, readVerzoek } from "./verzoek-store.ts";

export async function answerVerzoek(tx: Tx, id: string, antwoord: string): Promise<string | null> {
  const weigering = await save(tx, id, antwoord);
  const verzoek = weigering === null ? await readVerzoek(tx, id) : undefined;
  if (verzoek) await nameMedewerkers(tx, "Een verzoek van een betrokkene beantwoorden", [verzoek.eigenaar]);
  return weigering;
}
