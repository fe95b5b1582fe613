/** Organisation names: legal form, trade names and the words that tell one company from another, apart. */
import { foldLetters, foldText } from "./fold.ts";
import { type LegalForm, splitLegalForms } from "./legal-forms.ts";

export type OrganisationName = {
  /** The words of the name without legal forms, in one spelling: `["jansen", "zn", "bouw"]`. */
  readonly words: readonly string[];
  /** The same, of names that the text gives besides: `J. Jansen h.o.d.n. Café De Zon`. */
  readonly tradeNames: readonly (readonly string[])[];
  /** The first legal form in the text; a bare "company" (Co., Inc.) only when there is no other. */
  readonly legalForm: LegalForm | undefined;
  /** All words of the name in one: `goodwill` for `Good Will`. */
  readonly compact: string;
};

/** Between a name and another name of the same enterprise. */
const OTHER_NAME =
  /\s*(?:[,;(]\s*)?\b(?:t\.?h\.?o\.?d\.?n\.?|h\.?o\.?d\.?n\.?|(?:tevens )?handelend onder de naam|t\/?a|trading as|d\/?b\/?a|doing business as|ook genaamd|v\/h|voorheen|f\/?k\/?a|a\/?k\/?a)(?![a-z])[.:]?\s*/;

/** Words that are written in several ways. Each line: the spelling that we keep, then the others. */
const SAME_WORD = `
zn zonen zoon zns sons son
gebr gebroeders gebroeder bros brothers
en and und et y i ve
groep group gruppe groupe grp grupo gruppo
holding holdings hldg
international intl int internationaal internationale
nederland nederlandse netherlands holland hollandse ned
maatschappij mij
management mgmt mgt
services service svcs diensten
industries industry industrie industrial ind
technology technologies tech technologie
manufacturing mfg
organisation organization organisatie org
university univ universiteit
development dev
association assoc
centre center centrum
labour labor
bank banque
brouwerij brewery
autobedrijf garage
1 first 1st eerste 1e one
2 second 2nd tweede 2e two
3 third 3rd derde 3e three
4 fourth 4th vierde 4e four
5 fifth 5th vijfde 5e five
6 six sixth
7 seven seventh
8 eight eighth
9 nine ninth
10 ten tenth
`;

const KEPT_SPELLING: ReadonlyMap<string, string> = new Map(
  SAME_WORD.trim()
    .split("\n")
    .flatMap((line) => {
      const [kept = "", ...others] = line.split(" ");
      return others.map((other) => [other, kept] as const);
    }),
);

/** `organisation` and `organization` are one word. */
const keptSpelling = (word: string): string =>
  KEPT_SPELLING.get(word) ?? word.replace(/iz(?=(?:ation|e|ing|ed)$)/, "is");

function parseOne(text: string): { readonly words: readonly string[]; readonly legalForm: LegalForm | undefined } {
  const folded = foldText(text.replaceAll("&", " en ").replaceAll("+", " en "));
  if (folded === "") return { words: [], legalForm: undefined };
  const { words, forms } = splitLegalForms(joinLetters(folded.split(" ")));
  return { words: words.map(keptSpelling), legalForm: forms.find(({ class: kind }) => kind !== "company") ?? forms[0] };
}

/** `a b c company` was written `A B C Company`: single letters that follow one another are one word of initials. */
function joinLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let previousIsLetter = false;
  for (const word of words) {
    const isLetter = /^[a-z]$/.test(word);
    if (isLetter && previousIsLetter) joined.push((joined.pop() ?? "") + word);
    else joined.push(word);
    previousIsLetter = isLetter;
  }
  return joined;
}

/**
 * Reads `Jansen & Zn. Bouw B.V.`, `Stichting De Zon`, `J. Jansen h.o.d.n. Café De Zon`, `OOO "Romashka"`. A column of
 * its own for the legal form is compared apart from this.
 */
export function parseOrganisationName(text: string): OrganisationName {
  const [main = "", ...others] = foldLetters(text).split(OTHER_NAME);
  const { words, legalForm } = parseOne(main);
  const tradeNames = others.map((other) => parseOne(other).words).filter((other) => other.length > 0);
  const [first = [], ...rest] = words.length > 0 ? [words, ...tradeNames] : tradeNames;
  return { words: first, tradeNames: rest, legalForm, compact: first.join("") };
}

/** Words that bind, and words that half of all companies carry: what one name says alone, before any count of a file. */
const BINDING: ReadonlySet<string> = new Set(
  "en de het een the of van voor der den in te ten ter op aan and for du la le les el al di da".split(" "),
);
const COMMON: ReadonlySet<string> = new Set(
  (
    "groep holding beheer international nederland management services bedrijf bedrijven vastgoed advies consultancy bouw handel trading " +
    "transport techniek exploitatie participaties investments investment import export industries technology industry global europe solutions systems " +
    "company enterprise enterprises partners capital trust fund bank club center centre centrum organisation association development national"
  ).split(" "),
);

/**
 * How much a word tells about which company is meant, from 0 to 1, when no file is at hand to count in. With a file, use
 * the rarity in that file (`rarity.ts`).
 */
export function defaultWordWeight(word: string): number {
  if (BINDING.has(word)) return 0.1;
  return COMMON.has(word) ? 0.4 : 1;
}
