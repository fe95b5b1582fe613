/** Explanations: the steps add up, old decisions can be read again, and every level has words in two languages. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fieldKind } from "../fields/spec.ts";
import { invent, type Invented } from "../live/invented.fixture.ts";
import type { Model } from "../model/model.ts";
import { explainVector, isExplainable } from "./explain.ts";
import { VectorReader } from "./vector.ts";
import { Weigher } from "./weigh.ts";
import { classWords, levelWords, stepWords, summaryWords } from "./words.ts";

let invented: Invented;

beforeAll(async () => {
  const rows = Array.from({ length: 80 }, (_, i) =>
    [
      ["Johanna", "Kees", "Fatima", "J."][i % 4],
      ["Bakker", "de Vries", "el Amrani", "Jansen", "Kok"][i % 5],
      `19${50 + (i % 7)}-0${1 + (i % 9)}-1${i % 10}`,
      ["1234AB", "1234AC", "9876ZX"][i % 3],
      String(1 + (i % 6)),
      i % 2 === 0 ? "v" : "m",
    ].join(","),
  );
  invented = await invent(`voornaam,achternaam,geboortedatum,postcode,huisnummer,geslacht\n${rows.join("\n")}\n`);
});

/** A model with company: a postcode beside an equal surname. */
const withCompany = (model: Model): Model => ({
  ...model,
  fields: model.fields.map((field, f) =>
    field.kind === "places"
      ? { ...field, beside: { field: 1, chance: field.chance.map((one) => Math.sqrt(one)) } }
      : { ...field, place: f },
  ),
});

const vectorOf = (model: Model): fc.Arbitrary<{ levels: number[]; ratios: number[] }> =>
  fc.record({
    levels: fc.tuple(...model.fields.map(({ levels }) => fc.nat(levels.length - 1))).map((levels) => [...levels]),
    ratios: fc
      .tuple(...model.fields.map(() => fc.double({ min: 0.01, max: 50, noNaN: true })))
      .map((ratios) => [...ratios]),
  });

// Kills: a step that is weighed by itself, a frequency that counts beside an equal field, a class that is left out.
test("the steps add up to the weight, with and without company", () => {
  for (const model of [invented.model, withCompany(invented.model)]) {
    const weigher = new Weigher(model);
    fc.assert(
      fc.property(vectorOf(model), (vector) => {
        const { steps, weight, probability } = explainVector(model, vector);
        expect(steps.reduce((sum, step) => sum + step.weight, 0)).toBeCloseTo(weight, 9);
        expect(weigher.weight(vector.levels, vector.ratios)).toBeCloseTo(weight, 9);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }),
      { numRuns: 300 },
    );
  }
});

// Kills: a prior that depends on the pair, agreement that lowers the weight.
test("with nothing to compare only the prior is left, and an equal rare value raises the weight", () => {
  const { model } = invented;
  const nothing = { levels: model.fields.map(() => 0), ratios: model.fields.map(() => 1) };
  expect(explainVector(model, nothing).steps).toHaveLength(1);
  const born = model.fields.findIndex(({ kind }) => kind === "dates");
  const equal = (model.fields[born]?.levels.length ?? 1) - 1;
  const vector = { ...nothing, levels: nothing.levels.with(born, equal) };
  const rare = { ...vector, ratios: vector.ratios.with(born, 0.1) };
  expect(explainVector(model, vector).weight).toBeGreaterThan(explainVector(model, nothing).weight);
  expect(explainVector(model, rare).weight).toBeGreaterThan(explainVector(model, vector).weight);
});

test("a vector of another model is refused, not explained wrongly", () => {
  const { model } = invented;
  expect(() => explainVector(model, { levels: [1], ratios: [1] })).toThrow(RangeError);
  const levels = model.fields.map(() => 99);
  expect(() => explainVector(model, { levels, ratios: levels })).toThrow(RangeError);
  expect(isExplainable(model)).toBe(true);
  expect(isExplainable({ ...model, fields: model.fields.map((field) => ({ ...field, levels: ["missing"] })) })).toBe(
    false,
  );
});

test("a decision is explained from what was stored, after the model went through JSON", () => {
  const { model, records } = invented;
  const vector = new VectorReader(model, records).read(0, 4);
  const stored = JSON.parse(JSON.stringify({ model, vector })) as { model: Model; vector: typeof vector };
  expect(explainVector(stored.model, stored.vector)).toEqual(explainVector(model, vector));
});

const KINDS = [
  "given-names",
  "given-names-of-whole",
  "surnames",
  "organisations",
  "dates",
  "places",
  "house-numbers",
  "streets",
  "texts",
  "sexes",
  "categories",
  "identifiers-bsn",
];

describe.each(KINDS)("%s", (kind) => {
  test.each(["nl", "en"] as const)("every level has words of its own (%s)", (language) => {
    const words = fieldKind(kind).levels.map((level) => levelWords(kind, level, language));
    expect(new Set(words).size).toBe(words.length);
    // A level that nobody put into words would come out as its code.
    expect(words.filter((text) => /^[a-z]+-[a-z]+$/.test(text))).toEqual([]);
    if (language === "nl") expect(words).not.toContain("equal");
  });
});

test("a line names fields and differences, the weightiest first, and no values", () => {
  const { model, records } = invented;
  const { steps, likeliest } = explainVector(model, new VectorReader(model, records).read(0, 20));
  const line = summaryWords(model, steps, "nl");
  expect(line).toMatch(/^[a-z +]+: [^;]+ \([+-]\d+,\d\)/);
  expect(line).not.toMatch(/Bakker|Johanna|19\d\d|1234/);
  expect(summaryWords(model, steps, "en")).toMatch(/\([+-]\d+\.\d\)/);
  const first = steps[0];
  expect(first === undefined ? "" : stepWords(model, first, "en")).toBe("before anything is compared");
  expect(classWords(likeliest, "nl").length).toBeGreaterThan(2);
});
