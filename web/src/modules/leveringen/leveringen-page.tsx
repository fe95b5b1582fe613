/** Sources with when they last delivered, and deliveries with how they went; whoever loads them sees no content. */
import type { ReactNode } from "react";
import { LinkButton } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { LeveringTabel } from "./levering-tabel.tsx";
import { useBronnen, useLeveringen } from "./queries.ts";
import type { Bron, Levering } from "./types.ts";
import "../../texts/later/leveringen.ts";
import "../../texts/later/registerwoorden.ts";

export function LeveringenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen;
  const leveringen = useLeveringen();
  const bronnen = useBronnen();
  return (
    <Page
      title={words.titel}
      intro={words.intro}
      actions={
        <LinkButton to="/leveringen/nieuw" kind="hoofd" icon="plus">
          {words.nieuw}
        </LinkButton>
      }
    >
      <div className="stapel">
        <Loaded query={leveringen}>{(list) => <Leveringen list={list} />}</Loaded>
        <Loaded query={bronnen}>{(list) => <BronTabel list={list} />}</Loaded>
      </div>
    </Page>
  );
}

function Leveringen({ list }: { readonly list: readonly Levering[] }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen;
  if (list.length === 0) {
    return (
      <Card title={words.titel}>
        <Empty title={words.leeg}>
          <p className="zacht">{words.leegUitleg}</p>
          <ol className="stappenlijst zacht">
            {words.leegStappen.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
        </Empty>
      </Card>
    );
  }
  return <LeveringTabel caption={words.lijst} list={list} to="/leveringen/$id" />;
}

function BronTabel({ list }: { readonly list: readonly Bron[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const { soorten } = t.registerwoorden;
  if (list.length === 0) {
    return (
      <Card title={words.bronnen}>
        <Empty title={words.geenBronnen}>
          <p className="zacht">{words.geenBronnenUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const columns: Column<Bron>[] = [
    {
      key: "bron",
      label: words.bron,
      header: true,
      cell: ({ code, naam }) => (
        <TextLink to="/leveringen/nieuw" search={{ bron: code }} aria-label={words.leesVan(naam)}>
          {naam}
        </TextLink>
      ),
    },
    { key: "houder", label: words.houder, cell: ({ houder }) => houder },
    {
      key: "soorten",
      label: words.soorten,
      cell: ({ soorten: codes }) => codes.map((code) => soorten[code as keyof typeof soorten] ?? code).join(", "),
    },
    {
      key: "geleverd",
      label: words.geleverd,
      cell: ({ geleverdOp }) =>
        geleverdOp ? formatMoment(taal, geleverdOp) : <span className="zacht">{words.nooit}</span>,
    },
  ];
  return <DataTable caption={words.bronnen} columns={columns} rows={list} rowKey={({ code }) => code} />;
}
