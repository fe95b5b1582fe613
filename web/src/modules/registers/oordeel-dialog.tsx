/** Judging whether two records are the same: which other one, the judgement, and why; can be undone at once and later. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { DingKeuze, type Gekozen } from "./ding-keuze.tsx";
import { useRefreshRegisters, withdrawOordeel } from "./queries.ts";
import type { RegisterPagina, Uitkomst } from "./types.ts";

export const UITKOMSTEN: readonly Uitkomst[] = ["ZELFDE", "VERSCHILLEND", "ONZEKER"];
export const MIN_REDEN = 10;

type Props = {
  readonly pagina: RegisterPagina;
  readonly ander: Gekozen | undefined;
  readonly uitkomst: Uitkomst | "";
  readonly onClose: () => void;
};

const isUitkomst = (text: string): text is Uitkomst => UITKOMSTEN.some((one) => one === text);

export function OordeelDialog({ pagina, ander, uitkomst, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.registers.oordeel;
  const say = useToast();
  const refresh = useRefreshRegisters();
  const [gekozen, setGekozen] = useState(ander);
  const form = useForm<Record<"ander" | "uitkomst" | "reden", string>>({
    initial: { ander: ander?.id ?? "", uitkomst, reden: "" },
    check: (values) => ({
      ander: values.ander === "" ? words.anderFout : undefined,
      uitkomst: values.uitkomst === "" ? words.uitkomstFout : undefined,
      reden: values.reden.trim().length < MIN_REDEN ? words.redenFout : undefined,
    }),
    send: async ({ ander: other, uitkomst: chosen, reden }) => {
      if (!isUitkomst(chosen)) return;
      const { id } = await unwrap(
        api.POST("/oordelen", { body: { een: pagina.id, ander: other, uitkomst: chosen, reden } }),
      );
      await refresh();
      say(words.klaar(t.registers.samen.uitkomsten[chosen]), async () => {
        await withdrawOordeel(id, words.ongedaanReden);
        await refresh();
      });
      onClose();
    },
  });
  const without = new Set([pagina.id, ...(ander ? [] : pagina.registraties.map(({ id }) => id))]);
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>
          <b>{pagina.titel}</b>
        </p>
        <p className="klein">{words.uitleg}</p>
        <DingKeuze
          name="ander"
          soort={pagina.soort}
          without={without}
          gekozen={gekozen}
          error={form.errors.get("ander")}
          onKies={(next) => {
            setGekozen(next);
            form.set("ander", next?.id ?? "");
          }}
        />
        <RadioField
          label={words.uitkomst}
          options={UITKOMSTEN.map((value) => ({ value, label: words[value][0] ?? "", hint: words[value][1] ?? "" }))}
          {...form.bind("uitkomst")}
        />
        <TextArea
          label={words.reden}
          hint={words.redenUitleg}
          min={MIN_REDEN}
          maxLength={2000}
          {...form.bind("reden")}
        />
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
