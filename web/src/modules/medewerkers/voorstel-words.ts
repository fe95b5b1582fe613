/** A proposal in one sentence, and its state as a badge. */
import type { Voorstel } from "../../api/types.ts";
import type { Tone } from "../../parts/card.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";

export function useVoorstelZin(): (voorstel: Voorstel) => string {
  const { t } = useTexts();
  const names = useNames();
  return ({ soort, medewerker, naam, rol, vervanger }) => {
    const wie = medewerker?.naam ?? naam ?? t.algemeen.onbekend;
    return t.voorstellen.zin[soort]?.(wie, rol === undefined ? "" : names.rol(rol), vervanger?.naam ?? "") ?? soort;
  };
}

const TONES: Readonly<Record<Voorstel["status"], Tone>> = {
  OPEN: "let",
  BEVESTIGD: "goed",
  AFGEWEZEN: "fout",
  INGETROKKEN: "gewoon",
  DIRECT: "info",
};
export const toneOf = (status: Voorstel["status"]): Tone => TONES[status];
