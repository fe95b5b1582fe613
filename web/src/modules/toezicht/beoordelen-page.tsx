/** Noodtoegang looked at afterwards, by someone who was not in it. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Noodtoegang } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { NoodFeiten, StandBadge, useNoodTitle } from "../noodtoegang/nood-facts.tsx";
import { useRefreshNood, useTeBeoordelen } from "../noodtoegang/queries.ts";
import { ToezichtTabs } from "./tabs.tsx";
import "../../texts/later/leveringen.ts";
import "../../texts/later/toezicht.ts";

export function BeoordelenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.beoordelen;
  const query = useTeBeoordelen(true);
  return (
    <Page title={words.titel} intro={words.intro}>
      <ToezichtTabs />
      <div className="stapel">
        <Loaded query={query}>
          {(list) =>
            list.length === 0 ? (
              <Card title={t.nood.titel}>
                <Empty title={words.niets}>
                  <p className="zacht">{words.nietsUitleg}</p>
                </Empty>
              </Card>
            ) : (
              list.map((nood) => <ReviewCard key={nood.id} nood={nood} />)
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

function ReviewCard({ nood }: { readonly nood: Noodtoegang }): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.beoordelen;
  const [open, setOpen] = useState(false);
  const title = useNoodTitle();
  return (
    <Card item title={title(nood)} aside={<StandBadge stand={nood.stand} />}>
      <div className="stapel stapel--dicht">
        <NoodFeiten nood={nood} />
        <OordeelView nood={nood} />
        {nood.stand === "VOORBIJ" && !open && (
          <div className="groep">
            <Button onClick={() => setOpen(true)}>{words.beoordeel}</Button>
          </div>
        )}
        {open && <ReviewForm noodtoegangId={nood.id} onDone={() => setOpen(false)} />}
      </div>
    </Card>
  );
}

function OordeelView({ nood: { beoordelaar, beoordeeldOp, oordeel } }: { readonly nood: Noodtoegang }): ReactNode {
  const { t, taal } = useTexts();
  if (!oordeel || !beoordeeldOp) return null;
  return (
    <>
      <p className="klein">
        {t.toezicht.beoordelen.door(beoordelaar?.naam ?? t.algemeen.onbekend, formatDay(taal, beoordeeldOp))}
      </p>
      <blockquote className="citaat">{oordeel}</blockquote>
    </>
  );
}

function ReviewForm({
  noodtoegangId,
  onDone,
}: {
  readonly noodtoegangId: string;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.beoordelen;
  const say = useToast();
  const refresh = useRefreshNood();
  const form = useForm({
    initial: { oordeel: "" },
    check: ({ oordeel }) => ({ oordeel: oordeel.trim().length < 20 ? words.kort : undefined }),
    send: async ({ oordeel }) => {
      await unwrap(
        api.POST("/noodtoegangen/{noodtoegangId}/beoordeling", {
          params: { path: { noodtoegangId } },
          body: { oordeel },
        }),
      );
      onDone();
      say(words.bewaard);
      await refresh();
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <TextArea label={words.oordeel} hint={words.oordeelUitleg} min={20} maxLength={2000} {...form.bind("oordeel")} />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {words.bewaar}
        </Button>
        <Button onClick={onDone}>{t.algemeen.annuleren}</Button>
      </div>
    </form>
  );
}
