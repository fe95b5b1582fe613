/** After the last line: wake ties whose ends are there now, and end what a snapshot no longer holds. */
import type { Job } from "../../platform/jobs/worker.ts";
import { endRecords, findLevering, listAanwezig, listOntwaakt, proposeEinde, takeInBatch } from "./levering-store.ts";
import type { RecordSealer, SealedRecord } from "./seal-record.ts";
import type { SeenKeys } from "./seen-keys.ts";

const BATCH = 2_000;
const PAGE = 5_000;

/** Ties that came before one of their ends: now that both are awake, they are taken in as if they came last. */
export async function wakeTies(job: Job, id: string, sealer: RecordSealer): Promise<void> {
  for (;;) {
    const again = await job.grant("register inlezen: verbanden", true, async (tx) => {
      const { totRegel } = (await findLevering(tx, id)) ?? { totRegel: 0 };
      const rows = await listOntwaakt(tx, id, PAGE);
      let nr = 0;
      // Versions of one tie follow each other: each round takes the next version of every tie.
      const rounds = new Map<string, Buffer[]>();
      for (const { sleutel, verzegeld } of rows) {
        const key = sleutel.toString("hex");
        rounds.set(key, [...(rounds.get(key) ?? []), verzegeld]);
      }
      for (let round = 0; rounds.size > 0; round += 1) {
        const records: SealedRecord[] = [];
        for (const [key, versions] of rounds) {
          const verzegeld = versions[round];
          if (verzegeld === undefined) rounds.delete(key);
          else records.push(sealer.seal(sealer.unseal(Buffer.from(key, "hex"), verzegeld)));
        }
        if (records.length === 0) break;
        const batch = { naRegel: totRegel, totRegel, gelezen: 0, records, typos: [], woorden: [] };
        nr += await takeInBatch(tx, id, batch, nr);
      }
      return rows.length > 0;
    });
    if (!again) return;
  }
}

/** Ends what the snapshot no longer holds. @returns false when that waits for a second person. */
export async function endMissing(job: Job, id: string, seen: SeenKeys): Promise<boolean> {
  const missing = { wakker: await findMissing(job, id, false, seen), slapend: await findMissing(job, id, true, seen) };
  const total = missing.wakker.length + missing.slapend.length;
  const allowed = await job.grant("register inlezen: einde voorstellen", true, (tx) => proposeEinde(tx, id, total));
  if (!allowed) return false;
  for (const [kind, ids] of Object.entries(missing))
    for (let from = 0; from < ids.length; from += BATCH) {
      const some = ids.slice(from, from + BATCH);
      await job.grant("register inlezen: beeindigen", true, (tx) =>
        kind === "wakker" ? endRecords(tx, id, some, []) : endRecords(tx, id, [], some),
      );
    }
  return true;
}

async function findMissing(job: Job, id: string, slapend: boolean, seen: SeenKeys): Promise<number[]> {
  const missing: number[] = [];
  for (let na = 0; ;) {
    const page = await job.grant("register inlezen: vergelijken", true, (tx) =>
      listAanwezig(tx, id, slapend, na, PAGE),
    );
    for (const { id: nr, sleutel } of page) if (!seen.has(sleutel)) missing.push(nr);
    const last = page.at(-1);
    if (!last) return missing;
    na = last.id;
  }
}
