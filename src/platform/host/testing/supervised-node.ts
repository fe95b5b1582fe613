/** A whole node for the supervisor tests, in a process of its own so that it can be killed. */
import { Client } from "pg";
import { fileURLToPath } from "node:url";
import { openDataFolder } from "../data-folder.ts";
import { startEmbeddedPostgres } from "../embedded-postgres.ts";
import { HostError } from "../host-error.ts";
import { PATIENT } from "../restart-policy.ts";
import { runSupervisor } from "../supervisor.ts";

const CHILD = fileURLToPath(new URL("writing-child.ts", import.meta.url));
const [, , path = "", ...children] = process.argv;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  const folder = await openDataFolder({ path });
  await folder.lock(`proefadres van ${process.pid}`);
  process.exitCode = await runSupervisor({
    folder,
    onMessage: (text) => say(`melding ${text}`),
    startPostgres: (signal) => startEmbeddedPostgres(folder, { signal, onProgress: (text) => say(`melding ${text}`) }),
    prepare: async (postgres) => {
      const client = new Client(postgres?.superuser);
      await client.connect();
      await client.query("CREATE TABLE IF NOT EXISTS spoor (wie text, proces int, nummer int)");
      await client.end();
      say(`postgres ${postgres?.pid}`);
    },
    children: (postgres) =>
      children.map((child) => {
        const [name = "", mode = ""] = child.split(":");
        const url = postgres?.url(postgres.superuser) ?? "";
        return { name, argv: [CHILD, name, mode], env: { DATABASE_URL: url } };
      }),
    policy: { ...PATIENT, mostFailures: Number(process.env["MOST_FAILURES"] ?? 4) },
  });
  say("einde");
} catch (error) {
  say(error instanceof HostError ? `weigering ${error.code} ${error.message}` : String(error));
  process.exitCode = 1;
}
