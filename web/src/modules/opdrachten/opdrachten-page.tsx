/** One's own jobs, newest first. */
import type { ReactNode } from "react";
import type { Opdracht } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { LinkButton } from "../../parts/button.tsx";
import { Badge, Card, Empty, type Tone } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useOpdrachten } from "./queries.ts";

const TONES: Readonly<Record<Opdracht["status"], Tone>> = {
  WACHT: "let",
  BEZIG: "let",
  KLAAR: "goed",
  MISLUKT: "fout",
  GEANNULEERD: "gewoon",
};

export function OpdrachtBadge({ status }: Pick<Opdracht, "status">): ReactNode {
  const { t } = useTexts();
  return <Badge tone={TONES[status]}>{t.opdrachten.statussen[status]}</Badge>;
}

export function OpdrachtenPage(): ReactNode {
  const { t } = useTexts();
  const query = useOpdrachten();
  return (
    <Page title={t.opdrachten.titel} intro={t.opdrachten.intro}>
      <Loaded query={query}>{(list) => <List list={list} />}</Loaded>
    </Page>
  );
}

function List({ list }: { readonly list: readonly Opdracht[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.opdrachten;
  const orders = useMij().activiteiten.includes("logboek-uitvoeren");
  if (list.length === 0) {
    return (
      <Card title={words.titel}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg}</p>
          {orders && <LinkButton to="/toezicht/logboek">{words.naarLogboek}</LinkButton>}
        </Empty>
      </Card>
    );
  }
  const columns: Column<Opdracht>[] = [
    {
      key: "taak",
      label: words.taak,
      header: true,
      cell: ({ id, taak }) => (
        <TextLink to="/opdrachten/$id" params={{ id }}>
          {words.taken[taak] ?? taak}
        </TextLink>
      ),
    },
    { key: "status", label: words.status, cell: ({ status }) => <OpdrachtBadge status={status} /> },
    { key: "besteld", label: words.besteld, cell: ({ besteldOp }) => formatMoment(taal, besteldOp) },
    { key: "klaar", label: words.klaar, cell: ({ klaarOp }) => klaarOp && formatMoment(taal, klaarOp) },
  ];
  return <DataTable caption={words.titel} hideCaption columns={columns} rows={list} rowKey={({ id }) => id} />;
}
