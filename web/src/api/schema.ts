/** Types of the API, generated from docs/openapi.json by web/api-types.ts; not written by hand. */
/* oxlint-disable */
export interface paths {
  "/bronnen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Bronnen waaruit registers worden ingelezen
     * @description Bronnen waaruit registers worden ingelezen.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    get: operations["getBronnen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bronnen/{bronCode}/profielen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Kolomindelingen die bij een bron passen
     * @description Kolomindelingen die bij een bron passen.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    get: operations["getBronnenBronCodeProfielen"];
    put?: never;
    /**
     * Een kolomindeling bewaren voor een volgende keer
     * @description Een profiel met dezelfde naam wordt vervangen.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    post: operations["postBronnenBronCodeProfielen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grondslagen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * De grondslagen, en of zij zijn beoordeeld
     * @description De grondslagen, en of zij zijn beoordeeld.
     */
    get: operations["getGrondslagen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grondslagen/{grondslag}/beoordelingen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een grondslag beoordelen
     * @description Zonder geldige beoordeling draagt een grondslag geen nieuwe verwerking; lezen blijft mogelijk.
     *
     *     Activiteit: `grondslag-beoordelen`.
     */
    post: operations["postGrondslagenGrondslagBeoordelingen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/knoop": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Van wie deze knoop is
     * @description Van wie deze knoop is.
     */
    get: operations["getKnoop"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Leveringen, de nieuwste eerst
     * @description Leveringen, de nieuwste eerst.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    get: operations["getLeveringen"];
    put?: never;
    /**
     * Een levering aankondigen
     * @description Stuur daarna het bestand in delen van 4194304 bytes; alleen het laatste deel is kleiner.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    post: operations["postLeveringen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Hoe ver een levering is
     * @description Hoe ver een levering is.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    get: operations["getLeveringenLeveringId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/delen/{deelNr}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /**
     * Eén deel van het bestand sturen
     * @description In volgorde, vanaf 0. Hetzelfde deel nog eens sturen kan geen kwaad; iets anders onder hetzelfde nummer wordt geweigerd.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    put: operations["putLeveringenLeveringIdDelenDeelNr"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/geweigerde-regels": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Welke regels niet zijn ingelezen, en waarom
     * @description Welke regels niet zijn ingelezen, en waarom.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    get: operations["getLeveringenLeveringIdGeweigerdeRegels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/hervatting": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Nagaan of een afgebroken bestand met dit bestand verder kan
     * @description Voor wie het bestand opnieuw kiest: alleen hetzelfde bestand gaat verder waar het was.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    post: operations["postLeveringenLeveringIdHervatting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/inlezing": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een levering inlezen, of daarmee verdergaan
     * @description Een levering inlezen, of daarmee verdergaan.
     *
     *     Activiteit: `registers-inlezen`.
     */
    post: operations["postLeveringenLeveringIdInlezing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/kolommen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Kolommen herkennen, met een voorbeeld achter een masker
     * @description Letters worden a of A, cijfers 9: wie inleest, ziet niet wat er staat.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    get: operations["getLeveringenLeveringIdKolommen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/profiel": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /**
     * De kolomindeling van een levering kiezen
     * @description De kolomindeling van een levering kiezen.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    put: operations["putLeveringenLeveringIdProfiel"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringen/{leveringId}/stop": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een levering stoppen
     * @description Wat al is ingelezen, blijft. Het bestand wordt gewist.
     *
     *     Activiteit: `leveringen-verzorgen`.
     */
    post: operations["postLeveringenLeveringIdStop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringsuitkomsten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Leveringen om toe te zien
     * @description Leveringen om toe te zien.
     *
     *     Activiteit: `leveringen-toezien`.
     */
    get: operations["getLeveringsuitkomsten"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringsuitkomsten/{leveringId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat een levering veranderde
     * @description Wat een levering veranderde.
     *
     *     Activiteit: `leveringen-toezien`.
     */
    get: operations["getLeveringsuitkomstenLeveringId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leveringsuitkomsten/{leveringId}/bevestiging": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Bevestigen dat een levering veel beëindigt
     * @description Meer dan 5 procent minder vraagt een tweede persoon, die niet zelf heeft ingelezen.
     *
     *     Activiteit: `leveringen-toezien`.
     */
    post: operations["postLeveringsuitkomstenLeveringIdBevestiging"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/logregels/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Het logboek doorzoeken
     * @description Wie, wat, wanneer en waarom; nooit wat er te zien was. Deze inzage komt zelf ook in het logboek.
     *
     *     Activiteit: `logboek-lezen`.
     */
    post: operations["postLogregelsZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/logregels/{logregelId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Eén logregel met verwerkingen en beslissingen
     * @description Eén logregel met verwerkingen en beslissingen.
     *
     *     Activiteit: `logboek-lezen`.
     */
    get: operations["getLogregelsLogregelId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/loguitvoeren": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een deel van het logboek uitvoeren
     * @description Wordt op de achtergrond gemaakt; volg de opdracht en haal daar het bestand op.
     *
     *     Activiteit: `logboek-uitvoeren`.
     */
    post: operations["postLoguitvoeren"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/medewerkers/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Collega's opzoeken
     * @description Namen en functies voor iedereen; rollen alleen voor wie de lijst beheert of controleert.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    post: operations["postMedewerkersZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/medewerkers/{medewerkerId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een collega bekijken
     * @description Een collega bekijken.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    get: operations["getMedewerkersMedewerkerId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/medewerkers/{medewerkerId}/blokkade": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een collega meteen de toegang ontzeggen
     * @description Sluit alle sessies. Wie over het logboek waakt, kan alleen met een tweede persoon worden geblokkeerd: dan ontstaat een voorstel.
     *
     *     Activiteit: `medewerker-blokkeren`.
     */
    post: operations["postMedewerkersMedewerkerIdBlokkade"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wie u bent en wat u kunt openen
     * @description Wie u bent en wat u kunt openen.
     *
     *     Activiteit: `mijn-account`.
     */
    get: operations["getMij"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij/inzagen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat u deed, en dat anderen uw gegevens zagen
     * @description Van anderen ziet u wanneer, waarvoor en in welke rol; niet wie.
     *
     *     Activiteit: `mijn-inzagen`.
     */
    get: operations["getMijInzagen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij/sessies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Waar u bent aangemeld
     * @description Waar u bent aangemeld.
     *
     *     Activiteit: `mijn-sessies`.
     */
    get: operations["getMijSessies"];
    put?: never;
    post?: never;
    /**
     * Overal afmelden
     * @description Overal afmelden.
     *
     *     Activiteit: `mijn-sessies`.
     */
    delete: operations["deleteMijSessies"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij/sessies/{sessieId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Eén sessie afmelden
     * @description Eén sessie afmelden.
     *
     *     Activiteit: `mijn-sessies`.
     */
    delete: operations["deleteMijSessiesSessieId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij/verzoeken": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Uw verzoeken over uw eigen gegevens
     * @description Uw verzoeken over uw eigen gegevens.
     *
     *     Activiteit: `mijn-verzoeken`.
     */
    get: operations["getMijVerzoeken"];
    put?: never;
    /**
     * Een verzoek over uw eigen gegevens indienen
     * @description Inzage, rectificatie, wissen, beperking of bezwaar (AVG artikel 15 tot en met 18 en 21). U krijgt antwoord binnen een maand.
     *
     *     Activiteit: `mijn-verzoeken`.
     */
    post: operations["postMijVerzoeken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij/verzoeken/{verzoekId}/intrekking": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Uw verzoek intrekken
     * @description Uw verzoek intrekken.
     *
     *     Activiteit: `mijn-verzoeken`.
     */
    post: operations["postMijVerzoekenVerzoekIdIntrekking"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mij/voorkeur": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /**
     * Uw voorkeuren bewaren
     * @description Uw voorkeuren bewaren.
     *
     *     Activiteit: `mijn-account`.
     */
    put: operations["putMijVoorkeur"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/noodtoegangen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Noodtoegang van u en aan u gevraagd
     * @description Noodtoegang van u en aan u gevraagd.
     *
     *     Activiteit: `noodtoegang-toekennen`.
     */
    get: operations["getNoodtoegangen"];
    put?: never;
    /**
     * Noodtoegang vragen
     * @description Noodtoegang vragen.
     *
     *     Activiteit: `noodtoegang-vragen`.
     */
    post: operations["postNoodtoegangen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/noodtoegangen/{noodtoegangId}/beeindiging": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Noodtoegang beëindigen
     * @description Noodtoegang beëindigen.
     *
     *     Activiteit: `noodtoegang-toekennen`.
     */
    post: operations["postNoodtoegangenNoodtoegangIdBeeindiging"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/noodtoegangen/{noodtoegangId}/beoordeling": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Noodtoegang achteraf beoordelen
     * @description Noodtoegang achteraf beoordelen.
     *
     *     Activiteit: `noodtoegang-beoordelen`.
     */
    post: operations["postNoodtoegangenNoodtoegangIdBeoordeling"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/noodtoegangen/{noodtoegangId}/instemming": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Als tweede persoon instemmen
     * @description Als tweede persoon instemmen.
     *
     *     Activiteit: `noodtoegang-toekennen`.
     */
    post: operations["postNoodtoegangenNoodtoegangIdInstemming"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/noodtoegangen/te-beoordelen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Alle noodtoegang, om te beoordelen
     * @description Alle noodtoegang, om te beoordelen.
     *
     *     Activiteit: `noodtoegang-beoordelen`.
     */
    get: operations["getNoodtoegangenTeBeoordelen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/noodtoegangen/tweede-personen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wie nu de tweede persoon kan zijn
     * @description Wie nu de tweede persoon kan zijn.
     *
     *     Activiteit: `noodtoegang-vragen`.
     */
    get: operations["getNoodtoegangenTweedePersonen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oordelen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Oordelen of twee registraties hetzelfde zijn
     * @description Oordelen of twee registraties hetzelfde zijn.
     *
     *     Activiteit: `register-oordelen`.
     */
    post: operations["postOordelen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oordelen/{oordeelId}/intrekking": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een oordeel intrekken
     * @description Wat daarna is beoordeeld, blijft staan.
     *
     *     Activiteit: `register-oordelen`.
     */
    post: operations["postOordelenOordeelIdIntrekking"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opdrachten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Uw opdrachten
     * @description Uw opdrachten.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    get: operations["getOpdrachten"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opdrachten/{opdrachtId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Eén opdracht volgen
     * @description Eén opdracht volgen.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    get: operations["getOpdrachtenOpdrachtId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opdrachten/{opdrachtId}/annulering": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een opdracht annuleren
     * @description Een opdracht annuleren.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    post: operations["postOpdrachtenOpdrachtIdAnnulering"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opdrachten/{opdrachtId}/resultaat": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Het resultaat van een opdracht ophalen
     * @description Het resultaat van een opdracht ophalen.
     *
     *     Activiteit: `mijn-opdrachten`.
     */
    get: operations["getOpdrachtenOpdrachtIdResultaat"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opvallende-raadplegingen/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Opvallende raadplegingen
     * @description Patronen die een vraag aan de collega waard zijn, elk met een onschuldige verklaring. Geen oordeel en geen score.
     *
     *     Activiteit: `logboek-lezen`.
     */
    post: operations["postOpvallendeRaadplegingenZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registerbronnen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Bronnen waarvan registers gegevens hebben
     * @description Bronnen waarvan registers gegevens hebben.
     *
     *     Activiteit: `register-raadplegen`.
     */
    get: operations["getRegisterbronnen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registers/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Zoeken op bedrijf, adres of nummer
     * @description Vindt organisaties, adressen en objecten. Mensen uit registers slapen en worden hier nooit gevonden.
     *
     *     Activiteit: `register-raadplegen`.
     */
    post: operations["postRegistersZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registers/{dingId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Alles wat bronnen zeggen over één organisatie, adres of object
     * @description Alles wat bronnen zeggen over één organisatie, adres of object.
     *
     *     Activiteit: `register-raadplegen`.
     */
    get: operations["getRegistersDingId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registers/{dingId}/netwerk": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat binnen enkele stappen met iets verbonden is
     * @description Wie veel verbanden heeft, wordt afgeremd; dat staat erbij.
     *
     *     Activiteit: `register-raadplegen`.
     */
    get: operations["getRegistersDingIdNetwerk"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registers/{dingId}/netwerk/uitvoer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Vastleggen dat een netwerk als bestand wordt bewaard
     * @description De pagina maakt het bestand zelf, en pas nadat dit is vastgelegd.
     *
     *     Activiteit: `register-uitvoeren`.
     */
    post: operations["postRegistersDingIdNetwerkUitvoer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registers/{dingId}/verklaringen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een gegeven aanvullen of corrigeren
     * @description Voegt uw waarneming toe met bron, graad en wisdatum. Wat u corrigeert, blijft zichtbaar maar telt niet meer.
     *
     *     Activiteit: `register-aanvullen`.
     */
    post: operations["postRegistersDingIdVerklaringen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registeruitvoeren": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Wat u van een bron mag zien als bestand laten maken
     * @description Wat u van een bron mag zien als bestand laten maken.
     *
     *     Activiteit: `register-uitvoeren`.
     */
    post: operations["postRegisteruitvoeren"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/toegang": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wie mag wat
     * @description Rol, activiteit, compartiment en voorwaarde. Wat hier niet staat, mag niet.
     */
    get: operations["getToegang"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vernietigingen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Bewijzen van vernietiging, de nieuwste eerst
     * @description Bewijzen van vernietiging, de nieuwste eerst.
     *
     *     Activiteit: `leveringen-toezien`.
     */
    get: operations["getVernietigingen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verwerkingsactiviteiten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Het register van verwerkingsactiviteiten
     * @description Wat deze organisatie met persoonsgegevens doet, waarom, en op welke grond (AVG artikel 30).
     */
    get: operations["getVerwerkingsactiviteiten"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verwerkingsactiviteiten/{code}/versies/{versie}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Eén versie van een verwerkingsactiviteit
     * @description Het adres waarnaar een regel van het Logboek Dataverwerkingen verwijst.
     */
    get: operations["getVerwerkingsactiviteitenCodeVersiesVersie"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verzoeken/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Verzoeken van betrokkenen
     * @description Verzoeken van betrokkenen.
     *
     *     Activiteit: `verzoeken-behandelen`.
     */
    post: operations["postVerzoekenZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verzoeken/{verzoekId}/antwoord": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een verzoek van een betrokkene beantwoorden
     * @description Een verzoek van een betrokkene beantwoorden.
     *
     *     Activiteit: `verzoeken-behandelen`.
     */
    post: operations["postVerzoekenVerzoekIdAntwoord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voorstellen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een rol, vervanging of medewerker voorstellen
     * @description Een rol, vervanging of medewerker voorstellen.
     *
     *     Activiteit: `voorstel-doen`.
     */
    post: operations["postVoorstellen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voorstellen/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Voorstellen over rollen en vervangingen
     * @description Voorstellen over rollen en vervangingen.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    post: operations["postVoorstellenZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voorstellen/{voorstelId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een voorstel bekijken
     * @description Een voorstel bekijken.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    get: operations["getVoorstellenVoorstelId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voorstellen/{voorstelId}/besluit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een voorstel bevestigen of afwijzen
     * @description Een voorstel bevestigen of afwijzen.
     *
     *     Activiteit: `voorstel-bevestigen`.
     */
    post: operations["postVoorstellenVoorstelIdBesluit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voorstellen/{voorstelId}/bijlage": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Het stuk bij een voorstel openen
     * @description Het stuk bij een voorstel openen.
     *
     *     Activiteit: `medewerkers-raadplegen`.
     */
    get: operations["getVoorstellenVoorstelIdBijlage"];
    put?: never;
    /**
     * Een stuk bij uw voorstel voegen
     * @description Foto, pdf of tekst, hooguit 25 MB, als application/octet-stream met de naam in x-bestandsnaam.
     *
     *     Activiteit: `voorstel-doen`.
     */
    post: operations["postVoorstellenVoorstelIdBijlage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voorstellen/{voorstelId}/intrekking": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Uw eigen voorstel intrekken
     * @description Uw eigen voorstel intrekken.
     *
     *     Activiteit: `voorstel-doen`.
     */
    post: operations["postVoorstellenVoorstelIdIntrekking"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    Bron: {
      code: string;
      /** Format: date-time */
      geleverdOp?: string;
      graad: string;
      houder: string;
      naam: string;
      organisatie: string;
      readonly soorten: string[];
    };
    Feit: {
      bron: string;
      bronNaam: string;
      /** @description Door een medewerker opgegeven, niet door een register */
      doorMens: boolean;
      eigenschap: string;
      geldigTot?: string;
      geldigVan?: string;
      /** @description Betrouwbaarheid van de bron (A-E) en van de informatie (1-5), met verval door de tijd */
      graad: string;
      /**
       * Format: uuid
       * @description Kenmerk van de opgave; met het pad is dat het adres van deze bewering
       */
      opgave: string;
      pad: string;
      /** @enum {string} */
      stand: "HUIDIG" | "VROEGER" | "BEEINDIGD" | "GECORRIGEERD";
      /** Format: date-time */
      vastgelegdOp: string;
      /** Format: date-time */
      vervangenOp?: string;
      waarde: string | { [key: string]: string };
      /**
       * Format: date-time
       * @description Wanneer dit gegeven uiterlijk wordt gewist
       */
      wisOp?: string;
    };
    Grondslag: {
      adres: string;
      afkorting: string;
      artikel: string;
      /** @description Of deze organisatie de grondslag heeft beoordeeld en die beoordeling nog geldt */
      beoordeeld: boolean;
      code: string;
      /** Format: date */
      geldigTot?: string;
      /** Format: date */
      geldigVan: string;
      /** Format: date */
      herbeoordelen?: string;
      samenvatting: string;
      versie: number;
      wet: string;
      zekerheid: string;
    };
    Kolommen: {
      readonly kolommen: {
        gevuld: number;
        /** @description Een bekend opschrift, of een nummer: opschriften die wij niet kennen, kunnen inhoud zijn */
        naam: string;
        readonly typen: { past: number; type: string; vorm?: string }[];
      }[];
      kopregel: boolean;
      scheiding: string;
      tekenset: string;
      readonly voorbeeld: string[][];
      /** @description Een indeling die hierbij past, als JSON-tekst */
      voorstel?: string;
    };
    Levering: {
      /** Format: date-time */
      begonnenOp: string;
      bevestigd: boolean;
      bron: string;
      bronNaam: string;
      bytes: number;
      /** @description Grootte van elk deel; alleen het laatste is kleiner */
      deelBytes: number;
      /** @description Hoeveel delen van het bestand er al zijn; ga verder met dit nummer */
      delen: number;
      /** @enum {string} */
      formaat: "CSV" | "FTM" | "BODS";
      gelezen: number;
      geweigerd: number;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      klaarOp?: string;
      /** Format: uuid */
      opdracht?: string;
      reden?: string;
      /** @enum {string} */
      stand: "UPLOAD" | "ONTVANGEN" | "INLEZEN" | "WACHT_OP_TWEEDE" | "KLAAR" | "GESTOPT" | "MISLUKT";
      totRegel: number;
      /** @enum {string} */
      wijze: "MOMENTOPNAME" | "MUTATIES";
    };
    Leveringsuitkomst: {
      aanwezig?: number;
      beeindigd: number;
      bevestigd: boolean;
      gewijzigd: number;
      levering: components["schemas"]["Levering"];
      magBevestigen: boolean;
      nieuw: number;
      ongewijzigd: number;
      sluimerend: number;
      teBeeindigen?: number;
    };
    Logregel: {
      activiteit?: string;
      activiteitNaam?: string;
      /** @description Hoeveel personen in deze handeling zijn verwerkt */
      betrokkenen: number;
      handeling: string;
      herkomst?: string;
      id: string;
      /** @description Kenmerk van het verzoek (trace-id) */
      kenmerk: string;
      namens?: components["schemas"]["MedewerkerKort"];
      nood: boolean;
      reden?: string;
      rol?: string;
      /** @enum {string} */
      soort: "GRANT" | "WEIGERING" | "AANMELDING" | "AFMELDING" | "SYSTEEM" | "ALARM";
      /** Format: date-time */
      tijd: string;
      uitkomst: string;
      /** Format: uuid */
      werk?: string;
      wie?: components["schemas"]["MedewerkerKort"];
    };
    Medewerker: {
      /** @description Of iemand al eens heeft aangemeld */
      aangemeld?: boolean;
      aanmeldnaam?: string;
      afdeling: string;
      functie: string;
      geblokkeerd?: boolean;
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (medewerker)
       */
      id: string;
      naam: string;
      /** @description Alleen voor wie de lijst beheert of controleert */
      rollen?: components["schemas"]["RolVanMedewerker"][];
    };
    MedewerkerKort: {
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (medewerker)
       */
      id: string;
      naam: string;
    };
    Mij: {
      /** @description Wat u met uw rollen kunt openen */
      activiteiten: string[];
      afdeling: string;
      /** @description Stuur dit mee als x-csrf-token bij alles wat iets wijzigt */
      csrf: string;
      demo: boolean;
      functie: string;
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (medewerker)
       */
      id: string;
      /**
       * Format: date-time
       * @description De tijd waarmee deze knoop rekent
       */
      klok: string;
      naam: string;
      organisatie: string;
      rollen: {
        namens?: components["schemas"]["MedewerkerKort"];
        rol: string;
        /** Format: date-time */
        tot?: string;
      }[];
      sessie: {
        /** Format: date-time */
        stilOp: string;
        /** Format: date-time */
        verlooptOp: string;
      };
      voorkeur: components["schemas"]["Voorkeur"];
    };
    Netwerk: {
      afgekapt: boolean;
      readonly knopen: {
        /**
         * Format: uuid
         * @description Kenmerk van een betrokkene (ding)
         */
        id: string;
        registraties: number;
        /** @description Heeft meer verbanden dan zijn getoond */
        rem: boolean;
        /** @enum {string} */
        soort:
          | "PERSOON"
          | "ORGANISATIE"
          | "VESTIGING"
          | "ADRES"
          | "OBJECT"
          | "VOERTUIG"
          | "REKENING"
          | "TELEFOON"
          | "VERGUNNING"
          | "FUNCTIE";
        stap: number;
        titel: string;
      }[];
      readonly lijnen: {
        bronNaam: string;
        geldigTot?: string;
        geldigVan?: string;
        graad: string;
        /** Format: uuid */
        id: string;
        /**
         * Format: uuid
         * @description Kenmerk van een betrokkene (ding)
         */
        naarId: string;
        /** @enum {string} */
        soort:
          | "EIGENDOM"
          | "BESTUUR"
          | "BEWONING"
          | "HUUR"
          | "FINANCIERING"
          | "FAMILIE"
          | "DIENSTVERBAND"
          | "GEBRUIK"
          | "BETROKKENHEID";
        /** @enum {string} */
        stand: "HUIDIG" | "VROEGER" | "BEEINDIGD" | "GECORRIGEERD";
        tekst: string;
        /**
         * Format: uuid
         * @description Kenmerk van een betrokkene (ding)
         */
        vanId: string;
      }[];
    };
    NieuwVoorstelInput:
      | {
          /** Format: uuid */
          medewerkerId: string;
          rol: string;
          /** @constant */
          soort: "ROL_TOEKENNEN";
          toelichting: string;
          /** Format: date-time */
          tot?: string;
          /** Format: date-time */
          van?: string;
        }
      | {
          /** Format: uuid */
          medewerkerId: string;
          rol: string;
          /** @constant */
          soort: "ROL_BEEINDIGEN";
          toelichting: string;
          /** Format: date-time */
          van?: string;
        }
      | {
          /** Format: uuid */
          medewerkerId: string;
          rol: string;
          /** @constant */
          soort: "VERVANGING";
          toelichting: string;
          /** Format: date-time */
          tot: string;
          /** Format: date-time */
          van?: string;
          /** Format: uuid */
          vervangerId: string;
        }
      | {
          /** Format: uuid */
          medewerkerId: string;
          rol: string;
          /** @constant */
          soort: "VERVANGING_BEEINDIGEN";
          toelichting: string;
          /** Format: uuid */
          vervangerId: string;
        }
      | {
          aanmeldnaam: string;
          /** @default  */
          afdeling: string;
          functie: string;
          naam: string;
          /** @constant */
          soort: "MEDEWERKER_TOEVOEGEN";
          toelichting: string;
        }
      | {
          afdeling?: string;
          functie?: string;
          /** Format: uuid */
          medewerkerId: string;
          naam?: string;
          /** @constant */
          soort: "MEDEWERKER_WIJZIGEN";
          toelichting: string;
        }
      | {
          aanmeldnaam: string;
          /** Format: uuid */
          medewerkerId: string;
          /** @constant */
          soort: "AANMELDNAAM_WIJZIGEN";
          toelichting: string;
        }
      | {
          /** Format: uuid */
          medewerkerId: string;
          /** @constant */
          soort: "DEBLOKKEREN";
          toelichting: string;
        };
    Noodtoegang: {
      aanMij: boolean;
      aanvrager?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      beeindigdOp?: string;
      /** Format: date-time */
      beoordeeldOp?: string;
      beoordelaar?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      gevraagdOp: string;
      /** Format: uuid */
      id: string;
      oordeel?: string;
      reden: string;
      /** @enum {string} */
      stand: "GEVRAAGD" | "LOOPT" | "VOORBIJ" | "NIET_TOEGEKEND" | "BEOORDEELD";
      /** Format: date-time */
      toegekendOp?: string;
      /** Format: date-time */
      tot?: string;
      tweede?: components["schemas"]["MedewerkerKort"];
      vanMij: boolean;
    };
    Opdracht: {
      /** Format: date-time */
      besteldOp: string;
      gedaan: number;
      heeftResultaat: boolean;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      klaarOp?: string;
      melding?: string;
      /** @enum {string} */
      status: "WACHT" | "BEZIG" | "KLAAR" | "MISLUKT" | "GEANNULEERD";
      taak: string;
      totaal?: number;
    };
    OpvallendeRaadpleging: {
      aantal: number;
      feit: string;
      /** @description Een onschuldige verklaring, om mee te beginnen */
      onschuldig: string;
      /** @enum {string} */
      soort:
        | "NOODTOEGANG"
        | "COLLEGA_HERHAALD"
        | "VEEL_BETROKKENEN"
        | "BUITEN_WERKTIJD"
        | "WEIGERINGEN"
        | "AANMELDEN_MISLUKT";
      /** Format: date-time */
      vanaf: string;
      wie?: components["schemas"]["MedewerkerKort"];
    };
    /** @description Een weigering volgens RFC 9457 */
    Probleem: {
      code: string;
      detail: string;
      /** @description Alle fouten in de invoer tegelijk */
      fouten?: { code: string; melding: string; veld: string }[];
      /** @description Kenmerk van dit verzoek (trace-id); noem het als u om hulp vraagt */
      kenmerk: string;
      status: number;
      title: string;
      type: string;
    };
    Profiel: {
      /**
       * Format: uuid
       * @description Ontbreekt bij een profiel dat bij de software hoort
       */
      id?: string;
      /** @description De indeling, als JSON-tekst */
      inhoud: string;
      naam: string;
    };
    RegisterPagina: {
      /** Format: date-time */
      bekendOp: string;
      readonly gaten: {
        bron: string;
        /** Format: date-time */
        tot: string;
        /** Format: date-time */
        van: string;
        /** Format: date-time */
        vernietigdOp: string;
      }[];
      readonly groepen: {
        botst: boolean;
        eigenschap: string;
        readonly feiten: components["schemas"]["Feit"][];
        naam: string;
      }[];
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (ding)
       */
      id: string;
      meerRelaties: boolean;
      readonly oordelen: {
        ander: components["schemas"]["RegisterVerwijzing"];
        /** @description Telt niet mee, omdat een ander oordeel zegt dat twee hiervan verschillend zijn */
        botst: boolean;
        een: components["schemas"]["RegisterVerwijzing"];
        eigen: boolean;
        /** Format: uuid */
        extern: string;
        /** Format: date-time */
        op: string;
        reden: string;
        rol: string;
        /** @enum {string} */
        uitkomst: "ZELFDE" | "VERSCHILLEND" | "ONZEKER";
      }[];
      readonly registraties: {
        readonly bronnen: string[];
        /**
         * Format: uuid
         * @description Kenmerk van een betrokkene (ding)
         */
        id: string;
        /** @enum {string} */
        soort:
          | "PERSOON"
          | "ORGANISATIE"
          | "VESTIGING"
          | "ADRES"
          | "OBJECT"
          | "VOERTUIG"
          | "REKENING"
          | "TELEFOON"
          | "VERGUNNING"
          | "FUNCTIE"
          | "EIGENDOM"
          | "BESTUUR"
          | "BEWONING"
          | "HUUR"
          | "FINANCIERING"
          | "FAMILIE"
          | "DIENSTVERBAND"
          | "GEBRUIK"
          | "BETROKKENHEID";
        titel: string;
      }[];
      readonly relaties: {
        ander: components["schemas"]["RegisterVerwijzing"];
        bronNaam: string;
        readonly feiten: components["schemas"]["Feit"][];
        geldigTot?: string;
        geldigVan?: string;
        /** @enum {string} */
        richting: "NAAR" | "VAN";
        /** @enum {string} */
        soort:
          | "PERSOON"
          | "ORGANISATIE"
          | "VESTIGING"
          | "ADRES"
          | "OBJECT"
          | "VOERTUIG"
          | "REKENING"
          | "TELEFOON"
          | "VERGUNNING"
          | "FUNCTIE"
          | "EIGENDOM"
          | "BESTUUR"
          | "BEWONING"
          | "HUUR"
          | "FINANCIERING"
          | "FAMILIE"
          | "DIENSTVERBAND"
          | "GEBRUIK"
          | "BETROKKENHEID";
        /** @enum {string} */
        stand: "HUIDIG" | "VROEGER" | "BEEINDIGD" | "GECORRIGEERD";
      }[];
      /** @enum {string} */
      soort:
        | "PERSOON"
        | "ORGANISATIE"
        | "VESTIGING"
        | "ADRES"
        | "OBJECT"
        | "VOERTUIG"
        | "REKENING"
        | "TELEFOON"
        | "VERGUNNING"
        | "FUNCTIE";
      titel: string;
    };
    RegisterVerwijzing: {
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (ding)
       */
      id: string;
      /** @enum {string} */
      soort:
        | "PERSOON"
        | "ORGANISATIE"
        | "VESTIGING"
        | "ADRES"
        | "OBJECT"
        | "VOERTUIG"
        | "REKENING"
        | "TELEFOON"
        | "VERGUNNING"
        | "FUNCTIE"
        | "EIGENDOM"
        | "BESTUUR"
        | "BEWONING"
        | "HUUR"
        | "FINANCIERING"
        | "FAMILIE"
        | "DIENSTVERBAND"
        | "GEBRUIK"
        | "BETROKKENHEID";
      titel: string;
    };
    RolVanMedewerker: {
      /** @description De collega die wordt vervangen */
      namens?: components["schemas"]["MedewerkerKort"];
      /** @description Of de rol nu geldt */
      nu: boolean;
      rol: string;
      /** Format: date-time */
      tot?: string;
      /** Format: date-time */
      van?: string;
    };
    Sessie: {
      /** Format: date-time */
      begonnenOp: string;
      /** @description Of dit de sessie is waarmee u dit vraagt */
      deze: boolean;
      /** Format: date-time */
      gezienOp: string;
      /** Format: uuid */
      id: string;
      toestel: string;
      /** Format: date-time */
      verlooptOp: string;
    };
    Toegang: {
      activiteit: string;
      fasen: number[];
      lezen: string[];
      lezenEigen: string[];
      lid: boolean;
      meta?: string;
      naam: string;
      rol: string;
      schrijven: string[];
      schrijvenEigen: string[];
      soort: string;
      verwerking: string;
    };
    Treffer: {
      readonly bronnen: string[];
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (ding)
       */
      id: string;
      readonly regels: { eigenschap: string; waarde: string }[];
      registraties: number;
      /** @enum {string} */
      soort:
        | "PERSOON"
        | "ORGANISATIE"
        | "VESTIGING"
        | "ADRES"
        | "OBJECT"
        | "VOERTUIG"
        | "REKENING"
        | "TELEFOON"
        | "VERGUNNING"
        | "FUNCTIE";
      titel: string;
      readonly waarom: {
        eigenschap: string;
        /** @enum {string} */
        soort: "ZELFDE" | "DEEL" | "LIJKT_OP" | "VROEGER";
        waarde: string;
      }[];
    };
    Vernietiging: {
      aantal: number;
      grond: string;
      hash: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      op: string;
      soort: string;
    };
    Verwerkingsactiviteit: {
      betrokkenen: string[];
      bewaartermijn: { duur: string; grond: string; vanaf: string; zekerheid: string };
      bijzonder: string[];
      code: string;
      doel: string;
      gegevens: string[];
      /** Format: date */
      geldigTot?: string;
      /** Format: date */
      geldigVan: string;
      grondslagen: string[];
      naam: string;
      ontvangers: string[];
      uitleg: string;
      versie: number;
      vertrouwelijk: boolean;
      waarborgen: string[];
    };
    Verzoek: {
      antwoord?: string;
      antwoordDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      antwoordOp?: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      ingediendOp: string;
      /** @enum {string} */
      soort: "INZAGE" | "RECTIFICATIE" | "WISSEN" | "BEPERKING" | "BEZWAAR";
      /** @enum {string} */
      status: "OPEN" | "BEANTWOORD" | "INGETROKKEN";
      /** Format: date */
      uiterlijk: string;
      van?: components["schemas"]["MedewerkerKort"];
      vraag: string;
    };
    Voorkeur: {
      /** @enum {string} */
      dichtheid: "ruim" | "compact";
      sneltoetsen: boolean;
      /** @enum {string} */
      taal: "nl" | "en";
      /** @enum {string} */
      thema: "systeem" | "licht" | "donker";
    };
    VoorkeurInput: {
      /** @enum {string} */
      dichtheid: "ruim" | "compact";
      sneltoetsen: boolean;
      /** @enum {string} */
      taal: "nl" | "en";
      /** @enum {string} */
      thema: "systeem" | "licht" | "donker";
    };
    Voorstel: {
      aanmeldnaam?: string;
      afdeling?: string;
      besluitDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      besluitOp?: string;
      besluitToelichting?: string;
      /** Format: uuid */
      bijlage?: string;
      functie?: string;
      /** Format: uuid */
      id: string;
      ingediendDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      ingediendOp: string;
      /** @description Of u hierover mag beslissen */
      magBeslissen: boolean;
      medewerker?: components["schemas"]["MedewerkerKort"];
      naam?: string;
      rol?: string;
      /** @enum {string} */
      soort:
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
      status: "OPEN" | "BEVESTIGD" | "AFGEWEZEN" | "INGETROKKEN" | "DIRECT";
      toelichting: string;
      /** Format: date-time */
      tot?: string;
      /** Format: date-time */
      van?: string;
      vervanger?: components["schemas"]["MedewerkerKort"];
      /** @enum {string} */
      waaromNiet?: "VOORSTEL_GESLOTEN" | "EIGEN_VOORSTEL" | "GAAT_OVER_UZELF" | "ANDERE_ROL";
    };
  };
  responses: {
    /** @description Weigering met status 400 (RFC 9457) */
    Weigering400: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 401 (RFC 9457) */
    Weigering401: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 403 (RFC 9457) */
    Weigering403: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 404 (RFC 9457) */
    Weigering404: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 406 (RFC 9457) */
    Weigering406: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 409 (RFC 9457) */
    Weigering409: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 413 (RFC 9457) */
    Weigering413: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 415 (RFC 9457) */
    Weigering415: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 429 (RFC 9457) */
    Weigering429: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 500 (RFC 9457) */
    Weigering500: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
    /** @description Weigering met status 503 (RFC 9457) */
    Weigering503: {
      headers: {
        "API-Version": components["headers"]["API-Version"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: { "application/problem+json": components["schemas"]["Probleem"] };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description De volledige versie van de API */
    "API-Version": string;
    /** @description W3C Trace Context van dit verzoek */
    traceparent: string;
  };
  pathItems: never;
}
interface operations {
  getBronnen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { readonly bronnen: components["schemas"]["Bron"][] } };
      };
    };
  };
  getBronnenBronCodeProfielen: {
    parameters: { query?: never; header?: never; path: { bronCode: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { readonly profielen: components["schemas"]["Profiel"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postBronnenBronCodeProfielen: {
    parameters: { query?: never; header?: never; path: { bronCode: string }; cookie?: never };
    requestBody: { content: { "application/json": { inhoud: { [key: string]: unknown }; naam: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getGrondslagen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { grondslagen: components["schemas"]["Grondslag"][] } };
      };
    };
  };
  postGrondslagenGrondslagBeoordelingen: {
    parameters: { query?: never; header?: never; path: { grondslag: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          herbeoordelen: string;
          toelichting: string;
          versie: number;
        };
      };
    };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getKnoop: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            demo: boolean;
            organisatie: string;
            /** @description Of deze browser een sessie meestuurt; of die nog geldt, zegt GET /v1/mij */
            sessie: boolean;
            /** @description De versie van de API */
            versie: string;
          };
        };
      };
    };
  };
  getLeveringen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { readonly leveringen: components["schemas"]["Levering"][] } };
      };
    };
  };
  postLeveringen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          bron: string;
          bytes: number;
          /** @enum {string} */
          formaat: "CSV" | "FTM" | "BODS";
          /**
           * @description MOMENTOPNAME: wat er niet in staat, is beëindigd. MUTATIES: alleen wat er in staat, verandert.
           * @enum {string}
           */
          wijze: "MOMENTOPNAME" | "MUTATIES";
        };
      };
    };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** @description Grootte van elk deel; alleen het laatste is kleiner */
            deelBytes: number;
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getLeveringenLeveringId: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Levering"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  putLeveringenLeveringIdDelenDeelNr: {
    parameters: { query?: never; header?: never; path: { deelNr: number; leveringId: string }; cookie?: never };
    requestBody: { content: { "application/octet-stream": unknown } };
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": { compleet: boolean } } };
      /** @description De invoer klopt niet; alle fouten tegelijk; `DEEL_LEEG`: Dit deel is leeg */
      400: components["responses"]["Weigering400"];
    };
  };
  getLeveringenLeveringIdGeweigerdeRegels: {
    parameters: { query?: { na?: number }; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            meer: boolean;
            readonly redenen: { aantal: number; reden: string; veld?: string }[];
            readonly regels: { reden: string; regel: number; veld?: string }[];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postLeveringenLeveringIdHervatting: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @description SHA-256 (base64url) van elk deel dat er al is, op volgorde */
          hashes: string[];
        };
      };
    };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postLeveringenLeveringIdInlezing: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      202: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            opdrachtId: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getLeveringenLeveringIdKolommen: {
    parameters: {
      query?: { kopregel?: "ja" | "nee"; scheiding?: ";" | "," | "tab" | "|"; tekenset?: "UTF-8" | "WINDOWS-1252" };
      header?: never;
      path: { leveringId: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Kolommen"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  putLeveringenLeveringIdProfiel: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody: { content: { "application/json": { profiel: { [key: string]: unknown } } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postLeveringenLeveringIdStop: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getLeveringsuitkomsten: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { readonly leveringen: components["schemas"]["Levering"][] } };
      };
    };
  };
  getLeveringsuitkomstenLeveringId: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Leveringsuitkomst"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postLeveringsuitkomstenLeveringIdBevestiging: {
    parameters: { query?: never; header?: never; path: { leveringId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postLogregelsZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @default 50 */
          aantal?: number;
          activiteit?: string;
          /**
           * Format: uuid
           * @description Alleen samen met verzoekId: zoeken op een persoon kan alleen voor een verzoek
           */
          betrokkeneId?: string;
          /** Format: uuid */
          medewerkerId?: string;
          /** @description Het kenmerk van de laatste regel van de vorige bladzijde */
          na?: string;
          soort?: ("GRANT" | "WEIGERING" | "AANMELDING" | "AFMELDING" | "SYSTEEM" | "ALARM")[];
          /** Format: date-time */
          tot: string;
          /** @enum {string} */
          uitkomst?: "TOEGESTAAN" | "GEWEIGERD";
          /** Format: date-time */
          van: string;
          /** Format: uuid */
          verzoekId?: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { logregels: components["schemas"]["Logregel"][]; meer: boolean } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getLogregelsLogregelId: {
    parameters: { query?: never; header?: never; path: { logregelId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            beslissingen: { beleid: string; reden: string; rol?: string; toegestaan: boolean }[];
            logregel: components["schemas"]["Logregel"];
            verwerkingen: { aantal: number; naam: string; soort: string; versie: number; verwerking: string }[];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postLoguitvoeren: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          reden: string;
          /** Format: date-time */
          tot: string;
          /** Format: date-time */
          van: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      202: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            opdrachtId: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postMedewerkersZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @default 50 */
          aantal?: number;
          /**
           * Format: uuid
           * @description Het kenmerk van de laatste medewerker van de vorige bladzijde
           */
          na?: string;
          /** @default  */
          zoek?: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { medewerkers: components["schemas"]["Medewerker"][]; meer: boolean } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getMedewerkersMedewerkerId: {
    parameters: { query?: never; header?: never; path: { medewerkerId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            geschiedenis?: components["schemas"]["Voorstel"][];
            medewerker: components["schemas"]["Medewerker"];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postMedewerkersMedewerkerIdBlokkade: {
    parameters: { query?: never; header?: never; path: { medewerkerId: string }; cookie?: never };
    requestBody: { content: { "application/json": { toelichting: string } } };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getMij: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Mij"] } };
    };
  };
  getMijInzagen: {
    parameters: { query?: { voor?: string }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            doorU: {
              activiteit?: string;
              handeling: string;
              nood: boolean;
              rol?: string;
              /** Format: date-time */
              tijd: string;
              uitkomst: string;
            }[];
            overU: {
              naam: string;
              rol?: string;
              /** Format: date-time */
              tijd: string;
              verwerking: string;
            }[];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getMijSessies: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { sessies: components["schemas"]["Sessie"][] } };
      };
    };
  };
  deleteMijSessies: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** @description Hoeveel sessies zijn beëindigd */
            beeindigd: number;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  deleteMijSessiesSessieId: {
    parameters: { query?: never; header?: never; path: { sessieId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** @description Hoeveel sessies zijn beëindigd */
            beeindigd: number;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getMijVerzoeken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { verzoeken: components["schemas"]["Verzoek"][] } };
      };
    };
  };
  postMijVerzoeken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          soort: "INZAGE" | "RECTIFICATIE" | "WISSEN" | "BEPERKING" | "BEZWAAR";
          vraag: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postMijVerzoekenVerzoekIdIntrekking: {
    parameters: { query?: never; header?: never; path: { verzoekId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  putMijVoorkeur: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": components["schemas"]["VoorkeurInput"] } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getNoodtoegangen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { noodtoegangen: components["schemas"]["Noodtoegang"][] } };
      };
    };
  };
  postNoodtoegangen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          reden: string;
          /** Format: uuid */
          tweedeId: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postNoodtoegangenNoodtoegangIdBeeindiging: {
    parameters: { query?: never; header?: never; path: { noodtoegangId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postNoodtoegangenNoodtoegangIdBeoordeling: {
    parameters: { query?: never; header?: never; path: { noodtoegangId: string }; cookie?: never };
    requestBody: { content: { "application/json": { oordeel: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postNoodtoegangenNoodtoegangIdInstemming: {
    parameters: { query?: never; header?: never; path: { noodtoegangId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getNoodtoegangenTeBeoordelen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { noodtoegangen: components["schemas"]["Noodtoegang"][] } };
      };
    };
  };
  getNoodtoegangenTweedePersonen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { personen: components["schemas"]["MedewerkerKort"][] } };
      };
    };
  };
  postOordelen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          ander: string;
          /** Format: uuid */
          een: string;
          reden: string;
          /** @enum {string} */
          uitkomst: "ZELFDE" | "VERSCHILLEND" | "ONZEKER";
        };
      };
    };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postOordelenOordeelIdIntrekking: {
    parameters: { query?: never; header?: never; path: { oordeelId: string }; cookie?: never };
    requestBody: { content: { "application/json": { reden: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getOpdrachten: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { opdrachten: components["schemas"]["Opdracht"][] } };
      };
    };
  };
  getOpdrachtenOpdrachtId: {
    parameters: { query?: never; header?: never; path: { opdrachtId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Opdracht"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postOpdrachtenOpdrachtIdAnnulering: {
    parameters: { query?: never; header?: never; path: { opdrachtId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getOpdrachtenOpdrachtIdResultaat: {
    parameters: { query?: never; header?: never; path: { opdrachtId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": unknown } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postOpvallendeRaadplegingenZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date-time */
          tot: string;
          /** Format: date-time */
          van: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { opvallend: components["schemas"]["OpvallendeRaadpleging"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getRegisterbronnen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { readonly bronnen: { code: string; naam: string }[] } };
      };
    };
  };
  postRegistersZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          soorten?: (
            | "PERSOON"
            | "ORGANISATIE"
            | "VESTIGING"
            | "ADRES"
            | "OBJECT"
            | "VOERTUIG"
            | "REKENING"
            | "TELEFOON"
            | "VERGUNNING"
            | "FUNCTIE"
          )[];
          vraag: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            meer: boolean;
            /** @description De woorden komen zo vaak voor dat alleen een deel is getoond */
            teAlgemeen: boolean;
            readonly treffers: components["schemas"]["Treffer"][];
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getRegistersDingId: {
    parameters: { query?: { bekendOp?: string }; header?: never; path: { dingId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["RegisterPagina"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getRegistersDingIdNetwerk: {
    parameters: { query?: { stappen?: number }; header?: never; path: { dingId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Netwerk"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postRegistersDingIdNetwerkUitvoer: {
    parameters: { query?: never; header?: never; path: { dingId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @description Wat er in het bestand komt, ook wat u verder uitklapte */
          dingen: string[];
          /** @enum {string} */
          formaat: "PNG" | "CSV";
          reden: string;
        };
      };
    };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postRegistersDingIdVerklaringen: {
    parameters: { query?: never; header?: never; path: { dingId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          corrigeert?: {
            /** Format: uuid */
            opgave: string;
            pad: string;
          };
          eigenschap: string;
          geldigVan?: string;
          reden: string;
          /** @description Weglaten: het gecorrigeerde klopt niet en er komt niets voor in de plaats */
          waarde?: string | { [key: string]: string };
        };
      };
    };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postRegisteruitvoeren: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          bron: string;
          /**
           * @description FTM: FollowTheMoney, wat nu geldt. BODS: elke versie die er nog is.
           * @enum {string}
           */
          formaat: "FTM" | "BODS";
          reden: string;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      202: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            opdrachtId: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getToegang: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            compartimenten: { code: string; koppelruimte?: string; naam: string }[];
            rollen: { code: string; naam: string }[];
            toegang: components["schemas"]["Toegang"][];
          };
        };
      };
    };
  };
  getVernietigingen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { readonly vernietigingen: components["schemas"]["Vernietiging"][] } };
      };
    };
  };
  getVerwerkingsactiviteiten: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { verwerkingsactiviteiten: components["schemas"]["Verwerkingsactiviteit"][] } };
      };
    };
  };
  getVerwerkingsactiviteitenCodeVersiesVersie: {
    parameters: { query?: never; header?: never; path: { code: string; versie: number }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Verwerkingsactiviteit"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postVerzoekenZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { open?: boolean } } };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { verzoeken: components["schemas"]["Verzoek"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postVerzoekenVerzoekIdAntwoord: {
    parameters: { query?: never; header?: never; path: { verzoekId: string }; cookie?: never };
    requestBody: { content: { "application/json": { antwoord: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postVoorstellen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": components["schemas"]["NieuwVoorstelInput"] } };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postVoorstellenZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @default 50 */
          aantal?: number;
          /**
           * @default [
           *       "OPEN"
           *     ]
           */
          status?: ("OPEN" | "BEVESTIGD" | "AFGEWEZEN" | "INGETROKKEN" | "DIRECT")[];
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { voorstellen: components["schemas"]["Voorstel"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getVoorstellenVoorstelId: {
    parameters: { query?: never; header?: never; path: { voorstelId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Voorstel"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postVoorstellenVoorstelIdBesluit: {
    parameters: { query?: never; header?: never; path: { voorstelId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          bevestigd: boolean;
          /** @default  */
          toelichting?: string;
        };
      };
    };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getVoorstellenVoorstelIdBijlage: {
    parameters: { query?: never; header?: never; path: { voorstelId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": unknown } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postVoorstellenVoorstelIdBijlage: {
    parameters: {
      query?: never;
      header?: {
        /** @description De naam van het bestand, percent-gecodeerd */
        "x-bestandsnaam"?: string;
      };
      path: { voorstelId: string };
      cookie?: never;
    };
    requestBody: { content: { "application/octet-stream": unknown } };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk; `BESTAND_LEEG`: Dit bestand is leeg */
      400: components["responses"]["Weigering400"];
    };
  };
  postVoorstellenVoorstelIdIntrekking: {
    parameters: { query?: never; header?: never; path: { voorstelId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
}
