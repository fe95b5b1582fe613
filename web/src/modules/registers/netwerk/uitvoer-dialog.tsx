/** Keeping what is in view as a file: why, first on record, and only then made and handed over. */
import type { ReactNode } from "react";
import { ResponseError } from "../../../api/probleem.ts";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { TextArea } from "../../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../../parts/form.tsx";
import { useToast } from "../../../parts/toast.tsx";
import { useTexts } from "../../../texts/texts.tsx";
import { recordUitvoer } from "../queries.ts";
import type { Zicht } from "./beeld.ts";

export type Formaat = "PNG" | "CSV";

type Props = {
  readonly dingId: string;
  readonly formaat: Formaat;
  readonly zicht: Zicht;
  /** Makes the file and hands it over. @returns false when it could not be made */
  readonly onBewaar: () => Promise<boolean>;
  readonly onClose: () => void;
};

const MIN_REDEN = 20;

export function UitvoerDialog({ dingId, formaat, zicht, onBewaar, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk.uitvoer;
  const say = useToast();
  const form = useForm({
    initial: { reden: "" },
    check: ({ reden }) => ({ reden: reden.trim().length < MIN_REDEN ? words.redenFout : undefined }),
    send: async ({ reden }) => {
      await recordUitvoer(dingId, { formaat, dingen: zicht.knopen.map(({ id }) => id), reden });
      if (!(await onBewaar())) throw new ResponseError({ status: 400, title: words.mislukt });
      say(words.klaar);
      onClose();
    },
  });
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>{words.uitleg}</p>
        <p>{words.mee(zicht.knopen.length, zicht.lijnen.length)}</p>
        <TextArea
          label={words.reden}
          hint={words.redenUitleg}
          min={MIN_REDEN}
          maxLength={2000}
          {...form.bind("reden")}
        />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.bewaar(formaat)}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
