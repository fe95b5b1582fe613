/** One's own rights: file a request about one's own data, follow it, withdraw it. */
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Verzoek } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { MIJN_VERZOEKEN, useMijnVerzoeken } from "./queries.ts";
import { MijTabs } from "./tabs.tsx";
import "../../texts/later/toezicht.ts";
import "../../texts/later/mij.ts";

const SOORTEN = ["INZAGE", "RECTIFICATIE", "WISSEN", "BEPERKING", "BEZWAAR"] as const;

export function MijnVerzoekenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.verzoeken;
  const query = useMijnVerzoeken();
  return (
    <Page title={words.titel} intro={words.intro}>
      <MijTabs />
      <div className="stapel">
        <Loaded query={query}>{(verzoeken) => <List verzoeken={verzoeken} />}</Loaded>
        <Card title={words.nieuw}>
          <VerzoekForm />
        </Card>
      </div>
    </Page>
  );
}

function useWithdraw(): (verzoekId: string) => Promise<unknown> {
  const client = useQueryClient();
  return (verzoekId) =>
    unwrap(api.POST("/mij/verzoeken/{verzoekId}/intrekking", { params: { path: { verzoekId } } })).finally(
      () => void client.invalidateQueries({ queryKey: MIJN_VERZOEKEN }),
    );
}

function VerzoekForm(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.verzoeken;
  const say = useToast();
  const client = useQueryClient();
  const withdraw = useWithdraw();
  const form = useForm({
    initial: { soort: "", vraag: "" },
    check: ({ soort, vraag }) => ({
      soort: soort === "" ? words.soortLeeg : undefined,
      vraag: vraag.trim().length < 10 ? words.vraagKort : undefined,
    }),
    send: async ({ soort, vraag }) => {
      const chosen = SOORTEN.find((one) => one === soort);
      if (!chosen) return;
      const { id } = await unwrap(api.POST("/mij/verzoeken", { body: { soort: chosen, vraag } }));
      form.reset();
      say(words.ingediend, () => withdraw(id));
      await client.invalidateQueries({ queryKey: MIJN_VERZOEKEN });
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <RadioField
        label={words.soort}
        options={SOORTEN.map((value) => ({
          value,
          label: t.toezicht.soortVerzoek[value]?.[0] ?? value,
          hint: t.toezicht.soortVerzoek[value]?.[1] ?? "",
        }))}
        {...form.bind("soort")}
      />
      <TextArea label={words.vraag} hint={words.vraagUitleg} min={10} maxLength={4000} {...form.bind("vraag")} />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {words.verstuur}
        </Button>
      </div>
    </form>
  );
}

function List({ verzoeken }: { readonly verzoeken: readonly Verzoek[] }): ReactNode {
  const { t } = useTexts();
  const words = t.mij.verzoeken;
  if (verzoeken.length === 0) {
    return (
      <Card title={words.lijst}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg}</p>
        </Empty>
      </Card>
    );
  }
  return (
    <Card title={words.lijst} flush>
      <ul className="kaart__rijen">
        {verzoeken.map((verzoek) => (
          <Line key={verzoek.id} verzoek={verzoek} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ verzoek }: { readonly verzoek: Verzoek }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.mij.verzoeken;
  const { soortVerzoek, statusVerzoek } = t.toezicht;
  const { soort, status, vraag, antwoord, uiterlijk, ingediendOp } = verzoek;
  const naam = soortVerzoek[soort]?.[0] ?? soort;
  return (
    <li className="stapel stapel--dicht">
      <div className="rij">
        <h3>{naam}</h3>
        <Badge tone={status === "OPEN" ? "let" : status === "BEANTWOORD" ? "goed" : "gewoon"}>
          {statusVerzoek[status]}
        </Badge>
      </div>
      <p className="klein">
        {t.toezicht.verzoeken.ingediend(formatDay(taal, ingediendOp))}
        {status === "OPEN" && `, ${words.uiterlijk(formatDay(taal, uiterlijk))}`}
      </p>
      <blockquote className="citaat">{vraag}</blockquote>
      {antwoord && (
        <>
          <p>
            <b>{words.antwoord}</b>
          </p>
          <blockquote className="citaat">{antwoord}</blockquote>
        </>
      )}
      {status === "OPEN" && <Withdraw id={verzoek.id} naam={naam} />}
    </li>
  );
}

function Withdraw({ id, naam }: { readonly id: string; readonly naam: string }): ReactNode {
  const { t } = useTexts();
  const words = t.mij.verzoeken;
  const say = useToast();
  const withdraw = useWithdraw();
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useDeed();
  return (
    <div className="groep">
      <Button small aria-label={words.trekInVan(naam)} onClick={() => setAsking(true)}>
        {words.trekIn}
      </Button>
      {asking && (
        <Dialog title={words.vraagIntrekken} onClose={() => setAsking(false)} bare>
          {problem !== undefined && <ProblemAlert error={problem} />}
          <p>{words.uitlegIntrekken}</p>
          <div className="groep">
            <Button
              kind="hoofd"
              busy={busy}
              onClick={() =>
                run(async () => {
                  await withdraw(id);
                  setAsking(false);
                  say(words.ingetrokken);
                })
              }
            >
              {words.trekIn}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.algemeen.annuleren}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
