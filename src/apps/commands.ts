/** The smaller commands of the command line: each does one thing and says what it did. */
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { BEWIJZEN_FILE, readBewijzen } from "../modules/registers/index.ts";
import { findGaps } from "../platform/catalogue/catalogue.ts";
import { readCatalogue } from "../platform/catalogue/read-catalogue.ts";
import { ConfigError } from "../platform/config/config.ts";
import { databaseStatements, groupStatements, loginName, LOGINS, type Login } from "../platform/database/roles.ts";
import { backupEmbedded } from "../platform/host/backup.ts";
import { restoreEmbedded } from "../platform/host/restore.ts";
import { doctor } from "./doctor.ts";
import { init } from "./init.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { requireWord, type Words } from "./words.ts";
import { ROOT } from "./parts.ts";
import { existingFolder, withDatabase } from "./reach-database.ts";
import { DATABASE, readLogins } from "./setup-database.ts";

const COMMANDS: Readonly<Record<string, (words: Words) => Promise<number>>> = {
  init,
  doctor: (words) => (words.values["sql"] ? printSql(words) : doctor(words)),
  backup,
  restore,
  sleutels: rotateKeys,
  catalogus,
  klok,
};

export async function run(command: string, words: Words): Promise<number> {
  const work = COMMANDS[command];
  if (!work)
    throw new ConfigError(
      `De opdracht ${command} bestaat niet.\nWat u kunt doen: \`weerwerk help\` toont de opdrachten.`,
    );
  return work(words);
}

async function backup({ config, rest, say }: Words): Promise<number> {
  const to = requireWord(rest, "het bestand", "weerwerk backup weerwerk-2026-11-25.tar");
  if (config.DATABASE_URL !== undefined) {
    throw new ConfigError(
      "Deze knoop gebruikt een eigen PostgreSQL; Weerwerk maakt daar geen kopie van.\n" +
        "Wat u kunt doen: gebruik pg_basebackup of pg_dump met de rol backup (docs/beheer.md, hoofdstuk Reservekopie).",
    );
  }
  const folder = await existingFolder(config);
  const secrets = await readLogins(folder);
  await withDatabase(config, say, () =>
    backupEmbedded({
      folder,
      login: { user: loginName("backup", DATABASE), password: secrets.backup, database: DATABASE },
      to,
      onProgress: say,
    }),
  );
  say(
    `Bewaar bij uw kopieën ook ${join(folder.path, BEWIJZEN_FILE)}, elke nacht opnieuw: na terugzetten wordt daarmee opnieuw vernietigd wat na deze kopie is vernietigd.`,
  );
  return 0;
}

async function restore({ config, rest, values, say }: Words): Promise<number> {
  const from = requireWord(rest, "het bestand", "weerwerk restore weerwerk-2026-11-25.tar --data nieuwe-map");
  if (values["data"] === undefined)
    throw new ConfigError(
      "Zeg met --data in welke nieuwe map de kopie moet komen.\nWat u kunt doen: bijvoorbeeld --data nieuwe-map.",
    );
  const to = resolve(config.WEERWERK_DATA);
  const list = await findList(from, values["vernietigingen"]);
  await restoreEmbedded({ from, to, onProgress: say, ...(list ? { besides: { [BEWIJZEN_FILE]: list.path } } : {}) });
  say(
    list
      ? `De lijst van vernietigingen ${list.path} (${list.regels} bewijzen) ligt erbij. Bij de start wordt opnieuw vernietigd wat na deze kopie al was vernietigd, voordat iemand erin kan.`
      : `LET OP: er is geen lijst van vernietigingen. Wat na deze kopie is vernietigd, kan niet opnieuw worden vernietigd en staat na de start weer in de gegevens.\n` +
          `Wat u kunt doen: zet vóór de start ${BEWIJZEN_FILE} uit de oude gegevensmap, of uw kopie ervan, in ${to} (rechten 600). Is die er niet, meld dit dan aan de privacy officer.`,
  );
  say(
    `Teruggezet in ${resolve(config.WEERWERK_DATA)}. Zet de hoofdsleutel terug en start met \`weerwerk start --data ${config.WEERWERK_DATA}\`.`,
  );
  return 0;
}

