/** Holds the papers to the code: links, settings, dependencies, named tests and licences are checked, so that they cannot drift apart unseen. */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { settings } from "../src/platform/config/config.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const at = (path: string): string => join(ROOT, path);
const read = (path: string): string => readFileSync(at(path), "utf8");

const names = z.record(z.string(), z.string()).default({});
const packageShape = z.object({
  version: z.string(),
  license: z.string().optional(),
  scripts: names,
  dependencies: names,
  optionalDependencies: names,
  devDependencies: names,
});
const readPackage = (path: string): z.infer<typeof packageShape> => packageShape.parse(JSON.parse(read(path)));

/** Pictures that a script makes of the running pages. A page may refer to them before they exist; each that is made leaves this list. */
const STILL_TO_COME: readonly string[] = [];

/** What is not ours or not kept: as .gitignore says, without asking git, which a bare machine does not have. */
const isOurs = (path: string): boolean =>
  !/(^|\/)(node_modules|dist|\.git)(\/|$)|^data(-[^/]*)?\/|\.log$|^test\/(beelden|tmp)\/|^sbom\.json$/.test(path);

const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: ROOT, exclude: (name) => ["node_modules", ".git", "dist"].includes(name) })
    .filter(isOurs)
    .toSorted();

const papers = files("**/*.md");

// --- links ----------------------------------------------------------------------------------------------------------

/** The anchor that a heading gets: small letters, signs out, spaces to dashes. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^ *```[\s\S]*?^ *```/gm, "").replaceAll(/`[^`\n]*`/g, "");

type Link = { readonly paper: string; readonly path: string; readonly anchor: string | undefined };

const linksOf = (paper: string): Link[] =>
  Array.from(withoutCode(read(paper)).matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = "", anchor] = target.split("#");
      return { paper, path: path === "" ? paper : relative(ROOT, resolve(dirname(at(paper)), path)), anchor };
    });

const links = papers.flatMap(linksOf);

test("every relative link in every paper leads to a file", () => {
  expect(links.length).toBeGreaterThan(50);
  const broken = links.filter(({ path }) => !existsSync(at(path)) && !STILL_TO_COME.includes(path));
  expect(broken.map(({ paper, path }) => `${paper} -> ${path}`)).toEqual([]);
});

test("every link to a place inside a paper finds its heading", () => {
  const placed = links.filter(
    ({ path, anchor }) => anchor !== undefined && path.endsWith(".md") && existsSync(at(path)),
  );
  expect(placed.length).toBeGreaterThan(10);
  const broken = placed.filter(({ path, anchor }) => {
    const headings = Array.from(read(path).matchAll(/^#{1,6} (.+)$/gm), ([, heading = ""]) => anchorOf(heading));
    return !headings.includes(anchor ?? "");
  });
  expect(broken.map(({ paper, path, anchor }) => `${paper} -> ${path}#${anchor}`)).toEqual([]);
});

test("a picture that has been made is no longer excused, and none is excused that no page shows", () => {
  expect(STILL_TO_COME.filter((path) => existsSync(at(path)))).toEqual([]);
  expect(STILL_TO_COME.filter((path) => !links.some((link) => link.path === path))).toEqual([]);
});

// --- operations guide -------------------------------------------------------------------------------------------------

const cellsOf = (row: string): string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

test("the operations guide has one line per setting, with the default that the code has", () => {
  const rows = read("docs/beheer.md")
    .split("\n")
    .filter((line) => /^\| `[A-Z_]+` +\|/.test(line))
    .map(cellsOf)
    .filter(([, , fallback]) => fallback !== undefined);
  const documented = new Map(
    rows
      .filter(([name = ""]) => name.slice(1, -1) in settings)
      .map(([name = "", meaning = "", fallback = ""]) => [name.slice(1, -1), { meaning, fallback }]),
  );
  const lines = Object.entries(settings).map(([name, schema]) => {
    const value = JSON.stringify(schema.safeParse(undefined).data)?.replaceAll('"', "");
    const { meaning, fallback } = documented.get(name) ?? { meaning: "", fallback: "" };
    const fits = value === undefined ? fallback === "–" : fallback.includes(`\`${value}\``);
    return meaning.length > 10 && fits
      ? ""
      : `${name}: default is ${value ?? "none"}, the guide says ${fallback || "nothing"}`;
  });
  expect(lines.filter(Boolean)).toEqual([]);
});

test("every finding that doctor can make is explained in the operations guide", () => {
  const names = Array.from(
    read("src/apps/doctor.ts").matchAll(/\b(?:good|warn|bad)\(\s*[`"]([a-z][a-z ]*?)(?: \$\{login\})?[`"]/g),
    ([, name = ""]) => name,
  );
  expect(new Set(names).size).toBeGreaterThan(8);
  const guide = read("docs/beheer.md").split("\n## doctor\n")[1]?.split("\n## ")[0] ?? "";
  expect(
    [...new Set(names)].filter((name) => !guide.includes(`| ${name} |`) && !guide.includes(`| ${name} … |`)),
  ).toEqual([]);
});

// --- tests that papers name -------------------------------------------------------------------------------------------

/** The titles that a test file gives, as they stand in its source. */
const hasTitle = (file: string, title: string): boolean => {
  const text = read(file);
  return [JSON.stringify(title), `'${title}'`, `\`${title}\``].some((quoted) => text.includes(`${quoted},`));
};

