/** The real catalogue is whole and without dead entries, and every kind of slip that a jurist can make is found, with its place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parseDocument } from "yaml";
import { BEHANDELCODES, findGaps, KLASSEN, scopeId } from "./catalogue.ts";
import { readCatalogue } from "./read-catalogue.ts";

const CATALOGUS = fileURLToPath(new URL("../../../catalogus", import.meta.url));
const catalogue = readCatalogue(CATALOGUS);
const { toegang, verwerkingen, grondslagen } = catalogue;
const activiteiten = Object.entries(toegang.activiteiten);
const bases = grondslagen.flatMap((wet) => wet.grondslagen);

/** What the reader says about a copy of the real catalogue in which one value of one file is set, or taken out. */
function complaintAfter(path: string, place: readonly (string | number)[], value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "weerwerk-catalogus-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(CATALOGUS, folder, { recursive: true });
  const document = parseDocument(readFileSync(join(folder, path), "utf8"));
  if (value === undefined) document.deleteIn(place);
  else document.setIn(place, value);
  writeFileSync(join(folder, path), document.toString());
  try {
    readCatalogue(folder);
    return "geen fout gevonden";
  } catch (error) {
    return String(error);
  }
}

test("the register holds exactly the processing activities that the access rules point at", () => {
  const codes = verwerkingen.map((v) => v.code);
  expect(new Set(activiteiten.map(([, a]) => a.verwerking))).toEqual(new Set(codes));
  expect(codes).toHaveLength(14);
  expect(new Set(codes).size).toBe(codes.length);
  expect(findGaps(catalogue)).toEqual([]);
});

test("every legal basis carries a processing activity, and has one entry", () => {
  const used = new Set(verwerkingen.flatMap((v) => v.versies.flatMap((version) => version.grondslagen)));
  expect(bases.filter((b) => !used.has(b.code)).map((b) => b.code)).toEqual([]);
  expect(new Set(bases.map((b) => b.code)).size).toBe(bases.length);
});

test("versions count up from one, and each has real dates in order", () => {
  for (const { code, versies } of [...verwerkingen, ...bases]) {
    expect(
      versies.map((v) => v.versie),
      code,
    ).toEqual(versies.map((_, i) => i + 1));
    for (const { geldigVan, geldigTot = "9999-12-31" } of versies) {
      expect(new Date(geldigVan).toISOString().slice(0, 10), code).toBe(geldigVan);
      expect(geldigVan < geldigTot, code).toBe(true);
    }
  }
});

test("a basis that is in force now carries each processing activity: a future one would close the door on it", () => {
  const start = new Map(bases.map((b) => [b.code, b.versies.at(-1)?.geldigVan ?? "9999-12-31"]));
  for (const { code, versies } of verwerkingen) {
    for (const { geldigVan, grondslagen: needed } of versies) {
      expect(
        needed.filter((basis) => (start.get(basis) ?? "9999-12-31") > geldigVan),
        code,
      ).toEqual([]);
    }
  }
});

test("criminal data stands on article 10 AVG, and a BSN on article 46 UAVG and the Wabb", () => {
  // Break-glass opens what other activities already hold: it adds no criminal data of its own.
  for (const { code, versies } of verwerkingen.filter((v) => v.code !== "noodtoegang")) {
    for (const { bijzonder, grondslagen: carried } of versies) {
      if (bijzonder.includes("strafrechtelijk")) expect(carried, code).toContain("avg-10");
      if (bijzonder.includes("bsn")) expect(carried, code).toEqual(expect.arrayContaining(["uavg-46", "wabb-10"]));
    }
  }
});

const who = (activiteit: string): (string | number)[] => ["activiteiten", activiteit, "wie", 0];

