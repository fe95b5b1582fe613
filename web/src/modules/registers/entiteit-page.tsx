/** One thing and all that sources say about it: facts, relations, time, and why it is one. */
import { useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMij } from "../../app/session.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { BekendOp, BekendOpMelding } from "./bekend-op.tsx";
import { FeitenKaart } from "./feiten-kaart.tsx";
import { useEntiteit } from "./queries.ts";
import { RelatiesKaart } from "./relaties-kaart.tsx";
import { SamenKaart } from "./samen-kaart.tsx";
import { SoortIcoon } from "./soort-icoon.tsx";
import { TijdlijnKaart } from "./tijdlijn-kaart.tsx";
import type { Feit, RegisterPagina } from "./types.ts";
import { VerklaringDialog } from "./verklaring-dialog.tsx";
import { useWoorden } from "./woorden.ts";
import "../../texts/later/netwerk.ts";
import "../../texts/later/registers.ts";
import "../../texts/later/registerwoorden.ts";

export function EntiteitPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/registers/$id" });
  const { op } = useSearch({ from: "/eigen/registers/$id" });
  const query = useEntiteit(id, op);
  return (
    <Loaded query={query} whole>
      {(pagina) => <EntiteitView key={pagina.id} pagina={pagina} op={op} />}
    </Loaded>
  );
}

type ViewProps = { readonly pagina: RegisterPagina; readonly op: string | undefined };

function EntiteitView({ pagina, op }: ViewProps): ReactNode {
  const { t } = useTexts();
  const words = t.registers;
  const woorden = useWoorden();
  const mij = useMij();
  const [stating, setStating] = useState<{ readonly feit: Feit | undefined }>();
  const { id, soort, titel, registraties } = pagina;
  // What was is not corrected from the past: the value may have been replaced since.
  const states = mij.activiteiten.includes("register-aanvullen") && soort !== "PERSOON" && op === undefined;
  return (
    <Page
      title={words.ding}
      heading={
        <span className="dingkop">
          <SoortIcoon soort={soort} groot />
          <span>{titel}</span>
        </span>
      }
      meta={[woorden.soort(soort), ...(registraties.length > 1 ? [words.registraties(registraties.length)] : [])]}
      crumbs={[{ to: "/registers", label: words.titel }]}
      actions={
        <>
          {states && (
            <Button icon="plus" onClick={() => setStating({ feit: undefined })}>
              {words.verklaring.vulAan}
            </Button>
          )}
          <LinkButton to="/registers/$id/netwerk" params={{ id }} icon="netwerk" kind="hoofd">
            {t.netwerk.knop}
          </LinkButton>
        </>
      }
    >
      <Sprongen id={id} op={op} />
      <div className="blad">
        <div className="stapel">
          <BekendOpMelding op={op} gaten={pagina.gaten} />
          <div id="feiten">
            <FeitenKaart
              soort={soort}
              groepen={pagina.groepen}
              onCorrigeer={states ? (feit) => setStating({ feit }) : undefined}
            />
          </div>
          <div id="relaties">
            <RelatiesKaart relaties={pagina.relaties} meer={pagina.meerRelaties} />
          </div>
          <div id="tijdlijn">
            <TijdlijnKaart pagina={pagina} />
          </div>
          <div id="samen">
            <SamenKaart pagina={pagina} />
          </div>
        </div>
        <aside className="stapel" aria-label={words.wat.titel}>
          <Card title={words.bekendOp.titel}>
            <BekendOp key={op} id={id} op={op} />
          </Card>
          <GraadUitleg />
          <Card title={words.wat.titel}>
            <div className="stapel stapel--dicht klein">
              <p>{words.wat.uitleg}</p>
              <p>
                {words.wat.inzage} <TextLink to="/mij/inzagen">{words.wat.inzagen}</TextLink>.
              </p>
            </div>
          </Card>
        </aside>
      </div>
      {stating && <VerklaringDialog pagina={pagina} feit={stating.feit} onClose={() => setStating(undefined)} />}
    </Page>
  );
}

/** A long page in parts; each part can be reached at once, also with a thumb. */
function Sprongen({ id, op }: { readonly id: string; readonly op: string | undefined }): ReactNode {
  const { t } = useTexts();
  const words = t.registers;
  const parts = [
    ["feiten", words.feiten],
    ["relaties", words.relaties.titel],
    ["tijdlijn", words.tijdlijn.titel],
    ["samen", words.samen.titel],
  ] as const;
  return (
    <nav className="sprongen" aria-label={words.opPagina}>
      <ul>
        {parts.map(([hash, label]) => (
          <li key={hash}>
            <TextLink to="/registers/$id" params={{ id }} search={op === undefined ? {} : { op }} hash={hash} replace>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GraadUitleg(): ReactNode {
  const { t } = useTexts();
  const { graad } = t.registers;
  const rows = [...Object.entries(graad.bron), ...Object.entries(graad.informatie)].toSorted(([a], [b]) =>
    /\d/.test(a) === /\d/.test(b) ? a.localeCompare(b) : /\d/.test(a) ? 1 : -1,
  );
  return (
    <Card title={graad.titel}>
      <div className="stapel stapel--dicht">
        <dl className="graden">
          {rows.map(([code, words]) => (
            <div key={code}>
              <dt>{code}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p className="klein">{graad.uitleg}</p>
      </div>
    </Card>
  );
}
