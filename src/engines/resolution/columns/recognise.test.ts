/** Recognition of columns: headers of registers and data sets, and what is concluded when they say nothing. */
import { expect, test } from "vitest";
import { recogniseColumns } from "./recognise.ts";
import { readHeader } from "./roles.ts";

const rolesOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Record<string, string | undefined> =>
  Object.fromEntries(recogniseColumns(headers, rows).columns.map(({ header, role }) => [header, role]));

const repeat = (count: number, row: (i: number) => readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, i) => row(i));

test.each([
  ["Voornamen", "given-names"],
  ["geslachtsnaam", "surname"],
  ["Voorvoegsel", "surname-prefix"],
  ["geboorte_datum", "birth-date"],
  ["Datum geboorte", "birth-date"],
  ["dateOfBirth", "birth-date"],
  ["Post-code", "postcode"],
  ["huisnummer_toevoeging", "house-addition"],
  ["KvK-nummer", "kvk"],
  ["SOC_SEC_ID", "number"],
  ["postcode_fake", "postcode"],
  ["geboorteplaats", undefined],
  ["id_kaart", undefined],
])("header %s is read as %s", (header, role) => expect(readHeader(header).role).toBe(role));

test("a word before a role is the owner", () => {
  expect(readHeader("bestuurder_voornaam")).toEqual({ role: "given-names", owner: "bestuurder" });
  expect(readHeader("birth_city")).toEqual({ role: "text", owner: "" });
});

const NAMES = ["Johanna", "Kees", "Willemien", "Maria", "Mohammed"];
const SURNAMES = ["Bakker", "de Vries", "el Amrani", "Jansen", "Kowalska"];
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? "";

test("without headers that help, content decides", () => {
  const rows = repeat(200, (i) => [
    pick(NAMES, i),
    `19${50 + (i % 40)}-0${1 + (i % 9)}-1${i % 10}`,
    `${1100 + i} ${"ABC".charAt(i % 3)}B`,
    i % 2 === 0 ? "m" : "v",
    `k${i}@post.example`,
  ]);
  expect(rolesOf(["a", "b", "c", "d", "e"], rows)).toEqual({
    a: "given-names",
    b: "date",
    c: "postcode",
    d: "sex",
    e: "email",
  });
});

test("a header is not believed when the values contradict it", () => {
  const rows = repeat(50, (i) => [pick(SURNAMES, i), pick(NAMES, i)]);
  expect(rolesOf(["datum", "voornaam"], rows)["datum"]).not.toBe("date");
});

// Kills: a column of labels that is compared.
test("labels, ids, sources, empty and constant columns are never compared", () => {
  const headers = ["id", "cluster", "bron", "leeg", "vast", "achternaam"];
  const rows = repeat(60, (i) => [`r${i}`, String(i >> 1), "GBA", "", "x", pick(SURNAMES, i)]);
  const schema = recogniseColumns(headers, rows, ["cluster"]);
  expect(schema.fields.map(({ kind }) => kind)).toEqual(["surnames"]);
  expect(schema.recordId).toBe(0);
});

test("a name is that of an organisation beside a KvK-nummer and of a person beside a birth date", () => {
  const rows = repeat(60, (i) => [`${pick(NAMES, i)} ${pick(SURNAMES, i)}`, `19${50 + (i % 40)}-03-0${1 + (i % 9)}`]);
  expect(rolesOf(["naam", "geboortedatum"], rows)["naam"]).toBe("person-name");
  expect(
    rolesOf(
      ["naam", "kvk"],
      rows.map(([name = ""], i) => [name, String(12_345_670 + i)]),
    )["naam"],
  ).toBe("organisation-name");
});

test("one column of names alone is enough", () => {
  const firms = repeat(60, (i) => [`${pick(SURNAMES, i)} Bouw ${i} B.V.`]);
  expect(recogniseColumns(["name"], firms).fields.map(({ kind }) => kind)).toEqual(["organisations"]);
});

test("what a prefix column goes before and several given names are read together", () => {
  const rows = repeat(60, (i) => [pick(NAMES, i), pick(NAMES, i + 1), i % 3 === 0 ? "" : "van", pick(SURNAMES, i)]);
  const { fields } = recogniseColumns(["firstname", "middlename", "tussenvoegsel", "achternaam"], rows);
  expect(fields.map(({ kind, columns }) => [kind, columns])).toEqual([
    ["given-names", [0, 1]],
    ["surnames", [2, 3]],
  ]);
});

test("a file of which all columns have an owner is about that owner", () => {
  const rows = repeat(60, (i) => [pick(NAMES, i), pick(SURNAMES, i)]);
  const { fields } = recogniseColumns(["klant_voornaam", "klant_achternaam"], rows);
  expect(fields.map(({ group }) => group)).toEqual(["given", "family"]);
});
