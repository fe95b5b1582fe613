/** The description of the API keeps the NL API Design Rules (2.1 and 2.2), in our own words; and the file in docs is that description. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeApi } from "../src/apps/describe.ts";

type Parameter = { readonly name: string; readonly in: string };
type Operation = {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: object };
  readonly responses: Readonly<Record<string, Response>>;
};
type Response = {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
};
type Document = {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>> & {
    readonly contact: Readonly<Record<"name" | "url" | "email", string>>;
    readonly version: string;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly security?: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
    readonly responses: Readonly<Record<string, Response>>;
  };
};

const text = await describeApi();
const document = JSON.parse(text) as Document;
const paths = Object.keys(document.paths);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    where: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
);
const follow = (response: Response): Response =>
  response.$ref === undefined
    ? response
    : (document.components.responses[response.$ref.replace("#/components/responses/", "")] ?? {});

/** Every object in the document with its place. */
function* walk(value: unknown, at = "#"): Generator<readonly [string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
  for (const [name, item] of Object.entries(value)) yield* walk(item, `${at}/${name}`);
}
const objects = [...walk(document)];

test("docs/openapi.json is what the server describes", () => {
  const kept = readFileSync(new URL("../docs/openapi.json", import.meta.url), "utf8");
  expect(kept === text, "Run: node src/apps/describe.ts > docs/openapi.json (with the node of node_modules/.bin)").toBe(
    true,
  );
});

test("the description is the same every time, or it could not be kept in a file", async () => {
  expect(await describeApi()).toBe(text);
});

test("it says what it is, by whom, for which version and on which terms", () => {
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info["title"]).toBe("Weerwerk");
  expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
  const { name, url, email } = document.info.contact;
  expect([name, url, email].join(" ")).toMatch(/^.+ https:\S+ \S+@\S+$/);
  expect(document.info["license"]).toMatchObject({ name: "EUPL-1.2" });
});

test("only the major version is in the address, and it is the version that the headers tell", () => {
  for (const { url } of document.servers) expect(url).toMatch(/^https:\/\/[^/]+\/v\d+$/);
  const major = document.info.version.split(".")[0];
  expect(document.servers.every(({ url }) => url.endsWith(`/v${major}`))).toBe(true);
  expect(paths.filter((path) => /v\d/.test(path))).toEqual([]);
});

test("addresses are nouns in kebab-case, without a slash at the end, an extension or a verb", () => {
  for (const path of paths) {
    for (const part of path.slice(1).split("/"))
      expect(part, path).toMatch(/^(_?[a-z]+(-[a-z]+)*|\{[a-z][a-zA-Z]*\})$/);
    expect(path, path).not.toMatch(
      /(^|\/)(get|haal|zet|maak|voeg|verwijder|wijzig|bewaar|delete|update|create|toevoegen|opslaan|ophalen|annuleren|intrekken)(-|\/|$)/,
    );
    expect(path).not.toMatch(/\/$/);
  }
});

test("collections are plural, and what searches is called _zoek and is a POST with a body", () => {
  for (const path of paths) {
    const [collection = ""] = path.slice(1).split("/");
    // `mij`, `toegang` and `knoop` are one thing each.
    if (!["mij", "toegang", "knoop"].includes(collection)) expect(collection, path).toMatch(/(en|s)$/);
  }
  const searches = operations.filter(({ path }) => path.includes("_"));
  expect(searches.length).toBeGreaterThan(3);
  for (const { path, method, operation, where } of searches) {
    expect(path, where).toMatch(/\/_zoek$/);
    expect(method, where).toBe("post");
    expect(Object.keys(operation.requestBody?.content ?? {}), where).toEqual(["application/json"]);
  }
});

test("only the five methods are used, and reading and ending take no body", () => {
  for (const { method, operation, where } of operations) {
    expect(["get", "post", "put", "patch", "delete"], where).toContain(method);
    if (["get", "delete"].includes(method)) expect(operation.requestBody, where).toBeUndefined();
  }
});

test("nothing that says who someone is stands in an address or a query", () => {
  const SENSITIVE = /bsn|burgerservice|geboorte|naam|adres|postcode|mail|telefoon|kenteken|iban|kvk|^zoek|token|reden/i;
  for (const { operation, path, where } of operations) {
    const placed = (operation.parameters ?? []).filter((one) => one.in === "path" || one.in === "query");
    for (const { name } of placed) {
      expect(name, where).toMatch(/^[a-z][a-zA-Z]*$/);
      expect(name, where).not.toMatch(SENSITIVE);
    }
    expect(
      placed
        .filter((one) => one.in === "path")
        .map(({ name }) => `{${name}}`)
        .toSorted(),
      where,
    ).toEqual((path.match(/\{\w+\}/g) ?? []).toSorted());
  }
});

