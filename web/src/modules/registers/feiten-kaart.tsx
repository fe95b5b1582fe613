/** The facts of one thing: what sources say now, contradictions side by side, and folded away what was said earlier or corrected. */
import type { ReactNode } from "react";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { BronChip } from "./bron-chip.tsx";
import { keyOfFeit, type FeitRegel, type OudRegel, splitFeiten } from "./feit-regels.ts";
import type { Ding, Feit, Groep } from "./types.ts";
import { useWoorden } from "./woorden.ts";

type Props = {
  readonly soort: Ding;
  readonly groepen: readonly Groep[];
  readonly onCorrigeer: ((feit: Feit) => void) | undefined;
};

export function FeitenKaart({ soort, groepen, onCorrigeer }: Props): ReactNode {
  const { t, taal } = useTexts();
  const words = t.registers;
  const woorden = useWoorden();
  const { nu, eerder } = splitFeiten(groepen);
  const naamOf = ({ eigenschap, naam }: FeitRegel | OudRegel): string => woorden.eigenschap(soort, eigenschap, naam);
  const chips = (row: FeitRegel): ReactNode => (
    <span className="bronnen">
      {row.feiten.map((feit) => (
        <BronChip key={keyOfFeit(feit)} feit={feit} naam={naamOf(row)} onCorrigeer={onCorrigeer} />
      ))}
    </span>
  );
  const perFeit = (feiten: readonly Feit[], text: (feit: Feit) => string): string =>
    [...new Set(feiten.map(text))].filter(Boolean).join("; ");
  const columns: Column<FeitRegel>[] = [
    {
      key: "eigenschap",
      label: words.eigenschap,
      header: true,
      cell: (row) => <span className="zacht">{naamOf(row)}</span>,
    },
    {
      key: "waarde",
      label: words.waarde,
      cell: ({ eigenschap, waarde, botst, beeindigd }) => (
        <span className={botst ? "botst" : undefined}>
          <b className="feitwaarde">{woorden.waarde(eigenschap, waarde)}</b>
          {botst && (
            <Badge tone="let" icon="let">
              {words.botst}
            </Badge>
          )}
          {beeindigd && <Badge icon="klok">{words.beeindigd}</Badge>}
        </span>
      ),
    },
    { key: "bron", label: words.bron, cell: chips },
    { key: "geldig", label: words.geldig, cell: ({ feiten }) => perFeit(feiten, woorden.periode) },
    {
      key: "wissen",
      label: words.wissen,
      cell: ({ feiten }) => perFeit(feiten, ({ wisOp }) => (wisOp ? formatDay(taal, wisOp) : "")),
    },
  ];
  if (nu.length === 0 && eerder.length === 0) {
    return (
      <Card title={words.feiten}>
        <Empty title={words.geenFeiten}>
          <p className="zacht">{words.geenFeitenUitleg}</p>
        </Empty>
      </Card>
    );
  }
  return (
    <div className="stapel stapel--dicht">
      {nu.length > 0 && (
        <div className="feiten">
          <DataTable caption={words.feiten} columns={columns} rows={nu} rowKey={({ key }) => key} />
        </div>
      )}
      {eerder.length > 0 && <Eerder rows={eerder} naamOf={naamOf} onCorrigeer={onCorrigeer} />}
    </div>
  );
}

type EerderProps = {
  readonly rows: readonly OudRegel[];
  readonly naamOf: (row: OudRegel) => string;
  readonly onCorrigeer: Props["onCorrigeer"];
};

function Eerder({ rows, naamOf, onCorrigeer }: EerderProps): ReactNode {
  const { t, taal } = useTexts();
  const words = t.registers;
  const woorden = useWoorden();
  const columns: Column<OudRegel>[] = [
    {
      key: "eigenschap",
      label: words.eigenschap,
      header: true,
      cell: (row) => <span className="zacht">{naamOf(row)}</span>,
    },
    {
      key: "waarde",
      label: words.waarde,
      cell: ({ feit }) =>
        feit.stand === "GECORRIGEERD" ? (
          <>
            <s>{woorden.waarde(feit.eigenschap, feit.waarde)}</s> <Badge tone="fout">{words.gecorrigeerd}</Badge>
          </>
        ) : (
          woorden.waarde(feit.eigenschap, feit.waarde)
        ),
    },
    {
      key: "bron",
      label: words.bron,
      cell: (row) => <BronChip feit={row.feit} naam={naamOf(row)} onCorrigeer={onCorrigeer} />,
    },
    { key: "geldig", label: words.geldig, cell: ({ feit }) => woorden.periode(feit) },
    {
      key: "vastgelegd",
      label: words.vastgelegd,
      cell: ({ feit }) => (
        <>
          <span className="nb">{formatDay(taal, feit.vastgelegdOp)}</span>
          {feit.vervangenOp && <small>{words.vervangen(formatDay(taal, feit.vervangenOp))}</small>}
        </>
      ),
    },
  ];
  return (
    <details className="inklap kaart">
      <summary>{words.eerder(rows.length)}</summary>
      <div className="inklap__tabel">
        <DataTable caption={words.eerderTitel} hideCaption columns={columns} rows={rows} rowKey={({ key }) => key} />
      </div>
    </details>
  );
}
