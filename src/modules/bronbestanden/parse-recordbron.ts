/** Parse one record of a CsvProfiel: its soort, its keys, where its values come from, and when it is made. */
import type { Json } from "./bronrecord.ts";
import type {
  Delenbron,
  Kolom,
  Kolomtype,
  Recordbron,
  Sleutelbron,
  Veldbron,
  Voorwaarde,
  Waardebron,
} from "./csv-profiel.ts";
import { DELEN, EIGENSCHAPPEN, eigenschapOf, type Type } from "./eigenschap.ts";
import { isLijst, type JsonReader } from "./json-reader.ts";
import { DINGEN, isVerband, type Soort, VERBANDEN } from "./soort.ts";

/** `used` gathers the columns that came by. */
type Om = {
  readonly reader: JsonReader;
  readonly kolommen: Readonly<Record<string, Kolom>>;
  readonly used: Set<string>;
};

const SOORTEN = [...DINGEN, ...VERBANDEN] as const;
const VELDEN = ["soort", "wanneer", "sleutel", "van", "naar", "eigenschappen", "geldigVan", "geldigTot", "beeindigd"];

/** Types of an eigenschap that take a column of any type: whatever it is, it is text. */
const ANY: ReadonlySet<Type> = new Set<Type>(["tekst", "nummer"]);

function useKolom({ reader, kolommen, used }: Om, json: Json | undefined, pad: string): string {
  const naam = reader.tekst(json, pad);
  if (naam !== "" && !Object.hasOwn(kolommen, naam)) reader.fout(pad, `${naam} staat niet bij kolommen`);
  used.add(naam);
  return naam;
}

const typeOf = ({ kolommen }: Om, naam: string): Kolomtype | undefined =>
  Object.hasOwn(kolommen, naam) ? kolommen[naam]?.type : undefined;

function parseSleutel(om: Om, json: Json | undefined, pad: string): Sleutelbron {
  const velden = Object.entries(om.reader.velden(json, pad));
  if (velden.length !== 1) om.reader.fout(pad, "noem één voorvoegsel met zijn kolommen");
  return Object.fromEntries(
    velden.map(([voorvoegsel, lijst]) => {
      if (!/^[a-z][a-z\d-]*$/.test(voorvoegsel))
        om.reader.fout(`${pad}.${voorvoegsel}`, "een voorvoegsel bestaat uit kleine letters, cijfers en streepjes");
      const kolommen = om.reader.lijst(lijst, `${pad}.${voorvoegsel}`).map((kolom, nr) => {
        const tekst = om.reader.tekst(kolom, `${pad}.${voorvoegsel}[${nr}]`);
        useKolom(om, tekst.replace(/\?$/, ""), `${pad}.${voorvoegsel}[${nr}]`);
        return tekst;
      });
      if (kolommen.every((kolom) => kolom.endsWith("?")))
        om.reader.fout(`${pad}.${voorvoegsel}`, "ten minste één kolom moet gevuld zijn (zonder vraagteken)");
      return [voorvoegsel, kolommen];
    }),
  );
}

const teksten = ({ reader }: Om, json: Json, pad: string): readonly string[] =>
  typeof json === "string" ? [json] : reader.lijst(json, pad).map((een, nr) => reader.tekst(een, `${pad}[${nr}]`));

function parseVoorwaarde(om: Om, json: Json, pad: string): Voorwaarde {
  const { kolom: naam, is, isNiet, gevuld } = om.reader.velden(json, pad, ["kolom", "is", "isNiet", "gevuld"]);
  const kolom = useKolom(om, naam, `${pad}.kolom`);
  if ([is, isNiet, gevuld].filter((een) => een !== undefined).length !== 1)
    om.reader.fout(pad, "noem precies één van is, isNiet en gevuld");
  if (is !== undefined) return { kolom, is: teksten(om, is, `${pad}.is`) };
  if (isNiet !== undefined) return { kolom, isNiet: teksten(om, isNiet, `${pad}.isNiet`) };
  return { kolom, gevuld: gevuld !== undefined && om.reader.boolean(gevuld, `${pad}.gevuld`) };
}

