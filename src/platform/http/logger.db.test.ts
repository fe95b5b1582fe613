/** The log of the machine room holds no person, whatever the database or the code says when it breaks. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { ok } from "../../kernel/result.ts";
import type { Tx } from "../grant/grant.ts";
import { granted } from "./granted.ts";
import { describeError, openLogger } from "./logger.ts";

const NAME = "Jansen-van-den-Dijk";
const BSN = "123456782";
const SECRET = new RegExp(`${NAME}|${BSN}`);

/** Ways to break with a person in the message, the detail, the hint or the stack. */
const BREAKS: Readonly<Record<string, (tx: Tx) => Promise<unknown>>> = {
  uniek: (tx) =>
    tx
      .run("select platform.register_betrokkene(b.extern, 'PERSOON', b.token, b.zoekindex) from platform.betrokkene b")
      .catch(() => tx.run("select 1")),
  syntaxis: (tx) => tx.run(`select '${NAME} ${BSN}'::uuid`),
  getal: (tx) => tx.run("select $1::int", [`${BSN}x${NAME}`]),
  detail: (tx) =>
    tx.run(
      `do $$ begin raise exception using message = 'mis', detail = '${NAME}', hint = '${BSN}', column = 'naam', datatype = '${NAME}'; end $$`,
    ),
  regels: (tx) => tx.run(`do $$ begin raise exception E'mis\\n    at ${NAME} (${BSN}:1:1)\\nat ${NAME}'; end $$`),
  bestaat: (tx) => tx.run(`select "${NAME}" from "${BSN}"`),
  fout: () => Promise.reject(new Error(`${NAME}\n    at ${BSN} (file:1:1)`)),
  oorzaak: () => Promise.reject(new Error("mis", { cause: new Error(NAME) })),
  tekst: () => Promise.reject(new TypeError(`Cannot read ${NAME}`)),
  // oxlint-disable-next-line prefer-promise-reject-errors -- what careless code throws is the point
  woord: () => Promise.reject(`${NAME} ${BSN}`),
  vorm: () => Promise.resolve({ naam: { bsn: BSN } }),
};

const lines: string[] = [];
let app: FreshApp;
let kees: Person;

beforeAll(async () => {
  app = await freshApp({
    logger: openLogger("debug", "toets", { write: (line: string) => void lines.push(line) }),
    extra: (server, context) => {
      for (const [name, run] of Object.entries(BREAKS)) {
        granted(server, context, {
          method: "GET",
          url: `/toets/${name}`,
          groep: "Toets",
          naam: "Toets",
          activiteit: "mijn-account",
          schrijft: false,
          antwoord: z.object({ naam: z.string() }),
          handle: async (tx) => ok((await run(tx)) as { naam: string }),
        });
      }
    },
  });
  kees = await app.hire(NAME);
});
afterAll(() => app.close());

test.each(Object.keys(BREAKS))(
  "an error of kind %s is written down without its words, with what an administrator needs",
  async (name) => {
    lines.length = 0;
    const answer = await app.as(kees, "GET", `/v1/toets/${name}`, {
      headers: { "user-agent": NAME, cookie: `x=${BSN}`, referer: `https://x.example/${NAME}` },
    });
    const { code, kenmerk } = answer.json<{ code: string; kenmerk: string }>();
    expect(["MISLUKT", "NIET_AANGEMELD"]).toContain(code);
    expect(answer.body).not.toMatch(SECRET);
    const written = lines.join("");
    expect(written).not.toMatch(SECRET);
    expect(written).not.toContain(kees.token);
    expect(written).not.toContain(kees.id);
    expect(written).toContain(kenmerk);
  },
);

test("what stays of an error leads to its place in the code", () => {
  const { fout, stack } = describeError(new RangeError(`a\n    at ${NAME} (x.ts:1:1)`)) as {
    fout: string;
    stack: string[];
  };
  expect(fout).toBe("RangeError");
  expect(stack[0]).toMatch(/^at .*logger\.db\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(stack)).not.toMatch(SECRET);
});

test("a stack that does not begin with its message is left out", () => {
  const error = new Error("anders");
  error.stack = `Error: ${NAME}\n    at ${NAME} (x.ts:1:1)`;
  expect(describeError(error)["stack"]).toEqual([]);
});

test("the address, the query and the body of a request are never written", async () => {
  lines.length = 0;
  await app.as(kees, "GET", `/v1/medewerkers/${NAME}?naam=${NAME}`);
  await app.as(kees, "GET", `/v1/${NAME}`);
  await app.as(kees, "POST", "/v1/medewerkers/_zoek", { body: { zoek: NAME } });
  expect(lines.join("")).not.toMatch(SECRET);
  expect(lines.join("")).toContain("GET /v1/medewerkers/:medewerkerId");
});

test("an object that is logged by mistake loses its telling fields", () => {
  lines.length = 0;
  app.context.logger.info({ token: NAME, naam: NAME, persoon: { naam: NAME, bsn: BSN }, body: { x: NAME } }, "toets");
  expect(lines.join("")).not.toMatch(SECRET);
});
