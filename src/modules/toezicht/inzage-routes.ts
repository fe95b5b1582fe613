/** HTTP face of inzage: gather all of one person for a request that one handles, hold a signaal back, note a request from outside. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import { datumOf } from "../../kernel/datum.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { subjectId } from "../../platform/http/subjects.ts";
import { dagdatum } from "../../platform/http/tijdstip.ts";
import { composeInzage } from "./compose-inzage.ts";
import { GRONDEN, type Inzage, writeAntwoord } from "./inzage.ts";
import { holdBack, takeVerzoek } from "./inzage-store.ts";
import { fileVanBuiten } from "./file-verzoek.ts";

const GROEP = "Toezicht";
const dag = z.iso.date();
const params = z.object({ verzoekId: z.uuid() });

const gegevens = z.array(z.object({ naam: z.string(), waarde: z.string() }));
const registratie = z
  .object({ bron: z.string(), houder: z.string(), soort: z.string(), sinds: dag, tot: dag.optional(), gegevens })
  .meta({ id: "Registratie" });
const inhouding = z.object({ grond: z.enum(GRONDEN), reden: z.string(), tot: dag }).meta({ id: "Inhouding" });

const inzage = z
  .object({
    personen: z.array(subjectId("PERSOON")).describe("Onder welke kenmerken het logboek deze persoon kent"),
    registraties: z.array(registratie),
    signalen: z.array(
      z.object({
        id: z.uuid(),
        nummer: z.string(),
        type: z.string(),
        ontvangenOp: dag,
        vernietigenOp: dag.optional(),
        inhouding: inhouding.optional().describe("Dit signaal staat niet in het antwoord aan de persoon"),
        vermeldingen: z.array(
          z.object({
            naam: z.string(),
            aard: z.string(),
            op: dag,
            zeker: z.boolean().describe("Nee: alleen de achternaam is gelijk; kijk zelf of dit dezelfde persoon is"),
          }),
        ),
        vragen: z.array(z.object({ bron: z.string(), antwoord: z.string(), op: dag })),
        gewekt: z.array(registratie),
      }),
    ),
    logregels: z.array(
      z.object({ tijd: z.iso.datetime(), naam: z.string(), verwerking: z.string(), rol: z.string().optional() }),
    ),
    meer: z.boolean(),
    antwoord: z.string().describe("Het antwoord aan de persoon, als leesbare tekst"),
  })
  .meta({ id: "Inzage" });

const leeg = (text: string): string | undefined => (text === "" ? undefined : text);
const vraag = z
  .object({
    bsn: z
      .string()
      .trim()
      .regex(/^(\d{9})?$/, "Een BSN heeft negen cijfers.")
      .transform(leeg)
      .optional(),
    achternaam: z.string().trim().max(100, "Hooguit 100 tekens.").transform(leeg).optional(),
    geboortedatum: z.iso.date("Vul een datum in.").optional(),
    postcode: z
      .string()
      .trim()
      .regex(/^(\d{4} ?[A-Za-z]{2})?$/, "Een postcode is vier cijfers en twee letters.")
      .transform(leeg)
      .optional(),
  })
  .meta({ id: "Inzagevraag" });

const BEHANDELEN = {
  VERZOEK_ONBEKEND: [404, "Dit verzoek is er niet", "Ga terug naar de verzoeken."],
  VERZOEK_GESLOTEN: [
    409,
    "Voor dit verzoek is inzage niet (meer) mogelijk",
    "Inzage hoort bij een open verzoek om inzage. Ververs de lijst.",
  ],
  EIGEN_VERZOEK: [409, "U diende dit verzoek zelf in", "Een collega behandelt het."],
  VAN_EEN_COLLEGA: [409, "Een collega behandelt dit verzoek al", "Vraag die collega om het antwoord."],
} as const;

/** An answer as the schema has it: lists that may be read only become lists. */
const view = ({ personen, registraties, signalen, logregels, meer }: Inzage) => ({
  personen: [...personen],
  registraties: registraties.map((one) => ({ ...one, gegevens: [...one.gegevens] })),
  signalen: signalen.map((one) => ({
    ...one,
    vermeldingen: [...one.vermeldingen],
    vragen: [...one.vragen],
    gewekt: one.gewekt.map((two) => ({ ...two, gegevens: [...two.gegevens] })),
  })),
  logregels: logregels.map(({ tijd, naam, verwerking, rol }) => ({
    tijd: tijd.toISOString(),
    naam,
    verwerking,
    ...(rol === undefined ? {} : { rol }),
  })),
  meer,
});

