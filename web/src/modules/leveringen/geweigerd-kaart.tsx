/** Lines that were not taken in: counted per reason with what to do about it, and one by one for who asks. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { MoreButton } from "../../parts/list-foot.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { KolomNaam } from "./kolom-naam.tsx";
import { useGeweigerd } from "./queries.ts";
import type { Levering } from "./types.ts";
import { isOver, useGetallen } from "./woorden.tsx";

type Answer = NonNullable<ReturnType<typeof useGeweigerd>["data"]>["pages"][number];
type Reden = Answer["redenen"][number];
type Regel = Answer["regels"][number];

/** Beyond these a line is counted and no longer kept. */
const KEPT = 100_000;

export function GeweigerdKaart({ levering }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.regels;
  const { getal } = useGetallen();
  const query = useGeweigerd(levering.id, levering.geweigerd);
  if (levering.geweigerd === 0) {
    return (
      <Card title={words.titel}>
        <Empty title={isOver(levering) ? words.niets : words.nogNiets} />
      </Card>
    );
  }
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          <Redenen redenen={pages.at(-1)?.redenen ?? []} />
          {levering.geweigerd > KEPT && <p className="klein">{words.teVeel(getal(levering.geweigerd))}</p>}
          <Regels regels={pages.flatMap(({ regels }) => regels)} query={query} />
        </>
      )}
    </Loaded>
  );
}

function useReden(): (reden: string) => readonly [string, string] {
  const { t } = useTexts();
  return (reden) => t.leveringen.weigerredenen[reden] ?? t.leveringen.regels.onbekend;
}

function Redenen({ redenen }: { readonly redenen: readonly Reden[] }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.regels;
  const { getal } = useGetallen();
  const textOf = useReden();
  const columns: Column<Reden>[] = [
    {
      key: "reden",
      label: words.reden,
      header: true,
      cell: ({ reden }) => (
        <>
          <b>{textOf(reden)[0]}</b>
          <small>{textOf(reden)[1]}</small>
        </>
      ),
    },
    { key: "veld", label: words.veld, cell: ({ veld }) => veld && <KolomNaam naam={veld} /> },
    { key: "aantal", label: words.aantal, cell: ({ aantal }) => getal(aantal) },
  ];
  return (
    <DataTable
      caption={words.titel}
      columns={columns}
      rows={redenen}
      rowKey={({ reden, veld }) => `${reden} ${veld ?? ""}`}
      foot={<span className="klein">{words.uitleg}</span>}
    />
  );
}

type More = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isError: boolean;
  readonly error: unknown;
  readonly fetchNextPage: () => Promise<unknown>;
};

function Regels({ regels, query }: { readonly regels: readonly Regel[]; readonly query: More }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.regels;
  const { getal } = useGetallen();
  const textOf = useReden();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div className="groep">
        <Button onClick={() => setOpen(true)}>{words.toon}</Button>
      </div>
    );
  }
  const columns: Column<Regel>[] = [
    { key: "regel", label: words.regel, header: true, cell: ({ regel }) => getal(regel) },
    { key: "reden", label: words.reden, cell: ({ reden }) => textOf(reden)[0] },
    { key: "veld", label: words.veld, cell: ({ veld }) => veld && <KolomNaam naam={veld} /> },
  ];
  return (
    <>
      {query.isError && <ProblemAlert error={query.error} />}
      <DataTable
        caption={words.lijst(regels.length, query.hasNextPage)}
        columns={columns}
        rows={regels}
        rowKey={({ regel, reden, veld }) => `${regel} ${reden} ${veld ?? ""}`}
        foot={query.hasNextPage && <MoreButton query={query} />}
      />
    </>
  );
}
