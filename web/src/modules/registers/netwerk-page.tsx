/** The network of one thing: a drawing and tables of equal content, to expand, narrow down and keep as a file. */
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Switch } from "../../parts/switch.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { middleOf, type Zicht } from "./netwerk/beeld.ts";
import { Bewaar, UitvoerKnoppen } from "./netwerk/bewaar.tsx";
import { Legenda } from "./netwerk/legenda.tsx";
import { useNetwerkKeys } from "./netwerk/sneltoetsen.ts";
import { canDraw } from "./netwerk/can-draw.ts";
import { DingenTabel, VerbandenTabel } from "./netwerk/tabellen.tsx";
import { TekeningKaart } from "./netwerk/tekening-kaart.tsx";
import { type BeeldState, useBeeld } from "./netwerk/use-beeld.ts";
import type { Formaat } from "./netwerk/uitvoer-dialog.tsx";
import { useNetwerk } from "./queries.ts";
import type { Netwerk } from "./types.ts";
import "../../texts/later/netwerk.ts";
import "../../texts/later/registers.ts";
import "../../texts/later/registerwoorden.ts";

const STEPS = [1, 2, 3] as const;
const START_STEPS = 2;
const WEERGAVEN = ["beeld", "tabel", "beide"] as const;
type Weergave = (typeof WEERGAVEN)[number];

/** Where there is room for both they stand beside each other; on a phone the tables come first. */
const startWeergave = (): Weergave => (matchMedia("(min-width: 900px)").matches ? "beide" : "tabel");

export function NetwerkPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/registers/$id/netwerk" });
  const [stappen, setStappen] = useState<number>(START_STEPS);
  const query = useNetwerk(id, stappen);
  return (
    <Loaded query={query} whole>
      {(netwerk) => (
        <NetwerkView
          key={id}
          id={id}
          netwerk={netwerk}
          stappen={stappen}
          busy={query.isFetching}
          onStappen={setStappen}
        />
      )}
    </Loaded>
  );
}

type ViewProps = {
  readonly id: string;
  readonly netwerk: Netwerk;
  readonly stappen: number;
  readonly busy: boolean;
  readonly onStappen: (stappen: number) => void;
};

function NetwerkView({ id, netwerk, stappen, busy, onStappen }: ViewProps): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const staat = useBeeld(netwerk);
  const { beeld, whole, zicht, gekozen } = staat;
  const [drawable] = useState(canDraw);
  const [wanted, setWeergave] = useState(startWeergave);
  const [formaat, setFormaat] = useState<Formaat>();
  const weergave = drawable ? wanted : "tabel";
  useNetwerkKeys({
    t: () => setWeergave((was) => (was === "tabel" ? "beide" : "tabel")),
    e: () => gekozen && staat.breidUit(gekozen.id),
    z: staat.terug,
  });
  const titel = middleOf(beeld)?.titel ?? "";
  const hidden = whole.knopen.length - zicht.knopen.length;
  return (
    <Page
      title={words.titel}
      heading={words.rond(titel)}
      meta={[words.telling(zicht.knopen.length, zicht.lijnen.length), ...(hidden > 0 ? [words.verborgen(hidden)] : [])]}
      crumbs={[{ to: "/registers", label: t.registers.titel }]}
      actions={<UitvoerKnoppen onKies={setFormaat} />}
    >
      <div className="stapel netwerk">
        <p>
          <TextLink to="/registers/$id" params={{ id }}>
            {t.registers.ding}: {titel}
          </TextLink>
        </p>
        <Meldingen afgekapt={netwerk.afgekapt} whole={whole} drawable={drawable} problem={staat.problem} />
        <div className="netwerk__balk">
          <Switch
            label={words.stappen}
            value={String(stappen)}
            options={STEPS.map((step) => ({ value: String(step), label: words.stap(step) }))}
            onChange={(next) => onStappen(Number(next))}
          />
          {drawable && (
            <Switch
              label={words.weergave}
              value={weergave}
              options={WEERGAVEN.map((value) => ({ value, label: words.weergaven[value] }))}
              onChange={setWeergave}
            />
          )}
          <span className="groep">
            {beeld.uitbreidingen.length > 0 && <Button onClick={staat.terug}>{words.terug}</Button>}
            {hidden > 0 && <Button onClick={staat.toonAlles}>{words.toonAlles}</Button>}
          </span>
        </div>
        <Card title={words.legenda}>
          <Legenda whole={whole} verborgen={beeld.verborgenSoorten} onToggle={staat.wisselSoort} />
        </Card>
        <Delen staat={staat} weergave={weergave} busy={busy} titel={titel} />
      </div>
      {formaat && (
        <Bewaar
          id={id}
          formaat={formaat}
          zicht={zicht}
          plaatsen={staat.plaatsen}
          onClose={() => setFormaat(undefined)}
        />
      )}
    </Page>
  );
}

type MeldingenProps = {
  readonly afgekapt: boolean;
  readonly whole: Zicht;
  readonly drawable: boolean;
  readonly problem: unknown;
};

/** What one must know before looking: that something is left out, or cannot be drawn. */
function Meldingen({ afgekapt, whole, drawable, problem }: MeldingenProps): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  return (
    <>
      {afgekapt && (
        <Alert tone="let" title={words.afgekapt}>
          <p>{words.afgekaptUitleg}</p>
        </Alert>
      )}
      {whole.knopen.some(({ rem }) => rem) && (
        <Alert tone="info">
          <p>{words.remUitleg}</p>
        </Alert>
      )}
      {!drawable && (
        <Alert tone="info" title={words.geenTekening}>
          <p>{words.geenTekeningUitleg}</p>
        </Alert>
      )}
      {problem !== undefined && <ProblemAlert error={problem} />}
      {whole.knopen.length < 2 && (
        <Card title={words.leeg}>
          <Empty title={words.leegUitleg} />
        </Card>
      )}
    </>
  );
}

type DelenProps = {
  readonly staat: BeeldState;
  readonly weergave: Weergave;
  readonly busy: boolean;
  readonly titel: string;
};

/** The drawing and the tables get the same view, so they hold the same. */
function Delen({ staat, weergave, busy, titel }: DelenProps): ReactNode {
  const navigate = useNavigate();
  const { zicht, gekozen } = staat;
  return (
    <>
      <div className={`netwerk__delen netwerk__delen--${weergave}`} aria-busy={busy}>
        {weergave !== "tabel" && (
          <TekeningKaart
            staat={staat}
            titel={titel}
            onOpen={(id) => void navigate({ to: "/registers/$id", params: { id } })}
          />
        )}
        {weergave !== "beeld" && (
          <DingenTabel
            linked
            knopen={zicht.knopen}
            daden={{
              gekozen: gekozen?.id,
              busy: staat.busy,
              onKies: weergave === "beide" ? staat.kies : undefined,
              onBreidUit: staat.breidUit,
              onVerberg: staat.verberg,
            }}
          />
        )}
      </div>
      {weergave !== "beeld" && <VerbandenTabel zicht={zicht} linked />}
    </>
  );
}
