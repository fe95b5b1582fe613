/** The settings every embedded PostgreSQL runs with, given on the command line so that no configuration file overrules them. */

/** The one port number; it only names the socket file, because there is no TCP. Each cluster has its own socket folder. */
export const SOCKET_PORT = 5432;

/** Seven daily log files, each emptied when its day comes round again: the log cannot fill the disk. */
const LOG_ROTATION = {
  logging_collector: "on",
  log_destination: "stderr",
  log_directory: "log",
  log_filename: "postgresql-%a.log",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_truncate_on_rotation: "on",
  log_file_mode: "0600",
  log_timezone: "UTC",
};

/**
 * No text of a statement, no value and no detail ("Key (bsn)=(...) already exists") reaches the log. The message line
 * of an error can hold a value as well ('invalid input syntax for type integer: "Jansen"'): see QUIET_CLIENTS.
 */
const LOG_WITHOUT_DATA = {
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_duration: "off",
};

/**
 * Client sessions write nothing under LOG to the log: the application hears its own errors and logs them without
 * personal data. Set on all roles and not for the whole server, so that checkpointer and autovacuum, which belong to
 * no role at start, can still report a failing disk. Only a superuser can lift it.
 */
export const QUIET_CLIENTS = "ALTER ROLE ALL SET log_min_messages TO 'log'";

/** Whether QUIET_CLIENTS is in force. */
export const ARE_CLIENTS_QUIET =
  "SELECT 1 FROM pg_db_role_setting WHERE setdatabase = 0 AND setrole = 0 AND 'log_min_messages=log' = ANY (setconfig)";

/** Sized for one municipality on one small machine, beside a server, a worker and a browser: 1 GB in all. */
const SIZES = {
  max_connections: "60",
  shared_buffers: "128MB",
  max_wal_size: "512MB",
  jit: "off", // compiling costs more than our short queries take
};

/** WAL that a physical backup can be made of; one slot and sender are for the backup, the rest is room. */
const WAL = {
  wal_level: "replica",
  max_wal_senders: "4",
  max_replication_slots: "4",
  max_logical_replication_workers: "0",
};

/** Reached over one unix socket in a private folder only. */
const DOOR = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  password_encryption: "scram-sha-256",
  ssl: "off",
};

/** A reported start-up every two seconds: how far crash recovery has come. */
const RECOVERY = { log_startup_progress_interval: "2s" };

/** The only line of pg_hba.conf: local, with a password. No trust, no peer, no network. */
export const HBA = "# Written by Weerwerk at each start.\nlocal all all scram-sha-256\n";

/**
 * The arguments of `postgres`.
 * @param clusterName shows in the title of every process of this cluster; see postmaster.ts
 * @param unsafeNoSync for tests only: a power cut may then destroy the cluster
 */
export function postgresArguments(at: {
  cluster: string;
  clusterName: string;
  socketDir: string;
  unsafeNoSync: boolean;
}): string[] {
  const settings: Record<string, string> = {
    ...LOG_ROTATION,
    ...LOG_WITHOUT_DATA,
    ...SIZES,
    ...WAL,
    ...DOOR,
    ...RECOVERY,
    timezone: "UTC",
    cluster_name: at.clusterName,
    fsync: at.unsafeNoSync ? "off" : "on",
    synchronous_commit: "on",
    full_page_writes: "on",
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", at.cluster, "-k", at.socketDir, "-p", String(SOCKET_PORT), ...pairs];
}
