/** The public catalogue: what the organisation does with data, on which ground and who may do it, for anyone and without a session. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";

let app: FreshApp;
beforeAll(async () => {
  app = await freshApp();
  await app.hire("Kees Klerk", "analist");
});
afterAll(() => app.close());

const read = async <T>(path: string): Promise<T> => {
  const answer = await app.as(undefined, "GET", `/v1${path}`);
  expect(answer.statusCode, path).toBe(200);
  return answer.json<T>();
};

test("every activity of the access matrix is in the register, with a ground that is in the list of grounds", async () => {
  const { verwerkingsactiviteiten } = await read<{
    verwerkingsactiviteiten: { code: string; versie: number; grondslagen: string[] }[];
  }>("/verwerkingsactiviteiten");
  const { grondslagen } = await read<{ grondslagen: { code: string; beoordeeld: boolean }[] }>("/grondslagen");
  const { toegang, rollen, compartimenten } = await read<{
    toegang: { activiteit: string; verwerking: string; rol: string; lezen: string[] }[];
    rollen: { code: string }[];
    compartimenten: { code: string }[];
  }>("/toegang");
  const codes = new Set(verwerkingsactiviteiten.map(({ code }) => code));
  const bekend = new Set(grondslagen.map(({ code }) => code));
  expect(codes.size).toBe(verwerkingsactiviteiten.length);
  for (const one of verwerkingsactiviteiten)
    for (const code of one.grondslagen) expect(bekend, one.code).toContain(code);
  const namen = new Set(rollen.map(({ code }) => code));
  const parts = new Set(compartimenten.map(({ code }) => code));
  for (const { verwerking, rol, lezen, activiteit } of toegang) {
    expect(codes, activiteit).toContain(verwerking);
    expect(namen, activiteit).toContain(rol);
    for (const part of lezen) expect(parts, activiteit).toContain(part.replace(":openbaar", ""));
  }
});

test("each version of an activity has an address that stays, and one that never was is not there", async () => {
  await app.unsafeSuper
    .query(`insert into platform.verwerking (code, versie, naam, inhoud, grondslagen, geldig_van, hash)
    select code, 2, 'Nieuwere naam', inhoud || '{"naam":"Nieuwere naam"}', grondslagen, current_date, sha256('later') from platform.verwerking where code = 'registers'`);
  expect(await read("/verwerkingsactiviteiten/registers/versies/2")).toMatchObject({
    code: "registers",
    versie: 2,
    naam: "Nieuwere naam",
  });
  const first = await read<{ naam: string }>("/verwerkingsactiviteiten/registers/versies/1");
  expect(first.naam).not.toBe("Nieuwere naam");
  const { verwerkingsactiviteiten } = await read<{ verwerkingsactiviteiten: { code: string; versie: number }[] }>(
    "/verwerkingsactiviteiten",
  );
  expect(verwerkingsactiviteiten.filter(({ code }) => code === "registers")).toMatchObject([{ versie: 2 }]);
  for (const path of ["registers/versies/3", "bestaat-niet/versies/1"]) {
    expect((await app.as(undefined, "GET", `/v1/verwerkingsactiviteiten/${path}`)).statusCode).toBe(404);
  }
  for (const path of ["registers/versies/0", "registers/versies/x", `${"a".repeat(61)}/versies/1`]) {
    expect((await app.as(undefined, "GET", `/v1/verwerkingsactiviteiten/${path}`)).json()).toMatchObject({
      status: 400,
      code: "ONGELDIGE_INVOER",
    });
  }
});

test("a basis whose review has lapsed says so (mutant: a review is for ever)", async () => {
  await app.unsafeSuper.query(
    "update platform.grondslag_beoordeling set herbeoordelen = current_date where grondslag = 'avg-6-1-c'",
  );
  const { grondslagen } = await read<{ grondslagen: { code: string; beoordeeld: boolean }[] }>("/grondslagen");
  expect(grondslagen.find(({ code }) => code === "avg-6-1-c")?.beoordeeld).toBe(false);
  expect(grondslagen.find(({ code }) => code === "avg-6-1-e")?.beoordeeld).toBe(true);
});

test("no person is in it", async () => {
  for (const path of ["/verwerkingsactiviteiten", "/grondslagen", "/toegang"])
    expect(JSON.stringify(await read(path))).not.toMatch(/Kees|waterveen\.example/);
});
