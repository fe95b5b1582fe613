/** Puts a backup file back into a new data folder: everything is checked before the folder exists. */
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, copyFile, mkdir, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Header, extract } from "tar-stream";
import {
  type BackupHead,
  type BackupManifest,
  HEAD_ENTRY,
  MANIFEST_ENTRY,
  SEAL_BYTES,
  SEAL_ENTRY,
  buffers,
  checkSeal,
  damaged,
  looksSealed,
  parseHead,
  parseManifest,
} from "./backup-format.ts";
import { CLUSTER_FOLDER } from "./cluster-location.ts";
import { requireFreeSpace } from "./disk-space.ts";
import { UNFINISHED, inheritOwner, syncPath, syncTree } from "./durable-file.ts";
import { HostError, errnoOf, explained } from "./host-error.ts";
import { packagedMajor } from "./postgres-binaries.ts";
import type { Progress } from "./postmaster.ts";
import { STAMP_FILE, parseStamp } from "./stamp.ts";

const MEGABYTE = 1024 * 1024;

/** Most bytes of an entry that is read into memory: the manifest of a million files. */
const LONGEST_TEXT = 256 * MEGABYTE;

/** Only what a backup of ours holds: the stamp and the cluster, no way out of the folder. */
export function isAllowedName(name: string): boolean {
  if (name === STAMP_FILE || name === CLUSTER_FOLDER) return true;
  if (!name.startsWith(`${CLUSTER_FOLDER}/`) || name.includes("\\") || name.includes("\0")) return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function requireFit(head: BackupHead, pgMajor: number): void {
  const here = `${process.platform}-${process.arch}`;
  if (head.platform !== here) {
    throw new HostError(
      "KOPIE_ANDER_PLATFORM",
      `De reservekopie is van een ${head.platform}; deze machine is een ${here}. Databasebestanden passen daar niet op.`,
      `zet haar terug op een ${head.platform}.`,
    );
  }
  if (head.pgMajor === pgMajor) return;
  throw new HostError(
    "POSTGRES_ANDERE_VERSIE",
    `De reservekopie is van PostgreSQL ${head.pgMajor}; deze Weerwerk brengt PostgreSQL ${pgMajor} mee.`,
    `zet haar terug met een Weerwerk die PostgreSQL ${head.pgMajor} meebrengt.`,
  );
}

async function readText(source: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of buffers(source)) {
    bytes += chunk.length;
    if (bytes > LONGEST_TEXT) throw damaged("een onderdeel is onmogelijk groot");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function writeOut(source: AsyncIterable<unknown>, path: string): Promise<{ grootte: number; sha256: string }> {
  const hash = createHash("sha256");
  let grootte = 0;
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of buffers(source)) {
      hash.update(chunk);
      grootte += chunk.length;
      await handle.writeFile(chunk); // writes on from the present position
    }
  } finally {
    await handle.close();
  }
  return { grootte, sha256: hash.digest("hex") };
}

/** What has been unpacked, to be compared with the manifest. */
class Unpacking {
  head: BackupHead | undefined;
  manifest: BackupManifest | undefined;
  readonly #room: string;
  readonly #found = new Map<string, { grootte: number; sha256: string }>();
  readonly #pgMajor: number;

  /** @param pgMajor major version that this Weerwerk brings */
  constructor(room: string, pgMajor: number) {
    this.#room = room;
    this.#pgMajor = pgMajor;
  }

