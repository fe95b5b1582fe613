/** Each format has its reader, and each profiel of the catalogue reads a line of its register. */
import { expect, test } from "vitest";
import type { Json } from "./bronrecord.ts";
import { readBronbestand } from "./read-bronbestand.ts";
import { readProfielen } from "./read-profielen.ts";

const profielen = await readProfielen(new URL("../../../catalogus/profielen", import.meta.url).pathname);

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function soortenIn(naam: string, waarden: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const profiel = profielen.get(naam);
  const kolommen = Object.keys(profiel?.kolommen ?? {});
  const regel = kolommen.map((kolom) => waarden[kolom] ?? "").join(";");
  const found: string[] = [];
  const wijze = { formaat: "CSV", profiel: profiel as unknown as Json } as const;
  for await (const batch of readBronbestand(wijze, bytesOf(`${kolommen.join(";")}\n${regel}\n`)))
    for (const one of batch)
      found.push("record" in one ? one.record.soort : `${one.geweigerd.reden} ${one.geweigerd.veld}`);
  return found;
}

test.each<[naam: string, waarden: Readonly<Record<string, string>>, soorten: string]>([
  [
    "bag",
    { nummeraanduiding_id: "1963200000000001", verblijfsobject_id: "1963010000000001", pand_id: "1963100000000001" },
    "ADRES OBJECT GEBRUIK OBJECT GEBRUIK",
  ],
  [
    "handelsregister",
    {
      kvknummer: "12345678",
      vestigingsnummer: "000012345678",
      hoofdvestiging: "J",
      postcode: "1234 AB",
      huisnummer: "1",
    },
    "ORGANISATIE VESTIGING BETROKKENHEID ADRES GEBRUIK",
  ],
  ["handelsregister", { kvknummer: "12345678", postcode: "1234 AB", huisnummer: "1" }, "ORGANISATIE ADRES GEBRUIK"],
  [
    "handelsregister-functionarissen",
    { kvknummer: "12345678", soort_functionaris: "NP", functionarisnummer: "7", functie: "Enig aandeelhouder" },
    "PERSOON EIGENDOM",
  ],
  [
    "handelsregister-functionarissen",
    { kvknummer: "12345678", soort_functionaris: "NNP", functionaris_kvknummer: "87654321", functie: "beheerder" },
    "BETROKKENHEID",
  ],
  [
    "brp",
    {
      burgerservicenummer: "999990019",
      geboortedatum: "19700500",
      geslachtsaanduiding: "V",
      identificatie_nummeraanduiding: "1963200000000001",
      bsn_ouder1: "999990020",
    },
    "PERSOON ADRES BEWONING FAMILIE",
  ],
  [
    "kadaster",
    {
      kadastrale_aanduiding: "WVN00 A 1",
      tenaamstelling_id: "1",
      soort_recht: "hypotheek",
      soort_gerechtigde: "NNP",
      gerechtigde_id: "4",
    },
    "OBJECT ORGANISATIE FINANCIERING",
  ],
  [
    "kadaster",
    {
      kadastrale_aanduiding: "WVN00 A 1",
      tenaamstelling_id: "1",
      soort_recht: "huur",
      soort_gerechtigde: "NP",
      gerechtigde_id: "4",
    },
    "WAARDE_ONGELDIG soort_recht",
  ],
  [
    "vergunningen",
    { zaaknummer: "Z1", soort_houder: "NP", houder_nummer: "9", postcode: "1234AB", huisnummer: "2" },
    "VERGUNNING ADRES GEBRUIK PERSOON BETROKKENHEID",
  ],
  [
    "verhuurregister",
    { contractnummer: "C1", postcode: "1234AB", huisnummer: "2", soort_verhuurder: "NNP", verhuurder_nummer: "3" },
    "ADRES ORGANISATIE EIGENDOM",
  ],
  [
    "voertuigen",
    { kenteken: "GBB-01-B", soort_houder: "NP", houder_nummer: "5", eigenaar_kvknummer: "12345678" },
    "VOERTUIG PERSOON ORGANISATIE EIGENDOM GEBRUIK",
  ],
])("%s %#", async (naam, waarden, soorten) => {
  expect((await soortenIn(naam, waarden)).join(" ")).toBe(soorten);
});

test("a price of the kadaster is said of each owner's right, not of the thing: the next owner paid another (mutants: a price per thing, a price at one of both kinds of owner)", async () => {
  const profiel = profielen.get("kadaster") as unknown as Json;
  const kop = "kadastrale_aanduiding;tenaamstelling_id;soort_recht;soort_gerechtigde;gerechtigde_id;koopsom;aandeel";
  const overig = Object.keys(profielen.get("kadaster")?.kolommen ?? {}).filter(
    (naam) => !kop.split(";").includes(naam),
  );
  const rest = ";".repeat(overig.length);
  const lines = [
    [kop, ...overig].join(";"),
    `WVN00 A 1;1;eigendom;NNP;4;200000;100${rest}`,
    `WVN00 A 1;2;eigendom;NP;5;310000;100${rest}`,
    `WVN00 A 1;3;hypotheek;NNP;6;;${rest}`,
  ];
  const said: unknown[] = [];
  for await (const batch of readBronbestand({ formaat: "CSV", profiel }, bytesOf(`${lines.join("\n")}\n`)))
    for (const one of batch)
      if ("record" in one) said.push([one.record.soort, one.record.waarden["bedrag"], one.record.waarden["waarde"]]);
  expect(said.filter((one) => (one as unknown[])[0] === "EIGENDOM")).toEqual([
    ["EIGENDOM", ["200000"], undefined],
    ["EIGENDOM", ["310000"], undefined],
  ]);
  expect(
    said
      .filter((one) => (one as unknown[])[0] !== "EIGENDOM")
      .every((one) => (one as unknown[])[1] === undefined && (one as unknown[])[2] === undefined),
  ).toBe(true);
});

test("what is no JSON is refused by the readers of JSON, and a profiel that is none is a bug", async () => {
  for (const formaat of ["FTM", "BODS"] as const) {
    const given = [];
    for await (const batch of readBronbestand({ formaat }, bytesOf("a;b;c\n"))) given.push(...batch);
    expect(given.some((one) => "geweigerd" in one)).toBe(true);
    expect(given.some((one) => "record" in one)).toBe(false);
  }
  await expect(readBronbestand({ formaat: "CSV" }, bytesOf("")).next()).rejects.toThrow(
    "A stored profiel is no profiel",
  );
});
