/** `weerwerk doctor`: looks a node over and says in words what is wrong and what to do; exit code 1 when something is. */
import pg from "pg";
import { findGaps } from "../platform/catalogue/catalogue.ts";
import { readCatalogue } from "../platform/catalogue/read-catalogue.ts";
import type { Config } from "../platform/config/config.ts";
import { type Connection, openPool } from "../platform/database/database.ts";
import { readApplied, readMigrations } from "../platform/database/migrate.ts";
import type { Login } from "../platform/database/roles.ts";
import { freeBytes, LEAST_FREE_BYTES } from "../platform/host/disk-space.ts";
import { findRunningPostgres } from "../platform/host/embedded-postgres.ts";
import { openKeyring } from "../platform/keys/keyring.ts";
import type { Words } from "./words.ts";
import { ROOT } from "./parts.ts";
import { embeddedConnections, existingFolder, externalConnections } from "./reach-database.ts";
import { masterOf } from "./start.ts";

/** A finding: what was looked at, and when it is not well, what is wrong and what to do. */
type Finding = { readonly wat: string; readonly stand: "goed" | "let op" | "fout"; readonly uitleg: string };
type Connect = (login: Login) => Connection;

const good = (wat: string, uitleg: string): Finding => ({ wat, stand: "goed", uitleg });
const warn = (wat: string, uitleg: string): Finding => ({ wat, stand: "let op", uitleg });
const bad = (wat: string, uitleg: string): Finding => ({ wat, stand: "fout", uitleg });

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : "onbekend";

async function ask<Row extends pg.QueryResultRow>(connection: Connection, text: string): Promise<Row[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 4000, application_name: "weerwerk-doctor" });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function checkDisk(path: string): Promise<Finding> {
  const free = await freeBytes(path);
  const text = `${Math.floor(free / 1024 ** 2)} MB vrij`;
  if (free < LEAST_FREE_BYTES)
    return bad("schijf", `${text}; maak ruimte vrij, want PostgreSQL stopt op een volle schijf.`);
  return free < 5 * LEAST_FREE_BYTES ? warn("schijf", `${text}; maak binnenkort ruimte vrij.`) : good("schijf", text);
}

async function checkDatabase(connect: Connect, logins: readonly Login[]): Promise<Finding[]> {
  return Promise.all(
    logins.map(async (login) => {
      try {
        const [row] = await ask<{ v: number; text: string }>(
          connect(login),
          "select current_setting('server_version_num')::int as v, current_setting('server_version') as text",
        );
        if ((row?.v ?? 0) < 150_000)
          return bad(`database als ${login}`, `PostgreSQL ${row?.text} is te oud; Weerwerk vraagt 15 of nieuwer.`);
        return good(`database als ${login}`, `PostgreSQL ${row?.text} antwoordt`);
      } catch (error) {
        return bad(
          `database als ${login}`,
          `geen verbinding (${messageOf(error)}); controleer adres en wachtwoord, of start Weerwerk.`,
        );
      }
    }),
  );
}

async function checkMigrations(connect: Connect): Promise<Finding> {
  const client = new pg.Client(connect("migrator"));
  await client.connect();
  try {
    await client.query("set role weerwerk_owner");
    const applied = (await readApplied(client)) ?? new Map<string, string>();
    const own = readMigrations(`${ROOT}migrations`);
    const missing = own.filter(({ name }) => !applied.has(name));
    const strange = [...applied.keys()].filter((name) => !own.some((m) => m.name === name));
    if (strange.length > 0)
      return bad(
        "migraties",
        `de database is nieuwer dan deze versie (${strange.join(", ")}); start de nieuwere versie.`,
      );
    if (missing.length > 0)
      return bad(
        "migraties",
        `nog niet uitgevoerd: ${missing.map((m) => m.name).join(", ")}; start Weerwerk om ze uit te voeren.`,
      );
    return good("migraties", `alle ${own.length} uitgevoerd`);
  } finally {
    await client.end();
  }
}

