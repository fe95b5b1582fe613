/** Words and badges for lines of the log. */
import type { ReactNode } from "react";
import type { Logregel } from "../../api/types.ts";
import { Badge } from "../../parts/card.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";

export function useUitkomst(): (uitkomst: string) => ReactNode {
  const { t } = useTexts();
  const { uitkomsten, andereUitkomst } = t.toezicht;
  return (uitkomst) => (
    <Badge tone={uitkomst === "TOEGESTAAN" ? "goed" : "fout"} icon={uitkomst === "TOEGESTAAN" ? "goed" : "slot"}>
      {uitkomsten[uitkomst] ?? andereUitkomst(uitkomst)}
    </Badge>
  );
}

/** Who did it, or why there is nobody to name. */
export function useWie(): (regel: Logregel) => string {
  const { t } = useTexts();
  const { logboek } = t.toezicht;
  return ({ wie, soort }) => wie?.naam ?? (soort === "SYSTEEM" ? logboek.systeem : logboek.niemand);
}

/** The activiteit in words; a line without one is called by its kind. */
export function useWat(): (regel: Logregel) => string {
  const { t } = useTexts();
  const names = useNames();
  return ({ activiteit, activiteitNaam, soort }) =>
    activiteit === undefined
      ? (t.toezicht.soorten[soort] ?? soort)
      : (t.namen.activiteiten[activiteit] ?? activiteitNaam ?? names.activiteit(activiteit));
}
