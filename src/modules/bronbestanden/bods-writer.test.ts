/** Records of other formats as BODS 0.4: statements that hold to the standard, with ids that stay the same. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { INTERESTS } from "./bods-soort.ts";
import { toBods } from "./bods-writer.ts";
import type { Bronrecord, DingRecord, VerbandRecord } from "./bronrecord.ts";
import { DELEN, EIGENSCHAPPEN } from "./eigenschap.ts";
import { DINGEN, VERBANDEN } from "./soort.ts";

/** What the standard asks of the fields that we write (schema of 0.4, in our own words); nothing else may be there. */
const text = { type: "string", minLength: 1 };
const date = { type: "string", format: "date" };
const some = (items: object): object => ({ type: "array", minItems: 1, items });
const object = (required: readonly string[], properties: object): object => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const country = object(["name"], { name: text, code: { type: "string", minLength: 2, maxLength: 6 } });
const address = object([], {
  type: { enum: ["placeOfBirth", "residence", "registered", "service", "alternative", "business"] },
  address: text,
  postCode: text,
  country,
});
const identifier = {
  ...object(["id"], { id: text, scheme: text, schemeName: text }),
  anyOf: [{ required: ["scheme"] }, { required: ["schemeName"] }],
};
const percentage = { type: "number", minimum: 0, maximum: 100 };
const details = {
  entity: object(["isComponent", "entityType"], {
    isComponent: { const: false },
    entityType: object(["type"], {
      type: {
        enum: [
          "registeredEntity",
          "legalEntity",
          "arrangement",
          "anonymousEntity",
          "unknownEntity",
          "state",
          "stateBody",
        ],
      },
      details: text,
    }),
    name: text,
    alternateNames: some(text),
    jurisdiction: country,
    identifiers: some(identifier),
    foundingDate: date,
    dissolutionDate: date,
    addresses: some(address),
  }),
  person: object(["isComponent", "personType"], {
    isComponent: { const: false },
    personType: { enum: ["knownPerson", "unknownPerson"] },
    names: some(object([], { type: text, fullName: text, givenName: text, familyName: text })),
    identifiers: some(identifier),
    nationalities: some(country),
    placeOfBirth: address,
    birthDate: text,
    deathDate: text,
    addresses: some(address),
  }),
  relationship: object(["isComponent", "subject", "interestedParty", "interests"], {
    isComponent: { const: false },
    subject: text,
    interestedParty: text,
    interests: some(
      object(["type"], {
        type: { enum: [...INTERESTS] },
        directOrIndirect: text,
        beneficialOwnershipOrControl: { type: "boolean" },
        details: text,
        share: object([], { exact: percentage, minimum: percentage, maximum: percentage }),
        startDate: date,
        endDate: date,
      }),
    ),
  }),
};
const statement = {
  oneOf: Object.entries(details).map(([recordType, recordDetails]) =>
    object(
      [
        "statementId",
        "declarationSubject",
        "recordId",
        "recordType",
        "recordStatus",
        "recordDetails",
        "publicationDetails",
      ],
      {
        statementId: { type: "string", minLength: 32, maxLength: 64 },
        declarationSubject: text,
        recordId: text,
        recordType: { const: recordType },
        recordStatus: { enum: ["new", "closed"] },
        recordDetails,
        publicationDetails: object(["publicationDate", "bodsVersion", "publisher"], {
          publicationDate: date,
          bodsVersion: { const: "0.4" },
          publisher: object(["name"], { name: text }),
        }),
      },
    ),
  ),
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(statement);

const UITGAVE = { datum: "2026-11-25", uitgever: "Gemeente Waterveen" };

const tekst = fc.constantFrom(
  "Proef",
  "2020-01-02",
  "2020",
  "NL",
  "Nederland",
  "25,5",
  "250",
  "legalEntity",
  "shareholding",
  "eigen woord",
  "ja",
);
const delen = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), tekst), { minLength: 1, maxLength: 6 })
    .map((parts) => Object.fromEntries(parts));
