/** Read a delivery in, as a job: batches of records, each one transaction with its log lines, from where the last one stopped. */
import { type Job, JobStopped } from "../../platform/jobs/worker.ts";
import { type Gelezen, readBronbestand } from "../bronbestanden/index.ts";
import { type Levering, partsOf } from "./levering.ts";
import { openFileKey, unsealDeel } from "./levering-file.ts";
import { endLevering, findLevering, findProfiel, readDeel, removeDelen } from "./levering-store.ts";
import { Reading } from "./read-batches.ts";
import { RecordSealer } from "./seal-record.ts";
import { endMissing, wakeTies } from "./settle-levering.ts";

/** The task `registers-inlezen`. A job that was killed goes on after the last line that is in. */
export async function takeIn(job: Job): Promise<Record<string, never>> {
  const { levering: id } = job.gegevens as { levering: string };
  const start = await job.grant("register inlezen: levering openen", false, async (tx) => {
    const levering = await findLevering(tx, id);
    const key = await openFileKey(tx, job.keyring, id);
    return levering && key && { levering, key, profiel: await findProfiel(tx, id) };
  });
  if (!start) throw new JobStopped("MISLUKT", "LEVERING_ONBEKEND");
  const { levering, key, profiel } = start;
  if (levering.stand !== "INLEZEN") return {};
  const bytes = partsIn(job, levering, key);
  await takeInFrom(job, levering, readBronbestand({ formaat: levering.formaat, profiel }, bytes));
  return {};
}

/** Takes in what a reader gives: lines, then ties that can wake, then what a snapshot ends. */
export async function takeInFrom(
  job: Job,
  levering: Levering,
  gelezen: AsyncIterable<readonly Gelezen[]>,
): Promise<void> {
  const { id } = levering;
  const reading = new Reading(job, levering);
  for await (const chunk of gelezen) for (const one of chunk) await reading.take(one);
  await reading.settle();
  if (reading.fatal) {
    await finish(job, id, "MISLUKT", reading.fatal);
    throw new JobStopped("MISLUKT", "BESTAND_GEWEIGERD");
  }
  await wakeTies(job, id, new RecordSealer(job.keyring, levering.bron));
  if (levering.wijze === "MOMENTOPNAME" && reading.isCut) {
    await finish(job, id, "MISLUKT", "LAATSTE_REGEL_HALF");
    throw new JobStopped("MISLUKT", "BESTAND_AFGEBROKEN");
  }
  if (levering.wijze === "MOMENTOPNAME" && !(await endMissing(job, id, reading.seen))) return;
  await finish(job, id, "KLAAR");
}

const finish = (job: Job, id: string, stand: "KLAAR" | "MISLUKT", reden?: string): Promise<void> =>
  job.grant("register inlezen: klaar", true, async (tx) => {
    await endLevering(tx, id, stand, reden);
    await removeDelen(tx, id);
  });

/** The bytes of the file, a part at a time, each opened in a grant of its own. */
async function* partsIn(job: Job, { id, bytes }: Levering, key: Buffer): AsyncGenerator<Uint8Array> {
  const of = partsOf(bytes);
  for (let nr = 0; nr < of; nr += 1) {
    const sealed = await job.grant("register inlezen: deel openen", false, (tx) => readDeel(tx, id, nr));
    if (!sealed) throw new JobStopped("MISLUKT", "BESTAND_WEG");
    yield unsealDeel(key, id, nr, of, sealed);
    await job.report(nr + 1, of);
  }
}
