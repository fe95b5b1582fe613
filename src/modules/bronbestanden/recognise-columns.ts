/** Recognise the columns of a CSV file by their headings and by what stands in them, and propose a profiel. */
import type { Herkenning, Kolomkandidaat } from "./herkenning.ts";
import type { CsvBegin } from "./csv-begin.ts";
import { DATUMVORMEN, type Kolom } from "./csv-profiel.ts";
import { readingOf } from "./csv-waarde.ts";
import { findKolomnaam, type Kolomnaam, showKolommen } from "./kolomnaam.ts";
import { proposeProfiel } from "./propose-profiel.ts";

/** Checks on content, those that say most first; a date before a KvK-nummer, because fewer numbers of eight digits are one. */
const CHECKS: readonly Kolom[] = [
  { type: "iban" },
  { type: "email" },
  { type: "bagId" },
  { type: "kenteken" },
  { type: "postcode" },
  ...DATUMVORMEN.filter((vorm) => vorm !== "jjjj").map((vorm) => ({ type: "datum", vorm }) as const),
  { type: "bsn" },
  { type: "rsin" },
  { type: "vestigingsnummer" },
  { type: "kvk" },
  { type: "datum", vorm: "jjjj" },
  { type: "telefoon" },
  { type: "getal", decimaal: "komma" },
  { type: "getal", decimaal: "punt" },
];

/** Any number of nine digits could be dialled: by content alone only what is written as a telephone number is one. */
const TELEFOON = /^[+0(]/;

/** Of the filled values, the part that must fit before content alone makes a candidate. */
const ENOUGH = 0.8;

/** What a heading says, in the form that fits most values. */
function byName({ type }: Kolomnaam, count: (kolom: Kolom) => number): Kolomkandidaat {
  const forms: readonly Kolom[] =
    type === "datum"
      ? DATUMVORMEN.map((vorm) => ({ type, vorm }))
      : type === "getal" || type === "bedrag"
        ? [
            { type, decimaal: "komma" },
            { type, decimaal: "punt" },
          ]
        : [{ type }];
  const [best = { type, past: 0 }] = forms
    .map((kolom) => ({ ...kolom, past: count(kolom) }))
    .toSorted((a, b) => b.past - a.past);
  return { ...best, opNaam: true };
}

const sameKind = (a: Kolom, b: Kolom): boolean => a.type === b.type && a.vorm === b.vorm && a.decimaal === b.decimaal;

function candidatesOf(kop: string | undefined, filled: readonly string[]): readonly Kolomkandidaat[] {
  const count = (kolom: Kolom): number => {
    const read = readingOf(kolom);
    return filled.filter((waarde) => read(waarde) !== undefined).length;
  };
  const dialled = filled.every((waarde) => TELEFOON.test(waarde));
  const known = kop === undefined ? undefined : findKolomnaam(kop);
  const named = known ? [byName(known, count)] : [];
  const found = CHECKS.map((kolom) => ({ ...kolom, past: count(kolom), opNaam: false }))
    .filter(({ past }) => past > 0 && past >= filled.length * ENOUGH)
    .filter(({ type }) => type !== "telefoon" || dialled)
    .toSorted((a, b) => b.past - a.past)
    .filter((one) => !named.some((other) => sameKind(one, other)));
  const text = known?.type === "tekst" ? [] : [{ type: "tekst", past: filled.length, opNaam: false } as const];
  return [...named, ...found, ...text];
}

/** Pure. Gives types and counts, never a value: whoever chooses a profiel does not see the content. */
export function recogniseColumns(begin: CsvBegin): Herkenning {
  const { kop, rijen } = begin;
  const width = rijen[0]?.length ?? kop.length;
  const namen = showKolommen(kop, width);
  const kolommen = namen.map((naam, nr) => {
    const filled = rijen.map((rij) => (rij[nr] ?? "").trim()).filter((waarde) => waarde !== "");
    return { naam, gevuld: filled.length, kandidaten: candidatesOf(kop[nr], filled) };
  });
  const profiel = proposeProfiel(begin, kolommen);
  return { kolommen, ...(profiel === undefined ? {} : { profiel }) };
}
