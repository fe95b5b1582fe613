/** Content: what the values of a column look like, when its header says nothing or too little. */
import { parseBsn } from "../../../kernel/bsn.ts";
import { parseIban } from "../../../kernel/iban.ts";
import { parseKenteken } from "../../../kernel/kenteken.ts";
import { parsePostcode } from "../../../kernel/postcode.ts";
import { parseDate, yearOfPacked } from "../values/date.ts";
import { foldText, wordsOf } from "../values/fold.ts";
import { givenNameFamilies } from "../values/nicknames.ts";
import { splitLegalForms } from "../values/legal-forms.ts";
import type { Role } from "./roles.ts";

/** What was seen of a column in the first records of the file. */
export type Sample = { readonly filled: readonly string[]; readonly distinct: number; readonly rows: number };

export function sampleOf(values: readonly string[]): Sample {
  const filled = values.filter((value) => value !== "");
  return { filled, distinct: new Set(filled).size, rows: values.length };
}

/** Share of the filled values that pass a test. */
export function shareOf({ filled }: Sample, test: (value: string) => boolean): number {
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

const isDate = (value: string): boolean => {
  if (/^\d{1,7}$/.test(value)) return false;
  const date = parseDate(value);
  return date !== undefined && yearOfPacked(date) >= 1500 && yearOfPacked(date) <= 2199;
};

const isSex = (value: string): boolean =>
  /^(?:m|v|f|w|x|o|male|female|man|vrouw|mannelijk|vrouwelijk|onbekend|unknown)$/i.test(value.trim());

/** Names that stand in a family of nicknames are given names; a column of surnames holds few of them. */
const isGivenName = (value: string): boolean =>
  wordsOf(value).some((word) => word.length > 2 && givenNameFamilies(word)[0] !== word);

export const hasLegalForm = (value: string): boolean => splitLegalForms(foldText(value).split(" ")).forms.length > 0;

/** Tests in order: the first that nearly all values pass gives the role. */
const TESTS: readonly { readonly role: Role; readonly share: number; readonly test: (value: string) => boolean }[] = [
  { role: "email", share: 0.8, test: (value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) },
  { role: "iban", share: 0.8, test: (value) => parseIban(value).ok },
  { role: "postcode", share: 0.8, test: (value) => parsePostcode(value).ok },
  { role: "plate", share: 0.9, test: (value) => parseKenteken(value).ok },
  { role: "sex", share: 0.98, test: isSex },
  { role: "date", share: 0.9, test: isDate },
  { role: "bsn", share: 0.9, test: (value) => /^\d[\d. ]{7,}$/.test(value) && parseBsn(value).ok },
  { role: "phone", share: 0.9, test: (value) => /^(?:\+|0)[\d\s()-]{8,}$/.test(value) },
  { role: "number", share: 0.95, test: (value) => /^[A-Z]{0,3}[\d.-]{6,}$/i.test(value) },
  { role: "organisation-name", share: 0.2, test: hasLegalForm },
  { role: "given-names", share: 0.4, test: (value) => isGivenName(value) && wordsOf(value).length === 1 },
  { role: "person-name", share: 0.5, test: (value) => isGivenName(value) && wordsOf(value).length > 1 },
];

/** The role that values speak of, or undefined for text that may be anything. */
export const roleByContent = (sample: Sample): Role | undefined =>
  TESTS.find(({ share, test }) => sample.filled.length > 0 && shareOf(sample, test) >= share)?.role;

/** Nearly every record has its own value, and it looks like a number that was dealt out. */
export const isRecordId = (sample: Sample): boolean =>
  sample.filled.length > 50 &&
  sample.distinct >= sample.rows * 0.999 &&
  shareOf(sample, (value) => /^[\w./-]*\d[\w./-]*$/.test(value)) > 0.99;

/** Few values for many records. */
export const isCategory = ({ filled, distinct }: Sample): boolean =>
  distinct <= Math.max(12, Math.min(60, filled.length / 25));
