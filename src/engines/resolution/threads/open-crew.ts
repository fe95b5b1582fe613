/** A crew of worker threads (node:worker_threads). Each keeps its own caches; records lie in memory that all share. */
import { Worker } from "node:worker_threads";
import { type Crew, soloCrew } from "./step.ts";

/** What a worker is told: begin a step, or do a part of it. */
export type Order =
  | { readonly kind: "start"; readonly step: string; readonly context: unknown }
  | { readonly kind: "part"; readonly index: number; readonly part: unknown };

/** What a worker answers to a part. */
export type Answer =
  | { readonly kind: "done"; readonly index: number; readonly result: unknown }
  | { readonly kind: "failed"; readonly message: string; readonly stack: string | undefined };

type Job = {
  readonly parts: readonly unknown[];
  readonly results: unknown[];
  next: number;
  open: number;
  readonly onPart: ((done: number, all: number) => void) | undefined;
  readonly resolve: (results: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
};

/** Young objects of a thread. The default (up to 96 MiB per thread) saves 5 % of time and costs 80 MiB at a million records. */
const YOUNG_MIB = 16;

/**
 * Opens threads. With one or fewer everything is done in the calling thread and nothing is opened.
 * @param threads - how many; more than there are cores makes nothing faster
 * @param memoryMiB - the most that the heap of one thread may hold, apart from shared arrays
 */
export function openCrew(threads: number, memoryMiB = 1024): Crew {
  if (threads <= 1) return soloCrew;
  const url = new URL("./worker.ts", import.meta.url);
  const workers = Array.from(
    { length: threads },
    () => new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: memoryMiB, maxYoungGenerationSizeMb: YOUNG_MIB } }),
  );
  let job: Job | undefined;
  const hand = (worker: Worker): void => {
    if (job === undefined || job.next >= job.parts.length) return;
    const index = job.next++;
    worker.postMessage({ kind: "part", index, part: job.parts[index] } satisfies Order);
  };
  const fail = (error: Error): void => {
    const failed = job;
    job = undefined;
    failed?.reject(error);
  };
  const take = (worker: Worker, answer: Answer): void => {
    if (job === undefined) return;
    if (answer.kind === "failed") {
      fail(Object.assign(new Error(answer.message), { stack: answer.stack }));
      return;
    }
    job.results[answer.index] = answer.result;
    job.open--;
    job.onPart?.(job.parts.length - job.open, job.parts.length);
    if (job.open > 0) {
      hand(worker);
      return;
    }
    const finished = job;
    job = undefined;
    finished.resolve(finished.results);
  };
  for (const worker of workers) {
    worker.on("message", (answer: Answer) => {
      take(worker, answer);
    });
    worker.on("error", fail);
    worker.unref();
  }
  const start = (
    step: string,
    context: unknown,
    parts: readonly unknown[],
    onPart: Job["onPart"],
  ): Promise<readonly unknown[]> =>
    new Promise((resolve, reject) => {
      if (job !== undefined) throw new Error("A crew does one step at a time");
      job = { parts, results: [], next: 0, open: parts.length, onPart, resolve, reject };
      for (const worker of workers.slice(0, parts.length)) {
        worker.ref();
        worker.postMessage({ kind: "start", step, context } satisfies Order);
        hand(worker);
      }
    });
  return {
    size: threads,
    run: async <Context, Part, Result>(step: { readonly name: string }, context: Context, parts: readonly Part[], onPart?: Job["onPart"]) => {
      if (parts.length === 0) return [];
      try {
        // The worker ran the step of that name, so its results are of that step.
        return (await start(step.name, context, parts, onPart)) as readonly Result[];
      } finally {
        for (const worker of workers) worker.unref();
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
