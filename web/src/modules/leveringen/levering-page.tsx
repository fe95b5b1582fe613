/** One delivery: how far the reading is, what it waits for, and which lines were refused and why. */
import { useParams } from "@tanstack/react-router";
import { Fragment, type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { GeweigerdKaart } from "./geweigerd-kaart.tsx";
import { useLevering } from "./queries.ts";
import { StopDialog } from "./stop-dialog.tsx";
import type { Levering } from "./types.ts";
import { VoortgangKaart } from "./voortgang-kaart.tsx";
import { isOver, StandBadge, useGetallen } from "./woorden.tsx";
import "../../texts/later/leveringen.ts";

export function LeveringPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/leveringen/$id" });
  const query = useLevering(id);
  return (
    <Loaded query={query} whole>
      {(levering) => <LeveringView levering={levering} />}
    </Loaded>
  );
}

function LeveringView({ levering }: { readonly levering: Levering }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const [stopping, setStopping] = useState(false);
  return (
    <Page
      title={words.pagina.titel}
      heading={words.pagina.van(levering.bronNaam)}
      meta={[<StandBadge key="stand" levering={levering} />, formatMoment(taal, levering.begonnenOp)]}
      crumbs={[{ to: "/leveringen", label: words.titel }]}
      actions={
        !isOver(levering) && (
          <Button kind="gevaar" onClick={() => setStopping(true)}>
            {words.pagina.stop}
          </Button>
        )
      }
    >
      <div className="blad">
        <div className="stapel">
          <VoortgangKaart levering={levering} />
          {levering.stand !== "UPLOAD" && levering.stand !== "ONTVANGEN" && <GeweigerdKaart levering={levering} />}
        </div>
        <aside className="stapel" aria-label={words.pagina.feiten}>
          <Feiten levering={levering} />
        </aside>
      </div>
      {stopping && <StopDialog levering={levering} onClose={() => setStopping(false)} />}
    </Page>
  );
}

export function Feiten({ levering }: { readonly levering: Levering }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.leveringen;
  const { getal, grootte } = useGetallen();
  const { formaat, wijze, bytes, gelezen, geweigerd, begonnenOp, klaarOp } = levering;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.inlezen.formaat, words.formaten[formaat]?.[0]],
    [words.inlezen.wijze, words.wijzen[wijze]?.[0]],
    [words.inlezen.grootte, grootte(bytes)],
    [words.gelezen, getal(gelezen)],
    [words.geweigerd, getal(geweigerd)],
    [words.begonnen, formatMoment(taal, begonnenOp)],
    [words.klaar, klaarOp && formatMoment(taal, klaarOp)],
  ];
  return (
    <Card title={words.pagina.feiten}>
      <dl className="lijst">
        {rows
          .filter(([, value]) => value !== undefined)
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </Card>
  );
}
