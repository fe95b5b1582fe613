/** What a colleague may state about each soort, and how a value of it is typed. The API checks again; a test holds this to its list. */
import type { Ding } from "./types.ts";

const OVERAL = ["omschrijving", "opmerking", "land", "bronadres"] as const;
const BEREIKBAAR = ["adres", "telefoon", "email", "website"] as const;

/** In the order of a page. Of people nothing is stated here: that belongs to a case. */
export const EIGENSCHAPPEN: Readonly<Record<Exclude<Ding, "PERSOON">, readonly string[]>> = {
  ORGANISATIE: [
    "naam",
    "handelsnaam",
    "vroegereNaam",
    "kvkNummer",
    "rsin",
    "registratienummer",
    "rechtsvorm",
    "oprichtingsdatum",
    "opheffingsdatum",
    "status",
    "bedrijfsactiviteit",
    "werknemers",
    "iban",
    ...BEREIKBAAR,
    ...OVERAL,
  ],
  VESTIGING: [
    "naam",
    "handelsnaam",
    "vestigingsnummer",
    "kvkNummer",
    "bedrijfsactiviteit",
    "werknemers",
    "oprichtingsdatum",
    "opheffingsdatum",
    ...BEREIKBAAR,
    ...OVERAL,
  ],
  ADRES: ["adres", "bagId", ...OVERAL],
  OBJECT: [
    "naam",
    "bagId",
    "kadastraleAanduiding",
    "adres",
    "gebruiksdoel",
    "oppervlakte",
    "bouwjaar",
    "waarde",
    ...OVERAL,
  ],
  VOERTUIG: ["naam", "kenteken", "merk", "model", "kleur", "voertuigsoort", "bouwjaar", ...OVERAL],
  REKENING: ["naam", "iban", "rekeningnummer", "bank", ...OVERAL],
  TELEFOON: ["telefoon", "aanbieder", ...OVERAL],
  VERGUNNING: ["naam", "vergunningnummer", "vergunningsoort", "status", "verleendOp", "eindigtOp", "adres", ...OVERAL],
  FUNCTIE: ["naam", "organisatienaam", "adres", ...OVERAL],
};

/** A moment in the life of what it is about, so it stands in the timeline. */
export const DATUMS: ReadonlySet<string> = new Set([
  "geboortedatum",
  "overlijdensdatum",
  "oprichtingsdatum",
  "opheffingsdatum",
  "bouwjaar",
  "verleendOp",
  "eindigtOp",
]);

export const isDeeldatum = (text: string): boolean => {
  const [, jaar, maand = "01", dag = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (jaar === undefined) return false;
  const at = new Date(`${jaar}-${maand}-${dag}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === `${jaar}-${maand}-${dag}`;
};
