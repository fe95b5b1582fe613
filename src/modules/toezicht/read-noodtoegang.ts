/** Read emergency access with names, as this reader may see it. */
import type { Tx } from "../../platform/grant/grant.ts";
import { nameMedewerkers, nameMedewerkersById } from "../medewerkers/index.ts";
import { standOf } from "./noodtoegang.ts";
import { findTweeden, listNoodtoegang } from "./noodtoegang-store.ts";

export async function readNoodtoegangen(tx: Tx, now: Date) {
  const all = await listNoodtoegang(tx);
  const names = await nameMedewerkersById(
    tx,
    "Noodtoegang bekijken",
    all.flatMap((n) => [n.aanvrager, n.tweede, n.beoordelaar ?? []].flat()),
  );
  const kort = (key: string, id: string | undefined) => {
    const found = id === undefined ? undefined : names.get(id);
    return found ? { [key]: found } : {};
  };
  const time = (key: string, date: Date | undefined) => (date ? { [key]: date.toISOString() } : {});
  return all.map((n) => ({
    id: n.id,
    stand: standOf(n, now),
    reden: n.reden,
    gevraagdOp: n.gevraagdOp.toISOString(),
    vanMij: n.vanMij,
    aanMij: n.aanMij,
    ...kort("aanvrager", n.aanvrager),
    ...kort("tweede", n.tweede),
    ...kort("beoordelaar", n.beoordelaar),
    ...time("toegekendOp", n.toegekendOp),
    ...time("tot", n.tot),
    ...time("beeindigdOp", n.beeindigdOp),
    ...time("beoordeeldOp", n.beoordeeldOp),
    ...(n.oordeel === undefined ? {} : { oordeel: n.oordeel }),
  }));
}

/** Colleagues who could be the second person now. */
export async function readTweeden(tx: Tx) {
  const nrs = await findTweeden(tx);
  const names = await nameMedewerkers(
    tx,
    "Tweede persoon kiezen",
    nrs.map(({ nr }) => nr),
  );
  return [...names.values()].toSorted((a, b) => a.naam.localeCompare(b.naam, "nl"));
}