const waarde = (type: string): fc.Arbitrary<string | Record<string, string>> =>
  type in DELEN ? delen(DELEN[type as keyof typeof DELEN]) : tekst;
const waarden = (soort: keyof typeof EIGENSCHAPPEN): fc.Arbitrary<Bronrecord["waarden"]> =>
  fc
    .tuple(
      ...Object.entries(EIGENSCHAPPEN[soort]).map(([naam, { type }]) =>
        fc.tuple(fc.constant(naam), fc.array(waarde(type), { maxLength: 2 })),
      ),
    )
    .map((own) => Object.fromEntries(own.filter(([, values]) => values.length > 0)));
const record: fc.Arbitrary<Bronrecord> = fc.oneof(
  fc
    .constantFrom(...DINGEN)
    .chain((soort) => waarden(soort).map((own): DingRecord => ({ sleutel: "ding", soort, waarden: own }))),
  fc
    .constantFrom(...VERBANDEN)
    .chain((soort) =>
      fc
        .tuple(
          waarden(soort),
          fc.constantFrom(
            {},
            { geldigVan: "2020" },
            { geldigVan: "2020-01-02", geldigTot: "2021-01-01", beeindigd: true as const },
          ),
        )
        .map(([own, term]): VerbandRecord => ({
          sleutel: "verband",
          soort,
          van: "een",
          naar: "ander",
          waarden: own,
          ...term,
        })),
    ),
);

// Killed: a year as foundingDate, an own word as interest type, a country code without name, an identifier without scheme,
// a share over a hundred, a relation without interests.
test("any record of another format becomes a statement that holds to the standard, or none", () => {
  let written = 0;
  fc.assert(
    fc.property(record, (one) => {
      const statements = toBods(one, UITGAVE);
      written += statements.length;
      for (const each of statements) expect(validate(each), JSON.stringify([validate.errors, each])).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(written).toBeGreaterThan(500);
});

test("what BODS has no words for gives no statement", () => {
  const stated = (soort: string): number =>
    toBods({ sleutel: "x", soort, van: "a", naar: "b", waarden: {} } as unknown as Bronrecord).length;
  expect([...DINGEN, ...VERBANDEN].filter((soort) => stated(soort) > 0)).toEqual([
    "PERSOON",
    "ORGANISATIE",
    "VESTIGING",
    "EIGENDOM",
    "BESTUUR",
    "BETROKKENHEID",
  ]);
});

test("a tie is stated from the interested party to the subject, with its share and role", () => {
  const [tie] = toBods({
    sleutel: "t",
    soort: "EIGENDOM",
    van: "eigenaar",
    naar: "bedrijf",
    waarden: { aandeel: ["33,5"], rol: ["vennoot"] },
    geldigVan: "2020-02-03",
    beeindigd: true,
  });
  expect(tie).toMatchObject({
    declarationSubject: "bedrijf",
    recordStatus: "closed",
    recordDetails: {
      interestedParty: "eigenaar",
      subject: "bedrijf",
      interests: [{ type: "shareholding", details: "vennoot", share: { exact: 33.5 }, startDate: "2020-02-03" }],
    },
  });
});

test("the id of a statement follows from what it says, not from when or in which order", () => {
  const een: Bronrecord = { sleutel: "k", soort: "ORGANISATIE", waarden: { naam: ["Proef"], kvkNummer: ["01234567"] } };
  const zelfde: Bronrecord = {
    soort: "ORGANISATIE",
    waarden: { kvkNummer: ["01234567"], naam: ["Proef"] },
    sleutel: "k",
  };
  const ander: Bronrecord = { ...een, waarden: { naam: ["Proef 2"] } };
  const id = (one: Bronrecord, datum: string): unknown => toBods(one, { ...UITGAVE, datum })[0]?.["statementId"];
  expect(id(een, "2026-11-25")).toBe(id(zelfde, "2027-01-01"));
  expect(id(een, "2026-11-25")).not.toBe(id(ander, "2026-11-25"));
});
