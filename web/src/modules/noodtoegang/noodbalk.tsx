/** The red bar while noodtoegang runs: minutes left, and the way to stop. */
import { type ReactNode, useEffect, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Noodtoegang } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useRefreshNood } from "./queries.ts";

/** Whole minutes until `tot`, counted anew every ten seconds. */
export function useMinutesLeft(tot: string, onOver?: () => void): number {
  const left = (): number => Math.max(0, Math.ceil((Date.parse(tot) - Date.now()) / 60_000));
  const [minutes, setMinutes] = useState(left);
  useEffect(() => {
    setMinutes(left());
    const timer = setInterval(() => {
      setMinutes(left());
      if (left() === 0) onOver?.();
    }, 10_000);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only another end starts another count
  }, [tot]);
  return minutes;
}

export function useStopNood(): { readonly stop: (id: string) => void; readonly busy: boolean } {
  const { t } = useTexts();
  const say = useToast();
  const refresh = useRefreshNood();
  const [busy, setBusy] = useState(false);
  const stop = (noodtoegangId: string): void => {
    setBusy(true);
    void unwrap(api.POST("/noodtoegangen/{noodtoegangId}/beeindiging", { params: { path: { noodtoegangId } } }))
      .then(
        () => say(t.nood.gestopt),
        () => say(t.algemeen.fout.nietGelukt),
      )
      .then(refresh)
      .finally(() => setBusy(false));
  };
  return { stop, busy };
}

export function NoodBalk({ nood }: { readonly nood: Noodtoegang }): ReactNode {
  const { t } = useTexts();
  const refresh = useRefreshNood();
  const minutes = useMinutesLeft(nood.tot ?? "", () => void refresh());
  const { stop, busy } = useStopNood();
  return (
    <section className="doel doel--nood" aria-label={t.algemeen.doel.regio}>
      <p>
        <b>{t.nood.loopt(minutes)}</b> <span className="breed">{t.nood.fgZiet}</span>
      </p>
      {/* Said aloud when there is little time left, not every minute. */}
      <span className="vh" role="status">
        {minutes === 5 || minutes === 1 ? t.nood.loopt(minutes) : ""}
      </span>
      <Button small busy={busy} onClick={() => stop(nood.id)}>
        {t.nood.stop}
      </Button>
    </section>
  );
}
