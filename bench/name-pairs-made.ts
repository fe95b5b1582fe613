/** Name pairs of which the answer is known because they were made: one name written in two ways, or two names that resemble. */
import { ORIGINS, type Origin } from "./fairness-names.ts";

export type NamePair = {
  readonly kind: "person" | "organisation";
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
};

/** Mulberry32 (Ettinger): small, seeded, good enough to draw names with. */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  next(): number {
    return this.#random();
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("Nothing to draw from");
    return item;
  }

  /** One of some things by their weights. */
  weighted<T>(items: readonly (readonly [weight: number, item: T])[]): T {
    let left = this.#random() * items.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of items) if ((left -= weight) < 0) return item;
    return (items.at(-1) as readonly [number, T])[1];
  }
}

/** One slip of a typist: a letter gone, doubled, swapped with its neighbour, or another one. */
export function typo(text: string, draw: Draw): string {
  const places = Array.from(text.matchAll(/\p{L}(?=\p{L})/gu), ({ index }) => index);
  if (places.length === 0) return text;
  const at = draw.one(places);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const other = draw.one("aeionrstlmdk".split(""));
  switch (draw.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.slice(0, 1) + letter + after.slice(1);
    default:
      return before + (letter === letter.toUpperCase() ? other.toUpperCase() : other) + after;
  }
}

/** The same name by another clerk; unchanged when no habit fits it. */
export function respell(text: string, origin: Origin, draw: Draw): string {
  const fitting = origin.spellings.filter(([pattern]) => pattern.test(text));
  if (fitting.length === 0) return text;
  const [pattern, spelled] = draw.one(fitting);
  return text.replace(pattern, (found) =>
    /^\p{Lu}/u.test(found) ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled,
  );
}

export const withoutAccents = (text: string): string =>
  text.replaceAll("ł", "l").replaceAll("Ł", "L").replaceAll("ı", "i").normalize("NFD").replaceAll(/\p{M}/gu, "");

/** A surname that a few families have, put together; others come from the list. */
export function makeSurname(origin: Origin, draw: Draw): string {
  const [beginnings, endings] = origin.made;
  return (draw.one(beginnings) + draw.one(endings)).replace("_", " ");
}

type Person = { readonly given: readonly string[]; readonly surname: string; readonly origin: Origin };

const surnameOf = (origin: Origin, draw: Draw): string =>
  draw.chance(0.4) ? makeSurname(origin, draw) : draw.one(origin.surnames);

function makePerson(draw: Draw): Person {
  const origin = draw.one(ORIGINS);
  const list = draw.chance(0.5) ? origin.men : origin.women;
  const count = draw.weighted([
    [6, 1],
    [4, 2],
    [1, 3],
  ]);
  return { given: Array.from({ length: count }, () => draw.one(list)), surname: surnameOf(origin, draw), origin };
}

const written = ({ given, surname }: Person): string => [...given, surname].join(" ");

const changeOne = (parts: readonly string[], draw: Draw, change: (part: string) => string): readonly string[] => {
  const at = draw.below(parts.length);
  return parts.map((part, i) => (i === at ? change(part) : part));
};

function fullyRespelled(person: Person, draw: Draw): string {
  const { given, surname, origin } = person;
  const parts = changeOne([...given, surname], draw, (part) => respell(part, origin, draw));
  return parts.map((part) => (draw.chance(0.3) ? respell(part, origin, draw) : part)).join(" ");
}

/** Ways in which the name of one person differs between two papers. */
const SAME_PERSON: readonly (readonly [number, (person: Person, draw: Draw) => string])[] = [
  [
    30,
    (person, draw) =>
      changeOne(written(person).split(" "), draw, (part) => (part.length > 3 ? typo(part, draw) : part)).join(" "),
  ],
  [4, (person, draw) => typo(typo(written(person), draw), draw)],
  [20, fullyRespelled],
  [8, ({ given, surname, origin }) => [...given.map((name) => origin.variants[name] ?? name), surname].join(" ")],
  [6, ({ given, surname }) => `${surname}, ${given.join(" ")}`],
  [6, ({ given, surname }) => `${surname.toUpperCase()} ${given.join(" ")}`],
  [
    8,
    ({ given, surname, origin }, draw) =>
      [given[0], draw.one([...origin.men, ...origin.women]), ...given.slice(1), surname].join(" "),
  ],
  [6, ({ given, surname }) => [given[0], surname].join(" ")],
  [5, ({ given, surname }) => [...given.map((name) => `${name.charAt(0)}.`), surname].join(" ")],
  [4, (person) => written(person).replace(" ", "")],
  [3, (person, draw) => `${draw.one(["Dhr.", "Mevr.", "Dr.", "Mr."])} ${written(person)}`],
  [6, (person) => withoutAccents(written(person)).toUpperCase()],
];

const otherFrom = (list: readonly string[], not: string, draw: Draw): string => {
  const other = draw.one(list);
  return other === not ? otherFrom(list, not, draw) : other;
};

const givenOf = ({ origin, given }: Person): readonly string[] =>
  origin.men.includes(given[0] ?? "") ? origin.men : origin.women;

