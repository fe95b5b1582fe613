/** Statements of ownership and control in BODS 0.4, as a publisher would put them out for most of the firms. */
import { isoOf, PEILDATUM } from "../datum.ts";
import { makeRandom } from "../random.ts";
import { writeAdres, writePersoon } from "../ruis.ts";
import type { Bedrijf, Functie, Persoon, Wie, Wijk } from "../wereld.ts";
import { type Note, PLAATS, type Register, relatienummer } from "./register.ts";

type Statement = {
  readonly recordId: string;
  readonly recordType: "entity" | "person" | "relationship";
  readonly recordDetails: object;
};

const NEDERLAND = { name: "Nederland", code: "NL" };

const recordOf = (wie: Wie): string =>
  wie.soort === "persoon" ? `nl-np-${relatienummer(wie, 2_236_067)}` : `nl-kvk-${wie.kvk}`;

/** An id of 36 characters that follows from what it names; BODS asks for 32 to 64. */
function statementId(recordId: string): string {
  const random = makeRandom(`bods/${recordId}`);
  const hex = (n: number): string => Array.from({ length: n }, () => random.below(16).toString(16)).join("");
  return [hex(8), hex(4), `4${hex(3)}`, `8${hex(3)}`, hex(12)].join("-");
}

const entity = (bedrijf: Bedrijf): Statement => ({
  recordId: recordOf(bedrijf),
  recordType: "entity",
  recordDetails: {
    isComponent: false,
    entityType: { type: bedrijf.rechtsvorm === "Stichting" ? "legalEntity" : "registeredEntity" },
    name: bedrijf.naam,
    jurisdiction: NEDERLAND,
    identifiers: [{ id: bedrijf.kvk, scheme: "NL-KVK", schemeName: "Kamer van Koophandel" }],
    foundingDate: isoOf(bedrijf.opgericht),
    ...(bedrijf.opgeheven === undefined ? {} : { dissolutionDate: isoOf(bedrijf.opgeheven) }),
  },
});

