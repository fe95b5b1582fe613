/** Ruis: how each register writes a name, a birth date or an address, with the habits and slips that make linking hard. */
import { isoOf } from "./datum.ts";
import type { Achternaam } from "./namen.ts";
import { makeRandom, type Random } from "./random.ts";
import type { Adres, Persoon } from "./wereld.ts";

/** Chances between 0 and 1, per person and register. */
type Gewoonte = {
  /** One slip of the finger in the surname or a given name. */
  readonly tikfout: number;
  /** Day and month of birth changed places. */
  readonly dagMaand: number;
  /** Letters beyond ASCII written without their marks. */
  readonly kaal: number;
  /** Given names in another spelling of the same sound. */
  readonly spelling: number;
  /** Under the name of the partner, or under both. */
  readonly partner: number;
  /** The tussenvoegsel lost, or glued to the surname. */
  readonly tussenvoegsel: number;
  /** Initials where given names belong. */
  readonly letters: number;
  /** A house number letter in the wrong column, or a wrong one. */
  readonly huisletter: number;
  /** The street shortened or with a slip. */
  readonly straat: number;
};

export type Bron =
  | "bag"
  | "brp"
  | "handelsregister"
  | "kadaster"
  | "vergunningen"
  | "verhuurregister"
  | "voertuigen"
  | "belangenregister"
  | "uitwisseling";

const NETJES: Gewoonte = {
  tikfout: 0,
  dagMaand: 0,
  kaal: 0,
  spelling: 0,
  partner: 0,
  tussenvoegsel: 0,
  letters: 0,
  huisletter: 0,
  straat: 0,
};

/** The basisregistraties are typed from documents; the further from them, the more is typed by ear. */
const GEWOONTEN: Readonly<Record<Bron, Gewoonte>> = {
  bag: NETJES,
  brp: { ...NETJES, tikfout: 0.003 },
  handelsregister: {
    tikfout: 0.02,
    dagMaand: 0.006,
    kaal: 0.4,
    spelling: 0.02,
    partner: 0.15,
    tussenvoegsel: 0.06,
    letters: 0.05,
    huisletter: 0.05,
    straat: 0.02,
  },
  kadaster: {
    tikfout: 0.015,
    dagMaand: 0.008,
    kaal: 0.6,
    spelling: 0.02,
    partner: 0.04,
    tussenvoegsel: 0.04,
    letters: 0.12,
    huisletter: 0.06,
    straat: 0.03,
  },
  vergunningen: {
    tikfout: 0.04,
    dagMaand: 0.012,
    kaal: 0.5,
    spelling: 0.05,
    partner: 0.35,
    tussenvoegsel: 0.1,
    letters: 0,
    huisletter: 0.1,
    straat: 0.06,
  },
  verhuurregister: {
    tikfout: 0.05,
    dagMaand: 0.015,
    kaal: 0.6,
    spelling: 0.06,
    partner: 0.35,
    tussenvoegsel: 0.12,
    letters: 0,
    huisletter: 0.12,
    straat: 0.08,
  },
  voertuigen: {
    tikfout: 0.006,
    dagMaand: 0.003,
    kaal: 0.8,
    spelling: 0.01,
    partner: 0.2,
    tussenvoegsel: 0.02,
    letters: 0,
    huisletter: 0,
    straat: 0,
  },
  belangenregister: {
    tikfout: 0.02,
    dagMaand: 0,
    kaal: 0.7,
    spelling: 0.05,
    partner: 0.1,
    tussenvoegsel: 0.05,
    letters: 0.1,
    huisletter: 0.05,
    straat: 0.05,
  },
  uitwisseling: {
    tikfout: 0.06,
    dagMaand: 0.02,
    kaal: 0.7,
    spelling: 0.3,
    partner: 0.3,
    tussenvoegsel: 0.15,
    letters: 0.25,
    huisletter: 0.1,
    straat: 0.1,
  },
};

/** The same name in other hands: from another alphabet, or by ear. Pairs work in both directions. */
const SPELLINGEN: readonly (readonly [string, string])[] = [
  ["Mohammed", "Mohamed"],
  ["Mohamad", "Muhammad"],
  ["Youssef", "Yousef"],
  ["Khadija", "Khadidja"],
  ["Oleksandr", "Alexander"],
  ["Serhii", "Sergey"],
  ["Mykola", "Nikolai"],
  ["Volodymyr", "Vladimir"],
  ["Olena", "Elena"],
  ["Nataliia", "Natalja"],
  ["Dmytro", "Dmitri"],
  ["Hüseyin", "Huseijn"],
  ["Ayşe", "Aisha"],
  ["Katarzyna", "Catharina"],
  ["Tesfay", "Tesfai"],
  ["Xiaoyan", "Hsiao-yen"],
  ["Sophie", "Sofie"],
  ["Theodorus", "Theo"],
  ["Johannes", "Hans"],
  ["Wilhelmina", "Willemien"],
];
const ANDERS = new Map(SPELLINGEN.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** Letters that lose no mark when taken apart, because Unicode sees them as letters of their own. */
const EIGEN_LETTERS: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ı: "i", ø: "o", đ: "d" };

export const fold = (text: string): string =>
  text
    .replaceAll(/[łŁıøđ]/g, (letter) => EIGEN_LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");

/** Only what does not fit in one byte of windows-1252 loses its marks: `é` stays, `ş` becomes `s`. */
export const foldToLatin = (text: string): string =>
  Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) > 0xff ? fold(letter) : letter)).join("");

