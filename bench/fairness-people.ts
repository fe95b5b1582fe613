/**
 * Invented people of several origins, with households, moves and clerks' errors: one file as a municipality might deliver it.
 *
 * Every group gets the same errors at the same rates. What differs is what differs in life: how many share a surname, in
 * how many ways a name is spelled, and how often a birthday is filed as 1 January. Names are drawn within an origin, except
 * that one partner in twelve comes from another.
 */
import { Draw, makeSurname, respell, typo, withoutAccents } from "./name-pairs-made.ts";
import { ORIGINS, type Origin } from "./fairness-names.ts";

type Person = {
  readonly group: number;
  readonly given: string;
  readonly surname: string;
  readonly sex: "M" | "V";
  readonly born: string;
  readonly home: Home;
};

type Home = { readonly postcode: string; readonly number: string; readonly place: string };

export type People = {
  readonly csv: string;
  /** Per record whom it describes. */
  readonly entityOf: Uint32Array;
  /** Per person the place of the origin in `ORIGINS`. */
  readonly groupOf: Uint8Array;
};

const HEADER = "unique_id,voornaam,achternaam,geslacht,geboortedatum,postcode,huisnummer,plaats\n";
const DUPLICATES = 0.3;
const MIXED_HOUSEHOLDS = 1 / 12;
const LETTERS = "ABCDEFGHJKLMNPRSTVWXZ".split("");
const SIZES = [1, 1, 1, 2, 2, 2, 3, 4, 5, 4];

/** Draws by Zipf's law from a list of names, the tail of which is made on the spot. */
class Surnames {
  readonly #names: readonly string[];
  readonly #limits: Float64Array;

