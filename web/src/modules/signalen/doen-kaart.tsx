/** What is asked now: the gates of this fase as a checklist, and the two ways on, a next step or an end. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { Icon } from "../../parts/icon.tsx";
import { BesluitDialog } from "./besluit-dialog.tsx";
import { answerOnschuldig, type Type } from "./onschuldig-kaart.tsx";
import type { Signaal } from "./queries.ts";
import { SluitDialog } from "./sluit-dialog.tsx";
import { useWoorden } from "./woorden.ts";

type Punt = { readonly naam: string; readonly gedaan: boolean };

/** Fase 3 and 4 have their own panels beside this card. */
function usePunten(signaal: Signaal): readonly Punt[] {
  const { doen } = useWoorden();
  const weighed = answerOnschuldig(signaal) !== undefined;
  const first: Punt[] = [
    { naam: doen.oppakken, gedaan: signaal.behandelaar !== undefined },
    { naam: doen.graad, gedaan: signaal.graad !== undefined },
  ];
  if (signaal.fase === 1) return [...first, { naam: doen.drempel, gedaan: false }];
  if (signaal.fase === 2)
    return [...first, { naam: doen.weging, gedaan: weighed }, { naam: doen.onschuldig, gedaan: weighed }];
  return first;
}

export function DoenKaart({
  signaal,
  type,
}: {
  readonly signaal: Signaal;
  readonly type: Type | undefined;
}): ReactNode {
  const words = useWoorden();
  const { doen } = words;
  const [open, setOpen] = useState<"besluit" | "sluiten">();
  const punten = usePunten(signaal);
  if (signaal.uitkomst !== undefined) {
    return (
      <Card title={doen.titel}>
        <p>{doen.klaar}</p>
      </Card>
    );
  }
  const uitleg = signaal.inAanpak
    ? doen.aanpak
    : { 1: doen.fase1, 2: doen.fase2, 3: signaal.slot ? doen.fase3Dicht : doen.fase3, 4: doen.fase4 }[signaal.fase];
  // Fase 3 and 4 decide in their own panels.
  const decides = signaal.fase < 3 && signaal.poorten.length > 0;
  return (
    <Card
      title={doen.titel}
      aside={<span className="klein">{`${punten.filter(({ gedaan }) => gedaan).length}/${punten.length}`}</span>}
    >
      <div className="stapel stapel--dicht">
        <p>{uitleg}</p>
        <ul className="eisen" aria-label={doen.stappen}>
          {punten.map(({ naam, gedaan }) => (
            <li key={naam} className={gedaan ? "eis eis--gedaan" : "eis"}>
              <Icon name={gedaan ? "goed" : "cirkel"} />
              <span>
                {naam} <span className="vh">({gedaan ? doen.gedaan : doen.open})</span>
              </span>
            </li>
          ))}
        </ul>
        {signaal.behandelaar !== undefined && (
          <div className="groep">
            {decides && (
              <Button kind="hoofd" onClick={() => setOpen("besluit")}>
                {doen.kiesVervolg}
              </Button>
            )}
            <Button onClick={() => setOpen("sluiten")}>{doen.sluit}</Button>
          </div>
        )}
        {signaal.behandelaar === undefined && <Alert tone="info">{doen.oppakken}.</Alert>}
      </div>
      {open === "besluit" && (
        <BesluitDialog
          signaal={signaal}
          type={type}
          onClose={() => setOpen(undefined)}
          onSluit={() => setOpen("sluiten")}
        />
      )}
      {open === "sluiten" && <SluitDialog signaal={signaal} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}
