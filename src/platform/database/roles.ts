/** The database roles of Weerwerk and the statements that create them: fixed groups without login, one login per process and database. */

/** Groups exist once per cluster and never log in; rights hang on them. Order matters: a later one may be granted an earlier one. */
export const GROUPS = [
  ["weerwerk_owner", "eigenaar van alle tabellen en functies; logt nooit in"],
  ["weerwerk_migrator", "voert migraties uit als eigenaar"],
  ["weerwerk_app", "de webserver: alleen achter een grant"],
  ["weerwerk_worker", "de werker: alleen achter de grant van een opdracht"],
  ["weerwerk_aanmelder", "start sessies, verder niets"],
  ["weerwerk_sequencer", "leest de bladeren van de logboeken, zonder het geheime deel"],
  ["weerwerk_backup", "maakt een kopie van de database"],
  ["weerwerk_inlezer", "eigenaar van de functies die registers laden en vernietigen; leest geen inhoud, logt nooit in"],
  ["weerwerk_wekker", "eigenaar van de functie die één slapende persoon wekt; logt nooit in"],
  [
    "weerwerk_bezorger",
    "eigenaar van de functies die een melding tot signaal maken en het signaal verder brengen; logt nooit in",
  ],
] as const;

/** The processes that log in. */
export const LOGINS = ["migrator", "app", "worker", "aanmelder", "sequencer", "backup"] as const;
export type Login = (typeof LOGINS)[number];

export const loginName = (login: Login, database: string): string => `weerwerk_${login}_${database}`;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Statements that an administrator of the cluster runs once; safe to repeat. */
export function groupStatements(): string[] {
  return [
    ...GROUPS.flatMap(([name, meaning]) => [
      `do $$ begin if not exists (select from pg_roles where rolname = ${literal(name)}) then create role ${name} nologin; end if; end $$`,
      `comment on role ${name} is ${literal(meaning)}`,
    ]),
    // The owner hands functions to three roles below, and must never act with their rights by itself.
    "alter role weerwerk_owner noinherit",
    "grant weerwerk_owner to weerwerk_migrator",
    // Migrations hand these three their functions.
    "grant weerwerk_inlezer, weerwerk_wekker, weerwerk_bezorger to weerwerk_owner",
    // The backup role copies rows that no single reader may see; it reads and never writes (docs/dreigingsmodel.md).
    "alter role weerwerk_backup bypassrls",
  ];
}

/**
 * Statements that create one database with its logins.
 * Only these logins may connect: the groups span all databases of the cluster, so CONNECT never goes to a group.
 */
export function databaseStatements(database: string, secrets: Readonly<Record<Login, string>>): string[] {
  const db = identifier(database);
  return [
    ...LOGINS.flatMap((login) => {
      const name = loginName(login, database);
      return [
        `do $$ begin if not exists (select from pg_roles where rolname = ${literal(name)}) then create role ${identifier(name)} login inherit in role weerwerk_${login}; end if; end $$`,
        `alter role ${identifier(name)} password ${literal(secrets[login])}`,
      ];
    }),
    `alter role ${identifier(loginName("backup", database))} bypassrls replication`,
    `grant pg_read_all_data to ${identifier(loginName("backup", database))}`,
    `create database ${db} owner weerwerk_owner template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
    ...connectStatements(database, database),
  ];
}

/** Who may connect to `database`: the logins made for `loginsOf` (the same, except for the clones that tests use). */
export function connectStatements(database: string, loginsOf: string): string[] {
  const db = identifier(database);
  const names = LOGINS.map((login) => identifier(loginName(login, loginsOf))).join(", ");
  return [
    `revoke all on database ${db} from public`,
    `grant connect on database ${db} to ${names}`,
    // Temporary tables are the only staging that an import has (besluiten.md 19).
    `grant temporary on database ${db} to ${identifier(loginName("worker", loginsOf))}`,
    // No transaction of a reader lasts over 5 s: a long one would hold back the order of the log.
    ...(["app", "worker", "aanmelder"] as const).flatMap((login) => {
      const name = identifier(loginName(login, loginsOf));
      return [
        `alter role ${name} in database ${db} set statement_timeout = '5s'`,
        `alter role ${name} in database ${db} set idle_in_transaction_session_timeout = '5s'`,
        `alter role ${name} in database ${db} set lock_timeout = '4s'`,
      ];
    }),
  ];
}
