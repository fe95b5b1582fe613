/** What every answer of the API has, whatever it says: security headers, version, trace, the shape of RFC 9457, and what its description states. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";

const HEADERS: Readonly<Record<string, string | RegExp>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "strict-transport-security": /^max-age=\d{8,}; includeSubDomains$/,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": /microphone=\(\)/,
  "cache-control": "no-store",
  "api-version": /^\d+\.\d+\.\d+$/,
  traceparent: /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-0[01]$/,
};
const PROBLEM = {
  type: /^urn:weerwerk:probleem:[a-z-]+$/,
  title: /^[A-Z].{5,}$/,
  detail: /^[A-Z].{5,}\.$/,
  code: /^[A-Z][A-Z_]+$/,
};
/** What tells a stranger with what we are made, or lets another site read along. */
const NEVER = [
  "server",
  "x-powered-by",
  "access-control-allow-origin",
  "access-control-allow-credentials",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
];

export type Answer = Pick<LightMyRequestResponse, "statusCode" | "headers" | "body">;

export function expectProper(answer: Answer, where: string): void {
  for (const [name, value] of Object.entries(HEADERS))
    expect(String(answer.headers[name]), `${where}: ${name}`).toMatch(value);
  for (const name of NEVER) expect(answer.headers[name], `${where}: ${name}`).toBeUndefined();
  if (answer.statusCode < 400 || answer.body === "") return;
  expect(String(answer.headers["content-type"]), where).toBe("application/problem+json; charset=utf-8");
  const problem = JSON.parse(answer.body) as Record<string, unknown>;
  expect(problem["status"], where).toBe(answer.statusCode);
  for (const [name, shape] of Object.entries(PROBLEM)) expect(problem[name], `${where}: ${name}`).toMatch(shape);
  expect(String(answer.headers["traceparent"]), where).toContain(String(problem["kenmerk"]));
  expect(
    Object.keys(problem).filter(
      (name) => !["type", "title", "status", "detail", "code", "kenmerk", "fouten"].includes(name),
    ),
    where,
  ).toEqual([]);
}

type Response = { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> };
type Operation = { readonly responses: Readonly<Record<string, Response>> };
export type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
};

const pointerTo = (...parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");

/** The response that an operation states for a status, and where in the document its content stands. */
function findResponse(document: Described, path: string, method: string, status: string) {
  const stated = document.paths[path]?.[method]?.responses[status];
  const shared = stated?.$ref?.replace("#/components/responses/", "");
  return shared === undefined
    ? { response: stated, place: ["paths", path, method, "responses", status] }
    : { response: document.components.responses[shared], place: ["components", "responses", shared] };
}

/** Says what in status, media type or body of an answer is not as the OpenAPI document states; undefined when all is. */
export type Check = (method: string, url: string, answer: Answer) => string | undefined;

export function describedBy(document: Described): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, "openapi");
  const paths = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
  }));
  /** Fixed paths before patterns: /noodtoegangen/te-beoordelen is not an id. */
  const pathOf = (bare: string): string | undefined =>
    (paths.find(({ path }) => path === bare) ?? paths.find(({ pattern }) => pattern.test(bare)))?.path;

  return (method, url, answer) => {
    const path = url.startsWith("/v1/") ? pathOf((url.split("?")[0] ?? "").replace(/^\/v1/, "")) : undefined;
    if (path === undefined || !document.paths[path]?.[method.toLowerCase()]) return undefined;
    const status = String(answer.statusCode);
    const { response, place } = findResponse(document, path, method.toLowerCase(), status);
    const wrong =
      response === undefined
        ? "is not in the description"
        : status === "204"
          ? undefined
          : checkContent(ajv, [...place, "content"], response.content ?? {}, answer);
    return wrong === undefined ? undefined : `${method} ${path} ${status}: ${wrong}`;
  };
}

function checkContent(ajv: Ajv2020, place: readonly string[], content: object, answer: Answer): string | undefined {
  const type = String(answer.headers["content-type"]).split(";")[0] ?? "";
  if (!Object.keys(content).includes(type)) return `${type} is not among ${Object.keys(content).join(", ")}`;
  if (type === "application/octet-stream") return undefined;
  const validate = ajv.getSchema(`openapi#/${encodeURI(pointerTo(...place, type, "schema"))}`);
  if (!validate) return "no schema";
  return validate(JSON.parse(answer.body)) ? undefined : JSON.stringify(validate.errors);
}
