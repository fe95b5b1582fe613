/** Export what a grant sees of one bron, as a job: pages in short transactions, each logged before the next, then one sealed file. */
import { removeFile, saveFile } from "../../platform/files/bestand.ts";
import { FILE_LIMIT } from "../../platform/files/inspect-file.ts";
import { type Job, JobStopped } from "../../platform/jobs/worker.ts";
import { isVerband, toBods, toFtmLines } from "../bronbestanden/index.ts";
import { countUitvoer, findUitvoer, type UitvoerRij } from "./uitvoer-store.ts";

export const UITVOERFORMATEN = ["FTM", "BODS"] as const;
export type Uitvoerformaat = (typeof UITVOERFORMATEN)[number];

const PAGE = 2_000;
/** Far more than fits in a file: what is read beyond this would be thrown away. */
const MOST_RECORDS = 200_000;

/** What BODS can be a tie between. */
const STATED: ReadonlySet<string> = new Set(["PERSOON", "ORGANISATIE", "VESTIGING"]);

type Form = {
  /** Also versions that were replaced: BODS publishes each, FollowTheMoney only what is so now. */
  readonly vroeger: boolean;
  readonly naam: string;
  readonly lines: (rijen: readonly UitvoerRij[], uitgave: { datum: string; uitgever: string }) => Iterable<object>;
};

const FORMS: Readonly<Record<Uitvoerformaat, Form>> = {
  FTM: { vroeger: false, naam: "ftm.jsonl", lines: (rijen) => toFtmLines(rijen.map(({ record }) => record)) },
  BODS: {
    vroeger: true,
    naam: "bods.jsonl",
    lines: (rijen, uitgave) =>
      rijen
        .filter(({ einden }) => einden.every((soort) => STATED.has(soort)))
        .flatMap(({ record }) => toBods(record, uitgave)),
  },
};

/** The task `registeruitvoer`. */
export async function exportRegisters(job: Job): Promise<{ bestand: string }> {
  const { bron, formaat } = job.gegevens as { bron: string; formaat: Uitvoerformaat };
  const { vroeger, lines, naam } = FORMS[formaat];
  const rijen = await readAll(job, bron, vroeger);
  const uitgave = { datum: new Date().toISOString().slice(0, 10), uitgever: new URL(job.base).host };
  const text: string[] = [];
  let bytes = 0;
  for (const line of lines(rijen, uitgave)) {
    const json = `${JSON.stringify(line)}\n`;
    bytes += Buffer.byteLength(json);
    if (bytes > FILE_LIMIT) throw new JobStopped("MISLUKT", "UITVOER_TE_GROOT");
    text.push(json);
  }
  const bestand = await job.grant("registers uitvoeren: bestand bewaren", true, async (tx) => {
    // One file per order: an attempt that broke off after this leaves none beside it.
    await removeFile(tx, job.opdracht);
    return saveFile(tx, job.keyring, job.opdracht, {
      compartiment: "objecten",
      soort: "application/jsonl",
      naam: `${bron}-${naam}`,
      inhoud: Buffer.from(text.join(""), "utf8"),
    });
  });
  return { bestand };
}

/** Everything at once, because lines of one thing may lie far apart; each page is on record before the next is read. */
async function readAll(job: Job, bron: string, vroeger: boolean): Promise<readonly UitvoerRij[]> {
  const totaal = await job.grant("registers uitvoeren: tellen", false, (tx) => countUitvoer(tx, bron, vroeger));
  if (totaal > MOST_RECORDS) throw new JobStopped("MISLUKT", "UITVOER_TE_GROOT");
  const all: UitvoerRij[] = [];
  for (;;) {
    await job.report(all.length, totaal);
    const page = await job.grant("registers uitvoeren: bladzijde", false, async (tx) => {
      const rijen = await findUitvoer(tx, bron, vroeger, all.at(-1)?.id ?? 0, PAGE);
      const dingen = rijen.filter(({ record }) => !isVerband(record.soort)).map(({ extern }) => extern);
      tx.log("Registergegevens uitvoeren", dingen);
      return rijen;
    });
    all.push(...page);
    if (page.length < PAGE) break;
  }
  await job.report(all.length, totaal);
  return all;
}
