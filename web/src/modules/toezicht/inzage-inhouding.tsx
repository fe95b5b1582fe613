/** Holding one signaal back: a ground of article 41 UAVG, a reason, and a day on which it ends. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { DateField, SelectField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";

const GRONDEN = [
  "NATIONALE_VEILIGHEID",
  "OPENBARE_VEILIGHEID",
  "STRAFBARE_FEITEN",
  "TOEZICHT",
  "RECHTEN_VAN_ANDEREN",
] as const;
type Grond = (typeof GRONDEN)[number];
const isGrond = (text: string): text is Grond => (GRONDEN as readonly string[]).includes(text);

type Props = {
  readonly verzoekId: string;
  readonly signaalId: string;
  readonly nummer: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
};

export function InhoudingDialog({ verzoekId, signaalId, nummer, onDone, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.inzage;
  const say = useToast();
  const form = useForm({
    initial: { grond: "", reden: "", tot: "" },
    check: ({ grond, reden, tot }) => ({
      grond: isGrond(grond) ? undefined : words.grondFout,
      reden: reden.trim().length < 20 ? words.redenFout : undefined,
      tot: tot === "" ? words.totFout : undefined,
    }),
    send: async ({ grond, reden, tot }) => {
      if (!isGrond(grond)) return;
      await unwrap(
        api.POST("/verzoeken/{verzoekId}/inhoudingen", {
          params: { path: { verzoekId } },
          body: { signaalId, grond, reden, tot },
        }),
      );
      onClose();
      await onDone();
      say(words.ingehoudenToast);
    },
  });
  return (
    <Dialog title={`${words.inhouden}: ${nummer}`} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <SelectField
          label={words.grond}
          empty=""
          options={GRONDEN.map((value) => ({ value, label: words.gronden[value] ?? value }))}
          {...form.bind("grond")}
        />
        <TextArea label={words.reden} rows={4} min={20} maxLength={2000} {...form.bind("reden")} />
        <DateField label={words.tot} hint={words.totUitleg} {...form.bind("tot")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.houdIn}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
