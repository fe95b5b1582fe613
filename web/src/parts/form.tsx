/** Forms: what was typed, what is wrong with it, sending it once, and the summary of mistakes that takes the focus. */
import { type FormEvent, type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import { ResponseError, sortErrors } from "../api/probleem.ts";
import { useTexts } from "../texts/texts.tsx";
import { Alert } from "./card.tsx";
import { keepConcept } from "./concept.ts";
import { ProblemAlert } from "./loaded.tsx";

export type Values = Readonly<Record<string, string>>;
type FieldErrors<V extends Values> = Partial<Record<keyof V & string, string | undefined>>;

type Options<V extends Values> = {
  readonly initial: V;
  /** All mistakes at once, in the language of the page; the server checks again. */
  readonly check: (values: V) => FieldErrors<V>;
  readonly send: (values: V) => Promise<void>;
};

export type Form<V extends Values> = {
  readonly values: V;
  readonly errors: ReadonlyMap<string, string>;
  readonly problem: unknown;
  readonly busy: boolean;
  readonly summary: Ref<HTMLDivElement>;
  readonly set: (name: keyof V & string, value: string) => void;
  readonly reset: (values?: V) => void;
  readonly onSubmit: (event: FormEvent) => void;
  /** What a field needs: its value, its error, and how to change. */
  readonly bind: (name: keyof V & string) => {
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
    readonly onChange: (value: string) => void;
  };
};

const none: ReadonlyMap<string, string> = new Map();
const found = (mistakes: object): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(mistakes as Record<string, string | undefined>).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text] as const],
    ),
  );

export function useForm<V extends Values>({ initial, check, send }: Options<V>): Form<V> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState(none);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [changed, setChanged] = useState(false);
  const summary = useRef<HTMLDivElement>(null);

  // The summary takes the focus each time that sending failed, also when the mistakes are the same as before.
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  useEffect(() => (changed ? keepConcept() : undefined), [changed]);

  const refuse = (own: ReadonlyMap<string, string>, rest: unknown): void => {
    setErrors(own);
    setProblem(rest);
    setAttempt((nr) => nr + 1);
  };

  const submit = async (): Promise<void> => {
    const mistakes = found(check(values));
    if (mistakes.size > 0) return refuse(mistakes, undefined);
    setBusy(true);
    try {
      await send(values);
      setErrors(none);
      setProblem(undefined);
      setChanged(false);
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      const { own, rest } = sortErrors(error, Object.keys(values));
      refuse(own, own.size === 0 || rest.length > 0 ? error : undefined);
    } finally {
      setBusy(false);
    }
  };

  const set = (name: keyof V & string, value: string): void => {
    setChanged(true);
    setValues((before) => ({ ...before, [name]: value }));
  };

  return {
    values,
    errors,
    problem,
    busy,
    summary,
    set,
    reset: (next = initial) => {
      setValues(next);
      setErrors(none);
      setProblem(undefined);
      setChanged(false);
    },
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void submit();
    },
    bind: (name) => ({
      name,
      value: values[name] ?? "",
      error: errors.get(name),
      onChange: (value) => set(name, value),
    }),
  };
}

export const fieldId = (name: string): string => `veld-${name}`;

/** All mistakes at once: the summary has the focus, its links lead to the fields, where the same words stand. */
export function ErrorSummary<V extends Values>({ form }: { readonly form: Form<V> }): ReactNode {
  const { t } = useTexts();
  const { errors, problem, summary } = form;
  if (errors.size === 0 && problem === undefined) return null;
  return (
    <div ref={summary} tabIndex={-1} className="foutoverzicht stapel stapel--dicht">
      {problem !== undefined && <ProblemAlert error={problem} />}
      {errors.size > 0 && (
        <Alert tone="fout" title={t.algemeen.fout.aantal(errors.size)} live="alert">
          <ul>
            {[...errors].map(([name, text]) => (
              <li key={name}>
                <a
                  className="nl-link"
                  href={`#${fieldId(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(name);
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

function focusField(name: string): void {
  const field = document.getElementById(fieldId(name));
  const target = field?.matches("input, textarea, select, button")
    ? field
    : field?.querySelector<HTMLElement>("input, textarea, select, button");
  target?.focus();
}
