/** Fields from columns: which columns make one field together, and which fields stand or fall together. */
import { BIRTH, FAMILY, GIVEN, HOME, SHARED_PREFIX } from "../model/classes.ts";
import type { FieldSpec } from "../fields/spec.ts";
import { isCategory, type Sample, shareOf } from "./content.ts";
import type { Role } from "./roles.ts";

export type ColumnReading = {
  readonly header: string;
  readonly role: Role | undefined;
  /** Whose it is, when not the record's own: `bestuurder`. */
  readonly owner: string;
  /** Whether header or content decided, or that it is left out and why. */
  readonly by: "header" | "content" | "empty" | "one-value" | "excluded" | "origin";
};

/** Places of the columns with a role, of one owner. */
type Roles = (...roles: readonly Role[]) => readonly number[];

const nameOf = (places: readonly number[], headers: readonly string[]): string =>
  places
    .filter((place) => place >= 0)
    .map((place) => headers[place] ?? "")
    .join(" + ");

/** Makes the fields of one owner; `groupOf` gives the group for the record's own fields, or one for all of another's. */
class FieldMaker {
  readonly fields: FieldSpec[] = [];
  readonly #headers: readonly string[];
  readonly #owner: string;

  constructor(headers: readonly string[], owner: string) {
    this.#headers = headers;
    this.#owner = owner;
  }

  add(kind: string, group: string, ...columns: readonly number[]): void {
    const inGroup = this.#owner === "" ? group : `${SHARED_PREFIX}${this.#owner}`;
    this.fields.push({ name: nameOf(columns, this.#headers), kind, columns, group: inGroup });
  }

  /** One field per column, each a group of its own. */
  addEach(kind: string, columns: readonly number[]): void {
    for (const column of columns) this.add(kind, `own:${this.#headers[column] ?? ""}`, column);
  }
}

/** Place of the only column that counts with a role, or -1. */
const first = (at: Roles, role: Role): number => at(role)[0] ?? -1;

const isThere = (place: number): boolean => place !== -1;

function addNames(maker: FieldMaker, at: Roles): void {
  const whole = first(at, "person-name");
  if (!isThere(first(at, "surname")) && isThere(whole)) {
    maker.add("given-names-of-whole", GIVEN, whole);
    maker.add("surnames-of-whole", FAMILY, whole);
    return;
  }
  const given = at("given-names").length > 0 ? at("given-names") : at("initials").slice(0, 1);
  if (given.length > 0) maker.add("given-names", GIVEN, ...given);
  addSurname(maker, at);
}

function addSurname(maker: FieldMaker, at: Roles): void {
  const surname = first(at, "surname");
  if (!isThere(surname)) return;
  // In the order that the kind reads them: prefix, surname, name at birth, whole name; what is not there at the end is left out.
  const columns = [first(at, "surname-prefix"), surname, first(at, "birth-name"), first(at, "person-name")];
  if (columns.filter(isThere).length === 1) maker.add("surnames", FAMILY, surname);
  else maker.add("surnames", FAMILY, ...columns.slice(0, columns.findLastIndex(isThere) + 1));
}

function addBirth(maker: FieldMaker, at: Roles): void {
  const parts = [first(at, "birth-year"), first(at, "birth-month"), first(at, "birth-day")];
  const [date, [year = -1, month = -1]] = [first(at, "birth-date"), parts];
  if (isThere(date)) maker.add("dates", BIRTH, date);
  else if (isThere(year)) maker.add("dates", BIRTH, ...(isThere(month) ? parts : [year]));
}

function addHome(maker: FieldMaker, at: Roles, samples: readonly Sample[]): void {
  const isFine = at("postcode", "street", "address", "house-number").length > 0;
  const hasPlace = at("postcode", "place").length > 0;
  if (hasPlace) maker.add("places", isFine ? HOME : "own:place", first(at, "postcode"), first(at, "place"));
  const number = first(at, "house-number");
  if (isThere(number)) maker.add("house-numbers", HOME, number, ...at("house-addition"));
  const street = first(at, "street");
  if (isThere(street)) maker.add("streets", HOME, street);
  const address = first(at, "address");
  if (isThere(address))
    addAddress(maker, address, samples[address] as Sample, { hasNumber: isThere(number), hasPlace });
  for (const rest of at("address-rest")) maker.add("texts", HOME, rest);
  for (const region of at("region")) maker.add("categories", isFine ? HOME : "own:region", region);
}

/** A column called address holds a street, or a street with a number and perhaps more. */
function addAddress(
  maker: FieldMaker,
  address: number,
  sample: Sample,
  { hasNumber, hasPlace }: { readonly hasNumber: boolean; readonly hasPlace: boolean },
): void {
  if (hasNumber || shareOf(sample, (value) => /\d/.test(value)) < 0.4) {
    maker.add("streets", HOME, address);
    return;
  }
  maker.add("streets-of-address", HOME, address);
  maker.add("house-numbers-of-address", HOME, address);
  if (!hasPlace) maker.add("places-of-address", HOME, address);
}

function addOthers(maker: FieldMaker, at: Roles, samples: readonly Sample[], hasGiven: boolean): void {
  const sex = first(at, "sex");
  if (isThere(sex)) maker.add("sexes", hasGiven ? GIVEN : "own:sex", sex);
  for (const kind of ["bsn", "rsin", "kvk", "email", "number"] as const) maker.addEach(`identifiers-${kind}`, at(kind));
  // A phone, an account and a car are shared within a household or a firm.
  for (const kind of ["phone", "iban", "plate"] as const) {
    for (const column of at(kind)) maker.add(`identifiers-${kind}`, `${SHARED_PREFIX}${kind}`, column);
  }
  maker.addEach("dates", at("date"));
  maker.addEach("categories", at("legal-form"));
  for (const column of at("text"))
    maker.addEach(isCategory(samples[column] as Sample) ? "categories" : "texts", [column]);
}

function addOrganisation(maker: FieldMaker, at: Roles): void {
  const names = at("organisation-name");
  if (names.length > 0) maker.add("organisations", "name", ...names);
}

/** The fields that the columns of one owner make; the record itself is the owner without a name. */
export function fieldsOfOwner(
  owner: string,
  columns: readonly ColumnReading[],
  samples: readonly Sample[],
): readonly FieldSpec[] {
  const at: Roles = (...roles) =>
    columns.flatMap((column, place) =>
      column.owner === owner && column.role !== undefined && roles.includes(column.role) ? [place] : [],
    );
  const maker = new FieldMaker(
    columns.map(({ header }) => header),
    owner,
  );
  addOrganisation(maker, at);
  addNames(maker, at);
  addBirth(maker, at);
  addHome(maker, at, samples);
  addOthers(maker, at, samples, at("given-names", "person-name").length > 0);
  return maker.fields;
}
