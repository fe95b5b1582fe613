/** Read requests of data subjects: one's own without names, or all of them for who answers. */
import type { Tx } from "../../platform/grant/grant.ts";
import { type Kort, nameMedewerkers } from "../medewerkers/index.ts";
import { findVerzoeken } from "./verzoek-store.ts";
import type { Verzoek } from "./verzoek.ts";

function view(v: Verzoek, names: ReadonlyMap<number, Kort>) {
  const van = names.get(v.eigenaar);
  const by = v.antwoordDoor === undefined ? undefined : names.get(v.antwoordDoor);
  return {
    id: v.id,
    soort: v.soort,
    vraag: v.vraag,
    ingediendOp: v.ingediendOp.toISOString(),
    uiterlijk: v.uiterlijk,
    status: v.status,
    vanBuiten: v.vanBuiten,
    ...(van ? { van } : {}),
    ...(v.antwoord === undefined ? {} : { antwoord: v.antwoord }),
    ...(by ? { antwoordDoor: by } : {}),
    ...(v.antwoordOp ? { antwoordOp: v.antwoordOp.toISOString() } : {}),
  };
}

export async function readOwnVerzoeken(tx: Tx) {
  return (await findVerzoeken(tx, undefined)).map((v) => view(v, new Map()));
}

export async function searchVerzoeken(tx: Tx, open: boolean | undefined) {
  const all = await findVerzoeken(tx, open);
  const names = await nameMedewerkers(
    tx,
    "Verzoeken van betrokkenen behandelen",
    all.flatMap((v) => [v.eigenaar, v.antwoordDoor ?? []].flat()),
  );
  return all.map((v) => view(v, names));
}
