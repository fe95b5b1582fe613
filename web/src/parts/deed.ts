/** One deed at a time: busy while it runs, and its refusal kept until the next try. */
import { useState } from "react";

export type Handeling = {
  readonly busy: boolean;
  readonly problem: unknown;
  readonly run: (work: () => Promise<unknown>) => void;
};

export function useDeed(): Handeling {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const run = (work: () => Promise<unknown>): void => {
    setBusy(true);
    setProblem(undefined);
    void work()
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return { busy, problem, run };
}
