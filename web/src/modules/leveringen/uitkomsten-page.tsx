/** For the privacy officer: deliveries of the administrators, those that wait for a yes first. */
import type { ReactNode } from "react";
import { Card, Empty } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { ToezichtTabs } from "../toezicht/tabs.tsx";
import { LeveringTabel } from "./levering-tabel.tsx";
import { useUitkomsten } from "./queries.ts";
import type { Levering } from "./types.ts";
import "../../texts/later/leveringen.ts";
import "../../texts/later/toezicht.ts";

const TO = "/toezicht/leveringen/$id";

const waits = ({ stand, bevestigd }: Levering): boolean => stand === "WACHT_OP_TWEEDE" && !bevestigd;

export function UitkomstenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.toezien;
  const query = useUitkomsten();
  return (
    <Page title={words.titel} intro={words.intro}>
      <ToezichtTabs />
      <Loaded query={query}>{(list) => <Lists list={list} />}</Loaded>
    </Page>
  );
}

function Lists({ list }: { readonly list: readonly Levering[] }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.toezien;
  if (list.length === 0) {
    return (
      <Card title={words.titel}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const waiting = list.filter(waits);
  const others = list.filter((one) => !waits(one));
  return (
    <div className="stapel">
      {waiting.length > 0 && (
        <LeveringTabel caption={words.wachten} foot={words.wachtenUitleg} list={waiting} to={TO} />
      )}
      {others.length > 0 && <LeveringTabel caption={t.leveringen.lijst} list={others} to={TO} />}
    </div>
  );
}
