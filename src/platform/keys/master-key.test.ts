/** The master key comes from a file, the environment or a command, and what is no key is refused without a byte of it being told. */
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fingerprint, MasterKeyError, readMasterKey } from "./master-key.ts";

const KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 7) % 256));
const TEXT = KEY.toString("base64url");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weerwerk-sleutel-"));
});
afterAll(() => rm(folder, { recursive: true }));

const place = async (text: string, name = "sleutel"): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const refusal = async (source: Parameters<typeof readMasterKey>[0]): Promise<string> =>
  readMasterKey(source).then(
    () => "gelezen",
    (error: unknown) => (error instanceof MasterKeyError ? error.message : `anders: ${String(error)}`),
  );

test.each([TEXT, `${TEXT}\n`, `  ${TEXT}\r\n`, KEY.toString("base64")])(
  "%j is the key, from each source",
  async (text) => {
    expect((await readMasterKey({ kind: "omgeving", value: text })).equals(KEY)).toBe(true);
    expect((await readMasterKey({ kind: "bestand", path: await place(text) })).equals(KEY)).toBe(true);
    const script = await place(`#!/bin/sh\nprintf '%s' "$1"\n`, "kms.sh");
    await chmod(script, 0o700);
    expect((await readMasterKey({ kind: "opdracht", command: [script, text] })).equals(KEY)).toBe(true);
  },
);

test.each([
  ["nothing", ""],
  ["31 bytes", KEY.subarray(1).toString("base64url")],
  ["33 bytes", Buffer.concat([KEY, Buffer.of(1)]).toString("base64url")],
  ["hexadecimal", KEY.toString("hex")],
  ["a pass phrase", "correct paard batterij nietje"],
  ["43 characters of which one is no base64", `${TEXT.slice(0, 20)}!${TEXT.slice(20)}`],
  ["two keys", `${TEXT}\n${TEXT}`],
  ["a line of explanation before it", `# sleutel\n${TEXT}`],
])("%s is no key (mutant: skip what is no base64)", async (_what, value) => {
  const told = await refusal({ kind: "omgeving", value });
  expect(told).toContain("is geen sleutel van 32 bytes");
  expect(told).toContain("Wat u kunt doen");
  if (value !== "") expect(told).not.toContain(value.slice(0, 12));
});

test("a source that cannot be read is named, with what to do, and nothing of it is told", async () => {
  expect(await refusal({ kind: "bestand", path: join(folder, "weg") })).toContain(
    `het bestand ${join(folder, "weg")} is niet te lezen`,
  );
  for (const command of [
    [],
    ["/bestaat/niet"],
    ["false"],
    ["sh", "-c", "echo GEHEIM >&2; exit 1"],
    ["sh", "-c", "kill -9 $$"],
  ]) {
    const told = await refusal({ kind: "opdracht", command });
    expect(told).toContain("WEERWERK_HOOFDSLEUTEL_OPDRACHT");
    expect(told).not.toContain("GEHEIM");
  }
});

test("the fingerprint tells keys apart and gives none of them away", () => {
  expect(fingerprint(KEY)).toHaveLength(8);
  expect(fingerprint(KEY).equals(fingerprint(Buffer.from(KEY)))).toBe(true);
  expect(fingerprint(KEY).equals(fingerprint(Buffer.alloc(32, 1)))).toBe(false);
  expect(KEY.includes(fingerprint(KEY).subarray(0, 4))).toBe(false);
});