/** What must never be true of a role that serves requests. */
const RIGHTS = `
  select 'de rol ' || rolname || ' mag ' || what as fout from pg_roles, lateral (values
      ('alles (superuser)', rolsuper), ('rijbeveiliging overslaan', rolbypassrls), ('rollen maken', rolcreaterole), ('databases maken', rolcreatedb)) w (what, has)
    where has and rolname ~ '^weerwerk_(app|worker|aanmelder|migrator|sequencer)' and (pg_has_role(rolname, 'weerwerk_app', 'member') or pg_has_role(rolname, 'weerwerk_worker', 'member')
      or pg_has_role(rolname, 'weerwerk_aanmelder', 'member') or pg_has_role(rolname, 'weerwerk_migrator', 'member') or pg_has_role(rolname, 'weerwerk_sequencer', 'member'))
  union all select 'de rol ' || r.rolname || ' is lid van weerwerk_owner' from pg_roles r where r.rolname ~ '^weerwerk_(app|worker|aanmelder|sequencer)' and pg_has_role(r.oid, 'weerwerk_owner', 'member')
  union all select 'de rol ' || rolname || ' kan aanmelden' from pg_roles where rolname in ('weerwerk_inlezer', 'weerwerk_wekker', 'weerwerk_bezorger') and rolcanlogin
  union all select 'de rol ' || r.rolname || ' is lid van ' || h.rolname from pg_roles r join pg_roles h on h.rolname in ('weerwerk_inlezer', 'weerwerk_wekker', 'weerwerk_bezorger') and pg_has_role(r.oid, h.oid, 'member')
    where r.rolname ~ '^weerwerk_(app|worker|aanmelder|sequencer|backup)'
  union all select 'rijbeveiliging staat uit op ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspowner = 'weerwerk_owner'::regrole and n.nspname not in ('graphile_worker', 'migratie') and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
  union all select 'iedereen mag verbinden met deze database' where has_database_privilege('public', current_database(), 'connect')
  union all select 'de app mag functies maken in ' || nspname from pg_namespace where nspname !~ '^pg_temp' and has_schema_privilege('weerwerk_app', oid, 'create')
  union all select 'de app mag ' || p.privilege || ' op ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['update', 'delete', 'truncate']) p (privilege)
    where n.nspname = 'platform' and c.relname ~ '^(auditlog|verwerkingslog|beslislog)' and c.relkind in ('r', 'p') and has_table_privilege('weerwerk_app', c.oid, p.privilege)`;

async function checkRights(connect: Connect): Promise<Finding> {
  const rows = await ask<{ fout: string }>(connect("migrator"), RIGHTS);
  if (rows.length === 0) return good("rechten", "geen rol kan meer dan zij mag");
  return bad("rechten", `${rows.map((r) => r.fout).join("; ")}. Herstel dit met \`weerwerk doctor --sql\`.`);
}

/** Text of statements in the server's own log would hold what people ask for. */
async function checkServerLog(connect: Connect): Promise<Finding> {
  const rows = await ask<{ name: string; setting: string }>(
    connect("migrator"),
    "select name, setting from pg_settings where name in ('log_statement', 'log_min_error_statement', 'log_parameter_max_length', 'log_min_duration_statement', 'log_parameter_max_length_on_error')",
  );
  const of = (name: string): string => rows.find((row) => row.name === name)?.setting ?? "";
  const wrong = [
    of("log_statement") === "none" ? "" : "log_statement moet none zijn",
    of("log_min_error_statement") === "panic" ? "" : "log_min_error_statement moet panic zijn",
    of("log_parameter_max_length_on_error") === "0" ? "" : "log_parameter_max_length_on_error moet 0 zijn",
  ].filter(Boolean);
  return wrong.length === 0
    ? good("serverlog", "schrijft geen inhoud op")
    : warn("serverlog", `${wrong.join(", ")}: anders komen gegevens in het log van PostgreSQL.`);
}

