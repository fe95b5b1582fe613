/** Adding a thing that each line gives: which soort, and by which column it is known. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useWoorden } from "../registers/woorden.ts";
import { startType } from "./kolom-typen.ts";
import { pairKolommen, type Profiel } from "./profiel.ts";
import { addDing } from "./profiel-doelen.ts";
import { type Ding, DINGEN } from "./soorten.ts";
import type { Kolommen } from "./types.ts";

type Props = {
  readonly found: Kolommen;
  readonly profiel: Profiel;
  readonly onChange: (profiel: Profiel) => void;
  readonly onClose: () => void;
};

export function SoortDialog({ found, profiel, onChange, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.soort;
  const woorden = useWoorden();
  const pairs = pairKolommen(
    found.kolommen.map(({ naam }) => naam),
    profiel,
  );
  const form = useForm({
    initial: { soort: "", kolom: "" },
    check: ({ soort, kolom }) => ({
      soort: soort === "" ? words.fouten.soort : undefined,
      kolom: kolom === "" ? words.fouten.kolom : undefined,
    }),
    send: async ({ soort, kolom }) => {
      const { nr } = pairs.find(({ naam }) => naam === kolom) ?? {};
      const as = startType(nr === undefined ? undefined : found.kolommen[nr]);
      onChange(addDing(profiel, soort as Ding, kolom, as));
      onClose();
    },
  });
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <SelectField
          label={words.soort}
          empty={t.leveringen.kolom.kies}
          options={DINGEN.map((value) => ({ value, label: woorden.soort(value) }))}
          {...form.bind("soort")}
        />
        <SelectField
          label={words.kolom}
          hint={words.kolomUitleg}
          empty={t.leveringen.kolom.kies}
          options={pairs.map(({ naam }) => ({ value: naam, label: naam }))}
          {...form.bind("kolom")}
        />
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
