/** The Dutch words of signalen, fetched with its pages and not before; and the names of what a signaal can be. */
import { formatDay } from "../../texts/dates.ts";
import { addDutch, type Texts } from "../../texts/nl.ts";
import { signalen } from "../../texts/nl/signalen.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useSignaaltypen } from "../meldingen/queries.ts";
import type { SignaalRegel } from "./queries.ts";

addDutch({ signalen });

export const useWoorden = (): Texts["signalen"] => useTexts().t.signalen;

/** Names of the kinds of signalen, from the public list. */
export function useTypeNaam(): (type: string) => string {
  const typen = useSignaaltypen().data?.typen;
  const { soortOnbekend } = useWoorden();
  return (type) => typen?.find(({ code }) => code === type)?.naam ?? (typen ? soortOnbekend : "");
}

type Klok = Pick<SignaalRegel, "termijn" | "werkdagen" | "teLaat">;

/** By when something is due: in full beside a signaal, short in a list. */
export function useKlok(): { readonly lang: (klok: Klok) => string; readonly kort: (klok: Klok) => string } {
  const { taal } = useTexts();
  const { klok } = useWoorden();
  return {
    lang: ({ termijn, werkdagen, teLaat }) =>
      (teLaat ? klok.laat : klok.nog)(Math.abs(werkdagen), formatLong(taal, termijn)),
    kort: ({ termijn, werkdagen, teLaat }) =>
      `${(teLaat ? klok.kortLaat : klok.kortNog)(Math.abs(werkdagen))}, ${formatDay(taal, termijn)}`,
  };
}

const LOCALES = { nl: "nl-NL", en: "en-GB" } as const;

/** dinsdag 1 december */
export const formatLong = (taal: keyof typeof LOCALES, dag: string): string =>
  new Intl.DateTimeFormat(LOCALES[taal], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "Europe/Amsterdam",
  })
    .format(new Date(`${dag}T12:00:00Z`))
    .replace(",", "");
