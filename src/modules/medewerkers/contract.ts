/** What the outside sees of medewerkers and voorstellen: the schemas of the API, with Dutch names and descriptions. */
import { z } from "zod";
import { subjectId } from "../../platform/http/subjects.ts";
import { tijdstip } from "../../platform/http/tijdstip.ts";
import { VOORSTEL_SOORTEN, VOORSTEL_STATUSSEN } from "./voorstel.ts";

const moment = z.iso.datetime();
const rolCode = z.string().regex(/^[a-z]{2,40}$/, "Kies een rol uit de lijst.");
const tekst = (min: number, max: number, wat: string) =>
  z
    .string()
    .trim()
    .min(min, `${wat} is te kort: schrijf ten minste ${min} tekens.`)
    .max(max, `${wat} is te lang: schrijf hooguit ${max} tekens.`);

/** A person by name; the id is a subject, so whoever returns it must have logged it. */
export const persoonKort = z.object({ id: subjectId("MEDEWERKER"), naam: z.string() }).meta({ id: "MedewerkerKort" });

export const rol = z
  .object({
    rol: z.string(),
    van: moment.optional(),
    tot: moment.optional(),
    nu: z.boolean().describe("Of de rol nu geldt"),
    namens: persoonKort.optional().describe("De collega die wordt vervangen"),
  })
  .meta({ id: "RolVanMedewerker" });

export const medewerker = z
  .object({
    id: subjectId("MEDEWERKER"),
    naam: z.string(),
    functie: z.string(),
    afdeling: z.string(),
    rollen: z.array(rol).optional().describe("Alleen voor wie de lijst beheert of controleert"),
    geblokkeerd: z.boolean().optional(),
    aanmeldnaam: z.string().optional(),
    aangemeld: z.boolean().optional().describe("Of iemand al eens heeft aangemeld"),
  })
  .meta({ id: "Medewerker" });

export const zoekMedewerkers = z.object({
  zoek: z.string().trim().max(100, "Zoek met hooguit 100 tekens.").default(""),
  na: z.uuid().optional().describe("Het kenmerk van de laatste medewerker van de vorige bladzijde"),
  aantal: z.int().min(1).max(100).default(50),
});

export const voorstel = z
  .object({
    id: z.uuid(),
    soort: z.enum(VOORSTEL_SOORTEN),
    status: z.enum(VOORSTEL_STATUSSEN),
    medewerker: persoonKort.optional(),
    vervanger: persoonKort.optional(),
    rol: z.string().optional(),
    van: moment.optional(),
    tot: moment.optional(),
    naam: z.string().optional(),
    functie: z.string().optional(),
    afdeling: z.string().optional(),
    aanmeldnaam: z.string().optional(),
    toelichting: z.string(),
    bijlage: z.uuid().optional(),
    ingediendDoor: persoonKort.optional(),
    ingediendOp: moment,
    besluitDoor: persoonKort.optional(),
    besluitOp: moment.optional(),
    besluitToelichting: z.string().optional(),
    magBeslissen: z.boolean().describe("Of u hierover mag beslissen"),
    waaromNiet: z.enum(["VOORSTEL_GESLOTEN", "EIGEN_VOORSTEL", "GAAT_OVER_UZELF", "ANDERE_ROL"]).optional(),
  })
  .meta({ id: "Voorstel" });

const toelichting = tekst(10, 2000, "De toelichting");
const medewerkerId = z.uuid("Kies een medewerker.");
const dag = tijdstip("Vul een datum in.");
/** Whoever confirms must see what they confirm: marks without a shape can turn a text around or make two names look alike. */
const isVisible = (text: string): boolean => !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(text);
/** Letters of other alphabets look like ours: one of them in a login name, and it is the account of someone else. */
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{S}]*$/u.test(text.normalize("NFC"));
const UNSEEN = "Hier staat een teken dat niet te zien is. Typ de tekst opnieuw.";

const naam = tekst(2, 120, "De naam").refine(isVisible, UNSEEN);
const functie = tekst(2, 120, "De functie").refine(isVisible, UNSEEN);
const afdeling = z
  .string()
  .trim()
  .max(120, "De afdeling is te lang: schrijf hooguit 120 tekens.")
  .refine(isVisible, UNSEEN);
const aanmeldnaam = tekst(1, 200, "De aanmeldnaam")
  .regex(/^\S+$/, "Een aanmeldnaam heeft geen spaties.")
  .refine(isLatin, "Een aanmeldnaam heeft alleen letters van ons alfabet, cijfers en leestekens.");

