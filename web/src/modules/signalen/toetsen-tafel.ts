/** Tafel: who takes part and which data each of them gets, as a check 2A or 2B holds it. Pure. */
export type Gegeven = { readonly gegeven: string; readonly voor: readonly string[] };
export type Tafel = { readonly deelnemers: readonly string[]; readonly gegevens: readonly Gegeven[] };

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isGegeven = (value: unknown): value is Gegeven =>
  typeof value === "object" &&
  value !== null &&
  "gegeven" in value &&
  typeof value.gegeven === "string" &&
  "voor" in value &&
  isTexts(value.voor);

/** What is no text stands in the answers as JSON. Undefined when this check has no table. */
export function readTafel(antwoorden: Readonly<Record<string, string>>): Tafel | undefined {
  const [deelnemers, gegevens] = [parse(antwoorden["deelnemers"]), parse(antwoorden["gegevens"])];
  if (!isTexts(deelnemers) || !Array.isArray(gegevens) || !gegevens.every(isGegeven)) return undefined;
  return { deelnemers, gegevens };
}

/** What was filled in, without empty lines, and without whoever left the table. */
export function tidyTafel({ deelnemers, gegevens }: Tafel): Tafel {
  const wie = [...new Set(deelnemers.map((naam) => naam.trim()).filter((naam) => naam !== ""))];
  return {
    deelnemers: wie,
    gegevens: gegevens
      .map(({ gegeven, voor }) => ({ gegeven: gegeven.trim(), voor: voor.map((naam) => naam.trim()) }))
      .filter(({ gegeven }) => gegeven !== "")
      .map(({ gegeven, voor }) => ({ gegeven, voor: voor.filter((naam) => wie.includes(naam)) })),
  };
}

/** Another name for a participant keeps what they get. */
export function renameDeelnemer(tafel: Tafel, nr: number, naam: string): Tafel {
  const before = tafel.deelnemers[nr] ?? "";
  return {
    deelnemers: tafel.deelnemers.map((one, i) => (i === nr ? naam : one)),
    gegevens: tafel.gegevens.map(({ gegeven, voor }) => ({
      gegeven,
      voor: before === "" ? voor : voor.map((one) => (one === before ? naam : one)),
    })),
  };
}

export const EMPTY_TAFEL: Tafel = { deelnemers: ["", ""], gegevens: [{ gegeven: "", voor: [] }] };
