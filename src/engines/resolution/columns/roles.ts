/** Roles: what a column may hold, and the words by which its header says so, in Dutch, English and German. */

export type Role =
  | "record-id"
  | "label"
  | "source"
  | "given-names"
  | "initials"
  | "surname"
  | "surname-prefix"
  | "birth-name"
  | "person-name"
  | "organisation-name"
  | "name"
  | "legal-form"
  | "birth-date"
  | "birth-year"
  | "birth-month"
  | "birth-day"
  | "date"
  | "sex"
  | "postcode"
  | "place"
  | "region"
  | "house-number"
  | "house-addition"
  | "street"
  | "address"
  | "address-rest"
  | "bsn"
  | "rsin"
  | "kvk"
  | "iban"
  | "plate"
  | "phone"
  | "email"
  | "number"
  | "text";

/** Header words per role, folded and without separators. The longest fitting one wins. */
const HEADERS: Readonly<Partial<Record<Role, string>>> = {
  "record-id":
    "id uniqueid recid recordid uid uuid rownr rownumber rij rijnummer regel volgnummer sleutel key recordnummer",
  label: "cluster clusterid entityid entiteit entiteitid label trueid groundtruth klasse",
  source: "bron bronnaam source sourcedataset dataset herkomst bestand file",
  "given-names":
    "voornaam voornamen roepnaam givenname givennames firstname firstnames forename forenames vorname vornamen prenom fname namefirst middlename",
  initials: "voorletters voorletter initialen initials",
  surname:
    "achternaam geslachtsnaam familienaam surname lastname familyname nachname familienname lname namelast secondname",
  "surname-prefix": "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix surnameprefix nameprefix",
  "birth-name":
    "meisjesnaam geboortenaam maidenname partnernaam partnerachternaam geslachtsnaampartner aangetrouwdenaam",
  "person-name": "fullname volledigenaam personname persoonsnaam naampersoon firstandsurname nameperson persoon person",
  "organisation-name":
    "bedrijfsnaam handelsnaam handelsnamen organisatie organisatienaam companyname company firm firmname businessname business organisation organization organisationname organizationname onderneming ondernemingsnaam statutairenaam bedrijf orgname tradename firma firmenname vestigingsnaam assignee",
  name: "naam name names namen title titel",
  "legal-form": "rechtsvorm legalform legalformcode rechtsform entitytype",
  "birth-date":
    "geboortedatum datumgeboorte geboorte geboren gebdatum gebdat dob birthdate dateofbirth birthday geburtsdatum datebirth",
  "birth-year": "geboortejaar birthyear yob yearofbirth by gebjaar geburtsjahr",
  "birth-month": "geboortemaand birthmonth mob monthofbirth bm gebmaand",
  "birth-day": "geboortedag birthdaynumber dayofbirth bd gebdag",
  date: "datum date oprichting oprichtingsdatum startdatum ingangsdatum incorporationdate founded registrationdate",
  sex: "geslacht sex gender geschlecht sexe",
  postcode: "postcode postalcode zip zipcode plz pc pc6 postcodefake postcodes",
  place:
    "plaats woonplaats vestigingsplaats plaatsnaam stad city town suburb locality gemeente municipality ort wohnort woonplaatsnaam stadt",
  region: "state provincie province county region regio country land landcode countrycode bundesland",
  "house-number": "huisnummer huisnr housenumber housenr streetnumber streetno hausnummer nr houseno",
  "house-addition":
    "huisletter toevoeging huisnummertoevoeging huisnummeraanduiding huisnrtoev housesuffix addition unit flat",
  street: "straat straatnaam street streetname strasse str openbareruimte openbareruimtenaam",
  address:
    "adres address address1 addressline addressline1 adresregel adresregel1 anschrift streetaddress woonadres vestigingsadres",
  "address-rest": "address2 addressline2 adresregel2 address3",
  bsn: "bsn burgerservicenummer sofinummer sofi",
  rsin: "rsin fi finummer fiscaalnummer",
  kvk: "kvk kvknummer kvknr handelsregisternummer kamervankoophandel dossiernummer",
  iban: "iban rekeningnummer bankrekening bankaccount rekening",
  plate: "kenteken nummerbord licenseplate plate kennzeichen",
  phone: "telefoon telefoonnummer tel mobiel mobielnummer phone phonenumber mobile telephone gsm telefon",
  email: "email emailadres mail emailaddress mailadres",
  number:
    "ssn socsecid socialsecuritynumber socialsecurity passport paspoort paspoortnummer documentnummer idnumber vatnumber btwnummer btw lei crib ein",
};

const ROLE_OF_HEADER: ReadonlyMap<string, Role> = new Map(
  Object.entries(HEADERS).flatMap(([role, words]) => words.split(" ").map((word) => [word, role as Role] as const)),
);

/** Words before a role that say whose it is: they make a related person or another place, not the subject. */
const BIRTH_WORDS: ReadonlySet<string> = new Set(["geboorte", "birth", "geburts"]);

/**
 * Where somebody comes from, or what they believe (AVG article 9): such a column is never compared, whatever it would add.
 * A town of birth is none of these: it stands in every register to tell people apart (Wet BRP article 2.7).
 */
const ORIGIN =
  /nationalit|herkomst|geboorteland|birthcountry|countryofbirth|countrybirth|landvangeboorte|etni|ethnic|afkomst|migratieachtergrond|staatsburger|citizenship|religi|geloof|gezindte|moedertaal|mothertongue|^(?:ras|race|taal|language)$/;

/** Whether a header names an origin or a belief. */
export const isOrigin = (header: string): boolean => ORIGIN.test(headerWords(header).join(""));

/** A header as words: `unique_id`, `uniqueId`, `Unique ID` are `["unique", "id"]`. */
export const headerWords = (header: string): readonly string[] =>
  header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

export type HeaderReading = {
  readonly role: Role | undefined;
  /** Words before the role: `bestuurder` of `bestuurder_voornaam`. */
  readonly owner: string;
};

/**
 * The role that a header names: by all of its words, or by its last words with an owner before them. A place or date of
 * birth is no home: `birth_place` is a text of its own.
 */
export function readHeader(header: string): HeaderReading {
  const words = headerWords(header);
  for (let from = 0; from < words.length; from++) {
    const role = ROLE_OF_HEADER.get(words.slice(from).join(""));
    if (role === undefined) continue;
    const owner = words.slice(0, from);
    if (owner.some((word) => BIRTH_WORDS.has(word)))
      return { role: role === "date" ? "birth-date" : "text", owner: "" };
    return { role, owner: owner.join(" ") };
  }
  const [first = ""] = words;
  // `postcode_fake`, `voornaam_1`: a role with something behind it.
  const role = words.length > 1 ? ROLE_OF_HEADER.get(first) : undefined;
  return { role: role === "record-id" ? undefined : role, owner: "" };
}
