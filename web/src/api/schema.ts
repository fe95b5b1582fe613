/** Types of the API, generated from docs/openapi.json by web/api-types.ts; not written by hand. */
/* oxlint-disable */
export interface paths {
  readonly "/grondslagen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * De grondslagen, en of zij zijn beoordeeld
     * @description De grondslagen, en of zij zijn beoordeeld.
     */
    readonly get: operations["getGrondslagen"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/grondslagen/{grondslag}/beoordelingen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een grondslag beoordelen
     * @description Zonder geldige beoordeling draagt een grondslag geen nieuwe verwerking; lezen blijft mogelijk.
     *
     *     Activiteit: `grondslag-beoordelen`.
     */
    readonly post: operations["postGrondslagenGrondslagBeoordelingen"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/logregels/_zoek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Het logboek doorzoeken
     * @description Wie, wat, wanneer en waarom; nooit wat er te zien was. Deze inzage komt zelf ook in het logboek.
     *
     *     Activiteit: `logboek-lezen`.
     */
    readonly post: operations["postLogregelsZoek"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/logregels/{logregelId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Eén logregel met verwerkingen en beslissingen
     * @description Eén logregel met verwerkingen en beslissingen.
     *
     *     Activiteit: `logboek-lezen`.
     */
    readonly get: operations["getLogregelsLogregelId"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/loguitvoeren": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een deel van het logboek uitvoeren
     * @description Wordt op de achtergrond gemaakt; volg de opdracht en haal daar het bestand op.
     *
     *     Activiteit: `logboek-uitvoeren`.
     */
    readonly post: operations["postLoguitvoeren"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/medewerkers/_zoek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Collega's opzoeken
     * @description Namen en functies voor iedereen; rollen alleen voor wie de lijst beheert of controleert.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    readonly post: operations["postMedewerkersZoek"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/medewerkers/{medewerkerId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Een collega bekijken
     * @description Een collega bekijken.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    readonly get: operations["getMedewerkersMedewerkerId"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/medewerkers/{medewerkerId}/blokkade": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een collega meteen de toegang ontzeggen
     * @description Sluit alle sessies. Wie over het logboek waakt, kan alleen met een tweede persoon worden geblokkeerd: dan ontstaat een voorstel.
     *
     *     Activiteit: `medewerker-blokkeren`.
     */
    readonly post: operations["postMedewerkersMedewerkerIdBlokkade"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Wie u bent en wat u kunt openen
     * @description Wie u bent en wat u kunt openen.
     *
     *     Activiteit: `mijn-account`.
     */
    readonly get: operations["getMij"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij/inzagen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Wat u deed, en dat anderen uw gegevens zagen
     * @description Van anderen ziet u wanneer, waarvoor en in welke rol; niet wie.
     *
     *     Activiteit: `mijn-inzagen`.
     */
    readonly get: operations["getMijInzagen"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij/sessies": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Waar u bent aangemeld
     * @description Waar u bent aangemeld.
     *
     *     Activiteit: `mijn-sessies`.
     */
    readonly get: operations["getMijSessies"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Overal afmelden
     * @description Overal afmelden.
     *
     *     Activiteit: `mijn-sessies`.
     */
    readonly delete: operations["deleteMijSessies"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij/sessies/{sessieId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Eén sessie afmelden
     * @description Eén sessie afmelden.
     *
     *     Activiteit: `mijn-sessies`.
     */
    readonly delete: operations["deleteMijSessiesSessieId"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij/verzoeken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Uw verzoeken over uw eigen gegevens
     * @description Uw verzoeken over uw eigen gegevens.
     *
     *     Activiteit: `mijn-verzoeken`.
     */
    readonly get: operations["getMijVerzoeken"];
    readonly put?: never;
    /**
     * Een verzoek over uw eigen gegevens indienen
     * @description Inzage, rectificatie, wissen, beperking of bezwaar (AVG artikel 15 tot en met 18 en 21). U krijgt antwoord binnen een maand.
     *
     *     Activiteit: `mijn-verzoeken`.
     */
    readonly post: operations["postMijVerzoeken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij/verzoeken/{verzoekId}/intrekking": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Uw verzoek intrekken
     * @description Uw verzoek intrekken.
     *
     *     Activiteit: `mijn-verzoeken`.
     */
    readonly post: operations["postMijVerzoekenVerzoekIdIntrekking"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/mij/voorkeur": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Uw voorkeuren bewaren
     * @description Uw voorkeuren bewaren.
     *
     *     Activiteit: `mijn-account`.
     */
    readonly put: operations["putMijVoorkeur"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/noodtoegangen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Noodtoegang van u en aan u gevraagd
     * @description Noodtoegang van u en aan u gevraagd.
     *
     *     Activiteit: `noodtoegang-toekennen`.
     */
    readonly get: operations["getNoodtoegangen"];
    readonly put?: never;
    /**
     * Noodtoegang vragen
     * @description Noodtoegang vragen.
     *
     *     Activiteit: `noodtoegang-vragen`.
     */
    readonly post: operations["postNoodtoegangen"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/noodtoegangen/{noodtoegangId}/beeindiging": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Noodtoegang beëindigen
     * @description Noodtoegang beëindigen.
     *
     *     Activiteit: `noodtoegang-toekennen`.
     */
    readonly post: operations["postNoodtoegangenNoodtoegangIdBeeindiging"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/noodtoegangen/{noodtoegangId}/beoordeling": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Noodtoegang achteraf beoordelen
     * @description Noodtoegang achteraf beoordelen.
     *
     *     Activiteit: `noodtoegang-beoordelen`.
     */
    readonly post: operations["postNoodtoegangenNoodtoegangIdBeoordeling"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/noodtoegangen/{noodtoegangId}/instemming": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Als tweede persoon instemmen
     * @description Als tweede persoon instemmen.
     *
     *     Activiteit: `noodtoegang-toekennen`.
     */
    readonly post: operations["postNoodtoegangenNoodtoegangIdInstemming"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/noodtoegangen/te-beoordelen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Alle noodtoegang, om te beoordelen
     * @description Alle noodtoegang, om te beoordelen.
     *
     *     Activiteit: `noodtoegang-beoordelen`.
     */
    readonly get: operations["getNoodtoegangenTeBeoordelen"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/noodtoegangen/tweede-personen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Wie nu de tweede persoon kan zijn
     * @description Wie nu de tweede persoon kan zijn.
     *
     *     Activiteit: `noodtoegang-vragen`.
     */
    readonly get: operations["getNoodtoegangenTweedePersonen"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/opdrachten": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Uw opdrachten
     * @description Uw opdrachten.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    readonly get: operations["getOpdrachten"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/opdrachten/{opdrachtId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Eén opdracht volgen
     * @description Eén opdracht volgen.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    readonly get: operations["getOpdrachtenOpdrachtId"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/opdrachten/{opdrachtId}/annulering": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een opdracht annuleren
     * @description Een opdracht annuleren.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    readonly post: operations["postOpdrachtenOpdrachtIdAnnulering"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/opdrachten/{opdrachtId}/resultaat": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Het resultaat van een opdracht ophalen
     * @description Het resultaat van een opdracht ophalen.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    readonly get: operations["getOpdrachtenOpdrachtIdResultaat"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/opvallende-raadplegingen/_zoek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Opvallende raadplegingen
     * @description Patronen die een vraag aan de collega waard zijn, elk met een onschuldige verklaring. Geen oordeel en geen score.
     *
     *     Activiteit: `logboek-lezen`.
     */
    readonly post: operations["postOpvallendeRaadplegingenZoek"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/toegang": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Wie mag wat
     * @description Rol, activiteit, compartiment en voorwaarde. Wat hier niet staat, mag niet.
     */
    readonly get: operations["getToegang"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/verwerkingsactiviteiten": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Het register van verwerkingsactiviteiten
     * @description Wat deze organisatie met persoonsgegevens doet, waarom, en op welke grond (AVG artikel 30).
     */
    readonly get: operations["getVerwerkingsactiviteiten"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/verwerkingsactiviteiten/{code}/versies/{versie}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Eén versie van een verwerkingsactiviteit
     * @description Het adres waarnaar een regel van het Logboek Dataverwerkingen verwijst.
     */
    readonly get: operations["getVerwerkingsactiviteitenCodeVersiesVersie"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/verzoeken/_zoek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Verzoeken van betrokkenen
     * @description Verzoeken van betrokkenen.
     *
     *     Activiteit: `verzoeken-behandelen`.
     */
    readonly post: operations["postVerzoekenZoek"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/verzoeken/{verzoekId}/antwoord": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een verzoek van een betrokkene beantwoorden
     * @description Een verzoek van een betrokkene beantwoorden.
     *
     *     Activiteit: `verzoeken-behandelen`.
     */
    readonly post: operations["postVerzoekenVerzoekIdAntwoord"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voorstellen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een rol, vervanging of medewerker voorstellen
     * @description Een rol, vervanging of medewerker voorstellen.
     *
     *     Activiteit: `voorstel-doen`.
     */
    readonly post: operations["postVoorstellen"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voorstellen/_zoek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Voorstellen over rollen en vervangingen
     * @description Voorstellen over rollen en vervangingen.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    readonly post: operations["postVoorstellenZoek"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voorstellen/{voorstelId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Een voorstel bekijken
     * @description Een voorstel bekijken.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    readonly get: operations["getVoorstellenVoorstelId"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voorstellen/{voorstelId}/besluit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Een voorstel bevestigen of afwijzen
     * @description Een voorstel bevestigen of afwijzen.
     *
     *     Activiteit: `voorstel-bevestigen`.
     */
    readonly post: operations["postVoorstellenVoorstelIdBesluit"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voorstellen/{voorstelId}/bijlage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Het stuk bij een voorstel openen
     * @description Het stuk bij een voorstel openen.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    readonly get: operations["getVoorstellenVoorstelIdBijlage"];
    readonly put?: never;
    /**
     * Een stuk bij uw voorstel voegen
     * @description Foto, pdf of tekst, hooguit 25 MB, als application/octet-stream met de naam in x-bestandsnaam.
     *
     *     Activiteit: `voorstel-doen`.
     */
    readonly post: operations["postVoorstellenVoorstelIdBijlage"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/voorstellen/{voorstelId}/intrekking": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Uw eigen voorstel intrekken
     * @description Uw eigen voorstel intrekken.
     *
     *     Activiteit: `voorstel-doen`.
     */
    readonly post: operations["postVoorstellenVoorstelIdIntrekking"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Grondslag: {
      readonly adres: string;
      readonly afkorting: string;
      readonly artikel: string;
      /** @description Of deze organisatie de grondslag heeft beoordeeld en die beoordeling nog geldt */
      readonly beoordeeld: boolean;
      readonly code: string;
      /** Format: date */
      readonly geldigTot?: string;
      /** Format: date */
      readonly geldigVan: string;
      /** Format: date */
      readonly herbeoordelen?: string;
      readonly samenvatting: string;
      readonly versie: number;
      readonly wet: string;
      readonly zekerheid: string;
    };
    readonly Logregel: {
      readonly activiteit?: string;
      readonly activiteitNaam?: string;
      /** @description Hoeveel personen in deze handeling zijn verwerkt */
      readonly betrokkenen: number;
      readonly handeling: string;
      readonly herkomst?: string;
      readonly id: string;
      /** @description Kenmerk van het verzoek (trace-id) */
      readonly kenmerk: string;
      readonly namens?: components["schemas"]["MedewerkerKort"];
      readonly nood: boolean;
      readonly reden?: string;
      readonly rol?: string;
      /** @enum {string} */
      readonly soort: "GRANT" | "WEIGERING" | "AANMELDING" | "AFMELDING" | "SYSTEEM" | "ALARM";
      /** Format: date-time */
      readonly tijd: string;
      readonly uitkomst: string;
      /** Format: uuid */
      readonly werk?: string;
      readonly wie?: components["schemas"]["MedewerkerKort"];
    };
    readonly Medewerker: {
      /** @description Of iemand al eens heeft aangemeld */
      readonly aangemeld?: boolean;
      readonly aanmeldnaam?: string;
      readonly afdeling: string;
      readonly functie: string;
      readonly geblokkeerd?: boolean;
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (medewerker)
       */
      readonly id: string;
      readonly naam: string;
      /** @description Alleen voor wie de lijst beheert of controleert */
      readonly rollen?: readonly components["schemas"]["RolVanMedewerker"][];
    };
    readonly MedewerkerKort: {
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (medewerker)
       */
      readonly id: string;
      readonly naam: string;
    };
    readonly Mij: {
      /** @description Wat u met uw rollen kunt openen */
      readonly activiteiten: readonly string[];
      readonly afdeling: string;
      /** @description Stuur dit mee als x-csrf-token bij alles wat iets wijzigt */
      readonly csrf: string;
      readonly demo: boolean;
      readonly functie: string;
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (medewerker)
       */
      readonly id: string;
      /**
       * Format: date-time
       * @description De tijd waarmee deze knoop rekent
       */
      readonly klok: string;
      readonly naam: string;
      readonly organisatie: string;
      readonly rollen: readonly {
        readonly namens?: components["schemas"]["MedewerkerKort"];
        readonly rol: string;
        /** Format: date-time */
        readonly tot?: string;
      }[];
      readonly sessie: {
        /** Format: date-time */
        readonly stilOp: string;
        /** Format: date-time */
        readonly verlooptOp: string;
      };
      readonly voorkeur: components["schemas"]["Voorkeur"];
    };
    readonly NieuwVoorstelInput:
      | {
          /** Format: uuid */
          readonly medewerkerId: string;
          readonly rol: string;
          /** @constant */
          readonly soort: "ROL_TOEKENNEN";
          readonly toelichting: string;
          /** Format: date-time */
          readonly tot?: string;
          /** Format: date-time */
          readonly van?: string;
        }
      | {
          /** Format: uuid */
          readonly medewerkerId: string;
          readonly rol: string;
          /** @constant */
          readonly soort: "ROL_BEEINDIGEN";
          readonly toelichting: string;
          /** Format: date-time */
          readonly van?: string;
        }
      | {
          /** Format: uuid */
          readonly medewerkerId: string;
          readonly rol: string;
          /** @constant */
          readonly soort: "VERVANGING";
          readonly toelichting: string;
          /** Format: date-time */
          readonly tot: string;
          /** Format: date-time */
          readonly van?: string;
          /** Format: uuid */
          readonly vervangerId: string;
        }
      | {
          /** Format: uuid */
          readonly medewerkerId: string;
          readonly rol: string;
          /** @constant */
          readonly soort: "VERVANGING_BEEINDIGEN";
          readonly toelichting: string;
          /** Format: uuid */
          readonly vervangerId: string;
        }
      | {
          readonly aanmeldnaam: string;
          /** @default  */
          readonly afdeling: string;
          readonly functie: string;
          readonly naam: string;
          /** @constant */
          readonly soort: "MEDEWERKER_TOEVOEGEN";
          readonly toelichting: string;
        }
      | {
          readonly afdeling?: string;
          readonly functie?: string;
          /** Format: uuid */
          readonly medewerkerId: string;
          readonly naam?: string;
          /** @constant */
          readonly soort: "MEDEWERKER_WIJZIGEN";
          readonly toelichting: string;
        }
      | {
          readonly aanmeldnaam: string;
          /** Format: uuid */
          readonly medewerkerId: string;
          /** @constant */
          readonly soort: "AANMELDNAAM_WIJZIGEN";
          readonly toelichting: string;
        }
      | {
          /** Format: uuid */
          readonly medewerkerId: string;
          /** @constant */
          readonly soort: "DEBLOKKEREN";
          readonly toelichting: string;
        };
    readonly Noodtoegang: {
      readonly aanMij: boolean;
      readonly aanvrager?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      readonly beeindigdOp?: string;
      /** Format: date-time */
      readonly beoordeeldOp?: string;
      readonly beoordelaar?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      readonly gevraagdOp: string;
      /** Format: uuid */
      readonly id: string;
      readonly oordeel?: string;
      readonly reden: string;
      /** @enum {string} */
      readonly stand: "GEVRAAGD" | "LOOPT" | "VOORBIJ" | "NIET_TOEGEKEND" | "BEOORDEELD";
      /** Format: date-time */
      readonly toegekendOp?: string;
      /** Format: date-time */
      readonly tot?: string;
      readonly tweede?: components["schemas"]["MedewerkerKort"];
      readonly vanMij: boolean;
    };
    readonly Opdracht: {
      /** Format: date-time */
      readonly besteldOp: string;
      readonly gedaan: number;
      readonly heeftResultaat: boolean;
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly klaarOp?: string;
      readonly melding?: string;
      /** @enum {string} */
      readonly status: "WACHT" | "BEZIG" | "KLAAR" | "MISLUKT" | "GEANNULEERD";
      readonly taak: string;
      readonly totaal?: number;
    };
    readonly OpvallendeRaadpleging: {
      readonly aantal: number;
      readonly feit: string;
      /** @description Een onschuldige verklaring, om mee te beginnen */
      readonly onschuldig: string;
      /** @enum {string} */
      readonly soort:
        | "NOODTOEGANG"
        | "COLLEGA_HERHAALD"
        | "VEEL_BETROKKENEN"
        | "BUITEN_WERKTIJD"
        | "WEIGERINGEN"
        | "AANMELDEN_MISLUKT";
      /** Format: date-time */
      readonly vanaf: string;
      readonly wie?: components["schemas"]["MedewerkerKort"];
    };
    /** @description Een weigering volgens RFC 9457 */
    readonly Probleem: {
      readonly code: string;
      readonly detail: string;
      /** @description Alle fouten in de invoer tegelijk */
      readonly fouten?: readonly { readonly code: string; readonly melding: string; readonly veld: string }[];
      /** @description Kenmerk van dit verzoek (trace-id); noem het als u om hulp vraagt */
      readonly kenmerk: string;
      readonly status: number;
      readonly title: string;
      readonly type: string;
    };
    readonly RolVanMedewerker: {
      /** @description De collega die wordt vervangen */
      readonly namens?: components["schemas"]["MedewerkerKort"];
      /** @description Of de rol nu geldt */
      readonly nu: boolean;
      readonly rol: string;
      /** Format: date-time */
      readonly tot?: string;
      /** Format: date-time */
      readonly van?: string;
    };
    readonly Sessie: {
      /** Format: date-time */
      readonly begonnenOp: string;
      /** @description Of dit de sessie is waarmee u dit vraagt */
      readonly deze: boolean;
      /** Format: date-time */
      readonly gezienOp: string;
      /** Format: uuid */
      readonly id: string;
      readonly toestel: string;
      /** Format: date-time */
      readonly verlooptOp: string;
    };
    readonly Toegang: {
      readonly activiteit: string;
      readonly fasen: readonly number[];
      readonly lezen: readonly string[];
      readonly lezenEigen: readonly string[];
      readonly lid: boolean;
      readonly meta?: string;
      readonly naam: string;
      readonly rol: string;
      readonly schrijven: readonly string[];
      readonly schrijvenEigen: readonly string[];
      readonly soort: string;
      readonly verwerking: string;
    };
    readonly Verwerkingsactiviteit: {
      readonly betrokkenen: readonly string[];
      readonly bewaartermijn: {
        readonly duur: string;
        readonly grond: string;
        readonly vanaf: string;
        readonly zekerheid: string;
      };
      readonly bijzonder: readonly string[];
      readonly code: string;
      readonly doel: string;
      readonly gegevens: readonly string[];
      /** Format: date */
      readonly geldigTot?: string;
      /** Format: date */
      readonly geldigVan: string;
      readonly grondslagen: readonly string[];
      readonly naam: string;
      readonly ontvangers: readonly string[];
      readonly uitleg: string;
      readonly versie: number;
      readonly vertrouwelijk: boolean;
      readonly waarborgen: readonly string[];
    };
    readonly Verzoek: {
      readonly antwoord?: string;
      readonly antwoordDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      readonly antwoordOp?: string;
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly ingediendOp: string;
      /** @enum {string} */
      readonly soort: "INZAGE" | "RECTIFICATIE" | "WISSEN" | "BEPERKING" | "BEZWAAR";
      /** @enum {string} */
      readonly status: "OPEN" | "BEANTWOORD" | "INGETROKKEN";
      /** Format: date */
      readonly uiterlijk: string;
      readonly van?: components["schemas"]["MedewerkerKort"];
      readonly vraag: string;
    };
    readonly Voorkeur: {
      /** @enum {string} */
      readonly dichtheid: "ruim" | "compact";
      readonly sneltoetsen: boolean;
      /** @enum {string} */
      readonly taal: "nl" | "en";
      /** @enum {string} */
      readonly thema: "systeem" | "licht" | "donker";
    };
    readonly VoorkeurInput: {
      /** @enum {string} */
      readonly dichtheid: "ruim" | "compact";
      readonly sneltoetsen: boolean;
      /** @enum {string} */
      readonly taal: "nl" | "en";
      /** @enum {string} */
      readonly thema: "systeem" | "licht" | "donker";
    };
    readonly Voorstel: {
      readonly aanmeldnaam?: string;
      readonly afdeling?: string;
      readonly besluitDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      readonly besluitOp?: string;
      readonly besluitToelichting?: string;
      /** Format: uuid */
      readonly bijlage?: string;
      readonly functie?: string;
      /** Format: uuid */
      readonly id: string;
      readonly ingediendDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      readonly ingediendOp: string;
      /** @description Of u hierover mag beslissen */
      readonly magBeslissen: boolean;
      readonly medewerker?: components["schemas"]["MedewerkerKort"];
      readonly naam?: string;
      readonly rol?: string;
      /** @enum {string} */
      readonly soort:
        | "ROL_TOEKENNEN"
        | "ROL_BEEINDIGEN"
        | "VERVANGING"
        | "VERVANGING_BEEINDIGEN"
        | "MEDEWERKER_TOEVOEGEN"
        | "MEDEWERKER_WIJZIGEN"
        | "AANMELDNAAM_WIJZIGEN"
        | "BLOKKEREN"
        | "DEBLOKKEREN";
      /** @enum {string} */
      readonly status: "OPEN" | "BEVESTIGD" | "AFGEWEZEN" | "INGETROKKEN" | "DIRECT";
      readonly toelichting: string;
      /** Format: date-time */
      readonly tot?: string;
      /** Format: date-time */
      readonly van?: string;
      readonly vervanger?: components["schemas"]["MedewerkerKort"];
      /** @enum {string} */
      readonly waaromNiet?: "VOORSTEL_GESLOTEN" | "EIGEN_VOORSTEL" | "GAAT_OVER_UZELF" | "ANDERE_ROL";
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getGrondslagen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": { readonly grondslagen: readonly components["schemas"]["Grondslag"][] };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postGrondslagenGrondslagBeoordelingen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly grondslag: string };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly herbeoordelen: string;
          readonly toelichting: string;
          readonly versie: number;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postLogregelsZoek: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @default 50 */
          readonly aantal?: number;
          readonly activiteit?: string;
          /**
           * Format: uuid
           * @description Alleen samen met verzoekId: zoeken op een persoon kan alleen voor een verzoek
           */
          readonly betrokkeneId?: string;
          /** Format: uuid */
          readonly medewerkerId?: string;
          /** @description Het kenmerk van de laatste regel van de vorige bladzijde */
          readonly na?: string;
          readonly soort?: readonly ("GRANT" | "WEIGERING" | "AANMELDING" | "AFMELDING" | "SYSTEEM" | "ALARM")[];
          /** Format: date-time */
          readonly tot: string;
          /** @enum {string} */
          readonly uitkomst?: "TOEGESTAAN" | "GEWEIGERD";
          /** Format: date-time */
          readonly van: string;
          /** Format: uuid */
          readonly verzoekId?: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly logregels: readonly components["schemas"]["Logregel"][];
            readonly meer: boolean;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getLogregelsLogregelId: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly logregelId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly beslissingen: readonly {
              readonly beleid: string;
              readonly reden: string;
              readonly rol?: string;
              readonly toegestaan: boolean;
            }[];
            readonly logregel: components["schemas"]["Logregel"];
            readonly verwerkingen: readonly {
              readonly aantal: number;
              readonly naam: string;
              readonly soort: string;
              readonly versie: number;
              readonly verwerking: string;
            }[];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postLoguitvoeren: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reden: string;
          /** Format: date-time */
          readonly tot: string;
          /** Format: date-time */
          readonly van: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 202: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** Format: uuid */
            readonly opdrachtId: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postMedewerkersZoek: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @default 50 */
          readonly aantal?: number;
          /**
           * Format: uuid
           * @description Het kenmerk van de laatste medewerker van de vorige bladzijde
           */
          readonly na?: string;
          /** @default  */
          readonly zoek?: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly medewerkers: readonly components["schemas"]["Medewerker"][];
            readonly meer: boolean;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getMedewerkersMedewerkerId: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly medewerkerId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly geschiedenis?: readonly components["schemas"]["Voorstel"][];
            readonly medewerker: components["schemas"]["Medewerker"];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postMedewerkersMedewerkerIdBlokkade: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly medewerkerId: string };
      readonly cookie?: never;
    };
    readonly requestBody: { readonly content: { readonly "application/json": { readonly toelichting: string } } };
    readonly responses: {
      /** @description Gelukt */
      readonly 201: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getMij: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": components["schemas"]["Mij"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getMijInzagen: {
    readonly parameters: {
      readonly query?: { readonly voor?: string };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly doorU: readonly {
              readonly activiteit?: string;
              readonly handeling: string;
              readonly nood: boolean;
              readonly rol?: string;
              /** Format: date-time */
              readonly tijd: string;
              readonly uitkomst: string;
            }[];
            readonly overU: readonly {
              readonly naam: string;
              readonly rol?: string;
              /** Format: date-time */
              readonly tijd: string;
              readonly verwerking: string;
            }[];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getMijSessies: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": { readonly sessies: readonly components["schemas"]["Sessie"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly deleteMijSessies: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** @description Hoeveel sessies zijn beëindigd */
            readonly beeindigd: number;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly deleteMijSessiesSessieId: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly sessieId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** @description Hoeveel sessies zijn beëindigd */
            readonly beeindigd: number;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getMijVerzoeken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": { readonly verzoeken: readonly components["schemas"]["Verzoek"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postMijVerzoeken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly soort: "INZAGE" | "RECTIFICATIE" | "WISSEN" | "BEPERKING" | "BEZWAAR";
          readonly vraag: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 201: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postMijVerzoekenVerzoekIdIntrekking: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly verzoekId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly putMijVoorkeur: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: { readonly content: { readonly "application/json": components["schemas"]["VoorkeurInput"] } };
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getNoodtoegangen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": { readonly noodtoegangen: readonly components["schemas"]["Noodtoegang"][] };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postNoodtoegangen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reden: string;
          /** Format: uuid */
          readonly tweedeId: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 201: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postNoodtoegangenNoodtoegangIdBeeindiging: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly noodtoegangId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postNoodtoegangenNoodtoegangIdBeoordeling: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly noodtoegangId: string };
      readonly cookie?: never;
    };
    readonly requestBody: { readonly content: { readonly "application/json": { readonly oordeel: string } } };
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postNoodtoegangenNoodtoegangIdInstemming: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly noodtoegangId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getNoodtoegangenTeBeoordelen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": { readonly noodtoegangen: readonly components["schemas"]["Noodtoegang"][] };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getNoodtoegangenTweedePersonen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": { readonly personen: readonly components["schemas"]["MedewerkerKort"][] };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getOpdrachten: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": { readonly opdrachten: readonly components["schemas"]["Opdracht"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getOpdrachtenOpdrachtId: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly opdrachtId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": components["schemas"]["Opdracht"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postOpdrachtenOpdrachtIdAnnulering: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly opdrachtId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getOpdrachtenOpdrachtIdResultaat: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly opdrachtId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": unknown };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postOpvallendeRaadplegingenZoek: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date-time */
          readonly tot: string;
          /** Format: date-time */
          readonly van: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly opvallend: readonly components["schemas"]["OpvallendeRaadpleging"][];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getToegang: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly compartimenten: readonly {
              readonly code: string;
              readonly koppelruimte?: string;
              readonly naam: string;
            }[];
            readonly rollen: readonly { readonly code: string; readonly naam: string }[];
            readonly toegang: readonly components["schemas"]["Toegang"][];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getVerwerkingsactiviteiten: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            readonly verwerkingsactiviteiten: readonly components["schemas"]["Verwerkingsactiviteit"][];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getVerwerkingsactiviteitenCodeVersiesVersie: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly code: string; readonly versie: number };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": components["schemas"]["Verwerkingsactiviteit"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVerzoekenZoek: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: { readonly content: { readonly "application/json": { readonly open?: boolean } } };
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": { readonly verzoeken: readonly components["schemas"]["Verzoek"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVerzoekenVerzoekIdAntwoord: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly verzoekId: string };
      readonly cookie?: never;
    };
    readonly requestBody: { readonly content: { readonly "application/json": { readonly antwoord: string } } };
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVoorstellen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: { readonly "application/json": components["schemas"]["NieuwVoorstelInput"] };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 201: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVoorstellenZoek: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @default 50 */
          readonly aantal?: number;
          /**
           * @default [
           *       "OPEN"
           *     ]
           */
          readonly status?: readonly ("OPEN" | "BEVESTIGD" | "AFGEWEZEN" | "INGETROKKEN" | "DIRECT")[];
        };
      };
    };
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": { readonly voorstellen: readonly components["schemas"]["Voorstel"][] };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getVoorstellenVoorstelId: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly voorstelId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": components["schemas"]["Voorstel"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVoorstellenVoorstelIdBesluit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly voorstelId: string };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly bevestigd: boolean;
          /** @default  */
          readonly toelichting?: string;
        };
      };
    };
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly getVoorstellenVoorstelIdBijlage: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly voorstelId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 200: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/json": unknown };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVoorstellenVoorstelIdBijlage: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly voorstelId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt */
      readonly 201: {
        headers: { readonly [name: string]: unknown };
        content: {
          readonly "application/json": {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
      /** @description Dit bestand is leeg */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
  readonly postVoorstellenVoorstelIdIntrekking: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: { readonly voorstelId: string };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gelukt, zonder inhoud */
      readonly 204: { headers: { readonly [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      readonly 400: {
        headers: { readonly [name: string]: unknown };
        content: { readonly "application/problem+json": components["schemas"]["Probleem"] };
      };
    };
  };
}
