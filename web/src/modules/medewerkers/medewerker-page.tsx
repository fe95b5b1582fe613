/** One colleague: name and function for everyone; roles, access and history for who keeps or checks the list. */
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Medewerker, Voorstel } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { BlokkadeDialog } from "./blokkade-dialog.tsx";
import { useMedewerker } from "./queries.ts";
import { RollenTabel } from "./rollen-tabel.tsx";
import { toneOf, useVoorstelZin } from "./voorstel-words.ts";
import "../../texts/later/voorstellen.ts";
import "../../texts/later/medewerkers.ts";

export function MedewerkerPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/medewerkers/$id" });
  const query = useMedewerker(id);
  return (
    <Loaded query={query} whole>
      {({ medewerker, geschiedenis }) => <MedewerkerView medewerker={medewerker} geschiedenis={geschiedenis} />}
    </Loaded>
  );
}

function MedewerkerView({
  medewerker,
  geschiedenis,
}: {
  readonly medewerker: Medewerker;
  readonly geschiedenis: readonly Voorstel[] | undefined;
}): ReactNode {
  const { t } = useTexts();
  const words = t.medewerkers;
  const mij = useMij();
  const { rollen } = medewerker;
  const meta = [medewerker.functie, medewerker.afdeling, medewerker.id === mij.id ? words.dezeBent : ""].filter(
    Boolean,
  );
  return (
    <Page
      title={words.collega}
      heading={medewerker.naam}
      meta={meta}
      crumbs={[{ to: "/medewerkers", label: words.titel }]}
      actions={<Actions medewerker={medewerker} />}
    >
      {rollen === undefined ? (
        <p className="zacht">{words.alleenNaam}</p>
      ) : (
        <div className="blad">
          <div className="stapel">
            <RollenTabel rollen={rollen} />
            <Card title={words.geschiedenis}>
              <History geschiedenis={geschiedenis ?? []} />
            </Card>
          </div>
          <aside className="stapel" aria-label={words.toegang}>
            <Card title={words.toegang}>
              <dl className="lijst">
                <dt>{words.status}</dt>
                <dd>
                  {medewerker.geblokkeerd ? (
                    <Badge tone="fout" icon="slot">
                      {words.geblokkeerd}
                    </Badge>
                  ) : (
                    <Badge tone="goed">{words.actief}</Badge>
                  )}
                </dd>
                <dt>{words.aanmeldnaam}</dt>
                <dd>{medewerker.aanmeldnaam}</dd>
                <dt>{words.ingelogd}</dt>
                <dd>{medewerker.aangemeld ? t.algemeen.ja : t.algemeen.nee}</dd>
              </dl>
            </Card>
          </aside>
        </div>
      )}
    </Page>
  );
}

function Actions({ medewerker }: { readonly medewerker: Medewerker }): ReactNode {
  const { t } = useTexts();
  const mij = useMij();
  const [blocking, setBlocking] = useState(false);
  const proposes = mij.activiteiten.includes("voorstel-doen");
  const blocks =
    mij.activiteiten.includes("medewerker-blokkeren") && medewerker.id !== mij.id && medewerker.geblokkeerd === false;
  return (
    <>
      {proposes && (
        <LinkButton
          to="/voorstellen/nieuw"
          search={{ medewerker: medewerker.id, ...(medewerker.geblokkeerd && { soort: "DEBLOKKEREN" }) }}
          kind="hoofd"
        >
          {medewerker.geblokkeerd ? t.medewerkers.deblokkeer : t.medewerkers.stelVoor}
        </LinkButton>
      )}
      {blocks && (
        <Button kind="gevaar" icon="slot" onClick={() => setBlocking(true)}>
          {t.medewerkers.blokkeer}
        </Button>
      )}
      {blocking && <BlokkadeDialog medewerker={medewerker} onClose={() => setBlocking(false)} />}
    </>
  );
}

function History({ geschiedenis }: { readonly geschiedenis: readonly Voorstel[] }): ReactNode {
  const { t, taal } = useTexts();
  const zin = useVoorstelZin();
  if (geschiedenis.length === 0) {
    return (
      <Empty title={t.medewerkers.geenGeschiedenis}>
        <p className="zacht">{t.medewerkers.geenGeschiedenisUitleg}</p>
      </Empty>
    );
  }
  const { pagina, statussen } = t.voorstellen;
  return (
    <ol className="tijdlijn">
      {geschiedenis.map((voorstel) => (
        <li key={voorstel.id}>
          <div className="rij">
            <TextLink to="/voorstellen/$id" params={{ id: voorstel.id }}>
              {zin(voorstel)}
            </TextLink>
            <Badge tone={toneOf(voorstel.status)}>{statussen[voorstel.status]}</Badge>
          </div>
          <p className="klein">
            {t.voorstellen.ingediend(
              voorstel.ingediendDoor?.naam ?? t.algemeen.onbekend,
              formatMoment(taal, voorstel.ingediendOp),
            )}
            {voorstel.besluitDoor && voorstel.besluitOp && (
              <>
                <br />
                {statussen[voorstel.status]}:{" "}
                {pagina.door(voorstel.besluitDoor.naam, formatMoment(taal, voorstel.besluitOp))}
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
