/** The rollen of one colleague: now, coming, past. */
import type { ReactNode } from "react";
import type { RolVanMedewerker } from "../../api/types.ts";
import { Badge, Card, Empty, type Tone } from "../../parts/card.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay, lastDayBefore } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";

type Stand = "nu" | "straks" | "eerder";
const ORDER: readonly Stand[] = ["nu", "straks", "eerder"];
const TONES: Readonly<Record<Stand, Tone>> = { nu: "goed", straks: "info", eerder: "gewoon" };

const standOf = ({ nu, van }: RolVanMedewerker): Stand =>
  nu ? "nu" : van !== undefined && Date.parse(van) > Date.now() ? "straks" : "eerder";

export function RollenTabel({ rollen }: { readonly rollen: readonly RolVanMedewerker[] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.medewerkers;
  const names = useNames();
  if (rollen.length === 0) {
    return (
      <Card title={words.rollenTitel}>
        <Empty title={words.geenRollen}>
          <p className="zacht">{words.geenRollenUitleg}</p>
        </Empty>
      </Card>
    );
  }
  const columns: Column<RolVanMedewerker>[] = [
    {
      key: "rol",
      label: words.rol,
      header: true,
      cell: ({ rol, namens }) => (
        <>
          {names.rol(rol)}
          {namens && <small>{words.vervangt(namens.naam)}</small>}
        </>
      ),
    },
    {
      key: "stand",
      label: words.stand,
      cell: (rol) => {
        const stand = standOf(rol);
        return <Badge tone={TONES[stand]}>{words[stand]}</Badge>;
      },
    },
    {
      key: "periode",
      label: words.periode,
      cell: ({ van, tot }) => {
        const from = van === undefined ? "" : formatDay(taal, van);
        return tot === undefined ? words.vanaf(from) : words.tot(from, formatDay(taal, lastDayBefore(tot)));
      },
    },
  ];
  const sorted = rollen.toSorted((a, b) => ORDER.indexOf(standOf(a)) - ORDER.indexOf(standOf(b)));
  return (
    <DataTable
      caption={words.rollenTitel}
      columns={columns}
      rows={sorted}
      rowKey={({ rol, van, namens }) => `${rol} ${van} ${namens?.id}`}
    />
  );
}
