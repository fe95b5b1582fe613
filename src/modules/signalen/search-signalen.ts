/** Search signalen: a page of the list, with the names of who treats them. */
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import { namesOf, toKop } from "./show-signaal.ts";
import { findSignalen, type Zoekvraag } from "./search-store.ts";

/** One more is read than shown, to know whether there is a next page. */
export async function searchSignalen(tx: Tx, kalender: Feestdagenkalender, vraag: Zoekvraag) {
  const found = await findSignalen(tx, { ...vraag, aantal: vraag.aantal + 1 });
  const shown = found.slice(0, vraag.aantal);
  const namen = await namesOf(tx, new Set(shown.map(({ behandelaar }) => behandelaar)));
  return {
    signalen: shown.map((rij) => toKop(rij, kalender, tx.grant.klok, namen)),
    meer: found.length > vraag.aantal,
  };
}
