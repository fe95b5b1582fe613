/** What is open without a session, and to whom. */
import { afterEach, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";

let app: FreshApp;
afterEach(() => app.close());

const metrics = async (remoteAddress: string, headers: Record<string, string> = {}): Promise<number> =>
  (await app.app.inject({ method: "GET", url: "/metrieken", remoteAddress, headers })).statusCode;

test("metrics are for this machine itself, and not for the world behind a proxy on it (mutant: the address of the connection)", async () => {
  app = await freshApp();
  expect(await metrics("127.0.0.1")).toBe(200);
  expect(await metrics("192.0.2.1")).toBe(404);
  for (const name of ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-real-ip", "via"])
    expect(await metrics("127.0.0.1", { [name]: "127.0.0.1" }), name).toBe(404);
});

test("with a password they are for who has it, wherever from, and for nobody else", async () => {
  const secret = "een-lang-wachtwoord-voor-de-toets";
  app = await freshApp({ settings: { WEERWERK_METRIEKEN: secret } });
  expect(await metrics("192.0.2.1", { authorization: `Bearer ${secret}`, via: "1.1 proxy" })).toBe(200);
  expect(await metrics("192.0.2.1", { authorization: `Bearer ${secret}x` })).toBe(404);
  expect(await metrics("127.0.0.1")).toBe(404);
});

test("what the server takes back itself is counted, so that what someone else takes back stands out (mutant: errors only)", async () => {
  app = await freshApp();
  const counted = async (): Promise<number> => (await app.context.metrics.rollbacks.get()).values[0]?.value ?? 0;
  const kees = await app.hire("Kees Klerk");
  expect((await app.as(kees, "GET", `/v1/medewerkers/${kees.id}`)).statusCode).toBe(200);
  expect(await counted()).toBe(0);
  await app.unsafeSuper.query("update platform.medewerker set geblokkeerd_op = now()");
  // Its first query travelled with the opening, and was taken back with it; the refusal is written by a second opening.
  expect((await app.as(kees, "GET", `/v1/medewerkers/${kees.id}`)).statusCode).toBe(403);
  expect(await counted()).toBe(1);
  expect((await app.as(kees, "GET", "/v1/mij")).statusCode).toBe(403);
  expect(await counted()).toBe(1);
});