/** Ways in which two people resemble each other. */
const OTHER_PERSON: readonly (readonly [number, (person: Person, draw: Draw) => string])[] = [
  [
    30,
    (person, draw) =>
      [otherFrom(givenOf(person), person.given[0] ?? "", draw), ...person.given.slice(1), person.surname].join(" "),
  ],
  [30, ({ given, surname, origin }, draw) => [...given, otherFrom(origin.surnames, surname, draw)].join(" ")],
  [
    20,
    (person, draw) =>
      [...changeOne(person.given, draw, (name) => otherFrom(givenOf(person), name, draw)), person.surname].join(" "),
  ],
  [10, ({ given, surname, origin }, draw) => [...given, surname.slice(0, 4) + draw.one(origin.made[1])].join(" ")],
  [5, ({ given, origin }, draw) => [...given.toReversed(), surnameOf(origin, draw)].join(" ")],
  [5, (_person, draw) => written(makePerson(draw))],
];

const RARE = (
  "Zonnehoek Waterlelie Morgenster Brandaris Kastanje Orion Vliegveld Noordster Merel Kompas Albatros Zilvermeeuw Havik Saffier Topaas " +
  "Delphi Argus Meridiaan Pelikaan Veldzicht Rietgors Castor Lupine Halewijn Oranjehof Zuiderkruis Libel Flamingo Anemoon Kroonduif Tarwe Ibis"
).split(" ");
const COMMON =
  "Holding Beheer Bouw Vastgoed Advies Transport Techniek Groep Services Handel Installaties Logistiek Horeca Media Zorg Dakwerken".split(
    " ",
  );
const PLACES = "Waterveen Oosterdam Kleiburg Zandwijk Ravenhage Duinstad Merenveen Holtmark Lindedorp Westerlee".split(
  " ",
);
const FORMS = [
  ["B.V.", "BV", "Besloten Vennootschap", ""],
  ["N.V.", "NV", "Naamloze Vennootschap"],
  ["V.O.F.", "VOF", "Vennootschap onder firma"],
  ["Stichting", "Stg."],
  ["Ltd", "Limited", "Ltd."],
  ["GmbH", "Gesellschaft mit beschränkter Haftung"],
];

type Firm = { readonly words: readonly string[]; readonly form: readonly string[] };

function makeFirm(draw: Draw): Firm {
  const family = draw.chance(0.3) ? [draw.one(draw.one(ORIGINS).surnames)] : [];
  const own = family.length > 0 && draw.chance(0.5) ? family : [...family, draw.one(RARE)];
  const rest = Array.from({ length: draw.below(3) }, () => draw.one(COMMON));
  const place = draw.chance(0.2) ? [draw.one(PLACES)] : [];
  return { words: [...own, ...new Set(rest), ...place], form: draw.one(FORMS) };
}

const firmWith = (words: readonly string[], form: string | undefined): string =>
  form === "Stichting" || form === "Stg." ? `${form} ${words.join(" ")}` : `${words.join(" ")} ${form ?? ""}`.trim();

const firmName = ({ words, form }: Firm): string => firmWith(words, form[0]);

const SAME_FIRM: readonly (readonly [number, (firm: Firm, draw: Draw) => string])[] = [
  [30, ({ words, form }, draw) => firmWith(words, draw.one(form))],
  [
    15,
    ({ words, form }, draw) =>
      firmWith(
        changeOne(words, draw, (word) => typo(word, draw)),
        draw.one(form),
      ),
  ],
  [10, ({ words }) => words.join(" ")],
  [8, ({ words, form }, draw) => firmWith([...words, draw.one(COMMON)], form[0])],
  [6, ({ words, form }) => firmWith([words.slice(0, 2).join(""), ...words.slice(2)], form[0])],
  [6, (firm) => firmName(firm).toUpperCase()],
  [5, ({ words, form }) => firmWith(words.toReversed(), form[0])],
  [5, ({ words, form }, draw) => firmWith([...words, draw.one(PLACES)], form[0])],
];

const OTHER_FIRM: readonly (readonly [number, (firm: Firm, draw: Draw) => string])[] = [
  [30, ({ words, form }, draw) => firmWith([otherFrom(RARE, words[0] ?? "", draw), ...words.slice(1)], draw.one(form))],
  [20, ({ words, form }, draw) => firmWith([...words, otherFrom(RARE, words[0] ?? "", draw)], form[0])],
  [15, ({ words, form }, draw) => firmWith([draw.one(draw.one(ORIGINS).surnames), ...words.slice(1)], form[0])],
  [
    15,
    ({ words, form }, draw) =>
      firmWith(
        changeOne(words, draw, (word) => otherFrom(RARE, word, draw)),
        draw.one(form),
      ),
  ],
  [10, (_firm, draw) => firmName(makeFirm(draw))],
  [10, ({ words }, draw) => [...words.slice(1), draw.one(COMMON)].join(" ")],
];

/** Half of the pairs are one name, half are two. Equal for equal seeds. */
export function makeNamePairs(count: number, seed: number): readonly NamePair[] {
  const draw = new Draw(seed);
  const pairs: NamePair[] = [];
  while (pairs.length < count) {
    const isSame = draw.chance(0.5);
    if (draw.chance(0.7)) {
      const person = makePerson(draw);
      const b = draw.weighted(isSame ? SAME_PERSON : OTHER_PERSON)(person, draw);
      pairs.push({ kind: "person", a: written(person), b, isSame });
    } else {
      const firm = makeFirm(draw);
      const b = draw.weighted(isSame ? SAME_FIRM : OTHER_FIRM)(firm, draw);
      pairs.push({ kind: "organisation", a: firmName(firm), b, isSame });
    }
  }
  // A pair that came out equal by accident has no answer.
  return pairs.filter(({ a, b, isSame }) => isSame || a !== b);
}
