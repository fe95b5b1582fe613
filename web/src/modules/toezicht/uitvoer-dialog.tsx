/** Ordering an export of the log: a period, a reason, and then its own page. */
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { DateField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { startOfDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { FilterValues } from "./log-filter.ts";

export function UitvoerDialog({
  filter,
  onClose,
}: {
  readonly filter: FilterValues;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const { uitvoer, logboek } = t.toezicht;
  const navigate = useNavigate();
  const form = useForm({
    initial: { van: filter.van, tot: filter.tot, reden: "" },
    check: ({ van, tot, reden }) => ({
      tot: van === "" || tot === "" || tot < van ? logboek.periodeFout : undefined,
      reden: reden.trim().length < 20 ? uitvoer.redenKort : undefined,
    }),
    send: async ({ van, tot, reden }) => {
      const { opdrachtId } = await unwrap(
        api.POST("/loguitvoeren", { body: { van: startOfDay(van), tot: startOfDay(tot, 1), reden } }),
      );
      await navigate({ to: "/opdrachten/$id", params: { id: opdrachtId } });
    },
  });
  return (
    <Dialog title={uitvoer.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>{uitvoer.uitleg}</p>
        <div className="filter">
          <DateField label={logboek.van} {...form.bind("van")} />
          <DateField label={logboek.tot} {...form.bind("tot")} />
        </div>
        <TextArea label={uitvoer.reden} hint={uitvoer.redenUitleg} min={20} maxLength={1000} {...form.bind("reden")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {uitvoer.knop}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
