/** Tests of what is asked before a file is sent. */
import { expect, test } from "vitest";
import "../../texts/later/leveringen.ts";
import { nl } from "../../texts/nl.ts";
import { checkBestand, formaatOf } from "./bestand-form.ts";

const { fouten } = nl.leveringen.bestand;
const whole = { bron: "brp", formaat: "CSV", wijze: "MUTATIES", bestand: "" };
const named = (name: string, size = 10) => ({ name, size });

test("everything is asked at once, and nothing is asked of who filled it in", () => {
  expect(checkBestand({ bron: "", formaat: "", wijze: "", bestand: "" }, undefined, fouten)).toEqual({
    bron: fouten.bron,
    formaat: fouten.formaat,
    wijze: fouten.wijze,
    bestand: fouten.bestand,
  });
  expect(Object.values(checkBestand(whole, named("brp.csv"), fouten)).filter(Boolean)).toEqual([]);
});

test("a file that cannot be read is refused before it is sent", () => {
  expect(checkBestand(whole, named("brp.zip"), fouten).bestand).toBe(fouten.bestandZip);
  expect(checkBestand(whole, named("brp.XLSX"), fouten).bestand).toBe(fouten.bestandZip);
  expect(checkBestand(whole, named("brp.csv", 0), fouten).bestand).toBe(fouten.bestandLeeg);
  expect(checkBestand(whole, named("brp.csv", 17 * 1024 ** 3), fouten).bestand).toBe(fouten.bestandGroot);
});

test("the name of a file suggests its format", () => {
  expect(["a.csv", "a.TXT", "a.ftm.jsonl", "a.json", "a.jsonl", "a"].map(formaatOf)).toEqual([
    "CSV",
    "CSV",
    "FTM",
    "BODS",
    undefined,
    undefined,
  ]);
});
