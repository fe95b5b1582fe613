/** The columns of a file beside what the mapping makes of them; every value stands behind a mask. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Badge } from "../../parts/card.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { KolomDialog } from "./kolom-dialog.tsx";
import { KolomNaam } from "./kolom-naam.tsx";
import { Maskers, type Rij } from "./maskers.tsx";
import { type Kolom, pairKolommen, type Profiel } from "./profiel.ts";
import { doelenOf } from "./profiel-doelen.ts";
import { useProfielWoorden } from "./profiel-woorden.ts";
import { fitOf } from "./kolom-typen.ts";
import type { FileKolom, Kolommen } from "./types.ts";

type Props = { readonly found: Kolommen; readonly profiel: Profiel; readonly onChange: (profiel: Profiel) => void };

/** Different patterns only: what repeats says nothing more. */
const maskersOf = ({ voorbeeld }: Kolommen, nr: number): readonly string[] =>
  [...new Set(voorbeeld.map((rij) => rij[nr] ?? "").filter((masker) => masker !== ""))].slice(0, 3);

export function KolommenTabel({ found, profiel, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  const [open, setOpen] = useState<string>();
  const rows: readonly Rij[] = pairKolommen(
    found.kolommen.map(({ naam }) => naam),
    profiel,
  ).map((paar) => ({
    ...paar,
    kolom: paar.nr === undefined ? undefined : found.kolommen[paar.nr],
    maskers: paar.nr === undefined ? [] : maskersOf(found, paar.nr),
  }));
  const columns: Column<Rij>[] = [
    {
      key: "kolom",
      label: words.kolom,
      header: true,
      cell: ({ naam, nr }) => (
        <>
          <b>
            <KolomNaam naam={naam} />
          </b>
          {nr === undefined && <small>{words.nietGezien}</small>}
        </>
      ),
    },
    { key: "voorbeeld", label: words.voorbeeld, cell: (rij) => <Maskers rij={rij} /> },
    { key: "type", label: words.watErin, cell: (rij) => <Type rij={rij} profiel={profiel} /> },
    { key: "doel", label: words.komtIn, cell: (rij) => <Doelen rij={rij} profiel={profiel} /> },
    {
      key: "deed",
      label: words.deed,
      cell: ({ naam, inProfiel }) => (
        <Button
          small
          aria-label={inProfiel ? words.wijzigKolom(naam) : words.neemOpKolom(naam)}
          onClick={() => setOpen(naam)}
        >
          {inProfiel ? words.wijzig : words.neemOp}
        </Button>
      ),
    },
  ];
  const chosen = rows.find(({ naam }) => naam === open);
  return (
    <div className="kolommentabel">
      <DataTable
        caption={words.tabel}
        columns={columns}
        rows={rows}
        rowKey={({ naam, nr }) => `${nr ?? "geen"} ${naam}`}
      />
      {chosen && <KolomDialog rij={chosen} profiel={profiel} onChange={onChange} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

/** The type of the mapping, and how many of the first values fit it. */
function Type({
  rij: { naam, inProfiel, kolom },
  profiel,
}: {
  readonly rij: Rij;
  readonly profiel: Profiel;
}): ReactNode {
  const woorden = useProfielWoorden();
  const own = inProfiel ? profiel.kolommen[naam] : undefined;
  const guess = own ?? kolom?.typen[0];
  if (!guess) return null;
  return (
    <>
      <span className={own ? undefined : "zacht"}>{woorden.type(guess)}</span>
      {kolom && <Passen kolom={kolom} type={guess} warn={own !== undefined} />}
    </>
  );
}

type PassenProps = { readonly kolom: FileKolom; readonly type: Kolom; readonly warn: boolean };

function Passen({ kolom, type, warn }: PassenProps): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  const fit = fitOf(kolom, type);
  if (kolom.gevuld === 0) return <small>{words.gevuld(0)}</small>;
  if (fit === undefined) return null;
  if (!warn || fit === kolom.gevuld) return <small>{words.passen(fit, kolom.gevuld)}</small>;
  return (
    <div>
      <Badge tone="let" icon="let">
        {words.pasNiet(fit, kolom.gevuld)}
      </Badge>
    </div>
  );
}

function Doelen({ rij: { naam, inProfiel }, profiel }: { readonly rij: Rij; readonly profiel: Profiel }): ReactNode {
  const { t } = useTexts();
  const woorden = useProfielWoorden();
  if (!inProfiel) return <span className="zacht">{t.leveringen.kolommen.buiten}</span>;
  return (
    <ul className="doelen">
      {[...Map.groupBy(doelenOf(profiel, naam), ({ record }) => record)].map(([record, doelen]) => (
        <li key={record}>{woorden.doelen(profiel, naam, doelen)}</li>
      ))}
    </ul>
  );
}
