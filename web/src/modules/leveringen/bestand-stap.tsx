/** Step one: which source, which format, what is in it, and the file; nothing is sent before the button. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { useMij } from "../../app/session.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { RadioField, SelectField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { type BestandWaarden, checkBestand, formaatOf } from "./bestand-form.ts";
import { BestandVeld } from "./bestand-veld.tsx";
import { useBronnen, useRefreshLeveringen } from "./queries.ts";
import type { Bron, Levering } from "./types.ts";
import { startUpload } from "./upload.ts";
import { useGetallen } from "./woorden.tsx";

type Props = { readonly bron: string; readonly onMade: (leveringId: string) => void };

export function BestandStap(props: Props): ReactNode {
  const query = useBronnen();
  return <Loaded query={query}>{(bronnen) => <BestandForm bronnen={bronnen} {...props} />}</Loaded>;
}

const FORMATEN = ["CSV", "FTM", "BODS"] as const;
const WIJZEN = ["MOMENTOPNAME", "MUTATIES"] as const;

function BestandForm({ bronnen, bron, onMade }: Props & { readonly bronnen: readonly Bron[] }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.bestand;
  const mij = useMij();
  const { grootte } = useGetallen();
  const refresh = useRefreshLeveringen();
  const [file, setFile] = useState<File>();
  const form = useForm<BestandWaarden>({
    initial: { bron: bronnen.some(({ code }) => code === bron) ? bron : "", formaat: "", wijze: "", bestand: "" },
    check: (values) => checkBestand(values, file, words.fouten),
    send: async (values) => {
      if (!file) return;
      const { id, deelBytes } = await unwrap(
        api.POST("/leveringen", {
          body: {
            bron: values.bron,
            formaat: values.formaat as Levering["formaat"],
            wijze: values.wijze as Levering["wijze"],
            bytes: file.size,
          },
        }),
      );
      startUpload({ leveringId: id, wie: mij.id, file, deelBytes });
      await refresh();
      onMade(id);
    },
  });
  const choose = (next: File | undefined): void => {
    setFile(next);
    // What the name says is a start; someone may choose another.
    const guess = next && formaatOf(next.name);
    if (guess && form.values.formaat === "") form.set("formaat", guess);
  };
  const optionsOf = (codes: readonly string[], texts: Readonly<Record<string, readonly [string, string]>>) =>
    codes.map((value) => ({ value, label: texts[value]?.[0] ?? value, hint: texts[value]?.[1] ?? "" }));
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <SelectField
        label={words.bron}
        empty={words.kiesBron}
        options={bronnen.map(({ code, naam }) => ({ value: code, label: naam }))}
        {...form.bind("bron")}
      />
      <BestandVeld
        label={words.bestand}
        hint={file ? words.gekozen(file.name, grootte(file.size)) : words.bestandUitleg}
        error={form.errors.get("bestand")}
        onFile={choose}
      />
      <RadioField
        label={words.formaat}
        options={optionsOf(FORMATEN, t.leveringen.formaten)}
        {...form.bind("formaat")}
      />
      <RadioField label={words.wijze} options={optionsOf(WIJZEN, t.leveringen.wijzen)} {...form.bind("wijze")} />
      <div className="groep">
        <Button type="submit" kind="hoofd" iconEnd="pijl" busy={form.busy}>
          {words.verder}
        </Button>
        <LinkButton to="/leveringen">{t.algemeen.annuleren}</LinkButton>
      </div>
    </form>
  );
}
