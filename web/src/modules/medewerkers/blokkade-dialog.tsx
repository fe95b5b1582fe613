/** Blocking a colleague at once: a reason, and the button names the deed. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Medewerker } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useRefreshVoorstellen } from "./queries.ts";

export function BlokkadeDialog({
  medewerker,
  onClose,
}: {
  readonly medewerker: Medewerker;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const { blokkade } = t.medewerkers;
  const say = useToast();
  const refresh = useRefreshVoorstellen();
  const form = useForm({
    initial: { toelichting: "" },
    check: ({ toelichting }) => ({ toelichting: toelichting.trim().length < 20 ? blokkade.kort : undefined }),
    send: async ({ toelichting }) => {
      await unwrap(
        api.POST("/medewerkers/{medewerkerId}/blokkade", {
          params: { path: { medewerkerId: medewerker.id } },
          body: { toelichting },
        }),
      );
      await refresh();
      say(blokkade.klaar);
      onClose();
    },
  });
  return (
    <Dialog title={blokkade.titel(medewerker.naam)} onClose={onClose} danger>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <div className="alinea">
          <p>{blokkade.uitleg}</p>
          <p>{blokkade.waker}</p>
        </div>
        <TextArea
          label={blokkade.reden}
          hint={blokkade.redenUitleg}
          min={20}
          maxLength={2000}
          {...form.bind("toelichting")}
        />
        <div className="groep">
          <Button type="submit" kind="gevaar" busy={form.busy}>
            {blokkade.knop(medewerker.naam)}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
