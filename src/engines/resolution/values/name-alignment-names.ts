/**
 * One name against one name: persons and organisations, each written in one field, in any script and order.
 *
 * The words of both names are aligned (`name-alignment.ts`). What speaks against the pair adds up to a loss, as negative
 * logarithms of likelihood would: letters that differ, words that contradict each other, words that only one name has,
 * too little that is equal. The result is `exp(-loss)`, so equal names give 1 and every extra difference lowers it.
 */
import { osaDistance } from "./edit-distance.ts";
import { foldText } from "./fold.ts";
import { isInitials, isTitle } from "./given-name.ts";
import { compareLegalForms, type LegalForm } from "./legal-forms.ts";
import { Aligner } from "./name-alignment.ts";
import { isPatronymic, Lexicon, MOST_WORDS_KNOWN, personWordWeight } from "./name-alignment-words.ts";
import { defaultWordWeight, parseOrganisationName } from "./organisation-name.ts";

export type NameKind = "person" | "organisation";

/**
 * From here on two names count as one. Fixed beforehand on generated pairs (`bench/name-pairs.ts`), for both kinds.
 */
export const NAME_THRESHOLD = 0.68;

/** What a name costs per word that the other lacks, for persons; the fourth and later ones cost nothing more. */
const LEFT_OUT_PERSON = 0.09;
const MOST_LEFT_OUT = 0.27;

/** For organisations a word left out may be what tells sister companies apart. */
const LEFT_OUT_ORGANISATION = 0.5;
/** ... the more so the less is equal: `Beheer B.V.` is not `Zonnehoek Beheer B.V.`. */
const LEAST_SHARE = 0.8;
const MOST_SHARE = 3;

/** Fewer equal words than this, in a name of more, are too little to go by: `Bakker` and `Jan Bakker`. */
const LEAST_EXPLAINED = 1.5;
const TOO_LITTLE = 0.6;

/** Words that are joined in one name and apart in the other. */
const JOINED = 0.03;

/** Legal forms that exclude one another, such as a foundation and a private company. */
const OTHER_FORM = 0.4;

/** A name as its given word and its father's word exchanged: `Omar bin Said` and `Said bin Omar`. */
const FATHER_AS_SON = 0.5;

type Words = {
  readonly ids: readonly number[];
  /** All letters in one word. */
  readonly compact: string;
  readonly legalForm: LegalForm | undefined;
  /** Place of the first word that announces a father's name, or -1. */
  readonly fatherAt: number;
};

const NONE: Words = { ids: [], compact: "", legalForm: undefined, fatherAt: -1 };

/** `RamiMakhlouf`: a capital behind small letters begins a word. */
const HAS_CAMEL = /\p{Ll}{2}\p{Lu}\p{Ll}/u;
const CAMEL = /(\p{Ll}{2})(\p{Lu}\p{Ll})/gu;
const openCamel = (text: string): string => (HAS_CAMEL.test(text) ? text.replaceAll(CAMEL, "$1 $2") : text);

/** Names whose words were read are kept, up to this many; then they are forgotten all at once. */
const MOST_NAMES_KNOWN = 1 << 16;

/** Initials become letters, titles go; a name of titles only is kept as it is. */
function wordsOfPerson(text: string): readonly string[] {
  const named: string[] = [];
  const all = foldText(openCamel(text)).split(" ");
  for (const word of all) {
    if (word === "" || isTitle(word)) continue;
    if (word.length > 1 && word.length < 4 && isInitials(word)) named.push(...word.split(""));
    else named.push(word);
  }
  return named.length > 0 || all[0] === "" ? named : all;
}

/** Compares names of one kind; keeps words and names that it saw, so one comparer serves one thread. */
export class NameComparer {
  readonly #kind: NameKind;
  readonly #lexicon: Lexicon;
  readonly #aligner: Aligner;
  readonly #names = new Map<string, Words>();

