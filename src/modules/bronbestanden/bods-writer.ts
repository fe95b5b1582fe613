/** Write records as BODS 0.4 statements: those that came as BODS as they were, others as new valid ones. */
import { createHash } from "node:crypto";
import { bodsKern, bodsRestOf } from "./bods-kern.ts";
import { INTEREST_OF } from "./bods-soort.ts";
import type { Bronrecord } from "./bronrecord.ts";
import { isJsonObject, type JsonObject } from "./json-parse.ts";
import { applyVerschil } from "./json-verschil.ts";
import { isVerband } from "./soort.ts";

/** Who publishes, for statements that are new; what came as BODS keeps its own publication. */
export type Uitgave = {
  /** `yyyy-mm-dd`. */
  readonly datum: string;
  readonly uitgever: string;
};

/** Things that BODS has statements for. */
const DINGEN: ReadonlySet<string> = new Set(["PERSOON", "ORGANISATIE", "VESTIGING"]);

/** The same content is the same statement, whoever exports it and when: the kern has one order. 64 signs, as long as the standard allows. */
const statementId = (kern: JsonObject): string =>
  createHash("sha256")
    .update(`bods 0.4 ${JSON.stringify(kern)}`)
    .digest("hex");

function newStatement(record: Bronrecord, uitgave: Uitgave | undefined): JsonObject {
  const kern = bodsKern(record, true);
  const publication = uitgave && {
    publicationDate: uitgave.datum,
    bodsVersion: "0.4",
    publisher: { name: uitgave.uitgever },
  };
  return {
    statementId: statementId(kern),
    declarationSubject: "naar" in record ? record.naar : record.sleutel,
    ...(publication === undefined ? {} : { publicationDetails: publication }),
    ...kern,
  };
}

/**
 * The statement of a record; none when BODS has no words for it, or when it only stood for a party that another
 * statement does not name. A tie to something that BODS cannot state (a car, an address) is for the caller to leave out:
 * a record does not say what its ends are.
 */
export function toBods(record: Bronrecord, uitgave?: Uitgave): readonly JsonObject[] {
  const rest = bodsRestOf(record);
  if (rest?.deel === "ONBENOEMD") return [];
  if (rest !== undefined) {
    const statement = applyVerschil(bodsKern(record, false), rest.verschil);
    return isJsonObject(statement) ? [statement] : [];
  }
  const stated = isVerband(record.soort) ? INTEREST_OF.has(record.soort) : DINGEN.has(record.soort);
  return stated ? [newStatement(record, uitgave)] : [];
}
