/** A second person's yes to a large ending: the numbers once more, and a button that names the deed. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useRefreshLeveringen } from "./queries.ts";
import type { Uitkomst } from "./types.ts";
import { useGetallen } from "./woorden.tsx";

type Props = { readonly uitkomst: Uitkomst; readonly onClose: () => void };

export function BevestigDialog({ uitkomst, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.toezien;
  const { getal } = useGetallen();
  const say = useToast();
  const refresh = useRefreshLeveringen();
  const { busy, problem, run } = useDeed();
  const { levering, teBeeindigen = 0, aanwezig = 0 } = uitkomst;
  const weg = getal(teBeeindigen);
  const confirm = async (): Promise<void> => {
    await unwrap(
      api.POST("/leveringsuitkomsten/{leveringId}/bevestiging", { params: { path: { leveringId: levering.id } } }),
    );
    say(words.bevestigd);
    onClose();
    await refresh();
  };
  return (
    <Dialog title={words.dialoog(weg)} onClose={onClose} danger>
      <div className="stapel stapel--dicht">
        {problem !== undefined && <ProblemAlert error={problem} />}
        <p>{words.dialoogUitleg(weg, getal(aanwezig), getal(aanwezig - teBeeindigen))}</p>
        <div className="groep">
          <Button kind="gevaar" busy={busy} onClick={() => run(confirm)}>
            {words.dialoogKnop(weg)}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </div>
    </Dialog>
  );
}