  constructor(kind: NameKind) {
    this.#kind = kind;
    this.#lexicon = new Lexicon(kind === "person", kind === "person" ? personWordWeight : defaultWordWeight);
    this.#aligner = new Aligner(this.#lexicon, { contradiction: 1, leftOut: 1 });
  }

  /** How alike two names are, from 0 to 1; 0 when either holds nothing readable. Symmetric. */
  compare(a: string, b: string): number {
    if (this.#names.size > MOST_NAMES_KNOWN || this.#lexicon.size > MOST_WORDS_KNOWN - 64) this.#forget();
    const left = this.#read(a);
    const right = this.#read(b);
    if (left.ids.length === 0 || right.ids.length === 0) return 0;
    const loss = Math.min(this.#lossOfWords(left, right), lossOfJoined(left, right));
    return Math.exp(-loss - this.#lossOfForms(left, right));
  }

  /** Whether two names count as one. */
  areSame(a: string, b: string): boolean {
    return this.compare(a, b) >= NAME_THRESHOLD;
  }

  #forget(): void {
    this.#names.clear();
    this.#lexicon.clear();
  }

  #read(text: string): Words {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const read = this.#kind === "person" ? this.#readPerson(text) : this.#readOrganisation(text);
    this.#names.set(text, read);
    return read;
  }

  #readPerson(text: string): Words {
    const words = wordsOfPerson(text);
    if (words.length === 0) return NONE;
    const fatherAt = words.findIndex((word, i) => i > 0 && isPatronymic(word));
    return { ...this.#number(words), legalForm: undefined, fatherAt };
  }

  #readOrganisation(text: string): Words {
    const { words, legalForm } = parseOrganisationName(openCamel(text));
    return words.length === 0 ? NONE : { ...this.#number(words), legalForm, fatherAt: -1 };
  }

  #number(words: readonly string[]): Pick<Words, "ids" | "compact"> {
    return { ids: words.map((word) => this.#lexicon.add(word)), compact: words.join("") };
  }

  #lossOfWords(a: Words, b: Words): number {
    const aligner = this.#aligner;
    aligner.align(a.ids, 0, a.ids.length, b.ids, 0, b.ids.length);
    const contradicted = Math.min(aligner.restA, aligner.restB);
    const leftOut = Math.abs(aligner.restA - aligner.restB);
    const explained = aligner.explained / 2;
    let loss = aligner.lost / 2 + contradicted;
    loss +=
      this.#kind === "person"
        ? Math.min(leftOut * LEFT_OUT_PERSON, MOST_LEFT_OUT)
        : leftOut * LEFT_OUT_ORGANISATION * Math.min(Math.max(1 / explained, LEAST_SHARE), MOST_SHARE);
    if (leftOut > 0.5 && explained < LEAST_EXPLAINED && this.#kind === "person") loss += TOO_LITTLE;
    if (a.fatherAt > 0 && b.fatherAt > 0 && this.#swapsFather(a.fatherAt, b.fatherAt)) loss += FATHER_AS_SON;
    return loss;
  }

  /** Whether a word before the father's name became one behind it. */
  #swapsFather(inA: number, inB: number): boolean {
    return this.#aligner.lastMatches().some(({ a, b }) => a < inA !== b < inB);
  }

  #lossOfForms(a: Words, b: Words): number {
    if (this.#kind === "person") return 0;
    return compareLegalForms(a.legalForm, b.legalForm) === "different" ? OTHER_FORM : 0;
  }
}

/** Loss when the words are joined otherwise: `Good Will` and `Goodwill`. Equal counts of words are never joined otherwise. */
function lossOfJoined(a: Words, b: Words): number {
  if (a.ids.length === b.ids.length) return Number.POSITIVE_INFINITY;
  const longest = Math.max(a.compact.length, b.compact.length);
  if (Math.abs(a.compact.length - b.compact.length) * 5 > longest) return Number.POSITIVE_INFINITY;
  const errors = osaDistance(a.compact, b.compact);
  return errors * 5 > longest ? Number.POSITIVE_INFINITY : JOINED + (4 * errors) / longest;
}
