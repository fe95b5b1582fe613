/** One signaal before a second pair of eyes: what was seen, what is asked, and agree or give back. For the privacy officer and the burgemeester. */
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Alert, Badge, Card } from "../../parts/card.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { ToetsRegel } from "./toetsen.tsx";
import { ToetsAntwoorden } from "./toetsen-antwoorden.tsx";
import {
  MIN_REDEN,
  type Plek,
  sendOordeel,
  type Toets,
  type Toetsing,
  useRefreshLijst,
  useToetsing,
} from "./toetsen-queries.ts";
import { useTypeNaam } from "./woorden.ts";
import "../../texts/later/signaaltoetsen.ts";

export function ToetsingPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/signaaltoetsen/$id" });
  return <Toetspagina key={id} id={id} plek="signaaltoetsen" />;
}

export function BesluitPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/signaalbesluiten/$id" });
  return <Toetspagina key={id} id={id} plek="signaalbesluiten" />;
}

type Props = { readonly id: string; readonly plek: Plek };

function Toetspagina({ id, plek }: Props): ReactNode {
  const [klaar, setKlaar] = useState<ReadonlySet<string>>(new Set());
  const query = useToetsing(plek, id);
  return (
    <Loaded query={query} whole>
      {(toetsing) => (
        <View
          toetsing={toetsing}
          plek={plek}
          klaar={klaar}
          onKlaar={(toets) => setKlaar((before) => new Set([...before, toets]))}
        />
      )}
    </Loaded>
  );
}

type ViewProps = {
  readonly toetsing: Toetsing;
  readonly plek: Plek;
  /** Judged here: from then on the signaal may be out of reach, so it is not asked again. */
  readonly klaar: ReadonlySet<string>;
  readonly onKlaar: (toets: string) => void;
};

function View({ toetsing, plek, klaar, onKlaar }: ViewProps): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaaltoetsen;
  const naam = useTypeNaam()(toetsing.type);
  const besluit = plek === "signaalbesluiten";
  const { nummer, toetsen, behandelaar } = toetsing;
  const mine = toetsen.filter(
    ({ id, soort, stand }) => stand === "VOORGELEGD" && (soort === "BESLUIT") === besluit && !klaar.has(id),
  );
  const rest = toetsen.filter((toets) => !mine.includes(toets) && !klaar.has(toets.id));
  return (
    <Page
      title={besluit ? words.pagina.besluitTitel : words.pagina.titel}
      heading={naam || nummer}
      meta={[
        nummer,
        t.signalen.faseNaam(toetsing.fase, t.signalen.fasen[String(toetsing.fase)] ?? ""),
        ...(behandelaar ? [words.pagina.behandelaar(behandelaar.naam)] : []),
      ]}
      crumbs={[
        besluit
          ? { to: "/signaalbesluiten", label: words.besluitenTitel }
          : { to: "/signaaltoetsen", label: words.lijstTitel },
      ]}
    >
      <div className={rest.length > 0 ? "blad signaalblad" : "signaalblad toetsblad"}>
        <div className="stapel">
          <Feiten toetsing={toetsing} />
          {mine.length === 0 && (
            <Alert tone="goed" title={words.pagina.gelezen} live="status">
              <p>
                <LinkButton to={besluit ? "/signaalbesluiten" : "/signaaltoetsen"}>{words.pagina.naarLijst}</LinkButton>
              </p>
            </Alert>
          )}
          {mine.map((toets) => (
            <Card key={toets.id} title={words.soorten[toets.soort]}>
              <div className="stapel">
                <p className="klein">
                  {words.voorgelegdDoor(toets.opgesteldDoor?.naam ?? "", formatDay(taal, toets.opgesteldOp))}
                </p>
                <ToetsAntwoorden antwoorden={toets.antwoorden} />
                <Oordeel signaalId={toetsing.id} plek={plek} toets={toets} onKlaar={() => onKlaar(toets.id)} />
              </div>
            </Card>
          ))}
        </div>
        {rest.length > 0 && (
          <aside className="stapel" aria-label={words.pagina.eerder}>
            <Card title={words.pagina.eerder}>
              <div className="stapel stapel--dicht">
                {rest.map((toets) => (
                  <ToetsRegel key={toets.id} toets={toets} />
                ))}
              </div>
            </Card>
          </aside>
        )}
      </div>
    </Page>
  );
}

function Feiten({ toetsing }: { readonly toetsing: Toetsing }): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen.pagina;
  const { feiten, duiding, waar, graad, magPersoon, vermeldingen } = toetsing;
  return (
    <Card title={words.feiten}>
      <div className="stapel stapel--dicht">
        <p className="voorloop">{feiten}</p>
        {waar && (
          <p>
            <b>{words.waar}</b>: {waar}
          </p>
        )}
        {duiding && (
          <p className="zacht">
            <b>{words.duiding}</b>: {duiding}
          </p>
        )}
        <p>
          <b>{words.graad}</b>: {graad ? <Badge>{`${graad.bron}${graad.informatie}`}</Badge> : words.geenGraad}{" "}
          {magPersoon ? words.magPersoon : words.magGeenPersoon}
        </p>
        <p>
          <b>{words.genoemd}</b>
        </p>
        {vermeldingen.length === 0 ? (
          <p className="zacht">{words.nietsGenoemd}</p>
        ) : (
          <ul>
            {vermeldingen.map(({ id, tekst, aard }) => (
              <li key={id}>
                {tekst} <span className="zacht">({t.signalen.aard[aard]})</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

type OordeelProps = {
  readonly signaalId: string;
  readonly plek: Plek;
  readonly toets: Toets;
  readonly onKlaar: () => void;
};

function Oordeel({ signaalId, plek, toets, onKlaar }: OordeelProps): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen.oordeel;
  const say = useToast();
  const refresh = useRefreshLijst(plek);
  const keuze = `keuze-${toets.soort}`;
  const toelichting = `toelichting-${toets.soort}`;
  const form = useForm<Readonly<Record<string, string>>>({
    initial: { [keuze]: "", [toelichting]: "" },
    check: (values) => ({
      [keuze]: values[keuze] === "" ? words.kies : undefined,
      [toelichting]:
        values[keuze] === "TERUG" && (values[toelichting] ?? "").trim().length < MIN_REDEN
          ? t.signaaltoetsen.langer
          : undefined,
    }),
    send: async (values) => {
      await sendOordeel(plek, signaalId, {
        toetsId: toets.id,
        akkoord: values[keuze] === "AKKOORD",
        toelichting: values[toelichting] ?? "",
      });
      say(words.klaar);
      onKlaar();
      await refresh();
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate aria-label={words.titel}>
      <ErrorSummary form={form} />
      <RadioField
        label={words.keuze}
        options={[
          { value: "AKKOORD", label: words.akkoord, hint: words.akkoordUitleg[toets.soort] },
          { value: "TERUG", label: words.terug, hint: words.terugUitleg },
        ]}
        {...form.bind(keuze)}
      />
      <TextArea
        label={words.toelichting}
        hint={words.toelichtingUitleg}
        optional={form.values[keuze] !== "TERUG"}
        maxLength={4000}
        {...(form.values[keuze] === "TERUG" && { min: MIN_REDEN })}
        {...form.bind(toelichting)}
      />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {words.bevestig}
        </Button>
      </div>
    </form>
  );
}
