/** Two windows wrote the same draft: both are shown, and the melder chooses. */
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Botsing } from "./concept-saver.ts";
import type { Invulling } from "./melding-form.ts";
import { useWoorden } from "./woorden.ts";

type Props = {
  readonly botsing: Botsing;
  readonly hier: Invulling;
  readonly onHier: () => void;
  readonly onDaar: () => void;
};

export function BotsingKeuze({ botsing: { daar }, hier, onHier, onDaar }: Props): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const { botsing } = words;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="stapel">
      <Alert tone="let" title={botsing.titel} live="alert">
        <p>{daar ? botsing.uitleg : botsing.daarWeg}</p>
      </Alert>
      <div className="tegels">
        <Versie titel={botsing.hier} feiten={hier.feiten} duiding={hier.duiding}>
          <Button kind="hoofd" onClick={onHier}>
            {botsing.houdHier}
          </Button>
        </Versie>
        {daar && (
          <Versie
            titel={botsing.daar(formatMoment(taal, daar.gewijzigdOp))}
            feiten={daar.inhoud.feiten ?? ""}
            duiding={daar.inhoud.duiding ?? ""}
          >
            <Button onClick={onDaar}>{botsing.neemDaar}</Button>
          </Versie>
        )}
      </div>
    </div>
  );
}

function Versie({
  titel,
  feiten,
  duiding,
  children,
}: {
  readonly titel: string;
  readonly feiten: string;
  readonly duiding: string;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWoorden();
  return (
    <section className="kaart" aria-label={titel}>
      <div className="kaart__in stapel stapel--dicht">
        <h2>{titel}</h2>
        <blockquote className="citaat">{feiten || words.botsing.leeg}</blockquote>
        {duiding && <blockquote className="citaat duiding">{duiding}</blockquote>}
        {children}
      </div>
    </section>
  );
}
