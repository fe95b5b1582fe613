/** What stands out: a fact, and always an innocent explanation. Newest first; nobody is ranked. */
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { OpvallendeRaadpleging } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { DateField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { dayOf, formatMoment, startOfDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { daysIn, startFilter } from "./log-filter.ts";
import { openLogboekWith } from "./logboek-page.tsx";
import { useOpvallend } from "./queries.ts";
import { ToezichtTabs } from "./tabs.tsx";

export function OpvallendPage(): ReactNode {
  const { t } = useTexts();
  const { opvallend: words, logboek } = t.toezicht;
  const [periode, setPeriode] = useState(() => {
    const { van, tot } = startFilter(new Date());
    return { van, tot };
  });
  const query = useOpvallend({ van: startOfDay(periode.van), tot: startOfDay(periode.tot, 1) });
  const form = useForm({
    initial: periode,
    check: ({ van, tot }) => ({
      tot:
        van === "" || tot === "" || tot < van
          ? logboek.periodeFout
          : daysIn(van, tot) > 31
            ? words.periodeLang
            : undefined,
    }),
    send: async (values) => setPeriode(values),
  });
  return (
    <Page title={words.titel} intro={words.intro}>
      <ToezichtTabs />
      <div className="stapel">
        <form className="zoekbalk" onSubmit={form.onSubmit} noValidate>
          <ErrorSummary form={form} />
          <DateField label={words.van} {...form.bind("van")} />
          <DateField label={words.tot} {...form.bind("tot")} />
          <Button type="submit" busy={query.isFetching}>
            {words.toon}
          </Button>
        </form>
        <Loaded query={query}>{(found) => <Found found={found} />}</Loaded>
      </div>
    </Page>
  );
}

function Found({ found }: { readonly found: readonly OpvallendeRaadpleging[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.toezicht.opvallend;
  const navigate = useNavigate();
  if (found.length === 0) {
    return (
      <Card title={words.lijst}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const look = ({ wie, vanaf }: OpvallendeRaadpleging): void => {
    const day = dayOf(new Date(vanaf));
    openLogboekWith({ van: day, tot: day, medewerkerId: wie?.id ?? "" });
    void navigate({ to: "/toezicht/logboek" });
  };
  return (
    <Card title={words.lijst} flush>
      <ul className="kaart__rijen">
        {found.map((one) => {
          const [feit, onschuldig] = words.soorten[one.soort] ?? [one.feit, one.onschuldig];
          return (
            <li key={`${one.soort} ${one.vanaf} ${one.wie?.id}`}>
              <div className="rij">
                <div>
                  <h3>{feit}</h3>
                  <p className="klein">
                    {[one.wie?.naam, formatMoment(taal, one.vanaf), words.keer(one.aantal)].filter(Boolean).join(" · ")}
                  </p>
                </div>
                <Button
                  small
                  onClick={() => look(one)}
                  aria-label={`${words.bekijk}: ${feit}, ${formatMoment(taal, one.vanaf)}`}
                >
                  {words.bekijk}
                </Button>
              </div>
              <p className="onschuldig">
                <Icon name="info" />
                <span>
                  <b>{words.kan}</b> {onschuldig}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
