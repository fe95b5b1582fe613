import { expect, test } from "vitest";
import { isLeftOut } from "./cluster-files.ts";

test("leaves out what the manual says, and nothing that holds data", () => {
  const out = ["postmaster.pid", "pg_wal/000000010000000000000001", "pg_replslot/mijn_slot", "base/5/pg_internal.init"];
  const more = ["pg_stat_tmp/x", "pg_subtrans/0000", "base/pgsql_tmp", "base/5/pgsql_tmp12.0", "log", "backup_label"];
  for (const path of [...out, ...more]) expect({ path, out: isLeftOut(path) }).toEqual({ path, out: true });
  const kept = ["base/5/1259", "pg_wal", "pg_wal/archive_status", "pg_wal/summaries", "pg_replslot", "pg_xact/0000"];
  const also = [
    "global/pg_filenode.map",
    "pg_multixact/offsets/0000",
    "pg_hba.conf",
    "pg_stat/pgstat.stat",
    "base/5/log",
  ];
  for (const path of [...kept, ...also]) expect({ path, out: isLeftOut(path) }).toEqual({ path, out: false });
});