function person(persoon: Persoon): Statement {
  const naam = writePersoon(persoon, "belangenregister");
  const adres = writeAdres(persoon.adres, "belangenregister");
  const house = [adres.huisnummer, adres.huisletter, adres.toevoeging].filter(Boolean).join("");
  return {
    recordId: recordOf(persoon),
    recordType: "person",
    recordDetails: {
      isComponent: false,
      personType: "knownPerson",
      names: [
        {
          type: "legal",
          fullName: naam.volledig,
          familyName: [naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(" "),
          givenName: naam.voornamen,
        },
      ],
      // The public part of such a register gives month and year only.
      birthDate: naam.geboortedatum.slice(0, 7),
      nationalities: [
        persoon.nationaliteit === "NL" ? NEDERLAND : { name: persoon.nationaliteit, code: persoon.nationaliteit },
      ],
      addresses: [
        {
          type: "service",
          address: `${adres.straat} ${house}, ${PLAATS}`,
          postCode: adres.postcode,
          country: NEDERLAND,
        },
      ],
    },
  };
}

function interestOf({ rol, aandeel, van, tot }: Functie): object {
  const times = { startDate: isoOf(van), ...(tot === undefined ? {} : { endDate: isoOf(tot) }) };
  if (aandeel === undefined)
    return {
      type: rol === "bestuurder" ? "boardMember" : "otherInfluenceOrControl",
      directOrIndirect: "direct",
      beneficialOwnershipOrControl: false,
      details: rol,
      ...times,
    };
  return {
    type: "shareholding",
    directOrIndirect: "direct",
    beneficialOwnershipOrControl: aandeel > 25,
    share: { exact: aandeel },
    ...times,
  };
}

const relationship = (
  bedrijf: Bedrijf,
  party: string | object,
  key: string,
  interests: readonly object[],
): Statement => ({
  recordId: `${recordOf(bedrijf)}-${key}`,
  recordType: "relationship",
  recordDetails: { isComponent: false, subject: recordOf(bedrijf), interestedParty: party, interests },
});

/** Which of the firms published: foundations that hold shares, and six in ten of the BV's whose people all live here. */
function published({ bedrijven, functies, nummer }: Wijk): Map<Bedrijf, Functie[]> {
  const perFirm = new Map<Bedrijf, Functie[]>();
  for (const functie of functies) perFirm.set(functie.bedrijf, [...(perFirm.get(functie.bedrijf) ?? []), functie]);
  const here = ({ wie }: Functie): boolean => wie.id.startsWith(`${wie.soort.charAt(0)}${nummer}-`);
  return new Map(
    bedrijven
      .filter((one) => one.rsin !== "" && makeRandom(`${one.kvk}/bods`).chance(0.6))
      .map((one) => [one, perFirm.get(one) ?? []] as const)
      .filter(([, all]) => all.length > 0 && all.every(here)),
  );
}

/** One relationship per party, with all its interests together. */
function* relationshipsOf(bedrijf: Bedrijf, functies: readonly Functie[]): Generator<Statement> {
  for (const wie of new Set(functies.map((one) => one.wie)))
    yield relationship(
      bedrijf,
      recordOf(wie),
      recordOf(wie),
      functies.filter((one) => one.wie === wie).map(interestOf),
    );
}

/** How many firms per wijk name an owner abroad who is in no file, and how many cannot say who it is. */
export const BODS_LOS = { buitenland: 2, onbekend: 2 } as const;

function* looseEnds(firms: readonly Bedrijf[]): Generator<Statement> {
  const { buitenland, onbekend } = BODS_LOS;
  const share = {
    type: "shareholding",
    directOrIndirect: "unknown",
    beneficialOwnershipOrControl: true,
    share: { minimum: 5, maximum: 25 },
  };
  for (const bedrijf of firms.slice(0, buitenland))
    yield relationship(bedrijf, `xx-reg-${bedrijf.kvk}`, "buitenland", [share]);
  for (const bedrijf of firms.slice(buitenland, buitenland + onbekend))
    yield relationship(
      bedrijf,
      { reason: "subjectUnableToConfirmOrIdentifyBeneficialOwner", description: "Eigenaar nog niet vastgesteld" },
      "onbekend",
      [share],
    );
}

function* statements(wijk: Wijk, note: Note): Generator<Statement & { subject: string }> {
  const seen = new Set<Wie>();
  const firms = published(wijk);
  const tell = (wie: Wie): Statement[] => {
    if (seen.has(wie)) return [];
    seen.add(wie);
    note(recordOf(wie), wie.soort === "persoon" ? "PERSOON" : "ORGANISATIE", wie.id);
    return [wie.soort === "persoon" ? person(wie) : entity(wie)];
  };
  for (const [bedrijf, functies] of firms) {
    const subject = recordOf(bedrijf);
    for (const wie of [bedrijf, ...functies.map((one) => one.wie)])
      for (const one of tell(wie)) yield { ...one, subject };
    for (const one of relationshipsOf(bedrijf, functies)) yield { ...one, subject };
  }
  for (const one of looseEnds([...firms.keys()]))
    yield { ...one, subject: one.recordId.replace(/-(buitenland|onbekend)$/, "") };
}

export const belangenregister: Register = {
  bron: "belangenregister",
  bestand: "belangenregister.json",
  formaat: "BODS",
  tekenset: "UTF-8",
  wijze: "MOMENTOPNAME",
  kop: "[",
  staart: "\n]\n",
  *regels(wijk, note) {
    let first = wijk.nummer === 0;
    for (const { subject, ...record } of statements(wijk, note)) {
      const statement = {
        statementId: statementId(record.recordId),
        declarationSubject: subject,
        statementDate: isoOf(PEILDATUM),
        publicationDetails: {
          publicationDate: isoOf(PEILDATUM),
          bodsVersion: "0.4",
          publisher: { name: "Belangenregister Waterveen" },
        },
        recordStatus: "new",
        ...record,
      };
      yield `${first ? "" : ","}\n${JSON.stringify(statement)}`;
      first = false;
    }
  },
};
