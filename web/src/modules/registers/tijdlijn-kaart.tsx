/** The timeline: bars of relations through the years, and by year all that began, ended or happened. */
import type { ReactNode } from "react";
import { useMij } from "../../app/session.ts";
import { Card } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { type Balk, balkenOf, type Gebeurtenis, tijdlijnOf, yearOf } from "./tijdlijn.ts";
import type { RegisterPagina } from "./types.ts";
import { inSentence } from "./waarde-tekst.ts";
import { useWoorden } from "./woorden.ts";

const ROW = 22;
const WIDTH = 640;
const MOST_BARS = 12;

export function TijdlijnKaart({ pagina }: { readonly pagina: RegisterPagina }): ReactNode {
  const { t } = useTexts();
  const words = t.registers.tijdlijn;
  const mij = useMij();
  const jaren = tijdlijnOf(pagina);
  const nu = yearOf(mij.klok.slice(0, 10));
  const balken = balkenOf(pagina.relaties, nu).slice(-MOST_BARS);
  return (
    <Card title={words.titel}>
      {jaren.length === 0 ? (
        <p className="zacht">{words.geen}</p>
      ) : (
        <div className="stapel stapel--dicht">
          <p className="klein">{words.uitleg}</p>
          {balken.length > 1 && <Balken balken={balken} nu={nu} />}
          {jaren.map(({ jaar, gebeurtenissen }) => (
            <div key={jaar} className="jaar">
              <h3>{jaar}</h3>
              <ul>
                {gebeurtenissen.map((gebeurtenis) => (
                  <Regel key={gebeurtenis.key} gebeurtenis={gebeurtenis} pagina={pagina} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}

type RegelProps = { readonly gebeurtenis: Gebeurtenis; readonly pagina: RegisterPagina };

function Regel({ gebeurtenis, pagina }: RegelProps): ReactNode {
  const { t } = useTexts();
  const words = t.registers.tijdlijn;
  const woorden = useWoorden();
  const { datum, wat, bronNaam, eigenschappen, relatie } = gebeurtenis;
  const names = eigenschappen.map((eigenschap, nr) => {
    const name = woorden.eigenschap(pagina.soort, eigenschap);
    return nr === 0 && wat === "MOMENT" ? name : inSentence(name);
  });
  const deed = wat === "BEGINT" ? words.begint : words.eindigt;
  const feiten = (list: string): string =>
    wat === "MOMENT" ? list : wat === "BEGINT" ? words.geldigVanaf(list) : words.geldigTot(list);
  return (
    <li>
      <span className="nb">{woorden.datum(datum)}</span>
      <span>
        {relatie ? (
          <>
            {woorden.verband(relatie.soort, relatie.richting)}{" "}
            <TextLink to="/registers/$id" params={{ id: relatie.ander.id }}>
              {relatie.ander.titel}
            </TextLink>
          </>
        ) : (
          feiten(names.join(", "))
        )}
        {relatie && ` ${deed}`} <span className="klein">({bronNaam})</span>
      </span>
    </li>
  );
}

/** The list below says the same, so the drawing is one image with a sentence. */
function Balken({ balken, nu }: { readonly balken: readonly Balk[]; readonly nu: number }): ReactNode {
  const { t } = useTexts();
  const words = t.registers.tijdlijn;
  const woorden = useWoorden();
  const first = Math.floor(Math.min(...balken.map(({ van }) => van)));
  const last = Math.max(first + 1, Math.ceil(nu));
  const x = (jaar: number): number => ((Math.min(jaar, last) - first) / (last - first)) * WIDTH;
  const every = Math.max(1, Math.ceil((last - first) / 6));
  const ticks = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, nr) => first + nr * every);
  const height = balken.length * ROW + 26;
  return (
    <svg
      className="balken alleen-breed"
      viewBox={`-4 0 ${WIDTH + 40} ${height}`}
      role="img"
      aria-label={words.grafiek(balken.length, String(first), String(last))}
    >
      {ticks.map((jaar) => (
        <g key={jaar}>
          <line x1={x(jaar)} x2={x(jaar)} y1={0} y2={height - 18} />
          <text x={x(jaar)} y={height - 4} textAnchor={jaar === first ? "start" : "middle"}>
            {jaar}
          </text>
        </g>
      ))}
      {balken.map(({ key, van, tot, relatie, open }, nr) => {
        const label = `${woorden.verband(relatie.soort, relatie.richting)} ${relatie.ander.titel}`;
        const late = x(van) > WIDTH * 0.55;
        return (
          <g key={key}>
            <rect
              className={open ? "balk" : "balk balk--voorbij"}
              x={x(van)}
              y={nr * ROW + 14}
              width={Math.max(4, x(tot) - x(van))}
              height={5}
              rx={2}
            />
            <text
              className="balk__naam"
              x={late ? WIDTH : x(van)}
              y={nr * ROW + 11}
              textAnchor={late ? "end" : "start"}
            >
              {label.length > 70 ? `${label.slice(0, 69)}…` : label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
