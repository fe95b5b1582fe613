import { expect, test } from "vitest";
import { belongsTo, parsePostmasterFile } from "./postmaster.ts";

test("reads the pid file of a postmaster and of a standalone backend", () => {
  const text = "4711\n/srv/data/postgres\n1764043200\n5432\n/tmp/weerwerk-aB3xYz\n\n  3932171         0\nready   \n";
  expect(parsePostmasterFile(text)).toEqual({ pid: 4711, port: 5432, socketDir: "/tmp/weerwerk-aB3xYz" });
  expect(parsePostmasterFile("-4711\n/srv/data/postgres\n")?.pid).toBe(4711);
  for (const broken of ["", "\n", "postgres\n", "0\n"]) expect(parsePostmasterFile(broken)).toBeUndefined();
});

test("a process is recognised by the name of its cluster, and a pid that now is somebody else's is not", () => {
  const name = "ww-1a-2b";
  expect(belongsTo("/opt/bin/postgres -D /srv/data/postgres -c cluster_name=ww-1a-2b -c fsync=on ", name)).toBe(true);
  expect(belongsTo("postgres: ww-1a-2b: checkpointer  ", name)).toBe(true);
  expect(belongsTo("postgres: ww-1a-2b: weerwerk_app weerwerk [local] idle ", name)).toBe(true);
  expect(belongsTo("/opt/bin/postgres -D /elders -c cluster_name=ww-1a-2bc ", name)).toBe(false);
  expect(belongsTo("postgres: ww-1a-2bc: checkpointer ", name)).toBe(false);
  expect(belongsTo("sleep 100 ", name)).toBe(false);
});
