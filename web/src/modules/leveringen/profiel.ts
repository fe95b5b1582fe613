/** Profiel: a column mapping as the editor holds it, read from the text of the API, which checks it again. Pure. */
import type { Soort } from "../registers/types.ts";

export type Kolom = {
  readonly type: string;
  readonly vorm?: string;
  readonly decimaal?: string;
  readonly vertaal?: Readonly<Record<string, string>>;
  readonly verplicht?: boolean;
};

type Veldbron = string | { readonly tekst: string };
export type Waardebron = Veldbron | Readonly<Record<string, Veldbron>>;
export type Sleutel = Readonly<Record<string, readonly string[]>>;
export type Voorwaarde = { readonly kolom: string } & Readonly<Record<string, unknown>>;

export type Recordbron = {
  readonly soort: Soort;
  readonly wanneer?: readonly Voorwaarde[];
  readonly sleutel: Sleutel;
  readonly van?: Sleutel;
  readonly naar?: Sleutel;
  readonly eigenschappen: Readonly<Record<string, readonly Waardebron[]>>;
  readonly geldigVan?: string;
  readonly geldigTot?: string;
  readonly beeindigd?: readonly Voorwaarde[];
};

export type Profiel = {
  readonly naam: string;
  readonly bron?: string;
  readonly scheiding: string;
  readonly tekenset: string;
  readonly kopregel: boolean;
  readonly kolommen: Readonly<Record<string, Kolom>>;
  readonly records: readonly Recordbron[];
};

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isKolom = (value: unknown): value is Kolom => isBag(value) && typeof value["type"] === "string";
const isSleutel = (value: unknown): value is Sleutel =>
  isBag(value) &&
  Object.values(value).every((all) => Array.isArray(all) && all.every((one) => typeof one === "string"));
const isVoorwaarde = (value: unknown): value is Voorwaarde => isBag(value) && typeof value["kolom"] === "string";
const isVeldbron = (value: unknown): value is Veldbron =>
  typeof value === "string" || (isBag(value) && typeof value["tekst"] === "string");
const isWaardebron = (value: unknown): value is Waardebron =>
  isVeldbron(value) || (isBag(value) && Object.values(value).every(isVeldbron));

/** Thrown inside only: the text is no mapping that the editor can show. */
class Unreadable extends Error {}

function keep<T>(value: unknown, is: (value: unknown) => value is T): T {
  if (!is(value)) throw new Unreadable();
  return value;
}

const keepAll = <T>(value: unknown, is: (value: unknown) => value is T): readonly T[] =>
  listOf(value).map((one) => keep(one, is));

const isText = (value: unknown): value is string => typeof value === "string";

function readRecord(value: unknown): Recordbron {
  const {
    soort,
    sleutel,
    van,
    naar,
    wanneer,
    beeindigd,
    eigenschappen = {},
    geldigVan,
    geldigTot,
  } = keep(value, isBag);
  return {
    soort: keep(soort, isText) as Soort,
    ...(wanneer === undefined ? {} : { wanneer: keepAll(wanneer, isVoorwaarde) }),
    sleutel: keep(sleutel, isSleutel),
    ...(van === undefined ? {} : { van: keep(van, isSleutel) }),
    ...(naar === undefined ? {} : { naar: keep(naar, isSleutel) }),
    eigenschappen: Object.fromEntries(
      Object.entries(keep(eigenschappen, isBag)).map(([naam, bronnen]) => [naam, keepAll(bronnen, isWaardebron)]),
    ),
    ...(geldigVan === undefined ? {} : { geldigVan: keep(geldigVan, isText) }),
    ...(geldigTot === undefined ? {} : { geldigTot: keep(geldigTot, isText) }),
    ...(beeindigd === undefined ? {} : { beeindigd: keepAll(beeindigd, isVoorwaarde) }),
  };
}

/** Short forms that the API takes are written out. Undefined when it is no JSON, or not shaped as a mapping. */
export function readProfiel(text: string): Profiel | undefined {
  try {
    const {
      naam,
      bron,
      scheiding,
      tekenset = "UTF-8",
      kopregel = true,
      kolommen,
      records,
    } = keep(JSON.parse(text), isBag);
    return {
      naam: keep(naam, isText),
      ...(bron === undefined ? {} : { bron: keep(bron, isText) }),
      scheiding: keep(scheiding, isText),
      tekenset: keep(tekenset, isText),
      kopregel: kopregel === true,
      kolommen: Object.fromEntries(
        Object.entries(keep(kolommen, isBag)).map(([name, one]) => [
          name,
          typeof one === "string" ? { type: one } : keep(one, isKolom),
        ]),
      ),
      records: listOf(records).map(readRecord),
    };
  } catch (error) {
    if (error instanceof Unreadable || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const writeProfiel = (profiel: Profiel): string => JSON.stringify(profiel, undefined, 2);

/** Nothing chosen yet: for who places every column by hand. */
export const emptyProfiel = (cut: Pick<Profiel, "scheiding" | "tekenset" | "kopregel">, naam: string): Profiel => ({
  naam,
  ...cut,
  kolommen: {},
  records: [],
});

/** As the API compares names of columns: capitals and marks do not count. */
export const foldKolom = (naam: string): string =>
  naam
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, "");

export type Paar = {
  /** Place in the file; undefined for a column of the mapping that we do not see there. */
  readonly nr: number | undefined;
  /** As the mapping calls it, or as the screen does when the mapping does not have it. */
  readonly naam: string;
  readonly inProfiel: boolean;
};

/** Columns of the file in their order, each with its name in the mapping; then those of the mapping that were not found. */
export function pairKolommen(namen: readonly string[], profiel: Profiel | undefined): readonly Paar[] {
  const own = Object.keys(profiel?.kolommen ?? {});
  const byName = new Map(own.map((naam) => [foldKolom(naam), naam]));
  const taken = new Set<string>();
  const found = namen.map((naam, nr): Paar => {
    const mine = byName.get(foldKolom(naam)) ?? byName.get(foldKolom(`kolom ${nr + 1}`));
    if (mine !== undefined) taken.add(mine);
    return { nr, naam: mine ?? naam, inProfiel: mine !== undefined };
  });
  return [
    ...found,
    ...own.filter((naam) => !taken.has(naam)).map((naam) => ({ nr: undefined, naam, inProfiel: true })),
  ];
}
