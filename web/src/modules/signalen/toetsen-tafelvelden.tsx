/** Who sits at the table and who gets which data: names, data, and a tick for each pair. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/field.tsx";
import { fieldId } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { renameDeelnemer, type Gegeven, type Tafel } from "./toetsen-tafel.ts";

const MOST_DEELNEMERS = 20;
const MOST_GEGEVENS = 50;

type Props = { readonly tafel: Tafel; readonly error: string | undefined; readonly onChange: (tafel: Tafel) => void };

export function TafelVelden({ tafel, error, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen.tafel;
  const { deelnemers, gegevens } = tafel;
  const setGegeven = (nr: number, next: Gegeven): void =>
    onChange({ deelnemers, gegevens: gegevens.map((one, i) => (i === nr ? next : one)) });
  return (
    <div className="stapel stapel--dicht" id={fieldId("tafel")}>
      {error && <div className="utrecht-form-field-error-message">{error}</div>}
      {deelnemers.map((naam, nr) => (
        <TextField
          // oxlint-disable-next-line react/no-array-index-key -- a line has no name but its place
          key={nr}
          label={words.deelnemer(nr + 1)}
          hint={nr === 0 && words.deelnemerUitleg}
          optional={nr > 0}
          name={`deelnemer-${nr}`}
          value={naam}
          error={undefined}
          maxLength={120}
          onChange={(next) => onChange(renameDeelnemer(tafel, nr, next))}
        />
      ))}
      {deelnemers.length < MOST_DEELNEMERS && (
        <div>
          <Button small icon="plus" onClick={() => onChange({ deelnemers: [...deelnemers, ""], gegevens })}>
            {words.erbij}
          </Button>
        </div>
      )}
      {gegevens.map((gegeven, nr) => (
        <GegevenVeld
          // oxlint-disable-next-line react/no-array-index-key -- a line has no name but its place
          key={nr}
          nr={nr}
          gegeven={gegeven}
          deelnemers={deelnemers}
          onChange={(next) => setGegeven(nr, next)}
        />
      ))}
      {gegevens.length < MOST_GEGEVENS && (
        <div>
          <Button
            small
            icon="plus"
            onClick={() => onChange({ deelnemers, gegevens: [...gegevens, { gegeven: "", voor: [] }] })}
          >
            {words.gegevenErbij}
          </Button>
        </div>
      )}
    </div>
  );
}

type GegevenProps = {
  readonly nr: number;
  readonly gegeven: Gegeven;
  readonly deelnemers: readonly string[];
  readonly onChange: (gegeven: Gegeven) => void;
};

function GegevenVeld({ nr, gegeven: { gegeven, voor }, deelnemers, onChange }: GegevenProps): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen.tafel;
  const named = [...new Set(deelnemers.filter((naam) => naam.trim() !== ""))];
  return (
    <>
      <TextField
        label={words.gegeven(nr + 1)}
        hint={nr === 0 && words.gegevenUitleg}
        optional={nr > 0}
        name={`gegeven-${nr}`}
        value={gegeven}
        error={undefined}
        maxLength={200}
        onChange={(next) => onChange({ gegeven: next, voor })}
      />
      {gegeven.trim() !== "" && named.length > 0 && (
        <fieldset className="veld">
          <legend>{words.wieKrijgt(gegeven)}</legend>
          <div className="keuzes keuzes--naast">
            {named.map((naam) => (
              <label key={naam} className="keuze">
                <input
                  type="checkbox"
                  checked={voor.includes(naam)}
                  onChange={(event) =>
                    onChange({
                      gegeven,
                      voor: event.target.checked ? [...voor, naam] : voor.filter((other) => other !== naam),
                    })
                  }
                />
                <span>{naam}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
