import { chmod, mkdir, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDataFolder } from "./data-folder.ts";
import { requireFreeSpace } from "./disk-space.ts";
import { cleanUp, freshRoom, refusal } from "./testing/fresh-folder.ts";

afterAll(cleanUp);

const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
const code = async (work: Promise<unknown>): Promise<string> => (await refusal(work)).code;

test("a new folder is private and stamped, and opens again as the same node", async () => {
  const path = join(await freshRoom(), "diep", "data");
  const made = await openDataFolder({ path, demo: true });
  expect(await mode(path)).toBe(0o700);
  expect(await mode(join(path, "weerwerk.json"))).toBe(0o600);
  expect(await readdir(path)).toEqual(["weerwerk.json"]);
  expect((await openDataFolder({ path })).stamp).toEqual(made.stamp);
  expect(made.stamp.demo).toBe(true);
});

test("of many that create at once exactly one stamp stands", async () => {
  const room = await freshRoom();
  for (let round = 0; round < 10; round++) {
    const path = join(room, String(round));
    const opened = await Promise.all(Array.from({ length: 20 }, () => openDataFolder({ path })));
    expect(new Set(opened.map(({ stamp }) => stamp.knoop)).size).toBe(1);
    expect(await readdir(path)).toEqual(["weerwerk.json"]);
  }
});

test("a demo never becomes real and a real folder never a demo", async () => {
  const room = await freshRoom();
  await openDataFolder({ path: join(room, "demo"), demo: true });
  await openDataFolder({ path: join(room, "echt") });
  expect(await code(openDataFolder({ path: join(room, "demo"), demo: false }))).toBe("MAP_ANDER_SOORT");
  expect(await code(openDataFolder({ path: join(room, "echt"), demo: true }))).toBe("MAP_ANDER_SOORT");
});

test("a foreign folder is refused and left exactly as it was", async () => {
  const path = await freshRoom();
  await writeFile(join(path, "vakantie.jpg"), "");
  expect(await code(openDataFolder({ path }))).toBe("MAP_VREEMD");
  expect(await readdir(path)).toEqual(["vakantie.jpg"]);
  expect(await mode(path)).toBe(0o755);
});

test("the root of a disk and the remains of an interrupted start count as empty", async () => {
  const path = await freshRoom();
  await mkdir(join(path, "lost+found"));
  await writeFile(join(path, "weerwerk.json.0123456789ab.deel"), "{");
  await openDataFolder({ path });
  expect(await mode(path)).toBe(0o710 & 0o755);
});

test("a newer, a damaged and an impossible folder are told apart", async () => {
  const room = await freshRoom();
  const path = join(room, "data");
  await openDataFolder({ path });
  const stamp = join(path, "weerwerk.json");
  const text = await readFile(stamp, "utf8");
  await writeFile(stamp, text.replace('"formaat": 1', '"formaat": 2'));
  expect(await code(openDataFolder({ path }))).toBe("MAP_NIEUWER");
  await writeFile(stamp, text.slice(0, 40));
  expect(await code(openDataFolder({ path }))).toBe("STEMPEL_ONLEESBAAR");
  await writeFile(join(room, "bestand"), "");
  expect(await code(openDataFolder({ path: join(room, "bestand") }))).toBe("GEEN_MAP");
  expect(await code(openDataFolder({ path: join(room, "bestand", "data") }))).toBe("GEEN_MAP");
});

test("a symbolic link to a folder is followed once, and the lock is on the folder itself", async () => {
  const room = await freshRoom();
  const folder = await openDataFolder({ path: join(room, "data") });
  await symlink(join(room, "data"), join(room, "link"));
  const other = await openDataFolder({ path: join(room, "link") });
  const lock = await folder.lock("http://localhost:1");
  expect(await code(other.lock("http://localhost:2"))).toBe("MAP_IN_GEBRUIK");
  lock.release();
  (await other.lock("http://localhost:2")).release();
});

test("a second start is told which process runs and where", async () => {
  const path = join(await freshRoom(), "data");
  const lock = await (await openDataFolder({ path })).lock("http://localhost:4711");
  const { message } = await refusal((await openDataFolder({ path })).lock("http://localhost:9"));
  expect(message).toContain(`proces ${process.pid}, http://localhost:4711`);
  expect(message).toContain("Wat u kunt doen:");
  lock.release();
});

test("a secret is made once, also when asked many times at once, and is refused when others can read it", async () => {
  const folder = await openDataFolder({ path: join(await freshRoom(), "data") });
  const answers = await Promise.all(Array.from({ length: 20 }, () => folder.secret("db-app")));
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await folder.secret("db-worker")).not.toBe(answers[0]);
  const path = join(folder.path, "geheimen", "db-app");
  expect(await mode(path)).toBe(0o600);
  expect(await mode(join(folder.path, "geheimen"))).toBe(0o700);
  await chmod(path, 0o640);
  expect(await code(folder.secret("db-app"))).toBe("GEHEIM_OPENBAAR");
  await chmod(path, 0o600);
  await writeFile(path, "");
  expect(await code(folder.secret("db-app"))).toBe("GEHEIM_ONBRUIKBAAR");
  expect(() => folder.secret("../weerwerk.json")).toThrow(TypeError);
});

test("a lost master key is never replaced by a new one", async () => {
  const path = join(await freshRoom(), "data");
  const folder = await openDataFolder({ path });
  const key = await folder.masterKey();
  expect(Buffer.from(key, "base64url")).toHaveLength(32);
  const again = await openDataFolder({ path });
  expect(await again.masterKey()).toBe(key);
  await rm(join(path, "geheimen", "hoofdsleutel"));
  expect(await code(again.masterKey())).toBe("HOOFDSLEUTEL_ONTBREEKT");
  expect(await code(folder.masterKey())).toBe("HOOFDSLEUTEL_ONTBREEKT");
});

test("too little room is said beforehand, with the numbers", async () => {
  const { code: full, message } = await refusal(requireFreeSpace(await freshRoom(), Number.MAX_SAFE_INTEGER));
  expect(full).toBe("SCHIJF_VOL");
  expect(message).toMatch(/nog \d+ MB vrij; nodig is \d+ MB/);
});
