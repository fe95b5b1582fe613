/** Holds our names to docs/woordenlijst.md: one word per thing, no forbidden twin, no Dutch noun that is not in the list. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { readCatalogue } from "../src/platform/catalogue/read-catalogue.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const files = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).toSorted();

// --- the list -------------------------------------------------------------------------------------------------------

type Term = {
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly source: string;
  readonly twins: readonly string[];
};
type WordList = {
  readonly terms: readonly Term[];
  /** Every form of a term, every machine word and every small word: what a name may be made of. */
  readonly known: ReadonlySet<string>;
  /** Forbidden twin (one word, or several after each other) -> the words to use instead. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
  /** Twins that a standard from outside dictates as a name, in one folder. */
  readonly exceptions: readonly { readonly word: string; readonly folder: string }[];
};

const words = (cell = ""): string[] =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "" && word !== "–");

/** The cells of each row of the table under `## heading`. */
function tableUnder(markdown: string, heading: string): string[][] {
  const [, section = ""] = markdown.split(`\n## ${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function readWordList(markdown: string): WordList {
  const terms = tableUnder(markdown, "Begrippen").map(([forms, meaning = "", source = "", twins]) => ({
    forms: words(forms),
    meaning,
    source,
    twins: words(twins),
  }));
  const others = ["Machinewoorden", "Hulpwoorden"].flatMap((heading) =>
    tableUnder(markdown, heading).flatMap(([word]) => words(word)),
  );
  const twins = new Map<string, string[]>();
  for (const { forms, twins: ofTerm } of terms) {
    for (const twin of ofTerm) twins.set(twin, [...(twins.get(twin) ?? []), ...forms.slice(0, 1)]);
  }
  return {
    terms,
    known: new Set([...terms.flatMap((term) => term.forms), ...others]),
    twins,
    exceptions: tableUnder(markdown, "Uitzonderingen").map(([word = "", folder = ""]) => ({ word, folder })),
  };
}

// --- names ----------------------------------------------------------------------------------------------------------

/**
 * `listed`: each word of the name must stand in the list; `listed-or-english`: or be an English word of code; `any`: only
 * twins are looked for, because what a variable is called inside a function is between the writer and the reader.
 */
type Rule = "listed" | "listed-or-english" | "any";
type Name = { readonly name: string; readonly line: number; readonly rule: Rule };

/** `assessSignaal`, `AL_BEOORDEELD`, `assess-signaal`, `p_tot` -> their words in small letters; single letters and digits fall out. */
const splitName = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z]+/)
    .filter((part) => part.length > 1)
    .map((part) => part.toLowerCase());

/** The names that a file declares; a name that is only used is judged where it is declared, or comes from outside. */
function namesInTypeScript(path: string, text: string): Name[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names: Name[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && isDeclared(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      names.push({ name: node.text, line, rule: isExportedType(node.parent) ? "listed-or-english" : "any" });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isDeclared(node: ts.Identifier | ts.PrivateIdentifier): boolean {
  const { parent } = node;
  if (!("name" in parent) || parent.name !== node) return false;
  if (ts.isPropertyAccessExpression(parent) || ts.isJsxAttribute(parent) || ts.isShorthandPropertyAssignment(parent))
    return false;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName !== undefined;
  return !ts.isMetaProperty(parent);
}

const isExportedType = (node: ts.Node): boolean =>
  (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) &&
  (node.modifiers ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

type Token = { readonly text: string; readonly line: number };

/** Words and signs of SQL. Comments and strings fall out; a dollar-quoted body is code, so its tokens stay. */
function tokenizeSql(sql: string, firstLine = 1): Token[] {
  const tokens: Token[] = [];
  let line = firstLine;
  const pattern =
    /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|(\$[a-z_]*\$)([\s\S]*?)\1|"([^"]+)"|[A-Za-z_][A-Za-z0-9_]*|\d[\w.]*|\n|[^\s]/g;
  for (const [text, tag, body, quoted] of sql.matchAll(pattern)) {
    if (tag !== undefined) tokens.push(...tokenizeSql(body ?? "", line));
    else if (quoted !== undefined) tokens.push({ text: quoted, line });
    else if (!/^(?:--|\/\*|'|\n)/.test(text)) tokens.push({ text: text.toLowerCase(), line });
    line += text.split("\n").length - 1;
  }
  return tokens;
}

const MODIFIERS = new Set(
  "or replace unique temp temporary unlogged constraint materialized if not exists concurrently".split(" "),
);
const KINDS: ReadonlyMap<string, Rule> = new Map([
  ...["schema", "table", "type", "domain", "view", "sequence"].map((kind) => [kind, "listed"] as const),
  ...["function", "procedure", "index", "policy", "trigger"].map((kind) => [kind, "listed-or-english"] as const),
]);
const NO_COLUMN = new Set(["primary", "foreign", "unique", "check", "exclude", "like", "constraint"]);
const PARAMETER_MODES = new Set(["in", "out", "inout", "variadic"]);
const isWord = (token: Token | undefined): token is Token => token !== undefined && /^[a-z_]/i.test(token.text);

/** The items between the brackets that open at `start`, split at their own commas. */
function itemsAt(tokens: readonly Token[], start: number): Token[][] {
  const items: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start)) {
    if (token.text === "(" && ++depth === 1) continue;
    if (token.text === ")" && --depth === 0) break;
    if (token.text === "," && depth === 1) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

const columnsOf = (items: Token[][]): Token[] =>
  items.flatMap((item) => item.slice(0, 1)).filter((first) => isWord(first) && !NO_COLUMN.has(first.text));

const parametersOf = (items: Token[][]): Token[] =>
  items
    .map((item) => item.filter((token) => !PARAMETER_MODES.has(token.text)))
    .filter((item) => isWord(item[1]))
    .flatMap((item) => item.slice(0, 1));

/** What a migration declares. Tables, their columns and what they stand in are `listed`; functions have English verbs. */
function namesInSql(sql: string): Name[] {
  const tokens = tokenizeSql(sql);
  const found = tokens.flatMap((token, i) => {
    if (token.text === "create") return declaredByCreate(tokens, i + 1);
    if (token.text === "constraint" || (token.text === "add" && tokens[i + 1]?.text === "column")) {
      return namesFrom(tokens.slice(token.text === "add" ? i + 2 : i + 1).slice(0, 1), "listed");
    }
    const renamed = token.text === "to" && tokens.slice(Math.max(0, i - 3), i).some(({ text }) => text === "rename");
    if (renamed) return namesFrom(tokens.slice(i + 1, i + 2), "listed");
    return /^[pv]_[a-z]/.test(token.text) ? namesFrom([token], "listed-or-english") : [];
  });
  return [...new Map(found.map((name) => [`${name.line} ${name.name} ${name.rule}`, name])).values()];
}

/** Parameters and variables wear `p_` or `v_`: that is not part of their name. */
const namesFrom = (tokens: readonly Token[], rule: Rule): Name[] =>
  tokens.filter(isWord).map(({ text, line }) => ({ name: text.replace(/^[pv]_(?=[a-z])/, ""), line, rule }));

function declaredByCreate(tokens: readonly Token[], start: number): Name[] {
  const skip = (from: number): number => (MODIFIERS.has(tokens[from]?.text ?? "") ? skip(from + 1) : from);
  const at = skip(start);
  const rule = KINDS.get(tokens[at]?.text ?? "");
  if (rule === undefined) return [];
  let last = skip(at + 1);
  const own = tokens.slice(last, last + 1);
  while (tokens[last + 1]?.text === ".") {
    last += 2;
    own.push(...tokens.slice(last, last + 1));
  }
  return [...namesFrom(own, rule), ...inside(tokens, tokens[at]?.text ?? "", last + 1)];
}

/** Columns of a table, attributes of a type, parameters and result columns of a function whose name ends before `from`. */
function inside(tokens: readonly Token[], kind: string, from: number): Name[] {
  if (kind === "table" && tokens[from]?.text === "(") return namesFrom(columnsOf(itemsAt(tokens, from)), "listed");
  if (kind === "type" && tokens[from + 1]?.text === "(")
    return namesFrom(columnsOf(itemsAt(tokens, from + 1)), "listed");
  if (kind !== "function") return [];
  const body = tokens.findIndex((token, i) => i > from && token.text === "language");
  const table = tokens.findIndex(
    (token, i) => i > from && i < body && token.text === "table" && tokens[i - 1]?.text === "returns",
  );
  return [
    ...namesFrom(parametersOf(itemsAt(tokens, from)), "listed-or-english"),
    ...(table === -1 ? [] : namesFrom(columnsOf(itemsAt(tokens, table + 1)), "listed-or-english")),
  ];
}

/**
 * Names of files and folders of modules. In `assess-signaal.ts` the first word is a verb, and any verb may stand there;
 * what it acts on must be listed. A file of one word, and a folder, is a noun: that must be listed itself.
 */
function namesInPath(path: string): Name[] {
  const folders = path.split("/");
  const file = folders.pop()?.replace(/\..*$/, "") ?? "";
  const [verb = "", ...nouns] = file.split("-");
  return [
    ...folders.slice(2).map((name) => ({ name, line: 1, rule: "listed" as const })),
    {
      name: nouns.length === 0 ? verb : nouns.join("-"),
      line: 1,
      rule: nouns.length === 0 ? "listed" : "listed-or-english",
    },
    { name: file, line: 1, rule: "any" },
  ];
}

// --- judgement ------------------------------------------------------------------------------------------------------

/** English words of code: whatever the declarations that come with TypeScript are made of. Needs no care of ours. */
const englishWords: ReadonlySet<string> = new Set(
  files("node_modules/typescript/lib/lib.*.d.ts").flatMap((path) =>
    [
      ...read(path)
        .replaceAll(/\/\*[\s\S]*?\*\//g, "")
        .matchAll(/[A-Za-z]+/g),
    ].flatMap(([word]) => splitName(word)),
  ),
);
const isEnglish = (word: string): boolean =>
  englishWords.has(word) || (word.endsWith("s") && englishWords.has(word.slice(0, -1)));

/** `cases` -> `case`, `activities` -> `activity`, `verwerkings` (as in a compound) -> `verwerking`: the same word in another form. */
const singular = (word: string): string =>
  word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch)es$/, "$1")
    .replace(/([^su])s$/, "$1");

/** What is wrong with the names of one file, as `file:line: message`, in the order of the file. */
function breaches(list: WordList, path: string, names: readonly Name[]): string[] {
  const excepted = new Set(
    list.exceptions.filter(({ folder }) => path.startsWith(`${folder}/`)).map(({ word }) => word),
  );
  return names.flatMap(({ name, line, rule }) => {
    const parts = splitName(name);
    const spoken = ` ${parts.join(" ")} | ${parts.map(singular).join(" ")} `;
    const twins = [...list.twins].filter(([twin]) => !excepted.has(twin) && spoken.includes(` ${twin} `));
    const strange = parts.filter(
      (part) =>
        rule !== "any" &&
        !list.known.has(part) &&
        !list.known.has(singular(part)) &&
        !list.twins.has(singular(part)) &&
        !(rule === "listed-or-english" && isEnglish(part)),
    );
    return [
      ...twins.map(([twin, terms]) => `${path}:${line}: ${name}: gebruik ${terms.join(" of ")}, niet ${twin}`),
      ...strange.map((part) => `${path}:${line}: ${name}: ${part} staat niet in docs/woordenlijst.md`),
    ];
  });
}

const breachesInTypeScript = (list: WordList, path: string, text: string): string[] =>
  breaches(list, path, [
    ...(path.startsWith("src/modules/") ? namesInPath(path) : []),
    ...namesInTypeScript(path, text),
  ]);
const breachesInSql = (list: WordList, path: string, sql: string): string[] => breaches(list, path, namesInSql(sql));

// --- the tests ------------------------------------------------------------------------------------------------------

const list = readWordList(read("docs/woordenlijst.md"));

test("the list is in order: four cells, sorted, no word twice, no twin that is itself a word of ours", () => {
  expect(list.terms.length).toBeGreaterThan(150);
  for (const { forms, meaning, source } of list.terms) {
    expect(forms.length > 0 && meaning.length > 5 && source.length > 2, String(forms)).toBe(true);
  }
  const first = list.terms.map((term) => term.forms[0] ?? "");
  expect(first).toEqual(first.toSorted());
  const forms = list.terms.flatMap((term) => term.forms);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  expect([...list.twins.keys()].filter((twin) => list.known.has(twin))).toEqual([]);
  expect(forms.filter((form) => !/^[a-z]+$/.test(form))).toEqual([]);
});

test("modules and web use no forbidden twin, and modules no noun that is not in the list", () => {
  const paths = [...files("src/modules/**/*.ts"), ...files("web/src/**/*.{ts,tsx}")];
  expect(paths.flatMap((path) => breachesInTypeScript(list, path, read(path)))).toEqual([]);
});

test("migrations use no forbidden twin and no noun that is not in the list", () => {
  const paths = files("migrations/*.sql");
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.flatMap((path) => breachesInSql(list, path, read(path)))).toEqual([]);
});

test("roles, compartments and processing activities are called by words of the list", () => {
  const { toegang, verwerkingen } = readCatalogue(join(ROOT, "catalogus"));
  const codes = [
    ...Object.keys(toegang.rollen),
    ...Object.keys(toegang.compartimenten),
    ...verwerkingen.map(({ code }) => code),
  ];
  const names = codes.map((name) => ({ name, line: 1, rule: "listed" as const }));
  expect(breaches(list, "catalogus/toegang.yaml", names)).toEqual([]);
});

// --- the test of the test: planted breaches ------------------------------------------------------------------------

const inModule = (text: string, path = "src/modules/medewerkers/voorstel.ts"): string[] =>
  breachesInTypeScript(list, path, text);
const inMigration = (sql: string): string[] => breachesInSql(list, "migrations/0099_proef.sql", sql);

test.each([
  ["a variable", "const a = 1;\nconst openCase = 2;", "voorstel.ts:2: openCase: gebruik werk of zaak, niet case"],
  ["a function", "export function assessSignal() {}", "voorstel.ts:1: assessSignal: gebruik signaal, niet signal"],
  [
    "a parameter",
    "export const f = (employeeId: number) => employeeId;",
    "employeeId: gebruik medewerker, niet employee",
  ],
  [
    "a property of a type",
    "type T = {\n  readonly reporter: string;\n};",
    "voorstel.ts:2: reporter: gebruik melder, niet reporter",
  ],
  ["a key of an object, as in a contract", "const c = { role: 1 };", "role: gebruik rol, niet role"],
  ["a constant code", "const CASE_CLOSED = 409;", "CASE_CLOSED: gebruik werk of zaak, niet case"],
  ["a twin in the plural", "const openActivities = 1;", "openActivities: gebruik activiteit, niet activity"],
  ["a twin of two words", "const legalBasis = 1;", "legalBasis: gebruik grondslag, niet legal basis"],
  [
    "an alias of an import",
    'import { x as decision } from "./y.ts";',
    "decision: gebruik beslissing of besluit, niet decision",
  ],
  ["a destructured name", "const { purpose } = f();", "purpose: gebruik doel, niet purpose"],
  ["a private field", "class T { #substitution = 1 }", "#substitution: gebruik vervanging, niet substitution"],
  [
    "a Dutch noun in an exported type that is not in the list",
    "export type Verjaardag = string;",
    "Verjaardag: verjaardag staat niet in",
  ],
])("a twin or stranger in a module is found in %s", (_what, text, expected) => {
  expect(inModule(text)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ["src/modules/medewerkers/substitution.ts", "substitution: gebruik vervanging, niet substitution"],
  ["src/modules/verjaardagen/voorstel.ts", "verjaardagen staat niet in"],
  ["src/modules/medewerkers/open-verjaardag.ts", "verjaardag staat niet in"],
  ["src/modules/medewerkers/assess-signal.ts", "gebruik signaal, niet signal"],
])("a breach in the name of the file is found: %s", (path, expected) => {
  expect(inModule("", path).join("\n")).toContain(expected);
});

test("what is not a name of ours is left alone in TypeScript", () => {
  const text = `
    // The employee of this case: a comment may explain in English.
    import { signal } from "somewhere";
    const melder = "the reporter" + \`employee \${request.user.role}\`;
    switch (melder) { case "decision": break; }
    export type NewVoorstelInput = { readonly showcase: string };
  `;
  expect(inModule(text)).toEqual([]);
});