async function checkPartitions(connect: Connect): Promise<Finding> {
  const [row] = await ask<{ n: number }>(
    connect("migrator"),
    `select count(*)::int as n from generate_series(0, 3) m, unnest(array['auditlog', 'auditlog_geheim', 'verwerkingslog', 'verwerkingslog_geheim', 'beslislog']) t
     where to_regclass('platform.' || t || to_char(date_trunc('month', now() at time zone 'UTC') + make_interval(months => m), '_YYYY_MM')) is null`,
  );
  return row?.n === 0
    ? good("logboekmaanden", "drie maanden vooruit gemaakt")
    : bad(
        "logboekmaanden",
        `${row?.n} ontbreken; zonder maand opent de deur niet. Draait de werker? Herstarten maakt ze ook.`,
      );
}

async function checkClock(connect: Connect): Promise<Finding> {
  const before = Date.now();
  const [row] = await ask<{ nu: Date; laatste: Date | null }>(
    connect("migrator"),
    "select clock_timestamp() as nu, (select max(loaded_at) from platform.catalogus_versie) as laatste",
  );
  const drift = Math.abs((row?.nu.getTime() ?? 0) - (before + Date.now()) / 2);
  if (row?.laatste && row.laatste.getTime() > Date.now() + 60_000)
    return bad("klok", "deze machine loopt achter op wat al is vastgelegd; zet de tijd gelijk (NTP).");
  return drift > 2000
    ? bad(
        "klok",
        `deze machine en de database verschillen ${Math.round(drift / 1000)} seconden; zet beide gelijk (NTP), want het logboek staat op tijd.`,
      )
    : good("klok", "gelijk met de database");
}

async function checkKeys(config: Config, connect: Connect): Promise<Finding> {
  const pool = openPool(connect("app"), { name: "doctor", max: 1 });
  try {
    const keyring = await openKeyring(pool, await masterOf(config, await existingFolder(config)));
    const { rows } = await pool.query<{ code: string }>("select code from platform.compartiment order by nr");
    for (const { code } of rows) keyring.active(code);
    return good("sleutels", `de hoofdsleutel past; ${rows.length} compartimenten hebben een sleutel`);
  } catch (error) {
    return bad("sleutels", error instanceof Error ? error.message.replaceAll("\n", " ") : "niet te openen");
  } finally {
    await pool.end();
  }
}

async function checkCatalogue(connect: Connect): Promise<Finding[]> {
  const catalogue = readCatalogue(`${ROOT}catalogus`);
  const rows = await ask<{ over: number; binnenkort: number }>(
    connect("migrator"),
    `select count(*) filter (where b.tot is null or b.tot <= current_date)::int as over, count(*) filter (where b.tot > current_date and b.tot <= current_date + 60)::int as binnenkort
     from platform.grondslag g left join lateral (select max(herbeoordelen) as tot from platform.list_beoordelingen() b where b.grondslag = g.code and b.versie = g.versie) b on true`,
  );
  const { over = 0, binnenkort = 0 } = rows[0] ?? {};
  return [
    good(
      "catalogus",
      `${Object.keys(catalogue.toegang.activiteiten).length} activiteiten, ${findGaps(catalogue).length} gaten`,
    ),
    over > 0
      ? warn(
          "grondslagen",
          `${over} zonder geldige beoordeling: daar kan gelezen worden, maar niets nieuws verwerkt. De privacy officer beoordeelt ze in Weerwerk.`,
        )
      : binnenkort > 0
        ? warn("grondslagen", `${binnenkort} moeten binnen 60 dagen opnieuw worden beoordeeld.`)
        : good("grondslagen", "alle beoordeeld"),
  ];
}

async function checkQueue(connect: Connect): Promise<Finding> {
  const [row] = await ask<{ vast: number; wacht: number }>(
    connect("worker"),
    "select count(*) filter (where attempts >= max_attempts)::int as vast, count(*) filter (where run_at < now() - interval '10 minutes' and attempts < max_attempts)::int as wacht from graphile_worker._private_jobs",
  );
  if ((row?.vast ?? 0) > 0)
    return warn("wachtrij", `${row?.vast} opdrachten zijn na alle pogingen mislukt; kijk in het log van de werker.`);
  return (row?.wacht ?? 0) > 0
    ? warn("wachtrij", `${row?.wacht} opdrachten wachten langer dan 10 minuten; draait de werker?`)
    : good("wachtrij", "leeg of aan het werk");
}

