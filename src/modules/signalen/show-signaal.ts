/** Show signaal: a row of the database as the list and the page say it, with terms counted and the grade aged. */
import { datumOf, type Datum } from "../../kernel/datum.ts";
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import { type Kort, nameMedewerkers } from "../medewerkers/index.ts";
import { decayGraad } from "../registers/index.ts";
import type { Graad } from "./signaal.ts";
import { werkdagenTot } from "./termijn.ts";
import type { SignaalRij } from "./signaal-store.ts";

export type Namen = ReadonlyMap<number, Kort>;

/** The names of those colleagues, recorded in the processing log. */
export const namesOf = (tx: Tx, nrs: Iterable<number | null>): Promise<Namen> =>
  nameMedewerkers(
    tx,
    "Naam van een collega bij een signaal",
    [...nrs].filter((nr) => nr !== null),
  );

export const nameOf = (namen: Namen, nr: number | null): Kort | undefined => (nr === null ? undefined : namen.get(nr));

/** The grade now; undefined when nobody gave one. */
export function graadNu(rij: SignaalRij, nu: Date): Graad | undefined {
  const given = graadGegeven(rij);
  return given && decayGraad(given, given.op, nu);
}

export const graadGegeven = (rij: SignaalRij): (Graad & { readonly op: Date }) | undefined =>
  rij.graad_bron === null || rij.graad_informatie === null || rij.gegradeerd_op === null
    ? undefined
    : { bron: rij.graad_bron, informatie: rij.graad_informatie, op: rij.gegradeerd_op };

/** Until when the melder waits to hear, when they want to and did not. */
const waitsUntil = (rij: SignaalRij): Datum | undefined =>
  rij.terugkoppeling && rij.teruggekoppeld_op === null ? (rij.terugkoppelen_voor ?? undefined) : undefined;

/** What the list and the page both say. */
export function toKop(rij: SignaalRij, kalender: Feestdagenkalender, nu: Date, namen: Namen) {
  const vandaag = datumOf(nu);
  return {
    id: rij.id,
    nummer: rij.nummer,
    type: rij.type,
    kennis: rij.kennis,
    anoniem: rij.anoniem,
    plek: rij.plek ?? undefined,
    ontvangenOp: rij.ontvangen_op,
    fase: rij.fase,
    slot: rij.slot,
    inAanpak: rij.in_aanpak,
    behandelaar: nameOf(namen, rij.behandelaar),
    vanMij: rij.van_mij,
    graad: graadNu(rij, nu),
    termijn: rij.termijn,
    werkdagen: werkdagenTot(kalender, vandaag, rij.termijn),
    teLaat: rij.gesloten_op === null && rij.termijn < vandaag,
    vraag: rij.vraag ?? undefined,
    terugkoppelenVoor: waitsUntil(rij),
    uitkomst: rij.uitkomst ?? undefined,
    geslotenOp: rij.gesloten_op?.toISOString(),
    vernietigenOp: rij.vernietigen_op ?? undefined,
    versie: rij.versie,
  };
}
