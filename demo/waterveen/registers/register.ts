/** Register: one file that a source delivers, and what in it is really whom. */
import { isoOf } from "../datum.ts";
import type { Bron } from "../ruis.ts";
import type { Persoon, Wie, Wijk } from "../wereld.ts";

/** Says that the record with this key is really this person, firm, address or vehicle. */
export type Note = (sleutel: string, soort: string, is: string) => void;

export type Register = {
  readonly bron: Bron;
  readonly bestand: string;
  readonly formaat: "CSV" | "BODS" | "FTM";
  /** Name of the file in catalogus/profielen, for CSV. */
  readonly profiel?: string;
  readonly tekenset: "UTF-8" | "WINDOWS-1252";
  /** Two files of one source are changes; a whole file that would end what the other holds is not. */
  readonly wijze: "MOMENTOPNAME" | "MUTATIES";
  readonly kop: string;
  readonly staart: string;
  /** The text that this wijk adds, in pieces. */
  readonly regels: (wijk: Wijk, note: Note) => Iterable<string>;
};

/** A field as RFC 4180 asks: in quotes when it holds a separator, a quote or a line end. */
const field = (waarde: string): string => (/[;"\r\n]/.test(waarde) ? `"${waarde.replaceAll('"', '""')}"` : waarde);

type Rij<Kolom extends string> = Readonly<Partial<Record<Kolom, string>>>;

type CsvRegister<Kolom extends string> = Pick<Register, "bron" | "bestand" | "wijze"> & {
  readonly profiel: string;
  readonly tekenset?: Register["tekenset"];
  readonly kolommen: readonly Kolom[];
  readonly rijen: (wijk: Wijk, note: Note) => Iterable<Rij<Kolom>>;
};

/** A file of rows with the columns of its profiel; a column that a row does not name is empty. */
export function csvRegister<Kolom extends string>(csv: CsvRegister<Kolom>): Register {
  const { bron, bestand, profiel, wijze, tekenset = "UTF-8", kolommen, rijen } = csv;
  return {
    bron,
    bestand,
    formaat: "CSV",
    profiel,
    tekenset,
    wijze,
    kop: `${kolommen.join(";")}\r\n`,
    staart: "",
    *regels(wijk, note) {
      for (const rij of rijen(wijk, note)) yield `${kolommen.map((kolom) => field(rij[kolom] ?? "")).join(";")}\r\n`;
    },
  };
}

/** Number of a person or firm in one source: other in each, and other again when the source took them for someone new. */
export const relatienummer = (wie: Wie, factor: number, nummer = 0): string =>
  `${(wie.soort === "persoon" ? 1 : 2) + 2 * nummer}${String(((wie.volgnummer + 1) * factor) % 99_999_989).padStart(8, "0")}`;

export const compact = (day: number | undefined): string => (day === undefined ? "" : isoOf(day).replaceAll("-", ""));
export const iso = (day: number | undefined): string => (day === undefined ? "" : isoOf(day));

/** `dd-mm-jjjj` */
export const dutch = (day: number | undefined): string => turn(iso(day));
export const turn = (isoDate: string): string => isoDate.split("-").toReversed().join("-");

/** The parts of the key that the profielen make of an address. */
export const adressleutel = (adres: {
  postcode: string;
  huisnummer: string;
  huisletter: string;
  toevoeging: string;
}): string => `adres:${adres.postcode}|${adres.huisnummer}|${adres.huisletter}|${adres.toevoeging}`;

export const PLAATS = "Waterveen";

export const emailOf = (wie: Wie): string => (wie.soort === "persoon" ? mailbox(wie) : `info@kvk${wie.kvk}.example`);

const mailbox = (persoon: Persoon): string => `inwoner${relatienummer(persoon, 1_618_033)}@post.example`;
