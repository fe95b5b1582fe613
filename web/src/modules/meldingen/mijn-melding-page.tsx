/** One melding of one's own: its state, what was asked and answered, what was done with it, and its end. */
import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Badge, Card, Empty } from "../../parts/card.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { DeurLijst } from "./deuren.tsx";
import { STAND_TOON, useTypeNaam } from "./mijn-meldingen-page.tsx";
import { MIJN_MELDINGEN, type MijnMelding, useMijnMelding, useSignaaltypen } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const STANDEN = ["ONTVANGEN", "IN_BEHANDELING", "AFGEROND"] as const;

export function MijnMeldingPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/mijn-meldingen/$id" });
  const query = useMijnMelding(id);
  return (
    <Loaded query={query} whole>
      {(melding) => <Melding melding={melding} />}
    </Loaded>
  );
}

function Melding({ melding }: { readonly melding: MijnMelding }): ReactNode {
  const { taal } = useTexts();
  const { mijn } = useWoorden();
  const naam = useTypeNaam();
  const { nummer, type, stand, ontvangenOp, horenVoor, vraagWacht, verkeerdeDeur } = melding;
  const told = melding.berichten.some(({ soort }) => soort === "TERUGKOPPELING");
  const promise = horenVoor !== undefined && stand !== "AFGEROND" && !told;
  return (
    <Page
      title={nummer}
      crumbs={[{ to: "/mijn-meldingen", label: mijn.titel }]}
      meta={[naam(type), mijn.op(formatDay(taal, ontvangenOp))].filter(Boolean)}
    >
      <div className="stapel meldblad">
        <Stand stand={stand} />
        {verkeerdeDeur ? (
          <VerkeerdeDeur />
        ) : (
          <p>
            {mijn.uitleg[stand]} {promise && horenVoor && mijn.hoort(formatDay(taal, horenVoor))}
          </p>
        )}
        <Berichten melding={melding} />
        {vraagWacht && <Antwoord id={melding.id} />}
      </div>
    </Page>
  );
}

/** Three words in a row, the one where it stands marked. */
function Stand({ stand }: { readonly stand: (typeof STANDEN)[number] }): ReactNode {
  const { mijn } = useWoorden();
  return (
    <ol className="standen" aria-label={mijn.volgorde}>
      {STANDEN.map((one) => (
        <li key={one} aria-current={one === stand ? "step" : undefined}>
          {one === stand ? <Badge tone={STAND_TOON[one]}>{mijn.standen[one]}</Badge> : mijn.standen[one]}
        </li>
      ))}
    </ol>
  );
}

function VerkeerdeDeur(): ReactNode {
  const { mijn } = useWoorden();
  const deuren = useSignaaltypen().data?.deuren ?? [];
  return (
    <>
      <Alert tone="let">
        <p>{mijn.verkeerdeDeur}</p>
      </Alert>
      <Card title={mijn.wieBellen}>
        <DeurLijst deuren={deuren} />
      </Card>
    </>
  );
}

function Berichten({ melding }: { readonly melding: MijnMelding }): ReactNode {
  const { taal } = useTexts();
  const { mijn } = useWoorden();
  return (
    <Card title={mijn.berichten} flush={melding.berichten.length > 0}>
      {melding.berichten.length === 0 ? (
        <Empty title={mijn.geenBerichten} />
      ) : (
        <ol className="kaart__rijen">
          {melding.berichten.map(({ id, soort, tekst, op }) => (
            <li key={id} className="stapel stapel--dicht">
              <div className="rij">
                <h3>{mijn.soorten[soort]}</h3>
                <span className="klein">{formatDay(taal, op)}</span>
              </div>
              <blockquote className="citaat">{tekst}</blockquote>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Antwoord({ id }: { readonly id: string }): ReactNode {
  const { mijn } = useWoorden();
  const client = useQueryClient();
  const say = useToast();
  const form = useForm({
    initial: { tekst: "" },
    check: ({ tekst }) => ({ tekst: tekst.trim().length < 2 ? mijn.antwoordKort : undefined }),
    send: async ({ tekst }) => {
      await unwrap(
        api.POST("/mijn-meldingen/{meldingId}/antwoorden", { params: { path: { meldingId: id } }, body: { tekst } }),
      );
      say(mijn.verstuurd);
      await client.invalidateQueries({ queryKey: MIJN_MELDINGEN });
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <TextArea label={mijn.antwoord} hint={mijn.antwoordUitleg} maxLength={4000} {...form.bind("tekst")} />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {mijn.verstuurAntwoord}
        </Button>
      </div>
    </form>
  );
}
