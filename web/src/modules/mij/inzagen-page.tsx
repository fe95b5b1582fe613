/** What someone did, and that others saw their data: when, what for and in which rol; not who. */
import { type ReactNode, useState } from "react";
import type { InzageView } from "../../api/types.ts";
import { LinkButton } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { MoreButton } from "../../parts/list-foot.tsx";
import { ProblemAlert, Waiting } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Switch } from "../../parts/switch.tsx";
import { DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames, useVerwerkingen } from "../kennis/catalogus.ts";
import { useUitkomst } from "../toezicht/log-words.tsx";
import { useInzagen } from "./queries.ts";
import { MijTabs } from "./tabs.tsx";
import "../../texts/later/toezicht.ts";
import "../../texts/later/mij.ts";

export function InzagenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.inzagen;
  const [view, setView] = useState<"doorU" | "overU">("doorU");
  return (
    <Page title={words.titel} intro={words.intro}>
      <MijTabs />
      <div className="stapel">
        <Switch
          label={words.keuze}
          value={view}
          onChange={setView}
          options={[
            { value: "doorU", label: words.doorU },
            { value: "overU", label: words.overU },
          ]}
        />
        {view === "doorU" ? <ByMe /> : <AboutMe />}
      </div>
    </Page>
  );
}

type Query = ReturnType<typeof useInzagen>;

function Answered({
  query,
  children,
}: {
  readonly query: Query;
  readonly children: (pages: readonly InzageView[]) => ReactNode;
}): ReactNode {
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return query.data ? children(query.data.pages) : <Waiting />;
}

function ByMe(): ReactNode {
  const { t, taal } = useTexts();
  const words = t.mij.inzagen;
  const names = useNames();
  const uitkomst = useUitkomst();
  const query = useInzagen("doorU");
  return (
    <Answered query={query}>
      {(pages) => {
        const lines = pages.flatMap(({ doorU }, page) => doorU.map((line, nr) => ({ ...line, key: `${page} ${nr}` })));
        if (lines.length === 0) {
          return (
            <Card title={words.doorU}>
              <Empty title={words.nietsDoorU} />
            </Card>
          );
        }
        return (
          <>
            <p className="zacht">{words.doorUUitleg}</p>
            <DataTable
              caption={words.lijst(lines.length, query.hasNextPage)}
              rows={lines}
              rowKey={({ key }) => key}
              foot={query.hasNextPage && <MoreButton query={query} />}
              columns={[
                {
                  key: "tijd",
                  label: words.tijd,
                  header: true,
                  cell: ({ tijd }) => <span className="nb">{formatMoment(taal, tijd)}</span>,
                },
                {
                  key: "wat",
                  label: words.wat,
                  cell: ({ activiteit, handeling, nood }) => (
                    <>
                      {activiteit === undefined
                        ? (words.handelingen[handeling] ?? handeling)
                        : names.activiteit(activiteit)}{" "}
                      {nood && <Badge tone="fout">{words.nood}</Badge>}
                    </>
                  ),
                },
                { key: "rol", label: words.rol, cell: ({ rol }) => rol && names.rol(rol) },
                { key: "uitkomst", label: words.uitkomst, cell: (line) => uitkomst(line.uitkomst) },
              ]}
            />
          </>
        );
      }}
    </Answered>
  );
}

function AboutMe(): ReactNode {
  const { t, taal } = useTexts();
  const words = t.mij.inzagen;
  const names = useNames();
  const verwerkingen = useVerwerkingen().data?.verwerkingsactiviteiten ?? [];
  const query = useInzagen("overU");
  return (
    <Answered query={query}>
      {(pages) => {
        const lines = pages.flatMap(({ overU }, page) => overU.map((line, nr) => ({ ...line, key: `${page} ${nr}` })));
        if (lines.length === 0) {
          return (
            <Card title={words.overU}>
              <Empty title={words.nietsOverU}>
                <p className="zacht">{words.nietsOverUUitleg}</p>
              </Empty>
            </Card>
          );
        }
        return (
          <>
            <div className="rij">
              <p className="zacht">{words.overUUitleg}</p>
              <LinkButton to="/mij/verzoeken" small>
                {words.verzoek}
              </LinkButton>
            </div>
            <DataTable
              caption={words.lijst(lines.length, query.hasNextPage)}
              rows={lines}
              rowKey={({ key }) => key}
              foot={query.hasNextPage && <MoreButton query={query} />}
              columns={[
                {
                  key: "tijd",
                  label: words.tijd,
                  header: true,
                  cell: ({ tijd }) => <span className="nb">{formatMoment(taal, tijd)}</span>,
                },
                { key: "wat", label: words.wat, cell: ({ naam }) => naam },
                {
                  key: "doel",
                  label: words.doel,
                  cell: ({ verwerking }) => verwerkingen.find(({ code }) => code === verwerking)?.naam ?? verwerking,
                },
                { key: "rol", label: words.rol, cell: ({ rol }) => rol && names.rol(rol) },
              ]}
            />
          </>
        );
      }}
    </Answered>
  );
}
