/**
 * Values: the face of the layer that knows what single names, addresses, dates and numbers mean.
 *
 * It stands on its own: registers store `keysOf…` and ask with `searchKeys`; the engine blocks and compares with the same
 * parts. Nothing here keeps state or knows a file.
 */
export {
  foldPlace,
  foldPostcode,
  foldStreet,
  type HouseNumber,
  parseAddressLine,
  parseHouseNumber,
} from "./address.ts";
export { type DateOrder, detectDateOrder, packDate, parseDate } from "./date.ts";
export { osaDistance } from "./edit-distance.ts";
export { foldCompact, foldText, wordsOf } from "./fold.ts";
export { type GivenNames, parseGivenNames } from "./given-name.ts";
export { type Identifier, type IdentifierKind, parseIdentifier } from "./identifier.ts";
export { jaroWinkler } from "./jaro-winkler.ts";
export { typosOf } from "./key-parts.ts";
export {
  type AddressText,
  KEY_KINDS,
  type Key,
  type KeyKind,
  keysOfAddress,
  keysOfIdentifier,
  keysOfOrganisation,
  keysOfPerson,
  keysOfText,
} from "./keys.ts";
export { compareLegalForms, type LegalForm } from "./legal-forms.ts";
export { areNameVariants } from "./nicknames.ts";
export { type OrganisationName, parseOrganisationName } from "./organisation-name.ts";
export { type PersonName, parsePersonName } from "./person-name.ts";
export { type SearchKey, type SearchKeys, searchKeys } from "./search-keys.ts";
export { skeletonCodes, soundCode } from "./sound.ts";
export { parseSurname, type Surname, type SurnamePart } from "./surname.ts";
