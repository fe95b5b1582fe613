/** Open one's own account: name, roles now, the colleagues one replaces, and what all that opens. */
import type { Tx } from "../../platform/grant/grant.ts";
import { defaultVoorkeur } from "./medewerker.ts";
import { readActiviteiten, readMedewerker, readOwnRollen, readVoorkeur } from "./store.ts";

async function readAbsent(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, { id: string; naam: string }>> {
  const people = await Promise.all(ids.map((id) => readMedewerker(tx, id)));
  const found = people.filter((medewerker) => medewerker !== undefined);
  tx.log(
    "Naam van een vervangen collega",
    found.map(({ id }) => id),
  );
  return new Map(found.map(({ id, naam }) => [id, { id, naam }]));
}

/** @throws when the list does not know who is logged in: the door and the list disagree, which is a bug. */
export async function openMij(tx: Tx) {
  const [self, rollen, voorkeur] = await Promise.all([
    readMedewerker(tx, tx.grant.medewerker),
    readOwnRollen(tx),
    readVoorkeur(tx),
  ]);
  if (!self) throw new Error("The list does not know who is logged in");
  const codes = [...new Set(rollen.map(({ rol }) => rol))];
  const absent = await readAbsent(tx, [...new Set(rollen.flatMap(({ namens }) => namens ?? []))]);
  const { id, naam, functie, afdeling } = self;
  return {
    id,
    naam,
    functie,
    afdeling,
    rollen: rollen.map(({ rol, namens, tot }) => {
      const colleague = namens === null ? undefined : absent.get(namens);
      return { rol, ...(colleague ? { namens: colleague } : {}), ...(tot ? { tot: tot.toISOString() } : {}) };
    }),
    activiteiten: await readActiviteiten(tx, [...codes, "melder"]),
    voorkeur: voorkeur ?? defaultVoorkeur(codes),
  };
}
