/** Where one wants to hear by mail that work waits; one's own choice, and nobody else sees the address. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { TextField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";

const KEY = ["mij", "mailadres"];

export function MailKaart(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.voorkeuren;
  const query = useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET("/mij/mailadres")) });
  return (
    <Card title={words.mail}>
      <div className="stapel stapel--dicht">
        <p className="klein">{words.mailUitleg}</p>
        <Loaded query={query}>
          {({ adres = "", verstuurt }) => (
            <>
              {!verstuurt && (
                <Alert tone="info">
                  <p>{words.mailUit}</p>
                </Alert>
              )}
              <MailForm key={adres} adres={adres} />
            </>
          )}
        </Loaded>
      </div>
    </Card>
  );
}

function MailForm({ adres }: { readonly adres: string }): ReactNode {
  const { t } = useTexts();
  const words = t.mij.voorkeuren;
  const say = useToast();
  const client = useQueryClient();
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: KEY });
  const form = useForm({
    initial: { adres },
    check: (values) => ({ adres: /^\S+@\S+\.\S+$/.test(values.adres.trim()) ? undefined : words.mailFout }),
    send: async (values) => {
      await unwrap(api.PUT("/mij/mailadres", { body: { adres: values.adres.trim() } }));
      say(words.mailBewaard);
      await refresh();
    },
  });
  const remove = async (): Promise<void> => {
    await unwrap(api.DELETE("/mij/mailadres"));
    say(words.mailWeggehaald);
    await refresh();
  };
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <TextField
        label={words.mailadres}
        optional
        autoComplete="email"
        maxLength={200}
        spellCheck={false}
        {...form.bind("adres")}
      />
      <div className="groep">
        <Button type="submit" busy={form.busy}>
          {words.mailBewaar}
        </Button>
        {adres !== "" && <Button onClick={() => void remove()}>{words.mailWeg}</Button>}
      </div>
    </form>
  );
}
