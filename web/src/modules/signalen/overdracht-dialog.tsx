/** Handing a signaal to a colleague who may treat it. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { type Signaal, takeUp } from "./queries.ts";
import { BotsingMelding, useStap } from "./stap.tsx";
import { useWoorden } from "./woorden.ts";

export function OverdrachtDialog({
  signaal,
  onClose,
}: {
  readonly signaal: Signaal;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWoorden().overdracht;
  const say = useToast();
  const { problem, doeInForm } = useStap(signaal);
  const colleagues = signaal.overdragenAan.filter(({ id }) => id !== signaal.behandelaar?.id);
  const form = useForm({
    initial: { aan: "" },
    check: ({ aan }) => ({ aan: aan === "" ? words.kies : undefined }),
    send: async ({ aan }) => {
      await doeInForm(async () => {
        await takeUp(signaal.id, signaal.versie, aan);
        onClose();
      });
      say(words.klaar(colleagues.find(({ id }) => id === aan)?.naam ?? ""));
    },
  });
  return (
    <Dialog title={words.titel} onClose={onClose}>
      {colleagues.length === 0 ? (
        <p>{words.geen}</p>
      ) : (
        <form className="formulier" onSubmit={form.onSubmit} noValidate>
          {problem === undefined ? (
            <ErrorSummary form={form} />
          ) : (
            <BotsingMelding signaal={signaal} problem={problem} />
          )}
          <SelectField
            label={words.aan}
            empty=""
            options={colleagues.map(({ id, naam }) => ({ value: id, label: naam }))}
            {...form.bind("aan")}
          />
          <div className="groep">
            <Button type="submit" kind="hoofd" busy={form.busy}>
              {words.bevestig}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
