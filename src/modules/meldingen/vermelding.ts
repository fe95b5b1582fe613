/** Vermelding: what a text names, in one spelling, so that two signals on the same object can meet. */
import { parseAddressLine } from "../../engines/resolution/values/index.ts";
import { formatIban, parseIban } from "../../kernel/iban.ts";
import { formatKenteken, parseKenteken } from "../../kernel/kenteken.ts";
import { parseKvkNummer } from "../../kernel/kvk.ts";
import { formatTelefoonnummer, parseTelefoonnummer } from "../../kernel/telefoon.ts";

/** What a melder may name. An organisation by name and a person are for whoever weighs. */
export const MELDBARE_SOORTEN = ["ADRES", "KENTEKEN", "KVK", "IBAN", "TELEFOON"] as const;
export type MeldbareSoort = (typeof MELDBARE_SOORTEN)[number];

/** `tekst` as people read it, `sleutel` as machines compare it: `GBB-01-B` and `GBB01B`. */
export type Vermeldwaarde = { readonly tekst: string; readonly sleutel: string };

const valueOf = (tekst: string, sleutel: string): Vermeldwaarde => ({ tekst, sleutel });

/** Postcode and number say more than a street: two spellings of a street are one address. Undefined without a house number. */
function readAdres(tekst: string): Vermeldwaarde | undefined {
  const { street, house, postcode, place } = parseAddressLine(tekst);
  if (!house || (postcode === "" && street === "")) return undefined;
  const number = `${house.number} ${house.addition}`.trim();
  return valueOf(tekst.trim(), postcode === "" ? `${street} ${number} ${place}`.trim() : `${postcode} ${number}`);
}

const READERS: Readonly<Record<MeldbareSoort, (tekst: string) => Vermeldwaarde | undefined>> = {
  ADRES: readAdres,
  KENTEKEN: (tekst) => {
    const found = parseKenteken(tekst);
    return found.ok ? valueOf(formatKenteken(found.value), found.value) : undefined;
  },
  KVK: (tekst) => {
    const found = parseKvkNummer(tekst);
    return found.ok ? valueOf(found.value, found.value) : undefined;
  },
  IBAN: (tekst) => {
    const found = parseIban(tekst);
    return found.ok ? valueOf(formatIban(found.value), found.value) : undefined;
  },
  TELEFOON: (tekst) => {
    const found = parseTelefoonnummer(tekst);
    return found.ok ? valueOf(formatTelefoonnummer(found.value), found.value) : undefined;
  },
};

/** Reads what was typed as a value of this kind; undefined when it is none. */
export const readVermelding = (soort: MeldbareSoort, tekst: string): Vermeldwaarde | undefined => READERS[soort](tekst);
