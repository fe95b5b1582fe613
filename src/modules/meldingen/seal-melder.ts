/** What only the melder's side may read, and what goes along to the signaal: sealed, each with the version of its key before it. */
import type { Keyring } from "../../platform/keys/keyring.ts";
import { seal, unseal } from "../../platform/keys/seal.ts";

/** Layout: version of the key (1) || sealed value. */
function sealUnder(keyring: Keyring, doel: string, context: string, plain: Buffer): Buffer {
  const { versie, key } = keyring.active(doel);
  return Buffer.concat([Buffer.of(versie), seal(key, context, plain)]);
}

const openUnder = (keyring: Keyring, doel: string, context: string, sealed: Buffer): Buffer =>
  unseal(keyring.get(doel, sealed[0] ?? 0).key, context, sealed.subarray(1));

const MELDER = "melder";
const SIGNALEN = "signalen";

/** The one line by which a melder finds their signaal again. */
export type Lijn = {
  readonly nummer: string;
  readonly signaal: string;
  /** So that a melder who sent several knows which one this is. */
  readonly type: string;
  /** Day by which they hear what happened, when they asked for that. */
  readonly horenVoor?: string | undefined;
};

/**
 * Not bound to its row: whoever clears lines up sees nothing but the sealed value. A line that was moved to another owner shows nothing,
 * because the database gives the state of a signaal to its own melder only.
 */
const LIJN = "weerwerk melding lijn";

export const sealLijn = (keyring: Keyring, lijn: Lijn): Buffer =>
  sealUnder(keyring, MELDER, LIJN, Buffer.from(JSON.stringify(lijn), "utf8"));

/** @throws SealError when the line was changed. */
export const openLijn = (keyring: Keyring, sealed: Buffer): Lijn =>
  JSON.parse(openUnder(keyring, MELDER, LIJN, sealed).toString("utf8")) as Lijn;

const linkContext = (signaal: string): string => `weerwerk melder van ${signaal}`;

/** Who reported: the id of the medewerker, bound to this signaal. */
export const sealMelderlink = (keyring: Keyring, signaal: string, medewerker: string): Buffer =>
  sealUnder(keyring, MELDER, linkContext(signaal), Buffer.from(medewerker, "utf8"));

/** @returns the id of the medewerker. @throws SealError when this link belongs to another signaal. */
export const openMelderlink = (keyring: Keyring, signaal: string, sealed: Buffer): string =>
  openUnder(keyring, MELDER, linkContext(signaal), sealed).toString("utf8");

const conceptContext = (concept: string): string => `weerwerk concept ${concept}`;

export const sealConcept = (keyring: Keyring, concept: string, inhoud: unknown): Buffer =>
  sealUnder(keyring, MELDER, conceptContext(concept), Buffer.from(JSON.stringify(inhoud), "utf8"));

export const openConcept = (keyring: Keyring, concept: string, sealed: Buffer): unknown =>
  JSON.parse(openUnder(keyring, MELDER, conceptContext(concept), sealed).toString("utf8"));

const conceptbijlageContext = (bijlage: string): string => `weerwerk conceptbijlage ${bijlage}`;

export const sealConceptbijlage = (keyring: Keyring, bijlage: string, inhoud: Buffer): Buffer =>
  sealUnder(keyring, MELDER, conceptbijlageContext(bijlage), inhoud);

export const openConceptbijlage = (keyring: Keyring, bijlage: string, sealed: Buffer): Buffer =>
  openUnder(keyring, MELDER, conceptbijlageContext(bijlage), sealed);

const bijlageContext = (bijlage: string): string => `weerwerk bijlage ${bijlage}`;

/** For signalen.bijlage: sealed anew under the key of that compartment. */
export const sealBijlage = (keyring: Keyring, bijlage: string, inhoud: Buffer): Buffer =>
  sealUnder(keyring, SIGNALEN, bijlageContext(bijlage), inhoud);

/** @throws SealError when this is not the attachment with that id. */
export const openBijlage = (keyring: Keyring, bijlage: string, sealed: Buffer): Buffer =>
  openUnder(keyring, SIGNALEN, bijlageContext(bijlage), sealed);
