/** The data folder of one node: opened or created, private to its owner, stamped, locked, with its secrets. */
import { type Stats } from "node:fs";
import { chmod, mkdir, readdir, realpath, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UNFINISHED, inheritOwner, replaceFile } from "./durable-file.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { HostError, explained } from "./host-error.ts";
import { MASTER_KEY, fingerprint, keepSecret, randomSecret, readSecret, secret, secretPath } from "./secrets.ts";
import { STAMP_FILE, type Stamp, amendStamp, createStamp, readStamp } from "./stamp.ts";

/** Where the data folder lies unless `--data` says otherwise. */
export const DEFAULT_FOLDER = "./data";

/** What may lie in a folder that still counts as empty: the file system's own, and remains of an interrupted start. */
const isNothing = (name: string): boolean =>
  name === "lost+found" || name === ".DS_Store" || (name.startsWith(`${STAMP_FILE}.`) && name.endsWith(UNFINISHED));

/** An opened data folder. Make one with {@link openDataFolder}. */
export class DataFolder {
  /** Absolute path without symbolic links. */
  readonly path: string;
  #stamp: Stamp;
  #lock: FolderLock | undefined;

  /** @internal use {@link openDataFolder} */
  constructor(path: string, stamp: Stamp) {
    this.path = path;
    this.#stamp = stamp;
  }

  get stamp(): Stamp {
    return this.#stamp;
  }

  /** True while this process holds the lock; starting the database asks for it. */
  get isLocked(): boolean {
    return this.#lock !== undefined;
  }

  /**
   * Takes the lock for this process.
   * @param address where this node will answer, for the message to a second start
   * @throws HostError MAP_IN_GEBRUIK
   */
  async lock(address: string): Promise<FolderLock> {
    const held = await explained(this.path, () => lockFolder(this.path, address));
    const release = (): void => {
      this.#lock = undefined;
      held.release();
    };
    this.#lock = { release };
    return this.#lock;
  }

  /** A random secret of this node (such as the password of a database role), made at the first call. */
  secret(name: string): Promise<string> {
    if (name === MASTER_KEY) throw new TypeError("The master key has its own method: it must never be replaced unseen");
    return explained(secretPath(this.path, name), () => secret(this.path, name));
  }

  /** A secret that must exist already; undefined when it was never made. */
  readSecret(name: string): Promise<string | undefined> {
    return explained(secretPath(this.path, name), () => readSecret(this.path, name));
  }

  /** Stores a secret that was made elsewhere, unless there is one; answers the one that stands. */
  keepSecret(name: string, value: string): Promise<string> {
    return explained(secretPath(this.path, name), () => keepSecret(this.path, name, value));
  }

  /**
   * The master key from its file (base64url of 32 bytes), made with the folder and never again after that:
   * a new key would leave everything that is sealed unreadable.
   * @throws HostError HOOFDSLEUTEL_ONTBREEKT (after a restore, or when it was lost), HOOFDSLEUTEL_ANDERS
   */
  async masterKey(): Promise<string> {
    const path = secretPath(this.path, MASTER_KEY);
    const found = await this.readSecret(MASTER_KEY);
    const known = this.#stamp.sleutelafdruk;
    if (!found && known) {
      throw new HostError(
        "HOOFDSLEUTEL_ONTBREEKT",
        `De hoofdsleutel ${path} ontbreekt. Zonder die sleutel blijven de verzegelde gegevens van deze map onleesbaar.`,
        "zet de sleutel terug die u apart van de reservekopie bewaart (rechten 600). Weerwerk maakt geen nieuwe aan.",
      );
    }
    const key = found ?? (await this.keepSecret(MASTER_KEY, randomSecret()));
    if (known && fingerprint(key) !== known) {
      throw new HostError(
        "HOOFDSLEUTEL_ANDERS",
        `De hoofdsleutel ${path} hoort niet bij deze map.`,
        "zet de sleutel terug die bij deze map (of bij de teruggezette reservekopie) hoort.",
      );
    }
    if (!known) this.#stamp = await this.#amend({ sleutelafdruk: fingerprint(key) });
    return key;
  }

