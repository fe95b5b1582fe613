/** Check a signaal: the coordinator puts it to a second pair of eyes, who read what it is about and answer (besluiten.md, table). */
import { datumOf, type Datum, latest } from "../../kernel/datum.ts";
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import { toToets } from "./open-signaal.ts";
import { graadNu, namesOf, toKop } from "./show-signaal.ts";
import { showVermeldingen } from "./show-vermelding.ts";
import { mayUsePersoon, type ToetsSoort } from "./signaal.ts";
import { termijnVan, WERKDAGEN } from "./termijn.ts";
import { readInhoud, readSignaal, readToetsen, readVermeldingen, type SignaalRij } from "./signaal-store.ts";
import type { ToetsWeigering } from "./toets-contract.ts";
import { judgeToets, listBesluiten, listToezicht, submitToets } from "./toets-store.ts";

type Tafel = {
  readonly deelnemers: readonly string[];
  readonly gegevens: readonly { readonly voor: readonly string[] }[];
};

export type Toetsvraag = { readonly soort: ToetsSoort; readonly antwoorden: Readonly<Record<string, unknown>> | Tafel };

const isTafel = (antwoorden: object): antwoorden is Tafel => "deelnemers" in antwoorden && "gegevens" in antwoorden;

const settled = (weigering: string | null): Result<undefined, ToetsWeigering> =>
  weigering === null ? ok(undefined) : refuse(weigering as ToetsWeigering);

export async function putToToets(
  tx: Tx,
  { soort, antwoorden }: Toetsvraag,
): Promise<Result<undefined, ToetsWeigering>> {
  if (isTafel(antwoorden)) {
    const { deelnemers, gegevens } = antwoorden;
    if (gegevens.some(({ voor }) => voor.some((wie) => !deelnemers.includes(wie)))) return refuse("DEELNEMER_ONBEKEND");
  }
  return settled(await submitToets(tx, soort, { ...antwoorden }));
}

/** The term that an agreement brings: thirty working days of research, or the fase once more after what was left of it. */
function termijnBij(
  kalender: Feestdagenkalender,
  vandaag: Datum,
  soort: ToetsSoort,
  rij: SignaalRij,
): Datum | undefined {
  if (soort === "TOETS_1") return termijnVan(kalender, vandaag, WERKDAGEN[3]);
  return soort === "VERLENGING" ? termijnVan(kalender, latest(rij.termijn, vandaag), WERKDAGEN[rij.fase]) : undefined;
}

export async function judge(
  tx: Tx,
  kalender: Feestdagenkalender,
  {
    toetsId,
    akkoord,
    toelichting,
  }: { readonly toetsId: string; readonly akkoord: boolean; readonly toelichting: string },
): Promise<Result<undefined, ToetsWeigering>> {
  const [rij, toetsen] = await Promise.all([readSignaal(tx), readToetsen(tx)]);
  const toets = toetsen.find(({ id }) => id === toetsId);
  if (!rij || !toets) return refuse("TOETS_ONBEKEND");
  const termijn = termijnBij(kalender, datumOf(tx.grant.klok), toets.soort, rij);
  return settled(await judgeToets(tx, toetsId, akkoord, toelichting, termijn));
}

/** @returns undefined when this grant has no such signaal. */
export async function openToetsing(tx: Tx, kalender: Feestdagenkalender) {
  const [rij, inhoud, vermeldingen, toetsen] = await Promise.all([
    readSignaal(tx),
    readInhoud(tx),
    readVermeldingen(tx),
    readToetsen(tx),
  ]);
  if (!rij || !inhoud) return undefined;
  const nu = tx.grant.klok;
  const namen = await namesOf(tx, [
    rij.behandelaar,
    ...toetsen.flatMap(({ opgesteld_door, beoordeeld_door }) => [opgesteld_door, beoordeeld_door]),
  ]);
  return {
    ...toKop(rij, kalender, nu, namen),
    feiten: inhoud.feiten,
    duiding: inhoud.duiding ?? undefined,
    waar: inhoud.plek ?? undefined,
    verlengd: rij.verlengd,
    magPersoon: mayUsePersoon({
      anoniem: rij.anoniem,
      graad: graadNu(rij, nu),
      tweedeOrganisatie: rij.tweede_organisatie !== null,
    }),
    vermeldingen: await showVermeldingen(tx, vermeldingen),
    toetsen: toetsen.map((one) => toToets(one, namen)),
  };
}

export async function listToetsen(tx: Tx) {
  const vandaag = datumOf(tx.grant.klok);
  return (await listToezicht(tx)).map(({ toets, sinds, ...rest }) => ({
    ...rest,
    teLaat: rest.termijn < vandaag,
    toets: toets ?? undefined,
    sinds: sinds?.toISOString(),
  }));
}

export async function listVoorBurgemeester(tx: Tx) {
  const vandaag = datumOf(tx.grant.klok);
  return (await listBesluiten(tx)).map(({ sinds, ...rest }) => ({
    ...rest,
    teLaat: rest.termijn < vandaag,
    sinds: sinds.toISOString(),
  }));
}
