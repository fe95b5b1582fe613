/** Take a melding in: seals the melder's line apart from the signaal, counts the terms, and carries everything over in one go. */
import { randomUUID } from "node:crypto";
import { addDays, type Datum, datumOf, yearOf } from "../../kernel/datum.ts";
import { type Feestdagenkalender, nthWerkdag } from "../../kernel/feestdagen.ts";
import { newId } from "../../kernel/id.ts";
import { newKenmerk } from "../../kernel/kenmerk.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { searchRegisters } from "../registers/index.ts";
import { findConcept, openBijlagen } from "./concept-store.ts";
import type { Gemeld, NieuweMelding } from "./contract.ts";
import { findMelding, type NewMelding, takeMelding } from "./melding-store.ts";
import { openConceptbijlage, openLijn, sealBijlage, sealLijn, sealMelderlink } from "./seal-melder.ts";
import type { Signaaltypen } from "./signaaltype-contract.ts";
import { hashVermelding } from "./hash-vermelding.ts";
import { type MeldbareSoort, readVermelding } from "./vermelding.ts";

export type Meldcatalogus = { readonly signaaltypen: Signaaltypen; readonly kalender: Feestdagenkalender };
export type MeldingCode = "TYPE_ONBEKEND" | "DATUM_IN_TOEKOMST";

/** Working days in which fase 1 is done, self-set (domein.md 3.11). */
const INTAKE_DAYS = 5;
/** Days in which a melder who asked hears something (domein.md 3.11). */
const TERUGKOPPELING_DAYS = 10;
/** 390,625 numbers a year: more than a few clashes in a row is something else. */
const DRAWS = 8;

/** The day by which a melder hears: the last working day within ten days, so that a promise never falls on a day off. */
export const horenVoorOf = (kalender: Feestdagenkalender, vandaag: Datum): Datum =>
  nthWerkdag(kalender, addDays(vandaag, TERUGKOPPELING_DAYS), 1, -1);

/** The day by which fase 1 is done: the day of receipt does not count. */
export const intakeTermijnOf = (kalender: Feestdagenkalender, vandaag: Datum): Datum =>
  nthWerkdag(kalender, addDays(vandaag, 1), INTAKE_DAYS, 1);

function readVermeldingen(keyring: Keyring, { vermeldingen, adres }: NieuweMelding): NewMelding["vermeldingen"] {
  const named = vermeldingen.map((one) => ({ ...one, herkend: undefined as string | undefined }));
  if (adres) named.unshift({ soort: "ADRES", tekst: adres.tekst, herkend: adres.id });
  const taken = new Map<string, NewMelding["vermeldingen"][number]>();
  for (const { soort, tekst, herkend } of named) {
    const waarde = readVermelding(soort, tekst);
    // A place in words, or what only looked like a number: it stays in the text and is compared with nothing.
    if (waarde === undefined) continue;
    const name = `${soort} ${waarde.sleutel}`;
    if (!taken.has(name)) taken.set(name, ready(keyring, soort, waarde, herkend));
  }
  return Array.from(taken.values());
}

const ready = (
  keyring: Keyring,
  soort: MeldbareSoort,
  waarde: { readonly tekst: string; readonly sleutel: string },
  herkend: string | undefined,
): NewMelding["vermeldingen"][number] => ({
  id: randomUUID(),
  soort,
  waarde,
  sleutel: hashVermelding(keyring, soort, waarde.sleutel),
  herkend,
});

async function carryBijlagen(tx: Tx, keyring: Keyring, concept: string | undefined): Promise<NewMelding["bijlagen"]> {
  const row = concept === undefined ? undefined : await findConcept(tx, concept);
  if (!row) return [];
  // A new id: the old one lies with the melder's draft, in backups too.
  return (await openBijlagen(tx, row.id)).map(({ extern, soort, bytes, verzegeld }) => {
    const id = newId();
    return { id, soort, bytes, verzegeld: sealBijlage(keyring, id, openConceptbijlage(keyring, extern, verzegeld)) };
  });
}

/** The address as the public list has it: whoever sends could name any id, or give it another text. Else it is an address that was typed. */
async function checkAdres(tx: Tx, adres: NieuweMelding["adres"]): Promise<NieuweMelding["adres"]> {
  if (adres?.id === undefined) return adres;
  const { treffers } = await searchRegisters(tx, adres.tekst, ["ADRES"]);
  return treffers.some(({ id, titel }) => id === adres.id && titel === adres.tekst) ? adres : { tekst: adres.tekst };
}

