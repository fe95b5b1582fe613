/** Bronrecord: one record of a source in our words, between the formats that read and write files and the store that keeps opgaven. */
import type { Ding, Verband } from "./soort.ts";

/** A value of several parts, such as a name, an address or a belang. Parts that are not known are left out, never empty. */
export type Delen = Readonly<Record<string, string>>;

/** Text as the source wrote it, trimmed; numbers, dates (`yyyy`, `yyyy-mm` or `yyyy-mm-dd`) and codes are text too. */
export type Waarde = string | Delen;

/**
 * What the source says, per eigenschap, in the order of the source. A bewering is one of these values: its address is
 * the opgave and the path `eigenschap/nummer`.
 */
export type Waarden = Readonly<Record<string, readonly Waarde[]>>;

/** Anything that JSON can say; kept as it came so that an export loses nothing that our words do not have. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [naam: string]: Json };

type Inhoud = {
  /** The record's own key within its source: the same key in a next delivery is the same thing. */
  readonly sleutel: string;
  readonly waarden: Waarden;
  /** Valid time as the source states it, both ends included: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
  readonly geldigVan?: string;
  readonly geldigTot?: string;
  /** The source itself says that this is no longer so. */
  readonly beeindigd?: true;
  /** What the format said and `waarden` cannot hold. */
  readonly rest?: Json;
};

export type DingRecord = Inhoud & { readonly soort: Ding };

/** `van` and `naar` are keys of records of the same source, which may come later in the file or in an earlier delivery. */
export type VerbandRecord = Inhoud & { readonly soort: Verband; readonly van: string; readonly naar: string };

export type Bronrecord = DingRecord | VerbandRecord;

/** Why a line was not taken in. The text never repeats what stood there: who loads a file does not see its content. */
export type Weigerreden =
  | "TEKENSET"
  | "REGEL_TE_LANG"
  | "VELD_TE_LANG"
  | "AANHALINGSTEKEN"
  | "AANTAL_VELDEN"
  | "GEEN_JSON"
  | "TE_DIEP"
  | "SLEUTEL_ONTBREEKT"
  | "SLEUTEL_DUBBEL"
  | "SOORT_ONBEKEND"
  | "NAAM_ONTBREEKT"
  | "WAARDE_ONGELDIG"
  | "VERBAND_ONVOLLEDIG"
  | "VERSIE_ONBEKEND"
  | "LAATSTE_REGEL_HALF"
  // These three are about the whole file: nothing of it is taken in.
  | "BESTANDSSOORT"
  | "TEKENSET_ONBEKEND"
  | "KOPREGEL";

/** A line that was refused: its number (from 1, as in a text editor), why, and in which column or field if that is known. */
export type Geweigerd = { readonly regel: number; readonly reden: Weigerreden; readonly veld?: string };

/** What reading a file gives, in the order of the file. `regel` is where the record begins. */
export type Gelezen =
  | { readonly regel: number; readonly record: Bronrecord }
  | { readonly regel: number; readonly geweigerd: Geweigerd };