test("every test that the threat model names exists under that very name", () => {
  const paper = read("docs/dreigingsmodel.md");
  const short = new Map(
    Array.from(paper.matchAll(/^- \*\*([a-z]+)\*\*: `([^`]+\.test\.ts)`$/gm), ([, name = "", file = ""]) => [
      name,
      file,
    ]),
  );
  const named = Array.from(paper.matchAll(/(?<=\| |; )([a-z]+): "(.+?)"(?= \||;)/g), ([, name = "", title = ""]) => ({
    name,
    title,
  }));
  expect(named.length).toBeGreaterThan(30);
  expect([...short].filter(([, file]) => !existsSync(at(file)))).toEqual([]);
  expect([...short.keys()].filter((name) => !named.some((one) => one.name === name))).toEqual([]);
  expect(named.filter(({ name, title }) => !hasTitle(short.get(name) ?? "package.json", title))).toEqual([]);
});

test("every test that the list of legal rules names exists, by the part of its name that stands there", () => {
  const named = files("docs/wet/*.md").flatMap((paper) =>
    Array.from(
      read(paper).matchAll(/`([a-z-]+(?:\.db)?\.test\.ts)`((?:[,;]? "[^"]+")+)/g),
      ([, file = "", titles = ""]) =>
        Array.from(titles.matchAll(/"([^"]+)"/g), ([, title = ""]) => ({ paper, file, title })),
    ).flat(),
  );
  const tests = files("{src,test,demo,web/src}/**/*.test.ts");
  expect(named.length).toBeGreaterThan(15);
  const missing = named.filter(
    ({ file, title }) => !tests.some((path) => path.endsWith(`/${file}`) && read(path).includes(title)),
  );
  expect(missing).toEqual([]);
});

// --- dependencies and licences ----------------------------------------------------------------------------------------

/** Per name in the first column of a table of afhankelijkheden.md: the licence in the second and the reason in the third. */
const explained = new Map(
  read("docs/besluiten/afhankelijkheden.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map(cellsOf)
    .flatMap(([names = "", licence = "", why = ""]) =>
      Array.from(names.matchAll(/`([^`]+)`/g), ([, name = ""]) => [name, { licence, why }] as const),
    ),
);

const asked = ["package.json", "web/package.json"].flatMap((path) => {
  const { dependencies, optionalDependencies, devDependencies } = readPackage(path);
  return Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
});

test("every dependency is explained, and nothing else is", () => {
  expect([...new Set(asked)].toSorted()).toEqual([...explained.keys()].toSorted());
  expect([...explained].filter(([, { why }]) => why.length < 10)).toEqual([]);
});

test("the licence of each dependency is the one that its package states", () => {
  const wrong = asked.flatMap((name) => {
    const path = [`node_modules/${name}/package.json`, `web/node_modules/${name}/package.json`].find((one) =>
      existsSync(at(one)),
    );
    // Packages for another kind of machine are not installed.
    const stated = path === undefined ? undefined : readPackage(path).license;
    return stated === undefined || stated === explained.get(name)?.licence ? [] : [`${name}: ${stated}`];
  });
  expect(wrong).toEqual([]);
});

const ALLOWED = new Set(
  "MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0 EUPL-1.2 OFL-1.1 0BSD BlueOak-1.0.0 Python-2.0 Unlicense CC0-1.0".split(
    " ",
  ),
);

/** One of several by choice, all of several together; a licence without a name is not allowed. */
const isAllowed = (expression: string, name: string): boolean =>
  expression
    .replaceAll(/[()]/g, "")
    .split(/\s+or\s+/i)
    .some((choice) =>
      choice
        .split(/\s+and\s+/i)
        .every((id) => ALLOWED.has(id) || (id === "LGPL-3.0-or-later" && name.startsWith("@img/sharp-libvips-"))),
    );

const SBOM = ["sbom", "--sbom-format=cyclonedx", "--omit=dev"];

const licenceShape = z.object({
  license: z.object({ id: z.string().optional(), name: z.string().optional() }).optional(),
  expression: z.string().optional(),
});
const sbomShape = z.object({
  bomFormat: z.literal("CycloneDX"),
  components: z.array(
    z.object({ group: z.string().optional(), name: z.string(), licenses: z.array(licenceShape).default([]) }),
  ),
});

test("`npm run sbom` is the command that the papers name", () => {
  expect(readPackage("package.json").scripts["sbom"]).toBe(`npm ${SBOM.join(" ")}`);
});

test(
  "npm makes a bill of materials without a network, and every licence in it is on our list",
  { timeout: 60_000 },
  () => {
    const text = execFileSync("npm", [...SBOM, "--offline"], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 ** 2,
    });
    const { components } = sbomShape.parse(JSON.parse(text));
    expect(components.length).toBeGreaterThan(100);
    const refused = components.flatMap(({ group, name: own, licenses }) => {
      const name = group === undefined ? own : `${group}/${own}`;
      const stated = licenses.map(({ license, expression }) => license?.id ?? expression ?? license?.name ?? "");
      return stated.length > 0 && stated.every((one) => isAllowed(one, name))
        ? []
        : [`${name}: ${stated.join(", ") || "no licence stated"}`];
    });
    expect(refused).toEqual([]);
  },
);

