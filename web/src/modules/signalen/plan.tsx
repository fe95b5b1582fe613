/** The plan of a signaal: what must be ready, who acts and why, and its end after the approach. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Badge, Card } from "../../parts/card.tsx";
import { RadioField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { type Signaal, useRefreshSignalen } from "./queries.ts";
import { BotsingMelding, useStap } from "./stap.tsx";
import { MIN_REDEN, type ToetsSoort } from "./toetsen-queries.ts";
import "../../texts/later/signaaltoetsen.ts";

type Props = { readonly signaal: Signaal };

export function Plan({ signaal }: Props): ReactNode {
  const { t } = useTexts();
  if (signaal.fase !== 4 || signaal.uitkomst !== undefined) return null;
  return (
    <Card title={t.signaaltoetsen.plan.titel}>
      {signaal.inAanpak ? <Aanpak signaal={signaal} /> : <Opstellen signaal={signaal} />}
    </Card>
  );
}

const isAgreed = (signaal: Signaal, soort: ToetsSoort): boolean =>
  signaal.toetsen.some((one) => one.soort === soort && one.stand === "AKKOORD");

function Nodig({ signaal }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen.plan;
  const agreed = (soort: ToetsSoort): boolean => isAgreed(signaal, soort);
  return (
    <div>
      <p>
        <b>{words.nodig}</b>
      </p>
      <ul>
        {(
          [
            ["TOETS_2A", words.toets2a],
            ["TOETS_2B", words.toets2b],
            ["BESLUIT", words.besluit],
          ] as const
        ).map(([soort, label]) => (
          <li key={soort}>
            {label} <Badge tone={agreed(soort) ? "goed" : "gewoon"}>{agreed(soort) ? words.gedaan : words.open}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The form is there once both checks are agreed: before that nothing of it could be sent. */
function Opstellen({ signaal }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <div className="stapel">
      <p>{t.signaaltoetsen.plan.uitleg}</p>
      <Nodig signaal={signaal} />
      {isAgreed(signaal, "TOETS_2A") && isAgreed(signaal, "TOETS_2B") && <PlanFormulier signaal={signaal} />}
    </div>
  );
}

function PlanFormulier({ signaal }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen.plan;
  const { beantwoord } = t.signaaltoetsen;
  const labels: Readonly<Record<string, string>> = {
    wieHandelt: words.wieHandelt,
    doel: words.doel,
    plan: words.plan,
    eigenBevoegdheid: words.eigen,
    metPersoon: words.persoon,
  };
  const say = useToast();
  const stap = useStap(signaal);
  const form = useForm<Record<"wieHandelt" | "doel" | "plan" | "eigenBevoegdheid" | "metPersoon", string>>({
    initial: { wieHandelt: "", doel: "", plan: "", eigenBevoegdheid: "", metPersoon: "" },
    check: (values) =>
      Object.fromEntries(
        Object.entries(values).map(([vraag, text]) => [
          vraag,
          text.trim() === "" ? beantwoord(labels[vraag] ?? "") : undefined,
        ]),
      ),
    send: (values) =>
      stap.doeInForm(async () => {
        await unwrap(
          api.POST("/signalen/{signaalId}/besluiten", {
            params: { path: { signaalId: signaal.id } },
            body: { besluit: "PLAN", antwoorden: { ...values }, reden: "", versie: signaal.versie },
          }),
        );
        say(words.klaar);
      }),
  });
  const jaNee = [
    { value: "nee", label: words.nee },
    { value: "ja", label: words.ja },
  ];
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate aria-label={words.titel}>
      <ErrorSummary form={form} />
      <BotsingMelding
        signaal={signaal}
        problem={form.problem === undefined ? undefined : stap.problem}
        hier={[
          [words.wieHandelt, form.values.wieHandelt],
          [words.doel, form.values.doel],
          [words.plan, form.values.plan],
        ]}
      />
      <TextArea label={words.wieHandelt} rows={2} maxLength={1000} {...form.bind("wieHandelt")} />
      <TextArea label={words.doel} rows={2} maxLength={2000} {...form.bind("doel")} />
      <TextArea label={words.plan} hint={words.planUitleg} rows={5} maxLength={4000} {...form.bind("plan")} />
      <RadioField
        label={words.eigen}
        hint={words.eigenUitleg}
        options={jaNee}
        beside
        {...form.bind("eigenBevoegdheid")}
      />
      <RadioField
        label={words.persoon}
        hint={words.persoonUitleg}
        options={jaNee}
        beside
        {...form.bind("metPersoon")}
      />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {words.bevestig}
        </Button>
      </div>
    </form>
  );
}

function Aanpak({ signaal }: Props): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaaltoetsen.plan;
  const say = useToast();
  const refresh = useRefreshSignalen();
  const vast = signaal.stappen.find(({ soort }) => soort === "PLAN")?.antwoorden ?? {};
  const form = useForm<Record<"rondReden", string>>({
    initial: { rondReden: "" },
    check: ({ rondReden }) => ({
      rondReden: rondReden.trim().length < MIN_REDEN ? t.signaaltoetsen.langer : undefined,
    }),
    send: async ({ rondReden }) => {
      await unwrap(
        api.POST("/signalen/{signaalId}/sluiting", {
          params: { path: { signaalId: signaal.id } },
          body: { uitkomst: "AANPAK_KLAAR", reden: rondReden, versie: signaal.versie },
        }),
      );
      await refresh();
      say(words.rondKlaar);
    },
  });
  return (
    <div className="stapel">
      <Alert tone="goed" title={words.loopt(formatDay(taal, signaal.termijn))}>
        <p>{words.looptUitleg}</p>
      </Alert>
      <dl className="toetsantwoorden">
        {(["wieHandelt", "doel", "plan"] as const).map((vraag) => (
          <div key={vraag}>
            <dt>{words[vraag]}</dt>
            <dd>{vast[vraag]}</dd>
          </div>
        ))}
      </dl>
      <details className="inklap">
        <summary>{words.rond}</summary>
        <div className="inklap__in">
          <form className="formulier" onSubmit={form.onSubmit} noValidate aria-label={words.rond}>
            <ErrorSummary form={form} />
            <TextArea
              label={words.rondReden}
              hint={words.rondUitleg}
              min={MIN_REDEN}
              maxLength={4000}
              {...form.bind("rondReden")}
            />
            <div className="groep">
              <Button type="submit" busy={form.busy}>
                {words.rondBevestig}
              </Button>
            </div>
          </form>
        </div>
      </details>
    </div>
  );
}
