/** The log: who, what, when and what for; never what was seen. */
import { type ReactNode, useState } from "react";
import type { Logregel } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { MoreButton } from "../../parts/list-foot.tsx";
import { ProblemAlert, Waiting } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatExact } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { type FilterValues, startFilter, toLogFilter } from "./log-filter.ts";
import { LogFilterForm } from "./log-filter-form.tsx";
import { useUitkomst, useWat, useWie } from "./log-words.tsx";
import { useLogregels } from "./queries.ts";
import { ToezichtTabs } from "./tabs.tsx";
import { UitvoerDialog } from "./uitvoer-dialog.tsx";
import "../../texts/later/leveringen.ts";
import "../../texts/later/toezicht.ts";
import "../../texts/later/medewerkers.ts";

/** The last filter stays while the window is open: coming back from a line shows the same list. */
let lastFilter: FilterValues | undefined;

/** Another page may send someone here with a filter that is already set. */
export const openLogboekWith = (change: Partial<FilterValues>): void => {
  lastFilter = { ...startFilter(new Date()), ...change };
};

export function LogboekPage(): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.logboek;
  const mij = useMij();
  const [filter, setFilter] = useState(() => lastFilter ?? startFilter(new Date()));
  const [ordering, setOrdering] = useState(false);
  const query = useLogregels(toLogFilter(filter));
  const apply = (next: FilterValues): void => {
    lastFilter = next;
    setFilter(next);
  };
  return (
    <Page
      title={words.titel}
      intro={words.intro}
      actions={
        mij.activiteiten.includes("logboek-uitvoeren") && (
          <Button icon="download" onClick={() => setOrdering(true)}>
            {words.uitvoer}
          </Button>
        )
      }
    >
      <ToezichtTabs />
      <div className="stapel">
        <LogFilterForm filter={filter} busy={query.isFetching} onApply={apply} />
        {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <Waiting />}
        {query.data && <Lines lines={query.data.pages.flatMap(({ logregels }) => logregels)} query={query} />}
      </div>
      {ordering && <UitvoerDialog filter={filter} onClose={() => setOrdering(false)} />}
    </Page>
  );
}

type More = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
};

function Lines({ lines, query }: { readonly lines: readonly Logregel[]; readonly query: More }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.toezicht.logboek;
  const names = useNames();
  const uitkomst = useUitkomst();
  const wie = useWie();
  const wat = useWat();
  if (lines.length === 0) {
    return (
      <Card title={words.titel}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const columns: Column<Logregel>[] = [
    {
      key: "tijd",
      label: words.tijd,
      header: true,
      cell: ({ id, tijd }) => (
        <TextLink to="/toezicht/logboek/$id" params={{ id }} aria-label={words.bekijk(formatExact(taal, tijd))}>
          <span className="nb">{formatExact(taal, tijd)}</span>
        </TextLink>
      ),
    },
    {
      key: "wie",
      label: words.wie,
      cell: (regel) => (
        <>
          {wie(regel)}
          {regel.namens && <small>{words.namens(regel.namens.naam)}</small>}
        </>
      ),
    },
    { key: "rol", label: words.rol, cell: ({ rol }) => rol && names.rol(rol) },
    {
      key: "activiteit",
      label: words.activiteit,
      cell: (regel) => (
        <>
          {wat(regel)} {regel.nood && <Badge tone="fout">{words.nood}</Badge>}
        </>
      ),
    },
    { key: "uitkomst", label: words.uitkomst, cell: (regel) => uitkomst(regel.uitkomst) },
  ];
  const caption = words.lijst(lines.length, query.hasNextPage);
  return (
    <>
      <p className="vh" role="status">
        {caption}
      </p>
      <DataTable
        caption={caption}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        foot={query.hasNextPage && <MoreButton query={query} />}
      />
    </>
  );
}
