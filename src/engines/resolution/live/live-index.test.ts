/** The live index: whatever came, changed and went, it answers as one that was made anew. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { BlockingRule } from "../blocking/keys.ts";
import { explainVector } from "../explain/explain.ts";
import { fieldKind } from "../fields/spec.ts";
import { codeSteps, Comparer, levelCounts } from "../model/levels.ts";
import { Scorer } from "../scoring/scorer.ts";
import { invent, type Invented } from "./invented.fixture.ts";
import { LiveIndex, type LiveMatch, type LiveRecord, liveRecordOf, type LiveSettings } from "./live-index.ts";
import { LiveValues } from "./live-values.ts";
import { Postings } from "./postings.ts";

const GIVEN = [
  "Johanna",
  "Jo",
  "J.",
  "Kees",
  "Cornelis",
  "Mohamed",
  "Muhammad",
  "Fatima",
  "Ayşe",
  "Jan",
  "Piet Jan",
  "",
];
const SURNAME = [
  "Bakker",
  "Baker",
  "de Vries",
  "Vries",
  "el Amrani",
  "Jansen-de Vries",
  "Kowalska",
  "Kees",
  "Zwijnenburg",
];
const BORN = ["1980-03-05", "1980-05-03", "1980-01-01", "1981-03-05", "1955-12-31", ""];
const POSTCODE = ["1234AB", "1234AC", "9876ZX", ""];
const NUMBER = ["12", "12A", "21", "3"];
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? "";

const HEADER = "voornaam,achternaam,geboortedatum,postcode,huisnummer";
/** The first values of every list are known to the index from the beginning; the last ones come later. */
const known = Array.from({ length: 120 }, (_, i) =>
  [
    pick(GIVEN.slice(0, 8), i),
    pick(SURNAME.slice(0, 6), i * 7),
    pick(BORN, i * 5),
    pick(POSTCODE, i >> 2),
    pick(NUMBER, i),
  ].join(","),
);

const FIRM_HEADER = "naam,kvk,postcode";
const FIRMS = [
  "Zonnehoek Bouw B.V.",
  "Bouw Zonnehoek",
  "Zonnehoek Vastgoed",
  "Waterlelie Beheer",
  "Waterlely Beheer B.V.",
  "Jansen h.o.d.n. De Zon",
];
const LATER_FIRMS = ["Zonnehoek Bouw Groep", "Waterlelie Holding", "De Zon", "Kastanje Advies"];
const knownFirms = Array.from({ length: 60 }, (_, i) =>
  [pick(FIRMS, i), String(12_345_670 + (i % 9)), pick(POSTCODE, i)].join(","),
);

let people: Invented;
let firms: Invented;

beforeAll(async () => {
  people = await invent(`${HEADER}\n${known.join("\n")}\n`);
  firms = await invent(`${FIRM_HEADER}\n${knownFirms.join("\n")}\n`);
});

/** Every key of every field is a rule by itself. */
const rulesOf = ({ records }: Invented): readonly BlockingRule[] =>
  records.fields.flatMap(({ values }, field) =>
    Object.keys(values.lists)
      .filter((list) => !["names", "words"].includes(list))
      .map((list) => ({ parts: [{ field, list }] })),
  );

const settingsOf = (invented: Invented, mostRecords = 1000): LiveSettings => ({
  rules: rulesOf(invented),
  mostRecords,
  floor: -200,
});

const person = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat())
  .map(([a, b, c, d, e]) => [pick(GIVEN, a), pick(SURNAME, b), pick(BORN, c), pick(POSTCODE, d), pick(NUMBER, e)]);
const firm = fc
  .tuple(fc.nat(), fc.nat(), fc.nat())
  .map(([a, b, c]) => [pick([...FIRMS, ...LATER_FIRMS], a), String(12_345_670 + (b % 20)), pick(POSTCODE, c)]);

type Act = { readonly act: "insert" | "change" | "delete"; readonly key: string; readonly row: readonly string[] };
const acts = (row: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.record({
      act: fc.constantFrom("insert" as const, "change" as const, "delete" as const),
      key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      row,
    }),
    { maxLength: 25 },
  );

/** Does what can be done and gives what the index must then hold. */
function perform(index: LiveIndex, invented: Invented, list: readonly Act[]): ReadonlyMap<string, LiveRecord> {
  const held = new Map<string, LiveRecord>();
  for (const { act, key, row } of list) {
    // Inserting takes a free key; changing and deleting take one that is held.
    if ((act === "insert") === held.has(key)) continue;
    const record = liveRecordOf(invented.schema.fields, row);
    if (act === "delete") {
      index.delete(key);
      held.delete(key);
    } else {
      index[act](key, record);
      held.set(key, record);
    }
  }
  return held;
}

const plain = (matches: readonly LiveMatch[]): unknown =>
  matches.map(({ key, weight, levels, ratios }) => [key, weight.toFixed(9), levels, ratios]);

