/**
 * `weerwerk koppel`: which records of one or more files are about one and the same. A tool on files: no database, no login,
 * no network, and so no purpose and no log either. The law on those files is the caller's, and it says so.
 */
import { link, type Linked } from "./koppel-link.ts";
import { readModel } from "./koppel-model.ts";
import { KOPPEL_HELP, type KoppelOptions, readOptions } from "./koppel-options.ts";
import { Outputs } from "./koppel-output.ts";
import { Progress } from "./koppel-progress.ts";
import { reportOf } from "./koppel-report.ts";
import { writePairs, writeRecords } from "./koppel-result.ts";
import { sayLabels, sayRules, saySummary } from "./koppel-say.ts";

const LAW = `Weerwerk koppelt de bestanden die u geeft en kijkt niet in de knoop: er is geen aanmelding, geen doel en geen logboek.
Of u deze gegevens mag koppelen, staat in de wet; daarvoor bent u verantwoordelijk (AVG artikel 5 lid 2).`;

/** `resultaat.csv` has its pairs in `resultaat-paren.csv` and its report in `resultaat.html`. */
const beside = (uit: string, ending: string): string => `${uit.replace(/\.csv$/i, "")}${ending}`;

function write(linked: Linked, options: KoppelOptions, outputs: Outputs): readonly string[] {
  const targets = targetsOf(options);
  outputs.write(targets.records, (text) => {
    writeRecords(linked, options.withReasons, text);
  });
  outputs.write(targets.pairs, (text) => {
    writePairs(linked, options.withReasons, text);
  });
  outputs.write(targets.report, (text) => {
    text(reportOf(linked));
  });
  const { model } = options;
  const isNew = model !== undefined && targets.model === model;
  if (isNew)
    outputs.write(model, (text) => {
      text(`${JSON.stringify(linked.model, undefined, 2)}\n`);
    });
  outputs.commit();
  return [targets.records, targets.pairs, targets.report, ...(isNew ? [model] : [])];
}

type Targets = {
  readonly records: string;
  readonly pairs: string;
  readonly report: string;
  readonly model: string | undefined;
};

const targetsOf = ({ uit, model }: KoppelOptions): Targets => ({
  records: uit,
  pairs: beside(uit, "-paren.csv"),
  report: beside(uit, ".html"),
  model: model !== undefined && readModel(model) === undefined ? model : undefined,
});

/**
 * Links files.
 * @param words - what stands behind `koppel`
 * @returns the exit code
 * @throws {KoppelError} in plain Dutch for whatever a caller can do something about
 */
export async function koppel(words: readonly string[], say: (text: string) => void): Promise<number> {
  const options = readOptions(words);
  if (options === undefined) {
    say(KOPPEL_HELP);
    return 0;
  }
  const outputs = new Outputs(options.files);
  for (const path of Object.values(targetsOf(options))) if (path !== undefined) outputs.check(path);
  say(LAW);
  const progress = new Progress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    now: () => performance.now() / 1000,
  });
  const stop = (): void => {
    outputs.discard();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const linked = await link(options, progress);
    progress.begin("schrijven");
    const written = write(linked, options, outputs);
    progress.end();
    saySummary(linked, say);
    sayRules(linked, say);
    if (linked.measured !== undefined) sayLabels(linked.measured, linked.threshold, say);
    say(`\nGeschreven: ${written.join(", ")}`);
    return 0;
  } finally {
    progress.end();
    outputs.discard();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
