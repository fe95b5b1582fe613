/** The legend of the drawing, which is also where soorten are hidden and shown. */
import type { ReactNode } from "react";
import { useTexts } from "../../../texts/texts.tsx";
import { SoortIcoon } from "../soort-icoon.tsx";
import type { Ding } from "../types.ts";
import { DINGEN } from "../vormen.ts";
import { useWoorden } from "../woorden.ts";
import type { Zicht } from "./beeld.ts";

type Props = {
  /** All that was fetched: what is hidden stays in the legend. */
  readonly whole: Zicht;
  readonly verborgen: ReadonlySet<Ding>;
  readonly onToggle: (soort: Ding) => void;
};

export function Legenda({ whole, verborgen, onToggle }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const woorden = useWoorden();
  const present = new Set(whole.knopen.map(({ soort }) => soort));
  return (
    <div className="legenda">
      <div className="chips" role="group" aria-label={words.soortenTonen}>
        {DINGEN.filter((soort) => present.has(soort)).map((soort) => (
          <button
            key={soort}
            type="button"
            className="chip"
            aria-pressed={!verborgen.has(soort)}
            onClick={() => onToggle(soort)}
          >
            <SoortIcoon soort={soort} groot />
            {woorden.soort(soort)}
          </button>
        ))}
      </div>
      <ul className="legenda__lijnen" aria-label={words.lijnen}>
        <LijnUitleg words={words.lijnHuidig} />
        <LijnUitleg words={words.lijnVoorbij} broken />
        <LijnUitleg words={words.pijl} arrow />
      </ul>
      <p className="klein">{words.groottezin}</p>
    </div>
  );
}

type LijnProps = { readonly words: string; readonly broken?: boolean; readonly arrow?: boolean };

const LijnUitleg = ({ words, broken = false, arrow = false }: LijnProps): ReactNode => (
  <li>
    <svg viewBox="0 0 36 12" aria-hidden="true" focusable="false">
      <line x1="1" y1="6" x2={arrow ? 27 : 35} y2="6" className={broken ? "gebroken" : undefined} />
      {arrow && <path d="M35 6 26 1.500v9Z" />}
    </svg>
    {words}
  </li>
);
