/** Mailadres: where somebody wants to hear that work waits; sealed, because whose it is says who works on what. */
import type { Keyring } from "../../platform/keys/keyring.ts";
import { seal, unseal } from "../../platform/keys/seal.ts";

const DOEL = "organisatie";

const contextOf = (medewerker: string): string => `weerwerk mailadres ${medewerker}`;

/** Layout: version of the key (1) || sealed value, bound to the person. */
export function sealMailadres(keyring: Keyring, medewerker: string, adres: string): Buffer {
  const { versie, key } = keyring.active(DOEL);
  return Buffer.concat([Buffer.of(versie), seal(key, contextOf(medewerker), Buffer.from(adres, "utf8"))]);
}

/** @throws SealError when it is the address of somebody else. */
export const openMailadres = (keyring: Keyring, medewerker: string, verzegeld: Buffer): string =>
  unseal(keyring.get(DOEL, verzegeld[0] ?? 0).key, contextOf(medewerker), verzegeld.subarray(1)).toString("utf8");
