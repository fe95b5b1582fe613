/** Read colleagues: names and functions for everyone; roles and state for who keeps or checks the list. */
import type { Tx } from "../../platform/grant/grant.ts";
import { isNu, type Medewerker, type Rol, type Toestand } from "./medewerker.ts";
import {
  findMedewerkers,
  readMedewerker,
  readMedewerkers,
  readMedewerkersById,
  readRollen,
  readToestand,
  type Gezien,
} from "./store.ts";

export type Kort = { readonly id: string; readonly naam: string };

/** Names by inside key, each recorded in the processing log: whoever is shown counts. */
export async function nameMedewerkers(tx: Tx, naam: string, nrs: Iterable<number>): Promise<ReadonlyMap<number, Kort>> {
  const people = await readMedewerkers(tx, [...new Set(nrs)]);
  tx.log(
    naam,
    people.map(({ id }) => id),
  );
  return new Map(people.map(({ nr, id, naam: name }) => [nr, { id, naam: name }]));
}

/** The same by outside id. */
export async function nameMedewerkersById(
  tx: Tx,
  naam: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Kort>> {
  const people = await readMedewerkersById(tx, [...new Set(ids)]);
  tx.log(
    naam,
    people.map(({ id }) => id),
  );
  return new Map(people.map(({ id, naam: name }) => [id, { id, naam: name }]));
}

const iso = (date: Date | undefined): { iso: string } | undefined => (date ? { iso: date.toISOString() } : undefined);

function viewRol({ rol, van, tot, namens }: Rol, nu: Date, names: ReadonlyMap<number, Kort>) {
  const end = iso(tot);
  const absent = namens === undefined ? undefined : names.get(namens);
  return {
    rol,
    van: van.toISOString(),
    ...(end ? { tot: end.iso } : {}),
    nu: isNu({ van, tot }, nu),
    ...(absent ? { namens: absent } : {}),
  };
}

function view(
  m: Medewerker,
  rollen: readonly Rol[],
  toestand: Toestand | undefined,
  nu: Date,
  names: ReadonlyMap<number, Kort>,
) {
  const { id, naam, functie, afdeling } = m;
  return {
    id,
    naam,
    functie,
    afdeling,
    ...(toestand
      ? {
          rollen: rollen.filter((rol) => rol.medewerker === m.nr).map((rol) => viewRol(rol, nu, names)),
          geblokkeerd: toestand.geblokkeerdOp !== undefined,
          aanmeldnaam: toestand.aanmeldnaam,
          aangemeld: toestand.aangemeld,
        }
      : {}),
  };
}

async function viewAll(tx: Tx, people: readonly Gezien[], onlyNow: boolean) {
  if (!people[0]?.beheert) return people.map((m) => view(m, [], undefined, tx.grant.klok, new Map()));
  const nrs = people.map(({ nr }) => nr);
  const [rollen, toestanden] = await Promise.all([readRollen(tx, nrs), readToestand(tx, nrs)]);
  const shown = onlyNow ? rollen.filter((rol) => isNu(rol, tx.grant.klok)) : rollen;
  const names = await nameMedewerkers(
    tx,
    "Naam van een vervangen collega",
    shown.flatMap(({ namens }) => namens ?? []),
  );
  const byNr = new Map(toestanden.map((t) => [t.medewerker, t]));
  return people.map((m) => view(m, shown, byNr.get(m.nr), tx.grant.klok, names));
}

/** A page of colleagues; one more is read than shown, to know whether there is a next page. */
export async function searchMedewerkers(
  tx: Tx,
  { zoek, na, aantal }: { zoek: string; na?: string | undefined; aantal: number },
) {
  const people = await findMedewerkers(tx, { zoek, after: na, limit: aantal + 1 });
  const shown = people.slice(0, aantal);
  tx.log(
    "Collega's opzoeken",
    shown.map(({ id }) => id),
  );
  return { medewerkers: await viewAll(tx, shown, true), meer: people.length > aantal };
}

/** One colleague with past and coming roles, or undefined when there is none within the grant. */
export async function openMedewerker(tx: Tx, id: string) {
  const found = await readMedewerker(tx, id);
  if (!found) return undefined;
  tx.log("Een collega bekijken", [found.id]);
  const [shown] = await viewAll(tx, [found], false);
  return shown && { nr: found.nr, view: shown };
}
