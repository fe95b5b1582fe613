/** Statements over HTTP: a value that does not fit its type is refused at its field, and what fits is kept in one form. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { deliver } from "../../../test/registers-stage.ts";

let app: FreshApp;
let yara: Person;
let url: string;
const reden = "Zelf gezien bij het bedrijf.";

beforeAll(async () => {
  app = await freshApp();
  const bea = await app.hire("Bea", "beheerder");
  yara = await app.hire("Yara", "signaalcoordinator");
  const records = [{ sleutel: "k1", soort: "ORGANISATIE", waarden: { naam: ["Kadewerk"] } }] as const;
  await deliver(app, bea, { bron: "handelsregister", records });
  const found = await app.as(yara, "POST", "/v1/registers/_zoek", { body: { vraag: "kadewerk" } });
  url = `/v1/registers/${found.json<{ treffers: { id: string }[] }>().treffers[0]?.id}/verklaringen`;
});
afterAll(() => app.close());

const kept = async (): Promise<unknown[]> =>
  (
    await app.unsafeSuper.query<{ waarden: unknown }>(
      "select waarden from registers.opgave where opgegeven_door is not null order by id",
    )
  ).rows.map(({ waarden }) => waarden);

test.each([
  [{ eigenschap: "werknemers", waarde: "twaalf" }, ["/waarde"]],
  [{ eigenschap: "oprichtingsdatum", waarde: "2023-02-29" }, ["/waarde"]],
  [{ eigenschap: "rsin", waarde: "999990018" }, ["/waarde"]],
  [{ eigenschap: "bsn", waarde: "999990018" }, ["/waarde"]],
  [{ eigenschap: "naam", waarde: { volledig: "Kadewerk" } }, ["/waarde"]],
  [{ eigenschap: "naam", waarde: "Kadewerk", geldigVan: "2024-13" }, ["/geldigVan"]],
  [
    { eigenschap: "adres", waarde: { straat: "Kadeweg", huisnummer: "18B", postcode: "998" } },
    ["/waarde/huisnummer", "/waarde/postcode"],
  ],
])("%j is refused at its field and nothing is kept (mutant: no check in the contract)", async (body, velden) => {
  const answer = await app.as(yara, "POST", url, { body: { ...body, reden } });
  expect(answer.statusCode).toBe(400);
  const { code, fouten } = answer.json<{ code: string; fouten: { veld: string; melding: string }[] }>();
  expect(code).toBe("ONGELDIGE_INVOER");
  expect(fouten.map(({ veld }) => veld)).toEqual(velden);
  for (const { melding } of fouten) expect(melding).toMatch(/^(Schrijf|Dit is geen|Vul) /);
  expect(await kept()).toEqual([]);
});

test("what fits is kept as the readers of files write it (mutant: as typed)", async () => {
  for (const body of [
    { eigenschap: "werknemers", waarde: " 12,5 " },
    { eigenschap: "adres", waarde: { straat: "Kadeweg", huisnummer: "18", postcode: "9998 zx" }, geldigVan: "2024" },
  ])
    expect((await app.as(yara, "POST", url, { body: { ...body, reden } })).statusCode).toBe(204);
  expect(await kept()).toEqual([
    { werknemers: ["12.5"] },
    { adres: [{ straat: "Kadeweg", huisnummer: "18", postcode: "9998ZX" }] },
  ]);
});
