/** Why this kind of thing may be innocent, beside what somebody answered to it. */
import type { ReactNode } from "react";
import { Card } from "../../parts/card.tsx";
import type { Signaaltypen } from "../meldingen/queries.ts";
import type { Signaal } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

export type Type = Signaaltypen["typen"][number];

/** What was answered last about an innocent explanation. */
export const answerOnschuldig = ({ stappen }: Pick<Signaal, "stappen">): string | undefined =>
  stappen.find(({ antwoorden }) => antwoorden?.["onschuldig"])?.antwoorden?.["onschuldig"];

export function OnschuldigKaart({ signaal, type }: { readonly signaal: Signaal; readonly type: Type }): ReactNode {
  const { onschuldig } = useWoorden();
  const antwoord = answerOnschuldig(signaal);
  return (
    <Card title={onschuldig.titel}>
      <div className="stapel stapel--dicht">
        <ul className="opsomming">
          {type.onschuldig.map((verklaring) => (
            <li key={verklaring}>{verklaring}</li>
          ))}
        </ul>
        {antwoord ? (
          <p>
            <b>{onschuldig.antwoord}</b>: {antwoord}
          </p>
        ) : (
          <p className="klein">{onschuldig.uitleg}</p>
        )}
        <p className="klein">
          {onschuldig.taak}: {type.taak}. {onschuldig.eersteStap}: {type.eersteStap}
        </p>
      </div>
    </Card>
  );
}
