/** Keeping a mapping under a name, for the next file of this source. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useRefreshProfielen } from "./queries.ts";

type Props = { readonly bron: string; readonly naam: string; readonly text: string };

export function BewarenKaart({ bron, naam, text }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.bewaren;
  const say = useToast();
  const refresh = useRefreshProfielen();
  const form = useForm({
    initial: { naam, inhoud: "" },
    check: (values) => ({
      naam: values.naam.trim().length < 2 || values.naam.trim().length > 80 ? words.kort : undefined,
    }),
    send: async (values) => {
      const inhoud = JSON.parse(text) as Record<string, unknown>;
      await unwrap(
        api.POST("/bronnen/{bronCode}/profielen", {
          params: { path: { bronCode: bron } },
          body: { naam: values.naam, inhoud: { ...inhoud, naam: values.naam.trim() } },
        }),
      );
      await refresh();
      say(words.klaar);
    },
  });
  const inhoud = form.errors.get("inhoud");
  return (
    <details className="kaart inklap">
      <summary>{words.titel}</summary>
      <form className="kaart__in formulier" onSubmit={form.onSubmit} noValidate>
        {inhoud === undefined ? <ErrorSummary form={form} /> : <p role="alert">{inhoud}</p>}
        <TextField label={words.naam} hint={words.naamUitleg} maxLength={80} {...form.bind("naam")} />
        <div className="groep">
          <Button type="submit" busy={form.busy}>
            {words.knop}
          </Button>
        </div>
      </form>
    </details>
  );
}
