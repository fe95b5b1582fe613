/** `weerwerk koppel` as people run it: the real command on small files, and everything that may be wrong with them. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/weerwerk.mjs", import.meta.url));

const room = mkdtempSync(join(tmpdir(), "koppel-"));
let folder = room;
let made = 0;

beforeEach(() => {
  folder = join(room, String(++made));
  mkdirSync(folder);
});
afterAll(() => {
  rmSync(room, { recursive: true, force: true });
});

type Ran = { readonly code: number; readonly out: string; readonly err: string };

function run(...words: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, "koppel", ...words], { cwd: folder });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("exit", (code) => {
      resolve({ code: code ?? -1, out, err });
    });
  });
}

const put = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(folder, name), content);
};
const get = (name: string): string => readFileSync(join(folder, name), "utf8");
const held = (): readonly string[] => readdirSync(folder).toSorted();

const GIVEN = "Johanna Cornelis Fatima Pieter Willemien Youssef Sanne Bram Noor Rachid".split(" ");
const SURNAME =
  "Bakker|de Vries|el Amrani|Zwijnenburg|Kowalska|Öztürk|van den Berg|Jansen|Mulder|Ramdin|Hoekstra|Visser|Boersma".split(
    "|",
  );
const HEADER = ["nummer", "persoon", "voornaam", "achternaam", "geboortedatum", "postcode", "huisnummer"];

/** People of whom every third stands there twice, the second time with a slip. */
function makeRows(people: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let person = 0; person < people; person++) {
    const [given, surname] = [GIVEN[(person * 7) % 10] ?? "", SURNAME[(person * 5) % 13] ?? ""];
    const two = (value: number): string => String(value).padStart(2, "0");
    const born = `${1940 + (person % 61)}-${two(1 + ((person * 3) % 12))}-${two(1 + ((person * 11) % 28))}`;
    const row = [
      `p${person}`,
      given,
      `${surname}${person % 4 === 0 ? "" : "s".repeat(person % 2)}`,
      born,
      `${1000 + ((person * 37) % 900)}AB`,
      String(1 + (person % 90)),
    ];
    rows.push([`r${rows.length}`, ...row]);
    if (person % 3 === 0)
      rows.push([`r${rows.length}`, ...row.with(1, person % 2 === 0 ? given : `${given.slice(0, 1)}.`).with(5, "7")]);
  }
  return rows;
}

const csvOf = (rows: readonly (readonly string[])[], delimiter = ","): string =>
  [HEADER, ...rows].map((row) => row.join(delimiter)).join("\n");

const linesOf = (name: string): readonly (readonly string[])[] =>
  get(name)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(";"));

describe("a linkage", () => {
  test("finds doubles, writes records, pairs and a report, and leaves nothing else behind", async () => {
    put("a.csv", csvOf(makeRows(600)));
    const { code, out } = await run("a.csv", "--uit", "uit.csv", "--uitleg", "--labels", "persoon");
    expect(code, out).toBe(0);
    expect(held()).toEqual(["a.csv", "uit-paren.csv", "uit.csv", "uit.html"]);
    const [head = [], ...records] = linesOf("uit.csv");
    expect(head.slice(0, 5)).toEqual(["bestand", "record", "id", "groep", "grootte"]);
    expect(records).toHaveLength(800);
    // Records 1 and 2 are one person: the same group, each beside the other, with reasons in words.
    expect(records[0]?.[3]).toBe(records[1]?.[3]);
    expect(records[0]?.[8]).toBe("r1");
    expect(records[0]?.join(";")).toMatch(/geboortedatum: gelijk \(\+\d/);
    expect(out).toContain("Of u deze gegevens mag koppelen, staat in de wet");
    const f1 = /paren, vanaf kans.*?(\d,\d{4})\s*$/m.exec(out)?.[1]?.replace(",", ".");
    expect(Number(f1)).toBeGreaterThan(0.9);
    expect(out).toContain("groepen, per record (B3)");
    expect(get("uit.html")).not.toMatch(/https?:|<script/);
    expect(get("uit.html")).toContain("Getoetst aan bekende antwoorden");
  });

  test("of two files gives pairs between them, and the same numbers each time", async () => {
    const rows = makeRows(300);
    put("a.csv", csvOf(rows.filter((_, i) => i % 4 !== 1)));
    put(
      "b.csv",
      csvOf(
        rows.filter((_, i) => i % 4 === 1),
        ";",
      ),
    );
    expect((await run("a.csv", "b.csv", "--uit", "een.csv")).code).toBe(0);
    expect((await run("a.csv", "b.csv", "--uit", "twee.csv")).code).toBe(0);
    expect(get("een.csv")).toBe(get("twee.csv"));
    const [, ...pairs] = linesOf("een-paren.csv");
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.every(([a, , , b]) => a !== b)).toBe(true);
  });

  test("keeps a new model, uses it again, and refuses one of other columns", async () => {
    put("a.csv", csvOf(makeRows(300)));
    const first = await run("a.csv", "--model", "m.json");
    expect(first.out).toContain("m.json");
    const before = get("koppeling.csv");
    const again = await run("a.csv", "--model", "m.json");
    expect(again.out.split("\n").at(-2)).not.toContain("m.json");
    expect(get("koppeling.csv")).toBe(before);
    put(
      "firma.csv",
      `naam,kvk\n${Array.from({ length: 60 }, (_, i) => `Firma ${i} B.V.,${12_345_000 + i}`).join("\n")}`,
    );
    const other = await run("firma.csv", "--model", "m.json");
    expect(other.code).toBe(1);
    expect(other.err).toContain("staat niet in deze bestanden");
    put("m.json", "{");
    expect((await run("a.csv", "--model", "m.json")).err).toContain("geen leesbaar model");
  });

  test("runs nowhere near the node: settings that would break one do not matter", async () => {
    put("a.csv", csvOf(makeRows(60)));
    const out = execFileSync(process.execPath, [BIN, "koppel", "a.csv"], {
      cwd: folder,
      env: { ...process.env, DATABASE_URL: "onzin", WEERWERK_PORT: "geen poort" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(out.toString()).toContain("Geschreven: koppeling.csv");
    expect(held()).toEqual(["a.csv", "koppeling-paren.csv", "koppeling.csv", "koppeling.html"]);
  });
});

describe("encodings", () => {
  const rows = makeRows(200);
  const namesIn = async (content: Uint8Array): Promise<string> => {
    put("a.csv", content);
    const { code, err } = await run("a.csv", "--uit", "uit.csv");
    expect(code, err).toBe(0);
    return get("uit.html");
  };

  test("UTF-8 with a mark, UTF-16 and Windows-1252 are read alike", async () => {
    const text = csvOf(rows);
    const latin = Buffer.from(text, "latin1");
    const wide = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, "utf16le")]);
    const big = Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, "utf16le").swap16()]);
    const counts = new Set<string>();
    for (const content of [Buffer.from(`\uFEFF${text}`), latin, wide, big]) {
      await namesIn(content);
      counts.add(
        linesOf("uit.csv")
          .map((line) => line[3])
          .join(),
      );
    }
    expect(counts.size).toBe(1);
  });

  test("values that are no UTF-8 are told about", async () => {
    put("a.csv", Buffer.from(csvOf(rows), "latin1"));
    expect((await run("a.csv")).out).toContain("gelezen als Windows-1252");
  });
});

