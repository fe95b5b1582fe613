/** One's own meldingen: where each stands, in plain words, and whether a question waits. */
import type { ReactNode } from "react";
import { LinkButton } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { type MijnMeldingKort, useMijnMeldingen, useSignaaltypen } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

export const STAND_TOON = { ONTVANGEN: "gewoon", IN_BEHANDELING: "info", AFGEROND: "goed" } as const;

/** The name of a kind; its code when the list has it no longer. */
export function useTypeNaam(): (code: string) => string {
  const typen = useSignaaltypen().data?.typen ?? [];
  return (code) => typen.find((one) => one.code === code)?.naam ?? "";
}

export function MijnMeldingenPage(): ReactNode {
  const words = useWoorden();
  const query = useMijnMeldingen();
  return (
    <Page
      title={words.mijn.titel}
      intro={words.mijn.intro}
      actions={
        <LinkButton to="/signalen/nieuw" kind="hoofd" icon="plus">
          {words.titel}
        </LinkButton>
      }
    >
      <Loaded query={query}>
        {(meldingen) =>
          meldingen.length === 0 ? (
            <Card title={words.mijn.lijst}>
              <Empty title={words.mijn.leeg}>
                <p className="zacht">{words.mijn.leegUitleg}</p>
              </Empty>
            </Card>
          ) : (
            <Card title={words.mijn.lijst} flush>
              <ul className="kaart__rijen">
                {meldingen.map((melding) => (
                  <Regel key={melding.id} melding={melding} />
                ))}
              </ul>
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function Regel({ melding }: { readonly melding: MijnMeldingKort }): ReactNode {
  const { taal } = useTexts();
  const { mijn } = useWoorden();
  const naam = useTypeNaam();
  const { id, nummer, type, stand, ontvangenOp, vraagWacht, bericht, horenVoor } = melding;
  return (
    <li className="stapel stapel--dicht">
      <div className="rij">
        <TextLink to="/mijn-meldingen/$id" params={{ id }}>
          {nummer}
        </TextLink>
        <Badge tone={STAND_TOON[stand]}>{mijn.standen[stand]}</Badge>
      </div>
      <p>{naam(type)}</p>
      <p className="klein">
        {mijn.op(formatDay(taal, ontvangenOp))}
        {horenVoor && stand !== "AFGEROND" && !bericht && `. ${mijn.hoort(formatDay(taal, horenVoor))}`}
      </p>
      {vraagWacht && (
        <p>
          <Badge tone="let" icon="vraag">
            {mijn.vraag}
          </Badge>
        </p>
      )}
      {bericht && !vraagWacht && (
        <p>
          <Badge tone="info" icon="bel">
            {mijn.antwoordDaar}
          </Badge>
        </p>
      )}
    </li>
  );
}
