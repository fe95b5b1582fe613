/** Every setting is documented, every mistake is named at once in Dutch, and no value is repeated. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { z } from "zod";
import { ConfigError, masterKeySource, readConfig, settings } from "./config.ts";

const NAMES = Object.keys(settings) as (keyof typeof settings)[];
const mistakes = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return "";
  } catch (error) {
    return error instanceof ConfigError ? error.message : `anders: ${String(error)}`;
  }
};

test("every setting says in Dutch what it is", () => {
  expect(NAMES.length).toBeGreaterThan(20);
  for (const name of NAMES) {
    expect(name).toMatch(/^(WEERWERK|DATABASE)_[A-Z_]+$/);
    expect((settings[name] as z.ZodType).description, name).toMatch(/^[A-Z].{10,}[^.]$/);
  }
});

test("the operations guide has a row for every setting, and no row for one that does not exist", () => {
  const path = fileURLToPath(new URL("../../../docs/beheer.md", import.meta.url));
  const guide = existsSync(path) ? readFileSync(path, "utf8") : "";
  const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? "");
  expect(
    NAMES.filter((name) => !rows.includes(name)),
    "settings without a line that begins with | `NAME` | in docs/beheer.md",
  ).toEqual([]);
  expect(
    rows.filter((name) => !(name in settings)),
    "rows of docs/beheer.md for settings that do not exist",
  ).toEqual([]);
});

test("nothing set is a working demo, and an empty value is no value", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    WEERWERK_HOST: "127.0.0.1",
    WEERWERK_PORT: 8080,
    WEERWERK_SESSIE_STIL: 15,
    WEERWERK_SESSIE_DUUR: 10,
    WEERWERK_LOG: "warn",
  });
  expect(readConfig(Object.fromEntries(NAMES.map((name) => [name, ""])))).toEqual(config);
  expect(readConfig({ PATH: "/bin", WEERWERK_BESTAAT_NIET: "x" })).toEqual(config);
});

test("all mistakes come at once, each under its name, in Dutch, with what to do, and without the value", () => {
  const SECRET = "GEHEIM-123456782";
  const wrong: Record<string, string> = {
    WEERWERK_PORT: SECRET,
    WEERWERK_ADRES: SECRET,
    WEERWERK_OIDC_UITGEVER: SECRET,
    DATABASE_URL: `mysql://u:${SECRET}@x/y`,
    WEERWERK_MIGRATOR_URL: SECRET,
    WEERWERK_PREPARED: SECRET,
    WEERWERK_SESSIE_STIL: "1000",
    WEERWERK_SESSIE_DUUR: "0",
    WEERWERK_METRIEKEN: "kort",
    WEERWERK_LOG: SECRET,
    WEERWERK_SNELHEID: "1.5",
  };
  const told = mistakes(wrong);
  for (const name of Object.keys(wrong)) expect(told).toMatch(new RegExp(`^- ${name}: [^\\n]{10,}`, "m"));
  expect(told).toContain("Wat u kunt doen");
  expect(told).not.toContain(SECRET);
  expect(told).not.toMatch(/invalid|expected|received|input|option|too (small|big)|number|string/i);
});

test.each(["0", "65536", "-1", "80a", "1e9", " "])("%j is no port", (port) => {
  expect(mistakes({ WEERWERK_PORT: port })).toContain("- WEERWERK_PORT: ");
});

test.each(["javascript:alert(1)", "ftp://x.example", "weerwerk.example", "https://"])(
  "%s is no address of a node",
  (adres) => {
    expect(mistakes({ WEERWERK_ADRES: adres })).toContain("- WEERWERK_ADRES: ");
  },
);

test.each(["http://mail.example", "mail.example", "smtp:"])("%s is no mail server", (url) => {
  expect(mistakes({ WEERWERK_MAIL_URL: url, WEERWERK_MAIL_VAN: "weerwerk@waterveen.example" })).toContain(
    "- WEERWERK_MAIL_URL: ",
  );
});

test("a mail server asks a sender; the web server knows the sender only", () => {
  expect(mistakes({ WEERWERK_MAIL_URL: "smtps://mail.waterveen.example" })).toContain("- WEERWERK_MAIL_VAN: ");
  const from = { WEERWERK_MAIL_VAN: "weerwerk@waterveen.example" };
  expect(readConfig(from)).toMatchObject(from);
  expect(readConfig({ ...from, WEERWERK_MAIL_URL: "smtps://mail.waterveen.example" })).toMatchObject(from);
});

test("lists are read with or without spaces", () => {
  expect(readConfig({ WEERWERK_OIDC_ACR: " a, b ,,c" }).WEERWERK_OIDC_ACR).toEqual(["a", "b", "c"]);
  expect(readConfig({ WEERWERK_PROXY: "10.0.0.1" }).WEERWERK_PROXY).toEqual(["10.0.0.1"]);
});

test("a list of proxies that is no list of addresses is refused when the server starts, not when someone logs in", () => {
  expect(mistakes({ WEERWERK_PROXY: "10.0.0.1, proxy.example" })).toContain("- WEERWERK_PROXY: ");
  expect(mistakes({ WEERWERK_PROXY: "true" })).toContain("- WEERWERK_PROXY: ");
  expect(readConfig({ WEERWERK_PROXY: "10.0.0.0/8,::1,2001:db8::/32" }).WEERWERK_PROXY).toHaveLength(3);
});

test("the master key comes from the command first, then the environment, then a file", () => {
  const all = {
    WEERWERK_HOOFDSLEUTEL_OPDRACHT: "kms  lees sleutel",
    WEERWERK_HOOFDSLEUTEL: "x",
    WEERWERK_HOOFDSLEUTEL_BESTAND: "/a",
  };
  expect(masterKeySource(readConfig(all), "/b")).toEqual({ kind: "opdracht", command: ["kms", "lees", "sleutel"] });
  expect(masterKeySource(readConfig({ ...all, WEERWERK_HOOFDSLEUTEL_OPDRACHT: "" }), "/b")).toEqual({
    kind: "omgeving",
    value: "x",
  });
  expect(masterKeySource(readConfig({ WEERWERK_HOOFDSLEUTEL_BESTAND: "/a" }), "/b")).toEqual({
    kind: "bestand",
    path: "/a",
  });
  expect(masterKeySource(readConfig({}), "/b")).toEqual({ kind: "bestand", path: "/b" });
});
