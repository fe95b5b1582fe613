/** Termijn: how long each fase of a signaal lasts, and when it is destroyed; as the database counts it. */
import { addDays, addMonths, type Datum, daysBetween, earliest, weekdayOf } from "../../kernel/datum.ts";
import { type Feestdagenkalender, nthWerkdag } from "../../kernel/feestdagen.ts";
import type { Besluit, Fase, Sluiting, Stand } from "./signaal.ts";

/** Working days for each fase. Self-set, so the Algemene termijnenwet does not apply (besluiten.md, table). */
export const WERKDAGEN: Readonly<Record<Fase, number>> = { 1: 5, 2: 10, 3: 30, 4: 30 };

/** Days after the term at which a signaal closes by itself, and days until it is then destroyed; as in signalen.lapse. */
const GRACE: Readonly<Record<Fase, number>> = { 1: 7, 2: 14, 3: 42, 4: 42 };
const LAPSED_DAYS = 14;

/** The last day of so many working days after a day. */
export const termijnVan = (kalender: Feestdagenkalender, dag: Datum, werkdagen: number): Datum =>
  nthWerkdag(kalender, addDays(dag, 1), werkdagen, 1);

/** By when the next step is due after a decision. A plan runs for a year. */
export function termijnNa(kalender: Feestdagenkalender, dag: Datum, besluit: Besluit): Datum {
  if (besluit === "PLAN") return addMonths(dag, 12);
  const fase: Fase = besluit === "NAAR_WEGEN" ? 2 : besluit === "NAAR_BRONNEN" ? 3 : 4;
  return termijnVan(kalender, dag, WERKDAGEN[fase]);
}

/** Monday to Friday after `van`, up to and including `tot`: by weeks, because a list counts fifty of these. */
function weekdaysAfter(van: Datum, tot: Datum): number {
  const days = daysBetween(van, tot);
  const start = weekdayOf(van);
  const rest = Array.from({ length: days % 7 }, (_, i) => ((start + i) % 7) + 1).filter((day) => day <= 5);
  return Math.floor(days / 7) * 5 + rest.length;
}

/** Working days from tomorrow up to and including a day; negative when it has passed, 0 when it is today. */
export function werkdagenTot(kalender: Feestdagenkalender, vandaag: Datum, dag: Datum): number {
  const late = dag < vandaag;
  const [van, tot] = late ? [dag, vandaag] : [vandaag, dag];
  const vrij = Array.from(kalender.namen.keys()).filter(
    (vrije) => vrije > van && vrije <= tot && weekdayOf(vrije) <= 5,
  );
  const n = weekdaysAfter(van, tot) - vrij.length;
  return late && n > 0 ? -n : n;
}

/** When it is destroyed if nobody decides anything: closed by the clock, and then past its last days (signalen.lapse). */
export function wissenZonderBesluit(termijn: Datum, { fase, inAanpak }: Pick<Stand, "fase" | "inAanpak">): Datum {
  return inAanpak ? addMonths(addDays(termijn, 1), 12) : addDays(termijn, GRACE[fase] + 1 + LAPSED_DAYS);
}

/** When it is destroyed after this end (domein.md 4.5; signalen.close_signaal). */
export function wissenNa(uitkomst: Sluiting, vandaag: Datum, ontvangenOp: Datum): Datum {
  if (uitkomst === "AANPAK_KLAAR") return earliest(addMonths(vandaag, 12), addMonths(ontvangenOp, 60));
  return uitkomst === "GEEN_OPVOLGING" ? addMonths(vandaag, 6) : addDays(vandaag, 14);
}
