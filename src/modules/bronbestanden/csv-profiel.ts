/** CsvProfiel: how the columns of a CSV file become records in our words; kept as JSON, chosen in a screen or written as YAML. */
import type { Type } from "./eigenschap.ts";
import type { Soort } from "./soort.ts";

export const SCHEIDINGEN = [";", ",", "tab", "|"] as const;
export type Scheiding = (typeof SCHEIDINGEN)[number];

/** What a file is taken for when it does not begin with a byte order mark, which always wins. */
export const TEKENSETTEN = ["UTF-8", "WINDOWS-1252"] as const;
export type Tekenset = (typeof TEKENSETTEN)[number];

/** In each form a month or day that is not known may be 00, as in the BRP; `00000000` is a date that is not known at all. */
export const DATUMVORMEN = ["jjjj-mm-dd", "dd-mm-jjjj", "jjjjmmdd", "jjjj"] as const;
export type Datumvorm = (typeof DATUMVORMEN)[number];

export const DECIMALEN = ["punt", "komma"] as const;

/** A postcode is a part of an address, so it is no type of an eigenschap; as a column it has its own check. */
export type Kolomtype = Exclude<Type, `{${string}}`> | "postcode";

export const KOLOMTYPEN = [
  "tekst",
  "datum",
  "bedrag",
  "getal",
  "land",
  "url",
  "email",
  "telefoon",
  "bsn",
  "kvk",
  "rsin",
  "vestigingsnummer",
  "iban",
  "kenteken",
  "bagId",
  "nummer",
  "postcode",
] as const satisfies readonly Kolomtype[];

export type Kolom = {
  readonly type: Kolomtype;
  /** Only for `datum`, and needed there: a file cannot tell 1-2 from 2-1. */
  readonly vorm?: Datumvorm;
  /** Only for `getal` and `bedrag`; the other mark may then stand between thousands. Absent: `punt`. */
  readonly decimaal?: (typeof DECIMALEN)[number];
  /** Codes of the file and what they mean; a value that is not there is refused, capitals or not. */
  readonly vertaal?: Readonly<Record<string, string>>;
  /** A line without this value is refused. */
  readonly verplicht?: true;
};

/** The name of a column, or a text that every line gets. */
export type Veldbron = string | { readonly tekst: string };

/** Where each part of a name, an address or a belang comes from. */
export type Delenbron = Readonly<Record<string, Veldbron>>;

export type Waardebron = Veldbron | Delenbron;

/**
 * One prefix with the columns that together make the key; a `?` behind a column: it may be empty. The prefix keeps keys
 * of different soorten apart, so that KvK-nummer 12345678 is never zaaknummer 12345678.
 */
export type Sleutelbron = Readonly<Record<string, readonly string[]>>;

/**
 * What must be so for a record to be made. A column that `is` asks about may be empty or hold one of the values that
 * the profile names, unless an `isNiet` takes the others: else a line would silently give less than it says.
 */
export type Voorwaarde =
  | { readonly kolom: string; readonly is: readonly string[] }
  | { readonly kolom: string; readonly isNiet: readonly string[] }
  | { readonly kolom: string; readonly gevuld: boolean };

export type Recordbron = {
  readonly soort: Soort;
  /** All of these; absent: always. */
  readonly wanneer?: readonly Voorwaarde[];
  readonly sleutel: Sleutelbron;
  /** Only, and always, for a verband. */
  readonly van?: Sleutelbron;
  readonly naar?: Sleutelbron;
  readonly eigenschappen: Readonly<Record<string, readonly Waardebron[]>>;
  /** Columns of type `datum`. */
  readonly geldigVan?: string;
  readonly geldigTot?: string;
  readonly beeindigd?: readonly Voorwaarde[];
};

export type CsvProfiel = {
  readonly naam: string;
  /** A code of catalogus/bronnen.yaml. */
  readonly bron?: string;
  readonly scheiding: Scheiding;
  readonly tekenset: Tekenset;
  /** False: the file has no line with names, and `kolommen` names all of its columns in their order. */
  readonly kopregel: boolean;
  /**
   * Every column that is read, by its name or as `kolom 3` by its place, for a name that we do not show. Other columns
   * of the file stay outside: what is not needed does not come in (AVG 5(1)(c)).
   */
  readonly kolommen: Readonly<Record<string, Kolom>>;
  /** What one line gives. */
  readonly records: readonly Recordbron[];
};
