/** Deciding about a proposal, and adding a paper to one's own. */
import { type ReactNode, useRef, useState } from "react";
import { api, sendFile, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { FileField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useRefreshVoorstellen } from "./queries.ts";
import { FILE_LIMIT } from "./voorstel-form.ts";

export function BesluitForm({ voorstelId }: { readonly voorstelId: string }): ReactNode {
  const { t } = useTexts();
  const { pagina } = t.voorstellen;
  const say = useToast();
  const refresh = useRefreshVoorstellen();
  // Which of the two buttons sends the form.
  const confirmed = useRef(true);
  const form = useForm({
    initial: { toelichting: "" },
    check: ({ toelichting }) => ({
      toelichting: !confirmed.current && toelichting.trim().length < 10 ? pagina.waaromAf : undefined,
    }),
    send: async ({ toelichting }) => {
      const bevestigd = confirmed.current;
      await unwrap(
        api.POST("/voorstellen/{voorstelId}/besluit", {
          params: { path: { voorstelId } },
          body: { bevestigd, toelichting },
        }),
      );
      await refresh();
      say(bevestigd ? pagina.bevestigd : pagina.afgewezen);
    },
  });
  const choose = (yes: boolean) => () => {
    confirmed.current = yes;
  };
  return (
    <Card title={pagina.besluit}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p className="klein">{pagina.uitleg}</p>
        <TextArea
          label={pagina.toelichting}
          hint={pagina.toelichtingUitleg}
          rows={3}
          maxLength={2000}
          {...form.bind("toelichting")}
        />
        <div className="groep">
          <Button type="submit" kind="hoofd" icon="goed" busy={form.busy} onClick={choose(true)}>
            {pagina.bevestig}
          </Button>
          <Button type="submit" busy={form.busy} onClick={choose(false)}>
            {pagina.wijsAf}
          </Button>
        </div>
      </form>
    </Card>
  );
}

export function BijlageForm({ voorstelId }: { readonly voorstelId: string }): ReactNode {
  const { t } = useTexts();
  const { formulier, fouten, pagina } = t.voorstellen;
  const say = useToast();
  const refresh = useRefreshVoorstellen();
  const [file, setFile] = useState<File>();
  const { busy, problem, run } = useDeed();
  const tooLarge = file !== undefined && file.size > FILE_LIMIT;
  const send = async (): Promise<void> => {
    if (!file || tooLarge) return;
    await sendFile(`/voorstellen/${voorstelId}/bijlage`, file);
    await refresh();
    say(pagina.toegevoegd);
  };
  return (
    <div className="stapel stapel--dicht">
      {problem !== undefined && <ProblemAlert error={problem} />}
      <FileField
        label={formulier.bijlage}
        hint={formulier.bijlageUitleg}
        name="bijlage"
        error={tooLarge ? fouten.bestand : undefined}
        accept=".jpg,.jpeg,.png,.webp,.pdf,.txt"
        onFile={setFile}
      />
      {file && !tooLarge && (
        <div className="groep">
          <Button busy={busy} onClick={() => run(send)}>
            {pagina.voegToe}
          </Button>
        </div>
      )}
    </div>
  );
}
