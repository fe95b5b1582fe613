/** What the outside sees of registers: search, a thing with its facts, its network, and judgements. */
import { z } from "zod";
import { subjectId } from "../../platform/http/subjects.ts";
import { tijdstip } from "../../platform/http/tijdstip.ts";
import { DINGEN, isDeeldatum, parseWaarde, VERBANDEN } from "../bronbestanden/index.ts";
import { UITVOERFORMATEN } from "./export-registers.ts";
import { MOST_STEPS } from "./netwerk.ts";
import { UITKOMSTEN } from "./oordeel.ts";

const moment = z.iso.datetime();
/** Anything that a register talks about may be about a person: a one-man firm, a home. */
const dingId = subjectId("DING");
const soort = z.enum([...DINGEN, ...VERBANDEN]);
const ding = z.enum(DINGEN);
const deeldatum = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const stand = z.enum(["HUIDIG", "VROEGER", "BEEINDIGD", "GECORRIGEERD"]);

export const reden = z
  .string()
  .trim()
  .min(10, "Schrijf in ten minste 10 tekens waarom.")
  .max(2000, "De reden is te lang: schrijf hooguit 2000 tekens.");

export const waarde = z.union([z.string(), z.record(z.string(), z.string()).readonly()]);

export const einde = z.object({ id: dingId, soort, titel: z.string() }).meta({ id: "RegisterVerwijzing" });

export const feit = z
  .object({
    eigenschap: z.string(),
    waarde,
    opgave: z.uuid().describe("Kenmerk van de opgave; met het pad is dat het adres van deze bewering"),
    pad: z.string(),
    bron: z.string(),
    bronNaam: z.string(),
    graad: z.string().describe("Betrouwbaarheid van de bron (A-E) en van de informatie (1-5), met verval door de tijd"),
    doorMens: z.boolean().describe("Door een medewerker opgegeven, niet door een register"),
    geldigVan: deeldatum.optional(),
    geldigTot: deeldatum.optional(),
    vastgelegdOp: moment,
    vervangenOp: moment.optional(),
    wisOp: moment.optional().describe("Wanneer dit gegeven uiterlijk wordt gewist"),
    stand,
  })
  .meta({ id: "Feit" });

export const zoekRegisters = z.object({
  vraag: z.string().trim().min(2, "Zoek met ten minste 2 tekens.").max(200, "Zoek met hooguit 200 tekens."),
  soorten: z.array(ding).min(1).max(DINGEN.length).optional(),
});

export const zoekresultaat = z.object({
  treffers: z
    .array(
      z
        .object({
          id: dingId,
          soort: ding,
          titel: z.string(),
          regels: z.array(z.object({ eigenschap: z.string(), waarde: z.string() })).readonly(),
          waarom: z
            .array(
              z.object({
                soort: z.enum(["ZELFDE", "DEEL", "LIJKT_OP", "VROEGER"]),
                eigenschap: z.string(),
                waarde: z.string(),
              }),
            )
            .readonly(),
          bronnen: z.array(z.string()).readonly(),
          registraties: z.int(),
        })
        .meta({ id: "Treffer" }),
    )
    .readonly(),
  teAlgemeen: z.boolean().describe("De woorden komen zo vaak voor dat alleen een deel is getoond"),
  meer: z.boolean(),
});

