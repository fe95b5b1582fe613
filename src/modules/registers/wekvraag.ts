/** Wekvraag: how one asks for a person who sleeps. By BSN, or by surname with birth date and postcode; nothing looser exists (besluiten.md 16). */
export type Wekvraag =
  | { readonly bsn: string }
  | { readonly achternaam: string; readonly geboortedatum: string; readonly postcode: string };
