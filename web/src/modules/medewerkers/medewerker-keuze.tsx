/** Choosing a colleague: type, see who fits, choose one. Plain radio buttons, so that every aid can use it. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { RadioField, TextField } from "../../parts/field.tsx";
import { fieldId } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useMedewerker, useMedewerkers } from "./queries.ts";

type Props = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
  /** Who cannot be chosen here. */
  readonly without?: string;
};

const SHOWN = 8;

export function MedewerkerKeuze(props: Props): ReactNode {
  const { name, value, onChange } = props;
  const changed = useRef(false);
  const isChosen = value !== "";
  // What was clicked is gone by then: without this the focus would start again at the top of the page.
  useEffect(() => {
    if (changed.current) document.getElementById(fieldId(name))?.focus();
    changed.current = false;
  }, [isChosen, name]);
  const own = {
    ...props,
    onChange: (id: string) => {
      changed.current = true;
      onChange(id);
    },
  };
  return isChosen ? <Chosen {...own} /> : <Searching {...own} />;
}

function Chosen({ label, name, value, error, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const { data } = useMedewerker(value);
  return (
    <div className={error ? "veld veld--fout" : "veld"} role="group" aria-labelledby={`${fieldId(name)}-naam`}>
      <span className="utrecht-form-label" id={`${fieldId(name)}-naam`}>
        {label}
      </span>
      {error && <div className="utrecht-form-field-error-message">{error}</div>}
      <div className="gekozen">
        <span>
          <b>{data?.medewerker.naam ?? "…"}</b> <span className="klein">{data?.medewerker.functie}</span>
        </span>
        <Button small id={fieldId(name)} onClick={() => onChange("")} aria-label={`${t.algemeen.wijzig}: ${label}`}>
          {t.algemeen.wijzig}
        </Button>
      </div>
    </div>
  );
}

function Searching({ label, name, error, onChange, without }: Props): ReactNode {
  const { t } = useTexts();
  const { keuze } = t.medewerkers;
  const [word, setWord] = useState("");
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(word.trim().length < 2 ? "" : word.trim()), 500);
    return () => clearTimeout(timer);
  }, [word]);
  const { data } = useMedewerkers(asked, asked !== "");
  const found = asked === "" ? [] : (data?.pages[0]?.medewerkers ?? []).filter(({ id }) => id !== without);
  return (
    <div className="stapel stapel--dicht">
      <TextField
        label={label}
        hint={keuze.zoek}
        type="search"
        name={name}
        value={word}
        error={error}
        maxLength={100}
        onChange={setWord}
      />
      <div role="status">{asked !== "" && data && found.length === 0 && <p>{keuze.niets}</p>}</div>
      {found.length > 0 && (
        <RadioField
          label={keuze.kies}
          hint={found.length > SHOWN ? keuze.meer : undefined}
          name={`${name}-keuze`}
          value=""
          error={undefined}
          onChange={onChange}
          options={found
            .slice(0, SHOWN)
            .map(({ id, naam, functie, afdeling }) => ({
              value: id,
              label: naam,
              hint: [functie, afdeling].filter(Boolean).join(", "),
            }))}
        />
      )}
    </div>
  );
}
