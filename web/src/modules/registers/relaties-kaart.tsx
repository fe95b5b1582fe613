/** The relations of one thing: which role, with what, according to whom, and from when until when. */
import { type ReactNode, useState } from "react";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { SelectField, TextField } from "../../parts/field.tsx";
import { TextLink } from "../../parts/link.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { BronChip } from "./bron-chip.tsx";
import { SoortIcoon } from "./soort-icoon.tsx";
import type { Relatie } from "./types.ts";
import { useWoorden, type Woorden } from "./woorden.ts";

/** From here on one wants to search and narrow down. */
const MANY = 12;

const keyOf = (relatie: Relatie): string =>
  [
    relatie.soort,
    relatie.richting,
    relatie.ander.id,
    relatie.feiten[0]?.opgave,
    relatie.bronNaam,
    relatie.geldigVan,
  ].join(" ");

/** What the sources add to the bare tie: role, share, interest. Corrected values do not count. */
export const nuances = (relatie: Relatie, woorden: Woorden, aandeel: (procent: string) => string): string =>
  relatie.feiten
    .filter(({ stand, eigenschap }) => stand !== "GECORRIGEERD" && eigenschap !== "status")
    .map(({ eigenschap, waarde }) =>
      eigenschap === "aandeel" && typeof waarde === "string" ? aandeel(waarde) : woorden.waarde(eigenschap, waarde),
    )
    .filter(Boolean)
    .join(", ");

type Props = { readonly relaties: readonly Relatie[]; readonly meer: boolean };

export function RelatiesKaart({ relaties, meer }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.registers.relaties;
  const woorden = useWoorden();
  const [zoek, setZoek] = useState("");
  const [soort, setSoort] = useState("");
  if (relaties.length === 0) {
    return (
      <Card title={words.titel}>
        <Empty title={words.geen}>
          <p className="zacht">{words.geenUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const name = (relatie: Relatie): string => woorden.verband(relatie.soort, relatie.richting);
  const needle = zoek.trim().toLowerCase();
  const rows = relaties
    .filter((relatie) => soort === "" || name(relatie) === soort)
    .filter(({ ander }) => ander.titel.toLowerCase().includes(needle))
    .toSorted((a, b) => Number(a.stand !== "HUIDIG") - Number(b.stand !== "HUIDIG"));
  return (
    <div className="stapel stapel--dicht">
      {relaties.length > MANY && (
        <div className="filter">
          <TextField
            label={words.zoek}
            type="search"
            name="relatiezoek"
            value={zoek}
            error={undefined}
            onChange={setZoek}
          />
          <SelectField
            label={words.soort}
            name="relatiesoort"
            value={soort}
            error={undefined}
            empty={words.alle}
            options={[...new Set(relaties.map(name))].toSorted().map((label) => ({ value: label, label }))}
            onChange={setSoort}
          />
        </div>
      )}
      <RelatieTabel rows={rows} meer={meer} />
    </div>
  );
}

function RelatieTabel({ rows, meer }: { readonly rows: readonly Relatie[]; readonly meer: boolean }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.registers;
  const woorden = useWoorden();
  const columns: Column<Relatie>[] = [
    {
      key: "relatie",
      label: words.relaties.relatie,
      header: true,
      cell: (relatie) => {
        const more = nuances(relatie, woorden, words.relaties.aandeel);
        return (
          <span>
            {woorden.verband(relatie.soort, relatie.richting)}
            {more && <small>{more}</small>}
            {relatie.stand !== "HUIDIG" && (
              <small>
                <Badge icon="klok">{relatie.stand === "BEEINDIGD" ? words.beeindigd : words.vroeger}</Badge>
              </small>
            )}
          </span>
        );
      },
    },
    {
      key: "met",
      label: words.relaties.met,
      cell: ({ ander }) => (
        <span className="met">
          <SoortIcoon soort={ander.soort} />
          <span>
            <TextLink to="/registers/$id" params={{ id: ander.id }}>
              {ander.titel}
            </TextLink>
            <small>{woorden.soort(ander.soort)}</small>
          </span>
        </span>
      ),
    },
    {
      key: "bron",
      label: words.bron,
      cell: ({ feiten, bronNaam, soort }) => {
        const [feit] = feiten;
        return feit ? (
          <BronChip feit={feit} naam={woorden.eigenschap(soort, feit.eigenschap)} />
        ) : (
          <span className="bron bron--vast">
            <b>{bronNaam}</b>
          </span>
        );
      },
    },
    { key: "geldig", label: words.geldig, cell: woorden.periode },
    {
      key: "wissen",
      label: words.wissen,
      cell: ({ feiten }) => {
        const wisOp = feiten.find((feit) => feit.wisOp)?.wisOp;
        return wisOp && formatDay(taal, wisOp);
      },
    },
  ];
  return (
    <div className="feiten">
      <DataTable
        caption={words.relaties.titel}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        foot={meer ? <p className="zacht">{words.relaties.meer}</p> : undefined}
      />
    </div>
  );
}