const filled = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

async function findSent(tx: Tx, keyring: Keyring, id: string): Promise<Gemeld | undefined> {
  const row = await findMelding(tx, id);
  if (!row) return undefined;
  const { nummer, horenVoor } = openLijn(keyring, row.verzegeld);
  return { nummer, ontvangenOp: row.ontvangenOp, ...(horenVoor === undefined ? {} : { horenVoor }) };
}

function refuseMelding({ signaaltypen }: Meldcatalogus, nieuw: NieuweMelding, vandaag: Datum): MeldingCode | undefined {
  if (!signaaltypen.typen.has(nieuw.type)) return "TYPE_ONBEKEND";
  const days = [nieuw.van, nieuw.tot].flatMap((day) => day?.slice(0, 10) ?? []);
  return days.some((day) => day > vandaag) ? "DATUM_IN_TOEKOMST" : undefined;
}

/** Sending twice is sending once: the second time brings back the number of the first. */
export async function meld(
  tx: Tx,
  keyring: Keyring,
  catalogus: Meldcatalogus,
  asked: NieuweMelding,
): Promise<Result<Gemeld, MeldingCode>> {
  const sent = await findSent(tx, keyring, asked.id);
  if (sent) return ok(sent);
  const vandaag = datumOf(tx.grant.klok);
  const no = refuseMelding(catalogus, asked, vandaag);
  if (no) return refuse(no);
  const nieuw = { ...asked, adres: await checkAdres(tx, asked.adres) };
  const horenVoor = horenVoorOf(catalogus.kalender, vandaag);
  const ready = {
    vermeldingen: readVermeldingen(keyring, nieuw),
    bijlagen: await carryBijlagen(tx, keyring, nieuw.conceptId),
    termijn: intakeTermijnOf(catalogus.kalender, vandaag),
    terugkoppelenVoor: horenVoor,
  };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const filledIn = fillIn(keyring, tx.grant.medewerker, nieuw, vandaag, ready);
    const taken = await tryTake(tx, filledIn);
    if (taken === "NUMMER_BEZET") continue;
    if (!taken) break;
    return ok({ nummer: filledIn.nummer, ontvangenOp: vandaag, ...(nieuw.terugkoppeling ? { horenVoor } : {}) });
  }
  // Another window sent the same in between.
  const other = await findSent(tx, keyring, nieuw.id);
  if (!other) throw new Error("No free number for a signaal");
  return ok(other);
}

function fillIn(
  keyring: Keyring,
  melder: string,
  nieuw: NieuweMelding,
  vandaag: Datum,
  ready: Pick<NewMelding, "vermeldingen" | "bijlagen" | "termijn" | "terugkoppelenVoor">,
): NewMelding {
  const signaal = newId();
  const nummer = newKenmerk("SIG", yearOf(vandaag));
  const horenVoor = nieuw.terugkoppeling ? ready.terugkoppelenVoor : undefined;
  const { id, conceptId, type, kennis, anoniem, terugkoppeling, feiten, van, tot } = nieuw;
  return {
    ...ready,
    melding: id,
    lijn: sealLijn(keyring, { nummer, signaal, type, horenVoor }),
    signaal,
    nummer,
    melderlink: sealMelderlink(keyring, signaal, melder),
    concept: conceptId,
    type,
    kennis,
    anoniem,
    terugkoppeling,
    feiten,
    duiding: filled(nieuw.duiding),
    van,
    tot,
    wanneer: filled(nieuw.wanneer),
    // For the list only what is public, never what somebody wrote in their own words.
    plek: nieuw.adres?.id === undefined ? undefined : nieuw.adres.tekst,
    omschrijving: filled([nieuw.adres?.tekst ?? "", nieuw.plek ?? ""].filter(Boolean).join("; ").slice(0, 300)),
  };
}

const isClash = (error: unknown): boolean =>
  error instanceof Error && "constraint" in error && error.constraint === "signaal_nummer_key";

/** Behind a savepoint: a number that is taken costs this try and not the request. */
async function tryTake(tx: Tx, melding: NewMelding): Promise<boolean | "NUMMER_BEZET"> {
  await tx.run("savepoint nummer");
  try {
    return await takeMelding(tx, melding);
  } catch (error) {
    if (!isClash(error)) throw error;
    await tx.run("rollback to savepoint nummer");
    return "NUMMER_BEZET";
  }
}
