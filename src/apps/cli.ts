/** The command line: reads the words, runs one command, says in Dutch what went wrong and what to do. */
import { parseArgs } from "node:util";
import { ProfielError } from "../modules/bronbestanden/index.ts";
import { BronError } from "../modules/registers/index.ts";
import { CatalogueError } from "../platform/catalogue/catalogue.ts";
import { ConfigError, readConfig } from "../platform/config/config.ts";
import { MigrationError } from "../platform/database/migrate.ts";
import { HostError } from "../platform/host/host-error.ts";
import { MasterKeyError } from "../platform/keys/master-key.ts";
import { KoppelError } from "./koppel-error.ts";
import { start } from "./start.ts";
import { version } from "./parts.ts";

const HELP = `Weerwerk ${version}

  weerwerk start      start de knoop; een nieuwe map wordt de demo van Waterveen
  weerwerk init       maak een echte knoop: --organisatie, --beheerder en --privacyofficer "Naam <aanmeldnaam>"
  weerwerk doctor     kijk de knoop na en zeg in woorden wat er mis is   [--sql toont de rollen voor uw databasebeheerder]
  weerwerk backup     maak een reservekopie: weerwerk backup <bestand>
  weerwerk restore    zet een reservekopie terug in een nieuwe map: weerwerk restore <bestand> --data <map>
                      [--vernietigingen <lijst>: wat na de kopie is vernietigd, wordt dat opnieuw]
  weerwerk sleutels   wissel sleutels: sleutels hoofdsleutel, of sleutels <compartiment>
  weerwerk catalogus  lees de catalogus na zonder iets te wijzigen
  weerwerk koppel     zoek in CSV-bestanden welke records over dezelfde gaan; zonder database   [--help toont hoe]
  weerwerk klok       verzet de klok van een demo: weerwerk klok "3 days"

  --data <map>        de gegevensmap          (standaard ./data)
  --port <poort>      de poort                (standaard 8080)
  --host <adres>      het netwerkadres        (standaard 127.0.0.1)

Alle instellingen staan in docs/beheer.md.`;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const options = {
  data: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  help: { type: "boolean" },
  sql: { type: "boolean" },
  vernietigingen: { type: "string" },
  organisatie: { type: "string" },
  beheerder: { type: "string" },
  privacyofficer: { type: "string" },
} as const;

async function main(): Promise<number> {
  // A tool on files: it has words of its own and needs no settings, no folder and no database.
  if (process.argv[2] === "koppel") return (await import("./koppel.ts")).koppel(process.argv.slice(3), say);
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  const [command = "help", ...rest] = positionals;
  if (values.help || command === "help") {
    say(HELP);
    return 0;
  }
  const env = {
    ...process.env,
    ...(values.data === undefined ? {} : { WEERWERK_DATA: values.data }),
    ...(values.port === undefined ? {} : { WEERWERK_PORT: values.port }),
    ...(values.host === undefined ? {} : { WEERWERK_HOST: values.host }),
  };
  const config = readConfig(env);
  switch (command) {
    case "start":
      return start(config, env, say);
    default: {
      const commands = await import("./commands.ts");
      return commands.run(command, { config, rest, values, say });
    }
  }
}

/** Errors that say what to do; anything else is a bug and shows where it happened, without data. */
const KNOWN = [
  ConfigError,
  HostError,
  MasterKeyError,
  MigrationError,
  CatalogueError,
  BronError,
  ProfielError,
  KoppelError,
];

/** A database that is not there, or does not let us in. */
const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28P01|28000|3D000|57P03)$/;

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (KNOWN.some((kind) => error instanceof kind)) return error.message;
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("ERR_PARSE_ARGS"))
    return "Dit begrijp ik niet.\nWat u kunt doen: `weerwerk help` toont de opdrachten.";
  if (UNREACHABLE.test(code)) {
    return `De database is niet te bereiken (${code}).\nWat u kunt doen: controleer adres en wachtwoord van de rollen in de instellingen (docs/beheer.md), en of PostgreSQL draait.`;
  }
  return error.stack ?? error.message;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exitCode = 1;
}
