/** The shape of catalogus/bronnen.yaml: what a jurist must fill in before a bron can deliver. */
import { z } from "zod";
import { DINGEN, VERBANDEN } from "../bronbestanden/index.ts";

const duur = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/, "Schrijf een duur als P1Y, P6M of P400D.");

export const bronSchema = z
  .strictObject({
    versie: z.int().min(1),
    naam: z.string().min(2).max(120),
    houder: z.string().min(2).max(120),
    organisatie: z.string().min(2).max(80),
    soorten: z.array(z.enum([...DINGEN, ...VERBANDEN])).min(1),
    compartiment: z.string(),
    behandelcode: z.enum(["H1", "H2", "H3"]).default("H1"),
    klasse: z.enum(["algemeen", "openbaar"]).default("algemeen"),
    graad: z.strictObject({ bron: z.enum(["A", "B", "C", "D", "E"]), informatie: z.int().min(1).max(5) }),
    bewaren: duur,
    stilte: duur,
    gezaghebbend: z.array(z.string()).default([]),
    verwerking: z.string().default("registers"),
    grondslagen: z.array(z.string()).min(1, "Noem ten minste één grondslag."),
  })
  .refine(({ klasse, soorten }) => klasse === "algemeen" || !soorten.includes("PERSOON"), {
    message: "Een openbare bron kan geen personen leveren.",
  });

export const bronnenSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, "Gebruik kleine letters en streepjes."),
  bronSchema,
);

export type BronTekst = z.infer<typeof bronSchema>;
