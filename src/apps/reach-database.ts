/** Reaches the database of a node for a command: the one that runs, or the embedded one started for as long as the command lasts. */
import type { Config } from "../platform/config/config.ts";
import { ConfigError } from "../platform/config/config.ts";
import type { Connection } from "../platform/database/database.ts";
import { type Login, loginName } from "../platform/database/roles.ts";
import { type DataFolder, openDataFolder } from "../platform/host/data-folder.ts";
import { findRunningPostgres, startEmbeddedPostgres } from "../platform/host/embedded-postgres.ts";
import { readStamp } from "../platform/host/stamp.ts";
import { byUrl } from "./parts.ts";
import { DATABASE, type Progress, readLogins } from "./setup-database.ts";

export type Reach = { readonly folder: DataFolder; readonly connection: (login: Login) => Connection };

const SETTING: Readonly<Record<Login, keyof Config>> = {
  app: "DATABASE_URL",
  migrator: "WEERWERK_MIGRATOR_URL",
  worker: "WEERWERK_WORKER_URL",
  aanmelder: "WEERWERK_LOGIN_URL",
  sequencer: "WEERWERK_SEQUENCER_URL",
  backup: "WEERWERK_BACKUP_URL",
};

/** The data folder, which must exist: a command never makes one by accident. */
export async function existingFolder(config: Config): Promise<DataFolder> {
  const path = config.WEERWERK_DATA;
  if ((await readStamp(path)) === undefined) {
    throw new ConfigError(
      `Er is geen knoop in ${path}.\nWat u kunt doen: kies met --data de goede map, of maak een knoop met \`weerwerk start\` of \`weerwerk init\`.`,
    );
  }
  return openDataFolder({ path });
}

export function externalConnections(config: Config): (login: Login) => Connection {
  return (login) => {
    const url = config[SETTING[login]];
    if (typeof url !== "string")
      throw new ConfigError(
        `${SETTING[login]} is niet ingesteld.\nWat u kunt doen: zie docs/beheer.md, hoofdstuk Database.`,
      );
    return byUrl(url);
  };
}

/** The logins of an embedded server that listens in `place`. */
export async function embeddedConnections(
  folder: DataFolder,
  place: Pick<Connection, "host" | "port">,
): Promise<(login: Login) => Connection> {
  const secrets = await readLogins(folder);
  return (login) => ({ ...place, user: loginName(login, DATABASE), password: secrets[login], database: DATABASE });
}

/** Runs `work` with the database reachable, and leaves everything as it was. */
export async function withDatabase<T>(config: Config, say: Progress, work: (reach: Reach) => Promise<T>): Promise<T> {
  const folder = await existingFolder(config);
  if (config.DATABASE_URL !== undefined) return work({ folder, connection: externalConnections(config) });
  const running = await findRunningPostgres(folder);
  if (running) return work({ folder, connection: await embeddedConnections(folder, running) });
  const lock = await folder.lock("een opdracht van weerwerk");
  const postgres = await startEmbeddedPostgres(folder, { onProgress: say });
  try {
    return await work({
      folder,
      connection: await embeddedConnections(folder, { host: postgres.socketDir, port: postgres.port }),
    });
  } finally {
    await postgres.stop();
    lock.release();
  }
}
