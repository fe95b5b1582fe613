/** Each page brings the words that its parts use: what came later for one page must not be missing on another. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../web/src/", import.meta.url));
const read = (file: string): string => readFileSync(file, "utf8");

/** Areas of words that are not there from the start. */
const LATER = [...read(join(SRC, "texts/nl.ts")).matchAll(/^ {2}readonly (\w+): typeof \1;/gm)].map(
  ([, area = ""]) => area,
);

/** Files that a file imports at once; those that only give a type, or are fetched when asked, are not there at run time. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from "(\.[^"]+)"|^import "(\.[^"]+)"/gm)]
    .map(([, from, bare]) => join(dirname(file), from ?? bare ?? ""))
    .filter((path) => existsSync(path));

function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of importsOf(file)) reach(next, seen);
  return seen;
}

const uses = (text: string, area: string): boolean =>
  new RegExp(String.raw`\bt\.${area}\b|\{ t: \{ ${area}\b|\{[^{}=]*\b${area}\b[^{}=]*\} = t;`).test(text);
const brings = (text: string, area: string): boolean => new RegExp(String.raw`addDutch\(\{[^}]*\b${area}\b`).test(text);

const app = readdirSync(join(SRC, "app")).map((name) => read(join(SRC, "app", name)));
const PAGES = [...app.join("\n").matchAll(/import\("(\.\.\/modules\/[^"]+)"\)/g)]
  .map(([, path = ""]) => join(SRC, "app", path))
  .filter((path) => existsSync(path));

const missingIn = (files: readonly string[]): string[] => {
  const texts = files.filter((file) => !file.includes("/texts/nl/")).map(read);
  return LATER.filter((area) => texts.some((text) => uses(text, area)) && !texts.some((text) => brings(text, area)));
};

test("there are pages, and areas that come later", () => {
  expect(PAGES.length).toBeGreaterThan(25);
  expect(LATER.length).toBeGreaterThan(8);
});

test.each(PAGES)("%s brings what it uses (mutant: an import of texts/later taken away)", (page) => {
  expect(missingIn([...reach(page)])).toEqual([]);
});

test("the frame of every page needs nothing that comes later", () => {
  expect(missingIn([...reach(join(SRC, "main.tsx"))])).toEqual([]);
});
