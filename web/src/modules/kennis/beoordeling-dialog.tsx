/** Reviewing a legal basis: until when it may carry new processing, and what that judgement rests on. */
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Grondslag } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { DateField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { dayOf } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { citeGrondslag } from "./catalogus.ts";

export function BeoordelingDialog({
  grondslag,
  onClose,
}: {
  readonly grondslag: Grondslag;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const words = t.kennis.grondslagen;
  const say = useToast();
  const client = useQueryClient();
  const form = useForm({
    initial: { herbeoordelen: "", toelichting: "" },
    check: ({ herbeoordelen, toelichting }) => ({
      herbeoordelen: herbeoordelen <= dayOf(new Date()) ? words.herbeoordelenLeeg : undefined,
      toelichting: toelichting.trim().length < 10 ? words.toelichtingKort : undefined,
    }),
    send: async (values) => {
      await unwrap(
        api.POST("/grondslagen/{grondslag}/beoordelingen", {
          params: { path: { grondslag: grondslag.code } },
          body: { versie: grondslag.versie, ...values },
        }),
      );
      await client.invalidateQueries({ queryKey: ["catalogus", "grondslagen"] });
      say(words.bewaard);
      onClose();
    },
  });
  return (
    <Dialog title={words.beoordeelTitel(citeGrondslag(grondslag))} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>{words.beoordeelUitleg}</p>
        <DateField label={words.herbeoordelen} hint={words.herbeoordelenUitleg} {...form.bind("herbeoordelen")} />
        <TextArea label={words.toelichting} min={10} maxLength={2000} {...form.bind("toelichting")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.bewaar}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
