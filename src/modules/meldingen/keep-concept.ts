/** Keep a draft: sealed for its owner, a week after the last change, and never written over what another window saved. */
import { newId } from "../../kernel/id.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { InspectedFile } from "../../platform/files/inspect-file.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { type ConceptInhoud, conceptInhoud } from "./contract.ts";
import {
  type ConceptRow,
  type ConceptStand,
  findBijlage,
  findBijlagen,
  findConcept,
  findConcepten,
  insertBijlage,
  insertConcept,
  updateConcept,
} from "./concept-store.ts";
import { openConcept, openConceptbijlage, sealConcept, sealConceptbijlage } from "./seal-melder.ts";

/** Bytes that a sealed draft may take; what is longer than any melding is no draft. */
const CONCEPT_LIMIT = 65_000;
const MOST_CONCEPTEN = 20;
const MOST_BIJLAGEN = 5;
const BIJLAGE_LIMIT = 8 * 1024 * 1024;
/** What a melder may send along: a photo loses its metadata on the way in (`inspectFile`), a pdf stays byte for byte. */
const ATTACHABLE: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp", "application/pdf"]);

const iso = ({ versie, gewijzigdOp, vervaltOp }: ConceptStand) => ({
  versie,
  gewijzigdOp: gewijzigdOp.toISOString(),
  vervaltOp: vervaltOp.toISOString(),
});

/** What an older version of this software sealed is read with what it still shares with ours. */
const readInhoud = (keyring: Keyring, { extern, verzegeld }: ConceptRow): ConceptInhoud => {
  const read = conceptInhoud.safeParse(openConcept(keyring, extern, verzegeld));
  return read.success ? read.data : {};
};

type KeepCode = "CONCEPT_GEWIJZIGD" | "CONCEPT_TE_GROOT" | "CONCEPTEN_VOL";

/** `versie` 0 makes a new draft; any other must be the one that is there. */
export async function keepConcept(
  tx: Tx,
  keyring: Keyring,
  id: string,
  { versie, inhoud }: { readonly versie: number; readonly inhoud: ConceptInhoud },
): Promise<Result<ReturnType<typeof iso>, KeepCode>> {
  const verzegeld = sealConcept(keyring, id, inhoud);
  if (verzegeld.length > CONCEPT_LIMIT) return refuse("CONCEPT_TE_GROOT");
  if (versie === 0 && (await findConcepten(tx)).length >= MOST_CONCEPTEN) return refuse("CONCEPTEN_VOL");
  const kept = versie === 0 ? await insertConcept(tx, id, verzegeld) : await updateConcept(tx, id, versie, verzegeld);
  return kept ? ok(iso(kept)) : refuse("CONCEPT_GEWIJZIGD");
}

export async function openOwnConcept(tx: Tx, keyring: Keyring, id: string) {
  const row = await findConcept(tx, id);
  if (!row) return undefined;
  const bijlagen = await findBijlagen(tx, row.id);
  return {
    id: row.extern,
    inhoud: readInhoud(keyring, row),
    ...iso(row),
    bijlagen: bijlagen.map(({ extern, soort, bytes }) => ({ id: extern, soort, bytes })),
  };
}

/** The beginning of the text, so that a melder knows which draft is which. */
const beginOf = ({ feiten = "" }: ConceptInhoud): string => Array.from(feiten.trim()).slice(0, 80).join("");

export async function listConcepten(tx: Tx, keyring: Keyring) {
  const rows = await findConcepten(tx);
  return rows.map((row) => ({
    id: row.extern,
    begin: beginOf(readInhoud(keyring, row)),
    gewijzigdOp: row.gewijzigdOp.toISOString(),
    vervaltOp: row.vervaltOp.toISOString(),
    bijlagen: row.bijlagen,
  }));
}

type BijlageCode = "CONCEPT_ONBEKEND" | "BIJLAGEN_VOL" | "BIJLAGE_TE_GROOT" | "BIJLAGE_SOORT";

export async function addBijlage(
  tx: Tx,
  keyring: Keyring,
  concept: string,
  { soort, inhoud }: InspectedFile,
): Promise<Result<{ id: string }, BijlageCode>> {
  if (!ATTACHABLE.has(soort)) return refuse("BIJLAGE_SOORT");
  if (inhoud.length > BIJLAGE_LIMIT) return refuse("BIJLAGE_TE_GROOT");
  // Locked, so that two at once are not both the fifth.
  const row = await findConcept(tx, concept, true);
  if (!row) return refuse("CONCEPT_ONBEKEND");
  if ((await findBijlagen(tx, row.id)).length >= MOST_BIJLAGEN) return refuse("BIJLAGEN_VOL");
  const id = newId();
  await insertBijlage(tx, row.id, {
    extern: id,
    soort,
    bytes: inhoud.length,
    verzegeld: sealConceptbijlage(keyring, id, inhoud),
  });
  return ok({ id });
}

const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

/** The name that the file had on the phone is not kept: it can name a person. */
export async function openConceptBijlage(tx: Tx, keyring: Keyring, concept: string, id: string) {
  const row = await findBijlage(tx, concept, id);
  return (
    row && {
      soort: row.soort,
      naam: `bijlage.${ENDINGS[row.soort] ?? "bin"}`,
      inhoud: openConceptbijlage(keyring, row.extern, row.verzegeld),
    }
  );
}
