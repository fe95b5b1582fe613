/** Writes the backup file as a stream: memory stays flat, and the file gets its name only when it is complete. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { link, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Pack, pack } from "tar-stream";
import { type BackupFile, buffers, seal } from "./backup-format.ts";
import { UNFINISHED, inheritOwner, syncPath } from "./durable-file.ts";
import { HostError, errnoOf } from "./host-error.ts";

const taken = (path: string): HostError =>
  new HostError(
    "KOPIE_BESTAAT",
    `${path} bestaat al en wordt niet overschreven.`,
    "kies een andere naam voor de reservekopie.",
  );

type Sink = ReturnType<Pack["entry"]>;
type Done = (error?: Error | null) => void;

/** Resolves when there is room again; rejects when there never will be. */
const drained = (sink: Sink): Promise<void> =>
  new Promise((resolve, reject) => {
    if (sink.destroying) return reject(new Error("The archive was cut off"));
    const onDrain = (): void => {
      sink.off("close", onClose);
      resolve();
    };
    const onClose = (): void => {
      sink.off("drain", onDrain);
      reject(new Error("The archive was cut off"));
    };
    sink.once("drain", onDrain);
    sink.once("close", onClose);
    return undefined;
  });

/** A backup file in the making. */
export class BackupWriter {
  /** What has been added, for the manifest. */
  readonly files: BackupFile[] = [];
  readonly #path: string;
  readonly #unfinished: string;
  readonly #pack: Pack = pack();
  readonly #written: Promise<void>;

  /** @param path of the finished file; until then the work is done beside it */
  constructor(path: string) {
    this.#path = path;
    this.#unfinished = `${path}${UNFINISHED}`;
    const output = createWriteStream(this.#unfinished, { flags: "w", mode: 0o600, flush: true });
    this.#written = pipeline(Readable.from(seal(buffers(this.#pack))), output);
    this.#written.catch(() => undefined); // every step below waits for it as well
  }

  async addFolder(name: string): Promise<void> {
    await this.#entry((done) => this.#pack.entry({ name, type: "directory", mode: 0o700 }, done));
  }

  /** Adds a small file; `isListed` is false for the head and the manifest itself. */
  async addContent(naam: string, content: string | Buffer, { isListed = true } = {}): Promise<void> {
    const bytes = Buffer.from(content);
    await this.#entry((done) => this.#pack.entry({ name: naam, mode: 0o600 }, bytes, done));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (isListed) this.files.push({ naam, grootte: bytes.length, sha256 });
  }

  /** Adds a file of any size. `source` must give exactly `size` bytes. */
  async addStream(naam: string, size: number, source: AsyncIterable<Buffer>): Promise<void> {
    const hash = createHash("sha256");
    await this.#entry(
      (done) => this.#pack.entry({ name: naam, size, mode: 0o600 }, done),
      async (sink) => {
        for await (const chunk of source) {
          hash.update(chunk);
          if (!sink.write(chunk)) await drained(sink);
        }
        sink.end(null);
      },
    );
    this.files.push({ naam, grootte: size, sha256: hash.digest("hex") });
  }

  /** Completes the file and gives it its name. @throws HostError KOPIE_BESTAAT */
  async finish(): Promise<void> {
    this.#pack.finalize();
    await this.#written;
    await inheritOwner(this.#unfinished);
    try {
      await link(this.#unfinished, this.#path); // unlike rename, this never replaces an older backup
    } catch (error) {
      throw errnoOf(error) === "EEXIST" ? taken(this.#path) : error;
    }
    await rm(this.#unfinished);
    await syncPath(dirname(this.#path));
  }

  /** Throws away what was written. */
  async abandon(): Promise<void> {
    this.#pack.destroy(new Error("The backup was given up"));
    await this.#written.catch(() => undefined);
    await rm(this.#unfinished, { force: true });
  }

  async #entry(begin: (done: Done) => Sink, fill?: (sink: Sink) => Promise<void>): Promise<void> {
    try {
      let sink: Sink | undefined;
      const added = new Promise<void>((resolve, reject) => {
        sink = begin((error) => (error ? reject(error) : resolve()));
        sink.on("error", () => undefined); // reported through `done`
      });
      added.catch(() => undefined);
      if (sink && fill) await fill(sink);
      await added;
    } catch (error) {
      this.#pack.destroy(error instanceof Error ? error : undefined);
      await this.#written; // when writing failed, that is the cause (a full disk); the entry only heard of it
      throw error;
    }
  }
}
