/** An answer that names someone whom the transaction did not log never leaves; and what happened instead is on record. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { ok } from "../../kernel/result.ts";
import { granted } from "./granted.ts";
import { subjectId } from "./subjects.ts";

let app: FreshApp;
let kees: Person;
let cor: Person;

/** Routes that a careless colleague could write; their ids are filled in once the people are there. */
const shown = { cor: "", kees: "" };
const persoon = z.object({ id: subjectId("MEDEWERKER"), naam: z.string() });

beforeAll(async () => {
  app = await freshApp({
    extra: (server, context) => {
      const route = {
        method: "GET",
        groep: "Toets",
        naam: "Toets",
        activiteit: "mijn-account",
        schrijft: true,
      } as const;
      const gevaar = { id: "", naam: "Cor Coordinator woont aan de Dijk" };
      granted(server, context, {
        ...route,
        url: "/toets/vergeten",
        antwoord: z.object({ personen: z.array(persoon) }),
        handle: async (tx) => {
          tx.log("Toets", [shown.kees]);
          await tx.run(
            "insert into medewerkers.voorkeur (eigenaar, scope) select platform.wie(), platform.scope_of('organisatie', 'H1', 'algemeen')",
          );
          return ok({
            personen: [
              { id: shown.kees, naam: "Kees" },
              { ...gevaar, id: shown.cor },
            ],
          });
        },
      });
      granted(server, context, {
        ...route,
        url: "/toets/vastgelegd",
        antwoord: z.object({ personen: z.array(persoon) }),
        handle: (tx) => {
          tx.log("Toets", [shown.cor]);
          return Promise.resolve(ok({ personen: [{ ...gevaar, id: shown.cor }] }));
        },
      });
      granted(server, context, {
        ...route,
        url: "/toets/onbekend",
        antwoord: z.object({ id: subjectId("MEDEWERKER") }),
        handle: (tx) => {
          tx.log("Toets", ["3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11"]);
          return Promise.resolve(ok({ id: "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11" }));
        },
      });
      granted(server, context, {
        ...route,
        url: "/toets/verkeerd",
        antwoord: z.object({ naam: z.string() }),
        handle: () => Promise.resolve(ok({ naam: 5, bsn: "123456782" } as never)),
      });
      granted(server, context, {
        ...route,
        url: "/toets/teveel",
        antwoord: z.object({ naam: z.string() }),
        handle: () => Promise.resolve(ok({ naam: "Kees", bsn: "123456782" } as never)),
      });
    },
  });
  cor = await app.hire("Cor Coordinator");
  kees = await app.hire("Kees Klerk");
  shown.cor = cor.id;
  shown.kees = kees.id;
});
afterAll(() => app.close());

const traceOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers["traceparent"]).slice(3, 35);
const count = async (sql: string, trace: string): Promise<number> =>
  (await app.unsafeSuper.query<{ n: number }>(`select count(*)::int as n from ${sql}`, [trace])).rows[0]?.n ?? -1;
const alarms = async (): Promise<number> =>
  (await app.context.metrics.alarms.get()).values.find(({ labels }) => labels.soort === "BETROKKENE_NIET_VASTGELEGD")
    ?.value ?? 0;

test("it is 500 with a reason that names nobody, the work is undone, and the alarm is committed (mutants: no check, check after commit, alarm in the same transaction)", async () => {
  const before = await alarms();
  const answer = await app.as(kees, "GET", "/v1/toets/vergeten");
  expect(answer.json()).toMatchObject({ status: 500, code: "NIET_VASTGELEGD", kenmerk: traceOf(answer) });
  const everything = JSON.stringify(answer.headers) + answer.body;
  expect(everything).not.toMatch(/Cor|Dijk|Kees/);
  expect(everything).not.toContain(cor.id);
  expect(everything).not.toContain(kees.id);

  const trace = traceOf(answer);
  expect(await count("medewerkers.voorkeur where $1 <> ''", trace)).toBe(0);
  expect(await count("platform.verwerkingslog where encode(trace, 'hex') = $1", trace)).toBe(0);
  const { rows } = await app.unsafeSuper.query(
    "select soort, uitkomst, handeling, activiteit from platform.auditlog where encode(trace, 'hex') = $1",
    [trace],
  );
  expect(rows).toEqual([
    { soort: "ALARM", uitkomst: "BETROKKENE_NIET_VASTGELEGD", handeling: "GET /v1/toets/vergeten", activiteit: null },
  ]);
  expect(await alarms()).toBe(before + 1);
});

test("the same answer leaves once the person was logged, with the line beside it", async () => {
  const answer = await app.as(kees, "GET", "/v1/toets/vastgelegd");
  expect(answer.json()).toMatchObject({ personen: [{ id: cor.id }] });
  expect(await count("platform.verwerkingslog where encode(trace, 'hex') = $1", traceOf(answer))).toBe(1);
});

test("a made-up subject cannot be logged to get an answer out", async () => {
  const answer = await app.as(kees, "GET", "/v1/toets/onbekend");
  expect(answer.json()).toMatchObject({ status: 500, code: "MISLUKT" });
  expect(await count("platform.auditlog where encode(trace, 'hex') = $1", traceOf(answer))).toBe(0);
});

test("a body of the wrong shape is a bug: 500, without a word of it", async () => {
  const answer = await app.as(kees, "GET", "/v1/toets/verkeerd");
  expect(answer.json()).toMatchObject({ status: 500, code: "MISLUKT" });
  expect(answer.body).not.toMatch(/bsn|naam|123456782|expected/);
});

test("what the schema does not declare never leaves", async () => {
  const answer = await app.as(kees, "GET", "/v1/toets/teveel");
  expect(answer.json()).toEqual({ naam: "Kees" });
});