export const nieuwVoorstel = z
  .discriminatedUnion(
    "soort",
    [
      z.object({
        soort: z.literal("ROL_TOEKENNEN"),
        medewerkerId,
        rol: rolCode,
        van: dag.optional(),
        tot: dag.optional(),
        toelichting,
      }),
      z.object({ soort: z.literal("ROL_BEEINDIGEN"), medewerkerId, rol: rolCode, van: dag.optional(), toelichting }),
      z.object({
        soort: z.literal("VERVANGING"),
        medewerkerId,
        rol: rolCode,
        vervangerId: z.uuid("Kies een vervanger."),
        van: dag.optional(),
        tot: dag,
        toelichting,
      }),
      z.object({
        soort: z.literal("VERVANGING_BEEINDIGEN"),
        medewerkerId,
        rol: rolCode,
        vervangerId: z.uuid("Kies een vervanger."),
        toelichting,
      }),
      z.object({
        soort: z.literal("MEDEWERKER_TOEVOEGEN"),
        naam,
        functie,
        afdeling: afdeling.default(""),
        aanmeldnaam,
        toelichting,
      }),
      z.object({
        soort: z.literal("MEDEWERKER_WIJZIGEN"),
        medewerkerId,
        naam: naam.optional(),
        functie: functie.optional(),
        afdeling: afdeling.optional(),
        toelichting,
      }),
      z.object({ soort: z.literal("AANMELDNAAM_WIJZIGEN"), medewerkerId, aanmeldnaam, toelichting }),
      z.object({ soort: z.literal("DEBLOKKEREN"), medewerkerId, toelichting }),
    ],
    { error: "Kies wat u wilt voorstellen." },
  )
  .meta({ id: "NieuwVoorstel" });

export const zoekVoorstellen = z.object({
  status: z.array(z.enum(VOORSTEL_STATUSSEN)).max(5).default(["OPEN"]),
  aantal: z.int().min(1).max(100).default(50),
});

export const besluit = z.object({
  bevestigd: z.boolean(),
  toelichting: z.string().trim().max(2000, "De toelichting is te lang: schrijf hooguit 2000 tekens.").default(""),
});

export const blokkade = z.object({ toelichting: tekst(20, 2000, "De reden") });

export const voorkeur = z
  .object({
    taal: z.enum(["nl", "en"]),
    thema: z.enum(["systeem", "licht", "donker"]),
    dichtheid: z.enum(["ruim", "compact"]),
    sneltoetsen: z.boolean(),
  })
  .meta({ id: "Voorkeur" });

export const mij = z
  .object({
    id: subjectId("MEDEWERKER"),
    naam: z.string(),
    functie: z.string(),
    afdeling: z.string(),
    rollen: z.array(z.object({ rol: z.string(), namens: persoonKort.optional(), tot: moment.optional() })),
    activiteiten: z.array(z.string()).describe("Wat u met uw rollen kunt openen"),
    voorkeur,
    csrf: z.string().describe("Stuur dit mee als x-csrf-token bij alles wat iets wijzigt"),
    sessie: z.object({ verlooptOp: moment, stilOp: moment }),
    organisatie: z.string(),
    demo: z.boolean(),
    klok: moment.describe("De tijd waarmee deze knoop rekent"),
  })
  .meta({ id: "Mij" });

/** How each refusal reads. */
export const VOORSTEL_WEIGERINGEN = {
  MEDEWERKER_ONBEKEND: [404, "Deze medewerker is er niet", "Kies een medewerker uit de lijst."],
  VERVANGER_ONBEKEND: [404, "Deze vervanger is er niet", "Kies een vervanger uit de lijst."],
  VERVANGER_IS_ZELF: [409, "Iemand kan zichzelf niet vervangen", "Kies een andere vervanger."],
  EINDE_VOOR_BEGIN: [409, "Het einde ligt voor het begin", "Kies een einddatum na de begindatum."],
  EINDE_VOORBIJ: [
    409,
    "De einddatum is al voorbij",
    "Kies een einddatum die nog komt. Een oud voorstel kunt u afwijzen.",
  ],
  ROL_ONBEKEND: [404, "Deze rol is er niet", "Kies een rol uit de lijst."],
  ROL_NIET_GEHOUDEN: [409, "Deze medewerker heeft die rol niet", "Kies een rol die de medewerker in die tijd heeft."],
  ROL_NIET_TOE_TE_KENNEN: [
    409,
    "Deze rol wordt niet toegekend",
    "Iedereen is melder; systeem en partner zijn geen mensen.",
  ],
  ROL_AL_GEHOUDEN: [409, "Deze medewerker heeft die rol al", "Beëindig eerst de lopende rol, of kies een andere."],
  VERVANGING_LOOPT_AL: [
    409,
    "Deze vervanging loopt al in die tijd",
    "Kies een andere tijd, of beëindig de lopende vervanging eerst.",
  ],
  VERVANGING_ONBEKEND: [409, "Deze vervanging loopt niet (meer)", "Ververs de pagina."],
  AANMELDNAAM_BEZET: [
    409,
    "Deze aanmeldnaam is al in gebruik",
    "Controleer de aanmeldnaam; elke naam hoort bij één persoon.",
  ],
  VOORSTEL_BESTAAT_AL: [409, "Dit voorstel ligt er al", "Wacht op het besluit, of trek het eerdere voorstel in."],
  VOORSTEL_ONBEKEND: [404, "Dit voorstel is er niet", "Ga terug naar de lijst met voorstellen."],
  VOORSTEL_GESLOTEN: [409, "Over dit voorstel is al beslist", "Ververs de lijst om het besluit te zien."],
  EIGEN_VOORSTEL: [409, "U diende dit voorstel zelf in", "Iemand anders moet het bevestigen."],
  GAAT_OVER_UZELF: [
    409,
    "Dit voorstel gaat over uzelf",
    "Niemand beslist over zichzelf. Vraag de andere bevoegde collega.",
  ],
  AL_GEBLOKKEERD: [409, "Deze medewerker is al geblokkeerd", "Ververs de pagina."],
} as const;
