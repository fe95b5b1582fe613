/** Lay beside: a few values from different tables in one small table, so that the comparison of their field can read them. */
import type { CodeLists, FieldValues, Texts } from "../fields/field.ts";

/** One value and where it is laid out. */
export type ValueAt = { readonly values: FieldValues; readonly value: number };

/** Names of tables that count words instead of values: organisations. */
const OF_WORDS = "words";
const OF_NAMES = "names";

function layTexts(sources: readonly ValueAt[], name: string): Texts {
  const parts = sources.map(({ values, value }) => {
    const { heap, starts } = values.texts[name] as Texts;
    return heap.subarray(starts[value], starts[value + 1]);
  });
  const starts = new Uint32Array(sources.length + 2);
  const heap = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const [i, part] of parts.entries()) {
    starts[i + 1] = at;
    heap.set(part, at);
    at += part.length;
  }
  starts[sources.length + 1] = at;
  return { heap, starts };
}

function layLists(sources: readonly ValueAt[], name: string): CodeLists {
  const starts = new Uint32Array(sources.length + 2);
  const codes: number[] = [];
  for (const [i, { values, value }] of sources.entries()) {
    const list = values.lists[name] as CodeLists;
    starts[i + 1] = codes.length;
    for (let k = list.starts[value] as number; k < (list.starts[value + 1] as number); k++)
      codes.push(list.codes[k] as number);
  }
  starts[sources.length + 1] = codes.length;
  return { starts, codes: Uint32Array.from(codes) };
}

const layTable = (sources: readonly ValueAt[], name: string): Uint32Array =>
  Uint32Array.from([0, ...sources.map(({ values, value }) => values.tables[name]?.[value] ?? 0)]);

const mapOf = <T>(names: readonly string[], lay: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, lay(name)]));

/** How rare each word of a table is, by its letters. */
export type Rarities = ReadonlyMap<string, number>;

/** Whether the values of a table are made of words that have numbers of their own: organisations. */
export const hasWords = ({ texts, lists }: FieldValues): boolean =>
  texts[OF_WORDS] !== undefined && lists[OF_NAMES] !== undefined;

const lettersOf = ({ heap, starts }: Texts, word: number): Uint8Array =>
  heap.subarray(starts[word + 1], starts[word + 2]);

/** How rare the words of a table are; empty for a field without such words. */
export function raritiesOf(values: FieldValues): Rarities {
  const texts = values.texts[OF_WORDS];
  if (texts === undefined || !hasWords(values)) return new Map();
  const words = Array.from(values.tables["rarity"] ?? []);
  return new Map(words.map((rarity, word) => [lettersOf(texts, word).join(), rarity]));
}

/** Names of what a table holds per value, rather than per word. */
export function ofValues(values: FieldValues): Readonly<Record<"texts" | "tables" | "lists", readonly string[]>> {
  const isOfValues = (name: string): boolean =>
    !hasWords(values) || (name !== OF_WORDS && name !== OF_NAMES && name !== "rarity");
  return {
    texts: Object.keys(values.texts).filter(isOfValues),
    tables: Object.keys(values.tables).filter(isOfValues),
    lists: Object.keys(values.lists).filter(isOfValues),
  };
}

/**
 * A table of these values: the first has number 1.
 * @param rarities - of the table that the index was made with: a word that it does not know is as rare as its rarest
 */
export function layBeside(sources: readonly ValueAt[], base: FieldValues, rarities: Rarities): FieldValues {
  const { texts, tables, lists } = ofValues(base);
  const words = hasWords(base) ? layWords(sources, rarities) : undefined;
  return {
    kind: base.kind,
    count: sources.length + 1,
    texts: { ...mapOf(texts, (name) => layTexts(sources, name)), ...words?.texts },
    tables: { ...mapOf(tables, (name) => layTable(sources, name)), ...words?.tables },
    lists: { ...mapOf(lists, (name) => layLists(sources, name)), ...words?.lists },
  };
}

/** The rarity of a word that the index has never seen: 1, on the scale of the field. */
const RAREST = 65_535;

/** Words numbered anew by their letters, so that one word has one number whichever table it came from. */
class WordTable {
  readonly #rarities: Rarities;
  readonly #numbers = new Map<string, number>();
  readonly #letters: Uint8Array[] = [];
  readonly rarity: number[] = [];

  constructor(rarities: Rarities) {
    this.#rarities = rarities;
  }

  add(letters: Uint8Array): number {
    const text = letters.join();
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#letters.push(letters) - 1;
    this.#numbers.set(text, number);
    this.rarity.push(this.#rarities.get(text) ?? RAREST);
    return number;
  }

  texts(): Texts {
    const starts = new Uint32Array(this.#letters.length + 2);
    const heap = new Uint8Array(this.#letters.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const [i, letters] of this.#letters.entries()) {
      starts[i + 1] = at;
      heap.set(letters, at);
      at += letters.length;
    }
    starts[this.#letters.length + 1] = at;
    return { heap, starts };
  }
}

function layWords(sources: readonly ValueAt[], rarities: Rarities): Pick<FieldValues, "texts" | "tables" | "lists"> {
  const table = new WordTable(rarities);
  const nameStarts = [0];
  const wordStarts = [0];
  const codes: number[] = [];
  for (const { values, value } of sources) {
    const names = values.lists[OF_NAMES] as CodeLists;
    const words = values.lists[OF_WORDS] as CodeLists;
    const texts = values.texts[OF_WORDS] as Texts;
    nameStarts.push(wordStarts.length - 1);
    for (let name = names.starts[value] as number; name < (names.starts[value + 1] as number); name++) {
      for (let i = words.starts[name] as number; i < (words.starts[name + 1] as number); i++)
        codes.push(table.add(lettersOf(texts, words.codes[i] as number)));
      wordStarts.push(codes.length);
    }
  }
  nameStarts.push(wordStarts.length - 1);
  return {
    texts: { [OF_WORDS]: table.texts() },
    tables: { rarity: Uint32Array.from(table.rarity) },
    lists: {
      [OF_NAMES]: { starts: Uint32Array.from(nameStarts), codes: new Uint32Array(0) },
      [OF_WORDS]: { starts: Uint32Array.from(wordStarts), codes: Uint32Array.from(codes) },
    },
  };
}
