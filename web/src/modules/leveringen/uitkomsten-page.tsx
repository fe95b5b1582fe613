/** For the privacy officer: deliveries of the administrators, those that wait for a yes first. */
import type { ReactNode } from "react";
import { Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { ToezichtTabs } from "../toezicht/tabs.tsx";
import { useUitkomsten } from "./queries.ts";
import type { Levering } from "./types.ts";
import { StandBadge, useGetallen } from "./woorden.tsx";

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
      {waiting.length > 0 && <Lijst caption={words.wachten} foot={words.wachtenUitleg} list={waiting} />}
      {others.length > 0 && <Lijst caption={t.leveringen.lijst} list={others} />}
    </div>
  );
}

type LijstProps = { readonly caption: string; readonly foot?: string; readonly list: readonly Levering[] };

function Lijst({ caption, foot, list }: LijstProps): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const { getal } = useGetallen();
  const columns: Column<Levering>[] = [
    {
      key: "levering",
      label: words.levering,
      header: true,
      cell: ({ id, bronNaam, formaat, wijze, begonnenOp }) => (
        <>
          <TextLink
            to="/toezicht/leveringen/$id"
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
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={list}
      rowKey={({ id }) => id}
      foot={foot && <span className="klein">{foot}</span>}
    />
  );
}
