/** Noodtoegang: ask, wait, agree on one's own device, stop; and what was before. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Noodtoegang } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card, Empty } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Icon } from "../../parts/icon.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { NoodFeiten, StandBadge, useNoodTitle } from "./nood-facts.tsx";
import { useMinutesLeft, useStopNood } from "./noodbalk.tsx";
import { useNoodtoegangen, useRefreshNood } from "./queries.ts";
import { VraagForm } from "./vraag-form.tsx";
import "../../texts/later/voorstellen.ts";

/** A request that nobody accepts lapses after a quarter of an hour. */
const WAIT = 15 * 60_000;

export function NoodtoegangPage(): ReactNode {
  const { t } = useTexts();
  const query = useNoodtoegangen(true);
  return (
    <Page title={t.nood.titel} intro={t.nood.intro}>
      <Loaded query={query}>{(list) => <Parts list={list} />}</Loaded>
    </Page>
  );
}

function Parts({ list }: { readonly list: readonly Noodtoegang[] }): ReactNode {
  const { t } = useTexts();
  const asks = useMij().activiteiten.includes("noodtoegang-vragen");
  const asked = list.filter(({ aanMij, stand }) => aanMij && stand === "GEVRAAGD");
  const waiting = list.find(({ vanMij, stand }) => vanMij && stand === "GEVRAAGD");
  const running = list.find(({ vanMij, stand }) => vanMij && stand === "LOOPT");
  const before = list.filter((nood) => !asked.includes(nood) && nood !== waiting && nood !== running);
  return (
    <div className="stapel">
      {asked.map((nood) => (
        <AskedCard key={nood.id} nood={nood} />
      ))}
      {running && <RunningCard nood={running} />}
      {waiting && <WaitingCard nood={waiting} />}
      {asks && !waiting && !running && <VraagForm />}
      {!asks && asked.length === 0 && (
        <Alert tone="info">
          <p>{t.nood.alleenTweede}</p>
        </Alert>
      )}
      <Before list={before} />
    </div>
  );
}

function AskedCard({ nood }: { readonly nood: Noodtoegang }): ReactNode {
  const { t } = useTexts();
  const { aanU } = t.nood;
  const say = useToast();
  const refresh = useRefreshNood();
  const { busy, problem, run } = useDeed();
  const path = { params: { path: { noodtoegangId: nood.id } } };
  const act = async (call: () => Promise<unknown>, words: string): Promise<void> => {
    await call().finally(() => void refresh());
    say(words);
  };
  return (
    <Card
      title={aanU.titel(nood.aanvrager?.naam ?? t.algemeen.onbekend)}
      aside={<StandBadge stand={nood.stand} />}
      danger
    >
      <div className="stapel stapel--dicht">
        {problem !== undefined && <ProblemAlert error={problem} />}
        <NoodFeiten nood={nood} />
        <p>{aanU.uitleg}</p>
        <div className="groep">
          <Button
            kind="hoofd"
            busy={busy}
            onClick={() =>
              run(() => act(() => unwrap(api.POST("/noodtoegangen/{noodtoegangId}/instemming", path)), aanU.ingestemd))
            }
          >
            {aanU.instemmen}
          </Button>
          <Button
            busy={busy}
            onClick={() =>
              run(() => act(() => unwrap(api.POST("/noodtoegangen/{noodtoegangId}/beeindiging", path)), aanU.afgewezen))
            }
          >
            {aanU.afwijzen}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function RunningCard({ nood }: { readonly nood: Noodtoegang }): ReactNode {
  const { t } = useTexts();
  const { stop, busy } = useStopNood();
  return (
    <Card title={t.nood.lopend.titel} aside={<StandBadge stand={nood.stand} />} danger>
      <div className="stapel stapel--dicht">
        <NoodFeiten nood={nood} />
        <p>{t.nood.lopend.uitleg}</p>
        <div className="groep">
          <Button kind="hoofd" busy={busy} onClick={() => stop(nood.id)}>
            {t.nood.stop}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function WaitingCard({ nood }: { readonly nood: Noodtoegang }): ReactNode {
  const { t } = useTexts();
  const { wacht } = t.nood;
  const naam = nood.tweede?.naam ?? t.algemeen.onbekend;
  const refresh = useRefreshNood();
  const minutes = useMinutesLeft(new Date(Date.parse(nood.gevraagdOp) + WAIT).toISOString(), () => void refresh());
  const { stop, busy } = useStopNood();
  return (
    <Card title={wacht.titel(naam)} aside={<StandBadge stand={nood.stand} />} danger>
      <div className="stapel stapel--dicht">
        <div className="klok">
          <Icon name="klok" />
          <div>
            <b>{wacht.vervalt(minutes)}</b>
            <small>{wacht.uitleg(naam)}</small>
          </div>
        </div>
        <NoodFeiten nood={nood} />
        <div className="groep">
          <Button busy={busy} onClick={() => stop(nood.id)}>
            {wacht.trekIn}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Before({ list }: { readonly list: readonly Noodtoegang[] }): ReactNode {
  const { t } = useTexts();
  const title = useNoodTitle();
  if (list.length === 0) {
    return (
      <Card title={t.nood.eerder}>
        <Empty title={t.nood.nietsEerder}>
          <p className="zacht">{t.nood.nietsEerderUitleg}</p>
        </Empty>
      </Card>
    );
  }
  return (
    <Card title={t.nood.eerder} flush>
      <ul className="kaart__rijen">
        {list.map((nood) => (
          <li key={nood.id} className="stapel stapel--dicht">
            <div className="rij">
              <h3>{title(nood)}</h3>
              <StandBadge stand={nood.stand} />
            </div>
            <NoodFeiten nood={nood} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
