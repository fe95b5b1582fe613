/** What the outside sees of signalen: the list, one signaal with its gates, and what can be done with it. */
import { z } from "zod";
import { subjectId } from "../../platform/http/subjects.ts";
import { persoonKort } from "../medewerkers/index.ts";
import {
  AARDEN,
  BESLUITEN,
  FASEN,
  KENNIS,
  REDEN_MINIMUM,
  SLUITINGEN,
  TOETSEN,
  UITKOMSTEN,
  VERMELDINGEN,
} from "./signaal.ts";

const moment = z.iso.datetime();
const dag = z.iso.date();
const fase = z.int().min(1).max(4).describe("1 intake, 2 wegen, 3 bronnen, 4 plan");
const type = z.string().regex(/^[A-Z_]{3,40}$/, "Kies een soort uit de lijst.");
const bron = z.enum(["A", "B", "C", "D", "E"], "Kies A, B, C, D of E.");
const informatie = z.int().min(1, "Kies 1 tot en met 5.").max(5, "Kies 1 tot en met 5.");
const antwoorden = z.record(z.string(), z.string()).describe("Wat geen tekst is, staat er als JSON");

const tekst = (min: number, max: number, wat: string) =>
  z
    .string()
    .trim()
    .min(min, `${wat} is te kort: schrijf ten minste ${min} tekens.`)
    .max(max, `${wat} is te lang: schrijf hooguit ${max} tekens.`);

/** What leaves the house, closes, or opens an identity asks a reason. */
/** As known: to the day, or to the minute. */
const dagOfMinuut = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);

export const reden = tekst(REDEN_MINIMUM, 4000, "De reden");

export const graad = z.object({ bron, informatie }).meta({ id: "Graad" });

export const werkParams = z.object({ signaalId: z.uuid() });

/** Two editors: whoever sends an old version is shown the new one (409). */
export const versie = z
  .int()
  .min(1)
  .describe("De versie die u zag. Is die veranderd, dan volgt 409 en wordt niets gewijzigd");

// -------------------------------------------------------------------------------------------------------------------
// The list.

const filters = z.object({
  fase: z.array(z.literal(FASEN, "Kies 1 tot en met 4.")).max(4).optional(),
  type: z.array(type).max(30).optional(),
  stand: z.enum(["OPEN", "GESLOTEN"]).default("OPEN"),
  teLaat: z.boolean().optional().describe("Alleen wat over zijn termijn is"),
  vanMij: z.boolean().optional().describe("Alleen wat u behandelt, of wie u vervangt"),
  zonderBehandelaar: z.boolean().optional(),
  vraagVanMelder: z.boolean().optional().describe("Alleen waar een melder op antwoord wacht"),
  tekst: z.string().trim().max(100, "Zoek met hooguit 100 tekens.").optional().describe("Nummer of plek"),
  volgorde: z.enum(["TERMIJN", "NIEUWSTE"]).default("TERMIJN"),
});

export const zoekSignalen = filters.extend({
  na: z.uuid().optional().describe("Kenmerk van het laatste signaal van de vorige bladzijde"),
  aantal: z.int().min(1).max(100).default(50),
});

const kop = {
  id: z.uuid(),
  nummer: z.string(),
  type,
  kennis: z.enum(KENNIS),
  anoniem: z.boolean(),
  plek: z.string().optional(),
  ontvangenOp: dag,
  fase,
  slot: z.boolean().describe("Fase 3, nog zonder bevestigde privacytoets 1: bronnen zijn dicht"),
  inAanpak: z.boolean(),
  behandelaar: persoonKort.optional(),
  vanMij: z.boolean(),
  graad: graad.optional().describe("Met verval: één stap per twaalf maanden zonder bevestiging"),
  termijn: dag,
  werkdagen: z.int().describe("Werkdagen tot en met de termijn; onder nul als die voorbij is"),
  teLaat: z.boolean(),
  vraag: z
    .enum(["GESTELD", "BEANTWOORD"])
    .optional()
    .describe("Of een vraag aan de melder open staat of is beantwoord"),
  terugkoppelenVoor: dag.optional().describe("De melder wil het weten en hoorde nog niets"),
  uitkomst: z.enum(UITKOMSTEN).optional(),
  geslotenOp: moment.optional(),
  vernietigenOp: dag.optional(),
  versie: z.int(),
};

export const signaalRegel = z.object(kop).meta({ id: "SignaalRegel" });

export const signalenlijst = z.object({ signalen: z.array(signaalRegel), meer: z.boolean() });

export const weergave = z
  .object({ id: z.uuid(), naam: z.string(), filters: filters.partial() })
  .meta({ id: "Signaalweergave" });

export const nieuweWeergave = z.object({ naam: tekst(2, 60, "De naam"), filters });

// -------------------------------------------------------------------------------------------------------------------
// One signaal.

export const vermelding = z
  .object({
    id: z.uuid(),
    soort: z.enum(VERMELDINGEN),
    tekst: z.string(),
    geboortedatum: dag.optional(),
    persoonId: subjectId("PERSOON").optional(),
    aard: z.enum(AARDEN),
    doorMelder: z.boolean(),
    op: moment,
    bekend: z
      .object({
        id: subjectId("DING"),
        titel: z.string(),
        regels: z.array(
          z.object({
            naam: z.string(),
            waarde: z.string(),
            bron: z.string(),
            graad: z.string(),
            vastgelegdOp: moment,
            wisOp: moment.optional(),
          }),
        ),
      })
      .optional()
      .describe("Wat openbare registers over dit adres zeggen"),
  })
  .meta({ id: "Vermelding" });

