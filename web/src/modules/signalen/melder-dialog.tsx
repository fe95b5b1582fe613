/** Who reported: for whoever treats the signaal, after a reason; shown here and kept nowhere. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { MIN_REDEN } from "./besluit-form.ts";
import { type Signaal, useRefreshSignalen } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

export function MelderDialog({
  signaal,
  onClose,
}: {
  readonly signaal: Signaal;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWoorden();
  const refresh = useRefreshSignalen();
  const [naam, setNaam] = useState<string>();
  const form = useForm({
    initial: { reden: "" },
    check: ({ reden }) => ({ reden: reden.trim().length < MIN_REDEN ? words.besluit.langer(MIN_REDEN) : undefined }),
    send: async ({ reden }) => {
      const melder = await unwrap(
        api.POST("/signalen/{signaalId}/melder", {
          params: { path: { signaalId: signaal.id } },
          body: { reden: reden.trim() },
        }),
      );
      setNaam(melder.naam);
      await refresh();
    },
  });
  return (
    <Dialog title={words.melder.titel} onClose={onClose}>
      {naam === undefined ? (
        <form className="formulier" onSubmit={form.onSubmit} noValidate>
          <ErrorSummary form={form} />
          <p>{words.melder.uitleg}</p>
          <TextArea label={words.melder.reden} min={MIN_REDEN} maxLength={4000} {...form.bind("reden")} />
          <div className="groep">
            <Button type="submit" kind="hoofd" busy={form.busy}>
              {words.melder.bevestig}
            </Button>
          </div>
        </form>
      ) : (
        <Alert tone="info" live="status">
          {words.melder.gevonden} <b>{naam}</b>
        </Alert>
      )}
    </Dialog>
  );
}
