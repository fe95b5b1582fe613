/** Read one value of a CSV column: check it against the type of the column and write it in one way. */
import { parseBagId } from "../../kernel/bag.ts";
import { parseBsn } from "../../kernel/bsn.ts";
import { parseDatum } from "../../kernel/datum.ts";
import { parseIban } from "../../kernel/iban.ts";
import { compactInvoer } from "../../kernel/invoer.ts";
import { parseKenteken } from "../../kernel/kenteken.ts";
import { parseKvkNummer } from "../../kernel/kvk.ts";
import { parsePostcode } from "../../kernel/postcode.ts";
import type { Result } from "../../kernel/result.ts";
import { parseRsin } from "../../kernel/rsin.ts";
import { parseVestigingsnummer } from "../../kernel/vestigingsnummer.ts";
import type { Datumvorm, Kolom, Kolomtype } from "./csv-profiel.ts";

/** The value as it is kept; `""` when nothing is known; undefined when it does not fit. */
export type Lezing = (tekst: string) => string | undefined;

const valueOf = (result: Result<string, string>): string | undefined => (result.ok ? result.value : undefined);

/** A spreadsheet drops the zero in front of a KvK-nummer; in a column that holds nothing else we may put it back. */
function readKvk(tekst: string): string | undefined {
  const cijfers = compactInvoer(tekst);
  return valueOf(parseKvkNummer(/^\d{7}$/.test(cijfers) ? `0${cijfers}` : tekst));
}

const PATTERNS = {
  "jjjj-mm-dd": /^(?<j>\d{4})(?:-(?<m>\d{2})(?:-(?<d>\d{2}))?)?$/,
  "dd-mm-jjjj": /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<j>\d{4})$/,
  jjjjmmdd: /^(?<j>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  jjjj: /^(?<j>\d{4})$/,
} as const satisfies Record<Datumvorm, RegExp>;

/** `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; `""` for a date of zeros only, which the BRP writes when nothing is known of it. */
function readDatum(tekst: string, vorm: Datumvorm): string | undefined {
  const { j, m = "00", d = "00" } = PATTERNS[vorm].exec(tekst)?.groups ?? {};
  return j === undefined ? undefined : knownPart(j, m.padStart(2, "0"), d.padStart(2, "0"));
}

function knownPart(jaar: string, maand: string, dag: string): string | undefined {
  if (`${jaar}${maand}${dag}` === "00000000") return "";
  const [month, day] = [maand === "00" ? "01" : maand, dag === "00" ? "01" : dag];
  if (!parseDatum(`${jaar}-${month}-${day}`).ok) return undefined;
  // A day without its month cannot be kept, and leaving it out would drop it in silence.
  if (maand === "00") return dag === "00" ? jaar : undefined;
  return dag === "00" ? `${jaar}-${maand}` : `${jaar}-${maand}-${dag}`;
}

const GETALLEN = {
  punt: /^(?<min>-?)0*(?<heel>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<deel>\d+))?$/,
  komma: /^(?<min>-?)0*(?<heel>\d+|\d{1,3}(?:\.\d{3})+)(?:,(?<deel>\d+))?$/,
} as const;

function readGetal(tekst: string, decimaal: "punt" | "komma"): string | undefined {
  const { min, heel, deel } = GETALLEN[decimaal].exec(tekst)?.groups ?? {};
  if (heel === undefined) return undefined;
  return `${min}${heel.replaceAll(/[.,]/g, "")}${deel === undefined ? "" : `.${deel}`}`;
}

function readUrl(tekst: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(tekst) ? tekst : `https://${tekst}`);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? tekst : undefined;
}

/** As the source wrote it: registers hold numbers with notes of their own, and the search brings them into one form. */
function readTelefoon(tekst: string): string | undefined {
  const cijfers = tekst.replaceAll(/\D/g, "").length;
  return /^[+(\d][\d\s()./-]*$/.test(tekst) && cijfers >= 7 && cijfers <= 15 ? tekst : undefined;
}

/** Numbers, dates and addresses are short; beyond this a pattern would only be work for who wants to keep us busy. */
const KORT = 254;
const VRIJ: ReadonlySet<Kolomtype> = new Set<Kolomtype>(["tekst", "nummer", "land", "url"]);

const readAny: Lezing = (tekst) => tekst;

const LEZINGEN: Readonly<Record<Exclude<Kolomtype, "datum" | "getal" | "bedrag">, Lezing>> = {
  tekst: readAny,
  nummer: readAny,
  land: readAny,
  url: readUrl,
  email: (tekst) => (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(tekst) ? tekst : undefined),
  telefoon: readTelefoon,
  bsn: (tekst) => valueOf(parseBsn(tekst)),
  kvk: readKvk,
  rsin: (tekst) => valueOf(parseRsin(tekst)),
  vestigingsnummer: (tekst) => valueOf(parseVestigingsnummer(tekst)),
  iban: (tekst) => valueOf(parseIban(tekst)),
  kenteken: (tekst) => valueOf(parseKenteken(tekst)),
  bagId: (tekst) => valueOf(parseBagId(tekst)),
  postcode: (tekst) => valueOf(parsePostcode(tekst)),
};

function readingOfType({ type, vorm, decimaal = "punt" }: Kolom): Lezing {
  if (type === "datum") return (tekst) => readDatum(tekst, vorm ?? "jjjj-mm-dd");
  if (type === "getal") return (tekst) => readGetal(tekst, decimaal);
  if (type === "bedrag") return (tekst) => readGetal(tekst.replace(/^(?:€|EUR)\s*/, ""), decimaal);
  return LEZINGEN[type];
}

/** How a column of this kind is read. Nothing but spaces is no value, unless the column is `verplicht`. */
export function readingOf(kolom: Kolom): Lezing {
  const read = readingOfType(kolom);
  const codes =
    kolom.vertaal && new Map(Object.entries(kolom.vertaal).map(([code, tekst]) => [code.toLowerCase(), tekst]));
  const kort = !VRIJ.has(kolom.type);
  const leeg = kolom.verplicht ? undefined : "";
  return (ruw) => {
    const tekst = ruw.trim();
    if (tekst === "") return leeg;
    const vertaald = codes ? codes.get(tekst.toLowerCase()) : tekst;
    if (vertaald === undefined || (kort && vertaald.length > KORT)) return undefined;
    return read(vertaald);
  };
}