  /** After a rotation: from now on the key that lies in its file is the one of this folder. */
  async acceptMasterKey(): Promise<void> {
    const key = await this.readSecret(MASTER_KEY);
    if (key) this.#stamp = await this.#amend({ sleutelafdruk: fingerprint(key) });
  }

  /** Writes down that this folder now holds an embedded cluster of this major version. */
  async recordPgMajor(pgMajor: number): Promise<void> {
    if (this.#stamp.pgMajor !== pgMajor) this.#stamp = await this.#amend({ pgMajor });
  }

  #amend(news: Parameters<typeof amendStamp>[2]): Promise<Stamp> {
    return explained(this.path, () => amendStamp(this.path, this.#stamp, news));
  }
}

async function requireOwn(path: string, found: Stats): Promise<void> {
  const me = process.getuid?.();
  if (!found.isDirectory()) {
    throw new HostError("GEEN_MAP", `${path} is geen map.`, "kies met --data een andere plek.");
  }
  if (me !== undefined && me !== 0 && found.uid !== me) {
    throw new HostError(
      "MAP_VAN_ANDER",
      `De map ${path} is van een andere gebruiker van deze machine. Weerwerk kan haar dan niet afschermen.`,
      "kies met --data een map van uzelf, bijvoorbeeld een nieuwe map hierbinnen, of laat de beheerder haar aan u overdragen (chown).",
    );
  }
  // 0710 is the form for root, whose PostgreSQL runs as another user and must get through to its cluster.
  if ((found.mode & 0o067) !== 0) await chmod(path, found.mode & 0o710);
}

/** A file is really written: rights, a read-only disk and a full one all show here and not halfway. */
async function requireWritable(path: string): Promise<void> {
  const probe = join(path, ".schrijfproef");
  await replaceFile(probe, "Mag weg.\n");
  await rm(probe, { force: true });
}

async function refuseForeign(path: string): Promise<void> {
  const foreign = (await readdir(path)).filter((name) => !isNothing(name));
  // The stamp is looked for once more: another start may have put it there, and its lock, since we looked.
  if (foreign.length > 0 && !(await readStamp(path))) {
    throw new HostError(
      "MAP_VREEMD",
      `De map ${path} is niet leeg en is geen map van Weerwerk. Er is niets in veranderd.`,
      "kies met --data een lege of nieuwe map.",
    );
  }
}

function requireKind(path: string, stamp: Stamp, demo: boolean | undefined): void {
  if (demo === undefined || demo === stamp.demo) return;
  const kind = stamp.demo ? "een demo met verzonnen gegevens" : "een echte map, geen demo";
  throw new HostError(
    "MAP_ANDER_SOORT",
    `De map ${path} is ${kind}. Dat is bij het maken vastgelegd en verandert nooit.`,
    `kies met --data een andere map, of start deze map als ${stamp.demo ? "demo" : "echte map"}.`,
  );
}

/**
 * Opens a data folder, or creates it (mode 0700) with its stamp.
 * @param options.demo the kind that is wanted; left out: whatever the folder is, and a new folder is no demo
 * @throws HostError when the folder is foreign, of a newer format, of the other kind, of somebody else, not readable or
 * not writable, or when the disk is full
 */
export async function openDataFolder(options: { path?: string; demo?: boolean | undefined } = {}): Promise<DataFolder> {
  const asked = resolve(options.path ?? DEFAULT_FOLDER);
  return explained(asked, async () => {
    if ((await mkdir(asked, { recursive: true, mode: 0o700 })) !== undefined) await inheritOwner(asked);
    const path = await realpath(asked);
    const found = await readStamp(path);
    // Nothing may change in a folder that turns out not to be ours, its mode bits included.
    if (!found) await refuseForeign(path);
    await requireOwn(path, await stat(path));
    const stamp = found ?? (await createStamp(path, options.demo ?? false));
    await requireWritable(path);
    requireKind(path, stamp, options.demo);
    return new DataFolder(path, stamp);
  });
}