  async take({ name: raw, type }: Header, source: AsyncIterable<unknown>): Promise<void> {
    const name = type === "directory" && raw.endsWith("/") ? raw.slice(0, -1) : raw;
    if (!this.head) {
      if (name !== HEAD_ENTRY) throw damaged("dit is geen reservekopie van Weerwerk");
      this.head = parseHead(await readText(source));
      requireFit(this.head, this.#pgMajor);
    } else if (name === MANIFEST_ENTRY) {
      this.manifest = parseManifest(await readText(source));
    } else if (name === SEAL_ENTRY) {
      await readText(source); // checkSeal looks at it
    } else if (!isAllowedName(name)) {
      throw damaged("er zit iets in dat er niet hoort");
    } else if (type === "directory") {
      await mkdir(join(this.#room, name), { mode: 0o700 });
    } else if (type === "file") {
      this.#found.set(name, await writeOut(source, join(this.#room, name)));
    } else {
      throw damaged("er zit iets in dat er niet hoort");
    }
  }

  /** Every file of the manifest is there with its hash, and no other. */
  check(): BackupManifest {
    if (!this.manifest) throw damaged("de inhoudsopgave ontbreekt");
    if (this.manifest.bestanden.length !== this.#found.size) throw damaged("er ontbreekt een bestand");
    for (const { naam, grootte, sha256 } of this.manifest.bestanden) {
      const found = this.#found.get(naam);
      if (found?.sha256 !== sha256 || found.grootte !== grootte) throw damaged(`${naam} is veranderd`);
    }
    return this.manifest;
  }
}

/** Errors of the machine (a full disk) stay what they are; all others mean that the file is not a sound tar. */
const asDamage = (error: unknown): unknown =>
  error instanceof HostError || /^E(?!RR_)/.test(errnoOf(error) ?? "")
    ? error
    : damaged("het is geen heel archief", error);

async function unpack(from: string, unpacking: Unpacking, size: number, onProgress: Progress): Promise<void> {
  const entries = extract();
  let bytes = 0;
  let told = Date.now();
  async function* watched(): AsyncGenerator<Buffer> {
    for await (const chunk of checkSeal(buffers(createReadStream(from, { highWaterMark: 256 * 1024 })))) {
      bytes += chunk.length;
      yield chunk;
      if (Date.now() - told < 2000) continue;
      told = Date.now();
      onProgress(`Terugzetten: ${Math.round((100 * bytes) / size)} % gelezen en gecontroleerd…`);
    }
  }
  const reading = pipeline(watched(), entries);
  reading.catch(() => undefined);
  try {
    for await (const source of entries) await unpacking.take(source.header, source);
  } catch (error) {
    // A refusal of ours stands; otherwise the reason why reading stopped is the better one (a broken seal).
    if (!(error instanceof HostError)) await reading;
    throw error;
  }
  await reading;
}

async function requireEmpty(to: string): Promise<void> {
  const names = await readdir(to).catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return [];
    throw error;
  });
  if (names.length === 0) return;
  throw new HostError(
    "DOEL_NIET_LEEG",
    `De map ${to} is niet leeg. Terugzetten gaat alleen naar een nieuwe of lege map, zodat er niets overschreven wordt.`,
    "kies een andere map.",
  );
}

async function readTail(path: string, size: number): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const tail = Buffer.alloc(Math.min(size, SEAL_BYTES));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return tail;
  } finally {
    await handle.close();
  }
}

async function requireBackup(from: string): Promise<number> {
  const found = await stat(from).catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found?.isFile()) {
    if (!(await looksSealed(await readTail(from, found.size)))) throw damaged("het einde ontbreekt");
    return found.size;
  }
  throw new HostError(
    "KOPIE_MISLUKT",
    `Er is geen reservekopie ${from}.`,
    "geef het pad van een bestaande reservekopie op.",
  );
}

/**
 * Restores a backup into a new data folder. The folder appears when every byte has been checked, or not at all.
 * The first normal start then replays the log, sets a new superuser password, and asks for the master key.
 * @throws HostError KOPIE_BESCHADIGD, KOPIE_NIEUWER, KOPIE_ANDER_PLATFORM, POSTGRES_ANDERE_VERSIE, MAP_NIEUWER,
 * DOEL_NIET_LEEG, SCHIJF_VOL
 */
export async function restoreEmbedded(options: {
  from: string;
  to: string;
  /** Files that are kept apart from the backup and belong in the folder: path by name. */
  besides?: Readonly<Record<string, string>>;
  onProgress?: Progress;
}): Promise<BackupManifest> {
  const { besides = {}, onProgress = () => undefined } = options;
  const from = resolve(options.from);
  const to = resolve(options.to);
  const size = await explained(from, () => requireBackup(from));
  return explained(to, async () => {
    await requireEmpty(to);
    await mkdir(dirname(to), { recursive: true });
    await requireFreeSpace(dirname(to), size);
    const room = `${to}.${randomBytes(4).toString("hex")}${UNFINISHED}`;
    await mkdir(room, { mode: 0o700 });
    try {
      const unpacking = new Unpacking(room, await packagedMajor());
      await unpack(from, unpacking, size, onProgress).catch((error: unknown) => Promise.reject(asDamage(error)));
      const manifest = unpacking.check();
      const stamp = parseStamp(await readFile(join(room, STAMP_FILE), "utf8"), from);
      for (const [name, path] of Object.entries(besides)) {
        await copyFile(path, join(room, name));
        await chmod(join(room, name), 0o600);
        await inheritOwner(join(room, name));
      }
      await syncTree(room);
      await inheritOwner(room);
      await rename(room, to); // onto an empty folder this is allowed, and still one step
      await syncPath(dirname(to));
      onProgress(
        `Teruggezet in ${to}: knoop ${stamp.knoop}, stand van ${manifest.einde}.` +
          (stamp.sleutelafdruk
            ? ` Zet nu de apart bewaarde hoofdsleutel in ${join(to, "geheimen", "hoofdsleutel")} (rechten 600).`
            : ""),
      );
      return manifest;
    } catch (error) {
      await rm(room, { recursive: true, force: true });
      throw error;
    }
  });
}
