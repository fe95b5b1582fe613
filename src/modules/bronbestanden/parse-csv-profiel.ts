/** Parse a CsvProfiel from JSON: every mistake at once, in Dutch, with the path where it stands. */
import type { Json } from "./bronrecord.ts";
import {
  type CsvProfiel,
  DATUMVORMEN,
  DECIMALEN,
  type Kolom,
  KOLOMTYPEN,
  SCHEIDINGEN,
  TEKENSETTEN,
} from "./csv-profiel.ts";
import { type Fouten, JsonReader, type Velden } from "./json-reader.ts";
import { foldKolom } from "./kolomnaam.ts";
import { parseRecordbron } from "./parse-recordbron.ts";

/** `kolommen.geboortedatum.vorm: kies uit …`: where, and what to write there. */
export type ProfielUitkomst =
  | { readonly profiel: CsvProfiel; readonly fouten?: undefined }
  | { readonly profiel?: undefined; readonly fouten: readonly string[] };

const KOLOM = ["type", "vorm", "decimaal", "vertaal", "verplicht"];

function parseKolom(reader: JsonReader, json: Json, pad: string): Kolom {
  const velden = typeof json === "string" ? { type: json } : reader.velden(json, pad, KOLOM);
  const type = reader.oneOf(velden["type"], `${pad}.type`, KOLOMTYPEN);
  const { vertaal, verplicht } = velden;
  return {
    type,
    ...parseVorm(reader, velden, pad, type),
    ...(vertaal === undefined ? {} : { vertaal: parseVertaal(reader, vertaal, `${pad}.vertaal`) }),
    ...(verplicht !== undefined && reader.boolean(verplicht, `${pad}.verplicht`) ? { verplicht: true as const } : {}),
  };
}

function parseVorm(reader: JsonReader, { vorm, decimaal }: Velden, pad: string, type: Kolom["type"]): Partial<Kolom> {
  if (vorm !== undefined && type !== "datum") reader.fout(`${pad}.vorm`, "hoort alleen bij type datum");
  if (decimaal !== undefined && type !== "getal" && type !== "bedrag")
    reader.fout(`${pad}.decimaal`, "hoort alleen bij type getal of bedrag");
  return {
    ...(type === "datum" ? { vorm: reader.oneOf(vorm, `${pad}.vorm`, DATUMVORMEN) } : {}),
    ...(decimaal === undefined ? {} : { decimaal: reader.oneOf(decimaal, `${pad}.decimaal`, DECIMALEN) }),
  };
}

const parseVertaal = (reader: JsonReader, json: Json, pad: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(reader.velden(json, pad)).map(([code, tekst]) => [code, reader.tekst(tekst, `${pad}.${code}`)]),
  );

function parseKolommen(reader: JsonReader, json: Json | undefined): Record<string, Kolom> {
  const velden = Object.entries(reader.velden(json, "kolommen"));
  if (velden.length === 0) reader.fout("kolommen", "noem ten minste één kolom");
  const folded = new Set<string>();
  for (const [naam] of velden) {
    if (foldKolom(naam) === "" || naam.endsWith("?"))
      reader.fout(`kolommen.${naam}`, "een naam is niet leeg en eindigt niet op een vraagteken");
    if (folded.has(foldKolom(naam))) reader.fout(`kolommen.${naam}`, "staat er twee keer (hoofdletters tellen niet)");
    folded.add(foldKolom(naam));
  }
  return Object.fromEntries(velden.map(([naam, kolom]) => [naam, parseKolom(reader, kolom, `kolommen.${naam}`)]));
}

function parseRecords(
  reader: JsonReader,
  json: Json | undefined,
  kolommen: Readonly<Record<string, Kolom>>,
): CsvProfiel["records"] {
  const bronnen = reader.lijst(json, "records");
  if (bronnen.length === 0) reader.fout("records", "noem ten minste één record");
  const used = new Set<string>();
  const records = bronnen.map((bron, nr) => parseRecordbron({ reader, kolommen, used }, bron, `records[${nr}]`));
  for (const naam of Object.keys(kolommen))
    if (!used.has(naam)) reader.fout(`kolommen.${naam}`, "wordt nergens gebruikt; haal de kolom weg of gebruik haar");
  const soorten = new Map<string, string>();
  for (const [nr, { soort, sleutel }] of records.entries())
    for (const voorvoegsel of Object.keys(sleutel)) {
      const other = soorten.get(voorvoegsel);
      if (other !== undefined && other !== soort)
        reader.fout(`records[${nr}].sleutel`, `het voorvoegsel ${voorvoegsel} is al van soort ${other}`);
      soorten.set(voorvoegsel, soort);
    }
  return records;
}

const VELDEN = ["naam", "bron", "scheiding", "tekenset", "kopregel", "kolommen", "records"] as const;

function parse(reader: JsonReader, json: Json): CsvProfiel {
  const velden: Velden = reader.velden(json, "", VELDEN);
  const kolommen = parseKolommen(reader, velden["kolommen"]);
  const { bron, tekenset, kopregel } = velden;
  return {
    naam: reader.tekst(velden["naam"], "naam"),
    ...(bron === undefined ? {} : { bron: reader.tekst(bron, "bron") }),
    scheiding: reader.oneOf(velden["scheiding"], "scheiding", SCHEIDINGEN),
    tekenset: tekenset === undefined ? "UTF-8" : reader.oneOf(tekenset, "tekenset", TEKENSETTEN),
    kopregel: kopregel === undefined || reader.boolean(kopregel, "kopregel"),
    kolommen,
    records: parseRecords(reader, velden["records"], kolommen),
  };
}

/** Reads what a screen or a YAML file says; what it gives can be stored as JSON and parsed again to the same. */
export function parseCsvProfiel(json: Json): ProfielUitkomst {
  const fouten: Fouten = [];
  const profiel = parse(new JsonReader(fouten), json);
  return fouten.length === 0 ? { profiel } : { fouten };
}
