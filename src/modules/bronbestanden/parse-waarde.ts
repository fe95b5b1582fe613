/** Parse a value that a person typed: check it against the type of its eigenschap, and write it as the readers of files write it. */
import type { Delen, Waarde } from "./bronrecord.ts";
import type { Kolomtype } from "./csv-profiel.ts";
import { readingOf } from "./csv-waarde.ts";
import { DELEN, EIGENSCHAPPEN, type Type } from "./eigenschap.ts";

/** What is wrong, in words that say what to type; `deel` when it is one part of a value of several. */
export type WaardeFout = { readonly deel?: string; readonly melding: string };

export type GelezenWaarde =
  | { readonly ok: true; readonly waarde: Waarde }
  | { readonly ok: false; readonly fouten: readonly WaardeFout[] };

const LANGST = 500;

const fout = (melding: string, deel?: string): GelezenWaarde => ({
  ok: false,
  fouten: [deel === undefined ? { melding } : { deel, melding }],
});

/** What to type, per type; also the words of the page. */
const VORM: Readonly<Record<Exclude<Type, "{adres}" | "{persoonsnaam}" | "{belang}">, string>> = {
  tekst: "Vul een tekst in.",
  nummer: "Vul een nummer in.",
  land: "Vul een land in.",
  datum: "Schrijf een datum die bestaat, zo: 2024, 2024-03 of 2024-03-05.",
  getal: "Schrijf een getal met alleen cijfers, zonder punt voor duizendtallen. Zo: 1250 of 12,5.",
  bedrag: "Schrijf een bedrag met alleen cijfers, zonder punt voor duizendtallen. Zo: 325000 of 1250,50.",
  url: "Schrijf het hele adres van een website, zo: https://www.waterveen.example.",
  email: "Schrijf een e-mailadres, zo: naam@waterveen.example.",
  telefoon: "Schrijf een telefoonnummer van 7 tot 15 cijfers, zo: 0515 000 111 of +31 515 000 111.",
  bsn: "Dit is geen BSN: het heeft 9 cijfers, en die kloppen niet met elkaar (elfproef). Lees het nummer nog eens na.",
  kvk: "Dit is geen KvK-nummer: schrijf 8 cijfers.",
  rsin: "Dit is geen RSIN: het heeft 9 cijfers, en die kloppen niet met elkaar (elfproef). Lees het nummer nog eens na.",
  vestigingsnummer: "Dit is geen vestigingsnummer: schrijf 12 cijfers.",
  iban: "Dit is geen rekeningnummer (IBAN): lees het nog eens na, ook de twee controlecijfers na het land.",
  kenteken: "Dit is geen Nederlands kenteken. Schrijf het zo: G-001-BB.",
  bagId: "Dit is geen BAG-nummer: schrijf 16 cijfers.",
};

/**
 * A point before exactly three digits may be a thousand or a fraction, so it is neither: nobody's 1.250 becomes 1,25.
 * No size, count or share of ours is below zero; an amount may be.
 */
const GETAL = /^(?:\d+|\d+,\d+|\d+\.(?!\d{3}$)\d+)$/;

function readGetal(tekst: string, type: "getal" | "bedrag"): string | undefined {
  const bedrag = type === "bedrag" ? tekst.replace(/^(?:€|EUR)\s*/, "") : tekst;
  const [, min = "", getal = ""] = /^(-?)(.*)$/.exec(bedrag) ?? [];
  if (!GETAL.test(getal) || (min !== "" && type === "getal")) return undefined;
  return readingOf({ type })(min + getal.replace(",", ".")) || undefined;
}

const readTekst = (tekst: string, type: Kolomtype): string | undefined =>
  type === "getal" || type === "bedrag" ? readGetal(tekst, type) : readingOf({ type })(tekst) || undefined;

