/** What the outside sees of meldingen: the schemas of the API, with Dutch names and descriptions. */
import { z } from "zod";
import type { ProblemText } from "../../platform/http/problem.ts";
import { MELDBARE_SOORTEN } from "./vermelding.ts";

const moment = z.iso.datetime();
const dag = z.iso.date();
const hoogstens = (max: number, wat: string) =>
  z.string().trim().max(max, `${wat} is te lang: schrijf hooguit ${max} tekens.`);
/** A day, or a day and a time on the clock of the place: what the melder remembers. */
const wanneerPunt = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, "Vul een datum in.");

export const KENNIS = ["ZELF", "GEHOORD", "STUK"] as const;

const vermelding = z.object({
  soort: z.enum(MELDBARE_SOORTEN),
  tekst: z.string().trim().min(2).max(200, "Een vermelding is hooguit 200 tekens."),
});
const adresKeuze = z.object({
  id: z.uuid().optional().describe("Het adres uit de openbare lijst; zonder id is het getypt"),
  tekst: z.string().trim().min(2, "Vul een adres in.").max(200, "Een adres is hooguit 200 tekens."),
});

export const nieuweMelding = z
  .object({
    id: z.uuid().describe("Zelf gekozen: twee keer sturen is één keer melden"),
    conceptId: z.uuid().optional().describe("Het concept dat hiermee verstuurd is; het wordt gewist"),
    type: z.string().regex(/^[A-Z_]{3,40}$/, "Kies wat het meest lijkt op wat u zag."),
    kennis: z.enum(KENNIS, { error: "Kies hoe u dit weet." }),
    anoniem: z.boolean().default(false).describe("Doorgegeven van iemand die niet bekend is"),
    feiten: z
      .string()
      .trim()
      .min(10, "Vul in wat u zag: schrijf ten minste 10 tekens.")
      .max(10_000, "Dit is te lang: schrijf hooguit 10.000 tekens."),
    duiding: hoogstens(10_000, "Dit").optional(),
    van: wanneerPunt.optional(),
    tot: wanneerPunt.optional(),
    wanneer: hoogstens(200, "Dit").optional().describe("In eigen woorden, als een datum niet past"),
    adres: adresKeuze.optional(),
    plek: hoogstens(300, "De plek").optional().describe("In eigen woorden"),
    vermeldingen: z.array(vermelding).max(30, "Noem hooguit 30 nummers en adressen.").default([]),
    terugkoppeling: z.boolean(),
  })
  .refine(({ anoniem, kennis }) => !anoniem || kennis !== "ZELF", {
    path: ["anoniem"],
    error: "Wat u zelf zag, is niet anoniem.",
  })
  .refine(({ van, wanneer }) => van !== undefined || (wanneer ?? "") !== "", {
    path: ["van"],
    error: "Vul in wanneer dit was.",
  })
  .refine(({ van, tot }) => van === undefined || tot === undefined || van.slice(0, 10) <= tot.slice(0, 10), {
    path: ["tot"],
    error: "Het einde ligt voor het begin.",
  })
  .meta({ id: "NieuweMelding" });

export const gemeld = z
  .object({
    nummer: z.string().describe("Het nummer van het signaal, zoals SIG-2026-7K3Q"),
    ontvangenOp: dag,
    horenVoor: dag.optional().describe("Uiterlijk op deze dag hoort de melder iets"),
  })
  .meta({ id: "Gemeld" });

/** A draft is whatever has been filled in so far; what is required is asked when it is sent. */
export const conceptInhoud = z
  .object({
    stap: z.int().min(1).max(3).optional(),
    type: z.string().max(40).optional(),
    kennis: z.enum(KENNIS).optional(),
    anoniem: z.boolean().optional(),
    feiten: z.string().max(10_000, "Dit is te lang: schrijf hooguit 10.000 tekens.").optional(),
    duiding: z.string().max(10_000, "Dit is te lang: schrijf hooguit 10.000 tekens.").optional(),
    moment: z.enum(["NU", "VANDAAG", "ANDERS"]).optional(),
    van: z.string().max(20).optional(),
    tot: z.string().max(20).optional(),
    wanneer: z.string().max(200).optional(),
    adres: z.object({ id: z.uuid().optional(), tekst: z.string().max(200) }).optional(),
    plek: z.string().max(300).optional(),
    vermeldingen: z.array(vermelding).max(30).optional(),
    afgewezen: z.array(z.string().max(220)).max(60).optional().describe("Herkende waarden die de melder wegklikte"),
    terugkoppeling: z.boolean().optional(),
  })
  .meta({ id: "ConceptInhoud" });

export const conceptBewaren = z.object({
  versie: z.int().min(0).describe("De versie die u kende; 0 voor een nieuw concept"),
  inhoud: conceptInhoud,
});

export const conceptStand = z
  .object({ versie: z.int(), gewijzigdOp: moment, vervaltOp: moment })
  .meta({ id: "ConceptStand" });

export const bijlage = z.object({ id: z.uuid(), soort: z.string(), bytes: z.int() }).meta({ id: "Conceptbijlage" });

