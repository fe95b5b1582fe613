/** Recording a request that came by letter or at the counter: where it is to be found, and no name. */
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { VERZOEKEN } from "./queries.ts";

/** Only for who may compose the answer as well. */
export function VanBuiten(): ReactNode {
  const { t } = useTexts();
  const { activiteiten } = useMij();
  const [open, setOpen] = useState(false);
  if (!activiteiten.includes("inzage-samenstellen")) return null;
  return (
    <div className="groep">
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t.toezicht.verzoeken.nieuw}
      </Button>
      {open && <VanBuitenDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function VanBuitenDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.verzoeken;
  const say = useToast();
  const client = useQueryClient();
  const form = useForm({
    initial: { vraag: "" },
    check: ({ vraag }) => ({ vraag: vraag.trim().length < 10 ? words.waarKort : undefined }),
    send: async ({ vraag }) => {
      await unwrap(api.POST("/verzoeken", { body: { vraag } }));
      onClose();
      say(words.vastgelegd);
      await client.invalidateQueries({ queryKey: VERZOEKEN });
    },
  });
  return (
    <Dialog title={words.nieuw} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p className="klein">{words.nieuwUitleg}</p>
        <TextArea label={words.waar} hint={words.waarUitleg} rows={3} maxLength={4000} {...form.bind("vraag")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.nieuw}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
