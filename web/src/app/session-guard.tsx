/** Watches the end of the session: warns two minutes before, and then draws a curtain that keeps what was typed. */
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, AnchorButton } from "../parts/button.tsx";
import { Badge } from "../parts/card.tsx";
import { hasConcept } from "../parts/concept.ts";
import { Dialog } from "../parts/dialog.tsx";
import { useTexts } from "../texts/texts.tsx";
import { currentClock, type Einde, endSession, fetchMij, useEnded, useMaybeMij } from "./session.ts";
import { readClock, type SessionState } from "./session-clock.ts";

const CALM: SessionState = { stand: "rustig", left: 0, hard: false };

/** Looks at the clock each second; draws only when there is something to say. */
function useSessionState(): SessionState {
  const [moment, setMoment] = useState(CALM);
  useEffect(() => {
    const timer = setInterval(() => {
      const clock = currentClock();
      const now = clock ? readClock(clock, Date.now()) : CALM;
      if (now.stand === "voorbij") endSession();
      setMoment((before) => (now.stand === "waarschuwen" || before.stand !== now.stand ? now : before));
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return moment;
}

export function SessionGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const ended = useEnded();
  const moment = useSessionState();
  return (
    <>
      {/* Hidden, not gone: forms keep what was typed in them, and nobody reads the screen of who left. */}
      <div hidden={ended !== undefined}>{children}</div>
      {ended && <Curtain ended={ended} />}
      {!ended && moment.stand === "waarschuwen" && <Warning moment={moment} />}
    </>
  );
}

function useLeftWords(left: number): string {
  const { t } = useTexts();
  const seconds = Math.ceil(left / 1000);
  return seconds > 60
    ? t.sessie.waarschuwing.minuten(Math.ceil(seconds / 60))
    : t.sessie.waarschuwing.seconden(seconds);
}

function Warning({ moment }: { readonly moment: SessionState }): ReactNode {
  const { t } = useTexts();
  const { waarschuwing } = t.sessie;
  const [seen, setSeen] = useState(false);
  const words = useLeftWords(moment.left);
  const stay = (): void => {
    if (moment.hard) setSeen(true);
    else void fetchMij().catch(() => undefined);
  };
  if (seen) return null;
  return (
    <Dialog title={waarschuwing.titel} onClose={stay} bare>
      <p>{moment.hard ? waarschuwing.hard(words) : waarschuwing.stil(words)}</p>
      <div className="groep">
        <Button kind="hoofd" onClick={stay}>
          {moment.hard ? waarschuwing.begrepen : waarschuwing.blijven}
        </Button>
      </div>
    </Dialog>
  );
}

function Curtain({ ended }: { readonly ended: Einde }): ReactNode {
  const { t } = useTexts();
  const { einde } = t.sessie;
  const [titel, uitleg] = einde.hoe[ended];
  const router = useRouter();
  const h1 = useRef<HTMLHeadingElement>(null);
  const concept = hasConcept();
  const mij = useMaybeMij();
  useEffect(() => {
    document.title = t.algemeen.titel(titel);
    h1.current?.focus();
  }, [t, titel]);
  const here = router.state.location.pathname;
  return (
    <>
      <header className="kop">
        <div className="kop__rij">
          <span className="merk">
            <img src="/logo.svg" alt="" width="34" height="34" />
            <b>{t.algemeen.merk}</b>
          </span>
          {mij?.demo && <Badge tone="let">{t.algemeen.demo}</Badge>}
        </div>
      </header>
      <main className="inhoud gordijn" id="inhoud">
        <div className="rustig">
          <h1 ref={h1} tabIndex={-1}>
            {titel}
          </h1>
          <p>{uitleg}</p>
          {concept && <p>{einde.concept}</p>}
          <p>
            {concept ? (
              <AnchorButton kind="hoofd" href={aanmeldingUrl("/terug")} target="_blank" rel="opener">
                {einde.opnieuwVenster}
              </AnchorButton>
            ) : (
              <AnchorButton kind="hoofd" href={aanmeldingUrl(here)}>
                {einde.opnieuw}
              </AnchorButton>
            )}
          </p>
        </div>
      </main>
    </>
  );
}

/** Where logging in starts; only the path comes back, never what someone searched for. */
export const aanmeldingUrl = (naar: string): string => `/auth/inloggen?naar=${encodeURIComponent(naar)}`;
