/** A value as a person reads it: names and addresses put together, dates written out. Pure. */
import { formatDay, type Taal } from "../../texts/dates.ts";
import { DATUMS, isDeeldatum } from "./eigenschappen.ts";
import type { Waarde } from "./types.ts";

type Delen = Readonly<Record<string, string>>;
type BelangWoorden = {
  readonly aandeel: (procent: string) => string;
  readonly tussen: (van: string, tot: string) => string;
  readonly direct: string;
  readonly indirect: string;
  readonly uiteindelijk: string;
};

const joined = (parts: readonly (string | undefined)[], between = " "): string =>
  parts.filter((part) => part !== undefined && part !== "").join(between);

/** A name inside a sentence: in lower case, unless capitals belong to it (KvK-nummer, IBAN). */
export function inSentence(name: string): string {
  const [first = ""] = name.split(" ");
  return /\p{Lu}/u.test(first.slice(1)) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const MONTH = { month: "short", year: "numeric", timeZone: "UTC" } as const;

/** 2024, mrt 2024 or 4 mrt 2024: never more precise than the source. Anything else stays as it is. */
export function formatDeeldatum(taal: Taal, datum: string): string {
  if (!isDeeldatum(datum) || datum.length === 4) return datum;
  if (datum.length === 10) return formatDay(taal, `${datum}T12:00:00Z`);
  return new Intl.DateTimeFormat(taal === "en" ? "en-GB" : "nl-NL", MONTH)
    .format(new Date(`${datum}-01T12:00:00Z`))
    .replaceAll(/(\p{L})\./gu, "$1");
}

function naamTekst(delen: Delen): string {
  const eigen = joined([delen["tussenvoegsel"], delen["achternaam"]]);
  const partner = joined([delen["partnertussenvoegsel"], delen["partnernaam"]]);
  return joined([delen["voornamen"] ?? delen["roepnaam"] ?? delen["voorletters"], joined([eigen, partner], "-")]);
}

function adresTekst(delen: Delen): string {
  const nummer = joined([joined([delen["huisnummer"], delen["huisletter"]], ""), delen["toevoeging"]], "-");
  return joined([joined([delen["straat"], nummer]), joined([delen["postcode"], delen["plaats"]]), delen["land"]], ", ");
}

function belangTekst(delen: Delen, words: BelangWoorden): string {
  const { aandeelVan, aandeelTot, aandeel } = delen;
  const share =
    aandeel === undefined
      ? aandeelVan !== undefined && aandeelTot !== undefined && words.tussen(aandeelVan, aandeelTot)
      : words.aandeel(aandeel);
  const how = delen["direct"] === "true" ? words.direct : delen["direct"] === "false" ? words.indirect : undefined;
  const last = delen["uiteindelijk"] === "true" ? words.uiteindelijk : undefined;
  return joined([delen["soort"], share || undefined, how, last, delen["toelichting"]], ", ");
}

/** Every part that our words do not put together is still there: nothing a source said is dropped. */
const rest = (delen: Delen): string => joined(Object.values(delen), ", ");

export function waardeTekst(taal: Taal, eigenschap: string, waarde: Waarde, belang: BelangWoorden): string {
  if (typeof waarde === "string") return DATUMS.has(eigenschap) ? formatDeeldatum(taal, waarde) : waarde;
  if (waarde["volledig"] !== undefined) return waarde["volledig"];
  if (eigenschap === "belang") return belangTekst(waarde, belang) || rest(waarde);
  const isNaam = waarde["achternaam"] !== undefined || waarde["voornamen"] !== undefined;
  return (isNaam ? naamTekst(waarde) : adresTekst(waarde)) || rest(waarde);
}
