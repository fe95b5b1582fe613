/** What the outside sees of checks and decisions: what is asked of a second pair of eyes, and what they answer. */
import { z } from "zod";
import { signaalRegel, toets, vermelding } from "./contract.ts";
import { SIGNAAL_WEIGERINGEN } from "./weigering.ts";
import { FASEN, REDEN_MINIMUM, TOETSEN } from "./signaal.ts";

const dag = z.iso.date();
const moment = z.iso.datetime();

const tekst = (min: number, max: number, wat: string) =>
  z
    .string(`${wat} ontbreekt.`)
    .trim()
    .min(min, `${wat} is te kort: schrijf ten minste ${min} tekens.`)
    .max(max, `${wat} is te lang: schrijf hooguit ${max} tekens.`);

const antwoord = (wat: string) => tekst(2, 4000, wat);
const reden = tekst(REDEN_MINIMUM, 4000, "De reden");
const grondslag = z.string("Kies een grondslag.").min(1, "Kies een grondslag.").max(60);

/** Privacy check 1, before any source is asked (domein.md 4.1, fase 3): five answers. */
const toets1 = z.object({
  soort: z.literal("TOETS_1"),
  antwoorden: z.strictObject({
    grondslag,
    verenigbaarheid: antwoord("Het antwoord op verenigbaarheid"),
    noodzaak: antwoord("Het antwoord op noodzaak"),
    proportionaliteit: antwoord("Het antwoord op proportionaliteit"),
    subsidiariteit: antwoord("Het antwoord op subsidiariteit"),
  }),
});

/** Who sits at the table, and which data each of them gets. */
const tafel = z.strictObject({
  deelnemers: z
    .array(tekst(2, 120, "De naam van een deelnemer"))
    .min(1, "Noem ten minste één deelnemer.")
    .max(20, "Noem hooguit 20 deelnemers."),
  gegevens: z
    .array(z.strictObject({ gegeven: tekst(2, 200, "Een gegeven"), voor: z.array(z.string()).max(20) }))
    .min(1, "Noem ten minste één gegeven.")
    .max(50, "Noem hooguit 50 gegevens."),
  grondslag,
  noodzaak: antwoord("Het antwoord op noodzaak"),
});

const toets2a = z.object({ soort: z.literal("TOETS_2A"), antwoorden: tafel });
const toets2b = z.object({ soort: z.literal("TOETS_2B"), antwoorden: tafel });
const verlenging = z.object({ soort: z.literal("VERLENGING"), antwoorden: z.strictObject({ reden }) });
const vernietiging = z.object({ soort: z.literal("VERNIETIGING"), antwoorden: z.strictObject({ reden }) });
const besluit = z.object({
  soort: z.literal("BESLUIT"),
  antwoorden: z.strictObject({ voorstel: antwoord("Het voorstel"), reden }),
});

export const nieuweToets = z.discriminatedUnion(
  "soort",
  [toets1, toets2a, toets2b, verlenging, vernietiging, besluit],
  "Kies wat u voorlegt.",
);

export const toetsenlijst = z.object({
  signalen: z.array(
    z
      .object({
        id: z.uuid(),
        nummer: z.string(),
        fase: z.literal(FASEN),
        termijn: dag,
        teLaat: z.boolean(),
        toets: z.enum(TOETSEN).optional().describe("Wat op u wacht; leeg als alleen de termijn lang voorbij is"),
        sinds: moment.optional(),
      })
      .meta({ id: "Toetsregel" }),
  ),
});

export const besluitenlijst = z.object({
  signalen: z.array(z.object({ id: z.uuid(), nummer: z.string(), termijn: dag, teLaat: z.boolean(), sinds: moment })),
});

/** A signaal as whoever checks it sees it: what was seen, who is named, what is asked. No sources, no messages, no melder. */
export const toetsing = signaalRegel
  .extend({
    feiten: z.string(),
    duiding: z.string().optional(),
    waar: z.string().optional(),
    verlengd: z.int(),
    magPersoon: z.boolean().describe("Of de graad toelaat een persoon te betrekken"),
    vermeldingen: z.array(vermelding),
    toetsen: z.array(toets),
  })
  .meta({ id: "Toetsing" });

export const oordeel = z.object({
  toetsId: z.uuid("Kies waarover u oordeelt."),
  akkoord: z.boolean("Kies akkoord of teruggeven."),
  toelichting: z.string().trim().max(4000, "De toelichting is te lang: schrijf hooguit 4000 tekens.").default(""),
});

export const TOETS_WEIGERINGEN = {
  NIET_GEVONDEN: SIGNAAL_WEIGERINGEN.NIET_GEVONDEN,
  GESLOTEN: [409, "Dit signaal is afgerond", "U kunt alleen nog eerdere vernietiging voorleggen."],
  NIET_OPGEPAKT: SIGNAAL_WEIGERINGEN.NIET_OPGEPAKT,
  FASE_PAST_NIET: SIGNAAL_WEIGERINGEN.FASE_PAST_NIET,
  ANTWOORD_ONTBREEKT: [409, "Nog niet alle vragen zijn beantwoord", "Beantwoord elke vraag van deze toets."],
  TOETS_ONTBREEKT: [
    409,
    "Toets 2A is nog niet bevestigd",
    "Wat u deelt om het plan uit te voeren, toetst u na toets 2A.",
  ],
  WACHT_AL: [409, "Dit ligt al voor", "Wacht op het antwoord. U ziet het bij dit signaal."],
  VAAK_GENOEG_VERLENGD: [
    409,
    "Dit signaal is al twee keer verlengd",
    "Kies een vervolg of sluit het signaal. Een derde keer verlengen kan niet.",
  ],
  NIEMAND_TOETST: [
    409,
    "Er is niemand die dit kan beoordelen",
    "Vraag de beheerder wie privacy officer of burgemeester is. Wie het signaal meldde, mag het niet beoordelen.",
  ],
  GRONDSLAG_ONBEKEND: [409, "Deze grondslag staat niet in de lijst", "Kies een grondslag uit de lijst."],
  DEELNEMER_ONBEKEND: [
    409,
    "Een gegeven gaat naar iemand die niet aan tafel zit",
    "Noem die deelnemer eerst, of haal het vinkje weg.",
  ],
  TOETS_ONBEKEND: [404, "Dit is er niet", "Vernieuw de pagina."],
  TOETS_GESLOTEN: [409, "Hierover is al geoordeeld", "Vernieuw de pagina."],
  VIER_OGEN: [
    409,
    "U kunt uw eigen voorstel niet beoordelen",
    "Een andere persoon moet dit beoordelen, op een eigen apparaat en met een eigen aanmelding.",
  ],
  REDEN_ONTBREEKT: [
    409,
    "Hier hoort een reden bij",
    `Schrijf in ten minste ${REDEN_MINIMUM} tekens waarom u dit teruggeeft.`,
  ],
  TERMIJN_ONGELDIG: SIGNAAL_WEIGERINGEN.TERMIJN_ONGELDIG,
} as const;

export type ToetsWeigering = keyof typeof TOETS_WEIGERINGEN;
