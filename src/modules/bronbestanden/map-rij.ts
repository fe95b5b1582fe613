/** Turn a row of a CSV file into records, as its profiel says; a row that does not fit is refused as a whole. */
import type { Bronrecord, Delen, Geweigerd, Waarde, Weigerreden } from "./bronrecord.ts";
import type { Rij } from "./csv-rows.ts";
import {
  type CsvProfiel,
  type Recordbron,
  type Sleutelbron,
  type Veldbron,
  type Voorwaarde,
  type Waardebron,
} from "./csv-profiel.ts";
import { type Lezing, readingOf } from "./csv-waarde.ts";
import { foldKolom } from "./kolomnaam.ts";
import { isVerband } from "./soort.ts";

/** Values of one row by the name of their column; `""` is nothing. */
type Waarden = ReadonlyMap<string, string>;

type Weigering = { readonly reden: Weigerreden; readonly veld?: string };
const isWeigering = (one: object): one is Weigering => "reden" in one;

const get = (waarden: Waarden, kolom: string): string => waarden.get(kolom) ?? "";

function fits(waarden: Waarden, voorwaarde: Voorwaarde): boolean {
  const waarde = get(waarden, voorwaarde.kolom).toLowerCase();
  if ("gevuld" in voorwaarde) return (waarde !== "") === voorwaarde.gevuld;
  if ("is" in voorwaarde) return voorwaarde.is.some((een) => een.toLowerCase() === waarde);
  return waarde !== "" && !voorwaarde.isNiet.some((een) => een.toLowerCase() === waarde);
}

const fitsAll = (waarden: Waarden, voorwaarden: readonly Voorwaarde[]): boolean =>
  voorwaarden.every((een) => fits(waarden, een));

/** Escaped, so that the parts `a|b` and `c` never make the key of `a` and `b|c`. */
const escape = (deel: string): string => deel.replaceAll(/[%|]/g, (teken) => (teken === "%" ? "%25" : "%7C"));

/** The key, or the name of the column that should have been filled. */
function keyOf(waarden: Waarden, bron: Sleutelbron): { sleutel: string } | { leeg: string } {
  const [[voorvoegsel, kolommen] = ["", []]] = Object.entries(bron);
  const delen: string[] = [];
  for (const kolom of kolommen) {
    const naam = kolom.replace(/\?$/, "");
    const waarde = get(waarden, naam);
    if (waarde === "" && naam === kolom) return { leeg: naam };
    delen.push(escape(waarde));
  }
  return { sleutel: `${voorvoegsel}:${delen.join("|")}` };
}

const isText = (bron: Waardebron): bron is Veldbron => typeof bron === "string" || typeof bron["tekst"] === "string";

const textOf = (waarden: Waarden, bron: Veldbron): string =>
  typeof bron === "string" ? get(waarden, bron) : bron.tekst;

/** A fixed text completes what the row says; by itself it is no address, name or belang. */
function waardeOf(waarden: Waarden, bron: Waardebron): Waarde | undefined {
  if (isText(bron)) return textOf(waarden, bron) || undefined;
  const filled = Object.values(bron).some((deel) => typeof deel === "string" && get(waarden, deel) !== "");
  if (!filled) return undefined;
  const delen: Delen = Object.fromEntries(
    Object.entries(bron)
      .map(([deel, veld]) => [deel, textOf(waarden, veld)] as const)
      .filter(([, tekst]) => tekst !== ""),
  );
  return delen;
}

function eigenschappenOf(waarden: Waarden, { eigenschappen }: Recordbron): Record<string, readonly Waarde[]> {
  const found: Record<string, readonly Waarde[]> = {};
  for (const [naam, bronnen] of Object.entries(eigenschappen)) {
    const values = bronnen.map((bron) => waardeOf(waarden, bron)).filter((waarde) => waarde !== undefined);
    if (values.length > 0) found[naam] = values;
  }
  return found;
}

function inhoudOf(waarden: Waarden, bron: Recordbron, sleutel: string) {
  const van = bron.geldigVan === undefined ? "" : get(waarden, bron.geldigVan);
  const tot = bron.geldigTot === undefined ? "" : get(waarden, bron.geldigTot);
  return {
    sleutel,
    waarden: eigenschappenOf(waarden, bron),
    ...(van === "" ? {} : { geldigVan: van }),
    ...(tot === "" ? {} : { geldigTot: tot }),
    ...(bron.beeindigd && fitsAll(waarden, bron.beeindigd) ? { beeindigd: true as const } : {}),
  };
}

