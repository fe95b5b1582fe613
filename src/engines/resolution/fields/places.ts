/** The field of where something is: postcode and place together, because the one implies the other. */
import { foldPlace, foldPostcode, parseAddressLine } from "../values/address.ts";
import {
  codeOfText,
  codesOf,
  type Compare,
  DIFFERENT,
  type FieldKind,
  type FieldValues,
  listsOf,
  MISSING,
  numberValues,
  tableOf,
  type Texts,
  textsOf,
} from "./field.ts";
import { compareLetters, remembering } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.01, 0.01, 0.02, 0.03, 0.04, 0.89];

const LEVELS: readonly string[] = ["missing", "different", "similar-place", "place", "area", "typo", "equal"];
const SIMILAR_PLACE = 2;
const PLACE = 3;
const AREA = 4;
const TYPO = 5;
const EQUAL = 6;

const SIMILAR_FROM = 0.88;

type Place = { readonly postcode: string; readonly place: string };

/** Few places and postcodes make many combinations: each is folded once. */
function remember(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) {
      folded = fold(text);
      known.set(text, folded);
    }
    return folded;
  };
}

/** Columns: postcode, then place; either may be empty or absent. */
function placeReader(): (columns: readonly string[]) => Place {
  const postcodeOf = remember(foldPostcode);
  const placeOf = remember(foldPlace);
  return ([postcode = "", ...place]) => ({ postcode: postcodeOf(postcode), place: placeOf(place.join(" ")) });
}

/** The neighbourhood: four digits in the Netherlands, the part before the space elsewhere (outward code in Britain). */
const areaOf = (postcode: string): string => {
  if (/^\d{4}[A-Z]{2}$/.test(postcode)) return postcode.slice(0, 4);
  return postcode.length > 4 ? postcode.slice(0, postcode.length - 3) : postcode;
};

function placesKind(name: string, reader: () => (columns: readonly string[]) => Place): FieldKind {
  return {
    name,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["postcode", "area", "place"],
    isCostly: false,
    prepare: (raw) => {
      const parse = reader();
      const read = (columns: readonly string[]): Place | undefined => {
        const place = parse(columns);
        return place.postcode === "" && place.place === "" ? undefined : place;
      };
      const { items, valueOf } = numberValues(raw, read, ({ postcode, place }) => `${postcode}|${place}`);
      const code = (text: string): number => (text === "" ? 0 : codeOfText(text));
      const values: FieldValues = {
        kind: name,
        count: items.length + 1,
        texts: {
          postcode: textsOf(items, ({ postcode }) => postcode.toLowerCase()),
          place: textsOf(items, ({ place }) => place),
        },
        tables: {
          postcode: tableOf(items, ({ postcode }) => code(postcode)),
          area: tableOf(items, ({ postcode }) => code(areaOf(postcode))),
          place: tableOf(items, ({ place }) => code(place)),
        },
        lists: {
          postcode: listsOf(items, ({ postcode }) => codesOf([postcode])),
          area: listsOf(items, ({ postcode }) => codesOf([areaOf(postcode)])),
          place: listsOf(items, ({ place }) => codesOf([place])),
        },
      };
      return { values, valueOf };
    },
    compare: comparePlaces,
  };
}

export const places: FieldKind = placesKind("places", placeReader);

/** Postcode and place in a field that holds the whole address. */
export const placesOfAddress: FieldKind = placesKind(
  "places-of-address",
  () => (columns) => parseAddressLine(columns.join(" ")),
);

/** Names of places that are remembered: far fewer than there are postcodes. */
const MEMO_BITS = 14;

/** Per value the first value with the same place, so that a place is remembered under one number. */
function firstOf(place: Uint32Array): Uint32Array {
  const known = new Map<number, number>();
  return place.map((code, v) => {
    const first = known.get(code) ?? v;
    known.set(code, first);
    return first;
  });
}

function comparePlaces({ texts, tables }: FieldValues): Compare {
  const { postcode, area, place } = tables as Record<"postcode" | "area" | "place", Uint32Array>;
  const postcodes = compareLetters(texts["postcode"] as Texts);
  const names = compareLetters(texts["place"] as Texts);

  const comparePostcodes = (a: number, b: number): number => {
    if (postcode[a] === 0 || postcode[b] === 0) return MISSING;
    // Equal postcodes with another spelling of the place are the same place.
    if (postcode[a] === postcode[b]) return EQUAL;
    return postcodes.isTypo(a, b) ? TYPO : DIFFERENT;
  };

  const compareTexts = remembering(
    (a, b) => (names.isTypo(a, b) || names.similarity(a, b, SIMILAR_FROM) >= SIMILAR_FROM ? SIMILAR_PLACE : DIFFERENT),
    MEMO_BITS,
  );
  const first = firstOf(place);

  const compareNames = (a: number, b: number): number => {
    if (place[a] === 0 || place[b] === 0) return MISSING;
    if (place[a] === place[b]) return PLACE;
    return compareTexts(first[a] as number, first[b] as number);
  };

  return (a, b) => {
    const byPostcode = comparePostcodes(a, b);
    if (byPostcode >= TYPO) return byPostcode;
    if (area[a] !== 0 && area[a] === area[b]) return AREA;
    return Math.max(byPostcode, compareNames(a, b));
  };
}
