/** Deliveries as a table, for who loads them and for who watches: each leads to its own page. */
import type { ReactNode } from "react";
import { TextLink } from "../../parts/link.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Levering } from "./types.ts";
import { StandBadge, useGetallen } from "./woorden.tsx";

type Props = {
  readonly caption: string;
  readonly foot?: string;
  readonly list: readonly Levering[];
  readonly to: "/leveringen/$id" | "/toezicht/leveringen/$id";
};

export function LeveringTabel({ caption, foot, list, to }: Props): ReactNode {
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
          <TextLink to={to} params={{ id }} aria-label={words.leveringVan(bronNaam, formatMoment(taal, begonnenOp))}>
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
