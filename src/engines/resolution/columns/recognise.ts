/**
 * Recognise: from headers and the first records to the fields that will be compared.
 *
 * Headers are believed first, content second, and what neither explains is compared as text. Everything that was decided
 * is in the result with its reason, so that it can be shown and corrected before anything is computed.
 */
import type { FieldSpec } from "../fields/spec.ts";
import { type ColumnReading, fieldsOfOwner } from "./choose-fields.ts";
import { hasLegalForm, isRecordId, roleByContent, type Sample, sampleOf, shareOf } from "./content.ts";
import { isOrigin, readHeader, type Role } from "./roles.ts";

export type Schema = {
  /** In the order of the file. */
  readonly columns: readonly ColumnReading[];
  readonly fields: readonly FieldSpec[];
  /** Place of the column with record ids, or -1. */
  readonly recordId: number;
};

const UNUSED: ReadonlySet<Role> = new Set(["record-id", "label", "source"]);

const NAMES: ReadonlySet<Role> = new Set(["given-names", "surname", "person-name", "organisation-name", "name"]);

/** Roles whose header must not be believed when the values say otherwise. */
const DOUBTED: ReadonlySet<Role> = new Set([
  "bsn",
  "iban",
  "plate",
  "email",
  "birth-date",
  "date",
  "postcode",
  "kvk",
  "rsin",
]);

/** Why a column is not looked at any further, whatever it is called. */
function leaveOut(header: string, sample: Sample, isExcluded: boolean): ColumnReading["by"] | undefined {
  if (isExcluded) return "excluded";
  if (isOrigin(header)) return "origin";
  return sample.filled.length === 0 ? "empty" : undefined;
}

/** The same in every record: it tells nobody apart. A value that some records lack does. */
const isConstant = ({ distinct, filled, rows }: Sample): boolean => distinct === 1 && filled.length === rows;

function readColumn(header: string, sample: Sample, isExcluded: boolean): ColumnReading {
  const left = leaveOut(header, sample, isExcluded);
  if (left !== undefined) return { header, role: undefined, owner: "", by: left };
  const { role, owner } = readHeader(header);
  if (role !== undefined && UNUSED.has(role)) return { header, role, owner, by: "header" };
  if (isConstant(sample)) return { header, role: undefined, owner: "", by: "one-value" };
  if (role !== undefined && !(DOUBTED.has(role) && contradicts(role, sample)))
    return { header, role, owner, by: "header" };
  return { header, role: roleOfValues(sample), owner: "", by: "content" };
}

/** Dates and addresses may all differ in a small file too; a number that is nothing else and never recurs is an id. */
function roleOfValues(sample: Sample): Role {
  const role = roleByContent(sample);
  return (role === undefined || role === "number") && isRecordId(sample) ? "record-id" : (role ?? "text");
}

/** A column called `datum` that holds words, or `bsn` that holds names. */
function contradicts(role: Role, sample: Sample): boolean {
  const isDate = role === "birth-date" || role === "date";
  const hasDigits = shareOf(sample, (value) => /\d/.test(value));
  if (isDate) return hasDigits < 0.5;
  return role === "email" ? shareOf(sample, (value) => value.includes("@")) < 0.5 : hasDigits < 0.5;
}

/** Whether `naam` is that of an organisation or of a person. */
function isOrganisation(name: number, columns: readonly ColumnReading[], samples: readonly Sample[]): boolean {
  const has = (...roles: readonly Role[]): boolean =>
    columns.some(({ role, owner }) => owner === "" && roles.some((one) => one === role));
  if (has("kvk", "legal-form", "rsin", "organisation-name")) return true;
  if (has("birth-date", "sex", "bsn", "birth-year")) return false;
  const sample = samples[name] as Sample;
  return shareOf(sample, hasLegalForm) >= 0.05 || roleByContent(sample) !== "person-name";
}

/** `naam` becomes the name of a person or an organisation. */
function settleNames(columns: readonly ColumnReading[], samples: readonly Sample[]): readonly ColumnReading[] {
  return columns.map((column, place) => {
    if (column.role !== "name") return column;
    if (column.owner !== "") return { ...column, role: "person-name" };
    return { ...column, role: isOrganisation(place, columns, samples) ? "organisation-name" : "person-name" };
  });
}

/** An owner of most columns is the subject itself: `klant_voornaam`, `klant_achternaam`, `klant_postcode`. */
function settleOwners(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  const used = columns.filter(({ role }) => role !== undefined && !UNUSED.has(role));
  const owners = Map.groupBy(used, ({ owner }) => owner);
  const subjectHasName = (owners.get("") ?? []).some(({ role }) => role !== undefined && NAMES.has(role));
  const [largest] = [...owners].filter(([owner]) => owner !== "").toSorted(([, a], [, b]) => b.length - a.length);
  if (subjectHasName || largest === undefined) return columns;
  return columns.map((column) => (column.owner === largest[0] ? { ...column, owner: "" } : column));
}

/**
 * Chooses fields.
 * @param headers - names of all columns of the file
 * @param rows - the first records, as text per column: some hundreds are enough
 * @param exclude - headers that are not to be compared, such as a column with labels
 */
export function recogniseColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  exclude: readonly string[] = [],
): Schema {
  const samples = headers.map((_, place) => sampleOf(rows.map((row) => row[place] ?? "")));
  const read = headers.map((header, place) => readColumn(header, samples[place] as Sample, exclude.includes(header)));
  const columns = settleNames(settleOwners(read), samples);
  const owners = [...new Set(columns.map(({ owner }) => owner))].toSorted();
  return {
    columns,
    fields: owners.flatMap((owner) => fieldsOfOwner(owner, columns, samples)),
    recordId: columns.findIndex(({ role }) => role === "record-id"),
  };
}
