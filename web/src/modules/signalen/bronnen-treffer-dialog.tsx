/** What is done with a hit, each with words of one's own: open it, ask its holder, weigh it. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import type { Texts } from "../../texts/nl.ts";
import { useTexts } from "../../texts/texts.tsx";
import { type Bronvraag, handleTreffer, MIN_REDEN, MIN_WEGING, type Trefferdaad } from "./bronnen-queries.ts";
import { type Signaal, useRefreshSignalen } from "./queries.ts";

type Props = {
  readonly signaal: Signaal;
  readonly bronvraag: Bronvraag;
  readonly daad: Trefferdaad;
  readonly onClose: () => void;
};

type Veld = "trefferreden" | "trefferweging";
type Woorden = {
  readonly titel: string;
  readonly uitleg: string;
  readonly label: string;
  readonly bevestig: string;
  readonly klaar: string;
  readonly min: number;
};

function woordenVan(words: Texts["signaalbronnen"]["daad"], daad: Trefferdaad, houder: string): Woorden {
  switch (daad) {
    case "opening":
      return {
        titel: words.openTitel,
        uitleg: words.openUitleg,
        label: words.openReden,
        bevestig: words.openBevestig,
        klaar: words.openKlaar,
        min: MIN_REDEN,
      };
    case "verzoek":
      return {
        titel: words.houderTitel(houder),
        uitleg: words.houderUitleg,
        label: words.houderVraag,
        bevestig: words.houderBevestig,
        klaar: words.houderKlaar,
        min: MIN_REDEN,
      };
    case "weging":
      return {
        titel: words.weegTitel,
        uitleg: words.weegUitleg,
        label: words.weging,
        bevestig: words.weegBevestig,
        klaar: words.weegKlaar,
        min: MIN_WEGING,
      };
  }
}

export function TrefferDialog({ signaal, bronvraag, daad, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = woordenVan(t.signaalbronnen.daad, daad, bronvraag.houder);
  const say = useToast();
  const refresh = useRefreshSignalen();
  const veld: Veld = daad === "weging" ? "trefferweging" : "trefferreden";
  const form = useForm<Record<Veld, string>>({
    initial: { trefferreden: "", trefferweging: bronvraag.weging ?? "" },
    check: (values) => ({
      [veld]: values[veld].trim().length < words.min ? t.signaalbronnen.daad.langer(words.min) : undefined,
    }),
    send: async (values) => {
      await handleTreffer(signaal.id, bronvraag.id, daad, values[veld]);
      await refresh();
      say(words.klaar);
      onClose();
    },
  });
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>
          <b>
            {bronvraag.bronNaam}
            {bronvraag.vermelding && `: ${bronvraag.vermelding}`}
          </b>
        </p>
        <p>{words.uitleg}</p>
        <TextArea label={words.label} min={words.min} maxLength={2000} {...form.bind(veld)} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.bevestig}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
