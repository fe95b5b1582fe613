/** Wekvraag: how one asks for a person who sleeps. By BSN, or by surname with birth date and postcode; nothing looser exists (besluiten.md 16). */
import { persoonKey, wekkersOf } from "./seal-record.ts";

export type Wekvraag =
  | { readonly bsn: string }
  | { readonly achternaam: string; readonly geboortedatum: string; readonly postcode: string };

/** The text that is hashed to call a sleeper; undefined when the question fits nobody. */
export const wekkerOf = (vraag: Wekvraag): string | undefined =>
  "bsn" in vraag
    ? wekkersOf({ bsn: [vraag.bsn] })[0]
    : persoonKey(vraag.achternaam, vraag.geboortedatum, vraag.postcode);