// Each slip kills the mutant that drops its line from findGaps, or its rule from the schema.
test.each<[string, string, (string | number)[], unknown, string]>([
  [
    "an unknown role",
    "toegang.yaml",
    [...who("raadsfuncties-beheren"), "rol"],
    "grifier",
    "activiteit raadsfuncties-beheren: rol grifier bestaat niet",
  ],
  [
    "an unknown compartment to read",
    "toegang.yaml",
    [...who("vpt-besluiten"), "lezen"],
    ["vtp"],
    "activiteit vpt-besluiten: compartiment vtp bestaat niet",
  ],
  [
    "an unknown compartment to write",
    "toegang.yaml",
    [...who("vpt-besluiten"), "schrijven"],
    ["vtp:openbaar"],
    "activiteit vpt-besluiten: compartiment vtp bestaat niet",
  ],
  [
    "an unknown compartment of one's own",
    "toegang.yaml",
    [...who("mijn-functies"), "lezenEigen"],
    ["vtp"],
    "activiteit mijn-functies: compartiment vtp bestaat niet",
  ],
  [
    "an unknown compartment of one's own to write",
    "toegang.yaml",
    [...who("mijn-functies"), "schrijvenEigen"],
    ["vtp"],
    "activiteit mijn-functies: compartiment vtp bestaat niet",
  ],
  [
    "an unknown processing activity",
    "toegang.yaml",
    ["activiteiten", "bibob-besluiten", "verwerking"],
    "bibop",
    "activiteit bibob-besluiten: verwerking bibop bestaat niet",
  ],
  [
    "a case that names no work",
    "toegang.yaml",
    ["activiteiten", "vpt-besluiten", "werk"],
    undefined,
    "activiteit vpt-besluiten: een zaak noemt waarmee zij werkt",
  ],
  [
    "an unknown basis",
    "verwerkingen/technisch-beheer.yaml",
    ["versies", 0, "grondslagen", 0],
    "avg-320",
    "verwerking technisch-beheer: grondslag avg-320 bestaat niet",
  ],
  [
    "a date the wrong way round",
    "verwerkingen/toezicht.yaml",
    ["versies", 0, "geldigVan"],
    "25-11-2026",
    "verwerkingen/toezicht.yaml: versies.0.geldigVan: een datum is jjjj-mm-dd",
  ],
  [
    "a date of a basis the wrong way round",
    "grondslagen/wpg.yaml",
    ["grondslagen", 0, "versies", 0, "geldigVan"],
    "1-7-2025",
    "grondslagen/wpg.yaml: grondslagen.0.versies.0.geldigVan: een datum is jjjj-mm-dd",
  ],
  [
    "a mistyped heading",
    "verwerkingen/bibob.yaml",
    ["versies", 0, "doelen"],
    "Nagaan",
    "verwerkingen/bibob.yaml: versies.0: ",
  ],
  [
    "a missing purpose",
    "verwerkingen/bibob.yaml",
    ["versies", 0, "doel"],
    undefined,
    "verwerkingen/bibob.yaml: versies.0.doel: ",
  ],
  [
    "an answer that is neither ja nor nee",
    "verwerkingen/bibob.yaml",
    ["versies", 0, "vertrouwelijk"],
    "misschien",
    "verwerkingen/bibob.yaml: versies.0.vertrouwelijk: ",
  ],
  [
    "a certainty that does not exist",
    "grondslagen/opiumwet.yaml",
    ["grondslagen", 0, "versies", 0, "zekerheid"],
    "zeker",
    "grondslagen/opiumwet.yaml: grondslagen.0.versies.0.zekerheid: ",
  ],
  [
    "a retention that is no duration",
    "verwerkingen/casussen.yaml",
    ["versies", 0, "bewaartermijn", "duur"],
    "vijf jaar",
    "een duur volgens ISO 8601",
  ],
  [
    "a code with a capital",
    "grondslagen/wabb.yaml",
    ["grondslagen", 0, "code"],
    "Wabb-10",
    "een code bestaat uit kleine letters",
  ],
])("the reader finds %s", (_what, path, place, value, expected) => {
  expect(complaintAfter(path, place, value)).toContain(expected);
});

test("an untouched copy is whole, so each complaint above comes from its own slip", () => {
  expect(complaintAfter("grondslagen/wabb.yaml", ["afkorting"], "Wabb")).toBe("geen fout gevonden");
});

test("a number for each compartment, handling code and class, never the same one twice, and in a smallint", () => {
  // All that the shape allows, not a sample. Kills `* 2` -> `* 1`, `* 10` -> `* 5` and `* 10` -> `* 11` in scopeId.
  const all = Array.from({ length: 3000 }, (_, i) => i + 1).flatMap((nr) =>
    BEHANDELCODES.flatMap((behandelcode) => KLASSEN.map((klasse) => scopeId(nr, behandelcode, klasse))),
  );
  expect(new Set(all).size).toBe(3000 * 6);
  expect(Math.max(...all)).toBeLessThanOrEqual(32_767);
});