export function inzageRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "POST",
    url: "/verzoeken/:verzoekId/inzage",
    groep: GROEP,
    naam: "Alles van één persoon samenstellen, voor een verzoek om inzage",
    uitleg:
      "Wat u intypt, wordt niet bewaard. Wie dit het eerst doet, behandelt het verzoek. Van elke gevonden persoon komt er een regel in het logboek.",
    activiteit: "inzage-samenstellen",
    schrijft: true,
    params,
    body: vraag,
    antwoord: inzage,
    weigeringen: {
      ...BEHANDELEN,
      VRAAG_ONVOLLEDIG: [
        409,
        "Hiermee is niemand te vinden",
        "Geef het BSN, of achternaam, geboortedatum en postcode samen.",
      ],
      MEERDERE_PERSONEN: [
        409,
        "Hier passen meer mensen op",
        "Vraag de persoon om het BSN. Zo ziet niemand de gegevens van een ander.",
      ],
    },
    handle: async (tx, { params: { verzoekId }, body }) => {
      const found = await composeInzage(tx, context.keyring, verzoekId, body);
      if (!found.ok) return found;
      const antwoord = writeAntwoord(found.value, context.node.organisatie, datumOf(tx.grant.klok));
      return ok({ ...view(found.value), antwoord });
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/verzoeken/:verzoekId/inhoudingen",
    groep: GROEP,
    naam: "Een signaal nog niet vertellen aan wie om inzage vraagt",
    uitleg: "Alleen met een grond uit artikel 41 UAVG, een reden en een einddatum binnen een jaar.",
    activiteit: "inzage-samenstellen",
    schrijft: true,
    params,
    body: z.object({
      signaalId: z.uuid(),
      grond: z.enum(GRONDEN, { error: "Kies een grond." }),
      reden: z
        .string()
        .trim()
        .min(20, "Schrijf in ten minste 20 tekens waarom.")
        .max(2000, "Schrijf hooguit 2000 tekens."),
      tot: dagdatum("Vul een datum in."),
    }),
    status: 204,
    antwoord: z.undefined(),
    weigeringen: {
      ...BEHANDELEN,
      SIGNAAL_ONBEKEND: [404, "Dit signaal is er niet", "Stel de inzage opnieuw samen."],
      EINDE_BINNEN_EEN_JAAR: [409, "De einddatum past niet", "Kies een dag in de toekomst, binnen een jaar."],
    },
    handle: async (tx, { params: { verzoekId }, body: { signaalId, ...rest } }) => {
      const no = (await takeVerzoek(tx, verzoekId)) ?? (await holdBack(tx, verzoekId, signaalId, rest));
      return no === null
        ? ok(undefined)
        : refuse(no as keyof typeof BEHANDELEN | "SIGNAAL_ONBEKEND" | "EINDE_BINNEN_EEN_JAAR");
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/verzoeken",
    groep: GROEP,
    naam: "Een verzoek vastleggen dat per brief of aan de balie kwam",
    uitleg: "Zonder naam: het kenmerk van de brief of de zaak is genoeg. De termijn van een maand gaat nu in.",
    activiteit: "verzoeken-behandelen",
    schrijft: true,
    body: z.object({
      vraag: z
        .string()
        .trim()
        .min(10, "Schrijf in ten minste 10 tekens waar het verzoek te vinden is.")
        .max(4000, "Schrijf hooguit 4000 tekens."),
    }),
    status: 201,
    antwoord: z.object({ id: z.uuid() }),
    handle: async (tx, { body }) => ok({ id: await fileVanBuiten(tx, body.vraag) }),
  });
}
