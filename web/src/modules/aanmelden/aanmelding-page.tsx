/** The way in: what Weerwerk is, what it records, and why logging in did not work if it did not. */
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useKnoop } from "../../app/knoop.ts";
import { applyVoorkeur, currentVoorkeur } from "../../app/scherm.ts";
import { aanmeldingUrl } from "../../app/session-guard.tsx";
import { AnchorButton, Button, LinkButton } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";

export function AanmeldingPage(): ReactNode {
  const { t, taal } = useTexts();
  const { sessie, algemeen } = t;
  const demo = useKnoop()?.demo ?? false;
  const { naar = "/vandaag" } = useSearch({ from: "/inloggen" });
  return (
    <div className="poort">
      <div>
        <Page title={sessie.inloggen} heading={sessie.titel} intro={sessie.inleiding}>
          <div className="stapel">
            <Uitkomst />
            {demo && (
              <Alert tone="let" title={algemeen.demo}>
                <p>{algemeen.demoUitleg}</p>
              </Alert>
            )}
            <div className="kaart">
              <div className="kaart__in stapel stapel--dicht">
                <p>{demo ? sessie.hoeDemo : sessie.hoe}</p>
                <AnchorButton kind="hoofd" iconEnd="pijl" href={aanmeldingUrl(naar)}>
                  {demo ? sessie.knopDemo : sessie.knop}
                </AnchorButton>
              </div>
            </div>
          </div>
        </Page>
      </div>
      <aside className="stapel" aria-label={sessie.vastTitel}>
        <Card title={sessie.vastTitel}>
          <div className="stapel stapel--dicht">
            <ul className="punten">
              {sessie.vast.map((line) => (
                <li key={line}>
                  <Icon name="goed" />
                  <span>{line}</span>
                </li>
              ))}
            </ul>
            <p className="klein">{sessie.vastSlot}</p>
          </div>
        </Card>
        <Card title={sessie.lezenTitel}>
          <div className="stapel stapel--dicht">
            <p>{sessie.lezen}</p>
            <div className="groep">
              <LinkButton to="/kennis" small>
                {sessie.lezenLink}
              </LinkButton>
              <Button
                small
                kind="kaal"
                lang={taal === "nl" ? "en" : "nl"}
                onClick={() => applyVoorkeur({ ...currentVoorkeur(), taal: taal === "nl" ? "en" : "nl" })}
              >
                {sessie.andereTaal}
              </Button>
            </div>
          </div>
        </Card>
      </aside>
    </div>
  );
}

/** How the last try ended: a problem with what to do, or that one is logged out. */
function Uitkomst(): ReactNode {
  const { t } = useTexts();
  const { fouten, uit: words } = t.sessie;
  const { fout, uit } = useSearch({ from: "/inloggen" });
  const problem = fout === undefined ? undefined : (fouten[fout] ?? fouten["MISLUKT"]);
  if (problem) {
    return (
      <Alert tone="fout" title={problem[0]} live="alert">
        <p>{problem[1]}</p>
      </Alert>
    );
  }
  return (
    uit && (
      <Alert tone="goed" title={words.titel} live="status">
        <p>{words.uitleg}</p>
      </Alert>
    )
  );
}
