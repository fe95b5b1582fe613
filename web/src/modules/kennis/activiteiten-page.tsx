/** What the organisation does with data: the register of processing activities, for anyone to read. */
import type { ReactNode } from "react";
import { Alert, Badge } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useVerwerkingen } from "./catalogus.ts";
import { KennisTabs } from "./tabs.tsx";

/** The catalogue is written in Dutch; another language says so. */
export function DutchOnly(): ReactNode {
  const { t } = useTexts();
  return (
    t.kennis.nlAlleen !== "" && (
      <Alert tone="info">
        <p>{t.kennis.nlAlleen}</p>
      </Alert>
    )
  );
}

export function ActiviteitenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.kennis.activiteiten;
  const query = useVerwerkingen();
  return (
    <Page title={words.titel} intro={t.kennis.intro}>
      <KennisTabs />
      <div className="stapel">
        <DutchOnly />
        <p className="zacht">{words.uitleg}</p>
        <Loaded query={query}>
          {({ verwerkingsactiviteiten }) => (
            <div className="tegels">
              {verwerkingsactiviteiten.map(({ code, naam, doel, vertrouwelijk }) => (
                <section key={code} className="kaart" aria-labelledby={`v-${code}`} lang="nl">
                  <div className="kaart__kop">
                    <h2 id={`v-${code}`}>
                      <TextLink to="/kennis/activiteiten/$code" params={{ code }}>
                        {naam}
                      </TextLink>
                    </h2>
                  </div>
                  <div className="kaart__in stapel stapel--dicht">
                    <p>{doel}</p>
                    {vertrouwelijk && (
                      <p>
                        <Badge icon="slot">{words.vertrouwelijk}</Badge>
                      </p>
                    )}
                  </div>
                </section>
              ))}
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