export const verwantSignaal = z
  .object({
    id: z.uuid(),
    nummer: z.string(),
    type,
    fase,
    uitkomst: z.enum(UITKOMSTEN).optional(),
    ontvangenOp: dag,
    soort: z.enum(VERMELDINGEN).describe("Waarin de signalen elkaar raken"),
  })
  .meta({ id: "VerwantSignaal" });

export const bericht = z
  .object({
    id: z.uuid(),
    soort: z.enum(["VRAAG", "ANTWOORD", "TERUGKOPPELING"]),
    tekst: z.string(),
    door: persoonKort.optional().describe("Leeg bij een antwoord: de melder heeft hier geen naam"),
    op: moment,
  })
  .meta({ id: "Signaalbericht" });

export const stap = z
  .object({
    id: z.uuid(),
    soort: z.string(),
    fase,
    naarFase: fase.optional(),
    antwoorden: antwoorden.optional(),
    reden: z.string().optional(),
    door: persoonKort.optional().describe("Leeg: de melder, of de termijn zelf"),
    rol: z.string().optional(),
    op: moment,
  })
  .meta({ id: "Signaalstap" });

export const toets = z
  .object({
    id: z.uuid(),
    soort: z.enum(TOETSEN),
    antwoorden,
    opgesteldDoor: persoonKort.optional(),
    opgesteldOp: moment,
    stand: z.enum(["VOORGELEGD", "AKKOORD", "TERUG", "INGETROKKEN"]),
    beoordeeldDoor: persoonKort.optional(),
    beoordeeldOp: moment.optional(),
    toelichting: z.string().optional(),
  })
  .meta({ id: "Signaaltoets" });

export const signaal = z
  .object({
    ...kop,
    gegradeerdAls: graad.extend({ op: moment }).optional().describe("Zoals gegeven, zonder verval"),
    tweedeOrganisatie: z.string().optional(),
    behandelcode: z.enum(["H1", "H2", "H3"]),
    verlengd: z.int(),
    terugkoppeling: z.boolean().describe("Of de melder wil horen wat ermee gebeurde"),
    teruggekoppeldOp: moment.optional(),
    wissenZonderBesluitOp: dag.optional(),
    magPersoon: z.boolean().describe("Of de graad toelaat een persoon te betrekken"),
    feiten: z.string(),
    duiding: z.string().optional(),
    wanneer: z.object({ van: dagOfMinuut.optional(), tot: dagOfMinuut.optional(), tekst: z.string().optional() }),
    waar: z.string().optional(),
    punt: z.array(z.number()).optional(),
    bijlagen: z.array(z.object({ id: z.uuid(), soort: z.string(), bytes: z.int() })),
    vermeldingen: z.array(vermelding),
    verwant: z.array(verwantSignaal),
    berichten: z.array(bericht),
    stappen: z.array(stap),
    toetsen: z.array(toets),
    poorten: z.array(
      z.object({
        besluit: z.enum(BESLUITEN),
        vragen: z.array(z.string()).readonly(),
        redenVerplicht: z.boolean(),
        weigering: z.string().optional().describe("Wat er nog aan in de weg staat"),
      }),
    ),
    sluitingen: z.array(z.object({ uitkomst: z.enum(SLUITINGEN), wissenOp: dag })),
    overdragenAan: z.array(persoonKort),
  })
  .meta({ id: "Signaal" });

// -------------------------------------------------------------------------------------------------------------------
// What can be done.

export const behandelaar = z.object({
  medewerkerId: z.uuid("Kies een collega.").optional().describe("Leeg: u pakt het zelf op"),
  versie,
});

export const nieuweGraad = z.object({
  bron,
  informatie,
  behandelcode: z.enum(["H1", "H2", "H3"]),
  tweedeOrganisatie: tekst(2, 120, "De naam van de organisatie").optional(),
  reden: z.string().trim().max(4000, "De reden is te lang: schrijf hooguit 4000 tekens.").default(""),
  versie,
});

export const nieuwBesluit = z.object({
  besluit: z.enum(BESLUITEN, "Kies een vervolg."),
  antwoorden: z.record(
    z.string().max(40),
    z.union([z.string().trim().max(4000), z.array(z.string().max(200)).max(50)]),
  ),
  reden: z.string().trim().max(4000, "De reden is te lang: schrijf hooguit 4000 tekens.").default(""),
  versie,
});

export const sluiting = z.object({ uitkomst: z.enum(SLUITINGEN, "Kies hoe dit eindigt."), reden, versie });

const persoon = z.object({
  voornamen: z.string().trim().max(100).default(""),
  tussenvoegsel: z.string().trim().max(20).default(""),
  achternaam: tekst(2, 100, "De achternaam"),
  geboortedatum: z.iso.date("Vul een datum in, of laat dit leeg.").optional(),
});

export const nieuweVermelding = z.discriminatedUnion(
  "soort",
  [
    z.object({
      soort: z.enum(["ADRES", "KENTEKEN", "KVK", "IBAN", "TELEFOON", "ORGANISATIE"]),
      tekst: tekst(2, 300, "Wat u noemt"),
      aard: z.enum(AARDEN),
      herkend: z.uuid().optional().describe("Het openbare adres dat dit is"),
    }),
    z.object({ soort: z.literal("PERSOON"), persoon, aard: z.enum(AARDEN) }),
  ],
  { error: "Kies wat u noemt." },
);

export const herkenning = z.object({ herkend: z.uuid().nullable().describe("Leeg: dit is geen van deze adressen") });

export const nieuwBericht = z.object({
  soort: z.enum(["VRAAG", "TERUGKOPPELING"], "Kies vraag of terugkoppeling."),
  tekst: tekst(2, 4000, "Het bericht"),
});

export const melderVraag = z.object({ reden });
