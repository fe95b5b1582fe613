/** Other signalen that name the same object: that they are there and where they stand, nothing of what they say. */
import type { ReactNode } from "react";
import { Card } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Signaal } from "./queries.ts";
import { useTypeNaam, useWoorden } from "./woorden.ts";

export function VerwantKaart({ verwant }: { readonly verwant: Signaal["verwant"] }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const typeNaam = useTypeNaam();
  return (
    <Card title={words.vermelding.verwant}>
      {verwant.length === 0 ? (
        <p className="zacht">{words.vermelding.geenVerwant}</p>
      ) : (
        <div className="stapel stapel--dicht">
          <ul className="stapel stapel--dicht">
            {verwant.map(({ id, nummer, type, fase, uitkomst, ontvangenOp, soort }) => (
              <li key={id}>
                <TextLink to="/signalen/$id" params={{ id }}>
                  {nummer}
                </TextLink>{" "}
                {typeNaam(type)}
                <small className="klein blok">
                  {[
                    words.vermelding.via(words.vermelding.soorten[soort] ?? soort),
                    uitkomst ? words.uitkomst[uitkomst] : words.faseNaam(fase, words.fasen[String(fase)] ?? ""),
                    formatDay(taal, ontvangenOp),
                  ].join(", ")}
                </small>
              </li>
            ))}
          </ul>
          <p className="klein">{words.vermelding.verwantUitleg}</p>
        </div>
      )}
    </Card>
  );
}