function recordOf(waarden: Waarden, bron: Recordbron): Bronrecord | Weigering {
  const key = keyOf(waarden, bron.sleutel);
  if ("leeg" in key) return { reden: "SLEUTEL_ONTBREEKT", veld: key.leeg };
  const inhoud = inhoudOf(waarden, bron, key.sleutel);
  const { soort } = bron;
  if (!isVerband(soort)) return { soort, ...inhoud };
  const [van, naar] = [keyOf(waarden, bron.van ?? {}), keyOf(waarden, bron.naar ?? {})];
  if ("leeg" in van) return { reden: "VERBAND_ONVOLLEDIG", veld: van.leeg };
  if ("leeg" in naar) return { reden: "VERBAND_ONVOLLEDIG", veld: naar.leeg };
  return { soort, ...inhoud, van: van.sleutel, naar: naar.sleutel };
}

/** Per column that decides which records come: the values that the profiel names. Absent: any other value is named too. */
function codesOf({ records }: CsvProfiel): ReadonlyMap<string, ReadonlySet<string>> {
  const voorwaarden = records.flatMap(({ wanneer = [], beeindigd = [] }) => [...wanneer, ...beeindigd]);
  const codes = new Map<string, Set<string>>();
  for (const een of voorwaarden)
    if ("is" in een)
      codes.set(een.kolom, new Set([...(codes.get(een.kolom) ?? []), ...een.is.map((code) => code.toLowerCase())]));
  for (const een of voorwaarden) if ("isNiet" in een) codes.delete(een.kolom);
  return codes;
}

type Plek = {
  readonly naam: string;
  readonly at: number;
  readonly read: Lezing;
  readonly codes: ReadonlySet<string> | undefined;
};

/** Where a column stands among the folded names: -1 when it is not there, or twice. */
function placeOf(namen: readonly string[], kolom: string): number {
  const naam = foldKolom(kolom);
  const at = namen.indexOf(naam);
  if (at !== -1) return at === namen.lastIndexOf(naam) ? at : -1;
  const place = Number(/^kolom([1-9]\d{0,3})$/.exec(naam)?.[1] ?? 0) - 1;
  return place < namen.length ? place : -1;
}

const isKnown = ({ codes }: Plek, waarde: string): boolean =>
  codes === undefined || waarde === "" || codes.has(waarde.toLowerCase());

/** Knows where each column of the profiel stands in this file. */
export class RijMapper {
  readonly #records: readonly Recordbron[];
  readonly #plekken: readonly Plek[];

  private constructor(records: readonly Recordbron[], plekken: readonly Plek[]) {
    this.#records = records;
    this.#plekken = plekken;
  }

  /** `kop` is the first row, or absent for a file without names. Gives the columns that are not there, or there twice. */
  static of(
    profiel: CsvProfiel,
    kop: readonly string[] | undefined,
  ):
    | { readonly mapper: RijMapper; readonly mis?: undefined }
    | { readonly mapper?: undefined; readonly mis: readonly string[] } {
    const kolommen = Object.entries(profiel.kolommen);
    const namen = (kop ?? Object.keys(profiel.kolommen)).map(foldKolom);
    const mis = kolommen.map(([naam]) => naam).filter((naam) => placeOf(namen, naam) === -1);
    if (mis.length > 0) return { mis };
    const codes = codesOf(profiel);
    const plekken = kolommen.map(([naam, kolom]) => ({
      naam,
      at: placeOf(namen, naam),
      read: readingOf(kolom),
      codes: codes.get(naam),
    }));
    return { mapper: new RijMapper(profiel.records, plekken) };
  }

  /** The records of this row, at least one, or why it is refused. */
  map({ regel, velden }: Rij): readonly Bronrecord[] | Geweigerd {
    const waarden = new Map<string, string>();
    for (const plek of this.#plekken) {
      const waarde = plek.read(velden[plek.at] ?? "");
      if (waarde === undefined || !isKnown(plek, waarde)) return { regel, reden: "WAARDE_ONGELDIG", veld: plek.naam };
      waarden.set(plek.naam, waarde);
    }
    const records = this.#recordsOf(waarden);
    return isWeigering(records) ? { regel, ...records } : records;
  }

  #recordsOf(waarden: Waarden): readonly Bronrecord[] | Weigering {
    const records: Bronrecord[] = [];
    for (const bron of this.#records) {
      if (!fitsAll(waarden, bron.wanneer ?? [])) continue;
      const record = recordOf(waarden, bron);
      if (isWeigering(record)) return record;
      records.push(record);
    }
    return records.length > 0 ? records : { reden: "SOORT_ONBEKEND" };
  }
}
