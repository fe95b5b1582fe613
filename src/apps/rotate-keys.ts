/** `weerwerk sleutels`: a new envelope key for one compartment, or a new master key around all of them. */
import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { ConfigError } from "../platform/config/config.ts";
import type { Connection } from "../platform/database/database.ts";
import { MASTER_KEY, secretPath } from "../platform/host/secrets.ts";
import { fingerprint } from "../platform/keys/master-key.ts";
import { countWrappedBy, rotateEnvelopeKey, rotateMasterKey } from "../platform/keys/manage-keys.ts";
import { requireWord, type Words } from "./words.ts";
import { masterOf } from "./start.ts";
import { withDatabase } from "./reach-database.ts";

export async function rotateKeys({ config, rest, say }: Words): Promise<number> {
  const what = requireWord(rest, "welke sleutel", "weerwerk sleutels hoofdsleutel, of weerwerk sleutels casus");
  return withDatabase(config, say, async ({ folder, connection }) => {
    const migrator = connection("migrator");
    const master = await masterOf(config, folder);
    if (what !== "hoofdsleutel") {
      const versie = await rotateEnvelopeKey(migrator, master, what);
      say(
        `De sleutel ${what} heeft nu versie ${versie}; wat met de oude is verzegeld blijft leesbaar. Herstart de server en de werker.`,
      );
      return 0;
    }
    const own = secretPath(folder.path, MASTER_KEY);
    if (
      config.WEERWERK_HOOFDSLEUTEL !== undefined ||
      config.WEERWERK_HOOFDSLEUTEL_OPDRACHT !== undefined ||
      config.WEERWERK_HOOFDSLEUTEL_BESTAND !== undefined
    ) {
      throw new ConfigError(
        "De hoofdsleutel van deze knoop wordt elders bewaard.\nWat u kunt doen: volg docs/beheer.md, hoofdstuk Sleutels, bij `hoofdsleutel elders`.",
      );
    }
    const waiting = `${own}.nieuw`;
    const n = (await finishHalf(migrator, waiting)) ?? (await rotate(migrator, master, waiting));
    const old = `${own}.${fingerprint(master).toString("hex")}`;
    await rename(own, old);
    await rename(waiting, own);
    await folder.acceptMasterKey();
    say(`${n} sleutels zijn opnieuw verpakt. Bewaar de nieuwe hoofdsleutel apart (${own}) en herstart Weerwerk.`);
    say(
      `De oude staat nog in ${old}: bewaar die zolang er reservekopieën met die sleutel zijn, en vernietig hem daarna.`,
    );
    return 0;
  });
}

/** The new key is on disk before the database depends on it, and the old one stays beside it until it has been seen to work. */
async function rotate(migrator: Connection, master: Buffer, waiting: string): Promise<number> {
  const next = randomBytes(32);
  await writeFile(waiting, `${next.toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
  return rotateMasterKey(migrator, master, next);
}

/** A rotation that was cut off: when the database already depends on the waiting key, only the files are left to do. */
async function finishHalf(migrator: Connection, waiting: string): Promise<number | undefined> {
  const text = await readFile(waiting, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const n = await countWrappedBy(migrator, Buffer.from(text.trim(), "base64url"));
  if (n === 0) await rm(waiting);
  return n === 0 ? undefined : n;
}
