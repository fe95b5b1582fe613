/** `weerwerk start`: one command from an empty folder to a running node, and from a crashed one back to a running one. */
import { createServer } from "node:net";
import { type Config, ConfigError, masterKeySource } from "../platform/config/config.ts";
import { type DataFolder, openDataFolder } from "../platform/host/data-folder.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../platform/host/embedded-postgres.ts";
import type { ChildPlan } from "../platform/host/supervised-child.ts";
import { MASTER_KEY, secretPath } from "../platform/host/secrets.ts";
import { readStamp } from "../platform/host/stamp.ts";
import { runSupervisor } from "../platform/host/supervisor.ts";
import { baseUrl } from "../platform/http/server.ts";
import { readMasterKey } from "../platform/keys/master-key.ts";
import { buildWeb } from "./build-web.ts";
import { loadDemo } from "./load-demo.ts";
import { byUrl, ROOT, version } from "./parts.ts";
import {
  destroyRestored,
  embeddedUrl,
  nameFirstPeople,
  type Progress,
  readDemoPeople,
  readLogins,
  setupRoles,
  setupSchema,
} from "./setup-database.ts";

const KEPT = new Set([
  "PATH",
  "LANG",
  "TZ",
  "NODE_OPTIONS",
  "NODE_COMPILE_CACHE",
  "NODE_EXTRA_CA_CERTS",
  "HTTPS_PROXY",
  "NO_PROXY",
]);

/** The settings that are secrets of one process only. */
const SECRET = /^(DATABASE_URL|DATABASE_URL_DIRECT|WEERWERK_\w+_URL)$/;

/** What a child gets: its own database login and nothing of the others'. */
function childEnv(env: NodeJS.ProcessEnv, own: Record<string, string>): Record<string, string> {
  const shared = Object.entries(env).filter(
    ([name]) => KEPT.has(name) || (name.startsWith("WEERWERK_") && !SECRET.test(name)),
  );
  return { ...(Object.fromEntries(shared) as Record<string, string>), NODE_ENV: "production", ...own };
}

/** Fails before anything is started, with a message that names the port. */
function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new ConfigError(
              `Poort ${port} is al in gebruik.\nWat u kunt doen: stop het andere programma, of kies een andere poort met --port.`,
            )
          : error.code === "EACCES"
            ? new ConfigError(
                `Poort ${port} mag u niet openen.\nWat u kunt doen: kies met --port een poort boven 1024.`,
              )
            : error,
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

type Urls = { readonly app: string; readonly aanmelder: string; readonly worker: string; readonly migrator: string };

function ownUrls(config: Config): Urls {
  const {
    DATABASE_URL: app,
    WEERWERK_LOGIN_URL: aanmelder,
    WEERWERK_WORKER_URL: worker,
    WEERWERK_MIGRATOR_URL: migrator,
  } = config;
  if (!app || !aanmelder || !worker || !migrator) {
    throw new ConfigError(
      "DATABASE_URL is ingesteld, maar niet voor elke rol is er een adres.\n" +
        "Wat u kunt doen: stel ook WEERWERK_MIGRATOR_URL, WEERWERK_WORKER_URL en WEERWERK_LOGIN_URL in; `weerwerk doctor --sql` toont hoe de rollen worden gemaakt.",
    );
  }
  return { app, aanmelder, worker, migrator };
}

async function embeddedUrls(folder: DataFolder, postgres: EmbeddedPostgres): Promise<Urls> {
  const secrets = await readLogins(folder);
  return {
    app: embeddedUrl(postgres, secrets, "app"),
    aanmelder: embeddedUrl(postgres, secrets, "aanmelder"),
    worker: embeddedUrl(postgres, secrets, "worker"),
    migrator: embeddedUrl(postgres, secrets, "migrator"),
  };
}

function children(env: NodeJS.ProcessEnv, folder: DataFolder, config: Config, urls: Urls): ChildPlan[] {
  const shared = {
    WEERWERK_DATA: folder.path,
    WEERWERK_PORT: String(config.WEERWERK_PORT),
    WEERWERK_HOST: config.WEERWERK_HOST,
  };
  return [
    {
      name: "server",
      argv: [`${ROOT}src/apps/serve.ts`],
      env: childEnv(env, { ...shared, DATABASE_URL: urls.app, WEERWERK_LOGIN_URL: urls.aanmelder }),
    },
    {
      name: "werker",
      argv: [`${ROOT}src/apps/work.ts`],
      env: childEnv(env, {
        ...shared,
        WEERWERK_WORKER_URL: urls.worker,
        ...(config.WEERWERK_MAIL_URL === undefined ? {} : { WEERWERK_MAIL_URL: config.WEERWERK_MAIL_URL }),
      }),
    },
  ];
}

