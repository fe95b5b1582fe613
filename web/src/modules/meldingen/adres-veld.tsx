/** Look up a public address: found ones are large buttons, and what was not found can be described. */
import { type ReactNode, useId, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { useDeed } from "../../parts/deed.ts";
import { TextField } from "../../parts/field.tsx";
import { Icon } from "../../parts/icon.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import type { Invulling } from "./melding-form.ts";
import { useWoorden } from "./woorden.ts";

type Adres = NonNullable<Invulling["adres"]>;
type Found = { readonly adressen: readonly { readonly id: string; readonly tekst: string }[]; readonly meer: boolean };
type Props = {
  readonly adres: Adres | undefined;
  /** What to begin with: an address that was recognised in the text. */
  readonly voorstel: string;
  readonly onKies: (adres: Adres | undefined) => void;
};

export function AdresVeld({ adres, voorstel, onKies }: Props): ReactNode {
  const words = useWoorden();
  if (adres) {
    return (
      <div className="veld">
        <p className="utrecht-form-label">{words.waar}</p>
        <div className="gekozen">
          <span>
            <span className="vh">{words.gekozen}</span> {adres.tekst}
          </span>
          <Button small onClick={() => onKies(undefined)}>
            {words.anderAdres}
          </Button>
        </div>
      </div>
    );
  }
  return <Zoek voorstel={voorstel} onKies={onKies} />;
}

function Zoek({ voorstel, onKies }: Omit<Props, "adres">): ReactNode {
  const words = useWoorden();
  const id = useId();
  const [vraag, setVraag] = useState(voorstel);
  const [found, setFound] = useState<Found>();
  const { busy, problem, run } = useDeed();
  const zoek = (): void => {
    if (vraag.trim().length < 3) return;
    run(async () => setFound(await unwrap(api.POST("/adressen/_zoek", { body: { vraag: vraag.trim() } }))));
  };
  return (
    <div className="stapel stapel--dicht">
      <div
        className="adreszoek"
        onKeyDown={(event) => {
          // Enter looks up, and does not send the form.
          if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          zoek();
        }}
      >
        <TextField
          label={words.waar}
          hint={words.waarUitleg}
          optional
          maxLength={100}
          name="adres"
          value={vraag}
          error={undefined}
          onChange={setVraag}
        />
        <Button icon="zoek" busy={busy} onClick={zoek}>
          {words.zoekAdres}
        </Button>
      </div>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <p className="vh" role="status">
        {found && (found.adressen.length > 0 ? words.adressen : words.geenAdres)}
      </p>
      {found && (
        <div className="stapel stapel--dicht" role="group" aria-labelledby={id}>
          <p id={id}>{found.adressen.length > 0 ? <b>{words.adressen}</b> : words.geenAdres}</p>
          <ul className="adreskeuzes">
            {found.adressen.map((one) => (
              <li key={one.id}>
                <button type="button" className="keuze" onClick={() => onKies({ id: one.id, tekst: one.tekst })}>
                  <Icon name="pijl" />
                  <span>{one.tekst}</span>
                </button>
              </li>
            ))}
          </ul>
          {found.meer && <p className="klein">{words.meerAdressen}</p>}
          {found.adressen.length === 0 && (
            <p>
              <Button small onClick={() => onKies({ tekst: vraag.trim() })}>
                {words.alsGetypt}
              </Button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
