/** What every answer of the API has, whatever it says: security headers, version, trace, and for a refusal the shape of RFC 9457. */
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