export const entiteitPagina = z
  .object({
    id: dingId,
    soort: ding,
    titel: z.string(),
    bekendOp: moment,
    groepen: z
      .array(
        z.object({ eigenschap: z.string(), naam: z.string(), feiten: z.array(feit).readonly(), botst: z.boolean() }),
      )
      .readonly(),
    relaties: z
      .array(
        z.object({
          soort,
          richting: z.enum(["NAAR", "VAN"]),
          ander: einde,
          feiten: z.array(feit).readonly(),
          stand,
          bronNaam: z.string(),
          geldigVan: deeldatum.optional(),
          geldigTot: deeldatum.optional(),
        }),
      )
      .readonly(),
    meerRelaties: z.boolean(),
    registraties: z.array(z.object({ ...einde.shape, bronnen: z.array(z.string()).readonly() })).readonly(),
    oordelen: z
      .array(
        z.object({
          extern: z.uuid(),
          een: einde,
          ander: einde,
          uitkomst: z.enum(UITKOMSTEN),
          reden: z.string(),
          rol: z.string(),
          op: moment,
          eigen: z.boolean(),
          botst: z.boolean().describe("Telt niet mee, omdat een ander oordeel zegt dat twee hiervan verschillend zijn"),
        }),
      )
      .readonly(),
    gaten: z.array(z.object({ bron: z.string(), van: moment, tot: moment, vernietigdOp: moment })).readonly(),
  })
  .meta({ id: "RegisterPagina" });

export const bekendOp = z.object({ bekendOp: tijdstip("Vul een datum in.").optional() });

export const netwerkVraag = z.object({ stappen: z.coerce.number().int().min(1).max(MOST_STEPS).default(2) });

export const netwerk = z
  .object({
    knopen: z
      .array(
        z.object({
          // Of a group, one registratie: in every answer to the same reader the same one.
          id: dingId,
          soort: ding,
          titel: z.string(),
          stap: z.int(),
          registraties: z.int(),
          rem: z.boolean().describe("Heeft meer verbanden dan zijn getoond"),
        }),
      )
      .readonly(),
    lijnen: z
      .array(
        z.object({
          id: z.uuid(),
          vanId: dingId,
          naarId: dingId,
          soort: z.enum(VERBANDEN),
          tekst: z.string(),
          stand,
          bronNaam: z.string(),
          graad: z.string(),
          geldigVan: deeldatum.optional(),
          geldigTot: deeldatum.optional(),
        }),
      )
      .readonly(),
    afgekapt: z.boolean(),
  })
  .meta({ id: "Netwerk" });

/** The door asks twenty characters of whoever takes data out. */
const uitvoerReden = reden.min(20, "Schrijf in ten minste 20 tekens waarom.");

export const netwerkUitvoer = z.object({
  formaat: z.enum(["PNG", "CSV"]),
  dingen: z.array(z.uuid()).min(1).max(5_000).describe("Wat er in het bestand komt, ook wat u verder uitklapte"),
  reden: uitvoerReden,
});

export const nieuweUitvoer = z.object({
  bron: z.string().max(40),
  formaat: z.enum(UITVOERFORMATEN).describe("FTM: FollowTheMoney, wat nu geldt. BODS: elke versie die er nog is."),
  reden: uitvoerReden,
});

export const nieuwOordeel = z.object({ een: z.uuid(), ander: z.uuid(), uitkomst: z.enum(UITKOMSTEN), reden });

/** A value fits the type of its eigenschap, whatever it is said of; every mistake comes back at its own field. */
export const verklaring = z
  .object({
    eigenschap: z.string().max(40),
    waarde: waarde.optional().describe("Weglaten: het gecorrigeerde klopt niet en er komt niets voor in de plaats"),
    reden,
    geldigVan: deeldatum
      .refine(isDeeldatum, "Schrijf een datum die bestaat, zo: 2024, 2024-03 of 2024-03-05.")
      .optional(),
    corrigeert: z.object({ opgave: z.uuid(), pad: z.string().regex(/^[a-zA-Z]+\/\d+$/) }).optional(),
  })
  .superRefine(({ eigenschap, waarde: typed }, check) => {
    const gelezen = typed === undefined ? undefined : parseWaarde(eigenschap, typed);
    if (gelezen === undefined || gelezen.ok) return;
    for (const { deel, melding } of gelezen.fouten)
      check.addIssue({ code: "custom", message: melding, path: deel === undefined ? ["waarde"] : ["waarde", deel] });
  });
