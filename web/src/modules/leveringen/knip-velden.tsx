/** How a file is cut into columns: recognised, and to be set right where that is wrong. */
import type { ReactNode } from "react";
import { RadioField, SelectField } from "../../parts/field.tsx";
import { useTexts } from "../../texts/texts.tsx";
import type { Profiel } from "./profiel.ts";
import type { Kolommen } from "./types.ts";

type Props = { readonly found: Kolommen; readonly profiel: Profiel; readonly onChange: (profiel: Profiel) => void };

const SCHEIDINGEN = [";", ",", "tab", "|"] as const;
const TEKENSETTEN = ["UTF-8", "WINDOWS-1252"] as const;

export function KnipVelden({ found, profiel, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  // A file that begins with a mark of UTF-16 decides for itself.
  const fixed = found.tekenset.startsWith("UTF-16");
  return (
    <details className="inklap--klein">
      <summary>{words.knippen}</summary>
      <div className="filter knip">
        <SelectField
          label={words.scheiding}
          name="scheiding"
          value={profiel.scheiding}
          error={undefined}
          options={SCHEIDINGEN.map((value) => ({ value, label: words.scheidingen[value] ?? value }))}
          onChange={(scheiding) => onChange({ ...profiel, scheiding })}
        />
        {fixed ? (
          <p className="klein">{words.tekensetVast}</p>
        ) : (
          <SelectField
            label={words.tekenset}
            name="tekenset"
            value={profiel.tekenset}
            error={undefined}
            options={TEKENSETTEN.map((value) => ({ value, label: words.tekensetten[value] ?? value }))}
            onChange={(tekenset) => onChange({ ...profiel, tekenset })}
          />
        )}
        <RadioField
          label={words.kopregel}
          name="kopregel"
          value={profiel.kopregel ? "ja" : "nee"}
          error={undefined}
          options={(["ja", "nee"] as const).map((value) => ({ value, label: words.kopregels[value] ?? value }))}
          onChange={(value) => onChange({ ...profiel, kopregel: value === "ja" })}
        />
      </div>
    </details>
  );
}
