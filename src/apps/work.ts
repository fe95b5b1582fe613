/** The process of the worker: runs ordered and scheduled tasks until it is asked to stop. */
import { join } from "node:path";
import { BEWIJZEN_FILE, destroyVervallen, exportRegisters, keepBewijzen, takeIn } from "../modules/registers/index.ts";
import { bewaarSignalen, sendHerinneringen, sendMelderpost, sendWeekpost } from "../modules/signalen/index.ts";
import { exportLog } from "../modules/toezicht/index.ts";
import { newTrace } from "../kernel/trace.ts";
import { readKalender } from "../platform/catalogue/read-kalender.ts";
import { ConfigError, readConfig } from "../platform/config/config.ts";
import { withSystemGrant } from "../platform/grant/grant.ts";
import { EXIT_CONFIG, exitWithParent } from "../platform/host/exit-with-parent.ts";
import { describeError, openLogger } from "../platform/http/logger.ts";
import { baseUrl } from "../platform/http/server.ts";
import { type Scheduled, startWorker } from "../platform/jobs/worker.ts";
import { MasterKeyError } from "../platform/keys/master-key.ts";
import { openMailer } from "../platform/mail/mail.ts";
import { openKeys, poolFor, ROOT } from "./parts.ts";

/** Upkeep under the system activity `onderhoud`, which returns no content. */
const upkeep = (name: string, cron: string, statement: string): Scheduled => ({
  name,
  cron,
  run: async (pool) => {
    await withSystemGrant(pool, { activiteit: "onderhoud", handeling: name, trace: newTrace() }, async (tx) => {
      await tx.run(statement);
    });
  },
});

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = openLogger(config.WEERWERK_LOG, "worker");
  const pool = poolFor(config.WEERWERK_WORKER_URL, "worker", 6);
  const queuePool = poolFor(config.WEERWERK_WORKER_URL, "wachtrij", 6, false);
  const keyring = await openKeys(config, pool);
  const bewijzen = join(config.WEERWERK_DATA, BEWIJZEN_FILE);
  // Certificates that a crash kept from the list; a full disk must not stop the other work.
  await keepBewijzen(pool, bewijzen).catch((error: unknown) =>
    logger.error(describeError(error), "lijst van vernietigingen niet bijgewerkt"),
  );
  const base = baseUrl(config);
  const mail = { keyring, kalender: readKalender(`${ROOT}catalogus`), base, logger, mailer: openMailer(config) };
  const runner = await startWorker({
    pool,
    queuePool,
    keyring,
    base,
    logger,
    tasks: { loguitvoer: exportLog, "registers-inlezen": takeIn, registeruitvoer: exportRegisters },
    scheduled: [
      upkeep("logboek-maanden", "7 2 * * *", "select platform.create_log_partitions(3)"),
      // Before the registers: what was named or woken in a signaal ends with it on the same night.
      {
        name: "signalen-bewaren",
        cron: "7 3 * * *",
        run: async (jobPool) => void (await bewaarSignalen(jobPool, keyring)),
      },
      { name: "herinneringen", cron: "30 6 * * *", run: (jobPool) => sendHerinneringen({ ...mail, pool: jobPool }) },
      { name: "weekpost", cron: "0 7 * * 1", run: (jobPool) => sendWeekpost({ ...mail, pool: jobPool }) },
      { name: "melderpost", cron: "*/10 * * * *", run: (jobPool) => sendMelderpost({ ...mail, pool: jobPool }) },
      {
        name: "bewaartermijnen",
        cron: "37 3 * * *",
        run: async (jobPool) => {
          try {
            await destroyVervallen(jobPool, keyring);
          } finally {
            await keepBewijzen(jobPool, bewijzen);
          }
        },
      },
      upkeep("sessies-opruimen", "17 * * * *", "select platform.clean_sessions()"),
    ],
  });
  exitWithParent({
    close: async () => {
      await runner.stop();
      mail.mailer?.close();
      await Promise.all([pool.end(), queuePool.end()]);
    },
  });
  logger.info({}, "werker draait");
  process.send?.({ kind: "ready" });
  await runner.promise;
}

try {
  await main();
} catch (error) {
  const known = error instanceof ConfigError || error instanceof MasterKeyError;
  process.stderr.write(
    `${known ? error.message : `De werker kon niet starten: ${JSON.stringify(describeError(error))}`}\n`,
  );
  process.exit(known ? EXIT_CONFIG : 1);
}
