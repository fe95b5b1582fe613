/** What the outside sees of sources: who holds what, a question of yes or no, and what is opened after a reason. */
import { z } from "zod";
import { parseBsn } from "../../kernel/bsn.ts";
import { persoonKort } from "../medewerkers/index.ts";
import { paginaSchema } from "../registers/index.ts";
import { reden } from "./contract.ts";
import { SIGNAAL_WEIGERINGEN } from "./weigering.ts";
import { SLEUTELSOORTEN, VRAAGBAAR } from "./bronvraag.ts";

const moment = z.iso.datetime();

const naam = z
  .string("Vul een achternaam in.")
  .trim()
  .min(2, "Vul een achternaam in.")
  .max(100, "De achternaam is te lang.");
const postcode = z
  .string("Vul een postcode in.")
  .trim()
  .regex(/^\d{4} ?[a-zA-Z]{2}$/, "Vul een postcode in als 1234 AB.");
const bron = z.string("Kies een bron.").min(1, "Kies een bron.").max(40);

/** Never kept: only a keyed hash of it is, and it stands in no address and no log (besluiten.md 16). */
const bsn = z
  .string("Vul een burgerservicenummer in.")
  .trim()
  .refine((text) => parseBsn(text).ok, "Dit is geen burgerservicenummer: controleer de cijfers.");

const persoon = {
  bsn: z.object({ soort: z.literal("BSN"), bsn }),
  naam: z.object({
    soort: z.literal("NAAM_GEBOORTE_POSTCODE"),
    achternaam: naam,
    geboortedatum: z.iso.date("Vul een geboortedatum in."),
    postcode,
  }),
  relatie: z.object({
    soort: z.literal("RELATIE"),
    vanBronvraagId: z.uuid("Kies een treffer om vanaf te vragen."),
    relatie: z.enum(VRAAGBAAR, "Kies een verband."),
    rol: z.string().trim().max(60, "De rol is te lang.").default(""),
  }),
};

export const persoonsleutel = z.discriminatedUnion(
  "soort",
  [persoon.bsn, persoon.naam, persoon.relatie],
  "Kies hoe u vraagt.",
);

export const nieuweBronvraag = z.object({
  bron,
  sleutel: z.discriminatedUnion(
    "soort",
    [
      z.object({ soort: z.literal("VERMELDING"), vermeldingId: z.uuid("Kies wat u wilt navragen.") }),
      persoon.bsn,
      persoon.naam,
      persoon.relatie,
    ],
    "Kies hoe u vraagt.",
  ),
});

export const antwoord = z.enum(["TREFFER", "GEEN_TREFFER", "ONBEKEND"]);

/** The same in form for none, several and forbidden. */
export const gevraagd = z.object({ id: z.uuid(), antwoord, pogingenOver: z.int() });

export const bronParams = z.object({ signaalId: z.uuid(), bronvraagId: z.uuid() });

export const opening = z.object({ reden });
export const verzoek = z.object({ vraag: reden });
export const weging = z.object({
  weging: z
    .string("Weeg deze treffer.")
    .trim()
    .min(10, "Schrijf in ten minste 10 tekens wat deze treffer zegt, en of hij klopt.")
    .max(2000, "Schrijf hooguit 2000 tekens."),
});

export const wekvraag = z.object({ bronvraagId: z.uuid("Kies een treffer."), sleutel: persoonsleutel, reden });

/** What is shown of a thing or a person within a signaal: facts with their source, and what it is tied to. */
export const inhoud = paginaSchema
  .pick({ id: true, soort: true, titel: true, groepen: true, relaties: true })
  .meta({ id: "Broninhoud" });

export const bronnenlijst = z
  .object({
    pogingenOver: z.int().describe("Vragen over personen die vandaag nog kunnen; wekken telt mee"),
    bronnen: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        houder: z.string(),
        soorten: z.array(z.string()),
        behandelcode: z.enum(["H1", "H2", "H3"]),
        antwoordt: z.boolean().describe("Onwaar: nooit geleverd, of te lang stil. Dat is geen nee"),
        geleverdOp: moment.optional(),
      }),
    ),
    bronvragen: z.array(
      z
        .object({
          id: z.uuid(),
          bron: z.string(),
          bronNaam: z.string(),
          houder: z.string(),
          behandelcode: z.enum(["H1", "H2", "H3"]),
          sleutelsoort: z.enum(SLEUTELSOORTEN),
          vermelding: z
            .string()
            .optional()
            .describe("Wat is nagevraagd; leeg bij een persoon, want dat wordt niet bewaard"),
          antwoord,
          door: persoonKort.optional(),
          op: moment,
          geopendOp: moment.optional(),
          reden: z.string().optional(),
          verzoekAan: z.string().optional(),
          weging: z.string().optional(),
          inhoud: inhoud.optional().describe("Alleen na openen of wekken, en zolang het er nog is"),
        })
        .meta({ id: "Bronvraag" }),
    ),
  })
  .meta({ id: "Signaalbronnen" });

export const BRON_WEIGERINGEN = {
  NIET_GEVONDEN: SIGNAAL_WEIGERINGEN.NIET_GEVONDEN,
  GESLOTEN: [409, "Dit signaal is afgerond", "Er wordt niets meer nagevraagd of geopend."],
  BRON_ONBEKEND: [409, "Deze bron staat niet in de lijst", "Kies een bron uit de lijst."],
  VERMELDING_ONBEKEND: SIGNAAL_WEIGERINGEN.VERMELDING_ONBEKEND,
  GEEN_SLEUTEL: [
    409,
    "Hiermee kunt u niet bij een bron navragen",
    "Noem een adres met postcode en huisnummer, een KvK-nummer, een kenteken, een IBAN of een telefoonnummer.",
  ],
  ANONIEM_GEEN_PERSOON: [
    409,
    "Bij een anonieme tip wordt geen persoon betrokken",
    "Vraag het adres, het bedrijf of het voertuig na.",
  ],
  BRONVRAAG_ONBEKEND: [404, "Deze vraag aan een bron is er niet", "Vernieuw de pagina."],
  GEEN_TREFFER: [409, "Hier was geen treffer", "Alleen een treffer opent of weegt u."],
  GEEN_DING: [
    409,
    "Vanaf deze treffer kunt u geen verband vragen",
    "Kies een treffer op een adres, bedrijf of voertuig, van dezelfde bron.",
  ],
  REDEN_ONTBREEKT: SIGNAAL_WEIGERINGEN.REDEN_ONTBREEKT,
  VRAAG_BRONHOUDER: [
    409,
    "Deze bron antwoordt alleen via de bronhouder",
    "Vraag de bronhouder wat hij weet. De behandelcode is H2 of H3.",
  ],
  WEK_EERST: [409, "Deze treffer gaat over een persoon", "Betrek de persoon met een reden. Dan ziet u de gegevens."],
  GRAAD_TE_LAAG: SIGNAAL_WEIGERINGEN.GRAAD_TE_LAAG,
  VRAAG_WIJKT_AF: [
    409,
    "Dit is niet waar de treffer over gaat",
    "Typ precies dezelfde gegevens als bij de vraag. Wij bewaren ze niet.",
  ],
  NIEMAND: [
    404,
    "Er is nu niemand te betrekken",
    "Dat kan zijn omdat er niemand is, omdat er meer dan één is, of omdat het nu niet mag. Dat verschil laten we nooit zien.",
  ],
} as const;

export type BronWeigering = keyof typeof BRON_WEIGERINGEN;
