/** The journal of a signaal: what was done, by whom, when and why; nothing in it ever changes. */
import type { ReactNode } from "react";
import { Card } from "../../parts/card.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Signaalstap } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

export function VerloopKaart({ stappen }: { readonly stappen: readonly Signaalstap[] }): ReactNode {
  const words = useWoorden();
  return (
    <Card title={words.verloop.titel}>
      <ol className="tijdlijn">
        {stappen.map((stap) => (
          <Stap key={stap.id} stap={stap} />
        ))}
      </ol>
    </Card>
  );
}

/** A few words stand in the line itself. */
const isShort = (antwoorden: readonly (readonly [string, string])[]): boolean =>
  antwoorden.every(([, antwoord]) => antwoord.length < 40) &&
  antwoorden.length < 4 &&
  !antwoorden.some(([vraag]) => vraag === "ondermijning");

function Stap({ stap }: { readonly stap: Signaalstap }): ReactNode {
  const { taal } = useTexts();
  const { verloop } = useWoorden();
  const who = stap.door?.naam ?? (stap.soort === "ONTVANGEN" ? verloop.doorMelder : verloop.doorTermijn);
  return (
    <li>
      <b>{verloop.soorten[stap.soort] ?? stap.soort}</b>
      <p className="klein">
        {who}, {formatMoment(taal, stap.op)}
      </p>
      {stap.reden && (
        <p>
          <span className="zacht">{verloop.reden}:</span> {stap.reden}
        </p>
      )}
      <Antwoorden stap={stap} />
    </li>
  );
}

/** Codes as words; what was typed as it was typed. */
function useAntwoordWoorden() {
  const { besluit, verloop, uitkomst, vermelding } = useWoorden();
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = { uitkomst, soort: vermelding.soorten };
  return {
    label: (vraag: string): string => besluit.vragen[vraag]?.[0] ?? verloop.antwoorden[vraag] ?? vraag,
    tekst: (vraag: string, antwoord: string): string => codes[vraag]?.[antwoord] ?? antwoord,
  };
}

function Antwoorden({ stap }: { readonly stap: Signaalstap }): ReactNode {
  const { verloop } = useWoorden();
  const woorden = useAntwoordWoorden();
  const antwoorden = Object.entries(stap.antwoorden ?? {}).filter(([, antwoord]) => antwoord !== "");
  if (antwoorden.length === 0) return null;
  if (isShort(antwoorden))
    return (
      <p>
        {antwoorden.map(([vraag, antwoord]) => `${woorden.label(vraag)}: ${woorden.tekst(vraag, antwoord)}`).join(", ")}
      </p>
    );
  return (
    <details className="antwoorden">
      <summary>
        {verloop.antwoordenTonen} <span className="vh">{verloop.soorten[stap.soort] ?? stap.soort}</span>
      </summary>
      <dl>
        {antwoorden.map(([vraag, antwoord]) => (
          <div key={vraag}>
            <dt>{woorden.label(vraag)}</dt>
            <dd>{woorden.tekst(vraag, antwoord)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
