/** Sources with when they last delivered, and deliveries with how they went; whoever loads them sees no content. */
import type { ReactNode } from "react";
import { useMij } from "../../app/session.ts";
import { LinkButton } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useBronnen, useLeveringen } from "./queries.ts";
import type { Bron, Levering } from "./types.ts";
import { StandBadge, useGetallen } from "./woorden.tsx";

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
        <Loaded query={leveringen}>{(list) => <LeveringTabel list={list} />}</Loaded>
        <Loaded query={bronnen}>{(list) => <BronTabel list={list} />}</Loaded>
      </div>
    </Page>
  );
}

function LeveringTabel({ list }: { readonly list: readonly Levering[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const { getal } = useGetallen();
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
  const columns: Column<Levering>[] = [
    {
      key: "levering",
      label: words.levering,
      header: true,
      cell: ({ id, bronNaam, formaat, wijze, begonnenOp }) => (
        <>
          <TextLink
            to="/leveringen/$id"
            params={{ id }}
            aria-label={words.leveringVan(bronNaam, formatMoment(taal, begonnenOp))}
          >
            {bronNaam}
          </TextLink>
          <small>{[formaat, words.wijzeKort[wijze]].join(", ")}</small>
        </>
      ),
    },
    { key: "stand", label: words.stand, cell: (levering) => <StandBadge levering={levering} /> },
    { key: "gelezen", label: words.gelezen, cell: ({ gelezen }) => getal(gelezen) },
    { key: "geweigerd", label: words.geweigerd, cell: ({ geweigerd }) => getal(geweigerd) },
    { key: "begonnen", label: words.begonnen, cell: ({ begonnenOp }) => formatMoment(taal, begonnenOp) },
    { key: "klaar", label: words.klaar, cell: ({ klaarOp }) => klaarOp && formatMoment(taal, klaarOp) },
  ];
  return <DataTable caption={words.lijst} columns={columns} rows={list} rowKey={({ id }) => id} />;
}

function BronTabel({ list }: { readonly list: readonly Bron[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const { soorten } = t.registerwoorden;
  const reads = useMij().activiteiten.includes("leveringen-verzorgen");
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
      cell: ({ code, naam }) =>
        reads ? (
          <TextLink to="/leveringen/nieuw" search={{ bron: code }} aria-label={words.leesVan(naam)}>
            {naam}
          </TextLink>
        ) : (
          naam
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
