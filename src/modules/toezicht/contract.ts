/** What the outside sees of oversight: log lines, what stands out, requests, emergency access. */
import { z } from "zod";
import { dagdatum, tijdstip } from "../../platform/http/tijdstip.ts";
import { persoonKort } from "../medewerkers/index.ts";
import { parseLogregelId, MAX_DAGEN } from "./logregel.ts";
import { OPVALLEND } from "./opvallend.ts";
import { VERZOEK_SOORTEN } from "./verzoek.ts";

const moment = z.iso.datetime();
const dag = tijdstip("Vul een datum in.");

export const LOG_SOORTEN = ["GRANT", "WEIGERING", "AANMELDING", "AFMELDING", "SYSTEEM", "ALARM"] as const;

export const logregel = z
  .object({
    id: z.string(),
    tijd: moment,
    soort: z.enum(LOG_SOORTEN),
    wie: persoonKort.optional(),
    namens: persoonKort.optional(),
    rol: z.string().optional(),
    activiteit: z.string().optional(),
    activiteitNaam: z.string().optional(),
    handeling: z.string(),
    werk: z.uuid().optional(),
    nood: z.boolean(),
    uitkomst: z.string(),
    herkomst: z.string().optional(),
    reden: z.string().optional(),
    betrokkenen: z.int().describe("Hoeveel personen in deze handeling zijn verwerkt"),
    kenmerk: z.string().describe("Kenmerk van het verzoek (trace-id)"),
  })
  .meta({ id: "Logregel" });

export const zoekLogregels = z
  .object({
    van: dag,
    tot: dag,
    medewerkerId: z.uuid().optional(),
    activiteit: z.string().max(60).optional(),
    soort: z.array(z.enum(LOG_SOORTEN)).max(6).optional(),
    uitkomst: z.enum(["TOEGESTAAN", "GEWEIGERD"]).optional(),
    betrokkeneId: z
      .uuid()
      .optional()
      .describe("Alleen samen met verzoekId: zoeken op een persoon kan alleen voor een verzoek"),
    verzoekId: z.uuid().optional(),
    na: z
      .string()
      .max(60)
      .refine((id) => parseLogregelId(id) !== undefined, "Geef het kenmerk van een logregel.")
      .optional()
      .describe("Het kenmerk van de laatste regel van de vorige bladzijde"),
    aantal: z.int().min(1).max(100).default(50),
  })
  .refine(({ van, tot }) => new Date(van) < new Date(tot), { path: ["tot"], error: "Kies een einde na het begin." })
  .refine(({ van, tot }) => new Date(tot).getTime() - new Date(van).getTime() <= (MAX_DAGEN + 1) * 86_400_000, {
    path: ["van"],
    error: `Kies een periode van hooguit ${MAX_DAGEN} dagen, of vraag een uitvoer.`,
  })
  .refine(({ betrokkeneId, verzoekId }) => betrokkeneId === undefined || verzoekId !== undefined, {
    path: ["verzoekId"],
    error: "Zoeken op een persoon kan alleen voor een verzoek: geef het verzoek.",
  });

export const periode = z
  .object({ van: dag, tot: dag })
  .refine(({ van, tot }) => new Date(van) < new Date(tot), { path: ["tot"], error: "Kies een einde na het begin." })
  .refine(({ van, tot }) => new Date(tot).getTime() - new Date(van).getTime() <= 32 * 86_400_000, {
    path: ["van"],
    error: "Kies een periode van hooguit 31 dagen.",
  });

export const opvallend = z
  .object({
    soort: z.enum(Object.keys(OPVALLEND) as [keyof typeof OPVALLEND]),
    feit: z.string(),
    onschuldig: z.string().describe("Een onschuldige verklaring, om mee te beginnen"),
    wie: persoonKort.optional(),
    vanaf: moment,
    aantal: z.int(),
  })
  .meta({ id: "OpvallendeRaadpleging" });