test("a licence that is not on the list is refused, also when it hides in a choice or beside another", () => {
  expect(
    ["MIT", "MIT or MPL-2.0", "(GPL-3.0-only OR MIT)", "Apache-2.0 AND MIT"].filter((one) => !isAllowed(one, "x")),
  ).toEqual([]);
  expect(
    ["GPL-3.0-only", "MIT AND GPL-3.0-only", "LGPL-3.0-or-later", ""].filter((one) => isAllowed(one, "x")),
  ).toEqual([]);
  expect(isAllowed("LGPL-3.0-or-later", "@img/sharp-libvips-linux-x64")).toBe(true);
});

test("our own licence is whole, stands where tools look for it, and covers every file", () => {
  const text = read("LICENSES/EUPL-1.2.txt");
  expect(read("LICENSE")).toBe(text);
  expect(Array.from({ length: 15 }, (_, i) => `\n${i + 1}. `).filter((article) => !text.includes(article))).toEqual([]);
  expect(text).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  expect(text.trimEnd()).toMatch(/require the production of a new\s+EUPL version\.$/);

  const reuse = read("REUSE.toml");
  expect(reuse).toContain('SPDX-License-Identifier = "EUPL-1.2"');
  const patterns = Array.from(
    (/^path = \[([\s\S]*?)\]/m.exec(reuse)?.[1] ?? "").matchAll(/"([^"]+)"/g),
    ([, path = ""]) => path,
  );
  // REUSE 3.2: * stops at a slash, ** does not.
  const matchers = patterns.map(
    (path) =>
      new RegExp(
        `^${path
          .replaceAll(/[.+]/g, String.raw`\$&`)
          .replaceAll("**", "\0")
          .replaceAll("*", "[^/]*")
          .replaceAll("\0", ".*")}$`,
      ),
  );
  const all = [...files("**/*.*"), ...files(".ci/*"), ...files(".*.{json,mjs}"), "LICENSE"];
  expect(all.length).toBeGreaterThan(200);
  expect(
    all.filter((path) => !path.startsWith("LICENSES/") && !matchers.some((matcher) => matcher.test(path))),
  ).toEqual([]);
  for (const path of ["package.json", "web/package.json"]) expect(readPackage(path).license, path).toBe("EUPL-1.2");
});

