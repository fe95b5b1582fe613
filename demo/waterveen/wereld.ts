/** Wereld: what is really so in Waterveen, before any register wrote it down with its own gaps and errors. */
import type { Achternaam, Herkomst } from "./namen.ts";

export type Gebruiksdoel =
  | "woonfunctie"
  | "winkelfunctie"
  | "kantoorfunctie"
  | "industriefunctie"
  | "logiesfunctie"
  | "overige gebruiksfunctie";

export type Adres = {
  readonly soort: "adres";
  readonly id: string;
  readonly straat: string;
  readonly huisnummer: number;
  readonly huisletter: string;
  readonly toevoeging: string;
  readonly postcode: string;
  readonly nummeraanduiding: string;
  readonly verblijfsobject: string;
  readonly pand: string;
  readonly perceel: string;
  readonly gebruiksdoel: Gebruiksdoel;
  readonly oppervlakte: number;
  readonly bouwjaar: number;
  /** What it is worth in euro. */
  readonly waarde: number;
};

export type Persoon = {
  readonly soort: "persoon";
  readonly id: string;
  /** Counts over all wijken; registers derive their own numbers from it. */
  readonly volgnummer: number;
  readonly bsn: string;
  readonly geslacht: "V" | "M";
  readonly voornamen: readonly string[];
  readonly naam: Achternaam;
  readonly partnernaam: Achternaam | undefined;
  /** Days since 1970, as all moments here. */
  readonly geboren: number;
  readonly geboorteplaats: string;
  readonly nationaliteit: string;
  readonly herkomst: Herkomst;
  readonly telefoon: string;
  readonly adres: Adres;
  readonly sinds: number;
  readonly vorigAdres: Adres | undefined;
  readonly overleden: number | undefined;
  readonly ouders: readonly Persoon[];
  /** BSN of a parent who is registered in another municipality, or empty: it leads to nobody here. */
  readonly ouderElders: string;
  /** Set when the partner exists too. */
  partner: Persoon | undefined;
  readonly getrouwd: number | undefined;
};

export type Rechtsvorm =
  | "Besloten Vennootschap"
  | "Eenmanszaak"
  | "Vennootschap onder firma"
  | "Stichting"
  | "Vereniging";

export type Vestiging = {
  readonly nummer: string;
  readonly handelsnaam: string;
  readonly adres: Adres;
  readonly van: number;
};

export type Bedrijf = {
  readonly soort: "bedrijf";
  readonly id: string;
  readonly volgnummer: number;
  readonly kvk: string;
  readonly rsin: string;
  readonly naam: string;
  readonly rechtsvorm: Rechtsvorm;
  readonly sbi: string;
  readonly werknemers: number;
  readonly opgericht: number;
  readonly opgeheven: number | undefined;
  readonly vestigingen: readonly Vestiging[];
  readonly telefoon: string;
  readonly iban: string;
};

export type Wie = Persoon | Bedrijf;

/** Where someone lives or a firm has its first place. @throws {Error} when a firm was made without one. */
export function addressOf(wie: Wie): Adres {
  const adres = wie.soort === "persoon" ? wie.adres : wie.vestigingen[0]?.adres;
  if (adres === undefined) throw new Error("A firm without a place");
  return adres;
}

export type Rol =
  | "bestuurder"
  | "enig aandeelhouder"
  | "aandeelhouder"
  | "eigenaar"
  | "vennoot"
  | "gevolmachtigde"
  | "commissaris";

export type Functie = {
  readonly bedrijf: Bedrijf;
  readonly wie: Wie;
  readonly rol: Rol;
  readonly aandeel: number | undefined;
  readonly van: number;
  readonly tot: number | undefined;
};

export type Recht = {
  readonly id: string;
  readonly adres: Adres;
  readonly wie: Wie;
  readonly aandeel: number;
  readonly koopsom: number;
  readonly van: number;
  readonly tot: number | undefined;
  readonly hypotheek: { readonly id: string; readonly geldgever: Bedrijf; readonly bedrag: number } | undefined;
};

export type Vergunning = {
  readonly nummer: string;
  readonly vergunningsoort: string;
  readonly status: "verleend" | "aangevraagd" | "ingetrokken" | "geweigerd";
  readonly omschrijving: string;
  readonly adres: Adres;
  readonly houder: Wie;
  readonly leidinggevenden: readonly Persoon[];
  readonly besluit: number;
  readonly einde: number | undefined;
};

export type Huur = {
  readonly nummer: string;
  readonly adres: Adres;
  readonly verhuurder: Wie;
  readonly huurder: Wie | undefined;
  /** Where the rent goes: as a rule the account of the landlord. */
  readonly iban: string;
  readonly perMaand: number;
  readonly van: number;
  readonly tot: number | undefined;
};

export type Voertuig = {
  readonly kenteken: string;
  readonly voertuigsoort: "Personenauto" | "Bedrijfsauto";
  readonly merk: string;
  readonly model: string;
  readonly kleur: string;
  readonly bouwjaar: number;
  readonly houder: Wie;
  /** Where the register has the holder live, which need not be where the BRP has them. */
  readonly adres: Adres;
  readonly eigenaar: Bedrijf | undefined;
  readonly sinds: number;
};

/** What only the partner's file knows: loans, jobs, family and accounts between people and firms. */
export type Partnerfeit =
  | { readonly soort: "lening"; readonly van: Wie; readonly aan: Wie; readonly bedrag: number; readonly datum: number }
  | {
      readonly soort: "werk";
      readonly werkgever: Bedrijf;
      readonly wie: Persoon;
      readonly functie: string;
      readonly van: number;
    }
  | { readonly soort: "familie"; readonly een: Persoon; readonly ander: Persoon; readonly relatie: string }
  | { readonly soort: "rekening"; readonly iban: string; readonly wie: Wie };

/** Ground truth about a group: a planted network, or people who only look like one. */
export type Groep = {
  readonly id: string;
  readonly aard: "PLANT" | "ONSCHULDIG";
  readonly patroon: string;
  /** Why it is what it is, in Dutch, for whoever reads a measurement. */
  readonly uitleg: string;
  readonly leden: readonly { readonly wat: Wie | Adres; readonly rol: string }[];
};

/** All that is generated and written at one time; nothing of an earlier wijk is kept but `bekenden`. */
export type Wijk = {
  readonly nummer: number;
  readonly adressen: readonly Adres[];
  readonly personen: readonly Persoon[];
  readonly bedrijven: readonly Bedrijf[];
  readonly functies: readonly Functie[];
  readonly rechten: readonly Recht[];
  readonly vergunningen: readonly Vergunning[];
  readonly huren: readonly Huur[];
  readonly voertuigen: readonly Voertuig[];
  readonly partnerfeiten: readonly Partnerfeit[];
  readonly groepen: readonly Groep[];
};
