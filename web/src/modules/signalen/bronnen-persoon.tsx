/** Asking one source about one person: five tries a day, shared with waking, and what is typed is forgotten. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { RadioField, SelectField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { askBron, type Signaalbronnen } from "./bronnen-queries.ts";
import { checkSleutel, isSleutel, SLEUTELS, SLEUTELVELDEN, toSleutel } from "./bronnen-sleutel.ts";
import { BronnenSleutelvelden } from "./bronnen-sleutelvelden.tsx";
import { type Signaal, useRefreshSignalen } from "./queries.ts";

type Props = { readonly signaal: Signaal; readonly bronnen: Signaalbronnen };

export function BronnenPersoon({ signaal, bronnen }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.persoon;
  if (signaal.anoniem) return <Alert tone="info" title={words.anoniem} />;
  return (
    <div className="stapel stapel--dicht">
      <p>{words.uitleg}</p>
      <p>
        <b>{words.over(bronnen.pogingenOver)}</b>
      </p>
      {bronnen.pogingenOver > 0 && <Formulier signaal={signaal} bronnen={bronnen} />}
    </div>
  );
}

function Formulier({ signaal, bronnen }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.persoon;
  const say = useToast();
  const refresh = useRefreshSignalen();
  const form = useForm<Record<keyof typeof SLEUTELVELDEN | "bron" | "hoe", string>>({
    initial: { ...SLEUTELVELDEN, bron: "", hoe: "BSN" },
    check: (values) => ({
      bron: values.bron === "" ? words.bronFout : undefined,
      ...(isSleutel(values.hoe) ? checkSleutel(values.hoe, values, words) : {}),
    }),
    send: async (values) => {
      if (!isSleutel(values.hoe)) return;
      const { antwoord } = await askBron(signaal.id, { bron: values.bron, sleutel: toSleutel(values.hoe, values) });
      form.reset({ ...SLEUTELVELDEN, bron: values.bron, hoe: values.hoe });
      await refresh();
      say(words.klaar[antwoord]);
    },
  });
  const { bron, hoe } = form.values;
  const metPersonen = bronnen.bronnen.filter(({ soorten }) => soorten.includes("PERSOON"));
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate aria-label={words.titel}>
      <ErrorSummary form={form} />
      <SelectField
        label={words.bron}
        empty={words.kiesBron}
        options={metPersonen.map(({ code, naam, antwoordt }) => ({
          value: code,
          label: antwoordt ? naam : `${naam} (${t.signaalbronnen.vraag.geenAntwoord})`,
        }))}
        {...form.bind("bron")}
      />
      <RadioField
        label={words.hoe}
        options={SLEUTELS.map((value) => ({ value, label: words.soorten[value] }))}
        {...form.bind("hoe")}
      />
      {isSleutel(hoe) && (
        <BronnenSleutelvelden bind={form.bind} soort={hoe} bron={bron} bronvragen={bronnen.bronvragen} />
      )}
      <div className="groep">
        <Button type="submit" busy={form.busy}>
          {words.stuur}
        </Button>
      </div>
    </form>
  );
}