const FREQUENT = ["a", "e", "i", "o", "n", "r", "s", "t"] as const;

/** One slip: two letters swapped, one lost, one doubled or one beside it. */
export function slip(text: string, random: Random): string {
  const at = random.between(1, Math.max(1, text.length - 2));
  const letter = text.charAt(at);
  const edits = [
    text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + random.pick(FREQUENT) + text.slice(at + 1),
  ];
  return text.length < 3 ? text : random.pick(edits);
}

export type Schrijfwijze = {
  readonly voornamen: string;
  readonly voorletters: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly volledig: string;
  /** `yyyy-mm-dd` */
  readonly geboortedatum: string;
  readonly geboorteplaats: string;
};

const lettersOf = (voornamen: readonly string[]): string => voornamen.map((naam) => `${naam.charAt(0)}.`).join("");

/** The surname that this register uses for whoever carries two. */
function surname({ naam, partnernaam }: Persoon, { partner }: Gewoonte, random: Random): Achternaam {
  if (partnernaam === undefined || !random.chance(partner)) return naam;
  const own = [naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(" ");
  return random.chance(0.5) ? partnernaam : { ...partnernaam, achternaam: `${partnernaam.achternaam}-${own}` };
}

function looseTussenvoegsel({ tussenvoegsel, achternaam }: Achternaam, chance: number, random: Random): Achternaam {
  if (tussenvoegsel === "" || !random.chance(chance)) return { tussenvoegsel, achternaam };
  return random.pick([
    { tussenvoegsel: "", achternaam },
    { tussenvoegsel: "", achternaam: `${tussenvoegsel} ${achternaam}` },
    { tussenvoegsel: "", achternaam: `${achternaam}, ${tussenvoegsel}` },
    { tussenvoegsel: tussenvoegsel.replace("van der", "v.d.").replace("van den", "v.d."), achternaam },
  ]);
}

function birthDate(persoon: Persoon, chance: number, random: Random): string {
  const iso = isoOf(persoon.geboren);
  const [jaar = "", maand = "", dag = ""] = iso.split("-");
  return Number(dag) <= 12 && random.chance(chance) ? `${jaar}-${dag}-${maand}` : iso;
}

/**
 * How `bron` writes this person: always the same for the same `nummer`, because a register repeats what it once wrote.
 * @param nummer the how manieth time the register took the person for someone new, from 0.
 */
export function writePersoon(persoon: Persoon, bron: Bron, nummer = 0): Schrijfwijze {
  const random = makeRandom(`${persoon.bsn}/${bron}/${nummer}`);
  const gewoonte = GEWOONTEN[bron];
  const given = persoon.voornamen.map((naam) => (random.chance(gewoonte.spelling) ? (ANDERS.get(naam) ?? naam) : naam));
  const naam = looseTussenvoegsel(surname(persoon, gewoonte, random), gewoonte.tussenvoegsel, random);
  const achternaam = random.chance(gewoonte.tikfout) ? slip(naam.achternaam, random) : naam.achternaam;
  const first = random.chance(gewoonte.tikfout / 2) ? [slip(given[0] ?? "", random), ...given.slice(1)] : given;
  const plain = random.chance(gewoonte.kaal) ? fold : (text: string): string => text;
  const voorletters = plain(lettersOf(first));
  const voornamen = random.chance(gewoonte.letters) ? voorletters : plain(first.join(" "));
  const parts = [voornamen, naam.tussenvoegsel, achternaam].filter(Boolean).join(" ");
  return {
    voornamen,
    voorletters,
    tussenvoegsel: naam.tussenvoegsel,
    achternaam: plain(achternaam),
    volledig: plain(parts),
    geboortedatum: birthDate(persoon, gewoonte.dagMaand, random),
    geboorteplaats: plain(persoon.geboorteplaats),
  };
}

export type Adresregel = Pick<Adres, "straat" | "huisletter" | "toevoeging" | "postcode"> & {
  readonly huisnummer: string;
};

const WRONG_LETTER: Readonly<Record<string, string>> = { "": "G", A: "D", B: "E", C: "F" };

/** A letter that nobody has, so that a wrong address never turns into the right one of somebody else. */
function looseLetter(adres: Adres, random: Random): Pick<Adres, "huisletter" | "toevoeging"> {
  const { huisletter, toevoeging } = adres;
  if (toevoeging !== "") return { huisletter, toevoeging: `${toevoeging}-hg` };
  if (huisletter !== "" && random.chance(0.6)) return { huisletter: "", toevoeging: huisletter.toLowerCase() };
  return { huisletter: WRONG_LETTER[huisletter] ?? huisletter, toevoeging };
}

/** How `bron` writes this address: always the same. */
export function writeAdres(adres: Adres, bron: Bron): Adresregel {
  const random = makeRandom(`${adres.nummeraanduiding}/${bron}`);
  const { huisletter, straat } = GEWOONTEN[bron];
  const suffix = adres.huisletter + adres.toevoeging === "" ? huisletter / 10 : huisletter;
  const letters = random.chance(suffix) ? looseLetter(adres, random) : adres;
  const short = adres.straat.replace(/straat$/, "str.").replace(/plein$/, "pln");
  const street = random.chance(straat) ? (short === adres.straat ? slip(short, random) : short) : adres.straat;
  return {
    straat: street,
    huisnummer: String(adres.huisnummer),
    huisletter: letters.huisletter,
    toevoeging: letters.toevoeging,
    postcode: adres.postcode,
  };
}
