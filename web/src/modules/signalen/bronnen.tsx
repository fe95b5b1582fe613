/** Sources within a signaal: who can be asked, a question of yes or no, and what was answered, opened and weighed. */
import type { ReactNode } from "react";
import { Alert, Badge, Card } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useWoorden } from "../registers/woorden.ts";
import type { Ding } from "../registers/types.ts";
import { BronnenAntwoorden } from "./bronnen-antwoorden.tsx";
import { BronnenPersoon } from "./bronnen-persoon.tsx";
import { type Bron, bronnenStand, type Signaalbronnen, useBronnen } from "./bronnen-queries.ts";
import { BronnenVerder } from "./bronnen-verder.tsx";
import { BronnenVraag } from "./bronnen-vraag.tsx";
import type { Signaal } from "./queries.ts";
import "../../texts/later/registers.ts";
import "../../texts/later/registerwoorden.ts";
import "../../texts/later/signaalbronnen.ts";

type Props = { readonly signaal: Signaal };

export function Bronnen({ signaal }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen;
  const stand = bronnenStand(signaal);
  if (stand === "OPEN") return <Open signaal={signaal} />;
  return (
    <Card title={words.titel}>
      <Alert tone="info" title={words.dicht}>
        <p>{words.dichtUitleg[stand]}</p>
      </Alert>
    </Card>
  );
}

function Open({ signaal }: Props): ReactNode {
  const query = useBronnen(signaal.id);
  return <Loaded query={query}>{(bronnen) => <Delen signaal={signaal} bronnen={bronnen} />}</Loaded>;
}

function Delen({ signaal, bronnen }: Props & { readonly bronnen: Signaalbronnen }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen;
  const bezig = signaal.uitkomst === undefined;
  return (
    <div className="stapel bronnendeel">
      {bezig && (
        <Card title={words.titel}>
          <div className="stapel">
            <p>{words.intro}</p>
            <BronnenVraag signaal={signaal} bronnen={bronnen.bronnen} />
            <details className="inklap">
              <summary>{words.lijst}</summary>
              <div className="inklap__tabel">
                <Bronnenlijst bronnen={bronnen.bronnen} />
              </div>
            </details>
            <details className="inklap">
              <summary>{words.persoon.titel}</summary>
              <div className="inklap__in">
                <BronnenPersoon signaal={signaal} bronnen={bronnen} />
              </div>
            </details>
          </div>
        </Card>
      )}
      <BronnenAntwoorden signaal={signaal} bronvragen={bronnen.bronvragen} />
      <BronnenVerder signaal={signaal} />
    </div>
  );
}

/** Ties are not what one asks about. */
const VERBANDEN: ReadonlySet<string> = new Set([
  "EIGENDOM",
  "BESTUUR",
  "BEWONING",
  "HUUR",
  "FINANCIERING",
  "FAMILIE",
  "DIENSTVERBAND",
  "GEBRUIK",
  "BETROKKENHEID",
]);

function Bronnenlijst({ bronnen }: { readonly bronnen: readonly Bron[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaalbronnen;
  const woorden = useWoorden();
  const columns: Column<Bron>[] = [
    {
      key: "naam",
      label: words.bron,
      header: true,
      cell: ({ naam, behandelcode }) => (
        <span>
          {naam}
          {behandelcode !== "H1" && <small>{`${behandelcode}: ${words.viaHouder}`}</small>}
        </span>
      ),
    },
    { key: "houder", label: words.houder, cell: ({ houder }) => houder },
    {
      key: "weet",
      label: words.weet,
      cell: ({ soorten }) =>
        soorten
          .filter((soort) => !VERBANDEN.has(soort))
          .map((soort) => woorden.soort(soort as Ding).toLowerCase())
          .join(", "),
    },
    {
      key: "nu",
      label: words.nu,
      cell: ({ antwoordt, geleverdOp }) => (
        <span>
          <Badge tone={antwoordt ? "goed" : "let"}>{antwoordt ? words.antwoordtWel : words.antwoordtNiet}</Badge>
          <small>{geleverdOp ? words.geleverd(formatDay(taal, geleverdOp)) : words.nooitGeleverd}</small>
        </span>
      ),
    },
  ];
  return <DataTable caption={words.lijst} hideCaption columns={columns} rows={bronnen} rowKey={({ code }) => code} />;
}
