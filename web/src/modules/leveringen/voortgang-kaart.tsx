/** How far a delivery is, and the one thing that can be done about it now. */
import type { ReactNode } from "react";
import type { Opdracht } from "../../api/types.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { runs, useOpdracht } from "../opdrachten/queries.ts";
import { orderInlezen, useRefreshLeveringen } from "./queries.ts";
import type { Levering } from "./types.ts";
import { useGetallen } from "./woorden.tsx";

export function VoortgangKaart({ levering }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  return (
    <Card title={t.leveringen.pagina.voortgang}>
      <div className="stapel stapel--dicht">
        <Stand levering={levering} />
      </div>
    </Card>
  );
}

function Stand({ levering }: { readonly levering: Levering }): ReactNode {
  const { stand, opdracht } = levering;
  if (stand === "UPLOAD" || stand === "ONTVANGEN") return <NietBegonnen levering={levering} />;
  if (stand === "INLEZEN") return opdracht ? <Inlezen levering={levering} opdrachtId={opdracht} /> : null;
  if (stand === "WACHT_OP_TWEEDE") return <Tweede levering={levering} />;
  return <Voorbij levering={levering} />;
}

function NietBegonnen({ levering: { id } }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  return (
    <>
      <p>{words.nietBegonnen}</p>
      <div className="groep">
        <LinkButton to="/leveringen/nieuw" search={{ levering: id }} kind="hoofd">
          {words.gaVerder}
        </LinkButton>
      </div>
    </>
  );
}

/** The job is followed by who ordered it; a colleague sees the counts of the delivery only. */
function Inlezen({ levering, opdrachtId }: { readonly levering: Levering; readonly opdrachtId: string }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  const { data: opdracht } = useOpdracht(opdrachtId);
  if (opdracht && !runs(opdracht)) return <Stil levering={levering} opdracht={opdracht} />;
  return (
    <>
      <Balk opdracht={opdracht} />
      <p role="status">{opdracht?.status === "WACHT" ? words.wachtOpBeurt : <Regels levering={levering} />}</p>
      <p className="klein">{words.verlaten}</p>
    </>
  );
}

function Balk({ opdracht }: { readonly opdracht: Opdracht | undefined }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  const { getal } = useGetallen();
  const { gedaan = 0, totaal } = opdracht ?? {};
  const measured = totaal !== undefined && totaal > 1;
  return (
    <>
      <progress aria-label={words.voortgang} {...(measured ? { max: totaal, value: gedaan } : {})} />
      {measured && <p className="klein">{words.deel(getal(gedaan), getal(totaal))}</p>}
    </>
  );
}

function Regels({ levering: { gelezen, geweigerd } }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const { getal } = useGetallen();
  return t.leveringen.pagina.regels(getal(gelezen), getal(geweigerd));
}

/** The job ended and the delivery did not: it was cancelled, cut off, or went wrong. */
function Stil({ levering, opdracht }: { readonly levering: Levering; readonly opdracht: Opdracht }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  const known = words.redenen[opdracht.melding ?? ""];
  const [title, detail] = known ?? [words.onderbroken, words.onderbrokenUitleg];
  return (
    <>
      <Alert tone="let" live="status" title={title}>
        <p>{detail}</p>
      </Alert>
      <p>
        <Regels levering={levering} />
      </p>
      <Verder levering={levering} />
    </>
  );
}

function Tweede({ levering }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  if (levering.bevestigd) {
    return (
      <>
        <Alert tone="goed" title={words.bevestigd}>
          <p>{words.bevestigdUitleg}</p>
        </Alert>
        <Verder levering={levering} />
      </>
    );
  }
  return (
    <>
      <Alert tone="let" title={words.tweede}>
        <p>{words.tweedeUitleg}</p>
        <p>{words.tweedeDoe}</p>
      </Alert>
      <p>
        <Regels levering={levering} />
      </p>
    </>
  );
}

function Verder({ levering: { id } }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const refresh = useRefreshLeveringen();
  const { busy, problem, run } = useDeed();
  const goOn = async (): Promise<void> => {
    try {
      await orderInlezen(id);
    } finally {
      await refresh();
    }
  };
  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className="groep">
        <Button kind="hoofd" busy={busy} onClick={() => run(goOn)}>
          {t.leveringen.pagina.lees}
        </Button>
      </div>
    </>
  );
}

function Voorbij({ levering }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  const { stand, reden = "", geweigerd } = levering;
  if (stand === "KLAAR") {
    return (
      <>
        <Alert tone={geweigerd > 0 ? "let" : "goed"} title={geweigerd > 0 ? words.klaarGeweigerd : words.klaar} />
        <p role="status">
          <Regels levering={levering} />
        </p>
      </>
    );
  }
  const [title, detail] = words.redenen[reden] ?? t.leveringen.weigerredenen[reden] ?? words.onverwacht;
  return (
    <>
      <Alert tone={stand === "MISLUKT" ? "fout" : "info"} title={title}>
        <p>{detail}</p>
      </Alert>
      <p>
        <Regels levering={levering} />
      </p>
      <p className="klein">{words.bestandWeg}</p>
      <div className="groep">
        <LinkButton to="/leveringen/nieuw" search={{ bron: levering.bron }}>
          {t.leveringen.nieuw}
        </LinkButton>
      </div>
    </>
  );
}
