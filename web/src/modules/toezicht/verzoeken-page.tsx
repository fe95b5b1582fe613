/** Requests of data subjects: what waits, until when, and the answer. */
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Verzoek } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Alert, Badge, Card, Empty } from "../../parts/card.tsx";
import { TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Switch } from "../../parts/switch.tsx";
import { useToast } from "../../parts/toast.tsx";
import { dayOf, formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useVerzoeken, VERZOEKEN } from "./queries.ts";
import { VanBuiten } from "./inzage-van-buiten.tsx";
import { ToezichtTabs } from "./tabs.tsx";
import "../../texts/later/leveringen.ts";
import "../../texts/later/toezicht.ts";
import "../../texts/later/vandaag.ts";

export function VerzoekenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.verzoeken;
  const [view, setView] = useState<"open" | "alle">("open");
  const query = useVerzoeken(view === "open");
  return (
    <Page title={words.titel} intro={words.intro}>
      <ToezichtTabs />
      <div className="stapel">
        <Switch
          label={words.filter}
          value={view}
          onChange={setView}
          options={[
            { value: "open", label: words.open },
            { value: "alle", label: words.alle },
          ]}
        />
        <VanBuiten />
        <Loaded query={query}>
          {(verzoeken) =>
            verzoeken.length === 0 ? (
              <Card title={view === "open" ? words.open : words.alle}>
                <Empty title={words.niets}>
                  <p className="zacht">{words.nietsUitleg}</p>
                </Empty>
              </Card>
            ) : (
              verzoeken.map((verzoek) => <VerzoekCard key={verzoek.id} verzoek={verzoek} />)
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

/** Open, too late, or done: a word and a colour. */
export function VerzoekBadge({ verzoek }: { readonly verzoek: Verzoek }): ReactNode {
  const { t, taal } = useTexts();
  if (verzoek.status !== "OPEN")
    return (
      <Badge tone={verzoek.status === "BEANTWOORD" ? "goed" : "gewoon"}>
        {t.toezicht.statusVerzoek[verzoek.status]}
      </Badge>
    );
  const late = verzoek.uiterlijk < dayOf(new Date());
  return (
    <Badge tone={late ? "fout" : "let"}>
      {(late ? t.vandaag.taken.telaat : t.vandaag.taken.uiterlijk)(formatDay(taal, verzoek.uiterlijk))}
    </Badge>
  );
}

function VerzoekCard({ verzoek }: { readonly verzoek: Verzoek }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.toezicht.verzoeken;
  const soort = t.toezicht.soortVerzoek[verzoek.soort]?.[0] ?? verzoek.soort;
  return (
    <Card
      item
      title={`${soort} ${(verzoek.vanBuiten ? words.vanBuiten : words.van)(verzoek.van?.naam ?? t.algemeen.onbekend)}`}
      aside={<VerzoekBadge verzoek={verzoek} />}
    >
      <div className="stapel stapel--dicht">
        <p className="klein">{words.ingediend(formatDay(taal, verzoek.ingediendOp))}</p>
        <blockquote className="citaat">{verzoek.vraag}</blockquote>
        <Answer verzoek={verzoek} />
        {verzoek.status === "OPEN" && <Answering verzoek={verzoek} />}
      </div>
    </Card>
  );
}

function Answer({ verzoek: { antwoord, antwoordDoor, antwoordOp } }: { readonly verzoek: Verzoek }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.toezicht.verzoeken;
  if (!antwoord || !antwoordOp) return null;
  return (
    <>
      <h3>{words.antwoord}</h3>
      <p className="klein">
        {words.antwoordDoor(antwoordDoor?.naam ?? t.algemeen.onbekend, formatDay(taal, antwoordOp))}
      </p>
      <blockquote className="citaat">{antwoord}</blockquote>
    </>
  );
}

/** The way to answer, or why this reader does not. */
function Answering({ verzoek }: { readonly verzoek: Verzoek }): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.verzoeken;
  const mij = useMij();
  const [open, setOpen] = useState(false);
  const own = verzoek.van?.id === mij.id && !verzoek.vanBuiten;
  if (own || !answers(mij.rollen)) {
    return (
      <Alert tone="info">
        <p>{own ? words.eigen : words.alleenLezen}</p>
      </Alert>
    );
  }
  if (open) return <AnswerForm verzoek={verzoek} onDone={() => setOpen(false)} />;
  return (
    <div className="groep">
      {verzoek.soort === "INZAGE" && (
        <LinkButton to="/toezicht/verzoeken/$id" params={{ id: verzoek.id }}>
          {words.stelSamen}
        </LinkButton>
      )}
      <Button onClick={() => setOpen(true)}>{words.schrijf}</Button>
    </div>
  );
}

/** The FG reads requests; the privacy officer answers them (toegang.yaml). */
const answers = (rollen: readonly { readonly rol: string }[]): boolean =>
  rollen.some(({ rol }) => rol === "privacyofficer");

function AnswerForm({ verzoek, onDone }: { readonly verzoek: Verzoek; readonly onDone: () => void }): ReactNode {
  const { t } = useTexts();
  const words = t.toezicht.verzoeken;
  const say = useToast();
  const client = useQueryClient();
  const form = useForm({
    initial: { antwoord: "" },
    check: ({ antwoord }) => ({ antwoord: antwoord.trim().length < 10 ? words.kort : undefined }),
    send: async ({ antwoord }) => {
      await unwrap(
        api.POST("/verzoeken/{verzoekId}/antwoord", {
          params: { path: { verzoekId: verzoek.id } },
          body: { antwoord },
        }),
      );
      onDone();
      say(words.verstuurd);
      await client.invalidateQueries({ queryKey: VERZOEKEN });
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <TextArea
        label={words.uwAntwoord}
        hint={words.uwAntwoordUitleg}
        rows={8}
        maxLength={10_000}
        {...form.bind("antwoord")}
      />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {words.verstuur}
        </Button>
        <Button onClick={onDone}>{t.algemeen.annuleren}</Button>
      </div>
    </form>
  );
}