test("the Fetch standard keeps its name in the web and nowhere else", () => {
  const text = "export const load = (signal: AbortSignal) => signal;";
  expect(breachesInTypeScript(list, "web/src/load.ts", text)).toEqual([]);
  expect(inModule(text)).toHaveLength(1);
});

test.each([
  [
    "a table",
    "create table x.decision (id int);",
    "migrations/0099_proef.sql:1: decision: gebruik beslissing of besluit",
  ],
  [
    "a table with comments in between",
    "create /* een */ table -- twee\n  x.decision (id int);",
    "sql:2: decision: gebruik",
  ],
  [
    "a column",
    "create table platform.werk (\n  id int,\n  reporter text not null\n);",
    "sql:3: reporter: gebruik melder",
  ],
  [
    "a Dutch column that is not in the list",
    "create table platform.werk (verjaardag date);",
    "verjaardag staat niet in",
  ],
  ["an English column that is no machine word", "create table platform.werk (window int);", "window staat niet in"],
  [
    "a column after a check with commas",
    "create table platform.werk (fase int check (fase in (1, 2)), purpose text);",
    "purpose: gebruik doel",
  ],
  ["an added column", "alter table platform.werk add column reporter text;", "reporter: gebruik melder"],
  ["a renamed column", "alter table platform.werk rename column melder to reporter;", "reporter: gebruik melder"],
  [
    "a constraint",
    "create table platform.werk (id int, constraint lezen_case check (true));",
    "lezen_case: gebruik werk of zaak",
  ],
  [
    "a function",
    "create function platform.open_case() returns int language sql as $$ select 1 $$;",
    "open_case: gebruik werk of zaak",
  ],
  [
    "a parameter",
    "create function platform.f(p_employee int) returns int language sql as $$ select 1 $$;",
    "employee: gebruik medewerker",
  ],
  [
    "a result column",
    "create function platform.list_werk() returns table (reporter text) language sql as $$ select 1 $$;",
    "reporter: gebruik melder",
  ],
  [
    "a variable in a body",
    "create function platform.f() returns int language plpgsql as $$\ndeclare\n  v_purpose text;\nbegin end $$;",
    "sql:3: purpose: gebruik doel",
  ],
  ["an index", "create index case_fase on platform.werk (fase);", "case_fase: gebruik werk of zaak"],
])("a twin or stranger in a migration is found in %s", (_what, sql, expected) => {
  const found = inMigration(sql);
  expect(found.length).toBeGreaterThan(0);
  expect(
    found.every((breach) => breach.includes(expected)),
    found.join("\n"),
  ).toBe(true);
});

test("what is not a name of ours is left alone in SQL", () => {
  const sql = `
    -- create table decision (reporter text);
    /* create table decision (reporter text); */
    select 'create table decision (reporter text)';
    create table platform.werk (fase int check (fase <> 9), soort text default 'signal', check (coalesce(fase, employee) > 0));
    alter default privileges for role weerwerk_owner revoke execute on functions from public;
    select case when session_user = 'decision' then 1 end, "naam" from platform.werk;
    create policy lezen on platform.werk for select to weerwerk_app using (true);
  `;
  expect(inMigration(sql)).toEqual([]);
});
