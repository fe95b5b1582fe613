/** What is pointed out in a network: said aloud, with what one can do with it. */
import type { ReactNode } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextLink } from "../../../parts/link.tsx";
import { useTexts } from "../../../texts/texts.tsx";
import { SoortIcoon } from "../soort-icoon.tsx";
import type { Knoop } from "../types.ts";
import { useWoorden } from "../woorden.ts";

type GekozenProps = {
  readonly knoop: Knoop | undefined;
  readonly buren: number;
  readonly busy: boolean;
  readonly onBreidUit: (id: string) => void;
  readonly onVerberg: (id: string) => void;
};

export function GekozenBalk({ knoop, buren, busy, onBreidUit, onVerberg }: GekozenProps): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const woorden = useWoorden();
  return (
    <>
      <p className="vh" role="status">
        {knoop && words.buren(knoop.titel, woorden.soort(knoop.soort), buren)}
      </p>
      {knoop && (
        <div className="gekozen">
          <span className="met">
            <SoortIcoon soort={knoop.soort} />
            <TextLink to="/registers/$id" params={{ id: knoop.id }}>
              {knoop.titel}
            </TextLink>
          </span>
          {knoop.stap > 0 && (
            <span className="groep">
              <Button small busy={busy} onClick={() => onBreidUit(knoop.id)}>
                {words.breidUit}
              </Button>
              <Button small onClick={() => onVerberg(knoop.id)}>
                {words.verberg}
              </Button>
            </span>
          )}
        </div>
      )}
    </>
  );
}
