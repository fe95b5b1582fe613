/** HTTP face of the rights of data subjects: file, follow, withdraw; and answer, for the privacy officer. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { antwoord, nieuwVerzoek, verzoek } from "./contract.ts";
import { fileVerzoek } from "./file-verzoek.ts";
import { readOwnVerzoeken, searchVerzoeken } from "./read-verzoeken.ts";
import { answerVerzoek } from "./answer-verzoek.ts";
import { withdrawVerzoek } from "./verzoek-store.ts";

const params = z.object({ verzoekId: z.uuid() });
const GESLOTEN = [
  409,
  "Dit verzoek is al gesloten, of u diende het zelf in",
  "Ververs de lijst. Een eigen verzoek beantwoordt een ander.",
] as const;

export function verzoekRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/mij/verzoeken",
    groep: "Mijn account",
    naam: "Uw verzoeken over uw eigen gegevens",
    activiteit: "mijn-verzoeken",
    schrijft: false,
    antwoord: z.object({ verzoeken: z.array(verzoek) }),
    handle: async (tx) => ok({ verzoeken: await readOwnVerzoeken(tx) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/mij/verzoeken",
    groep: "Mijn account",
    naam: "Een verzoek over uw eigen gegevens indienen",
    uitleg:
      "Inzage, rectificatie, wissen, beperking of bezwaar (AVG artikel 15 tot en met 18 en 21). U krijgt antwoord binnen een maand.",
    activiteit: "mijn-verzoeken",
    schrijft: true,
    body: nieuwVerzoek,
    status: 201,
    antwoord: z.object({ id: z.uuid() }),
    handle: async (tx, { body }) => ok({ id: await fileVerzoek(tx, body) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/mij/verzoeken/:verzoekId/intrekking",
    groep: "Mijn account",
    naam: "Uw verzoek intrekken",
    activiteit: "mijn-verzoeken",
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { VERZOEK_GESLOTEN: GESLOTEN },
    handle: async (tx, input) =>
      (await withdrawVerzoek(tx, input.params.verzoekId)) === null ? ok(undefined) : refuse("VERZOEK_GESLOTEN"),
  });

  granted(app, context, {
    method: "POST",
    url: "/verzoeken/_zoek",
    groep: "Toezicht",
    naam: "Verzoeken van betrokkenen",
    activiteit: "verzoeken-behandelen",
    schrijft: false,
    body: z.object({ open: z.boolean().optional() }),
    antwoord: z.object({ verzoeken: z.array(verzoek) }),
    handle: async (tx, { body }) => ok({ verzoeken: await searchVerzoeken(tx, body.open) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/verzoeken/:verzoekId/antwoord",
    groep: "Toezicht",
    naam: "Een verzoek van een betrokkene beantwoorden",
    activiteit: "verzoeken-behandelen",
    schrijft: true,
    params,
    body: antwoord,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { VERZOEK_GESLOTEN: GESLOTEN },
    handle: async (tx, input) =>
      (await answerVerzoek(tx, input.params.verzoekId, input.body.antwoord)) === null
        ? ok(undefined)
        : refuse("VERZOEK_GESLOTEN"),
  });
}
