/** Results of a search: what it is, what is known of it, why it was found, and which sources say so. */
import type { ReactNode } from "react";
import { TextLink } from "../../parts/link.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { SoortIcoon } from "./soort-icoon.tsx";
import type { Treffer } from "./types.ts";
import { useWoorden } from "./woorden.ts";

export function Treffers({ treffers }: { readonly treffers: readonly Treffer[] }): ReactNode {
  return (
    <div className="kaart">
      <ol className="kaart__rijen treffers">
        {treffers.map((treffer) => (
          <li key={treffer.id}>
            <SoortIcoon soort={treffer.soort} groot />
            <TrefferTekst treffer={treffer} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function TrefferTekst({ treffer }: { readonly treffer: Treffer }): ReactNode {
  const { t } = useTexts();
  const words = t.registers;
  const { id, soort, titel, regels, waarom, bronnen, registraties } = treffer;
  const woorden = useWoorden();
  return (
    <div>
      <TextLink to="/registers/$id" params={{ id }}>
        <b>{titel}</b>
      </TextLink>
      <p className="meta">
        <span>{woorden.soort(soort)}</span>
        {regels
          .filter(({ waarde }) => waarde !== titel)
          .map(({ eigenschap, waarde }) => (
            <span key={eigenschap}>
              {woorden.eigenschap(soort, eigenschap)}: <span className="feitwaarde">{waarde}</span>
            </span>
          ))}
        {registraties > 1 && <span>{words.registraties(registraties)}</span>}
      </p>
      <dl className="waarom">
        {waarom.length > 0 && (
          <div>
            <dt>{words.waaromGevonden}</dt>
            <dd>
              <ul>
                {waarom.map((reden) => (
                  <li key={`${reden.soort} ${reden.eigenschap} ${reden.waarde}`}>
                    {words.waarom[reden.soort](woorden.eigenschap(soort, reden.eigenschap))}
                    {reden.waarde !== titel && <>: {reden.waarde}</>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.volgens}</dt>
          <dd>{bronnen.join(", ")}</dd>
        </div>
      </dl>
    </div>
  );
}
