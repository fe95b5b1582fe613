/** Feit: one value as a reader sees it, with its source, grade and end; and what the sources together say about one thing. */
import {
  type Delen,
  EIGENSCHAPPEN,
  eigenschapOf,
  type Soort,
  type Waarde,
  type Waarden,
} from "../bronbestanden/index.ts";
import { decayGraad, formatGraad } from "./bron.ts";

/** One version of what one source says, as far as the reader may see it. */
export type Opgave = {
  readonly id: number;
  readonly extern: string;
  readonly entiteit: number;
  readonly bron: string;
  readonly bronNaam: string;
  readonly graadBron: string;
  readonly graadInformatie: number;
  readonly waarden: Waarden;
  readonly geldigVan: string | undefined;
  readonly geldigTot: string | undefined;
  readonly beeindigd: boolean;
  readonly vastgelegdOp: Date;
  readonly vervangenOp: Date | undefined;
  readonly vervaltOp: Date | undefined;
  /** Corrects one value of another opgave: that one counts no more. */
  readonly corrigeert: number | undefined;
  readonly pad: string | undefined;
  readonly doorMens: boolean;
};

export type Feit = {
  readonly eigenschap: string;
  readonly waarde: Waarde;
  /** The address of the bewering. */
  readonly opgave: string;
  readonly pad: string;
  readonly bron: string;
  readonly bronNaam: string;
  readonly graad: string;
  readonly doorMens: boolean;
  readonly geldigVan: string | undefined;
  readonly geldigTot: string | undefined;
  readonly vastgelegdOp: Date;
  readonly vervangenOp: Date | undefined;
  readonly wisOp: Date | undefined;
  /** HUIDIG: the source says so now. VROEGER: it said so. BEEINDIGD: it says that this is over. GECORRIGEERD: found to be wrong. */
  readonly stand: "HUIDIG" | "VROEGER" | "BEEINDIGD" | "GECORRIGEERD";
};

/** What a source said at a moment: recorded by then, and not yet replaced. */
export const isKnownAt = (opgave: Pick<Opgave, "vastgelegdOp" | "vervangenOp">, moment: Date): boolean =>
  opgave.vastgelegdOp <= moment && (opgave.vervangenOp === undefined || opgave.vervangenOp > moment);

function standOf(opgave: Opgave, pad: string, corrected: ReadonlySet<string>, moment: Date): Feit["stand"] {
  if (corrected.has(`${opgave.id} ${pad}`)) return "GECORRIGEERD";
  if (!isKnownAt(opgave, moment)) return "VROEGER";
  return opgave.beeindigd ? "BEEINDIGD" : "HUIDIG";
}

/** Every value of these opgaven that was recorded by then. What came later does not exist yet; corrections neither. */
export function listFeiten(opgaven: readonly Opgave[], moment: Date): readonly Feit[] {
  const recorded = opgaven.filter(({ vastgelegdOp }) => vastgelegdOp <= moment);
  const corrected = new Set(
    recorded.flatMap(({ corrigeert, pad }) => (corrigeert === undefined ? [] : [`${corrigeert} ${pad ?? ""}`])),
  );
  return recorded.flatMap((opgave) =>
    Object.entries(opgave.waarden).flatMap(([eigenschap, waarden]) =>
      waarden.map((waarde, i): Feit => {
        const pad = `${eigenschap}/${i}`;
        const graad = decayGraad(
          { bron: opgave.graadBron, informatie: opgave.graadInformatie },
          opgave.vastgelegdOp,
          moment,
        );
        return {
          eigenschap,
          waarde,
          opgave: opgave.extern,
          pad,
          bron: opgave.bron,
          bronNaam: opgave.bronNaam,
          graad: formatGraad(graad),
          doorMens: opgave.doorMens,
          geldigVan: opgave.geldigVan,
          geldigTot: opgave.geldigTot,
          vastgelegdOp: opgave.vastgelegdOp,
          // As known then: a replacement that came later was not known.
          vervangenOp:
            opgave.vervangenOp !== undefined && opgave.vervangenOp <= moment ? opgave.vervangenOp : undefined,
          wisOp: opgave.vervaltOp,
          stand: standOf(opgave, pad, corrected, moment),
        };
      }),
    ),
  );
}

export type Groep = {
  readonly eigenschap: string;
  readonly naam: string;
  readonly feiten: readonly Feit[];
  /** Sources say different things now about what can have one value only. */
  readonly botst: boolean;
};

/** What one thing has one of at a time; the rest may differ between sources without anyone being wrong. */
const SINGLE: ReadonlySet<string> = new Set([
  "geboortedatum",
  "geboorteplaats",
  "overlijdensdatum",
  "bsn",
  "kvkNummer",
  "rsin",
  "vestigingsnummer",
  "rechtsvorm",
  "oprichtingsdatum",
  "opheffingsdatum",
  "kenteken",
  "bagId",
  "kadastraleAanduiding",
  "bouwjaar",
  "oppervlakte",
  "werknemers",
  "aandeel",
]);

