/** What happens below HTTP: no request at all, a request that never ends, headers without end, a server that is closing. */
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Answer, expectProper } from "../../../test/answers.ts";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import { ok } from "../../kernel/result.ts";
import type { App } from "./context.ts";
import { csrfTokenOf } from "./csrf.ts";
import { acceptFiles, grantedUpload } from "./granted-file.ts";
import { granted } from "./granted.ts";
import { buildServer } from "./server.ts";
import { sessionCookie } from "./session-cookie.ts";

let fresh: FreshApp;
let app: App;
let port: number;

beforeAll(async () => {
  fresh = await freshApp();
  app = await buildServer(fresh.context, { requestMs: 250, checkMs: 25 });
  granted(app, fresh.context, {
    method: "POST",
    url: "/toets",
    groep: "Toets",
    naam: "Toets",
    activiteit: "mijn-account",
    schrijft: false,
    body: z.object({ a: z.string() }),
    antwoord: z.object({ a: z.string() }),
    handle: (_tx, { body }) => Promise.resolve(ok(body)),
  });
  acceptFiles(app);
  grantedUpload(app, fresh.context, {
    method: "POST",
    url: "/toetsbestand",
    groep: "Toets",
    naam: "Toets",
    activiteit: "voorstel-doen",
    schrijft: true,
    handle: () => Promise.resolve(ok({ id: "00000000-0000-4000-8000-000000000000" })),
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await app.close();
  await fresh.close();
});

/** Sends these bytes and reads until the server closes. */
function talk(...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString("utf8")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
    for (const part of parts) socket.write(part);
  });
}

function parse(text: string): Answer {
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { statusCode: Number(status.split(" ")[1]), headers, body };
}

test.each([
  ["noise", ["LAWAAI\r\n\r\n"], 400, "VERZOEK_ONLEESBAAR"],
  [
    "a header that never ends",
    ["GET /v1/mij HTTP/1.1\r\nhost: x\r\nx-lang: ", "a".repeat(40_000)],
    431,
    "KOPPEN_TE_GROOT",
  ],
  [
    "two lengths",
    ["POST /v1/toets HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n"],
    400,
    "VERZOEK_ONLEESBAAR",
  ],
  [
    "a length and chunks (request smuggling)",
    ["POST /v1/toets HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"],
    400,
    "VERZOEK_ONLEESBAAR",
  ],
  [
    "a body that never comes",
    ["POST /v1/toets HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"],
    408,
    "TE_TRAAG",
  ],
  ["headers that never come", ["POST /v1/toets HTTP/1.1\r\nhost: x\r\n"], 408, "TE_TRAAG"],
])("%s is answered as any other mistake, and the connection closes", async (_what, parts, status, code) => {
  const answer = parse(await talk(...parts));
  expect(answer.statusCode).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({ status, code });
  expect(answer.headers["connection"]).toBe("close");
  expectProper(answer, code);
});

test("a body in pieces that ends in time is read as one", async () => {
  const answer = parse(
    await talk(
      "POST /v1/toets HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n",
      '{"a":',
      '"b"}',
    ),
  );
  expect(answer.statusCode).toBe(401);
  expectProper(answer, "in pieces");
});

test("a file is read only from who may send it: others hear so before it comes (mutant: the door after the body)", async () => {
  const kees = await fresh.hire("Kan Niet");
  const send = (token: string | undefined, csrf: string): Promise<string> =>
    talk(
      "POST /v1/toetsbestand HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: 20000000\r\n",
      token === undefined ? "" : `cookie: ${sessionCookie.nameOf(fresh.context.node.knoop)}=${token}\r\n`,
      `x-csrf-token: ${csrf}\r\n\r\n`,
      "het begin van een groot bestand",
    );
  const madeUp = "a".repeat(43);
  for (const [token, csrf, status, code] of [
    [undefined, "", 401, "NIET_AANGEMELD"],
    [madeUp, csrfTokenOf(madeUp), 401, "NIET_AANGEMELD"],
    [kees.token, "", 403, "CSRF"],
    [kees.token, csrfTokenOf(kees.token), 403, "GEEN_ROL"],
  ] as const) {
    const answer = parse(await send(token, csrf));
    expect(JSON.parse(answer.body)).toMatchObject({ status, code });
    expect(answer.headers["connection"]).toBe("close");
    expectProper(answer, code);
  }
  // Who may is waited for.
  const bo = await fresh.hire("Bo Beheerder", "beheerder");
  expect(JSON.parse(parse(await send(bo.token, csrfTokenOf(bo.token))).body)).toMatchObject({ code: "TE_TRAAG" });
});

test("bytes that are no UTF-8 do not reach the database as something else", async () => {
  const kees = await fresh.hire("Kees Klerk");
  const answer = await fresh.app.inject({
    method: "POST",
    url: "/v1/medewerkers/_zoek",
    headers: { "content-type": "application/json", "x-csrf-token": csrfTokenOf(kees.token) },
    cookies: { [sessionCookie.nameOf(fresh.context.node.knoop)]: kees.token },
    payload: Buffer.concat([Buffer.from('{"zoek":"Kees'), Buffer.of(0xff, 0xc0, 0x80), Buffer.from('"}')]),
  });
  // Read with replacement characters: it finds nobody, and it breaks nothing.
  expect(answer.json()).toMatchObject({ medewerkers: [] });
});
