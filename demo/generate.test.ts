/** Waterveen as a whole: the same bytes each time, files that fit their profielen, and plants that only structure shows. */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { type Bronrecord, type Json, readBronbestand } from "../src/modules/bronbestanden/index.ts";
import { type Bestand, encode, generateWaterveen } from "./generate.ts";
import { waarheid, type Waarheid } from "./waarheid/waarheid.ts";
import { type Herkomst, shareOf } from "./waterveen/namen.ts";
import { BODS_LOS } from "./waterveen/registers/belangenregister.ts";
import { FTM_LOS } from "./waterveen/registers/uitwisseling.ts";
import type { Wie, Wijk } from "./waterveen/wereld.ts";
import { PER_WIJK, wijken } from "./waterveen/wijk.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const KEUZE = { seed: 1, scale: 1 };
const { bestanden } = generateWaterveen(KEUZE);
const texts = new Map(bestanden.map((one) => [one.bestand, [...one.tekst()].join("")]));
const textOf = (bestand: string): string => texts.get(bestand) ?? "";
const rowsOf = (bestand: string): Record<string, string>[] => parse(textOf(bestand), { delimiter: ";", columns: true });

const hashOf = (keuze: { seed: number; scale: number }): string => {
  const hash = createHash("sha256");
  for (const { tekenset, tekst } of generateWaterveen(keuze).stukken()) hash.update(encode(tekst, tekenset));
  return hash.digest("hex");
};

