/**
 * The words of FollowTheMoney 4.x beside ours: which schema is which soort, which property which eigenschap.
 * Source: followthemoney/schema/*.yaml (opensanctions/followthemoney, MIT). What is not named here stays as it came.
 */
import type { Ding, Soort, Verband } from "./soort.ts";

/** How an eigenschap is written: the property it is written to, others that are read in its absence, and which values it takes. */
export type Woord = {
  readonly eigenschap: string;
  readonly naar: string;
  readonly ook?: readonly string[];
  /** Only when all values look like this, and the entity says that it is Dutch: elsewhere such a number is another one. */
  readonly nederlands?: RegExp;
};

/** Where an entity says to which country it belongs. */
export const LANDEN = ["country", "jurisdiction", "mainCountry", "nationality", "citizenship"] as const;

const is = (eigenschap: string, naar: string, ...ook: string[]): Woord => ({ eigenschap, naar, ook });

const OVERAL = [
  is("omschrijving", "description", "summary"),
  is("opmerking", "notes"),
  is("land", "country", "jurisdiction", "mainCountry"),
  is("bronadres", "sourceUrl"),
];

const BEREIKBAAR = [is("telefoon", "phone"), is("email", "email"), is("website", "website")];

const NAAM = is("naam", "name");

/** Names of persons, and addresses, have parts and are read apart (ftm-waarde.ts). */
export const WOORDEN: Readonly<Record<Ding, readonly Woord[]>> = {
  PERSOON: [
    is("geboortedatum", "birthDate"),
    is("geboorteplaats", "birthPlace"),
    is("overlijdensdatum", "deathDate"),
    is("geslacht", "gender"),
    is("nationaliteit", "nationality", "citizenship"),
    { eigenschap: "bsn", naar: "socialSecurityNumber", nederlands: /^\d{9}$/ },
    is("documentnummer", "idNumber", "passportNumber"),
    ...BEREIKBAAR,
    ...OVERAL,
  ],
  ORGANISATIE: [
    NAAM,
    is("handelsnaam", "alias"),
    is("vroegereNaam", "previousName"),
    { eigenschap: "kvkNummer", naar: "registrationNumber", nederlands: /^\d{8}$/ },
    // The RSIN is the tax number of an organisation.
    { eigenschap: "rsin", naar: "taxNumber", nederlands: /^\d{9}$/ },
    is("registratienummer", "registrationNumber", "idNumber", "ogrnCode", "leiCode"),
    is("rechtsvorm", "legalForm"),
    is("oprichtingsdatum", "incorporationDate"),
    is("opheffingsdatum", "dissolutionDate"),
    is("status", "status"),
    is("bedrijfsactiviteit", "classification", "sector"),
    ...BEREIKBAAR,
    ...OVERAL,
  ],
  VESTIGING: [
    NAAM,
    is("handelsnaam", "alias"),
    is("vestigingsnummer", "registrationNumber"),
    is("bedrijfsactiviteit", "classification"),
    is("oprichtingsdatum", "incorporationDate"),
    is("opheffingsdatum", "dissolutionDate"),
    ...BEREIKBAAR,
    ...OVERAL,
  ],
  ADRES: OVERAL,
  OBJECT: [
    NAAM,
    is("kadastraleAanduiding", "cadastralCode"),
    is("bagId", "registrationNumber"),
    is("gebruiksdoel", "propertyType", "landType"),
    is("oppervlakte", "area"),
    is("bouwjaar", "createDate"),
    is("waarde", "amountEur", "amount"),
    ...OVERAL,
  ],
  VOERTUIG: [
    NAAM,
    is("kenteken", "registrationNumber"),
    is("model", "model"),
    is("voertuigsoort", "type"),
    is("bouwjaar", "buildDate"),
    ...OVERAL,
  ],
  REKENING: [NAAM, is("iban", "iban"), is("rekeningnummer", "accountNumber"), is("bank", "bankName"), ...OVERAL],
  TELEFOON: [is("telefoon", "number"), is("aanbieder", "service"), ...OVERAL],
  VERGUNNING: [
    is("naam", "name", "title"),
    is("vergunningnummer", "procedureNumber"),
    is("vergunningsoort", "type"),
    is("status", "status"),
    is("verleendOp", "contractDate"),
    is("eindigtOp", "reviewDate"),
    ...OVERAL,
  ],
  FUNCTIE: [NAAM, ...OVERAL],
};

