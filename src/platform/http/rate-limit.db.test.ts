/** Going too fast is stopped per session and per address, and neither can be shed by making something up. */
import { randomBytes } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { afterEach, expect, test } from "vitest";
import { expectProper } from "../../../test/answers.ts";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import { sessionCookie } from "./session-cookie.ts";

const LIMIT = 10;
let app: FreshApp;
afterEach(() => app.close());

const start = async (settings: Record<string, string> = {}): Promise<void> => {
  app = await freshApp({ settings: { WEERWERK_SNELHEID: String(LIMIT), ...settings } });
};
const ask = (
  token: string | undefined,
  remoteAddress: string,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.app.inject({
    method: "GET",
    url: "/v1/mij",
    remoteAddress,
    headers,
    ...(token === undefined ? {} : { cookies: { [sessionCookie.nameOf(app.context.node.knoop)]: token } }),
  });
const askTimes = async (n: number, one: () => Promise<LightMyRequestResponse>): Promise<number[]> => {
  const codes: number[] = [];
  for (let i = 0; i < n; i += 1) codes.push((await one()).statusCode);
  return codes;
};
const limited = (codes: readonly number[]): number => codes.filter((code) => code === 429).length;

test("a session has a count of its own, wherever it comes from, and is told when to come back", async () => {
  await start();
  const [kees, pim] = [await app.hire("Kees Klerk"), await app.hire("Pim Privacy")];
  // The first is counted by address, because the door has not seen this session yet.
  expect(await askTimes(LIMIT + 1, () => ask(kees.token, `192.0.2.${Math.ceil(Math.random() * 250)}`))).toEqual(
    Array.from({ length: LIMIT + 1 }, () => 200),
  );
  const answer = await ask(kees.token, "192.0.2.251");
  expect(answer.json()).toMatchObject({ status: 429, code: "TE_VEEL" });
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
  expectProper(answer, "429");
  expect((await ask(pim.token, "192.0.2.251")).statusCode).toBe(200);
});

test("made-up sessions do not help: they count for the address (mutant: any cookie of the right form is a key)", async () => {
  await start();
  const codes = await askTimes(LIMIT * 2, () => ask(randomBytes(32).toString("base64url"), "192.0.2.1"));
  expect(limited(codes)).toBe(LIMIT);
  expect((await ask(undefined, "192.0.2.2")).statusCode).toBe(401);
});

test("a session that ended counts for the address again", async () => {
  await start();
  const kees = await app.hire("Kees Klerk");
  await askTimes(2, () => ask(kees.token, "192.0.2.1"));
  await app.unsafeSuper.query("update platform.sessie set beeindigd_op = now()");
  expect((await ask(kees.token, "192.0.2.1")).statusCode).toBe(401);
  const other = randomBytes(32).toString("base64url");
  const codes = [
    ...(await askTimes(LIMIT, () => ask(kees.token, "192.0.2.1"))),
    ...(await askTimes(LIMIT, () => ask(other, "192.0.2.1"))),
  ];
  expect(limited(codes)).toBeGreaterThanOrEqual(LIMIT);
});

test("a header cannot give a caller another address, unless it comes from a proxy that we know", async () => {
  await start();
  let n = 0;
  const forge = () => ask(undefined, "192.0.2.1", { "x-forwarded-for": `198.51.100.${(n += 1)}` });
  expect(limited(await askTimes(LIMIT * 2, forge))).toBe(LIMIT);
  await app.close();

  await start({ WEERWERK_PROXY: "192.0.2.1" });
  expect(limited(await askTimes(LIMIT * 2, forge))).toBe(0);
  expect(
    limited(
      await askTimes(LIMIT * 2, () => ask(undefined, "192.0.2.9", { "x-forwarded-for": `198.51.100.${(n += 1)}` })),
    ),
  ).toBe(LIMIT);
});

test("health and readiness have room of their own next to a busy address", async () => {
  await start();
  await askTimes(LIMIT * 2, () => ask(undefined, "192.0.2.1"));
  for (const url of ["/gezondheid", "/gereed"]) {
    expect((await app.app.inject({ method: "GET", url, remoteAddress: "192.0.2.1" })).statusCode).toBe(200);
  }
});
