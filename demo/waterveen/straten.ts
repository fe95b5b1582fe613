/** Straten: the streets and postcodes of Waterveen, none of which exist together anywhere. */
import type { Random } from "./random.ts";

/** What is built along a street, and so what lives or works there. */
export type Straatsoort = "WOON" | "HOF" | "WINKEL" | "KANTOOR" | "BEDRIJF" | "BUITEN" | "PARK" | "GARAGE";

export type Straat = { readonly naam: string; readonly soort: Straatsoort; readonly adressen: number };

/** How many streets of each soort a wijk has and how many addresses they hold: 3,500 together. */
const BOUWPLAN: readonly (readonly [Straatsoort, readonly number[]])[] = [
  ["HOF", [60, 60]],
  ["WOON", [204, ...Array<number>(24).fill(84)]],
  ["WINKEL", [90, 90, 80]],
  ["KANTOOR", [70, 70]],
  ["BEDRIJF", [80, 80, 80]],
  ["BUITEN", [40, 40, 40]],
  ["PARK", [70, 70]],
  ["GARAGE", [130, 130]],
];

/** The first streets of the first wijk carry the names that the example signals of the product use. */
const BEKEND: Readonly<Record<Straatsoort, readonly string[]>> = {
  HOF: ["Populierhof"],
  WOON: ["Zuiderstraat", "Kadeweg", "Eikenlaan"],
  WINKEL: ["Marktveld", "Lange Steeg"],
  KANTOOR: ["Dijkgraaflaan"],
  BEDRIJF: ["Noordkade"],
  BUITEN: ["Polderdwarsweg"],
  PARK: ["De Geuzen"],
  GARAGE: [],
};

const EERSTE =
  "Veldmuis Rietkraag Zilverlis Turfsteker Waterhoen Kwelder Vlasbloem Baggeraar Dotterbloem Snoekbaars Mosterdzaad Wilgenroos Trekschuit Hooiwagen Moerasvaren Stormlamp Kantklos Leerlooier Zevenster Bokkenwagen Klokkengieter Waterlepel Zonnedauw Krabbescheer Otterspoor Bunzing Aardbei Karnemelk Duindoorn Kalmoes Sluisdeur Touwslager Pimpernel Vuurvlinder Steltloper Zeezand Heideroos Bramenveld Groenling Kruisbes Bezembinder Roerdomp Watermunt Lakenhal Spinnewiel Peppelblad Ganzenveer Oeverloper Zaagbek Kievitsbloem".split(
    " ",
  );

const TWEEDE: Readonly<Record<Straatsoort, readonly string[]>> = {
  WOON: ["straat", "laan", "singel", "gaarde", "wal", "weg", "pad", "dreef", "kade", "burcht"],
  HOF: ["hof", "oord", "erf"],
  WINKEL: ["plein", "steeg", "passage", "markt"],
  KANTOOR: ["boulevard", "allee", "park"],
  BEDRIJF: ["werf", "haven", "terrein", "dok"],
  BUITEN: ["dijk", "polderweg", "vaart", "tocht"],
  PARK: ["bos", "duin", "plas"],
  GARAGE: ["achterom", "slop", "gang"],
};

/** Every wijk walks on through the names from where the one before it stopped; after fifty rounds a quarter is added. */
function nameFor(soort: Straatsoort, wijk: number, index: number, count: number, first: readonly string[]): string {
  const known = wijk === 0 ? BEKEND[soort][index] : undefined;
  if (known !== undefined) return known;
  const n = wijk * count + index;
  const ends = TWEEDE[soort];
  const round = Math.floor(n / (first.length * ends.length));
  const name = `${first[n % first.length]}${ends[(n + Math.floor(n / first.length)) % ends.length]}`;
  return round === 0 ? name : `${round + 1}e ${name}`;
}

export function streetsOf(wijk: number, seed: Random): Straat[] {
  const first = seed.fork("straatnamen").shuffle(EERSTE);
  return BOUWPLAN.flatMap(([soort, sizes]) =>
    sizes.map((adressen, index) => ({ naam: nameFor(soort, wijk, index, sizes.length, first), soort, adressen })),
  );
}

/** Four digits that PostNL has given to no place: gaps between the villages of the north. */
const CIJFERS =
  "9894 9895 9896 9897 9898 9899 9874 9875 9876 9877 9878 9879 9854 9855 9856 9857 9858 9859 9926 9927 9928 9929".split(
    " ",
  );

const LETTERS = "ABCDEGHJKLMNPRSTVWXZ";
const PAREN = Array.from(LETTERS, (a) => Array.from(LETTERS, (b) => a + b))
  .flat()
  .filter((pair) => !["SA", "SD", "SS"].includes(pair));

/** Postcodes for the parts of streets, one after the other; 44 wijken fit before one is used again for another street. */
export function postcodesOf(wijk: number): () => string {
  const cijfers = CIJFERS[wijk % CIJFERS.length] ?? "";
  let n = (Math.floor(wijk / CIJFERS.length) % 2) * 198;
  return () => `${cijfers}${PAREN[n++ % PAREN.length]}`;
}
