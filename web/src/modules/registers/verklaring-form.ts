/** What the form of a statement checks and sends. Pure. */
import type { Texts } from "../../texts/nl.ts";
import { DATUMS, isDeeldatum } from "./eigenschappen.ts";
import type { Feit, NieuweVerklaring } from "./types.ts";

export const ADRESDELEN = ["straat", "huisnummer", "huisletter", "toevoeging", "postcode", "plaats"] as const;

export type VerklaringWaarden = Readonly<
  Record<"eigenschap" | "wat" | "waarde" | "geldigVan" | "reden" | (typeof ADRESDELEN)[number], string>
>;

export const LEEG: VerklaringWaarden = {
  eigenschap: "",
  wat: "ANDERS",
  waarde: "",
  straat: "",
  huisnummer: "",
  huisletter: "",
  toevoeging: "",
  postcode: "",
  plaats: "",
  geldigVan: "",
  reden: "",
};

type Fouten = Partial<Record<keyof VerklaringWaarden, string | undefined>>;
type Words = Texts["registers"];

export function checkVerklaring(values: VerklaringWaarden, { verklaring, oordeel }: Words): Fouten {
  const { eigenschap, wat, geldigVan, reden } = values;
  const states = wat !== "WEG" && eigenschap !== "";
  return {
    eigenschap: eigenschap === "" ? verklaring.gegevenFout : undefined,
    ...(states && checkWaarde(values, verklaring)),
    geldigVan: geldigVan.trim() !== "" && !isDeeldatum(geldigVan.trim()) ? verklaring.datumFout : undefined,
    reden: reden.trim().length < 10 ? oordeel.redenFout : undefined,
  };
}

function checkWaarde({ eigenschap, waarde, straat, postcode }: VerklaringWaarden, words: Words["verklaring"]): Fouten {
  if (eigenschap !== "adres") return { waarde: valueMistake(eigenschap, waarde.trim(), words) };
  return { straat: `${straat}${postcode}`.trim() === "" ? words.adresFout : undefined };
}

function valueMistake(eigenschap: string, waarde: string, words: Words["verklaring"]): string | undefined {
  if (waarde === "") return words.waardeFout;
  return DATUMS.has(eigenschap) && !isDeeldatum(waarde) ? words.datumFout : undefined;
}

/** What is wrong and nothing takes its place is sent without a value. */
export function toVerklaring(values: VerklaringWaarden, feit: Feit | undefined): NieuweVerklaring {
  const { eigenschap, wat, reden } = values;
  const geldigVan = values.geldigVan.trim();
  const delen = Object.fromEntries(
    ADRESDELEN.map((deel) => [deel, values[deel].trim()] as const).filter(([, text]) => text !== ""),
  );
  return {
    eigenschap,
    reden: reden.trim(),
    ...(wat !== "WEG" && { waarde: eigenschap === "adres" ? delen : values.waarde.trim() }),
    ...(geldigVan !== "" && wat !== "WEG" && { geldigVan }),
    ...(feit && { corrigeert: { opgave: feit.opgave, pad: feit.pad } }),
  };
}

/** A correction starts from what stands there now. */
export function startFrom(feit: Feit | undefined): VerklaringWaarden {
  if (!feit) return LEEG;
  const { eigenschap, waarde } = feit;
  if (typeof waarde === "string") return { ...LEEG, eigenschap, waarde };
  const known = Object.fromEntries(ADRESDELEN.map((deel) => [deel, waarde[deel] ?? ""]));
  return { ...LEEG, ...known, eigenschap };
}
