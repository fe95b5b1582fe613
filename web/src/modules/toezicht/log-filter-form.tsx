/** The filter of the log, as a form with one button. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { DateField, SelectField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useNames, useToegang } from "../kennis/catalogus.ts";
import { MedewerkerKeuze } from "../medewerkers/medewerker-keuze.tsx";
import { daysIn, type FilterValues, SOORTEN } from "./log-filter.ts";

type Props = {
  readonly filter: FilterValues;
  readonly busy: boolean;
  readonly onApply: (filter: FilterValues) => void;
};

export function LogFilterForm({ filter, busy, onApply }: Props): ReactNode {
  const { t } = useTexts();
  const { logboek: words, soorten, uitkomsten } = t.toezicht;
  const names = useNames();
  // On a narrow screen the lines come first.
  const [wide] = useState(() => matchMedia("(min-width: 700px)").matches);
  const codes = [...new Set((useToegang().data?.toegang ?? []).map(({ activiteit }) => activiteit))];
  const activiteiten = codes
    .map((code) => ({ value: code, label: names.activiteit(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const form = useForm<FilterValues>({
    initial: filter,
    check: ({ van, tot }) => ({
      tot:
        van === "" || tot === "" || tot < van
          ? words.periodeFout
          : daysIn(van, tot) > 92
            ? words.periodeLang
            : undefined,
    }),
    send: async (values) => onApply(values),
  });
  return (
    <details className="kaart inklap" open={wide}>
      <summary>{words.filter}</summary>
      <form className="kaart__in stapel" onSubmit={form.onSubmit} noValidate aria-label={words.filter}>
        <ErrorSummary form={form} />
        <div className="filter">
          <DateField label={words.van} {...form.bind("van")} />
          <DateField label={words.tot} {...form.bind("tot")} />
          <SelectField
            label={words.activiteit}
            empty={words.alle}
            options={activiteiten}
            {...form.bind("activiteit")}
          />
          <SelectField
            label={words.uitkomst}
            empty={words.alle}
            options={["TOEGESTAAN", "GEWEIGERD"].map((value) => ({ value, label: uitkomsten[value] ?? value }))}
            {...form.bind("uitkomst")}
          />
          <SelectField
            label={words.soort}
            empty={words.alle}
            options={SOORTEN.map((value) => ({ value, label: soorten[value] ?? value }))}
            {...form.bind("soort")}
          />
        </div>
        <div className="formulier">
          <MedewerkerKeuze label={words.wie} {...form.bind("medewerkerId")} />
        </div>
        <div className="groep">
          <Button type="submit" kind="hoofd" icon="zoek" busy={busy}>
            {words.zoek}
          </Button>
        </div>
      </form>
    </details>
  );
}
