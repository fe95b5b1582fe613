/** One proposal: what changes, why, who decided; and deciding or withdrawing for who may. */
import { useParams } from "@tanstack/react-router";
import { Fragment, type ReactNode, useState } from "react";
import type { Voorstel } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Badge, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { downloadFile } from "../../parts/download.ts";
import { TextLink } from "../../parts/link.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay, formatMoment, lastDayBefore } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { BesluitForm, BijlageForm } from "./besluit-form.tsx";
import { useRefreshVoorstellen, useVoorstel, withdrawVoorstel } from "./queries.ts";
import { toneOf, useVoorstelZin } from "./voorstel-words.ts";
import "../../texts/later/voorstellen.ts";

export function VoorstelPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/voorstellen/$id" });
  const query = useVoorstel(id);
  return (
    <Loaded query={query} whole>
      {(voorstel) => <VoorstelView voorstel={voorstel} />}
    </Loaded>
  );
}

function VoorstelView({ voorstel }: { readonly voorstel: Voorstel }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.voorstellen;
  const { pagina } = words;
  const mij = useMij();
  const zin = useVoorstelZin();
  const own = voorstel.ingediendDoor?.id === mij.id && voorstel.status === "OPEN";
  const meta = [
    <Badge key="stand" tone={toneOf(voorstel.status)}>
      {words.statussen[voorstel.status]}
    </Badge>,
    words.ingediend(voorstel.ingediendDoor?.naam ?? t.algemeen.onbekend, formatMoment(taal, voorstel.ingediendOp)),
  ];
  return (
    <Page
      title={words.wat}
      heading={zin(voorstel)}
      meta={meta}
      crumbs={[{ to: "/voorstellen", label: words.titel }]}
      actions={own && <Withdraw id={voorstel.id} />}
    >
      <div className="blad">
        <div className="stapel">
          <Card title={pagina.wat}>
            <Changes voorstel={voorstel} />
          </Card>
          <Card title={pagina.waarom}>
            <blockquote className="citaat">{voorstel.toelichting || pagina.geenWaarom}</blockquote>
          </Card>
          <Bijlage voorstel={voorstel} own={own} />
        </div>
        <aside className="stapel" aria-label={pagina.besluitVan}>
          <BesluitView voorstel={voorstel} />
        </aside>
      </div>
    </Page>
  );
}

function Changes({ voorstel }: { readonly voorstel: Voorstel }): ReactNode {
  const { t, taal } = useTexts();
  const { pagina } = t.voorstellen;
  const names = useNames();
  const nameOf = (who: Voorstel["medewerker"]): ReactNode =>
    who && (
      <TextLink to="/medewerkers/$id" params={{ id: who.id }}>
        {who.naam}
      </TextLink>
    );
  const givesRol = voorstel.soort === "ROL_TOEKENNEN" || voorstel.soort === "VERVANGING";
  const rows: [string, ReactNode][] = [
    [pagina.betrokken, nameOf(voorstel.medewerker)],
    [pagina.vervanger, nameOf(voorstel.vervanger)],
    [pagina.rol, voorstel.rol && names.rol(voorstel.rol)],
    [pagina.van, voorstel.van ? formatDay(taal, voorstel.van) : voorstel.rol && pagina.meteen],
    [pagina.tot, voorstel.tot ? formatDay(taal, lastDayBefore(voorstel.tot)) : givesRol && pagina.geenEinde],
    [pagina.nieuweNaam, voorstel.naam],
    [pagina.nieuweFunctie, voorstel.functie],
    [pagina.nieuweAfdeling, voorstel.afdeling],
    [pagina.nieuweAanmeldnaam, voorstel.aanmeldnaam],
  ];
  return (
    <dl className="lijst lijst--breed">
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Bijlage({ voorstel, own }: { readonly voorstel: Voorstel; readonly own: boolean }): ReactNode {
  const { t } = useTexts();
  const { pagina } = t.voorstellen;
  const { busy, problem, run } = useDeed();
  if (voorstel.bijlage === undefined && !own) return null;
  return (
    <Card title={pagina.bijlage}>
      {voorstel.bijlage === undefined ? (
        <BijlageForm voorstelId={voorstel.id} />
      ) : (
        <div className="stapel stapel--dicht">
          {problem !== undefined && <ProblemAlert error={problem} />}
          <div className="groep">
            <Button
              icon="download"
              busy={busy}
              onClick={() => run(() => downloadFile(`/voorstellen/${voorstel.id}/bijlage`))}
            >
              {pagina.haalOp}
            </Button>
            <span className="klein">{pagina.haalOpUitleg}</span>
          </div>
        </div>
      )}
    </Card>
  );
}

function BesluitView({ voorstel }: { readonly voorstel: Voorstel }): ReactNode {
  const { t, taal } = useTexts();
  const { pagina, statussen } = t.voorstellen;
  const { besluitDoor, besluitOp, besluitToelichting, status, waaromNiet } = voorstel;
  if (status === "OPEN") {
    if (voorstel.magBeslissen) return <BesluitForm voorstelId={voorstel.id} />;
    return (
      <Alert tone="info" title={pagina.nietTitel}>
        <p>{pagina.waaromNiet[waaromNiet ?? "ANDERE_ROL"]}</p>
      </Alert>
    );
  }
  return (
    <Card title={pagina.besluitVan}>
      <div className="stapel stapel--dicht">
        <p>
          <Badge tone={toneOf(status)}>{statussen[status]}</Badge>
        </p>
        {besluitDoor && besluitOp && <p>{pagina.door(besluitDoor.naam, formatMoment(taal, besluitOp))}</p>}
        {besluitToelichting && <blockquote className="citaat">{besluitToelichting}</blockquote>}
      </div>
    </Card>
  );
}

function Withdraw({ id }: { readonly id: string }): ReactNode {
  const { t } = useTexts();
  const { pagina } = t.voorstellen;
  const say = useToast();
  const refresh = useRefreshVoorstellen();
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useDeed();
  const withdraw = async (): Promise<void> => {
    await withdrawVoorstel(id);
    await refresh();
    setAsking(false);
    say(pagina.ingetrokken);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{pagina.trekIn}</Button>
      {asking && (
        <Dialog title={pagina.trekInVraag} onClose={() => setAsking(false)} bare>
          {problem !== undefined && <ProblemAlert error={problem} />}
          <p>{pagina.trekInUitleg}</p>
          <div className="groep">
            <Button kind="hoofd" busy={busy} onClick={() => run(withdraw)}>
              {pagina.trekIn}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.algemeen.annuleren}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
