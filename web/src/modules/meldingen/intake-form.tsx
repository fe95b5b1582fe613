/** The form of a melding: three steps on a phone, one page where there is room; one filled button. */
import { type ReactNode, type Ref, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { ResponseError } from "../../api/probleem.ts";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { fieldId } from "../../parts/form.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { BotsingKeuze } from "./botsing.tsx";
import { useTexts } from "../../texts/texts.tsx";
import type { Intake } from "./intake.ts";
import { checkStap, type Fouten } from "./melding-form.ts";
import type { Concept, Gemeld } from "./queries.ts";
import { StapDenkt, StapWaar, StapWat, vandaag } from "./stappen.tsx";
import { useWoorden } from "./woorden.ts";

const STEPS = [1, 2, 3] as const;
const WIDE = "(min-width: 760px)";

function useWide(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", notify);
      return () => query.removeEventListener("change", notify);
    },
    () => matchMedia(WIDE).matches,
  );
}

type Props = {
  readonly intake: Intake;
  readonly bijlagen: Concept["bijlagen"];
  readonly stap: number;
  readonly onStap: (stap: number) => void;
  readonly onGemeld: (gemeld: Gemeld) => void;
};

/** Tries a step or all of them; the mistakes take the focus. */
function useSending({ intake, stap, onStap, onGemeld }: Omit<Props, "bijlagen">, wide: boolean) {
  const words = useWoorden();
  const [fouten, setFouten] = useState<Fouten>({});
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);

  const refuse = (mistakes: Fouten, error?: unknown): void => {
    setFouten(mistakes);
    setProblem(error);
    setAttempt((nr) => nr + 1);
  };
  const wrongIn = (nr: number): Fouten => checkStap(nr, intake.values, vandaag(), words.fout);

  const verstuur = async (): Promise<void> => {
    const first = STEPS.find((nr) => Object.keys(wrongIn(nr)).length > 0);
    if (first !== undefined) {
      if (!wide && first !== stap) onStap(first);
      return refuse(wide ? { ...wrongIn(1), ...wrongIn(2) } : wrongIn(first));
    }
    setBusy(true);
    try {
      onGemeld(await intake.send());
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      refuse({}, error);
    } finally {
      setBusy(false);
    }
  };
  const verder = (): void => {
    const mistakes = wrongIn(stap);
    if (Object.keys(mistakes).length > 0) return refuse(mistakes);
    setFouten({});
    setProblem(undefined);
    onStap(stap + 1);
  };
  return { fouten, problem, busy, summary, verder, verstuur };
}

export function IntakeForm(props: Props): ReactNode {
  const { intake, bijlagen, stap, onStap } = props;
  const words = useWoorden();
  const { t } = useTexts();
  const wide = useWide();
  const { fouten, problem, busy, summary, verder, verstuur } = useSending(props, wide);
  const last = wide || stap === 3;
  const shown = (nr: number): boolean => wide || nr === stap;
  const { botsing } = intake.opname;
  if (botsing) {
    return <BotsingKeuze botsing={botsing} hier={intake.values} onHier={intake.houdHier} onDaar={intake.neemDaar} />;
  }
  return (
    <form
      className="formulier meld"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (last) void verstuur();
        else verder();
      }}
    >
      <div className="meld__stand">
        {!wide && <b>{words.stap(stap)}</b>}
        <span role="status">{words.bewaard[intake.opname.stand]}</span>
      </div>
      <Mistakes fouten={fouten} problem={problem} box={summary} />
      {STEPS.filter(shown).map((nr) => (
        <Stap key={nr} nr={nr} wide={wide}>
          {nr === 1 && <StapWat intake={intake} fouten={fouten} bijlagen={bijlagen} />}
          {nr === 2 && <StapWaar intake={intake} fouten={fouten} />}
          {nr === 3 && <StapDenkt intake={intake} fouten={fouten} />}
        </Stap>
      ))}
      <div className="groep meld__knoppen">
        {!wide && stap > 1 && <Button onClick={() => onStap(stap - 1)}>{t.algemeen.terug}</Button>}
        <Button type="submit" kind="hoofd" busy={busy}>
          {last ? words.verstuur : words.verder}
        </Button>
      </div>
    </form>
  );
}

/** A step that was just opened takes the focus, so that the reader starts at its top. */
function Stap({
  nr,
  wide,
  children,
}: {
  readonly nr: number;
  readonly wide: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWoorden();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wide && nr > 1) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [wide, nr]);
  return (
    <section className="meld__stap" aria-labelledby={`stap-${nr}`}>
      <h2 id={`stap-${nr}`} ref={heading} tabIndex={-1} className={wide ? undefined : "vh"}>
        {words.stappen[nr - 1]}
      </h2>
      {children}
    </section>
  );
}

function Mistakes({
  fouten,
  problem,
  box,
}: {
  readonly fouten: Fouten;
  readonly problem: unknown;
  readonly box: Ref<HTMLDivElement>;
}): ReactNode {
  const { t } = useTexts();
  const all = Object.entries(fouten);
  if (all.length === 0 && problem === undefined) return null;
  return (
    <div ref={box} tabIndex={-1} className="foutoverzicht stapel stapel--dicht">
      {problem !== undefined && <ProblemAlert error={problem} />}
      {all.length > 0 && (
        <Alert tone="fout" title={t.algemeen.fout.aantal(all.length)} live="alert">
          <ul>
            {all.map(([name, text]) => (
              <li key={name}>
                <a
                  className="nl-link"
                  href={`#${fieldId(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const field = document.getElementById(fieldId(name));
                    (field?.matches("input, textarea") ? field : field?.querySelector<HTMLElement>("input"))?.focus();
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
