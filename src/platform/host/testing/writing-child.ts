/** A child for the supervisor tests: writes numbered rows, says on its output which ones were acknowledged, and leaves as told. */
import { Client } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { EXIT_CONFIG, exitWithParent } from "../exit-with-parent.ts";

const [, , name = "kind", mode = "schrijf"] = process.argv;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

if (mode === "faal") process.exit(1);
if (mode === "instelling") process.exit(EXIT_CONFIG);

const state = { isOn: true };
let client: Client | undefined;

/** One row, on a fresh connection whenever the old one has died. */
async function write(nummer: number): Promise<void> {
  if (!client) {
    client = new Client(process.env["DATABASE_URL"]);
    client.on("error", () => (client = undefined));
    await client.connect();
  }
  await client.query("INSERT INTO spoor VALUES ($1, $2, $3)", [name, process.pid, nummer]);
  say(`bevestigd ${name} ${process.pid} ${nummer}`);
}

async function writeOn(): Promise<void> {
  for (let nummer = 1; state.isOn; nummer++) {
    await write(nummer).catch(() => (client = undefined));
    await pause(3);
  }
}

const written = writeOn();
say(`geboren ${name} ${process.pid}`);
exitWithParent({
  close: async () => {
    if (mode === "hang") return new Promise(() => undefined);
    state.isOn = false;
    await written;
    await write(0); // the database must still be there
    await client?.end();
    say(`weg ${name} ${process.pid}`);
  },
});
