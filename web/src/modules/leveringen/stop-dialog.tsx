/** Stopping a delivery for good: what is in stays, the file goes. */
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { stopLevering, useRefreshLeveringen } from "./queries.ts";
import type { Levering } from "./types.ts";
import { dropUpload } from "./upload.ts";

export function StopDialog({
  levering: { id },
  onClose,
}: {
  readonly levering: Levering;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.pagina;
  const say = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshLeveringen();
  const { busy, problem, run } = useDeed();
  const stop = async (): Promise<void> => {
    dropUpload(id);
    await stopLevering(id);
    onClose();
    say(words.gestopt);
    await navigate({ to: "/leveringen/$id", params: { id } });
    await refresh();
  };
  return (
    <Dialog title={words.stopTitel} onClose={onClose} danger>
      <div className="stapel stapel--dicht">
        {problem !== undefined && <ProblemAlert error={problem} />}
        <p>{words.stopUitleg}</p>
        <div className="groep">
          <Button kind="gevaar" busy={busy} onClick={() => run(stop)}>
            {words.stopKnop}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </div>
    </Dialog>
  );
}
