/** Worker: the other end of `open-crew.ts`, with every step that can be done here. */
import { parentPort } from "node:worker_threads";
import { countStep } from "../blocking/count.ts";
import { prepareStep } from "../blocking/prepare.ts";
import { randomStep, sessionStep } from "../model/samples.ts";
import { fieldStep } from "../records/build.ts";
import { scoreStep } from "../scoring/score.ts";
import { joinStep, readStep } from "./read-table.ts";
import type { Answer, Order } from "./open-crew.ts";

type AnyStep = { readonly name: string; readonly start: (context: never) => (part: never) => unknown };

const STEPS: readonly AnyStep[] = [
  readStep,
  joinStep,
  fieldStep,
  randomStep,
  sessionStep,
  prepareStep,
  countStep,
  scoreStep,
];

const byName = new Map(STEPS.map((step) => [step.name, step]));

let work: ((part: never) => unknown) | undefined;

function obey(order: Order): Answer | undefined {
  if (order.kind === "start") {
    work = byName.get(order.step)?.start(order.context as never);
    return undefined;
  }
  if (work === undefined) throw new Error("A part came before its step");
  return { job: order.job, kind: "done", index: order.index, result: work(order.part as never) };
}

function tell(answer: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin; the rule is about windows
  parentPort?.postMessage(answer);
}

parentPort?.on("message", (order: Order) => {
  try {
    const answer = obey(order);
    if (answer !== undefined) tell(answer);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ job: order.job, kind: "failed", message, stack });
  }
});
