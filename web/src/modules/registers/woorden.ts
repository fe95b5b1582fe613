/** The words of registers in the language of the page: soorten, eigenschappen, ties, periods and values. */
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Relatie, Waarde } from "./types.ts";
import { formatDeeldatum, waardeTekst } from "./waarde-tekst.ts";

type Periode = { readonly geldigVan?: string; readonly geldigTot?: string };

export type Woorden = {
  readonly soort: (soort: keyof ReturnType<typeof useTexts>["t"]["registerwoorden"]["soorten"]) => string;
  readonly eigenschap: (soort: string, eigenschap: string, naam?: string) => string;
  readonly verband: (soort: string, richting: Relatie["richting"]) => string;
  readonly waarde: (eigenschap: string, waarde: Waarde) => string;
  readonly datum: (deeldatum: string) => string;
  readonly periode: (periode: Periode) => string;
  readonly graad: (graad: string) => string;
  readonly moment: (iso: string) => string;
};

export function useWoorden(): Woorden {
  const { t, taal } = useTexts();
  const { soorten, eigenschappen, verbanden, belang } = t.registerwoorden;
  const { registers } = t;
  const datum = (deeldatum: string): string => formatDeeldatum(taal, deeldatum);
  return {
    soort: (soort) => soorten[soort],
    eigenschap: (soort, eigenschap, naam) =>
      eigenschappen[`${soort}.${eigenschap}`] ?? eigenschappen[eigenschap] ?? naam ?? eigenschap,
    verband: (soort, richting) => verbanden[soort]?.[richting === "NAAR" ? 0 : 1] ?? soort,
    waarde: (eigenschap, waarde) => waardeTekst(taal, eigenschap, waarde, belang),
    datum,
    periode: ({ geldigVan, geldigTot }) => {
      if (geldigVan && geldigTot) return registers.vanTot(datum(geldigVan), datum(geldigTot));
      if (geldigVan) return registers.sinds(datum(geldigVan));
      return geldigTot ? registers.totEnMet(datum(geldigTot)) : "";
    },
    graad: (graad) =>
      [registers.graad.bron[graad.charAt(0)], registers.graad.informatie[graad.charAt(1)]].filter(Boolean).join(", "),
    moment: (iso) => formatMoment(taal, iso),
  };
}
