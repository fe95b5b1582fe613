/** Read proposals with the names of everyone in them, and whether this reader may decide. */
import type { Tx } from "../../platform/grant/grant.ts";
import { nameMedewerkers, type Kort } from "./read-medewerkers.ts";
import { findVoorstellen, readOwnNr, readVoorstel } from "./store.ts";
import { namedIn, refuseBesluit, type Voorstel, type VoorstelStatus } from "./voorstel.ts";

const DECIDERS = new Set(["privacyofficer", "fg"]);

/** Leaves out what is undefined, so that a field that does not apply is absent rather than empty. */
const present = <T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

function view(v: Voorstel, names: ReadonlyMap<number, Kort>, reader: { nrs: readonly number[]; rol: string }) {
  const name = (nr: number | undefined): Kort | undefined => (nr === undefined ? undefined : names.get(nr));
  const waaromNiet = refuseBesluit(v, reader.nrs) ?? (DECIDERS.has(reader.rol) ? undefined : ("ANDERE_ROL" as const));
  return {
    id: v.id,
    soort: v.soort,
    status: v.status,
    toelichting: v.toelichting,
    ingediendOp: v.ingediendOp.toISOString(),
    magBeslissen: waaromNiet === undefined,
    ...present({
      medewerker: name(v.medewerker),
      vervanger: name(v.vervanger),
      rol: v.rol,
      van: v.van?.toISOString(),
      tot: v.tot?.toISOString(),
      naam: v.naam,
      functie: v.functie,
      afdeling: v.afdeling,
      aanmeldnaam: v.aanmeldnaam,
      bijlage: v.bijlage,
      ingediendDoor: name(v.ingediendDoor),
      besluitDoor: name(v.besluitDoor),
      besluitOp: v.besluitOp?.toISOString(),
      besluitToelichting: v.besluitToelichting,
      waaromNiet,
    }),
  };
}

async function viewAll(tx: Tx, voorstellen: readonly Voorstel[]) {
  const nr = await readOwnNr(tx);
  const names = await nameMedewerkers(tx, "Voorstellen over rollen bekijken", voorstellen.flatMap(namedIn));
  const replaced = [...names].filter(([, { id }]) => id === tx.grant.namens).map(([other]) => other);
  return voorstellen.map((v) => view(v, names, { nrs: [nr, ...replaced], rol: tx.grant.rol }));
}

export async function searchVoorstellen(tx: Tx, ask: { status: readonly VoorstelStatus[]; aantal: number }) {
  return viewAll(tx, await findVoorstellen(tx, { statussen: ask.status, limit: ask.aantal }));
}

/** Who changed what about one colleague, newest first. */
export async function readHistory(tx: Tx, medewerker: number) {
  return viewAll(
    tx,
    await findVoorstellen(tx, {
      statussen: ["OPEN", "BEVESTIGD", "AFGEWEZEN", "INGETROKKEN", "DIRECT"],
      medewerker,
      limit: 100,
    }),
  );
}

/** Records whom a proposal is about, for an act that shows nobody. */
export async function logAbout(tx: Tx, naam: string, id: string): Promise<void> {
  const voorstel = await readVoorstel(tx, id);
  if (voorstel)
    await nameMedewerkers(
      tx,
      naam,
      [voorstel.medewerker, voorstel.vervanger].filter((nr) => nr !== undefined),
    );
}

export async function openVoorstel(tx: Tx, id: string) {
  const voorstel = await readVoorstel(tx, id);
  if (!voorstel) return undefined;
  const [shown] = await viewAll(tx, [voorstel]);
  return shown;
}
