/** Read records into batches: each batch one transaction, ending between lines, so that a restart takes no line twice. */
import type { Job } from "../../platform/jobs/worker.ts";
import type { Bronrecord, Gelezen, Geweigerd } from "../bronbestanden/index.ts";
import type { Levering } from "./levering.ts";
import { type Batch, saveGeweigerd, takeInBatch } from "./levering-store.ts";
import { isStorable, RecordSealer, type SealedRecord } from "./seal-record.ts";
import { SeenKeys } from "./seen-keys.ts";

/** Records per transaction: large enough that a commit costs little per record, small enough to stay far under 5 s. */
const BATCH = 2_000;
/** Words that this process sent already need not be sent again; forgotten when there are this many. */
const KNOWN_WORDS = 200_000;

/** Why a whole file is refused, beside reasons per line. */
const FATAL: ReadonlySet<string> = new Set(["BESTANDSSOORT", "TEKENSET_ONBEKEND", "KOPREGEL"]);

/** What has been read and not yet committed, and which keys came by. */
export class Reading {
  readonly seen = new SeenKeys();
  readonly #job: Job;
  readonly #id: string;
  readonly #sealer: RecordSealer;
  readonly #versions: boolean;
  readonly #done: number;
  #committed: number;
  #regel = 0;
  #gelezen = 0;
  #kept: number;
  #batch: SealedRecord[] = [];
  #inBatch = new Set<string>();
  #refused: Geweigerd[] = [];
  #words = new Set<string>();
  #running: Promise<void> = Promise.resolve();
  /** Why nothing of the file may count. */
  fatal: string | undefined;
  /** The file breaks off: what it does not hold may only have been lost on the way. */
  isCut = false;

  constructor(job: Job, levering: Levering) {
    this.#job = job;
    this.#id = levering.id;
    this.#sealer = new RecordSealer(job.keyring, levering.bron);
    // BODS publishes a record again with each change: the same key is its next version, not a mistake.
    this.#versions = levering.formaat === "BODS";
    this.#done = levering.totRegel;
    this.#committed = levering.totRegel;
    this.#kept = levering.geweigerd;
  }

  async take(one: Gelezen): Promise<void> {
    if (one.regel !== this.#regel) {
      // A batch ends between lines, so that a restart never takes half a line twice.
      if (this.#batch.length >= BATCH || this.#refused.length >= BATCH) await this.flush();
      this.#regel = one.regel;
      if (one.regel > this.#done) this.#gelezen += 1;
    }
    if ("geweigerd" in one) this.#refuse(one.geweigerd);
    else await this.#add(one.record, one.regel);
  }

  #refuse(geweigerd: Geweigerd): void {
    if (FATAL.has(geweigerd.reden)) this.fatal = geweigerd.reden;
    if (geweigerd.reden === "LAATSTE_REGEL_HALF") this.isCut = true;
    if (geweigerd.regel > this.#done) this.#refused.push(geweigerd);
  }

  async #add(record: Bronrecord, regel: number): Promise<void> {
    if (!isStorable(record)) {
      this.#refuse({ regel, reden: "TEKENSET" });
      return;
    }
    const sealed = this.#sealer.seal(record);
    const seen = this.seen.add(sealed.sleutel, sealed.vingerafdruk);
    if (seen === "ZELFDE" || regel <= this.#done) return;
    if (seen === "ANDERS" && !this.#versions) {
      this.#refuse({ regel, reden: "SLEUTEL_DUBBEL" });
      return;
    }
    const key = sealed.sleutel.toString("base64url");
    if (this.#inBatch.has(key)) await this.flush();
    this.#inBatch.add(key);
    this.#batch.push(sealed);
  }

  async flush(): Promise<void> {
    if (this.#batch.length === 0 && this.#refused.length === 0 && this.#regel <= this.#committed) return;
    const [typos, woorden] = this.#newWords();
    const batch = {
      naRegel: this.#committed,
      totRegel: Math.max(this.#committed, this.#regel),
      gelezen: this.#gelezen,
      records: this.#batch,
      typos,
      woorden,
    };
    await this.#running;
    this.#running = this.#send(batch, this.#refused, this.#kept);
    // Whoever waits for it next hears of a failure.
    this.#running.catch(() => undefined);
    this.#kept += this.#refused.length;
    this.#committed = batch.totRegel;
    this.#gelezen = 0;
    this.#batch = [];
    this.#refused = [];
    this.#inBatch = new Set();
  }

  /** Waits until everything that was read is in. @throws what the last batch met */
  async settle(): Promise<void> {
    await this.flush();
    await this.#running;
  }

  /** One transaction; meanwhile the next batch is read and sealed. */
  #send(batch: Batch, refused: readonly Geweigerd[], kept: number): Promise<void> {
    return this.#job.grant("register inlezen: regels", true, async (tx) => {
      await takeInBatch(tx, this.#id, batch, 0);
      await saveGeweigerd(tx, this.#id, refused, kept);
    });
  }

  #newWords(): readonly [typos: string[], woorden: string[]] {
    const typos: string[] = [];
    const woorden: string[] = [];
    for (const record of this.#batch)
      for (const [woord, ways] of record.woorden) {
        if (this.#words.has(woord)) continue;
        this.#words.add(woord);
        for (const typo of ways) {
          typos.push(typo);
          woorden.push(woord);
        }
      }
    if (this.#words.size > KNOWN_WORDS) this.#words = new Set();
    return [typos, woorden];
  }
}
