/** Messages with the melder, who has no name here: a question, an answer, and what was done in the end. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay, formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Signaal, Signaalbericht } from "./queries.ts";
import { useStap } from "./stap.tsx";
import { useWoorden } from "./woorden.ts";

export function BerichtenKaart({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden().berichten;
  const wish = signaal.terugkoppelenVoor
    ? words.wil(formatDay(taal, signaal.terugkoppelenVoor))
    : signaal.teruggekoppeldOp
      ? words.gehoord(formatDay(taal, signaal.teruggekoppeldOp))
      : signaal.terugkoppeling
        ? words.uitleg
        : words.wilNiet;
  return (
    <Card title={words.titel}>
      <div className="stapel">
        <div className="stapel stapel--dicht">
          <p>{wish}</p>
          <p className="klein">{words.uitleg}</p>
        </div>
        {signaal.berichten.length === 0 ? (
          <p className="zacht">{words.geen}</p>
        ) : (
          <ol className="berichten">
            {signaal.berichten.map((bericht) => (
              <Bericht key={bericht.id} bericht={bericht} />
            ))}
          </ol>
        )}
        {signaal.behandelaar !== undefined && <Schrijf signaal={signaal} />}
      </div>
    </Card>
  );
}

function Bericht({ bericht: { soort, tekst, door, op } }: { readonly bericht: Signaalbericht }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden().berichten;
  return (
    <li className={soort === "ANTWOORD" ? "bericht bericht--melder" : "bericht"}>
      <p className="klein">
        <b>{words[soort]}</b>
        {door && `, ${door.naam}`}, {formatMoment(taal, op)}
      </p>
      <p className="regels">{tekst}</p>
    </li>
  );
}

function Schrijf({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const words = useWoorden().berichten;
  const say = useToast();
  const { doeInForm } = useStap(signaal);
  const closed = signaal.uitkomst !== undefined;
  const form = useForm({
    initial: { soort: "VRAAG", tekst: "" },
    check: ({ tekst }) => ({ tekst: tekst.trim().length < 2 ? words.kort : undefined }),
    send: async ({ soort, tekst }) => {
      await doeInForm(() =>
        unwrap(
          api.POST("/signalen/{signaalId}/berichten", {
            params: { path: { signaalId: signaal.id } },
            body: {
              // After the end only feedback is left, whatever was chosen before.
              soort: soort === "VRAAG" && !closed ? "VRAAG" : "TERUGKOPPELING",
              tekst: tekst.trim(),
            },
          }),
        ),
      );
      form.reset({ soort, tekst: "" });
      say(words.klaar);
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      {!closed && (
        <RadioField
          label={words.soort}
          beside
          options={[
            { value: "VRAAG", label: words.vraagKeuze[0] ?? "", hint: words.vraagKeuze[1] ?? "" },
            { value: "TERUGKOPPELING", label: words.terugKeuze[0] ?? "", hint: words.terugKeuze[1] ?? "" },
          ]}
          {...form.bind("soort")}
        />
      )}
      <TextArea
        label={words.tekst}
        hint={closed ? words.terugKeuze[1] : undefined}
        rows={3}
        maxLength={4000}
        {...form.bind("tekst")}
      />
      <div className="groep">
        <Button type="submit" busy={form.busy}>
          {words.verstuur}
        </Button>
      </div>
    </form>
  );
}
