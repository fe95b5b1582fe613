/** What the outside sees of bronnen and deliveries: for whoever loads files unseen, and for the privacy officer. */
import { z } from "zod";
import { type Json, parseCsvProfiel, SCHEIDINGEN, TEKENSETTEN } from "../bronbestanden/index.ts";
import { FORMATEN, LEVERING_LIMIT, partsOf, STANDEN, WIJZEN } from "./levering.ts";

const moment = z.iso.datetime();

export const bron = z
  .object({
    code: z.string(),
    naam: z.string(),
    houder: z.string(),
    organisatie: z.string(),
    soorten: z.array(z.string()).readonly(),
    graad: z.string(),
    geleverdOp: moment.optional(),
  })
  .meta({ id: "Bron" });

export const nieuweLevering = z.object({
  bron: z.string().max(40),
  formaat: z.enum(FORMATEN),
  wijze: z
    .enum(WIJZEN)
    .describe("MOMENTOPNAME: wat er niet in staat, is beëindigd. MUTATIES: alleen wat er in staat, verandert."),
  bytes: z.int().min(1, "Dit bestand is leeg.").max(LEVERING_LIMIT, "Dit bestand is te groot: lees het in delen in."),
});

export const levering = z
  .object({
    id: z.uuid(),
    bron: z.string(),
    bronNaam: z.string(),
    formaat: z.enum(FORMATEN),
    wijze: z.enum(WIJZEN),
    stand: z.enum(STANDEN),
    bytes: z.int(),
    delen: z.int().describe("Hoeveel delen van het bestand er al zijn; ga verder met dit nummer"),
    deelBytes: z.int().describe("Grootte van elk deel; alleen het laatste is kleiner"),
    totRegel: z.int(),
    gelezen: z.int(),
    geweigerd: z.int(),
    reden: z.string().optional(),
    opdracht: z.uuid().optional(),
    begonnenOp: moment,
    klaarOp: moment.optional(),
    bevestigd: z.boolean(),
  })
  .meta({ id: "Levering" });

/** SHA-256 of each part that is there already, in order. */
export const hervatting = z.object({
  hashes: z
    .array(z.string().regex(/^[\w-]{43}$/))
    .max(partsOf(LEVERING_LIMIT))
    .describe("SHA-256 (base64url) van elk deel dat er al is, op volgorde"),
});

/** A column mapping, refused with every mistake in it. */
export const kolommenVraag = z.object({
  scheiding: z.enum(SCHEIDINGEN).optional(),
  tekenset: z.enum(TEKENSETTEN).optional(),
  kopregel: z.enum(["ja", "nee"]).optional(),
});

export const kolommen = z
  .object({
    scheiding: z.string(),
    tekenset: z.string(),
    kopregel: z.boolean(),
    kolommen: z
      .array(
        z.object({
          naam: z
            .string()
            .describe("Een bekend opschrift, of een nummer: opschriften die wij niet kennen, kunnen inhoud zijn"),
          gevuld: z.int(),
          typen: z.array(z.object({ type: z.string(), vorm: z.string().optional(), past: z.int() })).readonly(),
        }),
      )
      .readonly(),
    voorbeeld: z.array(z.array(z.string()).readonly()).readonly(),
    voorstel: z.string().optional().describe("Een indeling die hierbij past, als JSON-tekst"),
  })
  .meta({ id: "Kolommen" });

export const csvProfiel = z.record(z.string(), z.unknown()).superRefine((value, check) => {
  const { fouten = [] } = parseCsvProfiel(value as Json);
  for (const fout of fouten)
    check.addIssue({ code: "custom", message: `${fout.charAt(0).toUpperCase()}${fout.slice(1)}.` });
});

export const nieuwProfiel = z.object({
  naam: z.string().trim().min(2, "Geef het profiel een naam.").max(80, "De naam is te lang: hooguit 80 tekens."),
  inhoud: csvProfiel,
});

export const profiel = z
  .object({
    id: z.uuid().optional().describe("Ontbreekt bij een profiel dat bij de software hoort"),
    naam: z.string(),
    inhoud: z.string().describe("De indeling, als JSON-tekst"),
  })
  .meta({ id: "Profiel" });

export const gekozenProfiel = z.object({ profiel: csvProfiel });

export const geweigerdeRegels = z.object({
  regels: z.array(z.object({ regel: z.int(), reden: z.string(), veld: z.string().optional() })).readonly(),
  redenen: z.array(z.object({ reden: z.string(), veld: z.string().optional(), aantal: z.int() })).readonly(),
  meer: z.boolean(),
});

export const uitkomst = z
  .object({
    levering,
    nieuw: z.int(),
    gewijzigd: z.int(),
    ongewijzigd: z.int(),
    beeindigd: z.int(),
    sluimerend: z.int(),
    teBeeindigen: z.int().optional(),
    aanwezig: z.int().optional(),
    bevestigd: z.boolean(),
    magBevestigen: z.boolean(),
  })
  .meta({ id: "Leveringsuitkomst" });

export const vernietiging = z
  .object({ id: z.uuid(), op: moment, grond: z.string(), soort: z.string(), aantal: z.int(), hash: z.string() })
  .meta({ id: "Vernietiging" });
