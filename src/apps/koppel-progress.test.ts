/** Progress: it only goes forward, and what is left is estimated from what was done. */
import { expect, test } from "vitest";
import { Progress } from "./koppel-progress.ts";

function watch(isTerminal: boolean): {
  readonly progress: Progress;
  readonly said: string[];
  readonly wait: (seconds: number) => void;
} {
  const said: string[] = [];
  let now = 0;
  return {
    said,
    progress: new Progress({ write: (text) => said.push(text), isTerminal, now: () => now }),
    wait: (seconds) => {
      now += seconds;
    },
  };
}

// Kills: an estimate from the phase alone, a share that is not added.
test("half of the work in ten seconds leaves about ten", () => {
  const { progress, said, wait } = watch(true);
  progress.begin("lezen");
  wait(10);
  progress.begin("leren");
  progress.at(0.5);
  expect(said.at(-1)).toContain("Leren wat verschillen zeggen: 50 %, nog ongeveer 10 s");
});

test("long waits are told in minutes, and nothing is promised in the first moments", () => {
  const { progress, said, wait } = watch(true);
  progress.begin("lezen");
  progress.at(0.9);
  expect(said.at(-1)).not.toContain("nog ongeveer");
  wait(600);
  progress.at(1);
  expect(said.at(-1)).toMatch(/20 %, nog ongeveer 40 min/);
});

test("a file that is written to gets one line per phase, a terminal one line in all", () => {
  const file = watch(false);
  for (const phase of ["lezen", "waarden", "leren"] as const) {
    file.progress.begin(phase);
    file.progress.at(0.5);
  }
  file.progress.end();
  expect(file.said).toHaveLength(3);
  expect(file.said.every((line) => line.endsWith("\n"))).toBe(true);
  const terminal = watch(true);
  terminal.progress.begin("lezen");
  terminal.progress.end();
  expect(terminal.said.join("")).not.toContain("\n");
});