// --- metadata ---------------------------------------------------------------------------------------------------------

/** What publiccode.yml 0.5 asks of us, in our own words: the keys that must be there, and the lists that they choose from. */
const publiccodeShape = z.strictObject({
  publiccodeYmlVersion: z.literal("0.5"),
  name: z.literal("Weerwerk"),
  url: z.url(),
  softwareVersion: z.string(),
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
  categories: z.array(z.string().regex(/^[a-z-]+$/)).min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum(["standalone/web", "standalone/backend", "standalone/other"]),
  intendedAudience: z.strictObject({
    countries: z.array(z.literal("NL")),
    scope: z.array(z.string().regex(/^[a-z-]+$/)),
  }),
  description: z.strictObject({
    "nl-NL": z.strictObject({
      localisedName: z.string(),
      genericName: z.string().max(35),
      shortDescription: z.string().max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().max(100)).min(1),
    }),
  }),
  legal: z.strictObject({ license: z.literal("EUPL-1.2"), mainCopyrightOwner: z.string() }),
  maintenance: z.strictObject({
    type: z.enum(["internal", "contract", "community", "none"]),
    contacts: z.array(z.strictObject({ name: z.string() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2}-[A-Z]{2}$/)).min(1),
  }),
});

test("publiccode.yml has what the standard asks, and the version and languages of the product", () => {
  const { softwareVersion, localisation } = publiccodeShape.parse(parse(read("publiccode.yml")));
  expect(softwareVersion).toBe(readPackage("package.json").version);
  const spoken = files("web/src/texts/{nl,en}/algemeen.ts").map((path) => path.split("/")[3] ?? "");
  expect(localisation.availableLanguages.map((tag) => tag.slice(0, 2)).toSorted()).toEqual(spoken.toSorted());
});

test("the changelog has this version on top", () => {
  const [newest] = Array.from(read("CHANGELOG.md").matchAll(/^## (\d+\.\d+\.\d+)\b/gm), ([, version]) => version);
  expect(newest).toBe(readPackage("package.json").version);
});

test("the decisions are numbered without a gap, titled by their number, and listed", () => {
  const pages = files("docs/besluiten/[0-9]*.md").map((path) => path.split("/").at(-1) ?? "");
  expect(pages.map((name) => Number(name.slice(0, 4)))).toEqual(pages.map((_, i) => i + 1));
  expect(pages.filter((name) => !read(`docs/besluiten/${name}`).startsWith(`# ${Number(name.slice(0, 4))}. `))).toEqual(
    [],
  );
  const index = read("docs/besluiten/README.md");
  expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([]);
});
