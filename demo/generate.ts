/** Generate Waterveen: its register files as text in pieces, ready for the importers. The ground truth lies apart, in demo/waarheid. */
import { bag } from "./waterveen/registers/bag.ts";
import { belangenregister } from "./waterveen/registers/belangenregister.ts";
import { brp } from "./waterveen/registers/brp.ts";
import { functionarissen, handelsregister } from "./waterveen/registers/handelsregister.ts";
import { kadaster } from "./waterveen/registers/kadaster.ts";
import type { Register } from "./waterveen/registers/register.ts";
import { uitwisseling } from "./waterveen/registers/uitwisseling.ts";
import { vergunningen } from "./waterveen/registers/vergunningen.ts";
import { verhuurregister } from "./waterveen/registers/verhuurregister.ts";
import { voertuigen } from "./waterveen/registers/voertuigen.ts";
import type { Wijk } from "./waterveen/wereld.ts";
import { type Keuze, wijken } from "./waterveen/wijk.ts";

/** In the order in which a municipality would load them: places first, then firms, then people. */
export const REGISTERS: readonly Register[] = [
  bag,
  handelsregister,
  functionarissen,
  kadaster,
  vergunningen,
  verhuurregister,
  voertuigen,
  belangenregister,
  uitwisseling,
  brp,
];

const ignore = (): void => undefined;

const linesOf = (wijk: Wijk, register: Register): string => [...register.regels(wijk, ignore)].join("");

/** A file of one source, ready for the importer of its `formaat`. */
export type Bestand = Pick<Register, "bron" | "bestand" | "formaat" | "profiel" | "tekenset" | "wijze"> & {
  /** Its text, one piece per wijk, made anew each time it is asked for; encode it in `tekenset` with `encode`. */
  readonly tekst: () => Generator<string>;
};

export type Generated = {
  readonly bestanden: readonly Bestand[];
  /** The same text in one pass over the wijken: cheaper when all files are written. */
  readonly stukken: () => Generator<{
    readonly bestand: string;
    readonly tekenset: Register["tekenset"];
    readonly tekst: string;
  }>;
};

/** @throws {RangeError} from the first piece on, when `scale` is no whole number of at least 1. */
export function generateWaterveen(keuze: Keuze): Generated {
  return {
    bestanden: REGISTERS.map((register) => ({
      ...register,
      *tekst() {
        yield register.kop;
        for (const wijk of wijken(keuze)) yield linesOf(wijk, register);
        yield register.staart;
      },
    })),
    *stukken() {
      for (const { bestand, tekenset, kop } of REGISTERS) yield { bestand, tekenset, tekst: kop };
      for (const wijk of wijken(keuze))
        for (const register of REGISTERS)
          yield { bestand: register.bestand, tekenset: register.tekenset, tekst: linesOf(wijk, register) };
      for (const { bestand, tekenset, staart } of REGISTERS) yield { bestand, tekenset, tekst: staart };
    },
  };
}

/** The registers that are not UTF-8 hold only letters that windows-1252 writes as latin1 does. */
export const encode = (tekst: string, tekenset: Register["tekenset"]): Buffer =>
  Buffer.from(tekst, tekenset === "UTF-8" ? "utf8" : "latin1");
