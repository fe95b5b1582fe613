/** Composing the answer to one request for access: who it is about, what there is, what is held back, and the text to send. */
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Inzage } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card, Empty } from "../../parts/card.tsx";
import { DateField, TextField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Page } from "../../parts/page.tsx";
import { addDutch } from "../../texts/nl.ts";
import { inzage } from "../../texts/nl/inzage.ts";
import { useTexts } from "../../texts/texts.tsx";
import { dayOf } from "../../texts/dates.ts";
import { keepFile } from "../registers/netwerk/bestand.ts";
import { Gevonden } from "./inzage-gevonden.tsx";
import { ToezichtTabs } from "./tabs.tsx";
import "../../texts/later/leveringen.ts";
import "../../texts/later/toezicht.ts";

addDutch({ inzage });

type Vraag = {
  readonly bsn: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly postcode: string;
};
const EMPTY: Vraag = { bsn: "", achternaam: "", geboortedatum: "", postcode: "" };

/** What was left empty is not sent. */
const bodyOf = (vraag: Vraag): Partial<Vraag> =>
  Object.fromEntries(Object.entries(vraag).filter(([, value]) => value.trim() !== ""));

export function InzagePage(): ReactNode {
  const { t } = useTexts();
  const words = t.inzage;
  const { id } = useParams({ from: "/eigen/toezicht/verzoeken/$id" });
  // Kept for as long as this page is open, and nowhere else.
  const [asked, setAsked] = useState<Vraag>();
  const [found, setFound] = useState<Inzage>();
  const compose = async (vraag: Vraag): Promise<void> => {
    const answer = await unwrap(
      api.POST("/verzoeken/{verzoekId}/inzage", { params: { path: { verzoekId: id } }, body: bodyOf(vraag) }),
    );
    setAsked(vraag);
    setFound(answer);
  };
  return (
    <Page title={words.titel} intro={words.intro} crumbs={[{ to: "/toezicht/verzoeken", label: words.terug }]}>
      <ToezichtTabs />
      <div className="stapel">
        <VraagForm onSend={compose} />
        {found && asked && (
          <>
            <Gevonden verzoekId={id} found={found} onChanged={() => compose(asked)} />
            <Antwoord text={found.antwoord} />
          </>
        )}
      </div>
    </Page>
  );
}

function VraagForm({ onSend }: { readonly onSend: (vraag: Vraag) => Promise<void> }): ReactNode {
  const { t } = useTexts();
  const words = t.inzage;
  const form = useForm<Vraag>({
    initial: EMPTY,
    check: ({ bsn, achternaam, geboortedatum, postcode }) => ({
      bsn:
        bsn.trim() !== "" && !/^\d{9}$/.test(bsn.trim())
          ? words.bsnFout
          : bsn.trim() === "" && [achternaam, geboortedatum, postcode].some((one) => one.trim() === "")
            ? words.onvolledig
            : undefined,
    }),
    send: onSend,
  });
  return (
    <Card title={words.wie}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <Alert tone="let">
          <p>{words.wieUitleg}</p>
        </Alert>
        <TextField label={words.bsn} hint={words.bsnUitleg} maxLength={9} spellCheck={false} {...form.bind("bsn")} />
        <p>{words.of}</p>
        <TextField label={words.achternaam} maxLength={100} spellCheck={false} {...form.bind("achternaam")} />
        <DateField label={words.geboortedatum} {...form.bind("geboortedatum")} />
        <TextField label={words.postcode} maxLength={7} spellCheck={false} {...form.bind("postcode")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.stelSamen}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The text as the person gets it. */
function Antwoord({ text }: { readonly text: string }): ReactNode {
  const { t } = useTexts();
  const words = t.inzage;
  const keep = (): void =>
    keepFile(new Blob([text], { type: "text/plain;charset=utf-8" }), `inzage-${dayOf(new Date())}.txt`);
  return (
    <Card
      title={words.antwoord}
      aside={
        <Button small icon="download" onClick={keep}>
          {words.bewaar}
        </Button>
      }
    >
      <div className="stapel stapel--dicht">
        <p className="klein">{words.antwoordUitleg}</p>
        {text === "" ? <Empty title={words.niets} /> : <div className="brief">{text}</div>}
      </div>
    </Card>
  );
}