/** Waits until the pages answer, so that the address that we print works. */
async function untilReady(config: Config, signal: AbortSignal): Promise<boolean> {
  const address = `http://${config.WEERWERK_HOST}:${config.WEERWERK_PORT}/gereed`;
  while (!signal.aborted) {
    const ready = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function welcome(config: Config, folder: DataFolder, say: Progress): void {
  say("");
  say(`Weerwerk ${version} draait op ${baseUrl(config)}`);
  if (folder.stamp.demo) {
    say("Dit is de demo van de gemeente Waterveen: alle mensen en gegevens zijn verzonnen.");
    say(
      "Meld u aan als een van hen, bijvoorbeeld Yara Bouhlel (adviseur), Mees Tolsma (balie) of Daan Vreeburg (privacy officer).",
    );
  }
  say("Stoppen: Ctrl-C");
}

async function greet(
  config: Config,
  folder: DataFolder,
  env: NodeJS.ProcessEnv,
  say: Progress,
  signal: AbortSignal,
): Promise<void> {
  if (!(await untilReady(config, signal))) return;
  welcome(config, folder, say);
  if (folder.stamp.demo && config.WEERWERK_DEMO === "vol") await loadDemo(folder, baseUrl(config), env, say, signal);
}

/** @returns the exit code. @throws HostError or ConfigError with what is wrong and what to do; everything is stopped by then. */
export async function start(config: Config, env: NodeJS.ProcessEnv, say: Progress): Promise<number> {
  await requireFreePort(config.WEERWERK_HOST, config.WEERWERK_PORT);
  const folder = await openFolder(config);
  const lock = await folder.lock(baseUrl(config));
  const own = config.DATABASE_URL !== undefined;
  let urls: Urls | undefined = own ? ownUrls(config) : undefined;
  const done = new AbortController();
  try {
    const building = buildWeb(say);
    building.catch(() => undefined); // awaited below; an early failure must not end the process by itself
    return await runSupervisor({
      folder,
      onMessage: say,
      ...(own ? {} : { startPostgres: (signal) => startEmbeddedPostgres(folder, { onProgress: say, signal }) }),
      prepare: async (postgres) => {
        if (postgres) {
          await setupRoles(folder, postgres);
          urls = await embeddedUrls(folder, postgres);
        }
        await prepareData(config, folder, urls ?? ownUrls(config), say);
        await building;
      },
      children: () => {
        void greet(config, folder, env, say, done.signal);
        return children(env, folder, config, urls ?? ownUrls(config));
      },
    });
  } finally {
    done.abort();
    lock.release();
  }
}

/** A new folder becomes a demo, so that one command shows everything; a real one is made by `weerwerk init`. */
async function openFolder(config: Config): Promise<DataFolder> {
  const path = config.WEERWERK_DATA;
  const isNew = (await readStamp(path).catch(() => undefined)) === undefined;
  return openDataFolder(isNew ? { path, demo: true } : { path });
}

async function prepareData(config: Config, folder: DataFolder, urls: Urls, say: Progress): Promise<void> {
  const { knoop, demo } = folder.stamp;
  const master = await masterOf(config, folder);
  const migrator = byUrl(urls.migrator);
  await setupSchema(
    migrator,
    master,
    { knoop, organisatie: demo ? "Gemeente Waterveen" : "Onze organisatie", demo },
    say,
  );
  await destroyRestored(migrator, master, folder, say);
  if (demo && (await nameFirstPeople(migrator, master, await readDemoPeople())))
    say("De mensen van Waterveen zijn er.");
}

/** The master key from where it is configured; the one of the data folder is made with the folder. */
export async function masterOf(config: Config, folder: DataFolder): Promise<Buffer> {
  const own = secretPath(folder.path, MASTER_KEY);
  const source = masterKeySource(config, own);
  if (source.kind === "bestand" && source.path === own) await folder.masterKey();
  return readMasterKey(source);
}
