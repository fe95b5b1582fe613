/** Certificates of destruction: when, on which ground, how much, and the hash that proves it. */
import type { ReactNode } from "react";
import { Card, Empty } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatExact } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { ToezichtTabs } from "../toezicht/tabs.tsx";
import { useVernietigingen } from "./queries.ts";
import type { Vernietiging } from "./types.ts";
import { useGetallen } from "./woorden.tsx";
import "../../texts/later/leveringen.ts";
import "../../texts/later/toezicht.ts";

export function VernietigingenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.vernietigingen;
  const query = useVernietigingen();
  return (
    <Page title={words.titel} intro={words.intro}>
      <ToezichtTabs />
      <Loaded query={query}>
        {(list) =>
          list.length === 0 ? (
            <Card title={words.titel}>
              <Empty title={words.niets}>
                <p className="zacht">{words.nietsUitleg}</p>
              </Empty>
            </Card>
          ) : (
            <Bewijzen list={list} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Bewijzen({ list }: { readonly list: readonly Vernietiging[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen.vernietigingen;
  const { getal } = useGetallen();
  const columns: Column<Vernietiging>[] = [
    { key: "op", label: words.op, header: true, cell: ({ op }) => <span className="nb">{formatExact(taal, op)}</span> },
    { key: "soort", label: words.soort, cell: ({ soort }) => words.soorten[soort] ?? soort },
    { key: "aantal", label: words.aantal, cell: ({ aantal }) => getal(aantal) },
    { key: "grond", label: words.grond, cell: ({ grond }) => words.gronden[grond] ?? grond },
    { key: "hash", label: words.hash, cell: ({ hash }) => <span className="code">{hash}</span> },
  ];
  return (
    <DataTable
      caption={words.lijst}
      columns={columns}
      rows={list}
      rowKey={({ id }) => id}
      foot={<span className="klein">{words.hashUitleg}</span>}
    />
  );
}
