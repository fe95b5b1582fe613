/** Choosing the next step of fase 1 and 2: the questions of the gate, the innocent explanations beside them, and a reason where it leaves the usual road. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, type Form, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import {
  type BesluitWaarden,
  checkBesluit,
  isDrempel,
  MIN_REDEN,
  poortVan,
  saysNo,
  startBesluit,
  toBesluit,
} from "./besluit-form.ts";
import type { Type } from "./onschuldig-kaart.tsx";
import type { Signaal } from "./queries.ts";
import { BotsingMelding, useStap } from "./stap.tsx";
import { useWoorden } from "./woorden.ts";

type Props = {
  readonly signaal: Signaal;
  readonly type: Type | undefined;
  readonly onClose: () => void;
  /** An answer was no: what remains is an end. */
  readonly onSluit: () => void;
};

export function BesluitDialog({ signaal, type, onClose, onSluit }: Props): ReactNode {
  const words = useWoorden();
  const say = useToast();
  const { problem, doeInForm } = useStap(signaal);
  const { poorten } = signaal;
  const form = useForm<BesluitWaarden>({
    initial: startBesluit(poorten),
    check: (values) => checkBesluit(poorten, values, words.besluit),
    send: async (values) => {
      const poort = poortVan(poorten, values);
      if (!poort) return;
      await doeInForm(async () => {
        await unwrap(
          api.POST("/signalen/{signaalId}/besluiten", {
            params: { path: { signaalId: signaal.id } },
            body: { ...toBesluit(poort, values), versie: signaal.versie },
          }),
        );
        onClose();
      });
      say(words.besluit.klaar);
    },
  });
  const poort = poortVan(poorten, form.values);
  const hier = Object.entries(form.values).map(
    ([vraag, value]) => [words.besluit.vragen[vraag]?.[0] ?? vraag, value] as const,
  );
  return (
    <Dialog title={words.doen.kiesVervolg} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        {problem === undefined ? (
          <ErrorSummary form={form} />
        ) : (
          <BotsingMelding signaal={signaal} problem={problem} hier={hier} />
        )}
        {poorten.length > 1 && (
          <RadioField
            label={words.besluit.vervolg}
            options={poorten.map(({ besluit }) => ({
              value: besluit,
              label: words.besluit[besluit][0] ?? "",
              hint: words.besluit[besluit][1] ?? "",
            }))}
            {...form.bind("besluit")}
          />
        )}
        {poort?.vragen.map((vraag) => (
          <Vraag key={vraag} vraag={vraag} form={form} type={type} />
        ))}
        {poort?.redenVerplicht && (
          <TextArea
            label={words.besluit.reden}
            hint={words.besluit.redenUitleg}
            min={MIN_REDEN}
            maxLength={4000}
            {...form.bind("reden")}
          />
        )}
        {saysNo(form.values) && (
          <Alert tone="let">
            <p>{words.besluit.neeUitleg}</p>
            <p>
              <Button small onClick={onSluit}>
                {words.doen.sluit}
              </Button>
            </p>
          </Alert>
        )}
        {poort?.weigering === "GRAAD_ONTBREEKT" && <Alert tone="let">{words.doen.geefGraad}.</Alert>}
        {poort && (
          <div className="groep">
            <Button type="submit" kind="hoofd" busy={form.busy}>
              {words.besluit.bevestig[poort.besluit]}
            </Button>
          </div>
        )}
      </form>
    </Dialog>
  );
}

function Vraag({
  vraag,
  form,
  type,
}: {
  readonly vraag: string;
  readonly form: Form<BesluitWaarden>;
  readonly type: Type | undefined;
}): ReactNode {
  const words = useWoorden();
  const { besluit, onschuldig } = words;
  const [label, hint] = besluit.vragen[vraag] ?? [vraag, ""];
  if (isDrempel(vraag)) {
    return (
      <RadioField
        label={label}
        hint={hint}
        beside
        options={[
          { value: "ja", label: besluit.ja },
          { value: "nee", label: besluit.nee },
        ]}
        {...form.bind(vraag)}
      />
    );
  }
  return (
    <>
      {vraag === "onschuldig" && type && (
        <div className="uitlegblok">
          <b>{onschuldig.titel}</b>
          <ul className="opsomming">
            {type.onschuldig.map((verklaring) => (
              <li key={verklaring}>{verklaring}</li>
            ))}
          </ul>
        </div>
      )}
      <TextArea
        label={label}
        hint={hint || undefined}
        rows={vraag === "bestemming" || vraag === "grondslag" ? 2 : 3}
        maxLength={4000}
        {...form.bind(vraag)}
      />
    </>
  );
}
