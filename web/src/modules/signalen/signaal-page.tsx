/** One signaal: what is due and by when, what was seen apart from what somebody thinks, what is named, and what happened. */
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useSignaaltypen } from "../meldingen/queries.ts";
import { BerichtenKaart } from "./berichten-kaart.tsx";
import { BijlagenKaart } from "./bijlagen-kaart.tsx";
import { DoenKaart } from "./doen-kaart.tsx";
import { FaseBalk } from "./fase-balk.tsx";
import { GraadKaart } from "./graad-kaart.tsx";
import { InhoudKaart } from "./inhoud-kaart.tsx";
import { MelderDialog } from "./melder-dialog.tsx";
import { OnschuldigKaart } from "./onschuldig-kaart.tsx";
import { OverdrachtDialog } from "./overdracht-dialog.tsx";
import { Panelen } from "./panelen.tsx";
import { type Signaal, takeUp, useSignaal } from "./queries.ts";
import { BotsingMelding, useStap } from "./stap.tsx";
import { VerloopKaart } from "./verloop-kaart.tsx";
import { VermeldingenKaart } from "./vermeldingen-kaart.tsx";
import { VerwantKaart } from "./verwant-kaart.tsx";
import { useTypeNaam, useWoorden } from "./woorden.ts";

export function SignaalPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/signalen/$id" });
  const query = useSignaal(id);
  return (
    <Loaded query={query} whole>
      {(signaal) => <Pagina signaal={signaal} />}
    </Loaded>
  );
}

function Pagina({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { t, taal } = useTexts();
  const words = useWoorden();
  const naam = useTypeNaam()(signaal.type);
  const type = useSignaaltypen().data?.typen.find(({ code }) => code === signaal.type);
  const closed = signaal.uitkomst !== undefined;
  return (
    <Page
      title={signaal.nummer}
      heading={naam || signaal.nummer}
      meta={[
        signaal.nummer,
        words.pagina.ontvangen(formatDay(taal, signaal.ontvangenOp)),
        ...(signaal.plek === undefined ? [] : [signaal.plek]),
        ...(signaal.anoniem ? [words.anoniem] : []),
      ]}
      crumbs={[{ to: "/signalen", label: t.algemeen.menuItems.signalen }]}
      actions={<Acties signaal={signaal} />}
    >
      <FaseBalk signaal={signaal} />
      {closed && <Afgerond signaal={signaal} />}
      <div className="blad signaalblad">
        <div className="signaalblad__doen">
          <DoenKaart signaal={signaal} type={type} />
        </div>
        <div className="stapel signaalblad__in">
          <InhoudKaart signaal={signaal} />
          <VermeldingenKaart signaal={signaal} />
          <BijlagenKaart signaal={signaal} />
          <Panelen signaal={signaal} />
          <BerichtenKaart signaal={signaal} />
          <VerloopKaart stappen={signaal.stappen} />
        </div>
        <aside className="stapel" aria-label={words.pagina.erbij}>
          {type && <OnschuldigKaart signaal={signaal} type={type} />}
          <GraadKaart signaal={signaal} voorstel={type?.graad} />
          <VerwantKaart verwant={signaal.verwant} />
          <BewaarKaart signaal={signaal} />
        </aside>
      </div>
    </Page>
  );
}

function Acties({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const words = useWoorden();
  const say = useToast();
  const [open, setOpen] = useState<"melder" | "overdracht">();
  const { busy, problem, doe } = useStap(signaal);
  const onClose = (): void => setOpen(undefined);
  if (signaal.uitkomst !== undefined) return null;
  return (
    <>
      {signaal.behandelaar === undefined && (
        <Button
          kind="hoofd"
          busy={busy}
          onClick={() =>
            doe(async () => {
              await takeUp(signaal.id, signaal.versie);
              say(words.pagina.opgepakt);
            })
          }
        >
          {words.pagina.pakOp}
        </Button>
      )}
      {signaal.behandelaar !== undefined && (
        <Button onClick={() => setOpen("overdracht")}>{words.pagina.overdragen}</Button>
      )}
      {signaal.vanMij && <Button onClick={() => setOpen("melder")}>{words.melder.knop}</Button>}
      {problem !== undefined && <BotsingMelding signaal={signaal} problem={problem} />}
      {open === "overdracht" && <OverdrachtDialog signaal={signaal} onClose={onClose} />}
      {open === "melder" && <MelderDialog signaal={signaal} onClose={onClose} />}
    </>
  );
}

function Afgerond({ signaal: { uitkomst, geslotenOp = "", vernietigenOp } }: { readonly signaal: Signaal }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  return (
    <div className="onder">
      <Alert
        tone="info"
        title={words.pagina.afgerond(words.uitkomst[uitkomst ?? ""] ?? "", formatDay(taal, geslotenOp))}
      >
        {vernietigenOp && <p>{words.pagina.wissenOp(formatDay(taal, vernietigenOp))}</p>}
      </Alert>
    </div>
  );
}

function BewaarKaart({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { taal } = useTexts();
  const { pagina, niemand } = useWoorden();
  return (
    <Card title={pagina.bewaren}>
      <div className="stapel stapel--dicht">
        {signaal.wissenZonderBesluitOp && <p>{pagina.zonderBesluit(formatDay(taal, signaal.wissenZonderBesluitOp))}</p>}
        {signaal.vernietigenOp && <p>{pagina.wissenOp(formatDay(taal, signaal.vernietigenOp))}</p>}
        <p>{pagina.codes[signaal.behandelcode]}</p>
        <p>
          <b>{pagina.behandelaar}</b>: {signaal.behandelaar?.naam ?? niemand}
        </p>
        <p className="klein">{pagina.wieZietUitleg}</p>
      </div>
    </Card>
  );
}