/** The list that was named, or the one that lies beside the backup; read to its end, so that a broken one is found now and not at the start. */
async function findList(
  backupFile: string,
  named: string | boolean | undefined,
): Promise<{ path: string; regels: number } | undefined> {
  const path = resolve(typeof named === "string" ? named : join(dirname(resolve(backupFile)), BEWIJZEN_FILE));
  if (!(await stat(path).catch(() => undefined))?.isFile()) {
    if (named === undefined) return undefined;
    throw new ConfigError(
      `Er is geen lijst van vernietigingen ${path}.\nWat u kunt doen: geef het pad van ${BEWIJZEN_FILE} uit de oude gegevensmap, of van uw kopie ervan.`,
    );
  }
  let regels = 0;
  for await (const _bewijs of readBewijzen(path)) regels += 1;
  return { path, regels };
}

/** Only reads the files: for who edits them, and in the pipeline before a release. */
async function catalogus({ say }: Words): Promise<number> {
  const catalogue = readCatalogue(`${ROOT}catalogus`);
  const { toegang, verwerkingen, grondslagen } = catalogue;
  say(
    `De catalogus klopt: ${Object.keys(toegang.activiteiten).length} activiteiten, ${Object.keys(toegang.rollen).length} rollen, ` +
      `${verwerkingen.length} verwerkingen, ${grondslagen.reduce((n, g) => n + g.grondslagen.length, 0)} grondslagen, ${findGaps(catalogue).length} gaten.`,
  );
  return 0;
}

/** Shifts the clock of a demo; the database refuses it anywhere else. */
async function klok({ config, rest, say }: Words): Promise<number> {
  const shift = requireWord(rest, "hoever de klok vooruit gaat", 'weerwerk klok "3 days", of weerwerk klok 0');
  return withDatabase(config, say, async ({ folder, connection }) => {
    if (!folder.stamp.demo)
      throw new ConfigError(
        "De klok verzetten kan alleen in een demo.\nWat u kunt doen: niets; een echte knoop volgt de echte tijd.",
      );
    const client = new pg.Client(connection("migrator"));
    await client.connect();
    try {
      await client.query("set role weerwerk_owner");
      const { rows } = await client.query<{ nu: string }>(
        "update platform.inrichting set klok_verschuiving = $1::interval returning to_char((now() + klok_verschuiving) at time zone 'Europe/Amsterdam', 'DD-MM-YYYY HH24:MI') as nu",
        [shift],
      );
      say(`Voor deze demo is het nu ${rows[0]?.nu}. De logboeken houden de echte tijd.`);
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === "22007")
        throw new ConfigError(
          `Dit is geen tijdsduur: ${shift}.\nWat u kunt doen: schrijf bijvoorbeeld "3 days" of "2 hours".`,
        );
      throw error;
    } finally {
      await client.end();
    }
    return 0;
  });
}

/** What a database administrator runs once on a PostgreSQL of their own; each password is filled in by them. */
async function printSql({ say }: Words): Promise<number> {
  const secrets = Object.fromEntries(LOGINS.map((login) => [login, `VUL-IN-WACHTWOORD-${login}`])) as Record<
    Login,
    string
  >;
  say("-- Voer dit uit als beheerder van het cluster, met eigen wachtwoorden. Daarna doet `weerwerk start` de rest.");
  for (const statement of [...groupStatements(), ...databaseStatements(DATABASE, secrets)]) say(`${statement};`);
  say(`\\connect ${DATABASE}`);
  say("grant execute on function pg_backup_start(text, boolean), pg_backup_stop(boolean) to weerwerk_backup;");
  return 0;
}
