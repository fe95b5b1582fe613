/** The figures of a year: what became of signalen, in groups of at least five. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Signaalcijfers } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Card, Empty } from "../../parts/card.tsx";
import { SelectField } from "../../parts/field.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { addDutch } from "../../texts/nl.ts";
import { signaalcijfers } from "../../texts/nl/signaalcijfers.ts";
import { useTexts } from "../../texts/texts.tsx";

addDutch({ signaalcijfers });

/** Signalen are kept for five years at most, and so is the interest in their figures. */
const YEARS = 5;

const useCijfers = (jaar: number) =>
  useQuery({
    queryKey: ["signaalcijfers", jaar],
    queryFn: () => unwrap(api.GET("/signaalcijfers", { params: { query: { jaar } } })),
    placeholderData: keepPreviousData,
  });

export function CijfersPage(): ReactNode {
  const { t } = useTexts();
  const words = t.signaalcijfers;
  const { klok } = useMij();
  const now = Number(klok.slice(0, 4));
  const [jaar, setJaar] = useState(now);
  const query = useCijfers(jaar);
  const years = Array.from({ length: YEARS }, (_, i) => String(now - i));
  return (
    <Page title={words.titel} intro={words.intro}>
      <div className="stapel">
        <div className="zoekbalk">
          <SelectField
            label={words.jaar}
            name="jaar"
            value={String(jaar)}
            error={undefined}
            onChange={(value) => setJaar(Number(value))}
            options={years.map((value) => ({ value, label: value }))}
          />
        </div>
        <Loaded query={query}>{(cijfers) => <Cijfers cijfers={cijfers} />}</Loaded>
      </div>
    </Page>
  );
}

function Cijfers({ cijfers }: { readonly cijfers: Signaalcijfers }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalcijfers;
  const { totaal, aantallen, minimum } = cijfers;
  if (totaal.aantal === undefined) {
    return (
      <Card title={words.alle}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg(minimum)}</p>
        </Empty>
      </Card>
    );
  }
  return (
    <>
      <Card title={words.alle}>
        <Totals totaal={totaal} />
        <p className="klein">{words.samen(minimum)}</p>
      </Card>
      <DataTable
        caption={words.perFase}
        columns={columnsOf(words)}
        rows={aantallen}
        rowKey={({ van }) => String(van)}
      />
      <Percentages title={words.zonderVervolg} hint={words.zonderUitleg} rows={cijfers.zonderVervolg} />
      <Percentages title={words.teruggekoppeld} hint={words.terugUitleg} rows={cijfers.teruggekoppeld} />
    </>
  );
}

type Words = ReturnType<typeof useTexts>["t"]["signaalcijfers"];

const columnsOf = (words: Words): Column<Signaalcijfers["aantallen"][number]>[] => [
  { key: "fase", label: words.fase, header: true, cell: ({ van, tot }) => words.fasen(van, tot) },
  { key: "aantal", label: words.aantal, cell: ({ aantal }) => aantal },
  { key: "dagen", label: words.gemiddeld, cell: ({ dagen }) => dagen },
];

function Totals({ totaal }: { readonly totaal: Signaalcijfers["totaal"] }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalcijfers;
  const percent = (n: number | undefined): string => (n === undefined ? words.teWeinig : words.procent(n));
  return (
    <dl className="lijst lijst--breed">
      <dt>{words.afgerond}</dt>
      <dd>{totaal.aantal}</dd>
      <dt>{words.dagen}</dt>
      <dd>{totaal.dagen}</dd>
      <dt>{words.zonderVervolg}</dt>
      <dd>{percent(totaal.zonderVervolg)}</dd>
      <dt>{words.teruggekoppeld}</dt>
      <dd>{percent(totaal.teruggekoppeld)}</dd>
    </dl>
  );
}

/** Nothing, when all fasen together are too few: the card of the year says so already. */
function Percentages({
  title,
  hint,
  rows,
}: {
  readonly title: string;
  readonly hint: string;
  readonly rows: Signaalcijfers["zonderVervolg"];
}): ReactNode {
  const { t } = useTexts();
  const words = t.signaalcijfers;
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={title}
      columns={[
        { key: "fase", label: words.fase, header: true, cell: ({ van, tot }) => words.fasen(van, tot) },
        { key: "procent", label: title, cell: ({ procent }) => words.procent(procent) },
      ]}
      rows={rows}
      rowKey={({ van }) => String(van)}
      foot={<p className="klein">{hint}</p>}
    />
  );
}
