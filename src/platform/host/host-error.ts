/** HostError: what can go wrong with the machine under Weerwerk, said in Dutch, with what the reader can do about it. */

/** Codes that reach the user, `doctor` and the tests. */
export type HostErrorCode =
  | "AFGEBROKEN"
  | "ALLEEN_LEZEN"
  | "BEWIJZEN_BESCHADIGD"
  | "CLUSTER_ONBEREIKBAAR"
  | "CLUSTER_ONTBREEKT"
  | "CLUSTER_VAN_ANDER"
  | "DOEL_NIET_LEEG"
  | "GEEN_GEBRUIKER"
  | "GEEN_MAP"
  | "GEEN_TOEGANG"
  | "GEHEIM_ONBRUIKBAAR"
  | "GEHEIM_ONTBREEKT"
  | "GEHEIM_OPENBAAR"
  | "HERSTART_STORM"
  | "HOOFDSLEUTEL_ANDERS"
  | "HOOFDSLEUTEL_ONTBREEKT"
  | "INSTELLING_ONJUIST"
  | "KOPIE_ANDER_PLATFORM"
  | "KOPIE_BESCHADIGD"
  | "KOPIE_BESTAAT"
  | "KOPIE_MISLUKT"
  | "KOPIE_NIEUWER"
  | "MAP_ANDER_SOORT"
  | "MAP_IN_GEBRUIK"
  | "MAP_NIEUWER"
  | "MAP_VAN_ANDER"
  | "MAP_VREEMD"
  | "POSTGRES_ANDERE_VERSIE"
  | "POSTGRES_DRAAIT_NIET"
  | "POSTGRES_ONTBREEKT"
  | "POSTGRES_START_MISLUKT"
  | "POSTGRES_STOPT_NIET"
  | "POSTGRES_WACHTWOORD"
  | "SCHIJF_VOL"
  | "SLOT_ONBRUIKBAAR"
  | "STEMPEL_ONLEESBAAR";

/** A broken or unsuitable machine. The message is meant for people: what is wrong, then what to do. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;

  /** Both halves are required: a message without advice cannot be made. */
  constructor(code: HostErrorCode, problem: string, advice: string, cause?: unknown) {
    super(`${problem}\nWat u kunt doen: ${advice}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The POSIX name (ENOSPC, EACCES, ...) of a system error, or undefined for any other value. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

type Explanation = {
  readonly code: HostErrorCode;
  readonly problem: (path: string) => string;
  readonly advice: string;
};

const FULL: Explanation = {
  code: "SCHIJF_VOL",
  problem: (path) => `De schijf is vol: schrijven naar ${path} lukt niet. Er is niets half weggeschreven.`,
  advice: "maak ruimte vrij of kies een map op een andere schijf, en probeer het opnieuw.",
};

const FORBIDDEN: Explanation = {
  code: "GEEN_TOEGANG",
  problem: (path) => `Geen toegang tot ${path}.`,
  advice: "geef uzelf lees- en schrijfrecht op deze map, of kies met --data een map die van u is.",
};

/** The system errors that a user can act on. */
const EXPLANATIONS: ReadonlyMap<string | undefined, Explanation> = new Map([
  ["ENOSPC", FULL],
  ["EDQUOT", FULL],
  ["EACCES", FORBIDDEN],
  ["EPERM", FORBIDDEN],
  [
    "EROFS",
    {
      code: "ALLEEN_LEZEN",
      problem: (path) => `${path} staat op een schijf waarop alleen gelezen kan worden.`,
      advice: "kies met --data een map op een schijf waarop u mag schrijven.",
    },
  ],
  [
    "ENOTDIR",
    {
      code: "GEEN_MAP",
      problem: (path) => `${path} is geen map, maar een bestand (of ligt in een bestand).`,
      advice: "kies met --data een andere plek, of hernoem het bestand dat in de weg staat.",
    },
  ],
  [
    "EEXIST",
    {
      code: "GEEN_MAP",
      problem: (path) => `${path} bestaat al, maar is geen map.`,
      advice: "kies met --data een andere plek, of hernoem het bestand dat in de weg staat.",
    },
  ],
]);

/** Turns a system error that a user can act on into a HostError about `path`; leaves everything else as it is. */
export function explainSystemError(error: unknown, path: string): unknown {
  const found = EXPLANATIONS.get(errnoOf(error));
  return found ? new HostError(found.code, found.problem(path), found.advice, error) : error;
}

/** Runs `work` and lets its system errors out as HostErrors about `path`. */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainSystemError(error, path);
  }
}
