/** The first page: what waits for this person, what they can do now, and honestly what is still to come. */
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Mij } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { LinkButton } from "../../parts/button.tsx";
import { Alert, Badge, Card, Empty } from "../../parts/card.tsx";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Waiting } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { formatDay, formatWeekday, lastDayBefore } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { type TaakSoort, layoutOf } from "./blokken.ts";
import { TakenLijst, useTaken } from "./taken.tsx";
import "../../texts/later/toezicht.ts";
import "../../texts/later/vandaag.ts";
import "../../texts/later/voorstellen.ts";

export function VandaagPage(): ReactNode {
  const { t, taal } = useTexts();
  const mij = useMij();
  const layout = layoutOf(mij.rollen.map(({ rol }) => rol));
  const { komt } = layout;
  return (
    <Page
      title={t.vandaag.titel}
      meta={[formatWeekday(taal, mij.klok), mij.naam]}
      actions={
        mij.activiteiten.includes("signaal-melden") && (
          <LinkButton to="/signalen/nieuw" kind="hoofd" icon="plus">
            {t.algemeen.menuItems.nieuwSignaal}
          </LinkButton>
        )
      }
    >
      <div className="blad">
        <div className="stapel">
          <Todo live={visible(mij, layout.live)} />
          <Can mij={mij} />
        </div>
        <aside className="stapel" aria-label={t.vandaag.uwRol}>
          <OwnRollen mij={mij} />
          {komt.length > 0 && (
            <Card title={t.vandaag.straks}>
              <div className="straks stapel stapel--dicht">
                <p className="klein">{t.vandaag.straksUitleg}</p>
                <ul className="stapel stapel--dicht">
                  {komt.map((key) => (
                    <li key={key}>
                      <b>{t.vandaag.komt[key]?.[0]}</b>
                      <br />
                      <span className="klein">{t.vandaag.komt[key]?.[1]}</span>
                    </li>
                  ))}
                </ul>
              </div>
            </Card>
          )}
        </aside>
      </div>
    </Page>
  );
}

const NEEDS: Readonly<Record<TaakSoort, string>> = {
  klokken: "signalen-overzicht",
  wegen: "signalen-overzicht",
  melders: "signalen-overzicht",
  toetsen: "signalen-toezien",
  besluiten: "besluiten-overzicht",
  mijnVragen: "mijn-meldingen",
  concepten: "signaal-melden",
  noodtoegang: "noodtoegang-toekennen",
  beoordelen: "noodtoegang-beoordelen",
  verzoeken: "verzoeken-behandelen",
  voorstellen: "voorstel-bevestigen",
  eigenVoorstellen: "voorstel-doen",
};

/** A part that this person has no right to is not announced either. */
const visible = (mij: Mij, live: readonly TaakSoort[]): TaakSoort[] =>
  live.filter((blok) => mij.activiteiten.includes(NEEDS[blok]));

function Todo({ live }: { readonly live: readonly TaakSoort[] }): ReactNode {
  const { t } = useTexts();
  const { vandaag } = t;
  const taken = useTaken(live);
  if (taken === undefined) {
    return (
      <Card title={vandaag.nuTeDoen}>
        <Waiting />
      </Card>
    );
  }
  if (taken.length > 0) {
    return (
      <Card title={vandaag.nuTeDoen} aside={<span className="klein">{vandaag.aantal(taken.length)}</span>} flush>
        <TakenLijst taken={taken} />
      </Card>
    );
  }
  return (
    <Card title={vandaag.nuTeDoen}>
      <Empty title={vandaag.niets}>
        {live.length > 0 ? (
          <>
            <p className="zacht">{vandaag.hierKomt}</p>
            <ul className="opsomming zacht">
              {live.map((blok) => (
                <li key={blok}>{vandaag.soorten[blok]}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="zacht">{vandaag.hierKomtNog}</p>
        )}
      </Empty>
    </Card>
  );
}

type Deed = {
  readonly key: string;
  readonly to: NonNullable<LinkProps["to"]>;
  readonly icon: IconName;
  readonly needs: string;
};
const DEEDS: readonly Deed[] = [
  { key: "mijnMeldingen", to: "/mijn-meldingen", icon: "bel", needs: "mijn-meldingen" },
  { key: "meldkaart", to: "/meldkaart", icon: "download", needs: "signaal-melden" },
  { key: "registers", to: "/registers", icon: "lijst", needs: "register-raadplegen" },
  { key: "voorstel", to: "/voorstellen/nieuw", icon: "voorstel", needs: "voorstel-doen" },
  { key: "logboek", to: "/toezicht/logboek", icon: "boek", needs: "logboek-lezen" },
  { key: "opvallend", to: "/toezicht/opvallend", icon: "zoek", needs: "logboek-lezen" },
  { key: "nood", to: "/noodtoegang", icon: "nood", needs: "noodtoegang-vragen" },
  { key: "collega", to: "/medewerkers", icon: "mensen", needs: "medewerkers-raadplegen" },
  { key: "inzagen", to: "/mij/inzagen", icon: "oog", needs: "mijn-inzagen" },
  { key: "rechten", to: "/mij/verzoeken", icon: "vraag", needs: "mijn-verzoeken" },
  { key: "kennis", to: "/kennis", icon: "weegschaal", needs: "mijn-account" },
];

function Can({ mij }: { readonly mij: Mij }): ReactNode {
  const { t } = useTexts();
  return (
    <Card title={t.vandaag.kunt} flush>
      <ul className="taken">
        {DEEDS.filter(({ needs }) => mij.activiteiten.includes(needs)).map(({ key, to, icon }) => (
          <li key={key}>
            <Icon name={icon} />
            <div>
              <TextLink to={to}>{t.vandaag.kan[key]?.[0]}</TextLink>
              <br />
              <span className="klein">{t.vandaag.kan[key]?.[1]}</span>
            </div>
          </li>
        ))}
      </ul>
      <div className="kaart__in">
        <Alert tone="info">
          <p>{t.vandaag.gevaar}</p>
        </Alert>
      </div>
    </Card>
  );
}

function OwnRollen({ mij }: { readonly mij: Mij }): ReactNode {
  const { t, taal } = useTexts();
  const names = useNames();
  const { vandaag } = t;
  return (
    <Card title={vandaag.uwRol}>
      <div className="stapel stapel--dicht">
        <ul className="stapel stapel--dicht">
          {mij.rollen.length === 0 && <li>{vandaag.melder}</li>}
          {mij.rollen.map(({ rol, namens, tot }) => {
            const dag = tot === undefined ? undefined : formatDay(taal, lastDayBefore(tot));
            const more = namens ? vandaag.vervangt(namens.naam, dag) : dag && vandaag.totEnMet(dag);
            return (
              <li key={`${rol} ${namens?.id ?? ""}`}>
                <Badge>{names.rol(rol)}</Badge>
                {more && <span className="klein"> {more}</span>}
              </li>
            );
          })}
        </ul>
        <p className="klein">{vandaag.rolUitleg}</p>
      </div>
    </Card>
  );
}
