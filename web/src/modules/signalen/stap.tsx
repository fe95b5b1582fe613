/** One step with a signaal: done, refused, or overtaken by somebody else; then both versions stand side by side and nothing is lost. */
import { type ReactNode, useState } from "react";
import { ResponseError } from "../../api/probleem.ts";
import { Alert } from "../../parts/card.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { type Signaal, useRefreshSignalen } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const isOvertaken = (problem: unknown): boolean => problem instanceof ResponseError && problem.code === "GEWIJZIGD";

export type Stap = {
  readonly busy: boolean;
  readonly problem: unknown;
  /** For a button: keeps the refusal. */
  readonly doe: (work: () => Promise<unknown>) => void;
  /** For a form, which shows the refusal itself. */
  readonly doeInForm: (work: () => Promise<unknown>) => Promise<void>;
};

/** Whatever came of it, the signaal is asked again: after a refusal most of all. */
export function useStap(_signaal: Signaal): Stap {
  const refresh = useRefreshSignalen();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const doeInForm = async (work: () => Promise<unknown>): Promise<void> => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      // First what stands there now, then that it is another thing than it was.
      if (isOvertaken(error)) await refresh();
      setProblem(error);
      throw error;
    }
    await refresh();
  };
  return {
    busy,
    problem,
    doeInForm,
    doe: (work) => {
      setBusy(true);
      void doeInForm(work)
        .catch(() => undefined)
        .finally(() => setBusy(false));
    },
  };
}

type Props = {
  readonly signaal: Signaal;
  readonly problem: unknown;
  /** What somebody had filled in, as it would be sent. */
  readonly hier?: readonly (readonly [string, string])[];
};

/** A refusal; when somebody else was first, what stands there now beside what was typed here. */
export function BotsingMelding({ signaal, problem, hier = [] }: Props): ReactNode {
  const words = useWoorden();
  if (problem === undefined) return null;
  if (!isOvertaken(problem)) return <ProblemAlert error={problem} />;
  const typed = hier.filter(([, value]) => value.trim() !== "");
  return (
    <Alert tone="let" title={words.botsing.titel} live="alert">
      <p>{words.botsing.uitleg}</p>
      <dl className="lijst botsing">
        <dt>{words.botsing.nu}</dt>
        <dd>
          <Nu signaal={signaal} />
        </dd>
        {typed.length > 0 && (
          <>
            <dt>{words.botsing.hier}</dt>
            <dd>
              <ul>
                {typed.map(([label, value]) => (
                  <li key={label}>
                    {label}: {value}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </Alert>
  );
}

/** Where it stands, and the step that came between. */
function Nu({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const [laatste] = signaal.stappen;
  const stand = [
    words.faseNaam(signaal.fase, words.fasen[String(signaal.fase)] ?? ""),
    signaal.graad && `${words.graad.titel} ${words.graad.nu(signaal.graad.bron, signaal.graad.informatie)}`,
    signaal.behandelaar?.naam,
  ];
  return (
    <>
      {stand.filter(Boolean).join(", ")}
      {laatste && (
        <p className="klein">
          {words.botsing.laatste}: {words.verloop.soorten[laatste.soort] ?? laatste.soort}
          {laatste.door && ` (${laatste.door.naam})`}, {formatMoment(taal, laatste.op)}
        </p>
      )}
    </>
  );
}
