/** Frequencies: rare values say more, names only so much more, and a filled-in birthday no more than its year. */
import { beforeAll, expect, test } from "vitest";
import { recogniseColumns } from "../columns/recognise.ts";
import { invent, type Invented } from "../live/invented.fixture.ts";
import { frequencyRatios } from "./frequency.ts";

let invented: Invented;

beforeAll(async () => {
  // One surname and one given name in half of the records, one of each in one record only, and a filler among birthdays.
  const rows = Array.from({ length: 400 }, (_, i) => {
    const given =
      i % 2 === 0
        ? "Sanne"
        : i === 1
          ? "Hortensia"
          : ["Kees", "Noor", "Bram", "Isa", "Teun", "Roos", "Finn", "Eva", "Luuk", "Mila", "Sem", "Lotte", "Daan"][
              i % 13
            ];
    const surname =
      i % 2 === 0 ? "Bakker" : i === 1 ? "Zwijnenburg" : `Naam${"abcdefghijklmnopqrstuvw".charAt(i % 23)}`;
    const born = i % 10 === 0 ? "1980-01-01" : `1980-0${1 + (i % 9)}-1${i % 10}`;
    return [given, surname, born].join(",");
  });
  invented = await invent(`voornaam,achternaam,geboortedatum\n${rows.join("\n")}\n`);
});

const ratiosOf = (kind: string): Float64Array => {
  const place = invented.records.fields.findIndex(({ spec }) => spec.kind === kind);
  return frequencyRatios(invented.records.fields)[place] ?? new Float64Array(0);
};
const least = (ratios: Float64Array): number => Math.min(...ratios.subarray(1));

// Kills: a floor for the wrong kind, no floor, a floor that also lifts frequent values.
test("names count as at most so much rarer than the average one", () => {
  expect(least(ratiosOf("given-names"))).toBe(0.5);
  expect(least(ratiosOf("surnames"))).toBe(0.25);
  expect(Math.max(...ratiosOf("surnames").subarray(1))).toBeGreaterThan(1);
});

// Kills: a filler that counts as a day of its own.
test("1 January is as frequent as its whole year", () => {
  const place = invented.records.fields.findIndex(({ spec }) => spec.kind === "dates");
  const field = invented.records.fields[place];
  const packed = field?.values.tables["packed"] ?? new Uint32Array(0);
  const filler = packed.indexOf(19_800_101);
  const day = packed.indexOf(19_800_211);
  const ratios = ratiosOf("dates");
  expect(filler).toBeGreaterThan(0);
  expect((ratios[filler] ?? 0) / (ratios[day] ?? 1)).toBeCloseTo(399 / ((field?.counts[day] ?? 0) - 1), 6);
});

// The law forbids it and the bench only counts afterwards: where somebody comes from is never compared.
test("origin is never an input: no column of origin becomes a field, whatever it is called", () => {
  const headers =
    "voornaam geslacht nationaliteit herkomst geboorteland etniciteit migratieachtergrond afkomst nationality ethnicity countryofbirth geboorteland_moeder religie geloof".split(
      " ",
    );
  const rows = Array.from({ length: 200 }, (_, i) =>
    headers.map((_h, column) => ["NL", "TR", "MA", "SR", "PL"][(i + column) % 5] ?? ""),
  );
  const { columns, fields } = recogniseColumns(headers, rows);
  const compared = fields.flatMap((field) => field.columns.map((place) => headers[place]));
  expect(compared.filter((header) => header !== undefined && !["voornaam", "geslacht"].includes(header))).toEqual([]);
  expect(columns.filter(({ by }) => by === "origin").map(({ header }) => header)).toEqual(headers.slice(2));
});
