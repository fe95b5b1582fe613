/** Asking for noodtoegang: what threatens, and who agrees. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { SelectField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useRefreshNood, useTweeden } from "./queries.ts";

export function VraagForm(): ReactNode {
  const { t } = useTexts();
  const { vraag } = t.nood;
  const refresh = useRefreshNood();
  const { data: personen } = useTweeden();
  const form = useForm({
    initial: { reden: "", tweedeId: "" },
    check: ({ reden, tweedeId }) => ({
      reden: reden.trim().length < 20 ? vraag.redenKort : undefined,
      tweedeId: tweedeId === "" ? vraag.tweedeLeeg : undefined,
    }),
    send: async (body) => {
      await unwrap(api.POST("/noodtoegangen", { body }));
      await refresh();
    },
  });
  return (
    <Card title={vraag.titel} danger>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <TextArea label={vraag.reden} hint={vraag.redenUitleg} min={20} maxLength={2000} {...form.bind("reden")} />
        {personen?.length === 0 ? (
          <Alert tone="let">
            <p>{vraag.geenTweede}</p>
          </Alert>
        ) : (
          <SelectField
            label={vraag.tweede}
            hint={vraag.tweedeUitleg}
            empty={t.voorstellen.formulier.kies}
            options={(personen ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
            {...form.bind("tweedeId")}
          />
        )}
        <p className="zacht">{vraag.gevolg}</p>
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {vraag.knop}
          </Button>
        </div>
      </form>
    </Card>
  );
}