// Kills: an entry that stays behind after a delete, a count that is not lowered, a value that is read by its number in
// another table, a record whose place is taken over with its old row, a memo that answers for what came later.
describe.each(["people", "firms"] as const)("%s", (which) => {
  test("after any sequence of changes it answers as one that was made anew", () => {
    const invented = which === "people" ? people : firms;
    const row: fc.Arbitrary<readonly string[]> = which === "people" ? person : firm;
    fc.assert(
      fc.property(acts(row), row, fc.constantFrom(3, 1000), (list, query, mostRecords) => {
        const settings = settingsOf(invented, mostRecords);
        const index = new LiveIndex(invented.model, invented.records, settings);
        const held = perform(index, invented, list);
        const anew = new LiveIndex(invented.model, invented.records, settings);
        for (const [key, record] of [...held].toSorted(([a], [b]) => (a < b ? -1 : 1))) anew.insert(key, record);
        const asked = liveRecordOf(invented.schema.fields, query);
        expect(plain(index.match(asked))).toEqual(plain(anew.match(asked)));
        expect(index.size).toBe(held.size);
      }),
      { numRuns: 150 },
    );
  });

  // Kills: a level or a frequency that is read otherwise than in a batch.
  test("it gives a pair the weight that scoring the whole file gives it, and explains it", () => {
    const invented = which === "people" ? people : firms;
    const { records, model, schema, rows } = invented;
    const index = new LiveIndex(model, records, settingsOf(invented), Array.from(rows.keys()));
    const comparer = new Comparer(records, model.rules);
    const scorer = new Scorer(model, records);
    let compared = 0;
    for (const [i, row] of rows.entries()) {
      for (const { key, weight, levels, ratios } of index.match(liveRecordOf(schema.fields, row))) {
        const code = comparer.compare(i, Number(key));
        if (key === i) continue;
        compared++;
        expect(levels).toEqual([...comparer.levels]);
        expect(levels.reduce((sum, level, f) => sum + level * (codeSteps(levelCounts(records))[f] ?? 0), 0)).toBe(code);
        expect(weight).toBeCloseTo(Math.log2(scorer.odds(i, code, comparer.levels)), 6);
        expect(explainVector(model, { levels, ratios }).weight).toBeCloseTo(weight, 6);
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

// Kills: a rarity that is not that of the file, a word or a text that is laid out wrongly beside others.
test("values laid beside one another compare as they do in the table that they came from", () => {
  for (const { records } of [people, firms]) {
    for (const { spec, values } of records.fields) {
      const live = new LiveValues(fieldKind(spec.kind), values);
      const compare = live.compareBase();
      const all = Array.from({ length: values.count - 1 }, (_, v) => v + 1);
      for (const value of all) {
        const others = all.filter((other) => other !== value);
        expect(live.compareWith(value, others), spec.name).toEqual(others.map((other) => compare(value, other)));
      }
    }
  }
});

// Kills: a memory of texts that looks at the first column only.
test("a field of several columns is remembered by all of them", async () => {
  const two = await invent("tussenvoegsel,achternaam\nvan,Dam\n,Dam\nvan,Dijk\nde,Wit\n,Kok\n");
  const [field] = two.records.fields;
  if (field === undefined) throw new Error("There is no field");
  const live = new LiveValues(fieldKind(field.spec.kind), field.values);
  const numbers = [
    ["van", "Dam"],
    ["van", "Dijk"],
    ["van", "Loon"],
    ["van", "Dam"],
  ].map((columns) => live.numberOf(columns));
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[3]).toBe(numbers[0]);
});

test("an own value that came later equals itself, in whatever spelling that the field reads alike", () => {
  const index = new LiveIndex(people.model, people.records, settingsOf(people));
  const record = (row: readonly string[]): LiveRecord => liveRecordOf(people.schema.fields, row);
  index.insert("x", record(["Quirijn", "Zwijnenburg", "1931-07-09", "5555QQ", "7"]));
  const [match] = index.match(record(["QUIRIJN", "zwijnenburg", "9-7-1931", "5555 qq", "7"]));
  expect(match?.key).toBe("x");
  expect(match?.levels).toEqual(people.model.fields.map(({ levels }) => levels.length - 1));
});

test("keys are taken once, and what is not there is not changed or deleted", () => {
  const index = new LiveIndex(people.model, people.records, settingsOf(people));
  const record = liveRecordOf(people.schema.fields, ["Jan", "Bakker", "", "", ""]);
  index.insert(1, record);
  expect(index.has(1)).toBe(true);
  expect(() => index.insert(1, record)).toThrow(RangeError);
  expect(() => index.change(2, record)).toThrow(RangeError);
  expect(() => index.delete(2)).toThrow(RangeError);
  expect(() => new LiveIndex(firms.model, people.records, settingsOf(people))).toThrow(RangeError);
});

// Kills: a slot that is lost when the table grows, an entry that is handed out twice.
test("postings hold what was put in and not taken out, however they grow", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(40), fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 6 })), {
        maxLength: 80,
      }),
      (list) => {
        const postings = new Postings(4, 2);
        const held = new Map<number, readonly number[]>();
        for (const [record, keys] of list) {
          const own = held.get(record);
          if (own === undefined) {
            for (const key of keys) postings.add(key, record);
            held.set(record, keys);
          } else {
            postings.remove(own, record);
            held.delete(record);
          }
        }
        for (let key = 1; key <= 60; key++) {
          const found: number[] = [];
          postings.each(key, (record) => found.push(record));
          const expected = [...held].filter(([, keys]) => keys.includes(key)).map(([record]) => record);
          expect(found.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
          expect(postings.count(key)).toBe(expected.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});
