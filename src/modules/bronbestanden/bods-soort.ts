/** Which verband the interests of a BODS relationship make, and which interest a verband of another format is written as. */
import type { Verband } from "./soort.ts";

/** interestType.csv of BODS 0.4: owning a part or a right to what it yields. */
const EIGENDOM = [
  "shareholding",
  "votingRights",
  "rightsToSurplusAssetsOnDissolution",
  "rightsToProfitOrIncome",
  "rightToProfitOrIncomeFromAssets",
];

/** Directing it, or choosing who does. */
const BESTUUR = [
  "appointmentOfBoard",
  "boardMember",
  "boardChair",
  "seniorManagingOfficial",
  "trustee",
  "controlViaCompanyRulesOrArticles",
  "controlByLegalFramework",
];

/** The codelist is closed: what another format calls otherwise is written as other influence, with its own word as details. */
export const INTERESTS: ReadonlySet<string> = new Set([
  ...EIGENDOM,
  ...BESTUUR,
  "otherInfluenceOrControl",
  "settlor",
  "protector",
  "beneficiaryOfLegalArrangement",
  "rightsGrantedByContract",
  "conditionalRightsGrantedByContract",
  "unknownInterest",
  "unpublishedInterest",
  "enjoymentAndUseOfAssets",
  "nominee",
  "nominator",
]);

/** The weightiest interest names the tie; the others stay visible as belang. */
export function verbandOf(interests: readonly string[]): Verband {
  if (interests.some((one) => EIGENDOM.includes(one))) return "EIGENDOM";
  return interests.some((one) => BESTUUR.includes(one)) ? "BESTUUR" : "BETROKKENHEID";
}

/** Verbanden for which BODS has a word; between others it says nothing. */
export const INTEREST_OF: ReadonlyMap<string, string> = new Map([
  ["EIGENDOM", "shareholding"],
  ["BESTUUR", "boardMember"],
  ["BETROKKENHEID", "otherInfluenceOrControl"],
]);
