/** Invented statements of BODS 0.4 for tests: each construct of the standard at least once, with fields that it does not know. */
import type { Json } from "./bronrecord.ts";

type Statement = { readonly [naam: string]: Json; readonly recordId: string };

const bron = {
  source: {
    type: ["officialRegister", "verified"],
    description: "Uit het register van Waterveen ",
    url: "https://register.example/",
    retrievedAt: "2026-02-03T04:05:06Z",
    assertedBy: [{ name: "Proef Vastgoed B.V.", uri: "https://proef.example/" }, { name: "Register" }],
    eigen: { diep: [1, { dieper: null }] },
  },
};

const uitgave = {
  declarationSubject: "proef-entiteit-1",
  declaration: "aangifte-7",
  publicationDetails: {
    publicationDate: "2026-03-04",
    bodsVersion: "0.4",
    license: "https://licentie.example/",
    publisher: { name: "Register van Waterveen", url: "https://register.example/" },
  },
};

const nummer = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export const ENTITEIT = {
  statementId: nummer(1),
  statementDate: "2026-03-01",
  ...uitgave,
  ...bron,
  recordId: "proef-entiteit-1",
  recordType: "entity",
  recordStatus: "new",
  recordDetails: {
    isComponent: false,
    entityType: { type: "legalEntity", details: "besloten vennootschap" },
    name: "Proef Vastgoed B.V.",
    alternateNames: ["Proefwonen", "Wonen bij Proef"],
    jurisdiction: { name: "Nederland", code: "NL" },
    identifiers: [
      { id: "529900PROEF", scheme: "XI-LEI", schemeName: "GLEIF" },
      { id: "123456782", scheme: "NL-RSIN" },
      { id: "01234567", scheme: "NL-KVK", uri: "https://register.example/01234567" },
      { scheme: "NL-KVK", schemeName: "zonder nummer" },
    ],
    foundingDate: "2011-04-01",
    dissolutionDate: "2024-12-31",
    addresses: [
      {
        type: "registered",
        address: "Havenkade 3, Waterveen",
        postCode: "1234 AB",
        country: { name: "Nederland", code: "NL" },
      },
      { type: "service", address: "Postbus 1", country: { name: "Belgie" }, verdieping: 3 },
      {},
    ],
    uri: "https://register.example/01234567",
    formedByStatute: { name: "Proefwet", date: "2010-01-01" },
    publicListing: {
      hasPublicListing: true,
      companyFilingsURLs: ["https://beurs.example/proef"],
      securitiesListings: [
        {
          marketIdentifierCode: "XPRF",
          stockExchangeJurisdiction: "NL",
          stockExchangeName: "Proefbeurs",
          security: { idScheme: "isin", id: "NL0000000001", ticker: "PRF" },
        },
      ],
    },
    bestuurslagen: 3,
  },
} as const;

export const PERSOON = {
  statementId: nummer(2),
  statementDate: "2026-03-01T10:11:12Z",
  ...uitgave,
  ...bron,
  annotations: [
    {
      statementPointerTarget: "/recordDetails/names/0",
      motivation: "correcting",
      description: "Eerder stond hier een andere naam.",
      creationDate: "2026-03-02",
      createdBy: { name: "Register", uri: "https://register.example/" },
      transformedContent: "S. Jansen",
    },
    { statementPointerTarget: "/", motivation: "linking", url: "https://register.example/toelichting" },
  ],
  recordId: "proef-persoon-1",
  recordType: "person",
  recordStatus: "updated",
  replacesStatements: [nummer(99)],
  recordDetails: {
    isComponent: false,
    personType: "knownPerson",
    names: [
      { type: "legal", fullName: " Sanne Jansen", givenName: "Sanne", familyName: "Jansen", patronymicName: "Pieters" },
      { type: "alternative", fullName: "Sanneke" },
    ],
    identifiers: [
      { id: "PROEF0001", scheme: "NLD-PASSPORT" },
      { id: "123456782", scheme: "NLD-TAXID", schemeName: "Burgerservicenummer" },
    ],
    nationalities: [{ name: "Nederland", code: "NL" }, { name: "Denemarken" }],
    placeOfBirth: { type: "placeOfBirth", address: "Waterveen", country: { name: "Nederland", code: "NL" } },
    birthDate: "1984-03",
    placeOfResidence: { address: "Molenpad 12, Waterveen", postCode: "1234AB" },
    taxResidencies: [{ name: "Nederland", code: "nl" }],
    addresses: [{ type: "residence", address: "Molenpad 12\nWaterveen", postCode: "1234AB" }],
    politicalExposure: {
      status: "isPep",
      details: [
        {
          reason: "Raadslid",
          jurisdiction: { name: "Waterveen" },
          startDate: "2022-03-30",
          source: { type: ["selfDeclaration"] },
        },
      ],
    },
  },
} as const;

