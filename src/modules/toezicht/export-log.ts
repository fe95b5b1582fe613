/** Export part of the log: pages in short transactions, each logged before the next, then one sealed file to fetch. */
import { removeFile, saveFile } from "../../platform/files/bestand.ts";
import { FILE_LIMIT } from "../../platform/files/inspect-file.ts";
import { type Job, JobStopped } from "../../platform/jobs/worker.ts";
import { toLdvRecord } from "../../platform/log/ldv.ts";
import { countVerwerkingen, findVerwerkingen, type VerwerkingsKey } from "./export-store.ts";

const PAGE = 2_000;

/** The task `loguitvoer`: records of the Logboek Dataverwerkingen as JSON lines. They hold no user and only sealed subjects. */
export async function exportLog(job: Job): Promise<{ bestand: string }> {
  const { van, tot } = job.gegevens as { van: string; tot: string };
  const totaal = await job.grant("logboek uitvoeren: tellen", false, (tx) => countVerwerkingen(tx, van, tot));
  const lines: string[] = [];
  let bytes = 0;
  let after: VerwerkingsKey | undefined;
  for (;;) {
    await job.report(lines.length, totaal);
    const page = await job.grant("logboek uitvoeren: bladzijde", false, (tx) =>
      findVerwerkingen(tx, { van, tot, after, limit: PAGE }),
    );
    for (const row of page) {
      const line = JSON.stringify(toLdvRecord(row, job.base));
      bytes += Buffer.byteLength(line) + 1;
      lines.push(line);
    }
    if (bytes > FILE_LIMIT) throw new JobStopped("MISLUKT", "UITVOER_TE_GROOT");
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = { at: last.at_us, xid: last.xid, nr: last.nr };
  }
  await job.report(lines.length, totaal);
  const bestand = await job.grant("logboek uitvoeren: bestand bewaren", true, async (tx) => {
    // One file per order: an attempt that broke off after this leaves none beside it.
    await removeFile(tx, job.opdracht);
    return saveFile(tx, job.keyring, job.opdracht, {
      compartiment: "toezicht",
      soort: "application/jsonl",
      naam: `logboek-dataverwerkingen-${van.slice(0, 10)}-${tot.slice(0, 10)}.jsonl`,
      inhoud: Buffer.from(lines.length > 0 ? `${lines.join("\n")}\n` : "", "utf8"),
    });
  });
  return { bestand };
}