describe("bytes", () => {
  test("the same seed gives the same bytes, another seed others", () => {
    const [first, again, other] = [hashOf(KEUZE), hashOf(KEUZE), hashOf({ seed: 2, scale: 1 })];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test("one pass over all files writes what each file gives by itself, over more than one wijk", () => {
    const two = generateWaterveen({ seed: 5, scale: 2 });
    const passed = new Map<string, string>();
    for (const { bestand, tekst } of two.stukken()) passed.set(bestand, (passed.get(bestand) ?? "") + tekst);
    for (const one of two.bestanden)
      expect(passed.get(one.bestand) === [...one.tekst()].join(""), one.bestand).toBe(true);
    expect(() => JSON.parse(passed.get("belangenregister.json") ?? "") as unknown).not.toThrow();
  });

  test("the first wijk of a region is the small municipality itself", () => {
    const brp = generateWaterveen({ seed: 1, scale: 2 }).bestanden.find(({ bron }) => bron === "brp");
    expect([...(brp?.tekst() ?? [])].join("").startsWith(textOf("brp.csv"))).toBe(true);
  });

  test("what is no whole number of wijken is refused", () => {
    for (const scale of [0, -1, 0.5, Number.NaN]) expect(() => hashOf({ seed: 1, scale })).toThrow(RangeError);
  });
});

test("scale 1 holds what the design says, and each further wijk as much again", () => {
  const count = (wijk: Wijk) => ({
    personen: wijk.personen.length,
    bedrijven: wijk.bedrijven.length,
    adressen: wijk.adressen.length,
    planten: wijk.groepen.filter(({ aard }) => aard === "PLANT").length,
    onschuldigen: wijk.groepen.filter(({ aard }) => aard === "ONSCHULDIG").length,
  });
  expect([...wijken({ seed: 8, scale: 3 })].map(count)).toEqual([PER_WIJK, PER_WIJK, PER_WIJK]);
  expect(PER_WIJK).toEqual({ personen: 4000, bedrijven: 600, adressen: 3500, planten: 5, onschuldigen: 15 });
  expect(rowsOf("brp.csv")).toHaveLength(4000);
  expect(rowsOf("bag.csv")).toHaveLength(3500);
  expect(new Set(rowsOf("handelsregister.csv").map((row) => row["kvknummer"])).size).toBe(600);
});

describe("the CSV files in the hands of the profielen", () => {
  const csv = bestanden.filter(({ formaat }) => formaat === "CSV");
  /** Per bron, every record by its key. */
  const known = new Map<string, Map<string, Bronrecord>>();
  const refused: string[] = [];
  const contradicted: string[] = [];

  const keep = (bestand: string, records: Map<string, Bronrecord>, record: Bronrecord): void => {
    const before = records.get(record.sleutel);
    if (before && JSON.stringify(before) !== JSON.stringify(record)) contradicted.push(`${bestand} ${record.sleutel}`);
    records.set(record.sleutel, record);
  };

  async function read({ bron, bestand, profiel, tekenset }: Bestand): Promise<void> {
    const json = parseYaml(readFileSync(`${ROOT}/catalogus/profielen/${profiel}.yaml`, "utf8")) as {
      kolommen: object;
      bron: string;
      tekenset: string;
    } & Json;
    expect([json.bron, json.tekenset]).toEqual([bron, tekenset]);
    expect(textOf(bestand).split("\r\n", 1), bestand).toEqual([Object.keys(json.kolommen).join(";")]);
    const records = known.get(bron) ?? new Map<string, Bronrecord>();
    known.set(bron, records);
    const bytes = Readable.from([encode(textOf(bestand), tekenset)]) as AsyncIterable<Uint8Array>;
    for await (const batch of readBronbestand({ formaat: "CSV", profiel: json }, bytes))
      for (const one of batch)
        if ("record" in one) keep(bestand, records, one.record);
        else refused.push(`${bestand} ${one.regel}: ${one.geweigerd.reden} ${one.geweigerd.veld ?? ""}`);
  }

  beforeAll(async () => {
    for (const one of csv) await read(one);
  });

  test("no row is refused, so every BSN, KvK-nummer, IBAN, kenteken, postcode and date can be read", () => {
    expect(refused).toEqual([]);
    expect([...known.values()].reduce((sum, records) => sum + records.size, 0)).toBeGreaterThan(40_000);
  });

  test("no key stands for two different things", () => {
    expect(contradicted).toEqual([]);
  });

  test("both ends of every verband are in the files of the same bron, but for the parents who live elsewhere", () => {
    const [wijk] = wijken(KEUZE) as Iterable<Wijk> as unknown as [Wijk];
    const elsewhere = wijk.personen
      .filter(({ ouderElders }) => ouderElders !== "")
      .map(({ bsn }) => `brp ouder1:${bsn}`);
    expect(elsewhere.length).toBeGreaterThan(100);
    const loose = [...known].flatMap(([bron, records]) =>
      [...records.values()]
        .filter((record) => "van" in record && !(records.has(record.van) && records.has(record.naar)))
        .map(({ sleutel }) => `${bron} ${sleutel}`),
    );
    expect(loose.toSorted()).toEqual(elsewhere.toSorted());
  });

  test("every record of a thing is in the ground truth, under the key that the importer will give it", () => {
    const [truth] = waarheid(1, 1);
    const told = new Set(truth?.records.map(({ bron, sleutel }) => `${bron} ${sleutel}`));
    for (const [bron, records] of known) {
      const untold = [...records.values()].filter(
        ({ soort, sleutel }) =>
          ["PERSOON", "ORGANISATIE", "VESTIGING", "ADRES", "VERGUNNING"].includes(soort) &&
          !told.has(`${bron} ${sleutel}`),
      );
      expect(untold.map(({ sleutel }) => `${bron} ${sleutel}`)).toEqual([]);
    }
  });

  test("what stands in one byte a letter can be written so", () => {
    const text = textOf("vergunningen.csv");
    expect(encode(text, "WINDOWS-1252").toString("latin1")).toBe(text);
  });
});

describe("the JSON files", () => {
  type Statement = {
    statementId: string;
    recordId: string;
    recordType: "entity" | "person" | "relationship";
    recordDetails: { subject?: string; interestedParty?: string | { reason: string }; interests?: { type: string }[] };
  };
  const statements = JSON.parse(textOf("belangenregister.json")) as Statement[];
  const ftm = textOf("uitwisseling.ftm.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

  test("the statements have ids of their own, and only the owners abroad are in no record", () => {
    expect(statements.length).toBeGreaterThan(300);
    expect(new Set(statements.map((one) => one.statementId)).size).toBe(statements.length);
    expect(statements.filter((one) => one.statementId.length < 32)).toEqual([]);
    const records = new Set(statements.map((one) => one.recordId));
    const relations = statements.filter((one) => one.recordType === "relationship");
    expect(relations.filter((one) => !records.has(one.recordDetails.subject ?? ""))).toEqual([]);
    const parties = relations.map((one) => one.recordDetails.interestedParty);
    expect(parties.filter((one) => typeof one === "string" && !records.has(one))).toHaveLength(BODS_LOS.buitenland);
    expect(parties.filter((one) => typeof one === "object")).toHaveLength(BODS_LOS.onbekend);
    expect(relations.filter((one) => one.recordDetails.interests?.length === 0)).toEqual([]);
  });

  test("the entities have ids of their own, and only the firms elsewhere are not among them", () => {
    expect(ftm.length).toBeGreaterThan(500);
    const ids = new Set(ftm.map((one) => one.id));
    expect(ids.size).toBe(ftm.length);
    const ends = [
      "owner",
      "asset",
      "director",
      "organization",
      "employer",
      "employee",
      "person",
      "relative",
      "debtor",
      "creditor",
    ];
    const loose = ftm.flatMap((one) => ends.flatMap((end) => one.properties[end] ?? []).filter((id) => !ids.has(id)));
    expect(loose).toHaveLength(FTM_LOS);
    expect(loose.every((id) => id.startsWith("partner-elders-"))).toBe(true);
  });
});

describe("plants and look-alikes", () => {
  const [truth] = waarheid(1, 1) as Iterable<Waarheid> as unknown as [Waarheid];
  const groepOf = (patroon: string) => truth.groepen.find((one) => one.patroon === patroon);
  const idsIn = (patroon: string, rol: string): Set<string> =>
    new Set(
      groepOf(patroon)
        ?.leden.filter((lid) => lid.rol === rol)
        .map((lid) => lid.is),
    );
  /** Keys without their prefix under which a bron knows these. */
  const keysOf = (bron: string, prefix: string, ids: ReadonlySet<string>): Set<string> =>
    new Set(
      truth.records
        .filter((one) => one.bron === bron && ids.has(one.is) && one.sleutel.startsWith(`${prefix}:`))
        .map((one) => one.sleutel.slice(prefix.length + 1)),
    );
  const where = (bestand: string, kolom: string, keys: ReadonlySet<string>): Record<string, string>[] =>
    rowsOf(bestand).filter((row) => keys.has(row[kolom] ?? ""));

  test("HENNEP: the six tenants live at one place in the BRP and at two others in the register of plates", () => {
    const tenants = idsIn("HENNEP", "katvanger-huurder");
    expect(tenants.size).toBe(6);
    const leases = where("verhuurregister.csv", "huurder_nummer", keysOf("verhuurregister", "huurder-np", tenants));
    expect(new Set(leases.map((row) => row["verhuurder_iban"])).size).toBe(1);
    expect(leases).toHaveLength(6);
    const plates = where("voertuigen.csv", "houder_nummer", keysOf("voertuigen", "houder-np", tenants)).filter(
      (row) => row["houder_postcode"] !== leases[0]?.["postcode"],
    );
    expect(new Set(plates.map((row) => `${row["houder_postcode"]} ${row["houder_huisnummer"]}`)).size).toBeLessThan(5);
    const homes = where("kadaster.csv", "kadastrale_aanduiding", keysOf("kadaster", "zaak", idsIn("HENNEP", "woning")));
    expect(
      homes.filter((row) => row["soort_recht"] === "hypotheek" && row["soort_gerechtigde"] === "NNP"),
    ).toHaveLength(6);
  });

  test("HORECA: permits of young directors follow the withdrawn one, and the same person holds power of attorney in each", () => {
    const firms = keysOf("handelsregister", "kvk", idsIn("HORECA", "exploitant"));
    expect(firms.size).toBe(3);
    const leader = keysOf("handelsregister", "persoon", idsIn("HORECA", "feitelijk leider"));
    const proxies = where("handelsregister-functionarissen.csv", "kvknummer", firms).filter(
      (row) => row["functie"] === "gevolmachtigde",
    );
    expect(proxies.map((row) => leader.has(row["functionarisnummer"] ?? ""))).toEqual([true, true, true]);
    const former = keysOf("vergunningen", "houder-nnp", idsIn("HORECA", "vorige exploitant"));
    expect(where("vergunningen.csv", "houder_nummer", former).map((row) => row["status"])).toEqual([
      "ingetrokken",
      "ingetrokken",
    ]);
  });

  test("ABC_VERKOOP: three firms at one address own three buildings one after the other, with ever larger mortgages", () => {
    const homes = keysOf("kadaster", "zaak", idsIn("ABC_VERKOOP", "pand"));
    expect(homes.size).toBe(3);
    for (const home of homes) {
      const rows = where("kadaster.csv", "kadastrale_aanduiding", new Set([home]));
      const sums = rows
        .filter((row) => row["soort_recht"] === "hypotheek")
        .map((row) => Number(row["hypotheekbedrag"]));
      expect(sums).toHaveLength(3);
      expect(sums.toSorted((a, b) => a - b)).toEqual(sums);
      expect((sums[2] ?? 0) / (sums[0] ?? 1)).toBeGreaterThan(2);
      expect(rows.filter((row) => row["soort_recht"] === "eigendom" && row["datum_einde_recht"] === "")).toHaveLength(
        1,
      );
    }
  });

  test("VAKANTIEPARK: thirty-four chalets of a lodging purpose hold registered tenants of one agency", () => {
    const chalets = keysOf("brp", "adres", idsIn("VAKANTIEPARK", "chalet"));
    expect(chalets.size).toBe(34);
    const places = where("bag.csv", "nummeraanduiding_id", chalets);
    expect(new Set(places.map((row) => row["gebruiksdoel"]))).toEqual(new Set(["logiesfunctie"]));
    const agency = keysOf("verhuurregister", "verhuurder-nnp", idsIn("VAKANTIEPARK", "uitzendbureau"));
    expect(where("verhuurregister.csv", "verhuurder_nummer", agency).length).toBe(
      idsIn("VAKANTIEPARK", "bewoner").size,
    );
  });

  test("UITBUITING: four homes hold eight people or more each, whose rent goes to the one who lends them out", () => {
    const homes = keysOf("brp", "adres", idsIn("UITBUITING", "woning"));
    expect(homes.size).toBe(4);
    for (const home of homes) {
      const people = where("brp.csv", "identificatie_nummeraanduiding", new Set([home])).length;
      expect(people).toBeGreaterThanOrEqual(8);
      expect(people).toBeLessThanOrEqual(11);
    }
    const landlord = keysOf("verhuurregister", "verhuurder-nnp", idsIn("UITBUITING", "verhuurder"));
    expect(
      new Set(where("verhuurregister.csv", "verhuurder_nummer", landlord).map((row) => row["verhuurder_iban"])).size,
    ).toBe(1);
  });

  test("every member of every group stands in a register", () => {
    const told = new Set(truth.records.map((one) => one.is));
    const missing = truth.groepen.flatMap(({ patroon, leden }) =>
      leden.filter(({ is }) => !told.has(is)).map(({ rol }) => `${patroon} ${rol}`),
    );
    expect(missing).toEqual([]);
    expect(new Set(truth.groepen.map(({ patroon }) => patroon)).size).toBe(20);
  });

  // Kills: a group that names its firm, role or description after what it is.
  test("no file says what a plant is or who plays which part in it", () => {
    const words = [
      "hennep",
      "horeca",
      "abc_",
      "vakantiepark",
      "uitbuiting",
      "plant",
      "katvanger",
      "stroman",
      "op papier",
      "ronsel",
      "feitelijk",
      "onschuldig",
      "waarheid",
      "slachtoffer",
      "crimin",
    ];
    for (const [bestand, text] of texts)
      expect(
        words.filter((word) => text.toLowerCase().includes(word)),
        bestand,
      ).toEqual([]);
  });

  // Kills: numbers or rows in the order in which the generator made things; groups come first there.
  test("members of a group stand anywhere in a file, and their numbers anywhere in a range", () => {
    const planted = new Set(
      truth.groepen.filter(({ aard }) => aard === "PLANT").flatMap(({ leden }) => leden.map(({ is }) => is)),
    );
    const files = [
      ["brp.csv", "burgerservicenummer", keysOf("brp", "bsn", planted)],
      ["verhuurregister.csv", "huurder_nummer", keysOf("verhuurregister", "huurder-np", planted)],
      [
        "verhuurregister.csv",
        "contractnummer",
        new Set(
          where("verhuurregister.csv", "huurder_nummer", keysOf("verhuurregister", "huurder-np", planted)).map(
            (row) => row["contractnummer"] ?? "",
          ),
        ),
      ],
      ["handelsregister.csv", "kvknummer", keysOf("handelsregister", "kvk", planted)],
    ] as const;
    const middle = (all: readonly string[], mine: ReadonlySet<string>): number => {
      const ranks = all.flatMap((one, rank) => (mine.has(one) ? [rank / all.length] : []));
      return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    };
    for (const [bestand, kolom, mine] of files) {
      const all = rowsOf(bestand).map((row) => row[kolom] ?? "");
      expect(Math.abs(middle(all, mine) - 0.5), `${bestand} ${kolom}`).toBeLessThan(0.2);
      expect(Math.abs(middle(all.toSorted(), mine) - 0.5), `${bestand} ${kolom}`).toBeLessThan(0.2);
    }
  });
});

// Kills: any group that asks for people of one origin.
test("nobody is planted by origin: plants and look-alikes are made of the same origins as everyone", () => {
  const seen = { PLANT: new Map<Herkomst, number>(), ONSCHULDIG: new Map<Herkomst, number>() };
  for (const { groepen } of wijken({ seed: 21, scale: 10 }))
    for (const { aard, leden } of groepen)
      for (const { wat } of leden)
        if (wat.soort === "persoon") seen[aard].set(wat.herkomst, (seen[aard].get(wat.herkomst) ?? 0) + 1);
  for (const [aard, counts] of Object.entries(seen)) {
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    expect(total).toBeGreaterThan(1000);
    expect(counts.size).toBe(12);
    const chi = [...counts].reduce(
      (sum, [herkomst, n]) => sum + (n - total * shareOf(herkomst)) ** 2 / (total * shareOf(herkomst)),
      0,
    );
    // The .001 point of chi-square with 11 degrees of freedom.
    expect(chi, aard).toBeLessThan(31.26);
  }
});

test("people are of an age for what they do, and children are younger than their parents", () => {
  const [wijk] = wijken({ seed: 4, scale: 1 }) as Iterable<Wijk> as unknown as [Wijk];
  const atLeast = (wie: Wie, years: number, day: number): boolean =>
    wie.soort === "bedrijf" ? wie.opgericht <= day : day - wie.geboren >= years * 365;
  expect(wijk.functies.filter(({ wie, van }) => !atLeast(wie, 17, van))).toEqual([]);
  expect(wijk.rechten.filter(({ wie, van }) => !atLeast(wie, 17, van)).map(({ id }) => id)).toEqual([]);
  expect(
    wijk.voertuigen.filter(({ houder, sinds }) => !atLeast(houder, 17, sinds)).map(({ kenteken }) => kenteken),
  ).toEqual([]);
  expect(
    wijk.huren.filter(({ huurder, van }) => huurder && !atLeast(huurder, 0, van)).map(({ nummer }) => nummer),
  ).toEqual([]);
  const children = wijk.personen.flatMap((one) => one.ouders.map((ouder) => (one.geboren - ouder.geboren) / 365.25));
  expect(children.length).toBeGreaterThan(500);
  expect(Math.min(...children)).toBeGreaterThan(15);
});

test("the product knows nothing of the ground truth", () => {
  const sources = ["src", "bin", "web/src", "migrations"].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx,mjs,sql}`, { cwd: ROOT }).map((path) => `${ROOT}/${path}`),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => /waarheid|demo\/waterveen/i.test(readFileSync(path, "utf8")))).toEqual([]);
});
