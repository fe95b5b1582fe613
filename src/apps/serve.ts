/** The process of the web server: opens its parts, listens, and lets go in order when asked. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { DemoPerson } from "../platform/auth/demo-provider.ts";
import { ConfigError, readConfig } from "../platform/config/config.ts";
import { EXIT_CONFIG, exitWithParent } from "../platform/host/exit-with-parent.ts";
import type { Context } from "../platform/http/context.ts";
import { describeError, openLogger } from "../platform/http/logger.ts";
import { openMetrics } from "../platform/http/metrics.ts";
import { MasterKeyError } from "../platform/keys/master-key.ts";
import { openIdentity } from "./identity.ts";
import { openKeys, poolFor, readNode, ROOT } from "./parts.ts";
import { createServer } from "./server.ts";

const readPeople = async (): Promise<DemoPerson[]> =>
  parse(await readFile(`${ROOT}demo/medewerkers.yaml`, "utf8")) as DemoPerson[];

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = openLogger(config.WEERWERK_LOG, "server");
  const pool = poolFor(config.DATABASE_URL, "app", 20);
  const loginPool = poolFor(config.WEERWERK_LOGIN_URL, "aanmelder", 3);
  const context: Context = {
    config,
    node: await readNode(pool),
    pool,
    keyring: await openKeys(config, pool),
    logger,
    metrics: openMetrics(),
  };
  const { client, addProvider } = await openIdentity(context, readPeople);
  const app = await createServer(context, {
    login: { client, loginPool },
    webFolder: `${ROOT}web/dist`,
    ...(addProvider ? { extra: addProvider } : {}),
  });
  exitWithParent({
    close: async () => {
      await app.close();
      await Promise.all([pool.end(), loginPool.end()]);
    },
  });
  await app.listen({ host: config.WEERWERK_HOST, port: config.WEERWERK_PORT });
  logger.info({ poort: config.WEERWERK_PORT }, "server luistert");
  process.send?.({ kind: "ready" });
}

try {
  await main();
} catch (error) {
  const known = error instanceof ConfigError || error instanceof MasterKeyError;
  process.stderr.write(
    `${known ? error.message : `De server kon niet starten: ${JSON.stringify(describeError(error))}`}\n`,
  );
  process.exit(known ? EXIT_CONFIG : 1);
}
