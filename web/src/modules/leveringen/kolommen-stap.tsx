/** Step three: what each column is, seen through a mask; choose a mapping, mend it, keep it under a name. */
import { type ReactNode, useState } from "react";
import { ResponseError } from "../../api/probleem.ts";
import { Button } from "../../parts/button.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { IndelingEditor } from "./indeling-editor.tsx";
import { useKolommen, useProfielen } from "./queries.ts";
import { StopDialog } from "./stop-dialog.tsx";
import type { Keuze, Levering } from "./types.ts";

type Props = { readonly levering: Levering; readonly onChosen: (profiel: string) => void };

const isNoText = (error: unknown): boolean => error instanceof ResponseError && error.code === "GEEN_TEKST";

export function KolommenStap({ levering, onChosen }: Props): ReactNode {
  const [keuze, setKeuze] = useState<Keuze>({});
  const profielen = useProfielen(levering.bron);
  const kolommen = useKolommen(levering.id, keuze);
  if (isNoText(kolommen.error)) return <GeenTekst levering={levering} error={kolommen.error} />;
  return (
    <Loaded query={profielen}>
      {(bewaard) => (
        <Loaded query={kolommen}>
          {(found) => (
            <IndelingEditor levering={levering} bewaard={bewaard} found={found} onCut={setKeuze} onChosen={onChosen} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** A zip or a spreadsheet that was delivered by mistake: nothing can be done with it but stop. */
function GeenTekst({ levering, error }: { readonly levering: Levering; readonly error: unknown }): ReactNode {
  const { t } = useTexts();
  const [stopping, setStopping] = useState(false);
  return (
    <div className="stapel stapel--dicht">
      <ProblemAlert error={error} />
      <div className="groep">
        <Button kind="gevaar" onClick={() => setStopping(true)}>
          {t.leveringen.pagina.stop}
        </Button>
      </div>
      {stopping && <StopDialog levering={levering} onClose={() => setStopping(false)} />}
    </div>
  );
}
