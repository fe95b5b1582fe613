/** Adding a tie between two things that the same line gives. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useWoorden } from "../registers/woorden.ts";
import type { Profiel, Recordbron } from "./profiel.ts";
import { addVerband } from "./profiel-doelen.ts";
import { useProfielWoorden } from "./profiel-woorden.ts";
import { isVerband, VERBANDEN } from "./soorten.ts";

type Props = { readonly profiel: Profiel; readonly onChange: (profiel: Profiel) => void; readonly onClose: () => void };

export function VerbandDialog({ profiel, onChange, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.soort;
  const { kies } = t.leveringen.kolom;
  const soorten = useWoorden();
  const woorden = useProfielWoorden();
  const form = useForm({
    initial: { soort: "", van: "", naar: "" },
    check: ({ soort, van, naar }) => ({
      soort: soort === "" ? words.fouten.soort : undefined,
      van: van === "" ? words.fouten.van : undefined,
      naar: naar === "" || naar === van ? words.fouten.naar : undefined,
    }),
    send: async ({ soort, van, naar }) => {
      onChange(addVerband(profiel, soort as Recordbron["soort"], Number(van), Number(naar)));
      onClose();
    },
  });
  const things = profiel.records.flatMap(({ soort }, nr) =>
    isVerband(soort) ? [] : [{ value: String(nr), label: woorden.record(profiel, nr) }],
  );
  return (
    <Dialog title={words.verbandTitel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <SelectField
          label={words.verband}
          empty={kies}
          options={VERBANDEN.map((value) => ({ value, label: soorten.soort(value) }))}
          {...form.bind("soort")}
        />
        <SelectField label={words.van} empty={kies} options={things} {...form.bind("van")} />
        <SelectField label={words.naar} empty={kies} options={things} {...form.bind("naar")} />
        <div className="groep">
          <Button type="submit" kind="hoofd">
            {words.voegToe}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
