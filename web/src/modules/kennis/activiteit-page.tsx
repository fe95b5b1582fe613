/** One processing activity: what for, on which ground, about whom, how long, and who may do it. */
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Verwerkingsactiviteit } from "../../api/types.ts";
import { Badge, Card } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded, NotThere } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { DutchOnly } from "./activiteiten-page.tsx";
import {
  citeGrondslag,
  grondslagenOf,
  useDuur,
  useGrondslagen,
  useNames,
  useToegang,
  useVerwerkingen,
} from "./catalogus.ts";

export function ActiviteitPage(): ReactNode {
  const { code } = useParams({ from: "/open/kennis/activiteiten/$code" });
  const query = useVerwerkingen();
  return (
    <Loaded query={query}>
      {({ verwerkingsactiviteiten }) => {
        const found = verwerkingsactiviteiten.find((one) => one.code === code);
        return found ? <View verwerking={found} /> : <NotThere />;
      }}
    </Loaded>
  );
}

const List = ({ items }: { readonly items: readonly string[] }): ReactNode => (
  <ul className="opsomming" lang="nl">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

function View({ verwerking }: { readonly verwerking: Verwerkingsactiviteit }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.kennis.activiteit;
  const { bewaartermijn, bijzonder, ontvangers } = verwerking;
  const formatDuur = useDuur();
  return (
    <Page
      title={verwerking.naam}
      heading={<span lang="nl">{verwerking.naam}</span>}
      meta={[words.versie(verwerking.versie, formatDay(taal, verwerking.geldigVan))]}
      crumbs={[{ to: "/kennis", label: t.kennis.titel }]}
    >
      <div className="blad">
        <div className="stapel">
          <DutchOnly />
          <Card title={words.doel}>
            <div className="alinea" lang="nl">
              <p>
                <b>{verwerking.doel}</b>
              </p>
              <p>{verwerking.uitleg}</p>
            </div>
          </Card>
          <GrondslagenCard verwerking={verwerking} />
          <Card title={words.waarborgen}>
            <List items={verwerking.waarborgen} />
          </Card>
          <WhoMay code={verwerking.code} />
        </div>
        <aside className="stapel" aria-label={words.gegevens}>
          <Card title={words.over}>
            <List items={verwerking.betrokkenen} />
          </Card>
          <Card title={words.gegevens}>
            <div className="stapel stapel--dicht">
              <List items={verwerking.gegevens} />
              {bijzonder.length > 0 && (
                <div>
                  <h3>{words.bijzonder}</h3>
                  <List items={bijzonder.map((one) => words.soortenBijzonder[one] ?? one)} />
                </div>
              )}
            </div>
          </Card>
          <Card title={words.ontvangers}>
            {ontvangers.length > 0 ? <List items={ontvangers} /> : <p>{words.geenOntvangers}</p>}
          </Card>
          <Card title={words.bewaren}>
            <div className="alinea">
              <p>
                <b>{formatDuur(bewaartermijn.duur)}</b>, <span lang="nl">{words.vanaf(bewaartermijn.vanaf)}</span>
              </p>
              <p className="klein" lang="nl">
                {bewaartermijn.grond}
              </p>
              <p>
                <Badge tone={bewaartermijn.zekerheid === "bron" ? "goed" : "let"}>
                  {words.zekerheid[bewaartermijn.zekerheid] ?? bewaartermijn.zekerheid}
                </Badge>
              </p>
            </div>
          </Card>
        </aside>
      </div>
    </Page>
  );
}

function GrondslagenCard({ verwerking }: { readonly verwerking: Verwerkingsactiviteit }): ReactNode {
  const { t } = useTexts();
  const query = useGrondslagen();
  return (
    <Card title={t.kennis.activiteit.grondslagen} flush>
      <Loaded query={query}>
        {({ grondslagen }) => (
          <ul className="kaart__rijen">
            {grondslagenOf(verwerking, grondslagen).map((grondslag) => (
              <li key={grondslag.code}>
                <TextLink to="/kennis/grondslagen" hash={grondslag.code}>
                  {citeGrondslag(grondslag)}
                </TextLink>
                <p className="klein" lang="nl">
                  {grondslag.samenvatting}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function WhoMay({ code }: { readonly code: string }): ReactNode {
  const { t } = useTexts();
  const names = useNames();
  const rows = (useToegang().data?.toegang ?? []).filter(({ verwerking }) => verwerking === code);
  const byActiviteit = [...Map.groupBy(rows, ({ activiteit }) => activiteit)];
  return (
    <Card title={t.kennis.activiteit.wie} flush>
      <ul className="kaart__rijen">
        {byActiviteit.map(([activiteit, allowed]) => (
          <li key={activiteit}>
            <b>{names.activiteit(activiteit)}</b>
            <p className="klein">{[...new Set(allowed.map(({ rol }) => names.rol(rol)))].join(", ")}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
