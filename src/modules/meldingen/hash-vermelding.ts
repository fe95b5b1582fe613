/** Hash a mention: the keyed hash by which two signals on the same object meet. A person has none. */
import { createHmac } from "node:crypto";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { secretOf } from "../../platform/keys/secret.ts";
import type { MeldbareSoort } from "./vermelding.ts";

/** The hash (32 bytes) under which signals on the same object find each other; keyed, so that the database alone cannot try values. */
export const hashVermelding = (keyring: Keyring, soort: MeldbareSoort, sleutel: string): Buffer =>
  createHmac("sha256", secretOf(keyring.derive("herkenning", "vermelding", 1)))
    .update(`${soort} ${sleutel}`)
    .digest();
