/** What waits for the burgemeester: own powers, and what goes to the RIEC. */
import type { ReactNode } from "react";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useBesluiten } from "./toetsen-queries.ts";
import "./woorden.ts";
import "../../texts/later/signaaltoetsen.ts";

export function BesluitenPage(): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaaltoetsen;
  const query = useBesluiten();
  return (
    <Page title={words.besluitenTitel} intro={words.besluitenIntro}>
      <Loaded query={query}>
        {(regels) =>
          regels.length === 0 ? (
            <Card title={words.lijst}>
              <Empty title={words.geen}>
                <p className="zacht">{words.geenUitleg}</p>
              </Empty>
            </Card>
          ) : (
            <DataTable
              caption={words.lijst}
              hideCaption
              columns={[
                {
                  key: "nummer",
                  label: words.kolom.nummer,
                  header: true,
                  cell: ({ id, nummer }) => (
                    <TextLink to="/signaalbesluiten/$id" params={{ id }}>
                      {nummer}
                    </TextLink>
                  ),
                },
                {
                  key: "termijn",
                  label: words.kolom.termijn,
                  cell: ({ termijn, teLaat }) => (
                    <span>
                      <span className="nb">{formatDay(taal, termijn)}</span>{" "}
                      {teLaat && <Badge tone="let">{words.teLaat}</Badge>}
                    </span>
                  ),
                },
                { key: "sinds", label: words.kolom.sinds, cell: ({ sinds }) => formatDay(taal, sinds) },
              ]}
              rows={regels}
              rowKey={({ id }) => id}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
