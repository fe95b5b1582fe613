/** Kenteken: the number on a Dutch plate, in every series that the RDW gives out or gave out. */
import { type Brand, unsafeBrand } from "./brand.ts";
import { compactInvoer } from "./invoer.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Stored as in the RDW register, without dashes: `GBB01B`. */
export type Kenteken = Brand<string, "Kenteken">;

export type KentekenCode = "KENTEKEN_LEEG" | "KENTEKEN_TEKENS" | "KENTEKEN_LENGTE" | "KENTEKEN_VORM";

/**
 * Sidecodes 1 to 14, in order (Regeling kentekens en kentekenplaten; 11-14 by Stcrt. 2014, 9002). X is a letter, 9 a
 * digit. CD (diplomats), BN, GN, GV, Defensie and trade plates follow these layouts too.
 * Letters are not restricted further: which ones the RDW leaves out differs per series, withheld ones did get out by
 * mistake, and a plate that someone saw on the street must not be lost on such a list.
 */
const SIDECODES = [
  "XX-99-99",
  "99-99-XX",
  "99-XX-99",
  "XX-99-XX",
  "XX-XX-99",
  "99-XX-XX",
  "99-XXX-9",
  "9-XXX-99",
  "XX-999-X",
  "X-999-XX",
  "XXX-99-X",
  "X-99-XXX",
  "9-XX-999",
  "999-XX-9",
] as const;

const layouts: ReadonlyMap<string, string> = new Map(SIDECODES.map((sidecode) => [compactInvoer(sidecode), sidecode]));

/** The only current plates outside the sidecodes: the royal house (AA) and the Internationaal Gerechtshof (CDJ). */
const BIJZONDER = /^(AA(?=\d{2}$)|CDJ(?=\d{2,3}$))(\d+)$/;

const shapeOf = (tekens: string): string => tekens.replace(/[A-Z]/g, "X").replace(/\d/g, "9");

/** Foreign plates and plates of before 1951 are refused as KENTEKEN_LENGTE or KENTEKEN_VORM: they have no Dutch kenteken. */
export function parseKenteken(input: string): Result<Kenteken, KentekenCode> {
  const tekens = compactInvoer(input);
  if (tekens === "") return refuse("KENTEKEN_LEEG");
  if (!/^[A-Z\d]+$/.test(tekens)) return refuse("KENTEKEN_TEKENS");
  if (BIJZONDER.test(tekens)) return ok(unsafeBrand<Kenteken>(tekens));
  if (tekens.length !== 6) return refuse("KENTEKEN_LENGTE");
  return layouts.has(shapeOf(tekens)) ? ok(unsafeBrand<Kenteken>(tekens)) : refuse("KENTEKEN_VORM");
}

/** With dashes, as on the plate: `GBB-01-B`. */
export function formatKenteken(kenteken: Kenteken): string {
  const layout = layouts.get(shapeOf(kenteken));
  if (layout === undefined) return kenteken.replace(BIJZONDER, "$1-$2");
  let next = 0;
  return layout.replace(/[X9]/g, () => kenteken.charAt(next++));
}
