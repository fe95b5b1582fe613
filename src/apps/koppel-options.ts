/** The words of `weerwerk koppel`: which files, and how. */
import { parseArgs } from "node:util";
import { PROFILES, type Profile } from "../engines/resolution/index.ts";
import { KoppelError } from "./koppel-error.ts";

export const KOPPEL_HELP = `weerwerk koppel a.csv [b.csv ...]     zoek welke records over dezelfde gaan

  --uit <bestand>        waar de uitkomst komt            (standaard koppeling.csv; het verslag komt ernaast)
  --uitleg               schrijf bij elk paar waarom
  --model <bestand>      gebruik dit model; bestaat het niet, dan wordt het hier bewaard
  --labels <kolom>       toets aan een kolom met bekende antwoorden
  --drempel <kans>       vanaf welke kans records bij elkaar horen   (standaard 0,5)
  --profiel <naam>       snel of nauwkeurig               (standaard nauwkeurig tot 200.000 records, daarboven snel)
  --ook-binnen           zoek bij meer bestanden ook dubbelen binnen een bestand
  --gezaghebbend <kolom> twee verschillende waarden in deze kolom komen nooit in een groep

Er gaat niets naar de database of het netwerk. Of u de bestanden mag koppelen, is aan u.`;

export type KoppelOptions = {
  readonly files: readonly string[];
  readonly uit: string;
  readonly withReasons: boolean;
  readonly model: string | undefined;
  readonly labels: string | undefined;
  readonly authoritative: string | undefined;
  /** Probability from which records are joined. */
  readonly threshold: number;
  readonly profile: Profile | undefined;
  readonly isWithin: boolean;
};

const options = {
  uit: { type: "string", default: "koppeling.csv" },
  uitleg: { type: "boolean", default: false },
  model: { type: "string" },
  labels: { type: "string" },
  drempel: { type: "string", default: "0,5" },
  profiel: { type: "string" },
  "ook-binnen": { type: "boolean", default: false },
  gezaghebbend: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

const HELP_ADVICE = "`weerwerk koppel --help` toont wat kan.";

function readThreshold(text: string): number {
  const probability = Number(text.replace(",", "."));
  if (probability > 0 && probability < 1) return probability;
  throw new KoppelError(`De drempel ${text} is geen kans tussen 0 en 1.`, "geef bijvoorbeeld --drempel 0,9.");
}

function readProfile(name: string | undefined): Profile | undefined {
  if (name === undefined) return undefined;
  if (name === "snel" || name === "nauwkeurig") return PROFILES[name];
  throw new KoppelError(`Het profiel ${name} bestaat niet.`, "kies snel of nauwkeurig.");
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? /'(-[^']*)'/.exec(error.message)?.[1] : undefined;
    throw new KoppelError(`Dit begrijp ik niet${said === undefined ? "" : `: ${said}`}.`, HELP_ADVICE);
  }
}

/**
 * Reads the words behind `koppel`; undefined when help was asked for.
 * @throws {KoppelError} for words that mean nothing here
 */
export function readOptions(words: readonly string[]): KoppelOptions | undefined {
  const { values, positionals } = parse(words);
  if (values.help) return undefined;
  if (positionals.length === 0) throw new KoppelError("Geef een of meer CSV-bestanden.", HELP_ADVICE);
  if (new Set(positionals).size < positionals.length)
    throw new KoppelError(
      "Hetzelfde bestand staat er twee keer.",
      "geef elk bestand een keer; dubbelen in een bestand worden vanzelf gezocht.",
    );
  return {
    files: positionals,
    uit: values.uit,
    withReasons: values.uitleg,
    model: values.model,
    labels: values.labels,
    authoritative: values.gezaghebbend,
    threshold: readThreshold(values.drempel),
    profile: readProfile(values.profiel),
    isWithin: values["ook-binnen"],
  };
}
