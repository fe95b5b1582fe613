/** Waking one person upon a hit: the same key is typed again, because nothing of it was kept, and why they are needed. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { type Bronvraag, MIN_REDEN, wek } from "./bronnen-queries.ts";
import { checkSleutel, isSleutel, SLEUTELVELDEN, type Sleutelvelden, toSleutel } from "./bronnen-sleutel.ts";
import { BronnenSleutelvelden } from "./bronnen-sleutelvelden.tsx";
import { type Signaal, useRefreshSignalen } from "./queries.ts";

type Props = {
  readonly signaal: Signaal;
  readonly bronvraag: Bronvraag;
  readonly bronvragen: readonly Bronvraag[];
  readonly onClose: () => void;
};

/** The form that asks stands on the same page with the same fields, so these have names of their own. */
type Wekvelden = Readonly<Record<`wek_${keyof Sleutelvelden}` | "wekReden", string>>;

const VELDEN = Object.keys(SLEUTELVELDEN) as (keyof Sleutelvelden)[];

const named = <T extends string | undefined>(
  velden: Readonly<Partial<Record<keyof Sleutelvelden, T>>>,
): Record<`wek_${keyof Sleutelvelden}`, T> =>
  Object.fromEntries(VELDEN.map((veld) => [`wek_${veld}`, velden[veld]])) as Record<`wek_${keyof Sleutelvelden}`, T>;

const unnamed = (values: Wekvelden): Sleutelvelden =>
  Object.fromEntries(VELDEN.map((veld) => [veld, values[`wek_${veld}`]])) as Sleutelvelden;

export function WekDialog({ signaal, bronvraag, bronvragen, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.daad;
  const say = useToast();
  const refresh = useRefreshSignalen();
  const { sleutelsoort: soort } = bronvraag;
  const form = useForm<Wekvelden>({
    initial: { ...named(SLEUTELVELDEN), wekReden: "" },
    check: (values) => ({
      ...(isSleutel(soort) ? named(checkSleutel(soort, unnamed(values), t.signaalbronnen.persoon)) : {}),
      wekReden: values.wekReden.trim().length < MIN_REDEN ? words.langer(MIN_REDEN) : undefined,
    }),
    send: async (values) => {
      if (!isSleutel(soort)) return;
      try {
        await wek(signaal.id, {
          bronvraagId: bronvraag.id,
          sleutel: toSleutel(soort, unnamed(values)),
          reden: values.wekReden,
        });
        say(words.wekKlaar);
        onClose();
      } finally {
        // A try that failed counts too.
        await refresh();
      }
    },
  });
  return (
    <Dialog title={words.wekTitel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>
          <b>{bronvraag.bronNaam}</b>
        </p>
        <p>{words.wekUitleg}</p>
        {isSleutel(soort) && (
          <BronnenSleutelvelden
            bind={(veld) => form.bind(`wek_${veld}`)}
            soort={soort}
            bron={bronvraag.bron}
            bronvragen={bronvragen}
          />
        )}
        <TextArea label={words.wekReden} min={MIN_REDEN} maxLength={2000} {...form.bind("wekReden")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.wekBevestig}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
