/** The card around the drawing: fetched only where it can draw, with what is pointed out and how the keyboard walks below it. */
import { lazy, type ReactNode, Suspense } from "react";
import { Waiting } from "../../../parts/loaded.tsx";
import { useTexts } from "../../../texts/texts.tsx";
import { neighboursOf } from "./beeld.ts";
import { GekozenBalk } from "./gekozen-balk.tsx";
import type { BeeldState } from "./use-beeld.ts";

const Tekening = lazy(async () => ({ default: (await import("./tekening.tsx")).Tekening }));

type Props = { readonly staat: BeeldState; readonly titel: string; readonly onOpen: (id: string) => void };

export function TekeningKaart({ staat, titel, onOpen }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const { zicht, plaatsen, gekozen } = staat;
  return (
    <div className="kaart netwerk__beeld">
      <div className="kaart__in stapel stapel--dicht">
        <Suspense fallback={<Waiting />}>
          <Tekening
            zicht={zicht}
            plaatsen={plaatsen}
            gekozen={gekozen?.id}
            label={words.tekening(titel, zicht.knopen.length, zicht.lijnen.length)}
            onKies={staat.kies}
            onOpen={onOpen}
            onBreidUit={staat.breidUit}
          />
        </Suspense>
        <GekozenBalk
          knoop={gekozen}
          buren={gekozen ? neighboursOf(zicht, gekozen.id).length : 0}
          busy={staat.busy}
          onBreidUit={staat.breidUit}
          onVerberg={staat.verberg}
        />
        <p className="klein alleen-breed">{words.toetsen}</p>
      </div>
    </div>
  );
}
