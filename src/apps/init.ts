/** `weerwerk init`: a real node with its first two people, so that from then on every change takes two. */
import { ConfigError } from "../platform/config/config.ts";
import { openDataFolder } from "../platform/host/data-folder.ts";
import type { Words } from "./words.ts";
import { masterOf } from "./start.ts";
import { nameFirstPeople, setupRoles, setupSchema } from "./setup-database.ts";
import { startEmbeddedPostgres } from "../platform/host/embedded-postgres.ts";
import { byUrl } from "./parts.ts";
import { embeddedConnections } from "./reach-database.ts";

/** `Bo Beheerder <bo.beheerder@gemeente.nl>` */
function parsePerson(text: unknown, option: string): { naam: string; aanmeldnaam: string } {
  const [, naam, aanmeldnaam] =
    typeof text === "string" ? (/^\s*([^<>]{2,120}?)\s*<\s*(\S{1,200})\s*>\s*$/.exec(text) ?? []) : [];
  if (naam === undefined || aanmeldnaam === undefined) {
    throw new ConfigError(
      `Geef --${option} als naam met aanmeldnaam.\nWat u kunt doen: bijvoorbeeld --${option} "Bo de Boer <bo.deboer@gemeente.example>".`,
    );
  }
  return { naam, aanmeldnaam: aanmeldnaam.toLowerCase() };
}

function readWords(values: Words["values"]) {
  const organisatie = values["organisatie"];
  if (typeof organisatie !== "string" || organisatie.length < 2) {
    throw new ConfigError(
      'Geef de naam van uw organisatie.\nWat u kunt doen: bijvoorbeeld --organisatie "Gemeente Voorbeeldstad".',
    );
  }
  const beheerder = parsePerson(values["beheerder"], "beheerder");
  const privacyofficer = parsePerson(values["privacyofficer"], "privacyofficer");
  if (beheerder.aanmeldnaam === privacyofficer.aanmeldnaam) {
    throw new ConfigError(
      "De beheerder en de privacy officer zijn twee verschillende mensen.\nWat u kunt doen: geef twee verschillende aanmeldnamen.",
    );
  }
  return {
    organisatie,
    mensen: [
      { ...beheerder, functie: "beheerder", afdeling: "", rollen: ["beheerder"] },
      { ...privacyofficer, functie: "privacy officer", afdeling: "", rollen: ["privacyofficer"] },
    ],
  };
}

/** May be repeated: an init that was broken off goes on where it stopped, as long as there is nobody yet. */
export async function init({ config, values, say }: Words): Promise<number> {
  const { organisatie, mensen } = readWords(values);
  const folder = await openDataFolder({ path: config.WEERWERK_DATA, demo: false });
  const lock = await folder.lock("weerwerk init");
  const master = await masterOf(config, folder);
  const postgres =
    config.DATABASE_URL === undefined ? await startEmbeddedPostgres(folder, { onProgress: say }) : undefined;
  try {
    if (postgres) await setupRoles(folder, postgres);
    const migrator = postgres
      ? (await embeddedConnections(folder, { host: postgres.socketDir, port: postgres.port }))("migrator")
      : byUrl(config.WEERWERK_MIGRATOR_URL ?? "");
    await setupSchema(migrator, master, { knoop: folder.stamp.knoop, organisatie, demo: false }, say);
    if (!(await nameFirstPeople(migrator, master, mensen))) {
      throw new ConfigError(
        "In deze map is al een knoop met medewerkers.\nWat u kunt doen: kies met --data een nieuwe map, of voeg mensen toe met een voorstel in Weerwerk zelf.",
      );
    }
  } finally {
    await postgres?.stop();
    lock.release();
  }
  say(`De knoop van ${organisatie} is gemaakt in ${folder.path}.`);
  say(
    `Bewaar de hoofdsleutel apart: ${folder.path}/geheimen/hoofdsleutel. Zonder die sleutel blijven verzegelde gegevens dicht.`,
  );
  say("Stel uw identiteitsvoorziening in (docs/beheer.md) en start met `weerwerk start`.");
  return 0;
}