describe("what cannot be linked is refused in plain words, and nothing is written", () => {
  const refused: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ["no file", () => [], /Geef een of meer CSV-bestanden/],
    ["a file that is not there", () => ["weg.csv"], /weg\.csv bestaat niet/],
    ["a folder", () => [(mkdirSync(join(folder, "map")), "map")], /is een map/],
    ["an Excel file", () => [(put("x.csv", "PK\u0003\u0004rest"), "x.csv")], /Excel- of zip-bestand.*\n.*CSV UTF-8/],
    [
      "bytes that are no text",
      () => [(put("x.csv", Uint8Array.from([1, 0, 0, 0, 3, 0, 7, 9])), "x.csv")],
      /geen tekst/,
    ],
    ["an empty file", () => [(put("x.csv", ""), "x.csv")], /bevat geen records/],
    ["a header alone", () => [(put("x.csv", "voornaam,achternaam\n"), "x.csv")], /bevat geen records/],
    ["no column to compare", () => [(put("x.csv", "leeg,ook\n,\n,\n"), "x.csv")], /geen kolommen om op te vergelijken/],
    [
      "old line ends",
      () => [(put("x.csv", "voornaam,achternaam\rJan,Bakker\r"), "x.csv")],
      /regeleinden van een oude Macintosh/,
    ],
    [
      "a label column that is missing",
      () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "--labels", "cluster"],
      /kolom cluster.*staat niet in x\.csv[^]*nummer, persoon/,
    ],
    ["the same file twice", () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "x.csv"], /staat er twee keer/],
    [
      "an output that is an input",
      () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "--uit", "x.csv"],
      /een van de bestanden die u koppelt/,
    ],
    [
      "an output in a folder that is not there",
      () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "--uit", "weg/uit.csv"],
      /map bestaat niet/,
    ],
    [
      "a threshold that is none",
      () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "--drempel", "2"],
      /geen kans tussen 0 en 1/,
    ],
    [
      "a profile that is none",
      () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "--profiel", "raket"],
      /kies snel of nauwkeurig/,
    ],
    [
      "a word that means nothing",
      () => [(put("x.csv", csvOf(makeRows(9))), "x.csv"), "--hard"],
      /Dit begrijp ik niet: --hard/,
    ],
  ];
  test.each(refused)("%s", async (_what, words, message) => {
    const list = words();
    const before = held();
    const { code, err } = await run(...list);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toContain("Wat u kunt doen:");
    expect(err).not.toMatch(/\n\s+at /);
    expect(held()).toEqual(before);
  });

  test("help is no refusal", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("--labels <kolom>");
  });
});

/** A disk of 64 kilobytes; undefined where mounting is not allowed. */
function smallDisk(): string | undefined {
  const path = join(folder, "schijf");
  mkdirSync(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path], { stdio: "ignore" });
    return path;
  } catch {
    return undefined;
  }
}

// Kills: an output that is written under its own name, a temporary file that stays, a short write that is taken for whole.
test("a full disk is told about, and leaves the earlier result as it was", async (context) => {
  put("a.csv", csvOf(makeRows(900)));
  const disk = smallDisk();
  if (disk === undefined) {
    context.skip("mounting is not allowed here");
    return;
  }
  try {
    writeFileSync(join(disk, "uit.csv"), "eerder");
    const { code, err } = await run("a.csv", "--uit", "schijf/uit.csv");
    expect(code).toBe(1);
    expect(err).toContain("De schijf is vol");
    expect(readdirSync(disk)).toEqual(["uit.csv"]);
    expect(readFileSync(join(disk, "uit.csv"), "utf8")).toBe("eerder");
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("a value that a spreadsheet would run is made harmless", async () => {
  put("a.csv", csvOf(makeRows(60)).replace("nummer", "id").replace("r1,", "=1+1,"));
  await run("a.csv", "--uit", "uit.csv");
  expect(get("uit.csv")).toContain("'=1+1");
  expect(existsSync(join(folder, "uit.html"))).toBe(true);
});
