/** The steps of a coordinator: take up or hand over, grade, decide, close, and write to the melder. Each says no by name. */
import { datumOf } from "../../kernel/datum.ts";
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { nameMedewerkersById, type Kort } from "../medewerkers/index.ts";
import { openBijlage, openMelderlink } from "../meldingen/index.ts";
import type { SignaalWeigering } from "./weigering.ts";
import { termijnNa } from "./termijn.ts";
import { assignSignaal, type Besluitvraag, decideSignaal, openMelder, readBijlage } from "./signaal-store.ts";

type Done<T = undefined> = Promise<Result<T, SignaalWeigering>>;

/** What the database answered: a refusal by its name, or nothing. */
export const settled = (weigering: string | null): Result<undefined, SignaalWeigering> =>
  weigering === null ? ok(undefined) : refuse(weigering as SignaalWeigering);

/** Without a colleague: whoever asks takes it up. */
export const takeUp = async (tx: Tx, aan: string | undefined, versie: number): Done =>
  settled(await assignSignaal(tx, aan ?? tx.grant.medewerker, versie));

/** The next step, with the term that belongs to it. */
export const decide = async (tx: Tx, kalender: Feestdagenkalender, vraag: Besluitvraag): Done =>
  settled(await decideSignaal(tx, vraag, termijnNa(kalender, datumOf(tx.grant.klok), vraag.besluit)));

/** Who reported, for whoever treats the signaal. */
export async function readMelder(tx: Tx, keyring: Keyring, signaal: string): Done<Kort> {
  const sealed = await openMelder(tx);
  if (!sealed) return refuse("NIET_UW_SIGNAAL");
  const id = openMelderlink(keyring, signaal, sealed);
  const melder = (await nameMedewerkersById(tx, "Zien wie een signaal meldde", [id])).get(id);
  return melder ? ok(melder) : refuse("NIET_GEVONDEN");
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
  "text/plain": "txt",
};

/** A photo or a paper that came with the melding, under a name that says nothing. */
export async function readStuk(
  tx: Tx,
  keyring: Keyring,
  id: string,
): Done<{ readonly soort: string; readonly naam: string; readonly inhoud: Buffer }> {
  const found = await readBijlage(tx, id);
  if (!found) return refuse("BIJLAGE_ONBEKEND");
  const naam = `bijlage.${EXTENSIONS[found.soort] ?? "bin"}`;
  return ok({ soort: found.soort, naam, inhoud: openBijlage(keyring, id, found.verzegeld) });
}
