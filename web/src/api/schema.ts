/** Types of the API, generated from docs/openapi.json by web/api-types.ts; not written by hand. */
/* oxlint-disable */
export interface paths {
  "/adressen/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een openbaar adres opzoeken
     * @description Postcode met huisnummer, of straat. Alleen wat openbaar is; of er iets over een adres bekend is, blijkt hier nooit.
     *
     *     Activiteit: `adres-opzoeken`.
     */
    post: operations["postAdressenZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  "/meldingen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een signaal melden
     * @description Nog eens sturen met hetzelfde id kan geen kwaad: u krijgt hetzelfde nummer.
     *
     *     Activiteit: `signaal-melden`.
     */
    post: operations["postMeldingen"];
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
  "/mij/mailadres": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Waar u hoort dat er werk wacht
     * @description Waar u hoort dat er werk wacht.
     *
     *     Activiteit: `mijn-account`.
     */
    get: operations["getMijMailadres"];
    /**
     * Een e-mailadres opgeven voor berichten zonder inhoud
     * @description Een bericht zegt alleen dat er werk wacht, met een link. Het adres is verzegeld en niemand anders ziet het.
     *
     *     Activiteit: `mijn-account`.
     */
    put: operations["putMijMailadres"];
    post?: never;
    /**
     * Uw e-mailadres weghalen
     * @description Uw e-mailadres weghalen.
     *
     *     Activiteit: `mijn-account`.
     */
    delete: operations["deleteMijMailadres"];
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
  "/mijn-concepten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Uw meldingen die nog niet verstuurd zijn
     * @description Uw meldingen die nog niet verstuurd zijn.
     *
     *     Activiteit: `signaal-melden`.
     */
    get: operations["getMijnConcepten"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-concepten/{conceptId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een concept openen
     * @description Een concept openen.
     *
     *     Activiteit: `signaal-melden`.
     */
    get: operations["getMijnConceptenConceptId"];
    /**
     * Een concept bewaren
     * @description Verzegeld, alleen voor u, tot 7 dagen na de laatste wijziging. Schreef iets anders ertussendoor, dan wordt niets overschreven.
     *
     *     Activiteit: `signaal-melden`.
     */
    put: operations["putMijnConceptenConceptId"];
    post?: never;
    /**
     * Een concept weggooien
     * @description Een concept weggooien.
     *
     *     Activiteit: `signaal-melden`.
     */
    delete: operations["deleteMijnConceptenConceptId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-concepten/{conceptId}/bijlagen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een foto of pdf bij een concept voegen
     * @description Hooguit 5 van hooguit 8 MB. Een foto wordt opnieuw opgeslagen, zonder plaats, toestel en tijd. De naam van het bestand wordt niet bewaard.
     *
     *     Activiteit: `signaal-melden`.
     */
    post: operations["postMijnConceptenConceptIdBijlagen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-concepten/{conceptId}/bijlagen/{bijlageId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een bijlage van een concept openen
     * @description Een bijlage van een concept openen.
     *
     *     Activiteit: `signaal-melden`.
     */
    get: operations["getMijnConceptenConceptIdBijlagenBijlageId"];
    put?: never;
    post?: never;
    /**
     * Een bijlage van een concept weghalen
     * @description Een bijlage van een concept weghalen.
     *
     *     Activiteit: `signaal-melden`.
     */
    delete: operations["deleteMijnConceptenConceptIdBijlagenBijlageId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-meldingen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Uw eigen meldingen, de nieuwste eerst
     * @description Uw eigen meldingen, de nieuwste eerst.
     *
     *     Activiteit: `mijn-meldingen`.
     */
    get: operations["getMijnMeldingen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-meldingen/{meldingId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat er met uw melding gebeurt
     * @description Wat er met uw melding gebeurt.
     *
     *     Activiteit: `mijn-meldingen`.
     */
    get: operations["getMijnMeldingenMeldingId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-meldingen/{meldingId}/antwoorden": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een vraag over uw melding beantwoorden
     * @description Een vraag over uw melding beantwoorden.
     *
     *     Activiteit: `mijn-meldingen`.
     */
    post: operations["postMijnMeldingenMeldingIdAntwoorden"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-signaalweergaven": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Uw bewaarde weergaven van de lijst
     * @description Uw bewaarde weergaven van de lijst.
     *
     *     Activiteit: `mijn-account`.
     */
    get: operations["getMijnSignaalweergaven"];
    put?: never;
    /**
     * Een weergave van de lijst bewaren
     * @description Dezelfde naam nog eens vervangt de oude.
     *
     *     Activiteit: `mijn-account`.
     */
    post: operations["postMijnSignaalweergaven"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mijn-signaalweergaven/{weergaveId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Een bewaarde weergave verwijderen
     * @description Een bewaarde weergave verwijderen.
     *
     *     Activiteit: `mijn-account`.
     */
    delete: operations["deleteMijnSignaalweergavenWeergaveId"];
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
  "/signaalbesluiten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Welke besluiten op u wachten
     * @description Welke besluiten op u wachten.
     *
     *     Activiteit: `besluiten-overzicht`.
     */
    get: operations["getSignaalbesluiten"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaalbesluiten/{signaalId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een signaal bekijken om te beslissen
     * @description Een signaal bekijken om te beslissen.
     *
     *     Activiteit: `signaal-besluiten`.
     */
    get: operations["getSignaalbesluitenSignaalId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaalbesluiten/{signaalId}/oordelen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Akkoord geven, of teruggeven met een reden
     * @description Akkoord werkt meteen. Daarna ziet u dit signaal niet meer, tenzij er nog iets op u wacht.
     *
     *     Activiteit: `signaal-besluiten`.
     */
    post: operations["postSignaalbesluitenSignaalIdOordelen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaalcijfers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Cijfers over de signalen van een jaar
     * @description Van signalen die in dat jaar eindigden. Een groep kleiner dan vijf staat er niet in: fasen die naast elkaar liggen, zijn dan samengenomen.
     *
     *     Activiteit: `signalen-cijfers`.
     */
    get: operations["getSignaalcijfers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaaltoetsen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat op een toets wacht, en wat lang over zijn termijn is
     * @description Zonder inhoud. Alleen wat u is voorgelegd, kunt u openen.
     *
     *     Activiteit: `signalen-toezien`.
     */
    get: operations["getSignaaltoetsen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaaltoetsen/{signaalId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een signaal bekijken om het te toetsen
     * @description Een signaal bekijken om het te toetsen.
     *
     *     Activiteit: `signaal-toetsen`.
     */
    get: operations["getSignaaltoetsenSignaalId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaaltoetsen/{signaalId}/oordelen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Akkoord geven, of teruggeven met een reden
     * @description Akkoord werkt meteen. Daarna ziet u dit signaal niet meer, tenzij er nog iets op u wacht.
     *
     *     Activiteit: `signaal-toetsen`.
     */
    post: operations["postSignaaltoetsenSignaalIdOordelen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signaaltypen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat u kunt melden, en wie u belt als het ergens anders hoort
     * @description Wat u kunt melden, en wie u belt als het ergens anders hoort.
     */
    get: operations["getSignaaltypen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/_zoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Signalen zoeken
     * @description Zonder wat u zelf meldde. Wie het meldde en wat er staat, ziet u pas in het signaal.
     *
     *     Activiteit: `signalen-overzicht`.
     */
    post: operations["postSignalenZoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een signaal bekijken
     * @description Een signaal bekijken.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    get: operations["getSignalenSignaalId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/behandelaar": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een signaal oppakken of overdragen
     * @description Een signaal oppakken of overdragen.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdBehandelaar"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/berichten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * De melder iets vragen of laten weten
     * @description Na het sluiten kan terugkoppelen nog. Wie de melder is, ziet u hier niet.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdBerichten"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/besluiten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Het vervolg van een signaal kiezen
     * @description Het vervolg van een signaal kiezen.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdBesluiten"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/bijlagen/{bijlageId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Een bijlage van een signaal
     * @description Een bijlage van een signaal.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    get: operations["getSignalenSignaalIdBijlagenBijlageId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/bronnen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Welke bronnen er zijn, en wat is nagevraagd
     * @description Een bron die nu geen antwoord geeft, zegt niet nee.
     *
     *     Activiteit: `signaal-bronnen`.
     */
    get: operations["getSignalenSignaalIdBronnen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/bronvragen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een bron vragen of hij iets weet
     * @description Treffer, geen treffer of onbekend. Geen treffer is ook: meer dan één. Vragen over een persoon kan vijf keer per dag, samen met wekken; wat u typt, wordt niet bewaard.
     *
     *     Activiteit: `signaal-bronnen`.
     */
    post: operations["postSignalenSignaalIdBronvragen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/bronvragen/{bronvraagId}/opening": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * De inhoud achter een treffer openen
     * @description Met een reden. Bij behandelcode H2 of H3 vraagt u het de bronhouder.
     *
     *     Activiteit: `signaal-bronnen`.
     */
    post: operations["postSignalenSignaalIdBronvragenBronvraagIdOpening"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/bronvragen/{bronvraagId}/verzoek": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Vastleggen dat de bronhouder is gevraagd
     * @description Vastleggen dat de bronhouder is gevraagd.
     *
     *     Activiteit: `signaal-bronnen`.
     */
    post: operations["postSignalenSignaalIdBronvragenBronvraagIdVerzoek"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/bronvragen/{bronvraagId}/weging": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een treffer wegen
     * @description Voor een plan is elke treffer gewogen.
     *
     *     Activiteit: `signaal-bronnen`.
     */
    post: operations["postSignalenSignaalIdBronvragenBronvraagIdWeging"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/gewekt": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Eén persoon uit een register bij een signaal betrekken
     * @description Na een treffer, met een reden, en als de graad van het signaal het toelaat. Of er niemand is, meer dan één, of dat het niet mag: het antwoord is hetzelfde.
     *
     *     Activiteit: `persoon-wekken`.
     */
    post: operations["postSignalenSignaalIdGewekt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/gradering": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een signaal een graad en een behandelcode geven
     * @description Een lagere behandelcode vraagt een reden. Een anonieme tip heeft altijd bron E.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdGradering"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/melder": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Zien wie een signaal meldde
     * @description Alleen wie het signaal behandelt, met een reden. Het staat daarna in het verloop van het signaal.
     *
     *     Activiteit: `melder-openen`.
     */
    post: operations["postSignalenSignaalIdMelder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/netwerk": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * Wat verbonden is met wat een signaal noemt, opende en wekte
     * @description Twee stappen ver. Wat alleen via een bronhouder te horen is, staat er niet in.
     *
     *     Activiteit: `signaal-bronnen`.
     */
    get: operations["getSignalenSignaalIdNetwerk"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/sluiting": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een signaal sluiten
     * @description Met een reden. Daarna komt er niets meer bij, en staat vast wanneer het wordt gewist.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdSluiting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/toetsen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Iets voorleggen aan de privacy officer of de burgemeester
     * @description Wie het voorlegt, beoordeelt het niet: een andere persoon doet dat, in een eigen sessie.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdToetsen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/vermeldingen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Iets of iemand noemen in een signaal
     * @description Een persoon alleen als vermelding, en nooit bij een anonieme tip.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdVermeldingen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signalen/{signaalId}/vermeldingen/{vermeldingId}/herkenning": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Zeggen welk openbaar adres een vermelding is
     * @description Zeggen welk openbaar adres een vermelding is.
     *
     *     Activiteit: `signaal-behandelen`.
     */
    post: operations["postSignalenSignaalIdVermeldingenVermeldingIdHerkenning"];
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
  "/verzoeken": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een verzoek vastleggen dat per brief of aan de balie kwam
     * @description Zonder naam: het kenmerk van de brief of de zaak is genoeg. De termijn van een maand gaat nu in.
     *
     *     Activiteit: `verzoeken-behandelen`.
     */
    post: operations["postVerzoeken"];
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
  "/verzoeken/{verzoekId}/inhoudingen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Een signaal nog niet vertellen aan wie om inzage vraagt
     * @description Alleen met een grond uit artikel 41 UAVG, een reden en een einddatum binnen een jaar.
     *
     *     Activiteit: `inzage-samenstellen`.
     */
    post: operations["postVerzoekenVerzoekIdInhoudingen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verzoeken/{verzoekId}/inzage": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Alles van één persoon samenstellen, voor een verzoek om inzage
     * @description Wat u intypt, wordt niet bewaard. Wie dit het eerst doet, behandelt het verzoek. Van elke gevonden persoon komt er een regel in het logboek.
     *
     *     Activiteit: `inzage-samenstellen`.
     */
    post: operations["postVerzoekenVerzoekIdInzage"];
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
    Broninhoud: {
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
    Bronvraag: {
      /** @enum {string} */
      antwoord: "TREFFER" | "GEEN_TREFFER" | "ONBEKEND";
      /** @enum {string} */
      behandelcode: "H1" | "H2" | "H3";
      bron: string;
      bronNaam: string;
      door?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      geopendOp?: string;
      houder: string;
      /** Format: uuid */
      id: string;
      /** @description Alleen na openen of wekken, en zolang het er nog is */
      inhoud?: components["schemas"]["Broninhoud"];
      /** Format: date-time */
      op: string;
      reden?: string;
      /** @enum {string} */
      sleutelsoort: "ADRES" | "KVK" | "KENTEKEN" | "IBAN" | "TELEFOON" | "BSN" | "NAAM_GEBOORTE_POSTCODE" | "RELATIE";
      /** @description Wat is nagevraagd; leeg bij een persoon, want dat wordt niet bewaard */
      vermelding?: string;
      verzoekAan?: string;
      weging?: string;
    };
    Concept: {
      bijlagen: components["schemas"]["Conceptbijlage"][];
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      inhoud: components["schemas"]["ConceptInhoud"];
      versie: number;
      /** Format: date-time */
      vervaltOp: string;
    };
    Conceptbijlage: {
      bytes: number;
      /** Format: uuid */
      id: string;
      soort: string;
    };
    ConceptInhoud: {
      adres?: {
        /** Format: uuid */
        id?: string;
        tekst: string;
      };
      /** @description Herkende waarden die de melder wegklikte */
      afgewezen?: string[];
      anoniem?: boolean;
      duiding?: string;
      feiten?: string;
      /** @enum {string} */
      kennis?: "ZELF" | "GEHOORD" | "STUK";
      /** @enum {string} */
      moment?: "NU" | "VANDAAG" | "ANDERS";
      plek?: string;
      stap?: number;
      terugkoppeling?: boolean;
      tot?: string;
      type?: string;
      van?: string;
      vermeldingen?: {
        /** @enum {string} */
        soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON";
        tekst: string;
      }[];
      wanneer?: string;
    };
    ConceptInhoudInput: {
      adres?: {
        /** Format: uuid */
        id?: string;
        tekst: string;
      };
      /** @description Herkende waarden die de melder wegklikte */
      afgewezen?: string[];
      anoniem?: boolean;
      duiding?: string;
      feiten?: string;
      /** @enum {string} */
      kennis?: "ZELF" | "GEHOORD" | "STUK";
      /** @enum {string} */
      moment?: "NU" | "VANDAAG" | "ANDERS";
      plek?: string;
      stap?: number;
      terugkoppeling?: boolean;
      tot?: string;
      type?: string;
      van?: string;
      vermeldingen?: {
        /** @enum {string} */
        soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON";
        tekst: string;
      }[];
      wanneer?: string;
    };
    ConceptKort: {
      /** @description De eerste woorden van wat u zag */
      begin: string;
      bijlagen: number;
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      vervaltOp: string;
    };
    ConceptStand: {
      /** Format: date-time */
      gewijzigdOp: string;
      versie: number;
      /** Format: date-time */
      vervaltOp: string;
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
    Gemeld: {
      /**
       * Format: date
       * @description Uiterlijk op deze dag hoort de melder iets
       */
      horenVoor?: string;
      /** @description Het nummer van het signaal, zoals SIG-2026-7K3Q */
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
    };
    Graad: {
      /** @enum {string} */
      bron: "A" | "B" | "C" | "D" | "E";
      informatie: number;
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
    Inhouding: {
      /** @enum {string} */
      grond: "NATIONALE_VEILIGHEID" | "OPENBARE_VEILIGHEID" | "STRAFBARE_FEITEN" | "TOEZICHT" | "RECHTEN_VAN_ANDEREN";
      reden: string;
      /** Format: date */
      tot: string;
    };
    Inzage: {
      /** @description Het antwoord aan de persoon, als leesbare tekst */
      antwoord: string;
      logregels: {
        naam: string;
        rol?: string;
        /** Format: date-time */
        tijd: string;
        verwerking: string;
      }[];
      meer: boolean;
      /** @description Onder welke kenmerken het logboek deze persoon kent */
      personen: string[];
      registraties: components["schemas"]["Registratie"][];
      signalen: {
        gewekt: components["schemas"]["Registratie"][];
        /** Format: uuid */
        id: string;
        /** @description Dit signaal staat niet in het antwoord aan de persoon */
        inhouding?: components["schemas"]["Inhouding"];
        nummer: string;
        /** Format: date */
        ontvangenOp: string;
        type: string;
        vermeldingen: {
          aard: string;
          naam: string;
          /** Format: date */
          op: string;
          /** @description Nee: alleen de achternaam is gelijk; kijk zelf of dit dezelfde persoon is */
          zeker: boolean;
        }[];
        /** Format: date */
        vernietigenOp?: string;
        vragen: {
          antwoord: string;
          bron: string;
          /** Format: date */
          op: string;
        }[];
      }[];
    };
    InzagevraagInput: {
      achternaam?: string;
      bsn?: string;
      /** Format: date */
      geboortedatum?: string;
      postcode?: string;
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
    MijnMelding: {
      berichten: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        op: string;
        /** @enum {string} */
        soort: "VRAAG" | "ANTWOORD" | "TERUGKOPPELING";
        tekst: string;
      }[];
      /** Format: date */
      horenVoor?: string;
      /** Format: uuid */
      id: string;
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
      /** @enum {string} */
      stand: "ONTVANGEN" | "IN_BEHANDELING" | "AFGEROND";
      type: string;
      /** @description Of dit niet hier hoorde, en dus is gewist */
      verkeerdeDeur: boolean;
      /** @description Of er een vraag staat waarop u nog niet antwoordde */
      vraagWacht: boolean;
    };
    MijnMeldingKort: {
      /** @description Of u hebt gehoord wat ermee is gedaan */
      bericht: boolean;
      /** Format: date */
      horenVoor?: string;
      /** Format: uuid */
      id: string;
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
      /** @enum {string} */
      stand: "ONTVANGEN" | "IN_BEHANDELING" | "AFGEROND";
      type: string;
      /** @description Of er een vraag staat waarop u nog niet antwoordde */
      vraagWacht: boolean;
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
    NieuweMeldingInput: {
      adres?: {
        /**
         * Format: uuid
         * @description Het adres uit de openbare lijst; zonder id is het getypt
         */
        id?: string;
        tekst: string;
      };
      /**
       * @description Doorgegeven van iemand die niet bekend is
       * @default false
       */
      anoniem: boolean;
      /**
       * Format: uuid
       * @description Het concept dat hiermee verstuurd is; het wordt gewist
       */
      conceptId?: string;
      duiding?: string;
      feiten: string;
      /**
       * Format: uuid
       * @description Zelf gekozen: twee keer sturen is één keer melden
       */
      id: string;
      /** @enum {string} */
      kennis: "ZELF" | "GEHOORD" | "STUK";
      /** @description In eigen woorden */
      plek?: string;
      terugkoppeling: boolean;
      tot?: string;
      type: string;
      van?: string;
      /** @default [] */
      vermeldingen: {
        /** @enum {string} */
        soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON";
        tekst: string;
      }[];
      /** @description In eigen woorden, als een datum niet past */
      wanneer?: string;
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
    Registratie: {
      bron: string;
      gegevens: { naam: string; waarde: string }[];
      houder: string;
      /** Format: date */
      sinds: string;
      soort: string;
      /** Format: date */
      tot?: string;
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
    Signaal: {
      anoniem: boolean;
      behandelaar?: components["schemas"]["MedewerkerKort"];
      /** @enum {string} */
      behandelcode: "H1" | "H2" | "H3";
      berichten: components["schemas"]["Signaalbericht"][];
      bijlagen: {
        bytes: number;
        /** Format: uuid */
        id: string;
        soort: string;
      }[];
      duiding?: string;
      /** @description 1 intake, 2 wegen, 3 bronnen, 4 plan */
      fase: number;
      feiten: string;
      /** @description Zoals gegeven, zonder verval */
      gegradeerdAls?: {
        /** @enum {string} */
        bron: "A" | "B" | "C" | "D" | "E";
        informatie: number;
        /** Format: date-time */
        op: string;
      };
      /** Format: date-time */
      geslotenOp?: string;
      /** @description Met verval: één stap per twaalf maanden zonder bevestiging */
      graad?: components["schemas"]["Graad"];
      /** Format: uuid */
      id: string;
      inAanpak: boolean;
      /** @enum {string} */
      kennis: "ZELF" | "GEHOORD" | "STUK";
      /** @description Of de graad toelaat een persoon te betrekken */
      magPersoon: boolean;
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
      overdragenAan: components["schemas"]["MedewerkerKort"][];
      plek?: string;
      poorten: {
        /** @enum {string} */
        besluit: "NAAR_WEGEN" | "NAAR_BRONNEN" | "NAAR_RIEC" | "BINNEN" | "NAAR_PLAN" | "PLAN";
        redenVerplicht: boolean;
        readonly vragen: string[];
        /** @description Wat er nog aan in de weg staat */
        weigering?: string;
      }[];
      punt?: number[];
      /** @description Fase 3, nog zonder bevestigde privacytoets 1: bronnen zijn dicht */
      slot: boolean;
      sluitingen: {
        /** @enum {string} */
        uitkomst:
          | "GEEN_ONDERMIJNING"
          | "GEEN_TAAK"
          | "ANDER_GEBIED"
          | "GEEN_OPVOLGING"
          | "VERKEERDE_DEUR"
          | "AANPAK_KLAAR";
        /** Format: date */
        wissenOp: string;
      }[];
      stappen: components["schemas"]["Signaalstap"][];
      teLaat: boolean;
      /** Format: date */
      termijn: string;
      /** Format: date-time */
      teruggekoppeldOp?: string;
      /**
       * Format: date
       * @description De melder wil het weten en hoorde nog niets
       */
      terugkoppelenVoor?: string;
      /** @description Of de melder wil horen wat ermee gebeurde */
      terugkoppeling: boolean;
      toetsen: components["schemas"]["Signaaltoets"][];
      tweedeOrganisatie?: string;
      type: string;
      /** @enum {string} */
      uitkomst?:
        | "GEEN_ONDERMIJNING"
        | "GEEN_TAAK"
        | "ANDER_GEBIED"
        | "GEEN_OPVOLGING"
        | "VERKEERDE_DEUR"
        | "AANPAK_KLAAR"
        | "BINNEN"
        | "RIEC"
        | "TERMIJN";
      vanMij: boolean;
      verlengd: number;
      vermeldingen: components["schemas"]["Vermelding"][];
      /** Format: date */
      vernietigenOp?: string;
      versie: number;
      verwant: components["schemas"]["VerwantSignaal"][];
      /**
       * @description Of een vraag aan de melder open staat of is beantwoord
       * @enum {string}
       */
      vraag?: "GESTELD" | "BEANTWOORD";
      waar?: string;
      wanneer: { tekst?: string; tot?: string; van?: string };
      /** @description Werkdagen tot en met de termijn; onder nul als die voorbij is */
      werkdagen: number;
      /** Format: date */
      wissenZonderBesluitOp?: string;
    };
    Signaalbericht: {
      /** @description Leeg bij een antwoord: de melder heeft hier geen naam */
      door?: components["schemas"]["MedewerkerKort"];
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      op: string;
      /** @enum {string} */
      soort: "VRAAG" | "ANTWOORD" | "TERUGKOPPELING";
      tekst: string;
    };
    Signaalbronnen: {
      bronnen: {
        /** @description Onwaar: nooit geleverd, of te lang stil. Dat is geen nee */
        antwoordt: boolean;
        /** @enum {string} */
        behandelcode: "H1" | "H2" | "H3";
        code: string;
        /** Format: date-time */
        geleverdOp?: string;
        houder: string;
        naam: string;
        soorten: string[];
      }[];
      bronvragen: components["schemas"]["Bronvraag"][];
      /** @description Vragen over personen die vandaag nog kunnen; wekken telt mee */
      pogingenOver: number;
    };
    Signaalcijfers: {
      /** @description Fasen van en tot en met; kleine groepen zijn samengenomen */
      aantallen: {
        aantal: number;
        /** @description Gemiddeld, van ontvangst tot einde */
        dagen: number;
        tot: number;
        van: number;
      }[];
      jaar: number;
      /** @description Kleiner dan dit wordt een groep niet getoond */
      minimum: number;
      /** @description Procent van wie iets wilde horen, dat iets hoorde */
      teruggekoppeld: { procent: number; tot: number; van: number }[];
      totaal: { aantal?: number; dagen?: number; teruggekoppeld?: number; zonderVervolg?: number };
      /** @description Procent dat eindigde zonder dat er iets mee is gedaan */
      zonderVervolg: { procent: number; tot: number; van: number }[];
    };
    SignaalRegel: {
      anoniem: boolean;
      behandelaar?: components["schemas"]["MedewerkerKort"];
      /** @description 1 intake, 2 wegen, 3 bronnen, 4 plan */
      fase: number;
      /** Format: date-time */
      geslotenOp?: string;
      /** @description Met verval: één stap per twaalf maanden zonder bevestiging */
      graad?: components["schemas"]["Graad"];
      /** Format: uuid */
      id: string;
      inAanpak: boolean;
      /** @enum {string} */
      kennis: "ZELF" | "GEHOORD" | "STUK";
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
      plek?: string;
      /** @description Fase 3, nog zonder bevestigde privacytoets 1: bronnen zijn dicht */
      slot: boolean;
      teLaat: boolean;
      /** Format: date */
      termijn: string;
      /**
       * Format: date
       * @description De melder wil het weten en hoorde nog niets
       */
      terugkoppelenVoor?: string;
      type: string;
      /** @enum {string} */
      uitkomst?:
        | "GEEN_ONDERMIJNING"
        | "GEEN_TAAK"
        | "ANDER_GEBIED"
        | "GEEN_OPVOLGING"
        | "VERKEERDE_DEUR"
        | "AANPAK_KLAAR"
        | "BINNEN"
        | "RIEC"
        | "TERMIJN";
      vanMij: boolean;
      /** Format: date */
      vernietigenOp?: string;
      versie: number;
      /**
       * @description Of een vraag aan de melder open staat of is beantwoord
       * @enum {string}
       */
      vraag?: "GESTELD" | "BEANTWOORD";
      /** @description Werkdagen tot en met de termijn; onder nul als die voorbij is */
      werkdagen: number;
    };
    Signaalstap: {
      /** @description Wat geen tekst is, staat er als JSON */
      antwoorden?: { [key: string]: string };
      /** @description Leeg: de melder, of de termijn zelf */
      door?: components["schemas"]["MedewerkerKort"];
      /** @description 1 intake, 2 wegen, 3 bronnen, 4 plan */
      fase: number;
      /** Format: uuid */
      id: string;
      /** @description 1 intake, 2 wegen, 3 bronnen, 4 plan */
      naarFase?: number;
      /** Format: date-time */
      op: string;
      reden?: string;
      rol?: string;
      soort: string;
    };
    Signaaltoets: {
      /** @description Wat geen tekst is, staat er als JSON */
      antwoorden: { [key: string]: string };
      beoordeeldDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      beoordeeldOp?: string;
      /** Format: uuid */
      id: string;
      opgesteldDoor?: components["schemas"]["MedewerkerKort"];
      /** Format: date-time */
      opgesteldOp: string;
      /** @enum {string} */
      soort: "TOETS_1" | "TOETS_2A" | "TOETS_2B" | "VERLENGING" | "VERNIETIGING" | "BESLUIT";
      /** @enum {string} */
      stand: "VOORGELEGD" | "AKKOORD" | "TERUG" | "INGETROKKEN";
      toelichting?: string;
    };
    Signaalweergave: {
      filters: {
        fase?: (1 | 2 | 3 | 4)[];
        /**
         * @default OPEN
         * @enum {string}
         */
        stand: "OPEN" | "GESLOTEN";
        /** @description Nummer of plek */
        tekst?: string;
        /** @description Alleen wat over zijn termijn is */
        teLaat?: boolean;
        type?: string[];
        /** @description Alleen wat u behandelt, of wie u vervangt */
        vanMij?: boolean;
        /**
         * @default TERMIJN
         * @enum {string}
         */
        volgorde: "TERMIJN" | "NIEUWSTE";
        /** @description Alleen waar een melder op antwoord wacht */
        vraagVanMelder?: boolean;
        zonderBehandelaar?: boolean;
      };
      /** Format: uuid */
      id: string;
      naam: string;
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
    Toetsing: {
      anoniem: boolean;
      behandelaar?: components["schemas"]["MedewerkerKort"];
      duiding?: string;
      /** @description 1 intake, 2 wegen, 3 bronnen, 4 plan */
      fase: number;
      feiten: string;
      /** Format: date-time */
      geslotenOp?: string;
      /** @description Met verval: één stap per twaalf maanden zonder bevestiging */
      graad?: components["schemas"]["Graad"];
      /** Format: uuid */
      id: string;
      inAanpak: boolean;
      /** @enum {string} */
      kennis: "ZELF" | "GEHOORD" | "STUK";
      /** @description Of de graad toelaat een persoon te betrekken */
      magPersoon: boolean;
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
      plek?: string;
      /** @description Fase 3, nog zonder bevestigde privacytoets 1: bronnen zijn dicht */
      slot: boolean;
      teLaat: boolean;
      /** Format: date */
      termijn: string;
      /**
       * Format: date
       * @description De melder wil het weten en hoorde nog niets
       */
      terugkoppelenVoor?: string;
      toetsen: components["schemas"]["Signaaltoets"][];
      type: string;
      /** @enum {string} */
      uitkomst?:
        | "GEEN_ONDERMIJNING"
        | "GEEN_TAAK"
        | "ANDER_GEBIED"
        | "GEEN_OPVOLGING"
        | "VERKEERDE_DEUR"
        | "AANPAK_KLAAR"
        | "BINNEN"
        | "RIEC"
        | "TERMIJN";
      vanMij: boolean;
      verlengd: number;
      vermeldingen: components["schemas"]["Vermelding"][];
      /** Format: date */
      vernietigenOp?: string;
      versie: number;
      /**
       * @description Of een vraag aan de melder open staat of is beantwoord
       * @enum {string}
       */
      vraag?: "GESTELD" | "BEANTWOORD";
      waar?: string;
      /** @description Werkdagen tot en met de termijn; onder nul als die voorbij is */
      werkdagen: number;
    };
    Toetsregel: {
      /** @enum {number} */
      fase: 1 | 2 | 3 | 4;
      /** Format: uuid */
      id: string;
      nummer: string;
      /** Format: date-time */
      sinds?: string;
      teLaat: boolean;
      /** Format: date */
      termijn: string;
      /**
       * @description Wat op u wacht; leeg als alleen de termijn lang voorbij is
       * @enum {string}
       */
      toets?: "TOETS_1" | "TOETS_2A" | "TOETS_2B" | "VERLENGING" | "VERNIETIGING" | "BESLUIT";
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
    Vermelding: {
      /** @enum {string} */
      aard: "WAARNEMING" | "DUIDING" | "HOREN_ZEGGEN";
      /** @description Wat openbare registers over dit adres zeggen */
      bekend?: {
        /**
         * Format: uuid
         * @description Kenmerk van een betrokkene (ding)
         */
        id: string;
        regels: {
          bron: string;
          graad: string;
          naam: string;
          /** Format: date-time */
          vastgelegdOp: string;
          waarde: string;
          /** Format: date-time */
          wisOp?: string;
        }[];
        titel: string;
      };
      doorMelder: boolean;
      /** Format: date */
      geboortedatum?: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      op: string;
      /**
       * Format: uuid
       * @description Kenmerk van een betrokkene (persoon)
       */
      persoonId?: string;
      /** @enum {string} */
      soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON" | "ORGANISATIE" | "PERSOON";
      tekst: string;
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
    VerwantSignaal: {
      /** @description 1 intake, 2 wegen, 3 bronnen, 4 plan */
      fase: number;
      /** Format: uuid */
      id: string;
      nummer: string;
      /** Format: date */
      ontvangenOp: string;
      /**
       * @description Waarin de signalen elkaar raken
       * @enum {string}
       */
      soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON" | "ORGANISATIE" | "PERSOON";
      type: string;
      /** @enum {string} */
      uitkomst?:
        | "GEEN_ONDERMIJNING"
        | "GEEN_TAAK"
        | "ANDER_GEBIED"
        | "GEEN_OPVOLGING"
        | "VERKEERDE_DEUR"
        | "AANPAK_KLAAR"
        | "BINNEN"
        | "RIEC"
        | "TERMIJN";
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
      /** @description Het kwam per brief of aan de balie; `van` is dan wie het vastlegde */
      vanBuiten: boolean;
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
  postAdressenZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { vraag: string } } };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** @description Hooguit tien openbare adressen */
            adressen: {
              /** Format: uuid */
              id: string;
              tekst: string;
            }[];
            meer: boolean;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
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
  postMeldingen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": components["schemas"]["NieuweMeldingInput"] } };
    responses: {
      /** @description Gelukt */
      201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Gemeld"] } };
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
  getMijMailadres: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            adres?: string;
            /** @description Of deze knoop mail verstuurt */
            verstuurt: boolean;
          };
        };
      };
    };
  };
  putMijMailadres: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** Format: email */
          adres: string;
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
  deleteMijMailadres: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
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
  getMijnConcepten: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { concepten: components["schemas"]["ConceptKort"][] } };
      };
    };
  };
  getMijnConceptenConceptId: {
    parameters: { query?: never; header?: never; path: { conceptId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Concept"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  putMijnConceptenConceptId: {
    parameters: { query?: never; header?: never; path: { conceptId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          inhoud: components["schemas"]["ConceptInhoudInput"];
          /** @description De versie die u kende; 0 voor een nieuw concept */
          versie: number;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["ConceptStand"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  deleteMijnConceptenConceptId: {
    parameters: { query?: never; header?: never; path: { conceptId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postMijnConceptenConceptIdBijlagen: {
    parameters: {
      query?: never;
      header?: {
        /** @description De naam van het bestand, percent-gecodeerd */
        "x-bestandsnaam"?: string;
      };
      path: { conceptId: string };
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
  getMijnConceptenConceptIdBijlagenBijlageId: {
    parameters: { query?: never; header?: never; path: { bijlageId: string; conceptId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": unknown } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  deleteMijnConceptenConceptIdBijlagenBijlageId: {
    parameters: { query?: never; header?: never; path: { bijlageId: string; conceptId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getMijnMeldingen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { meldingen: components["schemas"]["MijnMeldingKort"][] } };
      };
    };
  };
  getMijnMeldingenMeldingId: {
    parameters: { query?: never; header?: never; path: { meldingId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["MijnMelding"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postMijnMeldingenMeldingIdAntwoorden: {
    parameters: { query?: never; header?: never; path: { meldingId: string }; cookie?: never };
    requestBody: { content: { "application/json": { tekst: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getMijnSignaalweergaven: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { weergaven: components["schemas"]["Signaalweergave"][] } };
      };
    };
  };
  postMijnSignaalweergaven: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          filters: {
            fase?: (1 | 2 | 3 | 4)[];
            /**
             * @default OPEN
             * @enum {string}
             */
            stand?: "OPEN" | "GESLOTEN";
            /** @description Nummer of plek */
            tekst?: string;
            /** @description Alleen wat over zijn termijn is */
            teLaat?: boolean;
            type?: string[];
            /** @description Alleen wat u behandelt, of wie u vervangt */
            vanMij?: boolean;
            /**
             * @default TERMIJN
             * @enum {string}
             */
            volgorde?: "TERMIJN" | "NIEUWSTE";
            /** @description Alleen waar een melder op antwoord wacht */
            vraagVanMelder?: boolean;
            zonderBehandelaar?: boolean;
          };
          naam: string;
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
  deleteMijnSignaalweergavenWeergaveId: {
    parameters: { query?: never; header?: never; path: { weergaveId: string }; cookie?: never };
    requestBody?: never;
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
  getSignaalbesluiten: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            signalen: {
              /** Format: uuid */
              id: string;
              nummer: string;
              /** Format: date-time */
              sinds: string;
              teLaat: boolean;
              /** Format: date */
              termijn: string;
            }[];
          };
        };
      };
    };
  };
  getSignaalbesluitenSignaalId: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Toetsing"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignaalbesluitenSignaalIdOordelen: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          akkoord: boolean;
          /** @default  */
          toelichting?: string;
          /** Format: uuid */
          toetsId: string;
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
  getSignaalcijfers: {
    parameters: {
      query?: {
        /** @description Leeg: dit jaar */
        jaar?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Signaalcijfers"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getSignaaltoetsen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { signalen: components["schemas"]["Toetsregel"][] } };
      };
    };
  };
  getSignaaltoetsenSignaalId: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Toetsing"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignaaltoetsenSignaalIdOordelen: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          akkoord: boolean;
          /** @default  */
          toelichting?: string;
          /** Format: uuid */
          toetsId: string;
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
  getSignaaltypen: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** @description Zorgen die hier niet horen: wie u belt. Hiervan wordt niets bewaard. */
            deuren: {
              bel: { nummer?: string; wie: string }[];
              code: string;
              daarna: string;
              naam: string;
              uitleg: string;
            }[];
            typen: {
              code: string;
              eersteStap: string;
              fenomenen: string[];
              /** @description Een voorstel aan wie weegt */
              graad: { bron: string; informatie: number };
              naam: string;
              /** @description Waarom het onschuldig kan zijn */
              onschuldig: string[];
              rubriek: string;
              taak: string;
              ziet: string[];
            }[];
          };
        };
      };
    };
  };
  postSignalenZoek: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @default 50 */
          aantal?: number;
          fase?: (1 | 2 | 3 | 4)[];
          /**
           * Format: uuid
           * @description Kenmerk van het laatste signaal van de vorige bladzijde
           */
          na?: string;
          /**
           * @default OPEN
           * @enum {string}
           */
          stand?: "OPEN" | "GESLOTEN";
          /** @description Nummer of plek */
          tekst?: string;
          /** @description Alleen wat over zijn termijn is */
          teLaat?: boolean;
          type?: string[];
          /** @description Alleen wat u behandelt, of wie u vervangt */
          vanMij?: boolean;
          /**
           * @default TERMIJN
           * @enum {string}
           */
          volgorde?: "TERMIJN" | "NIEUWSTE";
          /** @description Alleen waar een melder op antwoord wacht */
          vraagVanMelder?: boolean;
          zonderBehandelaar?: boolean;
        };
      };
    };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { meer: boolean; signalen: components["schemas"]["SignaalRegel"][] } };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getSignalenSignaalId: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Signaal"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdBehandelaar: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Format: uuid
           * @description Leeg: u pakt het zelf op
           */
          medewerkerId?: string;
          /** @description De versie die u zag. Is die veranderd, dan volgt 409 en wordt niets gewijzigd */
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
  postSignalenSignaalIdBerichten: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          soort: "VRAAG" | "TERUGKOPPELING";
          tekst: string;
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
  postSignalenSignaalIdBesluiten: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          antwoorden: { [key: string]: string | string[] };
          /** @enum {string} */
          besluit: "NAAR_WEGEN" | "NAAR_BRONNEN" | "NAAR_RIEC" | "BINNEN" | "NAAR_PLAN" | "PLAN";
          /** @default  */
          reden?: string;
          /** @description De versie die u zag. Is die veranderd, dan volgt 409 en wordt niets gewijzigd */
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
  getSignalenSignaalIdBijlagenBijlageId: {
    parameters: { query?: never; header?: never; path: { bijlageId: string; signaalId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": unknown } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getSignalenSignaalIdBronnen: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Signaalbronnen"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdBronvragen: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          bron: string;
          sleutel:
            | {
                /** @enum {string} */
                soort: "VERMELDING";
                /** Format: uuid */
                vermeldingId: string;
              }
            | {
                bsn: string;
                /** @enum {string} */
                soort: "BSN";
              }
            | {
                achternaam: string;
                /** Format: date */
                geboortedatum: string;
                postcode: string;
                /** @enum {string} */
                soort: "NAAM_GEBOORTE_POSTCODE";
              }
            | {
                /** @enum {string} */
                relatie:
                  | "EIGENDOM"
                  | "BESTUUR"
                  | "BEWONING"
                  | "HUUR"
                  | "FINANCIERING"
                  | "DIENSTVERBAND"
                  | "GEBRUIK"
                  | "BETROKKENHEID";
                /** @default  */
                rol?: string;
                /** @enum {string} */
                soort: "RELATIE";
                /** Format: uuid */
                vanBronvraagId: string;
              };
        };
      };
    };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            /** @enum {string} */
            antwoord: "TREFFER" | "GEEN_TREFFER" | "ONBEKEND";
            /** Format: uuid */
            id: string;
            pogingenOver: number;
          };
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdBronvragenBronvraagIdOpening: {
    parameters: { query?: never; header?: never; path: { bronvraagId: string; signaalId: string }; cookie?: never };
    requestBody: { content: { "application/json": { reden: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdBronvragenBronvraagIdVerzoek: {
    parameters: { query?: never; header?: never; path: { bronvraagId: string; signaalId: string }; cookie?: never };
    requestBody: { content: { "application/json": { vraag: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdBronvragenBronvraagIdWeging: {
    parameters: { query?: never; header?: never; path: { bronvraagId: string; signaalId: string }; cookie?: never };
    requestBody: { content: { "application/json": { weging: string } } };
    responses: {
      /** @description Gelukt, zonder inhoud */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdGewekt: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          bronvraagId: string;
          reden: string;
          sleutel:
            | {
                bsn: string;
                /** @enum {string} */
                soort: "BSN";
              }
            | {
                achternaam: string;
                /** Format: date */
                geboortedatum: string;
                postcode: string;
                /** @enum {string} */
                soort: "NAAM_GEBOORTE_POSTCODE";
              }
            | {
                /** @enum {string} */
                relatie:
                  | "EIGENDOM"
                  | "BESTUUR"
                  | "BEWONING"
                  | "HUUR"
                  | "FINANCIERING"
                  | "DIENSTVERBAND"
                  | "GEBRUIK"
                  | "BETROKKENHEID";
                /** @default  */
                rol?: string;
                /** @enum {string} */
                soort: "RELATIE";
                /** Format: uuid */
                vanBronvraagId: string;
              };
        };
      };
    };
    responses: {
      /** @description Gelukt */
      201: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Broninhoud"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdGradering: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          behandelcode: "H1" | "H2" | "H3";
          /** @enum {string} */
          bron: "A" | "B" | "C" | "D" | "E";
          informatie: number;
          /** @default  */
          reden?: string;
          tweedeOrganisatie?: string;
          /** @description De versie die u zag. Is die veranderd, dan volgt 409 en wordt niets gewijzigd */
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
  postSignalenSignaalIdMelder: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: { content: { "application/json": { reden: string } } };
    responses: {
      /** @description Gelukt */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["MedewerkerKort"] };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  getSignalenSignaalIdNetwerk: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Netwerk"] } };
      /** @description De invoer klopt niet; alle fouten tegelijk */
      400: components["responses"]["Weigering400"];
    };
  };
  postSignalenSignaalIdSluiting: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          reden: string;
          /** @enum {string} */
          uitkomst:
            | "GEEN_ONDERMIJNING"
            | "GEEN_TAAK"
            | "ANDER_GEBIED"
            | "GEEN_OPVOLGING"
            | "VERKEERDE_DEUR"
            | "AANPAK_KLAAR";
          /** @description De versie die u zag. Is die veranderd, dan volgt 409 en wordt niets gewijzigd */
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
  postSignalenSignaalIdToetsen: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json":
          | {
              antwoorden: {
                grondslag: string;
                noodzaak: string;
                proportionaliteit: string;
                subsidiariteit: string;
                verenigbaarheid: string;
              };
              /** @enum {string} */
              soort: "TOETS_1";
            }
          | {
              antwoorden: {
                deelnemers: string[];
                gegevens: { gegeven: string; voor: string[] }[];
                grondslag: string;
                noodzaak: string;
              };
              /** @enum {string} */
              soort: "TOETS_2A";
            }
          | {
              antwoorden: {
                deelnemers: string[];
                gegevens: { gegeven: string; voor: string[] }[];
                grondslag: string;
                noodzaak: string;
              };
              /** @enum {string} */
              soort: "TOETS_2B";
            }
          | {
              antwoorden: { reden: string };
              /** @enum {string} */
              soort: "VERLENGING";
            }
          | {
              antwoorden: { reden: string };
              /** @enum {string} */
              soort: "VERNIETIGING";
            }
          | {
              antwoorden: { reden: string; voorstel: string };
              /** @enum {string} */
              soort: "BESLUIT";
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
  postSignalenSignaalIdVermeldingen: {
    parameters: { query?: never; header?: never; path: { signaalId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json":
          | {
              /** @enum {string} */
              aard: "WAARNEMING" | "DUIDING" | "HOREN_ZEGGEN";
              /**
               * Format: uuid
               * @description Het openbare adres dat dit is
               */
              herkend?: string;
              /** @enum {string} */
              soort: "ADRES" | "KENTEKEN" | "KVK" | "IBAN" | "TELEFOON" | "ORGANISATIE";
              tekst: string;
            }
          | {
              /** @enum {string} */
              aard: "WAARNEMING" | "DUIDING" | "HOREN_ZEGGEN";
              persoon: {
                achternaam: string;
                /** Format: date */
                geboortedatum?: string;
                /** @default  */
                tussenvoegsel?: string;
                /** @default  */
                voornamen?: string;
              };
              /** @enum {string} */
              soort: "PERSOON";
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
  postSignalenSignaalIdVermeldingenVermeldingIdHerkenning: {
    parameters: { query?: never; header?: never; path: { signaalId: string; vermeldingId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @description Leeg: dit is geen van deze adressen */
          herkend: string | null;
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
  postVerzoeken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { vraag: string } } };
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
  postVerzoekenVerzoekIdInhoudingen: {
    parameters: { query?: never; header?: never; path: { verzoekId: string }; cookie?: never };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          grond:
            | "NATIONALE_VEILIGHEID"
            | "OPENBARE_VEILIGHEID"
            | "STRAFBARE_FEITEN"
            | "TOEZICHT"
            | "RECHTEN_VAN_ANDEREN";
          reden: string;
          /** Format: uuid */
          signaalId: string;
          /** Format: date */
          tot: string;
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
  postVerzoekenVerzoekIdInzage: {
    parameters: { query?: never; header?: never; path: { verzoekId: string }; cookie?: never };
    requestBody: { content: { "application/json": components["schemas"]["InzagevraagInput"] } };
    responses: {
      /** @description Gelukt */
      200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Inzage"] } };
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
