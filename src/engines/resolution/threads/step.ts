/**
 * Step: a piece of work that may be done by several threads, and the crew that does it.
 *
 * A step gets its context once per thread and then parts of the work. What comes out depends on context and part only, never
 * on who did it or in which order: a run on many threads gives the numbers of a run on one, bit for bit.
 */

/** Work named so that another thread finds it. Context, parts and results are copied; shared arrays are shared. */
export type Step<Context, Part, Result> = {
  readonly name: string;
  readonly start: (context: Context) => (part: Part) => Result;
};

export type Crew = {
  /** How many threads work at once. */
  readonly size: number;
  /** Does all parts and gives the results in the order of the parts. */
  readonly run: <Context, Part, Result>(
    step: Step<Context, Part, Result>,
    context: Context,
    parts: readonly Part[],
    /** Told after each part how many are done, of how many. */
    onPart?: (done: number, all: number) => void,
  ) => Promise<readonly Result[]>;
  readonly close: () => Promise<void>;
};

/** The crew of one: everything happens in the calling thread. */
export const soloCrew: Crew = {
  size: 1,
  run: async ({ start }, context, parts, onPart) => {
    const work = start(context);
    return parts.map((part, i) => {
      const result = work(part);
      onPart?.(i + 1, parts.length);
      return result;
    });
  },
  close: async () => {},
};
