/** Words: what a level of a comparison means, in Dutch and in English, for who reads a decision and not a model. */
import type { Model } from "../model/model.ts";
import type { Step } from "./explain.ts";

export type Language = "nl" | "en";

type Said = readonly [nl: string, en: string];

/** What a level is called whatever the field; a field's own wording comes first. */
const LEVELS: Readonly<Record<string, Said>> = {
  missing: ["ontbreekt bij een van beide", "missing on one side"],
  different: ["verschilt", "different"],
  equal: ["gelijk", "equal"],
  similar: ["lijkt erop", "similar"],
  typo: ["een typfout verschil", "one typing error apart"],
  swapped: ["omgewisseld", "swapped"],
};

const OF_KIND: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  "given-names": {
    initial: ["voorletter past", "initial fits"],
    variant: ["roepnaam of een van de voornamen", "nickname or one of the given names"],
    swapped: ["voor- en achternaam omgewisseld", "given name and surname swapped"],
  },
  surnames: {
    part: ["een deel gelijk, zoals de naam van een partner", "one part equal, such as a partner's name"],
    core: ["gelijk op het tussenvoegsel na", "equal but for the prefix"],
  },
  dates: {
    "same-year": ["zelfde jaar", "same year"],
    "two-parts": ["twee van dag, maand en jaar gelijk", "two of day, month and year equal"],
    filler: ["zelfde jaar, een van beide op 1 januari", "same year, one of them on 1 January"],
    typo: ["een cijfer verschil", "one digit apart"],
    swapped: ["dag en maand omgewisseld", "day and month swapped"],
  },
  places: {
    "similar-place": ["plaatsnaam lijkt erop", "similar place name"],
    place: ["zelfde plaats", "same place"],
    area: ["zelfde cijfers van de postcode", "same digits of the postcode"],
    typo: ["een teken van de postcode verschil", "postcode one character apart"],
  },
  "house-numbers": {
    typo: ["een cijfer verschil", "one digit apart"],
    "other-addition": ["zelfde nummer, andere toevoeging", "same number, other addition"],
    "no-addition": ["zelfde nummer, een toevoeging ontbreekt", "same number, one addition missing"],
  },
  organisations: {
    faint: ["een klein deel van de naam gelijk", "a small part of the name equal"],
    half: ["de helft van de naam gelijk", "half of the name equal"],
    near: ["het grootste deel van de naam gelijk", "most of the name equal"],
    close: ["bijna gelijk", "nearly equal"],
    "same-words": ["dezelfde woorden", "the same words"],
  },
  texts: {
    "shared-word": ["een woord gelijk", "one word equal"],
    "same-words": ["dezelfde woorden", "the same words"],
  },
  streets: {
    "shared-word": ["een woord gelijk", "one word equal"],
    "same-words": ["dezelfde woorden", "the same words"],
  },
};

const CLASSES: Readonly<Record<string, Said>> = {
  match: ["een en dezelfde", "one and the same"],
  moved: ["dezelfde, verhuisd", "the same, moved"],
  renamed: ["dezelfde, met een andere achternaam", "the same, with another surname"],
  strangers: ["vreemden van elkaar", "strangers"],
  neighbours: ["verschillende op een adres", "different, at one address"],
  household: ["gezinsleden", "members of one household"],
  twins: ["een tweeling", "twins"],
  namesakes: ["naamgenoten in een gezin", "namesakes in one household"],
};

const say = ([nl, en]: Said, language: Language): string => (language === "nl" ? nl : en);

/** `given-names-of-whole` reads from a field that holds more, and speaks like `given-names`. */
const baseKind = (kind: string): string => kind.replace(/-of-(?:whole|address)$/, "");

/** What a level of a kind of field means; its own name when nobody has put it into words. */
export function levelWords(kind: string, level: string, language: Language): string {
  const said = OF_KIND[baseKind(kind)]?.[level] ?? LEVELS[level];
  return said === undefined ? level : say(said, language);
}

/** What a class of pairs is; its own name when nobody has put it into words. */
export function classWords(name: string, language: Language): string {
  const said = CLASSES[name];
  return said === undefined ? name : say(said, language);
}

/** What was seen in one step, without the weight. */
export function stepWords(model: Model, { field, kind, level, weight }: Step, language: Language): string {
  if (kind === "prior") return say(["voordat iets is vergeleken", "before anything is compared"], language);
  const of = model.fields[field];
  if (of === undefined) return "";
  if (kind === "comparison") return levelWords(of.kind, of.levels[level] ?? "", language);
  return weight > 0
    ? say(["een zeldzame waarde", "a rare value"], language)
    : say(["een waarde die veel voorkomt", "a frequent value"], language);
}

/** What says less than this is left out of a line. */
const LEAST_SAID = 0.05;

const signed = (weight: number, language: Language): string => {
  const text = Math.abs(weight).toFixed(1);
  return `${weight < 0 ? "-" : "+"}${language === "nl" ? text.replace(".", ",") : text}`;
};

/**
 * A decision on one line, the weightiest first: `geboortedatum: gelijk (+13,2); achternaam: een typfout verschil (+6,1)`.
 * It names fields and differences and holds no values, so it may stand in a log.
 */
export function summaryWords(model: Model, steps: readonly Step[], language: Language): string {
  return steps
    .filter(({ kind, weight }) => kind !== "prior" && Math.abs(weight) >= LEAST_SAID)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((step) => {
      const name = model.fields[step.field]?.name ?? "";
      return `${name}: ${stepWords(model, step, language)} (${signed(step.weight, language)})`;
    })
    .join("; ");
}
