/** Open one signaal: what was seen, what is named, where it stands, and what stands between it and each next step. */
import { datumOf } from "../../kernel/datum.ts";
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import { nameMedewerkersById } from "../medewerkers/index.ts";
import { graadGegeven, graadNu, type Namen, nameOf, namesOf, toKop } from "./show-signaal.ts";
import { showVermeldingen } from "./show-vermelding.ts";
import { mayUsePersoon, openPoorten, openSluitingen, type Stand } from "./signaal.ts";
import { wissenNa, wissenZonderBesluit } from "./termijn.ts";
import {
  type Antwoordtabel,
  hasOngewogen,
  listBehandelaars,
  listVerwant,
  readBerichten,
  readBijlagen,
  readInhoud,
  readSignaal,
  readStappen,
  readToetsen,
  readVermeldingen,
  type SignaalRij,
  type StapRij,
  type ToetsRij,
  type VermeldingRij,
} from "./signaal-store.ts";

/** Where a signaal stands, as its gates look at it. */
export function standOf(
  rij: SignaalRij,
  nu: Date,
  around: {
    readonly toetsen: readonly ToetsRij[];
    readonly stappen: readonly StapRij[];
    readonly vermeldingen: readonly VermeldingRij[];
    readonly ongewogen: boolean;
  },
): Stand {
  return {
    fase: rij.fase,
    slot: rij.slot,
    opgepakt: rij.behandelaar !== null,
    gesloten: rij.gesloten_op !== null,
    inAanpak: rij.in_aanpak,
    anoniem: rij.anoniem,
    graad: graadNu(rij, nu),
    tweedeOrganisatie: rij.tweede_organisatie !== null,
    verlengd: rij.verlengd,
    viaRiec: around.stappen.some(({ soort }) => soort === "NAAR_RIEC"),
    noemtPersoon: around.vermeldingen.some(({ soort }) => soort === "PERSOON"),
    ongewogen: around.ongewogen,
    toetsen: around.toetsen,
  };
}

/** What was answered, as text; what is no text, as JSON. */
export const toAntwoorden = (tabel: Antwoordtabel): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tabel)
      .filter(([, antwoord]) => antwoord !== null && antwoord !== undefined)
      .map(([vraag, antwoord]) => [vraag, typeof antwoord === "string" ? antwoord : JSON.stringify(antwoord)]),
  );

const toStap = (rij: StapRij, namen: Namen) => ({
  id: rij.id,
  soort: rij.soort,
  fase: rij.fase,
  naarFase: rij.naar_fase ?? undefined,
  antwoorden: rij.antwoorden ? toAntwoorden(rij.antwoorden) : undefined,
  reden: rij.reden ?? undefined,
  door: nameOf(namen, rij.door),
  rol: rij.rol ?? undefined,
  op: rij.op.toISOString(),
});

export const toToets = (rij: ToetsRij, namen: Namen) => ({
  id: rij.id,
  soort: rij.soort,
  antwoorden: toAntwoorden(rij.antwoorden),
  opgesteldDoor: nameOf(namen, rij.opgesteld_door),
  opgesteldOp: rij.opgesteld_op.toISOString(),
  stand: rij.stand,
  beoordeeldDoor: nameOf(namen, rij.beoordeeld_door),
  beoordeeldOp: rij.beoordeeld_op?.toISOString(),
  toelichting: rij.toelichting ?? undefined,
});

/** Everything about the signaal of this grant; the queries travel together. */
async function readAll(tx: Tx) {
  const [rij, inhoud, bijlagen, vermeldingen, berichten, stappen, toetsen, verwant, ongewogen, anderen] =
    await Promise.all([
      readSignaal(tx),
      readInhoud(tx),
      readBijlagen(tx),
      readVermeldingen(tx),
      readBerichten(tx),
      readStappen(tx),
      readToetsen(tx),
      listVerwant(tx),
      hasOngewogen(tx),
      listBehandelaars(tx),
    ]);
  return { rij, inhoud, bijlagen, vermeldingen, berichten, stappen, toetsen, verwant, ongewogen, anderen };
}

type Alles = Awaited<ReturnType<typeof readAll>>;
type Found = {
  readonly rij: NonNullable<Alles["rij"]>;
  readonly inhoud: NonNullable<Alles["inhoud"]>;
  readonly stand: Stand;
  readonly nu: Date;
};

/** What the melder wrote. */
const toInhoud = ({ inhoud }: Found) => ({
  feiten: inhoud.feiten,
  duiding: inhoud.duiding ?? undefined,
  wanneer: { van: inhoud.van ?? undefined, tot: inhoud.tot ?? undefined, tekst: inhoud.wanneer ?? undefined },
  waar: inhoud.plek ?? undefined,
  punt: inhoud.punt ?? undefined,
});

/** Its grade, who may see it and when it is gone. */
function toStand({ rij, stand }: Found) {
  const given = graadGegeven(rij);
  return {
    gegradeerdAls: given && { ...given, op: given.op.toISOString() },
    tweedeOrganisatie: rij.tweede_organisatie ?? undefined,
    behandelcode: rij.behandelcode,
    verlengd: rij.verlengd,
    terugkoppeling: rij.terugkoppeling,
    teruggekoppeldOp: rij.teruggekoppeld_op?.toISOString(),
    wissenZonderBesluitOp: stand.gesloten ? undefined : wissenZonderBesluit(rij.termijn, stand),
    magPersoon: mayUsePersoon(stand),
  };
}

/** What can be done next, and what still stands in the way. */
const toVervolg = ({ rij, stand, nu }: Found) => ({
  poorten: openPoorten(stand).map((poort) => ({ ...poort })),
  sluitingen: openSluitingen(stand).map((uitkomst) => ({
    uitkomst,
    wissenOp: wissenNa(uitkomst, datumOf(nu), rij.ontvangen_op),
  })),
});

/** @returns undefined when this grant has no such signaal. */
export async function openSignaal(tx: Tx, kalender: Feestdagenkalender) {
  const alles = await readAll(tx);
  const { rij, inhoud, bijlagen, vermeldingen, berichten, stappen, toetsen, verwant } = alles;
  if (!rij || !inhoud) return undefined;
  const nu = tx.grant.klok;
  const found: Found = { rij, inhoud, nu, stand: standOf(rij, nu, alles) };
  const namen = await namesOf(tx, [
    rij.behandelaar,
    ...[...berichten, ...stappen].map(({ door }) => door),
    ...toetsen.flatMap(({ opgesteld_door, beoordeeld_door }) => [opgesteld_door, beoordeeld_door]),
  ]);
  const colleagues = await nameMedewerkersById(tx, "Naam van wie een signaal kan behandelen", alles.anderen);
  return {
    ...toKop(rij, kalender, nu, namen),
    ...toInhoud(found),
    ...toStand(found),
    ...toVervolg(found),
    bijlagen,
    vermeldingen: await showVermeldingen(tx, vermeldingen),
    verwant: verwant.map(({ ontvangen_op, uitkomst, ...rest }) => ({
      ...rest,
      ontvangenOp: ontvangen_op,
      uitkomst: uitkomst ?? undefined,
    })),
    berichten: berichten.map((one) => ({ ...one, door: nameOf(namen, one.door), op: one.op.toISOString() })),
    stappen: stappen.map((one) => toStap(one, namen)),
    toetsen: toetsen.map((one) => toToets(one, namen)),
    overdragenAan: found.stand.gesloten ? [] : [...colleagues.values()],
  };
}
