/** Recognise numbers and addresses in a text by their shape alone, in the browser: nothing is asked of the server, so nothing can be told. Pure. */

export type HerkendeSoort = "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON";
export type Herkend = { readonly soort: HerkendeSoort; readonly tekst: string };

/** Sidecodes 1 to 14 of Dutch plates: X is a letter, 9 a digit. */
const SIDECODES = new Set(
  "XX9999 9999XX 99XX99 XX99XX XXXX99 99XXXX 99XXX9 9XXX99 XX999X X999XX XXX99X X99XXX 9XX999 999XX9".split(" "),
);
const compact = (text: string): string => text.replaceAll(/[\s.-]/g, "").toUpperCase();
const shapeOf = (text: string): string => text.replaceAll(/[A-Z]/g, "X").replaceAll(/\d/g, "9");

/** ISO 13616: the first four to the end, letters as numbers, the remainder of 97 is 1. */
export function isIban(text: string): boolean {
  const iban = compact(text);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban) || (iban.startsWith("NL") && iban.length !== 18)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** A day written without marks has eight digits too. */
const isDay = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) ||
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits);

const HOUSE = String.raw`\d{1,5}(?:[ -]?[A-Za-z](?![A-Za-z\d]))?(?:-\d{1,3})?`;
const POSTCODE = String.raw`[1-9]\d{3} ?[A-Za-z]{2}`;
/** Words with a capital at the start of a sentence that are no part of a street. */
const NO_STREET = String.raw`(?!(?:Bij|Op|In|Aan|Naast|Tegenover|Achter|Voor|Langs|Van|Naar|Om|Tussen|Rond|Vanaf|Tot|Het|Er|Dit|Dat)\s)`;
const STREET = String.raw`(?<![\p{L}\d])${NO_STREET}(?:\p{Lu}[\p{L}'.-]*[ ])*\p{Lu}[\p{L}'-]*(?:straat|laan|weg|kade|plein|dijk|gracht|singel|steeg|pad|hof|park|dreef|markt|baan|haven|wal)`;

type Reader = { readonly soort: HerkendeSoort; readonly find: RegExp; readonly fits: (text: string) => boolean };

/** In this order: what one reader took, no later one sees. */
const READERS: readonly Reader[] = [
  { soort: "IBAN", find: /\b[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z\d]{4}){2,6}(?:[ ]?[A-Za-z\d]{1,3})?\b/g, fits: isIban },
  {
    soort: "ADRES",
    find: new RegExp(String.raw`${STREET} ${HOUSE}(?:,? ${POSTCODE})?(?![\p{L}\d])`, "gu"),
    fits: () => true,
  },
  {
    soort: "ADRES",
    find: new RegExp(String.raw`\b${POSTCODE},? ${HOUSE}(?![\p{L}\d])`, "gu"),
    fits: (text) => !/^\d{4} ?(?:sa|sd|ss)/i.test(text),
  },
  { soort: "TELEFOON", find: /(?<![\d+])(?:\+31|0031|0)[ -]?(?:\(0\))?[1-9](?:[ -]?\d){8}(?!\d)/g, fits: () => true },
  {
    soort: "KENTEKEN",
    find: /(?<![\p{L}\d-])(?:[A-Za-z\d]{1,3}-[A-Za-z\d]{2,3}-[A-Za-z\d]{1,2}|[A-Za-z\d]{6})(?![\p{L}\d-])/gu,
    fits: (text) => SIDECODES.has(shapeOf(compact(text))),
  },
  { soort: "KVK", find: /(?<![\d-])\d{8}(?![\d-])/g, fits: (text) => !isDay(text) },
];

const MOST = 20;
const NL_REKENING = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** The name under which two spellings of one value are one. */
export const naamVan = ({ soort, tekst }: Herkend): string => `${soort} ${compact(tekst)}`;

/** What a text holds, in the order of the readers, each once. */
export function herken(text: string): readonly Herkend[] {
  const found = new Map<string, Herkend>();
  let rest = text;
  for (const { soort, find, fits } of READERS) {
    rest = rest.replaceAll(find, (match) => {
      // A rekening with a mistake in it is none, and its digits are no telephone.
      if (!fits(match)) return NL_REKENING.test(compact(match)) ? " " : match;
      const one: Herkend = { soort, tekst: soort === "KENTEKEN" || soort === "IBAN" ? match.toUpperCase() : match };
      found.set(naamVan(one), one);
      return " ".repeat(match.length);
    });
  }
  return Array.from(found.values()).slice(0, MOST);
}