export const ANONIEM = {
  statementId: nummer(3),
  ...uitgave,
  recordId: "proef-persoon-2",
  recordType: "person",
  recordStatus: "new",
  recordDetails: {
    isComponent: false,
    personType: "anonymousPerson",
    unspecifiedPersonDetails: { reason: "interestedPartyExemptFromDisclosure", description: "Minderjarig" },
  },
} as const;

export const RELATIE = {
  statementId: nummer(4),
  statementDate: "2026-03-01",
  ...uitgave,
  ...bron,
  annotations: [
    { statementPointerTarget: "/recordDetails/interests/0", motivation: "commenting", description: "Zie akte" },
  ],
  recordId: "proef-relatie-1",
  recordType: "relationship",
  recordStatus: "new",
  recordDetails: {
    isComponent: false,
    subject: "proef-entiteit-1",
    interestedParty: "proef-persoon-1",
    interests: [
      {
        type: "shareholding",
        directOrIndirect: "direct",
        beneficialOwnershipOrControl: true,
        details: "Aandelen A",
        share: { exact: 33.3, minimum: 33.3, maximum: 33.3 },
        startDate: "2015-01-01",
        endDate: "2020-12-31",
      },
      {
        type: "votingRights",
        directOrIndirect: "indirect",
        beneficialOwnershipOrControl: false,
        share: { exclusiveMinimum: 25, maximum: 50 },
        startDate: "2016-01-01",
        eigen: [],
      },
      { type: "boardMember", directOrIndirect: "unknown", startDate: "2017-02-03" },
    ],
  },
} as const;

const relatie = (
  n: number,
  recordId: string,
  recordStatus: string,
  recordDetails: { readonly [naam: string]: Json },
): Statement => ({
  statementId: nummer(n),
  ...uitgave,
  recordId,
  recordType: "relationship",
  recordStatus,
  recordDetails: { isComponent: false, ...recordDetails },
});

const samen = (n: number, interestedParty: string): Statement =>
  relatie(n, `proef-relatie-samen-${n}`, "new", {
    subject: "proef-entiteit-1",
    interestedParty,
    interests: [{ type: "shareholding", share: { exact: 100 }, details: "Samen gehouden" }],
  });

/** Entities, persons and relationships; versions, joint ownership, components, and parties without a record. */
export const STATEMENTS: readonly Statement[] = [
  ENTITEIT,
  PERSOON,
  ANONIEM,
  RELATIE,
  ...[
    {
      entityType: { type: "arrangement", subtype: "trust", details: "familietrust" },
      isComponent: true,
      name: "Proeftrust",
    },
    { entityType: { type: "stateBody", subtype: "stateAgency" }, isComponent: false, name: " Waterschap Proef " },
    { entityType: { type: "state" }, isComponent: false, name: "Proefland", jurisdiction: { name: "Proefland" } },
    {
      entityType: { type: "unknownEntity" },
      isComponent: false,
      unspecifiedEntityDetails: { reason: "informationUnknownToPublisher", description: "Niet opgegeven" },
    },
    { entityType: { type: "anonymousEntity" }, isComponent: false, alternateNames: ["", "x"], identifiers: [] },
    {},
  ].map((recordDetails, i) => ({
    statementId: nummer(20 + i),
    ...uitgave,
    recordId: `proef-entiteit-${20 + i}`,
    recordType: "entity",
    recordStatus: "new",
    recordDetails,
  })),
  relatie(40, "proef-relatie-2", "new", { subject: "proef-entiteit-1", interestedParty: { reason: "unknown" } }),
  relatie(41, "proef-relatie-2", "updated", {
    subject: "proef-entiteit-1",
    interestedParty: "proef-persoon-2",
    interests: [],
  }),
  relatie(42, "proef-relatie-2", "closed", {
    subject: "proef-entiteit-1",
    interestedParty: "proef-persoon-2",
    interests: [{ type: "seniorManagingOfficial", endDate: "2025-06-30" }, {}],
  }),
  relatie(43, "proef-relatie-3", "new", {
    subject: { reason: "subjectUnableToConfirmOrIdentifyBeneficialOwner", description: "Onderzoek loopt" },
    interestedParty: { reason: "noBeneficialOwners", eigen: true },
  }),
  relatie(44, "proef-relatie-4", "new", {
    subject: "proef-entiteit-1",
    interestedParty: "proef-persoon-1",
    componentRecords: ["proef-entiteit-20", "proef-relatie-5", "proef-relatie-6"],
    interests: [{ type: "rightsToProfitOrIncome", directOrIndirect: "indirect", beneficialOwnershipOrControl: true }],
  }),
  relatie(45, "proef-relatie-5", "new", {
    isComponent: true,
    subject: "proef-entiteit-20",
    interestedParty: "proef-persoon-1",
    interests: [{ type: "settlor" }, { type: "protector" }, { type: "een nieuw woord" }],
  }),
  samen(46, "proef-persoon-1"),
  samen(47, "proef-persoon-2"),
];
