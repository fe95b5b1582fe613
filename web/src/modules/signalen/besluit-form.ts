/** The form of a decision: which questions belong to it, what is missing, and what is sent. Pure. */
import type { Poort } from "./queries.ts";

export type BesluitWaarden = Readonly<Record<string, string>>;

export const MIN_REDEN = 20;
/** Questions that are answered with yes or no. */
const DREMPELS: ReadonlySet<string> = new Set(["ondermijning", "taak", "gebied"]);
export const isDrempel = (vraag: string): boolean => DREMPELS.has(vraag);

/** All questions of these gates, empty; with one way on, that one is chosen already. */
export const startBesluit = (poorten: readonly Poort[]): BesluitWaarden => ({
  besluit: poorten.length === 1 ? (poorten[0]?.besluit ?? "") : "",
  ...Object.fromEntries(poorten.flatMap(({ vragen }) => vragen).map((vraag) => [vraag, ""])),
  reden: "",
});

export const poortVan = (poorten: readonly Poort[], values: BesluitWaarden): Poort | undefined =>
  poorten.find(({ besluit }) => besluit === values["besluit"]);

/** Whether a question of the first fase was answered with no: then there is no way on, only an end. */
export const saysNo = (values: BesluitWaarden): boolean => [...DREMPELS].some((vraag) => values[vraag] === "nee");

type Woorden = { readonly kies: string; readonly beantwoord: string; readonly langer: (n: number) => string };

export function checkBesluit(
  poorten: readonly Poort[],
  values: BesluitWaarden,
  woorden: Woorden,
): Record<string, string | undefined> {
  const poort = poortVan(poorten, values);
  if (!poort) return { besluit: woorden.kies };
  const missing = poort.vragen.filter((vraag) => values[vraag]?.trim() === "");
  const short = poort.redenVerplicht && (values["reden"] ?? "").trim().length < MIN_REDEN;
  return {
    ...Object.fromEntries(missing.map((vraag) => [vraag, woorden.beantwoord])),
    ...(short ? { reden: woorden.langer(MIN_REDEN) } : {}),
  };
}

/** Only the answers to the questions of this decision: what was typed for another one stays here. */
export const toBesluit = (poort: Poort, values: BesluitWaarden) => ({
  besluit: poort.besluit,
  antwoorden: Object.fromEntries(poort.vragen.map((vraag) => [vraag, (values[vraag] ?? "").trim()])),
  ...(poort.redenVerplicht ? { reden: (values["reden"] ?? "").trim() } : {}),
});
