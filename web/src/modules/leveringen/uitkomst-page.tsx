/** For the privacy officer: what one delivery changed, and a yes to a large ending, with its numbers. */
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { BevestigDialog } from "./bevestig-dialog.tsx";
import { Feiten } from "./levering-page.tsx";
import { useUitkomst } from "./queries.ts";
import type { Uitkomst } from "./types.ts";
import { isReading } from "./volgen.ts";
import { StandBadge, useGetallen } from "./woorden.tsx";

export function UitkomstPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/toezicht/leveringen/$id" });
  const query = useUitkomst(id);
  return (
    <Loaded query={query} whole>
      {(uitkomst) => <UitkomstView uitkomst={uitkomst} />}
    </Loaded>
  );
}

function UitkomstView({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const { levering } = uitkomst;
  return (
    <Page
      title={words.pagina.titel}
      heading={words.pagina.van(levering.bronNaam)}
      meta={[<StandBadge key="stand" levering={levering} />, formatMoment(taal, levering.begonnenOp)]}
      crumbs={[{ to: "/toezicht/leveringen", label: words.toezien.titel }]}
    >
      <div className="blad">
        <div className="stapel">
          {levering.stand === "WACHT_OP_TWEEDE" && <Einde uitkomst={uitkomst} />}
          <Aantallen uitkomst={uitkomst} />
        </div>
        <aside className="stapel" aria-label={words.pagina.feiten}>
          <Feiten levering={levering} />
        </aside>
      </div>
    </Page>
  );
}

const KEYS = ["nieuw", "gewijzigd", "ongewijzigd", "beeindigd", "sluimerend"] as const;

function Aantallen({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.toezien;
  const { getal } = useGetallen();
  const columns: Column<(typeof KEYS)[number]>[] = [
    {
      key: "wat",
      label: words.watVeranderde,
      header: true,
      cell: (key) => (
        <>
          {words[key]}
          <small>{words.uitleg[key]}</small>
        </>
      ),
    },
    { key: "aantal", label: t.leveringen.vernietigingen.aantal, cell: (key) => getal(uitkomst[key]) },
  ];
  return (
    <DataTable
      caption={words.watVeranderde}
      columns={columns}
      rows={KEYS}
      rowKey={(key) => key}
      foot={isReading(uitkomst.levering) && <span className="klein">{words.nogBezig}</span>}
    />
  );
}

function Einde({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.toezien;
  const { getal, procent } = useGetallen();
  const [open, setOpen] = useState(false);
  const { levering, teBeeindigen = 0, aanwezig = 0, magBevestigen } = uitkomst;
  if (levering.bevestigd) return <Alert tone="goed" title={words.isBevestigd} />;
  return (
    <Card title={words.einde}>
      <div className="stapel stapel--dicht">
        <p>
          <b>{words.eindeUitleg(getal(teBeeindigen), getal(aanwezig), procent(teBeeindigen, aanwezig))}</b>
        </p>
        {levering.geweigerd > 0 && <p>{words.eindeGeweigerd(getal(levering.geweigerd))}</p>}
        <p>{words.eindeVraag}</p>
        {magBevestigen ? (
          <div className="groep">
            <Button kind="hoofd" onClick={() => setOpen(true)}>
              {words.bevestig}
            </Button>
          </div>
        ) : (
          <Alert tone="info">
            <p>{words.eigen}</p>
          </Alert>
        )}
      </div>
      {open && <BevestigDialog uitkomst={uitkomst} onClose={() => setOpen(false)} />}
    </Card>
  );
}
