/** Proposals: those that wait, and those that were decided. */
import { type ReactNode, useState } from "react";
import type { Voorstel } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { LinkButton } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Switch } from "../../parts/switch.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { BESLOTEN, OPEN, useVoorstellen } from "./queries.ts";
import { toneOf, useVoorstelZin } from "./voorstel-words.ts";
import "../../texts/later/voorstellen.ts";

export function VoorstellenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.voorstellen;
  const mij = useMij();
  const [view, setView] = useState<"open" | "besloten">("open");
  const query = useVoorstellen(view === "open" ? OPEN : BESLOTEN);
  return (
    <Page
      title={words.titel}
      intro={words.intro}
      actions={
        mij.activiteiten.includes("voorstel-doen") && (
          <LinkButton to="/voorstellen/nieuw" kind="hoofd" icon="plus">
            {words.nieuw}
          </LinkButton>
        )
      }
    >
      <div className="stapel">
        <Switch
          label={words.filter}
          value={view}
          onChange={setView}
          options={[
            { value: "open", label: words.open },
            { value: "besloten", label: words.besloten },
          ]}
        />
        <Loaded query={query}>{(voorstellen) => <List voorstellen={voorstellen} open={view === "open"} />}</Loaded>
      </div>
    </Page>
  );
}

function List({ voorstellen, open }: { readonly voorstellen: readonly Voorstel[]; readonly open: boolean }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.voorstellen;
  const zin = useVoorstelZin();
  if (voorstellen.length === 0) {
    return (
      <Card title={open ? words.open : words.besloten}>
        <Empty title={open ? words.geenOpen : words.geenBesloten}>
          <p className="zacht">{open ? words.geenOpenUitleg : words.geenBeslotenUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const columns: Column<Voorstel>[] = [
    {
      key: "wat",
      label: words.wat,
      header: true,
      cell: (voorstel) => (
        <TextLink to="/voorstellen/$id" params={{ id: voorstel.id }}>
          {zin(voorstel)}
        </TextLink>
      ),
    },
    {
      key: "status",
      label: words.status,
      cell: ({ status }) => <Badge tone={toneOf(status)}>{words.statussen[status]}</Badge>,
    },
    { key: "door", label: words.door, cell: ({ ingediendDoor }) => ingediendDoor?.naam },
    {
      key: "op",
      label: words.op,
      cell: ({ ingediendOp }) => <span className="nb">{formatDay(taal, ingediendOp)}</span>,
    },
  ];
  return (
    <DataTable caption={words.lijst(voorstellen.length)} columns={columns} rows={voorstellen} rowKey={({ id }) => id} />
  );
}
