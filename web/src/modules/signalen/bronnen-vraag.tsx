/** Asking sources about something that the signaal names: one mention, several sources, an answer from each. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/card.tsx";
import { SelectField } from "../../parts/field.tsx";
import { ErrorSummary, fieldId, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { askBron, type Bron, DINGSLEUTELS } from "./bronnen-queries.ts";
import { type Signaal, useRefreshSignalen, type Vermelding } from "./queries.ts";

type Props = { readonly signaal: Signaal; readonly bronnen: readonly Bron[] };

/** Which kinds of thing can answer to a mention; a source without any of them is not offered. */
const DRAGERS: Readonly<Record<string, readonly string[]>> = {
  ADRES: ["ADRES", "OBJECT", "VESTIGING", "ORGANISATIE", "VERGUNNING"],
  KVK: ["ORGANISATIE", "VESTIGING"],
  KENTEKEN: ["VOERTUIG"],
  IBAN: ["REKENING", "ORGANISATIE"],
  TELEFOON: ["TELEFOON", "ORGANISATIE", "VESTIGING"],
};

const fitting = (bronnen: readonly Bron[], vermelding: Vermelding | undefined): readonly Bron[] =>
  bronnen.filter(({ soorten }) => soorten.some((soort) => DRAGERS[vermelding?.soort ?? ""]?.includes(soort)));

export function BronnenVraag({ signaal, bronnen }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.vraag;
  const say = useToast();
  const refresh = useRefreshSignalen();
  const vraagbaar = signaal.vermeldingen.filter(({ soort }) => DINGSLEUTELS.has(soort));
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  const form = useForm<Record<"vermelding" | "bronnen", string>>({
    initial: { vermelding: vraagbaar[0]?.id ?? "", bronnen: "" },
    check: ({ vermelding }) => ({
      vermelding: vermelding === "" ? words.watFout : undefined,
      bronnen: kies.length === 0 ? words.welkeFout : undefined,
    }),
    send: async ({ vermelding }) => {
      // One after the other: each answer is a line of its own.
      for (const bron of kies)
        // oxlint-disable-next-line no-await-in-loop -- in order, and none lost
        await askBron(signaal.id, { bron, sleutel: { soort: "VERMELDING", vermeldingId: vermelding } });
      await refresh();
      setGekozen([]);
      say(words.klaar(kies.length));
    },
  });
  const offered = fitting(
    bronnen,
    vraagbaar.find(({ id }) => id === form.values.vermelding),
  );
  const kies = gekozen.filter((code) => offered.some((bron) => bron.code === code));
  if (vraagbaar.length === 0)
    return (
      <Empty title={words.geenVermeldingen}>
        <p className="zacht">{words.geenVermeldingenUitleg}</p>
      </Empty>
    );
  const fout = form.errors.get("bronnen");
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate aria-label={words.titel}>
      <ErrorSummary form={form} />
      <SelectField
        label={words.wat}
        hint={words.uitleg}
        empty={words.kies}
        options={vraagbaar.map(({ id, tekst }) => ({ value: id, label: tekst }))}
        {...form.bind("vermelding")}
      />
      <fieldset className={fout ? "veld veld--fout" : "veld"} id={fieldId("bronnen")}>
        <legend>{words.welke}</legend>
        {fout && <div className="utrecht-form-field-error-message">{fout}</div>}
        <div className="keuzes bronkeuzes">
          {offered.map(({ code, naam, antwoordt }) => (
            <label key={code} className="keuze">
              <input
                type="checkbox"
                checked={gekozen.includes(code)}
                onChange={(event) =>
                  setGekozen((before) =>
                    event.target.checked ? [...before, code] : before.filter((other) => other !== code),
                  )
                }
              />
              <span>
                {naam}
                {!antwoordt && <small>{words.geenAntwoord}</small>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="groep">
        <Button type="submit" busy={form.busy}>
          {words.stuur}
        </Button>
      </div>
    </form>
  );
}