const parseVoorwaarden = (om: Om, json: Json, pad: string): readonly Voorwaarde[] =>
  isLijst(json) ? json.map((een, nr) => parseVoorwaarde(om, een, `${pad}[${nr}]`)) : [parseVoorwaarde(om, json, pad)];

function parseVeldbron(om: Om, json: Json | undefined, pad: string): Veldbron {
  if (typeof json === "string") return useKolom(om, json, pad);
  const { tekst } = om.reader.velden(json, pad, ["tekst"]);
  return { tekst: om.reader.tekst(tekst, `${pad}.tekst`) };
}

type Samengesteld = keyof typeof DELEN;
const isSamengesteld = (type: Type): type is Samengesteld => Object.hasOwn(DELEN, type);

function parseDelen(om: Om, json: Json, pad: string, type: Samengesteld): Delenbron {
  const velden = Object.entries(om.reader.velden(json, pad, DELEN[type]));
  return Object.fromEntries(velden.map(([deel, bron]) => [deel, parseVeldbron(om, bron, `${pad}.${deel}`)]));
}

function parseWaardebron(om: Om, json: Json, pad: string, type: Type): Waardebron {
  if (isSamengesteld(type)) return parseDelen(om, json, pad, type);
  const bron = parseVeldbron(om, json, pad);
  const kolomtype = typeof bron === "string" ? typeOf(om, bron) : undefined;
  if (kolomtype !== undefined && kolomtype !== type && !ANY.has(type))
    om.reader.fout(pad, `de kolom moet van type ${type} zijn, zoals deze eigenschap`);
  return bron;
}

function parseEigenschappen(om: Om, json: Json | undefined, pad: string, soort: Soort): Recordbron["eigenschappen"] {
  const gekend = Object.keys(EIGENSCHAPPEN[soort]);
  const velden = json === undefined ? {} : om.reader.velden(json, pad, gekend);
  return Object.fromEntries(
    Object.entries(velden).map(([naam, bronnen]) => {
      const type = eigenschapOf(soort, naam)?.type ?? "tekst";
      const waarden = isLijst(bronnen)
        ? bronnen.map((bron, nr) => parseWaardebron(om, bron, `${pad}.${naam}[${nr}]`, type))
        : [parseWaardebron(om, bronnen, `${pad}.${naam}`, type)];
      return [naam, waarden];
    }),
  );
}

function parseDatumkolom(om: Om, json: Json, pad: string): string {
  const naam = useKolom(om, json, pad);
  const type = typeOf(om, naam);
  if (type !== undefined && type !== "datum") om.reader.fout(pad, "de kolom moet van type datum zijn");
  return naam;
}

function parseEinden(om: Om, velden: Readonly<Record<string, Json>>, pad: string, soort: Soort) {
  const { van, naar } = velden;
  if (isVerband(soort))
    return { van: parseSleutel(om, van, `${pad}.van`), naar: parseSleutel(om, naar, `${pad}.naar`) };
  if (van !== undefined || naar !== undefined) om.reader.fout(pad, "alleen een verband heeft van en naar");
  return {};
}

export function parseRecordbron(om: Om, json: Json, pad: string): Recordbron {
  const velden = om.reader.velden(json, pad, VELDEN);
  const { wanneer, sleutel, eigenschappen, geldigVan, geldigTot, beeindigd } = velden;
  const soort = om.reader.oneOf(velden["soort"], `${pad}.soort`, SOORTEN);
  return {
    soort,
    ...(wanneer === undefined ? {} : { wanneer: parseVoorwaarden(om, wanneer, `${pad}.wanneer`) }),
    sleutel: parseSleutel(om, sleutel, `${pad}.sleutel`),
    ...parseEinden(om, velden, pad, soort),
    eigenschappen: parseEigenschappen(om, eigenschappen, `${pad}.eigenschappen`, soort),
    ...(geldigVan === undefined ? {} : { geldigVan: parseDatumkolom(om, geldigVan, `${pad}.geldigVan`) }),
    ...(geldigTot === undefined ? {} : { geldigTot: parseDatumkolom(om, geldigTot, `${pad}.geldigTot`) }),
    ...(beeindigd === undefined ? {} : { beeindigd: parseVoorwaarden(om, beeindigd, `${pad}.beeindigd`) }),
  };
}
