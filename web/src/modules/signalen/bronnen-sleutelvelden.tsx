/** The fields by which a person is asked for; the same when asking and when waking, because nothing typed is kept. */
import type { ReactNode } from "react";
import { DateField, SelectField, TextField } from "../../parts/field.tsx";
import type { Form } from "../../parts/form.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { type Bronvraag, DINGSLEUTELS } from "./bronnen-queries.ts";
import type { Sleutelsoort, Sleutelvelden } from "./bronnen-sleutel.ts";

type Props = {
  /** Two forms on one page have names of their own. */
  readonly bind: (veld: keyof Sleutelvelden) => ReturnType<Form<Sleutelvelden>["bind"]>;
  readonly soort: Sleutelsoort;
  readonly bron: string;
  readonly bronvragen: readonly Bronvraag[];
};

export function BronnenSleutelvelden({ bind, soort, bron, bronvragen }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.persoon;
  if (soort === "BSN") return <TextField label={words.bsn} maxLength={14} spellCheck={false} {...bind("bsn")} />;
  if (soort === "NAAM_GEBOORTE_POSTCODE") {
    return (
      <>
        <TextField label={words.achternaam} spellCheck={false} {...bind("achternaam")} />
        <DateField label={words.geboortedatum} {...bind("geboortedatum")} />
        <TextField label={words.postcode} maxLength={7} {...bind("postcode")} />
      </>
    );
  }
  const vanaf = bronvragen.filter(
    (one) => one.bron === bron && one.antwoord === "TREFFER" && DINGSLEUTELS.has(one.sleutelsoort),
  );
  return (
    <>
      <SelectField
        label={words.vanaf}
        hint={vanaf.length === 0 && words.geenVanaf}
        empty={t.signaalbronnen.vraag.kies}
        options={vanaf.map(({ id, vermelding }) => ({ value: id, label: vermelding ?? "" }))}
        {...bind("vanaf")}
      />
      <SelectField
        label={words.relatie}
        options={Object.entries(words.relaties).map(([value, label]) => ({ value, label }))}
        {...bind("relatie")}
      />
      <TextField label={words.rol} hint={words.rolUitleg} optional maxLength={60} {...bind("rol")} />
    </>
  );
}
