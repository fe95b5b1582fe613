/** Name in a case: what a signaal mentions becomes a thing of that signaal alone, with the grade of the signaal. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import type { Bronrecord, Ding, Waarden } from "../bronbestanden/index.ts";
import { RecordSealer } from "./seal-record.ts";

const BRON = "signalen";

export type Vermelding = {
  /** Also the id of the thing, and of the subject in the log. */
  readonly id: string;
  readonly soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON" | "ORGANISATIE" | "PERSOON";
  readonly waarde: Readonly<Record<string, string>>;
  readonly graad: { readonly bron: string; readonly informatie: number };
  readonly behandelcode: "H1" | "H2" | "H3";
};

type Vorm = { readonly soort: Ding; readonly waarden: (waarde: Vermelding["waarde"]) => Waarden };

/** The value as a machine compares it, else as it was typed. */
const keyOf = (waarde: Vermelding["waarde"]): string => waarde["sleutel"] ?? waarde["tekst"] ?? "";
const tekstOf = (waarde: Vermelding["waarde"]): string => waarde["tekst"] ?? "";

const VORMEN: Readonly<Record<Vermelding["soort"], Vorm>> = {
  ADRES: { soort: "ADRES", waarden: (waarde) => ({ adres: [{ volledig: tekstOf(waarde) }] }) },
  KENTEKEN: { soort: "VOERTUIG", waarden: (waarde) => ({ kenteken: [keyOf(waarde)] }) },
  KVK: { soort: "ORGANISATIE", waarden: (waarde) => ({ kvkNummer: [keyOf(waarde)] }) },
  IBAN: { soort: "REKENING", waarden: (waarde) => ({ iban: [keyOf(waarde)] }) },
  TELEFOON: { soort: "TELEFOON", waarden: (waarde) => ({ telefoon: [keyOf(waarde)] }) },
  ORGANISATIE: { soort: "ORGANISATIE", waarden: (waarde) => ({ naam: [tekstOf(waarde)] }) },
  PERSOON: {
    soort: "PERSOON",
    waarden: ({ geboortedatum, ...naam }) => ({
      naam: [naam],
      ...(geboortedatum === undefined ? {} : { geboortedatum: [geboortedatum] }),
    }),
  },
};

/** @throws when the signaal may hold no person, which the caller asked the database before. */
export async function nameVermelding(tx: Tx, keyring: Keyring, vermelding: Vermelding): Promise<void> {
  const { soort, waarden } = VORMEN[vermelding.soort];
  const record: Bronrecord = { sleutel: vermelding.id, soort, waarden: waarden(vermelding.waarde) };
  const sealed = new RecordSealer(keyring, BRON).name(vermelding.id, record);
  await tx.run("select registers.take_vermelding($1, $2, $3, $4, $5, $6, $7::bigint[], $8, $9, $10::smallint, $11)", [
    vermelding.id,
    soort,
    sealed.sleutel,
    sealed.token,
    sealed.zoekindex,
    JSON.stringify(record.waarden),
    `{${sealed.sleutels.join(",")}}`,
    sealed.vingerafdruk,
    vermelding.graad.bron,
    vermelding.graad.informatie,
    vermelding.behandelcode,
  ]);
}