async function checkIdentity(config: Config, demo: boolean): Promise<Finding> {
  const issuer = config.WEERWERK_OIDC_UITGEVER;
  if (!issuer) {
    return demo
      ? good("aanmelden", "de demo-voorziening, alleen op deze machine")
      : bad(
          "aanmelden",
          "er is geen identiteitsvoorziening ingesteld; stel WEERWERK_OIDC_UITGEVER, WEERWERK_OIDC_CLIENT en WEERWERK_OIDC_SLEUTEL_BESTAND in.",
        );
  }
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const found = await fetch(address, { signal: AbortSignal.timeout(5000) }).then(
    async (answer) => (answer.ok ? ((await answer.json()) as { issuer?: string }) : undefined),
    () => undefined,
  );
  if (!found) return bad("aanmelden", `${issuer} antwoordt niet; controleer het adres en de verbinding.`);
  return found.issuer === issuer
    ? good("aanmelden", `${issuer} antwoordt`)
    : bad("aanmelden", `${issuer} noemt zich ${found.issuer ?? "niets"}; neem dat adres precies over.`);
}

/** Runs a check; one that breaks is a finding of its own, so that the others are still made. */
async function attempt(wat: string, check: () => Promise<Finding | Finding[]>): Promise<Finding[]> {
  try {
    return [await check()].flat();
  } catch (error) {
    return [bad(wat, `kon niet worden nagekeken (${messageOf(error)}).`)];
  }
}

/** All that can be seen of a database that answers. */
async function checkInside(config: Config, connect: Connect): Promise<Finding[]> {
  const found = await Promise.all([
    attempt("migraties", () => checkMigrations(connect)),
    attempt("rechten", () => checkRights(connect)),
    attempt("serverlog", () => checkServerLog(connect)),
    attempt("logboekmaanden", () => checkPartitions(connect)),
    attempt("klok", () => checkClock(connect)),
    attempt("sleutels", () => checkKeys(config, connect)),
    attempt("catalogus", () => checkCatalogue(connect)),
    attempt("wachtrij", () => checkQueue(connect)),
  ]);
  return found.flat();
}

/** The logins of this node; on a PostgreSQL of one's own the last two are looked at when they are set. */
const loginsOf = (config: Config, embedded: boolean): Login[] => [
  "app",
  "aanmelder",
  "worker",
  "migrator",
  ...(embedded || config.WEERWERK_SEQUENCER_URL ? (["sequencer"] as const) : []),
  ...(embedded || config.WEERWERK_BACKUP_URL ? (["backup"] as const) : []),
];

async function examine(config: Config): Promise<Finding[]> {
  const folder = await existingFolder(config);
  const running = config.DATABASE_URL === undefined ? await findRunningPostgres(folder) : undefined;
  const basics = [
    good("map", `${folder.path} (${folder.stamp.demo ? "demo" : "echt"})`),
    ...(await attempt("schijf", () => checkDisk(folder.path))),
    ...(await attempt("aanmelden", () => checkIdentity(config, folder.stamp.demo))),
  ];
  if (config.DATABASE_URL === undefined && !running) {
    return [...basics, bad("database", "draait niet; start Weerwerk en voer doctor daarnaast uit.")];
  }
  const connect = running ? await embeddedConnections(folder, running) : externalConnections(config);
  const reached = await checkDatabase(connect, loginsOf(config, running !== undefined));
  const broken = reached.some(({ stand }) => stand === "fout");
  return [...basics, ...reached, ...(broken ? [] : await checkInside(config, connect))];
}

const MARK = { goed: "  goed   ", "let op": "  let op ", fout: "  FOUT   " } as const;

export async function doctor({ config, say }: Words): Promise<number> {
  const findings = await examine(config);
  for (const { wat, stand, uitleg } of findings) say(`${MARK[stand]} ${wat.padEnd(24)} ${uitleg}`);
  const wrong = findings.filter(({ stand }) => stand === "fout").length;
  say("");
  say(wrong === 0 ? "Er is niets mis." : wrong === 1 ? "Er is 1 ding mis." : `Er zijn ${wrong} dingen mis.`);
  return wrong === 0 ? 0 : 1;
}
