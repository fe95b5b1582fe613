/** What waits for the privacy officer: a number and a kind, never content; only what was put forward can be opened. */
import type { ReactNode } from "react";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { type Toetsregel, useToetsen } from "./toetsen-queries.ts";
import "./woorden.ts";
import "../../texts/later/signaaltoetsen.ts";

export function ToetsenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen;
  const query = useToetsen();
  return (
    <Page title={words.lijstTitel} intro={words.lijstIntro}>
      <Loaded query={query}>{(regels) => <Lijst regels={regels} />}</Loaded>
    </Page>
  );
}

function Lijst({ regels }: { readonly regels: readonly Toetsregel[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaaltoetsen;
  const { fasen } = t.signalen;
  if (regels.length === 0)
    return (
      <Card title={words.lijst}>
        <Empty title={words.geen}>
          <p className="zacht">{words.geenUitleg}</p>
        </Empty>
      </Card>
    );
  const columns: Column<Toetsregel>[] = [
    {
      key: "nummer",
      label: words.kolom.nummer,
      header: true,
      cell: ({ id, nummer, toets }) =>
        toets ? (
          <TextLink to="/signaaltoetsen/$id" params={{ id }}>
            {nummer}
          </TextLink>
        ) : (
          nummer
        ),
    },
    {
      key: "wat",
      label: words.kolom.wat,
      cell: ({ toets }) => (toets ? words.soorten[toets] : <span className="zacht">{words.nietsTeDoen}</span>),
    },
    { key: "fase", label: words.kolom.fase, cell: ({ fase }) => `${fase} ${fasen[String(fase)] ?? ""}` },
    {
      key: "termijn",
      label: words.kolom.termijn,
      cell: ({ termijn, teLaat }) => (
        <span>
          <span className="nb">{formatDay(taal, termijn)}</span> {teLaat && <Badge tone="let">{words.teLaat}</Badge>}
        </span>
      ),
    },
    { key: "sinds", label: words.kolom.sinds, cell: ({ sinds }) => sinds && formatDay(taal, sinds) },
  ];
  return (
    <DataTable
      caption={words.lijst}
      hideCaption
      columns={columns}
      rows={regels}
      rowKey={({ id, toets }) => `${id} ${toets ?? ""}`}
    />
  );
}