export const concept = z
  .object({
    id: z.uuid(),
    versie: z.int(),
    inhoud: conceptInhoud,
    gewijzigdOp: moment,
    vervaltOp: moment,
    bijlagen: z.array(bijlage),
  })
  .meta({ id: "Concept" });

export const conceptKort = z
  .object({
    id: z.uuid(),
    begin: z.string().describe("De eerste woorden van wat u zag"),
    gewijzigdOp: moment,
    vervaltOp: moment,
    bijlagen: z.int(),
  })
  .meta({ id: "ConceptKort" });

const STANDEN = ["ONTVANGEN", "IN_BEHANDELING", "AFGEROND"] as const;

const meldingVelden = {
  id: z.uuid(),
  nummer: z.string(),
  type: z.string(),
  ontvangenOp: dag,
  horenVoor: dag.optional(),
  stand: z.enum(STANDEN),
  vraagWacht: z.boolean().describe("Of er een vraag staat waarop u nog niet antwoordde"),
};

export const meldingKort = z
  .object({ ...meldingVelden, bericht: z.boolean().describe("Of u hebt gehoord wat ermee is gedaan") })
  .meta({ id: "MijnMeldingKort" });

export const mijnMelding = z
  .object({
    ...meldingVelden,
    verkeerdeDeur: z.boolean().describe("Of dit niet hier hoorde, en dus is gewist"),
    berichten: z.array(
      z.object({ id: z.uuid(), soort: z.enum(["VRAAG", "ANTWOORD", "TERUGKOPPELING"]), tekst: z.string(), op: dag }),
    ),
  })
  .meta({ id: "MijnMelding" });

export const antwoord = z.object({
  tekst: z
    .string()
    .trim()
    .min(2, "Schrijf uw antwoord op.")
    .max(4000, "Uw antwoord is te lang: schrijf hooguit 4000 tekens."),
});

export const zoekAdressen = z.object({
  vraag: z.string().trim().min(3, "Typ ten minste 3 tekens.").max(100, "Zoek met hooguit 100 tekens."),
});
export const adressen = z.object({
  adressen: z.array(z.object({ id: z.uuid(), tekst: z.string() })).describe("Hooguit tien openbare adressen"),
  meer: z.boolean(),
});

const graad = z.object({ bron: z.string(), informatie: z.int() });
export const signaaltypen = z.object({
  typen: z.array(
    z.object({
      code: z.string(),
      naam: z.string(),
      rubriek: z.string(),
      ziet: z.array(z.string()),
      onschuldig: z.array(z.string()).describe("Waarom het onschuldig kan zijn"),
      taak: z.string(),
      graad: graad.describe("Een voorstel aan wie weegt"),
      fenomenen: z.array(z.string()),
      eersteStap: z.string(),
    }),
  ),
  deuren: z
    .array(
      z.object({
        code: z.string(),
        naam: z.string(),
        uitleg: z.string(),
        bel: z.array(z.object({ wie: z.string(), nummer: z.string().optional() })),
        daarna: z.string(),
      }),
    )
    .describe("Zorgen die hier niet horen: wie u belt. Hiervan wordt niets bewaard."),
});

/** How each refusal reads. */
export const MELDING_WEIGERINGEN = {
  TYPE_ONBEKEND: [409, "Dit soort signaal bestaat niet (meer)", "Kies opnieuw wat het meest lijkt op wat u zag."],
  DATUM_IN_TOEKOMST: [409, "Deze datum is nog niet geweest", "Vul een datum in die niet in de toekomst ligt."],
  CONCEPT_ONBEKEND: [404, "Dit concept is er niet (meer)", "Een concept blijft 7 dagen. Begin opnieuw."],
  CONCEPT_GEWIJZIGD: [
    409,
    "Dit concept is ergens anders gewijzigd",
    "Bekijk beide versies en kies welke u houdt. Er is niets overschreven.",
  ],
  CONCEPT_TE_GROOT: [413, "Dit concept is te lang om te bewaren", "Maak de tekst korter."],
  CONCEPTEN_VOL: [409, "U hebt al 20 concepten", "Verstuur er een of gooi er een weg."],
  BIJLAGEN_VOL: [409, "Er zijn al 5 bijlagen", "Haal er een weg voordat u een andere toevoegt."],
  BIJLAGE_TE_GROOT: [413, "Deze bijlage is te groot", "Stuur een foto of pdf van hooguit 8 MB."],
  BIJLAGE_SOORT: [415, "Dit bestand is geen foto of pdf", "Stuur een foto (jpg, png, webp) of een pdf."],
  BIJLAGE_ONBEKEND: [404, "Deze bijlage is er niet (meer)", "Vernieuw de pagina."],
  MELDING_ONBEKEND: [404, "Deze melding is er niet (meer)", "Ga terug naar Mijn meldingen."],
  GEEN_VRAAG: [409, "Er staat geen vraag open", "Vernieuw de pagina. Wilt u iets toevoegen? Doe een nieuwe melding."],
} as const satisfies Record<string, ProblemText>;

export type ConceptInhoud = z.output<typeof conceptInhoud>;
export type NieuweMelding = z.output<typeof nieuweMelding>;
export type Gemeld = z.output<typeof gemeld>;
