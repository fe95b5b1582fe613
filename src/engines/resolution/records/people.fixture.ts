/** Invented people with errors, for tests: small files of which the answer is known. */
import type { FieldSpec } from "../fields/spec.ts";
import { BIRTH, FAMILY, GIVEN, HOME } from "../model/classes.ts";
import { randomFrom } from "../model/random.ts";
import { type Table, TableReader } from "../index.ts";

export type Person = {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly postcode: string;
  readonly huisnummer: string;
  /** Whose record it is. */
  readonly label: number;
};

export const HEADERS = ["voornaam", "achternaam", "geboortedatum", "postcode", "huisnummer"] as const;

export const PEOPLE_FIELDS: readonly FieldSpec[] = [
  { name: "voornaam", kind: "given-names", columns: [0], group: GIVEN },
  { name: "achternaam", kind: "surnames", columns: [1], group: FAMILY },
  { name: "geboortedatum", kind: "dates", columns: [2], group: BIRTH },
  { name: "postcode", kind: "places", columns: [3, -1], group: HOME },
  { name: "huisnummer", kind: "house-numbers", columns: [4], group: HOME },
];

const GIVEN_NAMES =
  "Sanne Ilse Jan Piet Fatima Mehmet Youssef Agnieszka Emma Daan Lotte Bram Noor Sem Yara Thijs Femke Ruben Iris Koen".split(
    " ",
  );
const BEGINNINGS = "Water Hout Steen Klaver Linde Molen Kerk Duin Veld Broek Horst Brink Wilgen Eiken".split(" ");
const ENDS = "man berg stra veen dijk huis boom laan beek hof".split(" ");

/** People with `copies` extra records, some with a typing error, a move or a missing value. */
export function makePeople(entities: number, copies: number, seed: number): readonly Person[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const two = (value: number): string => String(value).padStart(2, "0");
  const home = (): Pick<Person, "postcode" | "huisnummer"> => ({
    postcode: `${number(1011, 1040)}${pick(["AB", "CD", "EF", "GH"])}`,
    huisnummer: String(number(1, 120)),
  });
  const originals = Array.from({ length: entities }, (_, label): Person => ({
    voornaam: pick(GIVEN_NAMES),
    achternaam: `${pick(BEGINNINGS)}${pick(ENDS)}`,
    geboortedatum: `${number(1935, 2005)}-${two(number(1, 13))}-${two(number(1, 29))}`,
    ...home(),
    label,
  }));
  const err = (person: Person): Person => {
    const draw = random();
    if (draw < 0.2) return { ...person, achternaam: dropLetter(person.achternaam, number(1, 5)) };
    if (draw < 0.35) return { ...person, ...home() };
    if (draw < 0.45) return { ...person, geboortedatum: "" };
    return draw < 0.55 ? { ...person, voornaam: `${person.voornaam.charAt(0)}.` } : person;
  };
  return [...originals, ...Array.from({ length: copies }, () => err(pick(originals)))];
}

const dropLetter = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

/** A table of rows of text, read as a file would be. */
export function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): Table {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const text = [headers, ...rows].map((row) => row.map(quoted).join(",")).join("\n");
  const reader = new TableReader({
    delimiter: 44,
    headers,
    isKept: headers.map(() => true),
    recordId: -1,
    skipFirst: true,
  });
  reader.push(new TextEncoder().encode(`${text}\n`));
  return reader.finish();
}

export const peopleTable = (people: readonly Person[]): Table =>
  tableOf(
    HEADERS,
    people.map((person) => HEADERS.map((header) => person[header])),
  );
