/** Taking a judgement back, with a reason; what was judged after it stays. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { MIN_REDEN } from "./oordeel-dialog.tsx";
import { useRefreshRegisters, withdrawOordeel } from "./queries.ts";
import type { Oordeel } from "./types.ts";

type Props = { readonly oordeel: Oordeel; readonly onClose: () => void };

export function IntrekkingDialog({ oordeel, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const { oordeel: words, intrekking, samen } = t.registers;
  const say = useToast();
  const refresh = useRefreshRegisters();
  const form = useForm({
    initial: { reden: "" },
    check: ({ reden }) => ({ reden: reden.trim().length < MIN_REDEN ? words.redenFout : undefined }),
    send: async ({ reden }) => {
      await withdrawOordeel(oordeel.extern, reden);
      await refresh();
      say(intrekking.klaar);
      onClose();
    },
  });
  return (
    <Dialog title={intrekking.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>
          <b>{samen.zin[oordeel.uitkomst](oordeel.een.titel, oordeel.ander.titel)}</b>
        </p>
        <p>{intrekking.uitleg}</p>
        <TextArea label={words.reden} min={MIN_REDEN} maxLength={2000} {...form.bind("reden")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {intrekking.knop}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
