/** One column of the file with its values as patterns: what may be seen of the content. */
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.tsx";
import type { Paar } from "./profiel.ts";
import type { FileKolom } from "./types.ts";

export type Rij = Paar & { readonly kolom: FileKolom | undefined; readonly maskers: readonly string[] };

export function Maskers({ rij: { maskers, nr } }: { readonly rij: Rij }): ReactNode {
  const { t } = useTexts();
  if (nr === undefined) return null;
  if (maskers.length === 0) return <span className="zacht">{t.leveringen.kolommen.leegVoorbeeld}</span>;
  return (
    <span className="maskers">
      {maskers.map((masker) => (
        <span key={masker} className="masker code">
          {masker}
        </span>
      ))}
    </span>
  );
}