  constructor(origin: Origin, size: number, draw: Draw) {
    const made = Array.from({ length: Math.max(0, size - origin.surnames.length) }, () => makeSurname(origin, draw));
    this.#names = [...origin.surnames, ...made];
    this.#limits = new Float64Array(this.#names.length);
    let total = 0;
    for (let i = 0; i < this.#limits.length; i++) this.#limits[i] = total += 1 / (i + 8) ** origin.zipf;
  }

  draw(draw: Draw): string {
    const at = draw.next() * (this.#limits.at(-1) ?? 0);
    let [low, high] = [0, this.#limits.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#limits[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return this.#names[low] ?? "";
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

function bornBetween(from: number, to: number, origin: Origin, draw: Draw): string {
  const year = from + draw.below(to - from);
  return draw.chance(origin.newYear)
    ? `${year}-01-01`
    : `${year}-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}`;
}

function makeHomes(count: number, draw: Draw): readonly Home[] {
  const areas = Array.from({ length: Math.max(5, Math.round(count / 800)) }, () => 1011 + draw.below(8980));
  const codes = Array.from({ length: Math.max(20, Math.round(count / 8)) }, () => {
    const area = draw.one(areas);
    return { postcode: `${area}${draw.one(LETTERS)}${draw.one(LETTERS)}`, place: `Plaats ${area % 40}` };
  });
  return Array.from({ length: count }, () => ({
    ...draw.one(codes),
    number: String(1 + Math.floor(draw.next() ** 1.7 * 220)) + (draw.chance(0.06) ? draw.one(["A", "B", "-1"]) : ""),
  }));
}

const womanly = (surname: string, sex: "M" | "V", origin: Origin): string =>
  sex === "V"
    ? (origin.womans ?? []).reduce((name, [pattern, ending]) => name.replace(pattern, ending), surname)
    : surname;

/** One in four has two given names, which is what keeps full namesakes rare. */
const givenName = (names: readonly string[], draw: Draw): string =>
  draw.chance(0.25) ? `${draw.one(names)} ${draw.one(names)}` : draw.one(names);

type Family = { readonly group: number; readonly surname: string; readonly home: Home };

/** A household: one surname, one address, one or two parents and their children. */
function makeHousehold(group: number, home: Home, surnames: readonly Surnames[], draw: Draw): readonly Person[] {
  const family = { group, surname: (surnames[group] as Surnames).draw(draw), home };
  const people: Person[] = [makeRelative(family, true, draw)];
  for (let left = draw.one(SIZES) - 1; left > 0; left--) {
    const [head] = people as [Person];
    if (people.length === 1) people.push(makePartner(head, family, surnames, draw));
    else people.push(makeChild(family, people, draw));
  }
  return people;
}

function makeRelative({ group, surname, home }: Family, isParent: boolean, draw: Draw): Person {
  const origin = ORIGINS[group] as Origin;
  const sex = draw.chance(0.5) ? "M" : "V";
  return {
    group,
    given: givenName(sex === "M" ? origin.men : origin.women, draw),
    surname: womanly(surname, sex, origin),
    sex,
    born: isParent ? bornBetween(1935, 2005, origin, draw) : bornBetween(1975, 2024, origin, draw),
    home,
  };
}

const DAY = 86_400_000;
const BETWEEN_SIBLINGS = 270 * DAY;
const YOUNGEST_PARENT = 17;
const NAMED_AFTER_PARENT = 0.03;
const TWIN = 0.015;

const yearOf = ({ born }: Person): number => Number(born.slice(0, 4));

/** Siblings do not share a first name or, but for twins, a birth within nine months; a child may be named after a parent. */
function fitsFamily(child: Person, people: readonly Person[]): boolean {
  const [head] = people as [Person];
  if (yearOf(child) < yearOf(head) + YOUNGEST_PARENT) return false;
  return people.every(({ given, born }, place) => {
    const isApart = place < 2 || Math.abs(Date.parse(born) - Date.parse(child.born)) >= BETWEEN_SIBLINGS;
    return isApart && given.split(" ")[0] !== child.given.split(" ")[0];
  });
}

const MOST_TRIES = 40;

function makeChild(family: Family, people: readonly Person[], draw: Draw): Person {
  const [head] = people as [Person];
  const last = people.at(-1);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const child = makeRelative(family, false, draw);
    if (!fitsFamily(child, people)) continue;
    if (last !== undefined && people.length > 2 && draw.chance(TWIN)) return { ...child, born: last.born };
    if (child.sex === head.sex && draw.chance(NAMED_AFTER_PARENT)) return { ...child, given: head.given };
    return child;
  }
  // Parents too young for a child that is born already: somebody of their age lives with them.
  return makeRelative(family, true, draw);
}

/** One partner in twelve comes from another origin; half of the others keep their own surname. */
function makePartner(head: Person, family: Family, surnames: readonly Surnames[], draw: Draw): Person {
  const group = draw.chance(MIXED_HOUSEHOLDS) ? pickGroup(draw) : family.group;
  const keepsName = group !== family.group || draw.chance(0.5);
  const surname = keepsName ? (surnames[group] as Surnames).draw(draw) : family.surname;
  const origin = ORIGINS[group] as Origin;
  const sex = head.sex === "M" ? "V" : "M";
  return {
    ...makeRelative({ ...family, group, surname }, true, draw),
    sex,
    given: givenName(sex === "M" ? origin.men : origin.women, draw),
    surname: womanly(surname, sex, origin),
  };
}

const pickGroup = (draw: Draw): number => draw.weighted(ORIGINS.map(({ share }, group) => [share, group] as const));

const digit = (text: string, draw: Draw): string => {
  const places = Array.from(text.matchAll(/\d/g), ({ index }) => index);
  if (places.length === 0) return text;
  const at = draw.one(places);
  return text.slice(0, at) + String((Number(text.charAt(at)) + 1 + draw.below(9)) % 10) + text.slice(at + 1);
};

/** One change or none: the weights are those of all kinds of error together. */
const change = <T>(value: T, draw: Draw, kinds: readonly (readonly [number, (value: T) => T])[]): T =>
  draw.weighted([[1 - kinds.reduce((sum, [weight]) => sum + weight, 0), (same: T) => same], ...kinds])(value);

function misspell(person: Person, homes: readonly Home[], draw: Draw): Person {
  const origin = ORIGINS[person.group] as Origin;
  const given = change(person.given, draw, [
    [0.04, (name) => typo(name, draw)],
    [0.05, (name) => origin.variants[name] ?? respell(name, origin, draw)],
    [0.04, (name) => name.split(" ")[0] ?? ""],
    [0.04, (name) => respell(name, origin, draw)],
    [0.025, (name) => `${name.charAt(0)}.`],
    [0.02, (name) => `${name} ${draw.one([...origin.men, ...origin.women])}`],
    [0.01, () => ""],
  ]);
  const surname = change(person.surname, draw, [
    [0.035, (name) => typo(name, draw)],
    [0.05, (name) => respell(name, origin, draw)],
    [0.03, (name) => name.replace(/^(?:van der|van den|van de|van|de|ter|el|al|Ait) /, "")],
    [0.02, (name) => withoutAccents(name).toUpperCase()],
  ]);
  const born = change(person.born, draw, [
    [0.02, (date) => digit(date, draw)],
    [0.012, (date) => date.replace(/-(\d\d)-(0\d|1[0-2])$/, "-$2-$1")],
    [0.008, (date) => `${date.slice(0, 4)}-01-01`],
    [0.015, () => ""],
  ]);
  const home = change(person.home, draw, [
    [0.15, () => draw.one(homes)],
    [0.02, (old) => ({ ...old, postcode: digit(old.postcode, draw) })],
    [0.02, (old) => ({ ...old, postcode: "" })],
    [0.03, (old) => ({ ...old, number: digit(old.number, draw) })],
  ]);
  return { ...person, given, surname, born, home };
}

const field = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** @param records - how many in the file, three in ten of which describe somebody who is already there */
export function makePeople(records: number, seed: number): People {
  const draw = new Draw(seed);
  const surnames = ORIGINS.map(
    (origin) => new Surnames(origin, Math.max(80, Math.round(Math.sqrt(records * origin.share) * 12)), draw),
  );
  const wanted = Math.round(records * (1 - DUPLICATES));
  const homes = makeHomes(Math.max(200, Math.round(wanted / 2.5)), draw);
  const people: Person[] = [];
  for (let place = 0; people.length < wanted; place++)
    people.push(...makeHousehold(pickGroup(draw), homes[place % homes.length] as Home, surnames, draw));
  people.length = wanted;
  const written: (readonly [entity: number, person: Person])[] = people.map((person, entity) => [entity, person]);
  while (written.length < records) {
    const entity = draw.below(wanted);
    written.push([entity, misspell(people[entity] as Person, homes, draw)]);
  }
  shuffle(written, draw);
  const lines = written.map(([, { given, surname, sex, born, home }], row) =>
    [String(row), given, surname, sex, born, home.postcode, home.number, home.place].map(field).join(","),
  );
  return {
    csv: `${HEADER}${lines.join("\n")}\n`,
    entityOf: Uint32Array.from(written, ([entity]) => entity),
    groupOf: Uint8Array.from(people, ({ group }) => group),
  };
}

function shuffle(records: (readonly [entity: number, person: Person])[], draw: Draw): void {
  for (let i = records.length - 1; i > 0; i--) {
    const j = draw.below(i + 1);
    const [a, b] = [records[i], records[j]];
    if (a !== undefined && b !== undefined) [records[i], records[j]] = [b, a];
  }
}
