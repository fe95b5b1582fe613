/** Closing a signaal: how it ends, why, and when it will be gone; it cannot be taken back. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { MIN_REDEN } from "./besluit-form.ts";
import type { Signaal } from "./queries.ts";
import { BotsingMelding, useStap } from "./stap.tsx";
import { useWoorden } from "./woorden.ts";

export function SluitDialog({
  signaal,
  onClose,
}: {
  readonly signaal: Signaal;
  readonly onClose: () => void;
}): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const { sluiten } = words;
  const say = useToast();
  const { problem, doeInForm } = useStap(signaal);
  const [only] = signaal.sluitingen;
  const form = useForm({
    initial: { uitkomst: signaal.sluitingen.length === 1 ? (only?.uitkomst ?? "") : "", reden: "" },
    check: ({ uitkomst, reden }) => ({
      uitkomst: uitkomst === "" ? sluiten.kies : undefined,
      reden: reden.trim().length < MIN_REDEN ? words.besluit.langer(MIN_REDEN) : undefined,
    }),
    send: async ({ uitkomst, reden }) => {
      const found = signaal.sluitingen.find((one) => one.uitkomst === uitkomst);
      if (!found) return;
      await doeInForm(async () => {
        await unwrap(
          api.POST("/signalen/{signaalId}/sluiting", {
            params: { path: { signaalId: signaal.id } },
            body: { uitkomst: found.uitkomst, reden: reden.trim(), versie: signaal.versie },
          }),
        );
        onClose();
      });
      say(sluiten.klaar);
    },
  });
  const hier = [
    [sluiten.uitkomst, words.uitkomst[form.values.uitkomst] ?? ""],
    [sluiten.reden, form.values.reden],
  ] as const;
  return (
    <Dialog title={sluiten.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        {problem === undefined ? (
          <ErrorSummary form={form} />
        ) : (
          <BotsingMelding signaal={signaal} problem={problem} hier={hier} />
        )}
        <p>{sluiten.uitleg}</p>
        <RadioField
          label={sluiten.uitkomst}
          options={signaal.sluitingen.map(({ uitkomst, wissenOp }) => ({
            value: uitkomst,
            label: words.uitkomst[uitkomst] ?? uitkomst,
            hint: sluiten.wissen(formatDay(taal, wissenOp)),
          }))}
          {...form.bind("uitkomst")}
        />
        {form.values.uitkomst === "VERKEERDE_DEUR" && <Alert tone="info">{sluiten.verkeerdeDeur}</Alert>}
        <TextArea
          label={sluiten.reden}
          hint={sluiten.redenUitleg}
          min={MIN_REDEN}
          maxLength={4000}
          {...form.bind("reden")}
        />
        <div className="groep">
          <Button type="submit" kind="gevaar" busy={form.busy}>
            {sluiten.bevestig}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
