/** One job: how far it is, cancel it, fetch its file. */
import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Opdracht } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { downloadFile } from "../../parts/download.ts";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { OpdrachtBadge } from "./opdrachten-page.tsx";
import { OPDRACHTEN, runs, useOpdracht } from "./queries.ts";

export function OpdrachtPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/opdrachten/$id" });
  const query = useOpdracht(id);
  return (
    <Loaded query={query} whole>
      {(opdracht) => <OpdrachtView opdracht={opdracht} />}
    </Loaded>
  );
}

function OpdrachtView({ opdracht }: { readonly opdracht: Opdracht }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.opdrachten;
  const meta = [
    <OpdrachtBadge key="stand" status={opdracht.status} />,
    `${words.besteld} ${formatMoment(taal, opdracht.besteldOp)}`,
  ];
  return (
    <Page
      title={words.taak}
      heading={words.taken[opdracht.taak] ?? opdracht.taak}
      meta={meta}
      crumbs={[{ to: "/opdrachten", label: words.titel }]}
    >
      <Card title={words.voortgang}>
        <div className="stapel stapel--dicht">
          <Progress opdracht={opdracht} />
          {runs(opdracht) && <Cancel opdracht={opdracht} />}
          {opdracht.heeftResultaat && <Fetch opdracht={opdracht} />}
        </div>
      </Card>
    </Page>
  );
}

function Progress({ opdracht }: { readonly opdracht: Opdracht }): ReactNode {
  const { t } = useTexts();
  const words = t.opdrachten;
  const { status, melding } = opdracht;
  if (status === "GEANNULEERD") return <p>{words.geannuleerd}</p>;
  if (status !== "MISLUKT") return <Counted opdracht={opdracht} />;
  return (
    <Alert tone="fout" title={words.statussen[status] ?? status} live="alert">
      <p>{words.meldingen[melding ?? ""] ?? words.mislukt}</p>
    </Alert>
  );
}

function Counted({ opdracht }: { readonly opdracht: Opdracht }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.opdrachten;
  const { status, gedaan, totaal } = opdracht;
  const numbers = new Intl.NumberFormat(taal === "nl" ? "nl-NL" : "en-GB");
  const text = words.gedaan(numbers.format(gedaan), totaal === undefined ? undefined : numbers.format(totaal));
  const running = runs(opdracht);
  return (
    <>
      {running && <progress aria-label={words.voortgang} {...(totaal ? { max: totaal, value: gedaan } : {})} />}
      <p role="status">{status === "WACHT" ? words.statussen[status] : `${words.statussen[status]}: ${text}`}</p>
      {running && <p className="klein">{words.weg}</p>}
      {status === "KLAAR" && gedaan === 0 && <p className="klein">{words.leeg}</p>}
    </>
  );
}

function Cancel({ opdracht }: { readonly opdracht: Opdracht }): ReactNode {
  const { t } = useTexts();
  const say = useToast();
  const client = useQueryClient();
  const { busy, problem, run } = useDeed();
  const cancel = async (): Promise<void> => {
    try {
      await unwrap(api.POST("/opdrachten/{opdrachtId}/annulering", { params: { path: { opdrachtId: opdracht.id } } }));
      say(t.opdrachten.geannuleerd);
    } finally {
      await client.invalidateQueries({ queryKey: OPDRACHTEN });
    }
  };
  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className="groep">
        <Button busy={busy} onClick={() => run(cancel)}>
          {t.opdrachten.annuleer}
        </Button>
      </div>
    </>
  );
}

function Fetch({ opdracht }: { readonly opdracht: Opdracht }): ReactNode {
  const { t } = useTexts();
  const { busy, problem, run } = useDeed();
  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className="groep">
        <Button
          kind="hoofd"
          icon="download"
          busy={busy}
          onClick={() => run(() => downloadFile(`/opdrachten/${opdracht.id}/resultaat`))}
        >
          {t.opdrachten.haalOp}
        </Button>
        <span className="klein">{t.opdrachten.haalOpUitleg}</span>
      </div>
    </>
  );
}
