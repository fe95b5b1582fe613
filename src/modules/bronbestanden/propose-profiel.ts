/** Propose a CsvProfiel for recognised columns: what we can place by ourselves, for a person to complete. */
import type { Json } from "./bronrecord.ts";
import type { CsvBegin } from "./csv-begin.ts";
import type { Kolom } from "./csv-profiel.ts";
import { eigenschapOf } from "./eigenschap.ts";
import type { HerkendeKolom } from "./herkenning.ts";
import { findKolomnaam, type Plek } from "./kolomnaam.ts";
import { parseCsvProfiel } from "./parse-csv-profiel.ts";

type Geplaatst = { readonly naam: string; readonly kolom: Kolom; readonly plek: Plek };
type Ding = Plek["soort"];

/** What may be the key of each soort, the best first: every inner list must be there, and comes in this order. */
const SLEUTELS: Readonly<Record<Ding, readonly (readonly string[])[]>> = {
  PERSOON: [["bsn"]],
  ORGANISATIE: [["kvkNummer"], ["rsin"]],
  VESTIGING: [["vestigingsnummer"]],
  ADRES: [["bagId"], ["postcode", "huisnummer"]],
  OBJECT: [["bagId"], ["kadastraleAanduiding"]],
  VOERTUIG: [["kenteken"]],
  VERGUNNING: [["vergunningnummer"]],
};

const plekNaam = (plek: Plek): string => (plek.soort === "ADRES" ? plek.deel : plek.eigenschap);

/** A heading that says the same twice is placed once; and a column goes where its heading says, if its values fit that. */
function place(kop: readonly string[], kolommen: readonly HerkendeKolom[]): readonly Geplaatst[] {
  const taken = new Set<string>();
  return kolommen.flatMap(({ naam, kandidaten: [best] }, nr) => {
    const plek = findKolomnaam(kop[nr] ?? "")?.plek;
    if (plek === undefined || best === undefined) return [];
    const id = [plek.soort, plekNaam(plek), plek.deel].join(" ");
    if (taken.has(id)) return [];
    taken.add(id);
    const { type, vorm, decimaal } = best;
    const kolom: Kolom = { type, ...(vorm ? { vorm } : {}), ...(decimaal ? { decimaal } : {}) };
    return [{ naam, kolom, plek }];
  });
}

const columnOf = (placed: readonly Geplaatst[], soort: Ding, naam: string): string | undefined =>
  placed.find(({ plek }) => plek.soort === soort && plekNaam(plek) === naam)?.naam;

function keyOf(placed: readonly Geplaatst[], soort: Ding): Json | undefined {
  for (const namen of SLEUTELS[soort]) {
    const kolommen = namen.map((naam) => columnOf(placed, soort, naam)).filter((naam) => naam !== undefined);
    if (kolommen.length < namen.length) continue;
    const more = namen[0] === "postcode" ? ["huisletter", "toevoeging"] : [];
    const extra = more.map((naam) => columnOf(placed, soort, naam)).filter((naam) => naam !== undefined);
    return { [soort.toLowerCase()]: [...kolommen, ...extra.map((naam) => `${naam}?`)] };
  }
  return undefined;
}

function eigenschappenOf(placed: readonly Geplaatst[], soort: Ding, adres: Record<string, string>): Json {
  const found: Record<string, string | Record<string, string>> = {};
  for (const { naam, plek } of placed) {
    if (plek.soort === "ADRES" || plek.soort !== soort) continue;
    const { eigenschap, deel } = plek;
    if (deel === undefined) found[eigenschap] = naam;
    else found[eigenschap] = { ...(typeof found[eigenschap] === "object" ? found[eigenschap] : {}), [deel]: naam };
  }
  if (Object.keys(adres).length > 0 && eigenschapOf(soort, "adres")) found["adres"] = adres;
  return found;
}

/** Every text in it: of a record, the names of its columns are among them. */
function textsIn(json: Json): readonly string[] {
  if (typeof json === "string") return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(textsIn) : [];
}

/** Undefined when no column can be a key. What is proposed always parses. */
export function proposeProfiel(begin: CsvBegin, kolommen: readonly HerkendeKolom[]): Json | undefined {
  const placed = place(begin.kop, kolommen);
  const adres = Object.fromEntries(
    placed.flatMap(({ naam, plek }) => (plek.soort === "ADRES" ? [[plek.deel, naam] as const] : [])),
  );
  const soorten = Object.keys(SLEUTELS).filter((soort): soort is Ding => Object.hasOwn(SLEUTELS, soort));
  const records = soorten.flatMap((soort) => {
    const sleutel = keyOf(placed, soort);
    return sleutel === undefined ? [] : [{ soort, sleutel, eigenschappen: eigenschappenOf(placed, soort, adres) }];
  });
  const used = new Set(records.flatMap(textsIn));
  const profiel: Json = {
    naam: "Voorstel",
    scheiding: begin.scheiding,
    tekenset: begin.tekenset,
    kopregel: begin.kopregel,
    kolommen: Object.fromEntries(placed.filter(({ naam }) => used.has(naam)).map(({ naam, kolom }) => [naam, kolom])),
    records,
  };
  return parseCsvProfiel(profiel).profiel && profiel;
}