test("every field is in camelCase", () => {
  for (const [at, { properties }] of objects) {
    if (typeof properties !== "object" || properties === null) continue;
    for (const name of Object.keys(properties)) expect(name, at).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  }
});

const DAY_OR_MINUTE = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$`;

test("dates and times are marked as such", () => {
  // From when a period of retention counts is told in words.
  // What somebody is still typing is no date yet.
  for (const [at, { properties }] of objects.filter(([place]) => !/bewaartermijn|ConceptInhoud/.test(place))) {
    for (const [name, schema] of Object.entries(
      (properties ?? {}) as Record<string, { format?: string; type?: string; pattern?: string }>,
    )) {
      // When something was seen is known to the day or to the minute, and a format has no word for either.
      if (schema.pattern === DAY_OR_MINUTE) continue;
      if (/(Op|^van|^tot|^tijd|^vanaf|^klok|^voor)$/.test(name) && schema.type === "string")
        expect(schema.format, `${at}/${name}`).toMatch(/^date(-time)?$/);
    }
  }
});

test("every operation has a name of its own, a group, Dutch words and its security", () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document.security).toBeDefined();
  for (const { operation, method, where } of operations) {
    expect(operation.operationId, where).toMatch(/^[a-z]+[A-Z][a-zA-Z]+$/);
    expect(operation.tags, where).toHaveLength(1);
    expect(operation.summary, where).toMatch(/^[A-Z].{3,}[^.]$/);
    expect(operation.description, where).not.toMatch(/\b(the|returns|gets|with)\b/i);
    const asked = Object.keys(Object.assign({}, ...(operation.security ?? [])) as object).toSorted();
    const activiteit = (operation as unknown as Record<string, unknown>)["x-activiteit"];
    expect(operation.security, where).toBeDefined();
    expect(asked, where).toEqual(activiteit === undefined ? [] : method === "get" ? ["sessie"] : ["csrf", "sessie"]);
  }
});

test("every refusal is a problem of the one shape, and every answer says the version and the trace", () => {
  for (const { operation, where } of operations) {
    const statuses = Object.keys(operation.responses);
    expect(
      statuses.filter((status) => status.startsWith("2")),
      where,
    ).toHaveLength(1);
    for (const needed of ["404", "406", "429", "500", "503"]) expect(statuses, where).toContain(needed);
    for (const [status, stated] of Object.entries(operation.responses)) {
      const response = follow(stated);
      expect(stated.description, `${where} ${status}`).toMatch(/.{5,}/);
      expect(Object.keys(response.headers ?? {}).toSorted(), `${where} ${status}`).toEqual([
        "API-Version",
        "traceparent",
      ]);
      if (/^[45]/.test(status)) {
        expect(response.content, `${where} ${status}`).toEqual({
          "application/problem+json": { schema: { $ref: "#/components/schemas/Probleem" } },
        });
      } else if (status !== "204") expect(Object.keys(response.content ?? {}), `${where} ${status}`).toHaveLength(1);
    }
  }
});

test("what asks for input can refuse it: 400 and never 422", () => {
  for (const { operation, method, where } of operations) {
    expect(operation.responses["422"], where).toBeUndefined();
    if (method !== "get" || (operation.parameters ?? []).length > 0)
      expect(operation.responses["400"], where).toBeDefined();
    if (operation.requestBody)
      for (const status of ["413", "415"]) expect(operation.responses[status], where).toBeDefined();
    if ((operation.security ?? []).length > 0)
      for (const status of ["401", "403"]) expect(operation.responses[status], where).toBeDefined();
  }
});

test("every reference leads somewhere, and no part is unused", () => {
  const used = new Set(objects.flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : [])));
  const parts = Object.entries(document.components).flatMap(([kind, named]) =>
    Object.keys(named).map((name) => `#/components/${kind}/${name}`),
  );
  expect([...used].filter((ref) => !parts.includes(ref))).toEqual([]);
  const security = new Set(
    operations
      .flatMap(({ operation }) => (operation.security ?? []).flatMap(Object.keys))
      .map((name) => `#/components/securitySchemes/${name}`),
  );
  expect(parts.filter((part) => !used.has(part) && !security.has(part))).toEqual([]);
});

test("it stays small enough to read: what is the same is said once", () => {
  expect(text.length / operations.length).toBeLessThan(6_000);
});

test("no field of an answer is a number computed about a person", () => {
  const fields = objects.flatMap(([, { properties }]) => Object.keys(properties ?? {}));
  expect(fields.filter((name) => /score|risico|kans|gewicht|rang|waarschijnlijk/i.test(name))).toEqual([]);
});
