/** File a request about one's own data; the last day to answer follows from AVG art. 12 lid 3. */
import type { Tx } from "../../platform/grant/grant.ts";
import { addVerzoek } from "./verzoek-store.ts";
import type { VerzoekSoort } from "./verzoek.ts";

/** One month after receipt: the same day of the next month, or its last day. AVG terms are not under the Algemene termijnenwet. */
export function uiterlijkeDatum(ontvangen: Date): string {
  const [year, month, day] = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" })
    .format(ontvangen)
    .split("-")
    .map(Number) as [number, number, number];
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastOfNext))).toISOString().slice(0, 10);
}

export const fileVerzoek = (tx: Tx, { soort, vraag }: { soort: VerzoekSoort; vraag: string }): Promise<string> =>
  addVerzoek(tx, { soort, vraag, uiterlijk: uiterlijkeDatum(tx.grant.klok) });

/** A request of somebody who has no account here, noted by who handles such requests; about access, because that is what is asked first. */
export const fileVanBuiten = (tx: Tx, vraag: string): Promise<string> =>
  addVerzoek(tx, { soort: "INZAGE", vraag, uiterlijk: uiterlijkeDatum(tx.grant.klok), van_buiten: true });