export const VERBANDWOORDEN: readonly Woord[] = [
  is("rol", "role", "relationship", "controlType"),
  is("aandeel", "percentage"),
  is("bedrag", "amountEur", "amount"),
  is("status", "status"),
  is("omschrijving", "description", "summary"),
  is("bronadres", "sourceUrl"),
];

/** The first schema of a soort is the one that other records of it are written as. */
export const DINGSCHEMA: ReadonlyMap<string, Ding> = new Map<string, Ding>([
  ["Person", "PERSOON"],
  ["Organization", "ORGANISATIE"],
  ["Company", "ORGANISATIE"],
  ["LegalEntity", "ORGANISATIE"],
  ["PublicBody", "ORGANISATIE"],
  ["Address", "ADRES"],
  ["RealEstate", "OBJECT"],
  ["Vehicle", "VOERTUIG"],
  ["Vessel", "VOERTUIG"],
  ["Airplane", "VOERTUIG"],
  // Not in the model of the library itself, but written by others who extend it.
  ["Land", "OBJECT"],
  ["Car", "VOERTUIG"],
  ["BankAccount", "REKENING"],
  ["UserAccount", "TELEFOON"],
  ["License", "VERGUNNING"],
  ["Permit", "VERGUNNING"],
  ["Position", "FUNCTIE"],
]);

/** Ends of a tie: the property, or the one that is there in its absence. */
export type Verbandschema = {
  readonly soort: Verband;
  readonly van: readonly string[];
  readonly naar: readonly string[];
};

const tie = (soort: Verband, van: string | readonly string[], naar: string | readonly string[]): Verbandschema => ({
  soort,
  van: [van].flat(),
  naar: [naar].flat(),
});

/** Again the first schema of a soort is written for others. Directions are ours: eigenaar → bezit, werknemer → werkgever. */
export const VERBANDSCHEMA: ReadonlyMap<string, Verbandschema> = new Map<string, Verbandschema>([
  ["Ownership", tie("EIGENDOM", "owner", "asset")],
  ["Directorship", tie("BESTUUR", "director", "organization")],
  ["Control", tie("BESTUUR", "controller", "controlled")],
  ["Employment", tie("DIENSTVERBAND", "employee", "employer")],
  ["Family", tie("FAMILIE", "person", "relative")],
  ["Debt", tie("FINANCIERING", "creditor", "debtor")],
  ["Payment", tie("FINANCIERING", ["payer", "payerAccount"], ["beneficiary", "beneficiaryAccount"])],
  ["UnknownLink", tie("BETROKKENHEID", "subject", "object")],
  ["Membership", tie("BETROKKENHEID", "member", "organization")],
  ["Associate", tie("BETROKKENHEID", "person", "associate")],
  ["Representation", tie("BETROKKENHEID", "agent", "client")],
  ["Succession", tie("BETROKKENHEID", "predecessor", "successor")],
  ["Occupancy", tie("BETROKKENHEID", "holder", "post")],
  ["ProjectParticipant", tie("BETROKKENHEID", "participant", "project")],
]);

/** A property of a thing that names another thing: a tie of its own, `uit` when it goes from the thing to the named one. */
export type Verwijzing = { readonly soort: Verband; readonly richting: "UIT" | "IN"; readonly rol?: string };

export const VERWIJZINGEN: ReadonlyMap<string, Verwijzing> = new Map<string, Verwijzing>([
  ["addressEntity", { soort: "GEBRUIK", richting: "UIT" }],
  ["parent", { soort: "EIGENDOM", richting: "IN", rol: "moedermaatschappij" }],
  ["owner", { soort: "EIGENDOM", richting: "IN" }],
  ["operator", { soort: "GEBRUIK", richting: "IN", rol: "gebruiker" }],
  ["bank", { soort: "BETROKKENHEID", richting: "IN", rol: "bank" }],
  ["authority", { soort: "BETROKKENHEID", richting: "IN", rol: "verlener" }],
  ["organization", { soort: "BETROKKENHEID", richting: "UIT", rol: "functie bij" }],
]);

const written = new Map<Soort, string>(
  [...DINGSCHEMA, ...Array.from(VERBANDSCHEMA, ([schema, { soort }]) => [schema, soort] as const)]
    .toReversed()
    .map(([schema, soort]) => [soort, schema]),
);

/** The schema that a record from elsewhere is written as; ties that FollowTheMoney has no word for become UnknownLink. */
export const schemaOf = (soort: Soort): string =>
  written.get(soort) ?? (soort === "VESTIGING" ? "Organization" : "UnknownLink");
