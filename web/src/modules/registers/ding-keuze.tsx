/** Choosing another record of the same soort, by searching; what was chosen stays in sight. */
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/field.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { MIN_VRAAG, useRegisterZoek } from "./queries.ts";
import { SoortIcoon } from "./soort-icoon.tsx";
import type { Ding, Treffer } from "./types.ts";
import { useWoorden } from "./woorden.ts";

const PAUSE = 250;
const SHOWN = 8;

export type Gekozen = Pick<Treffer, "id" | "titel" | "soort">;

type Props = {
  readonly name: string;
  readonly soort: Ding;
  /** Cannot be chosen: what one compares with, and what is one with it already. */
  readonly without: ReadonlySet<string>;
  readonly gekozen: Gekozen | undefined;
  readonly error: string | undefined;
  readonly onKies: (gekozen: Gekozen | undefined) => void;
};

export function DingKeuze({ name, soort, without, gekozen, error, onKies }: Props): ReactNode {
  const { t } = useTexts();
  const { oordeel, keuze } = t.registers;
  const woorden = useWoorden();
  const [typed, setTyped] = useState("");
  const [vraag, setVraag] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setVraag(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const query = useRegisterZoek(vraag, [soort]);
  if (gekozen) {
    return (
      <div className="veld">
        <span className="utrecht-form-label">{oordeel.ander}</span>
        <div className="gekozen">
          <span>
            <SoortIcoon soort={gekozen.soort} /> {gekozen.titel}
          </span>
          <Button small onClick={() => onKies(undefined)}>
            {keuze.anders}
          </Button>
        </div>
      </div>
    );
  }
  const asking = vraag.length >= MIN_VRAAG;
  return (
    <div className="stapel stapel--dicht">
      <TextField
        label={oordeel.ander}
        hint={oordeel.anderUitleg(woorden.soort(soort).toLowerCase())}
        type="search"
        name={name}
        value={typed}
        error={error}
        maxLength={200}
        spellCheck={false}
        onChange={setTyped}
      />
      {asking && query.isError && <ProblemAlert error={query.error} />}
      {asking && query.data && (
        <Keuzes treffers={query.data.treffers.filter(({ id }) => !without.has(id)).slice(0, SHOWN)} onKies={onKies} />
      )}
    </div>
  );
}

type KeuzesProps = { readonly treffers: readonly Treffer[]; readonly onKies: Props["onKies"] };

function Keuzes({ treffers, onKies }: KeuzesProps): ReactNode {
  const { t } = useTexts();
  const { keuze } = t.registers;
  if (treffers.length === 0) {
    return (
      <p className="zacht" role="status">
        {keuze.niets}
      </p>
    );
  }
  return (
    <ul className="keuzes">
      {treffers.map((treffer) => (
        <li key={treffer.id} className="gekozen">
          <span>
            <SoortIcoon soort={treffer.soort} /> {treffer.titel}
            <small className="klein">
              {" "}
              {[...treffer.regels.map(({ waarde }) => waarde), ...treffer.bronnen].join(", ")}
            </small>
          </span>
          <Button small onClick={() => onKies(treffer)} aria-label={`${keuze.kies}: ${treffer.titel}`}>
            {keuze.kies}
          </Button>
        </li>
      ))}
    </ul>
  );
}