export const loguitvoer = z
  .object({
    van: dag,
    tot: dag,
    reden: z.string().trim().min(20, "Schrijf in ten minste 20 tekens waarom deze uitvoer nodig is.").max(1000),
  })
  .refine(({ van, tot }) => new Date(van) < new Date(tot), { path: ["tot"], error: "Kies een einde na het begin." });

export const verzoek = z
  .object({
    id: z.uuid(),
    van: persoonKort.optional(),
    soort: z.enum(VERZOEK_SOORTEN),
    vraag: z.string(),
    ingediendOp: moment,
    uiterlijk: z.iso.date(),
    status: z.enum(["OPEN", "BEANTWOORD", "INGETROKKEN"]),
    vanBuiten: z.boolean().describe("Het kwam per brief of aan de balie; `van` is dan wie het vastlegde"),
    antwoord: z.string().optional(),
    antwoordDoor: persoonKort.optional(),
    antwoordOp: moment.optional(),
  })
  .meta({ id: "Verzoek" });

export const nieuwVerzoek = z.object({
  soort: z.enum(VERZOEK_SOORTEN, { error: "Kies welk recht u wilt gebruiken." }),
  vraag: z
    .string()
    .trim()
    .min(10, "Schrijf in ten minste 10 tekens wat u vraagt.")
    .max(4000, "Schrijf hooguit 4000 tekens."),
});

export const antwoord = z.object({
  antwoord: z
    .string()
    .trim()
    .min(10, "Schrijf een antwoord van ten minste 10 tekens.")
    .max(10_000, "Schrijf hooguit 10.000 tekens."),
});

export const noodtoegang = z
  .object({
    id: z.uuid(),
    stand: z.enum(["GEVRAAGD", "LOOPT", "VOORBIJ", "NIET_TOEGEKEND", "BEOORDEELD"]),
    aanvrager: persoonKort.optional(),
    tweede: persoonKort.optional(),
    beoordelaar: persoonKort.optional(),
    reden: z.string(),
    gevraagdOp: moment,
    toegekendOp: moment.optional(),
    tot: moment.optional(),
    beeindigdOp: moment.optional(),
    beoordeeldOp: moment.optional(),
    oordeel: z.string().optional(),
    vanMij: z.boolean(),
    aanMij: z.boolean(),
  })
  .meta({ id: "Noodtoegang" });

export const nieuweNoodtoegang = z.object({
  reden: z.string().trim().min(20, "Schrijf in ten minste 20 tekens wat er dreigt.").max(2000),
  tweedeId: z.uuid("Kies een tweede persoon."),
});

export const oordeel = z.object({
  oordeel: z.string().trim().min(20, "Schrijf in ten minste 20 tekens uw oordeel.").max(2000),
});

export const beoordeling = z.object({
  versie: z.int().min(1).max(10_000),
  herbeoordelen: dagdatum("Vul een datum in."),
  toelichting: z.string().trim().min(10, "Schrijf in ten minste 10 tekens waarop u uw oordeel baseert.").max(2000),
});

export const NOODTOEGANG_WEIGERINGEN = {
  NOODTOEGANG_LOOPT_AL: [
    409,
    "Er loopt al een aanvraag of noodtoegang van u",
    "Gebruik de lopende, of beëindig die eerst.",
  ],
  TWEEDE_PERSOON_KAN_NIET: [409, "Deze persoon kan niet de tweede zijn", "Kies een andere collega."],
  NOODTOEGANG_NIET_GEVONDEN: [
    404,
    "Deze noodtoegang is er niet (meer)",
    "De aanvraag kan verlopen of beëindigd zijn. Vraag zo nodig opnieuw.",
  ],
  NOODTOEGANG_NIET_TE_BEOORDELEN: [
    409,
    "Deze noodtoegang is nu niet te beoordelen",
    "Beoordelen kan als zij voorbij is, door wie er niet bij was.",
  ],
} as const;