function parseTekst(waarde: Waarde, type: keyof typeof VORM): GelezenWaarde {
  if (typeof waarde !== "string") return fout("Vul hier tekst in.");
  const tekst = waarde.trim();
  if (tekst === "") return fout("Vul een waarde in.");
  if (tekst.length > LANGST) return fout(`Schrijf hooguit ${LANGST} tekens.`);
  const gelezen = readTekst(tekst, type);
  return gelezen === undefined ? fout(VORM[type]) : { ok: true, waarde: gelezen };
}

/** How one part of an address is read; what is not here is text. */
const ADRESDEEL: Readonly<
  Record<string, { readonly lees: (tekst: string) => string | undefined; readonly melding: string }>
> = {
  huisnummer: {
    lees: (tekst) => (/^[1-9]\d{0,4}$/.test(tekst) ? tekst : undefined),
    melding: "Schrijf een huisnummer van 1 tot 99999, zonder letter of toevoeging.",
  },
  huisletter: {
    lees: (tekst) => (/^[a-z]$/i.test(tekst) ? tekst : undefined),
    melding: "Een huisletter is één letter. Wat langer is, hoort bij de toevoeging.",
  },
  postcode: {
    lees: (tekst) => readingOf({ type: "postcode" })(tekst) || undefined,
    melding: "Dit is geen postcode. Schrijf haar zo: 9998 ZX.",
  },
  bagId: { lees: (tekst) => readTekst(tekst, "bagId"), melding: VORM.bagId },
};

function readDeel(deel: string, ruw: string): string | WaardeFout {
  const tekst = ruw.trim();
  if (!(DELEN["{adres}"] as readonly string[]).includes(deel))
    return { deel, melding: "Dit hoort niet bij een adres. Laat het weg." };
  if (tekst === "") return { deel, melding: "Vul dit in, of laat het weg." };
  if (tekst.length > LANGST) return { deel, melding: `Schrijf hooguit ${LANGST} tekens.` };
  const { lees, melding } = ADRESDEEL[deel] ?? { lees: () => tekst, melding: "" };
  return lees(tekst) ?? { deel, melding };
}

function parseAdres(waarde: Waarde): GelezenWaarde {
  if (typeof waarde === "string") return fout("Vul een adres in delen in: straat, huisnummer, postcode en plaats.");
  const delen = Object.entries(waarde).map(([deel, ruw]) => [deel, readDeel(deel, ruw)] as const);
  const fouten = delen.flatMap(([, gelezen]) => (typeof gelezen === "string" ? [] : [gelezen]));
  if (fouten.length > 0) return { ok: false, fouten };
  const adres = Object.fromEntries(delen) as Delen;
  if (!adres["straat"] && !adres["postcode"] && !adres["volledig"])
    return fout("Vul ten minste een straat of een postcode in.", "straat");
  return { ok: true, waarde: adres };
}

/** An eigenschap has one type, whatever it is about; names of people have parts, and nobody states those here. */
const TYPEN: ReadonlyMap<string, Type> = new Map(
  Object.entries(EIGENSCHAPPEN)
    .toReversed()
    .flatMap(([soort, eigenschappen]) =>
      Object.entries(eigenschappen)
        .filter(([naam]) => soort !== "PERSOON" || naam !== "naam")
        .map(([naam, { type }]) => [naam, type] as const),
    ),
);

/** @returns the value as it is kept, or every mistake in it. What no source states is not ours to judge and passes as it is. */
export function parseWaarde(eigenschap: string, waarde: Waarde): GelezenWaarde {
  const type = TYPEN.get(eigenschap);
  if (type === undefined) return { ok: true, waarde };
  if (type === "{adres}") return parseAdres(waarde);
  if (type === "{persoonsnaam}" || type === "{belang}") return fout("Dit gegeven is hier niet in te vullen.");
  return parseTekst(waarde, type);
}

/** Whether this is a day, a month or a year that exists. */
export const isDeeldatum = (tekst: string): boolean => tekst !== "" && readingOf({ type: "datum" })(tekst) === tekst;
