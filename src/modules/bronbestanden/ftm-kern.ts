/** What of a FollowTheMoney entity a record of ours says by itself, and what the record keeps besides: shared by reader and writer. */
import type { Bronrecord, Json } from "./bronrecord.ts";
import { schemaOf } from "./ftm-schema.ts";
import { writeProperties } from "./ftm-waarde.ts";
import { field, isJsonObject, type JsonObject } from "./json-parse.ts";
import { isVerband } from "./soort.ts";

/** Where a value stood in its property, so that links that become records of their own come back in order. */
export type Plaatsen = readonly number[];

/** A thing; a pair of ends of a tie; or a link that stood in a property of a thing. */
export type FtmRest =
  | { readonly deel: "DING"; readonly id: string; readonly schema: string; readonly verschil?: Json }
  | {
      readonly deel: "PAAR";
      readonly id: string;
      readonly schema: string;
      readonly ends: readonly [van: string, naar: string];
      readonly van: Plaatsen;
      readonly naar: Plaatsen;
      readonly verschil?: Json;
    }
  | {
      readonly deel: "VERWIJZING";
      readonly id: string;
      readonly schema: string;
      readonly property: string;
      readonly plaatsen: Plaatsen;
    };

/** A record that came as FollowTheMoney carries how; the shape is ours alone, written by the reader. */
export function ftmRestOf({ rest }: Bronrecord): FtmRest | undefined {
  const ftm = isJsonObject(rest) ? field(rest, "ftm") : undefined;
  return isJsonObject(ftm) ? (ftm as FtmRest) : undefined;
}

const dates = (date: string | undefined): readonly string[] => (date === undefined ? [] : [date]);

/** The entity without links to others: those come from `van` and `naar`, or from records of their own. */
export function ftmKern(record: Bronrecord, rest: FtmRest | undefined): JsonObject {
  const own = writeProperties(record.soort, record.waarden);
  const term = isVerband(record.soort)
    ? Object.entries({ startDate: dates(record.geldigVan), endDate: dates(record.geldigTot) })
    : [];
  return {
    id: rest?.id ?? record.sleutel,
    schema: rest?.schema ?? schemaOf(record.soort),
    properties: { ...own, ...Object.fromEntries(term.filter(([, values]) => values.length > 0)) },
  };
}