/** A value as one line of text, for comparing and for lists. */
export function waardeText(waarde: Waarde): string {
  if (typeof waarde === "string") return waarde;
  if (waarde["volledig"] !== undefined) return waarde["volledig"];
  if (waarde["achternaam"] !== undefined || waarde["voornamen"] !== undefined) return naamText(waarde);
  return BELANG.some((deel) => waarde[deel] !== undefined) ? belangText(waarde) : adresText(waarde);
}

/** Parts that only a belang has. */
const BELANG = ["aandeel", "aandeelVan", "aandeelTot", "direct", "uiteindelijk", "toelichting"] as const;

/** Kinds of belang that occur most, by their code in BODS 0.4; others stand as they are. */
const BELANGEN: Readonly<Record<string, string>> = {
  shareholding: "aandelen",
  votingRights: "stemrecht",
  appointmentOfBoard: "mag bestuurders benoemen",
  boardMember: "bestuurslid",
  boardChair: "voorzitter van het bestuur",
  seniorManagingOfficial: "hogere leidinggevende",
  otherInfluenceOrControl: "andere zeggenschap",
  rightsToProfitOrIncome: "recht op winst of inkomsten",
  rightsToSurplusAssetsOnDissolution: "recht op het overschot bij ontbinding",
  beneficiaryOfLegalArrangement: "begunstigde",
  nominee: "houder voor een ander",
};

function belangText(delen: Delen): string {
  const { soort = "", aandeel, aandeelVan, aandeelTot } = delen;
  const range = joined([aandeelVan, aandeelTot], " tot ");
  const part = aandeel ?? (range === "" ? undefined : range);
  return joined(
    [
      BELANGEN[soort] ?? soort,
      part && `${part} %`,
      delen["direct"] === "indirect" ? "indirect" : undefined,
      delen["uiteindelijk"] === "ja" ? "uiteindelijk belanghebbende" : undefined,
      delen["toelichting"],
    ],
    ", ",
  );
}

const joined = (parts: readonly (string | undefined)[], between = " "): string =>
  parts.filter((part): part is string => part !== undefined && part !== "").join(between);

export function naamText(delen: Delen): string {
  const eigen = joined([delen["tussenvoegsel"], delen["achternaam"]]);
  const partner = joined([delen["partnertussenvoegsel"], delen["partnernaam"]]);
  return joined([delen["voornamen"] ?? delen["roepnaam"] ?? delen["voorletters"], joined([eigen, partner], "-")]);
}

export function adresText(delen: Delen): string {
  const nummer = joined([delen["huisnummer"], delen["huisletter"]], "");
  const toevoeging = delen["toevoeging"] === undefined ? nummer : joined([nummer, delen["toevoeging"]], "-");
  const straat = joined([delen["straat"], toevoeging]);
  const plaats = joined([delen["postcode"], delen["plaats"]]);
  const rest = Object.entries(delen)
    .filter(
      ([deel]) =>
        !["straat", "huisnummer", "huisletter", "toevoeging", "postcode", "plaats", "soort", "bagId"].includes(deel),
    )
    .map(([, tekst]) => tekst);
  return joined([straat, plaats, ...rest], ", ");
}

const compared = (waarde: Waarde): string => waardeText(waarde).normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ");

/** Groups facts by eigenschap in the order of a page; contradictory sources stand side by side. */
export function groupFeiten(soort: Soort, feiten: readonly Feit[]): readonly Groep[] {
  const byEigenschap = Map.groupBy(feiten, ({ eigenschap }) => eigenschap);
  const known = Object.keys(EIGENSCHAPPEN[soort]);
  const order = [...known, ...Array.from(byEigenschap.keys()).filter((one) => !known.includes(one))];
  return order.flatMap((eigenschap): Groep[] => {
    const own = byEigenschap.get(eigenschap);
    if (own === undefined) return [];
    const now = own.filter(({ stand }) => stand === "HUIDIG");
    const different = new Set(now.map(({ waarde }) => compared(waarde)));
    return [
      {
        eigenschap,
        naam: eigenschapOf(soort, eigenschap)?.naam ?? eigenschap,
        feiten: own.toSorted((a, b) => order2(a) - order2(b) || b.vastgelegdOp.getTime() - a.vastgelegdOp.getTime()),
        botst: SINGLE.has(eigenschap) && different.size > 1,
      },
    ];
  });
}

const STAND_ORDER: Readonly<Record<Feit["stand"], number>> = { HUIDIG: 0, BEEINDIGD: 1, VROEGER: 2, GECORRIGEERD: 3 };
const order2 = ({ stand }: Feit): number => STAND_ORDER[stand];

/** What something is called in a list: the best name that a source gives it now, else an earlier one, else what it is known by. */
export function titleOf(soort: Soort, feiten: readonly Feit[]): string {
  const usable = feiten
    .filter(({ stand }) => stand !== "GECORRIGEERD")
    .toSorted((a, b) => order2(a) - order2(b) || (a.graad < b.graad ? -1 : 1));
  for (const eigenschap of [
    "naam",
    "handelsnaam",
    "kenteken",
    "iban",
    "telefoon",
    "vergunningnummer",
    "adres",
    "bagId",
  ]) {
    const found = usable.find((feit) => feit.eigenschap === eigenschap);
    if (found) return waardeText(found.waarde);
  }
  return soort.charAt(0) + soort.slice(1).toLowerCase();
}
